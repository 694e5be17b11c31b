import { severities } from "../../findings/index.ts";
import { count } from "../../text/index.ts";
import type { ReportDocument } from "../document/model.ts";
import { tally } from "../order.ts";
import { rowData } from "./data.ts";
import { type Row, rowHtml } from "./rows.ts";
import { html } from "./text.ts";

/** Rows for readers without JavaScript, and their characters. With it, all rows can be shown. */
const maxStaticRows = 300;
const maxStaticLength = 1_000_000;

const columns = [
  ["s", "Severity", ""],
  ["r", "Finding", ""],
  ["n", "Package", "wide"],
  ["f", "Fix", "wide"],
  ["p", "Location", "wide"],
] as const;

/**
 * Renders the findings: filters for browsers with JavaScript, a table that can be read without it, and their data.
 * @param maxBytes of the section.
 */
export function findingsSection(document: ReportDocument, maxBytes: number): string {
  const { findings } = document;
  const none =
    document.action === "gate" ? "The evidence has the findings. The policy below lists what denies." : "No findings.";
  if (findings.length === 0) return `<section id="findings" tabindex="-1"><h2>Findings</h2><p>${none}</p></section>`;
  const { rows, json, left } = rowData(document, maxBytes - maxStaticLength);
  const head = columns
    .map(
      ([key, title, kind]) =>
        `<th scope="col" data-key="${key}" class="${kind}"${key === "s" ? ' aria-sort="ascending"' : ""}>${title}</th>`,
    )
    .join("");
  const shown = staticRows(rows);
  const hidden = rows.length - shown.length;
  const note =
    hidden <= 0
      ? ""
      : `<noscript><p>${count(hidden, "less important finding")} not shown: this table needs JavaScript for them.</p></noscript>`;
  const cut =
    left === 0
      ? ""
      : `<p>${count(left, "less important finding")} not on this page, which would be too large. See <code>--format json</code> or the SARIF file.</p>`;
  return (
    `<section id="findings" tabindex="-1"><h2>Findings</h2><p>${count(findings.length, "finding")}: ${tally(findings, ({ severitySource }) => severitySource.kind === "unrated")}</p>${filters(rows)}` +
    `<p id="status" role="status"></p>${cut}` +
    `<table class="findings"><caption class="hidden">Findings, most important first</caption><thead><tr>${head}</tr></thead><tbody id="rows">${shown.join("")}</tbody></table>` +
    `${note}<p><button type="button" id="more" hidden>Show more</button></p>` +
    `<script type="application/json" id="data">${json}</script></section>`
  );
}

function staticRows(rows: readonly Row[]): readonly string[] {
  const shown: string[] = [];
  let length = 0;
  for (const row of rows.slice(0, maxStaticRows)) {
    const rendered = rowHtml(row);
    length += rendered.length;
    if (length > maxStaticLength) break;
    shown.push(rendered);
  }
  return shown;
}

/** Only filters that some rows pass and others do not. Hidden until the script runs. */
function filters(rows: readonly Row[]): string {
  const types = [...new Set(rows.map(({ t }) => t))].toSorted();
  const options = types.map((type) => `<option value="${html(type)}">${html(type)}</option>`);
  const worst = severities.map((word, index) => {
    const label = index === 0 ? word : index === severities.length - 1 ? "all" : `${word} or worse`;
    return `<option value="${index}">${label}</option>`;
  });
  const boxes = [
    ["fixable", "with a fix", rows.some(({ f }) => f !== "")],
    ["b", "blocking", rows.some(({ g }) => g.includes("b"))],
    ["e", "exploited", rows.some(({ g }) => g.includes("e"))],
    ["n", "new", rows.some(({ g }) => g.includes("n"))],
  ] as const;
  const flags = boxes
    .filter(([, , isUseful]) => isUseful)
    .map(([value, label]) => `<label><input type="checkbox" name="flag" value="${value}"> ${label}</label>`);
  return (
    '<form id="filters" role="search" aria-label="Filter findings" hidden>' +
    '<label>Search <input id="text" name="text" type="search" autocomplete="off"></label>' +
    `<label>Severity <select name="severity">${worst.toReversed().join("")}</select></label>` +
    `<label>Type <select name="type"><option value="">all</option>${options.join("")}</select></label>` +
    `${flags.join("")}<button type="submit" id="apply">Apply</button><button type="reset">Reset</button></form>`
  );
}
