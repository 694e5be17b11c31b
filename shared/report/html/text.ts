import { oneLine, truncate } from "../../text/index.ts";
import { escapeHtml } from "./rows.ts";

/** Maximum length of a text on the page. */
const maxText = 600;

/** Makes untrusted text visible, puts it on one line and shortens it. Not escaped. */
export function visible(text: string, max = maxText): string {
  return truncate(oneLine(text), max);
}

/** Renders untrusted text as HTML, for elements and quoted attributes. */
export function html(text: string, max = maxText): string {
  return escapeHtml(visible(text, max));
}

/** Renders untrusted text as code, whose direction of writing does not affect its surroundings. */
export function htmlCode(text: string, max = maxText): string {
  return `<code>${html(text, max)}</code>`;
}

/** Renders a list of HTML texts; empty if there are none. */
export function list(items: readonly string[], tag: "ol" | "ul" = "ul"): string {
  return items.length === 0 ? "" : `<${tag}>${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
}

/** Renders a folded part. */
export function folded(title: string, content: string): string {
  return content === "" ? "" : `<details class="fold"><summary>${title}</summary>${content}</details>`;
}

/**
 * Renders a table with column titles, in a region that scrolls if it is too wide. On phones the style sheet shows a row as
 * lines; the roles keep it a table for screen readers then.
 * @param rows HTML.
 */
export function htmlTable(label: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col" role="columnheader">${column}</th>`).join("");
  const cellOf = (cell: string, index: number): string =>
    cell === "" ? '<td role="cell"></td>' : `<td role="cell" data-label="${columns[index] ?? ""}">${cell}</td>`;
  const body = rows.map((row) => `<tr role="row">${row.map(cellOf).join("")}</tr>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`;
}
