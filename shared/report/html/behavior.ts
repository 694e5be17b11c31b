import type { PageDocument, PageElement, PageEvent } from "./dom.ts";
import type { compareRows, isWanted, Row, RowFilter, rowHtml, SortKey, searchText } from "./rows.ts";

/**
 * What the page does in a browser. `script.ts` puts the source of these functions into the page. Therefore they use
 * nothing from outside of this module but their parameters and what a browser has.
 */

/** The functions of `rows.ts`. */
export interface RowTools {
  readonly rowHtml: typeof rowHtml;
  readonly isWanted: typeof isWanted;
  readonly searchText: typeof searchText;
  readonly compareRows: typeof compareRows;
}

/** Makes the table of findings filter and sort, and the maps of images react to keys. */
export function startPage(document: PageDocument, tools: RowTools): void {
  const data = document.getElementById("data")?.textContent;
  if (data != null) startTable(document, JSON.parse(data), tools);
  for (const map of Array.from(document.querySelectorAll("svg.map"))) startMap(document, map);
}

function startTable(document: PageDocument, rows: readonly Row[], tools: RowTools): void {
  const step = 100;
  const form = document.getElementById("filters");
  const body = document.getElementById("rows");
  const status = document.getElementById("status");
  const more = document.getElementById("more");
  if (form === null || body === null || status === null || more === null) return;
  const texts: (string | undefined)[] = [];
  let sorting: { readonly key: SortKey; readonly direction: 1 | -1 } = { key: "s", direction: 1 };
  let wanted: readonly Row[] = rows;
  let shown = 0;
  const showMore = (): void => {
    const page = wanted.slice(shown, shown + step);
    body.insertAdjacentHTML("beforeend", page.map(tools.rowHtml).join(""));
    shown += page.length;
    more.hidden = shown >= wanted.length;
    const kept = wanted.length === rows.length ? "" : ` of ${rows.length}`;
    const first = shown < wanted.length ? `; the first ${shown} are shown` : "";
    status.textContent = `${wanted.length}${kept} ${rows.length === 1 ? "finding" : "findings"}${first}`;
  };
  const update = (): void => {
    const filter = readFilter(form);
    const { key, direction } = sorting;
    wanted = rows
      .filter((row, index) => {
        const text = texts[index] ?? tools.searchText(row);
        texts[index] = text;
        return tools.isWanted(row, text, filter);
      })
      .sort((a, b) => tools.compareRows(a, b, key, direction));
    body.innerHTML = "";
    shown = 0;
    showMore();
  };
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    body.children[first]?.querySelector("summary")?.focus();
  });
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
  });
  form.addEventListener("reset", () => setTimeout(update));
  startSorting(document, (key, direction) => {
    sorting = { key, direction };
    update();
  });
  form.hidden = false;
  update();
}

function readFilter(form: PageElement): RowFilter {
  const read = (name: string): string => form.querySelector(`[name=${name}]`)?.value ?? "";
  const boxes = Array.from(form.querySelectorAll("input[name=flag]"));
  const checked = boxes.filter((box) => box.checked).map((box) => box.value);
  return {
    text: read("text").trim().toLowerCase().replace(/\s+/g, " "),
    severity: Number(read("severity") || "4"),
    type: read("type"),
    fixable: checked.includes("fixable"),
    flags: checked.filter((value) => value.length === 1).join(""),
  };
}

/** Makes buttons of the column titles. A second press reverses the order. */
function startSorting(document: PageDocument, sort: (key: SortKey, direction: 1 | -1) => void): void {
  const titles = Array.from(document.querySelectorAll("th[data-key]"));
  for (const title of titles) {
    title.innerHTML = `<button type="button">${title.innerHTML}</button>`;
    title.addEventListener("click", () => {
      const isReversed = title.getAttribute("aria-sort") === "ascending";
      for (const other of titles) other.removeAttribute("aria-sort");
      title.setAttribute("aria-sort", isReversed ? "descending" : "ascending");
      sort((title.getAttribute("data-key") ?? "s") as SortKey, isReversed ? -1 : 1);
    });
  }
}

/** One stop for the tab key in a map; arrow keys go from box to box; Enter shows the findings of the box. */
function startMap(document: PageDocument, map: PageElement): void {
  const boxes = Array.from(map.querySelectorAll("g.box"));
  const caption = map.closest("figure")?.querySelector("output");
  const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const boxOf = (event: PageEvent): PageElement | null => event.target.closest("g.box");
  const describe = (box: PageElement | null): void => {
    if (box !== null && caption) caption.textContent = box.getAttribute("aria-label");
  };
  const choose = (box: PageElement | null): void => {
    const search = document.getElementById("text");
    const name = box?.getAttribute("data-find");
    if (search === null || !name) return;
    search.value = name;
    document.getElementById("apply")?.click();
    search.focus();
  };
  boxes.forEach((box, index) => {
    box.setAttribute("tabindex", index === 0 ? "0" : "-1");
    box.setAttribute("role", box.getAttribute("data-find") ? "button" : "img");
  });
  map.addEventListener("keydown", (event) => {
    const box = boxOf(event);
    const index = box === null ? -1 : boxes.indexOf(box);
    const next = boxes[index + (moves[event.key] ?? 0)];
    if (event.key === "Enter" || event.key === " ") choose(box);
    else if (event.key in moves && next !== undefined) {
      boxes[index]?.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    } else return;
    event.preventDefault();
  });
  map.addEventListener("focusin", (event) => describe(boxOf(event)));
  map.addEventListener("mouseover", (event) => describe(boxOf(event)));
  map.addEventListener("click", (event) => choose(boxOf(event)));
}

/** Functions of this module in the order in which the page has them. */
export const behavior = [startPage, startTable, readFilter, startSorting, startMap] as const;
