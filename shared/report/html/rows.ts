/**
 * Rows of the table of findings: made when the page is rendered, and again in the browser when the reader filters or
 * sorts. `script.ts` puts the source of these functions into the page. Therefore they use nothing from outside of this
 * module but what a browser has, and no text with a closing script tag.
 */

/** A finding in the page's data. Texts are visible and on one line, but not escaped. */
export interface Row {
  /** Severity: 0 is critical, 4 is info. */
  readonly s: number;
  /** Id of the rule or vulnerability. */
  readonly r: string;
  readonly m: string;
  /** File and line, path in the image, or image. */
  readonly p: string;
  /** Package with its version; empty if it is about none. */
  readonly n: string;
  /** Type of the package, or the action. */
  readonly t: string;
  /** Fixed version or kind of fix; empty if there is none. */
  readonly f: string;
  /** Letters: b blocks, e exploited, n new, o in the base image, w waived. */
  readonly g: string;
  /** Details: indexes of `detailLabels`, and values. */
  readonly d: readonly (readonly [label: number, value: string])[];
  /** Web addresses, `https` only. */
  readonly l: readonly string[];
}

/** What the reader wants to see. */
export interface RowFilter {
  /** Lower case. */
  readonly text: string;
  /** The least severe that is shown. */
  readonly severity: number;
  /** Empty: all types. */
  readonly type: string;
  readonly fixable: boolean;
  /** Letters that a row must have. */
  readonly flags: string;
}

export type SortKey = "s" | "r" | "n" | "f" | "p";

/**
 * Escapes visible text for HTML, in elements and quoted attributes. Also escapes what a CI system would read as a command
 * in its log (`::name::`, `##[name]`).
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"':[#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Lists the labels of details. The data has their indexes, because a page may have 20,000 findings. */
export function detailLabels(): readonly string[] {
  return [
    "What to do",
    "Why",
    "Severity from",
    "CVSS",
    "EPSS",
    "Exploited since",
    "Package URL",
    "Path",
    "Layer",
    "Made by",
    "Waiver",
    "Also known as",
    "In",
    "Fingerprint",
  ];
}

/** Renders a finding as a row. */
export function rowHtml(row: Row): string {
  const word = ["critical", "high", "medium", "low", "info"][row.s] ?? "info";
  const chips = [
    ["b", "blocking"],
    ["e", "exploited"],
    ["n", "new"],
    ["w", "waived"],
    ["o", "base image"],
  ]
    .filter(([letter = "-"]) => row.g.includes(letter))
    .map(([letter, label]) => ` <span class="chip ${letter}">${label}</span>`);
  const labels = detailLabels();
  const details = row.d.map(([label, value]) => `<dt>${labels[label]}<dd>${escapeHtml(value)}`);
  const links = row.l.map((link) => `<dd><a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(link)}</a>`);
  const list = `${details.join("")}${links.length === 0 ? "" : `<dt>Links${links.join("")}`}`;
  const place = escapeHtml(row.p);
  const meta = [row.n === "" ? "" : escapeHtml(row.n), row.f === "" ? "" : `fix: ${escapeHtml(row.f)}`, place];
  return (
    `<tr><td><span class="sev s${row.s}">${word}</span></td>` +
    `<td><details><summary><b class="id">${escapeHtml(row.r)}</b>${chips.join("")}</summary><dl>${list}</dl></details>` +
    `<p>${escapeHtml(row.m)}</p><p class="meta">${meta.filter((part) => part !== "").join(" · ")}</p></td>` +
    `<td class="wide">${escapeHtml(row.n)}</td><td class="wide">${escapeHtml(row.f)}</td>` +
    `<td class="wide place">${place}</td></tr>`
  );
}

/** Checks whether a row is wanted. @param text lower-case text of the row (`searchText`). */
export function isWanted(row: Row, text: string, filter: RowFilter): boolean {
  if (row.s > filter.severity || (filter.type !== "" && row.t !== filter.type)) return false;
  if (filter.fixable && row.f === "") return false;
  for (const letter of filter.flags) if (!row.g.includes(letter)) return false;
  return filter.text.split(" ").every((word) => text.includes(word));
}

/** Returns the text of a row that the reader can search, in lower case. */
export function searchText(row: Row): string {
  const details = row.d.map(([, value]) => value);
  return [row.r, row.m, row.p, row.n, row.t, row.f, ...details].join("\n").toLowerCase();
}

/** Compares rows by a column; rows with an empty cell come last in both directions. */
export function compareRows(a: Row, b: Row, key: SortKey, direction: 1 | -1): number {
  const [left, right] = [a[key], b[key]];
  if (left === right) return 0;
  if (left === "" || right === "") return left === "" ? 1 : -1;
  return (left < right ? -1 : 1) * direction;
}
