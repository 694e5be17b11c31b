import { type Report, type Saving, totalSaving } from "../findings/index.ts";
import { byteCount, code, count, escapeMarkdown, link, oneLine, truncate } from "../text/index.ts";
import { type LinkTarget, placeUrl } from "./links.ts";
import { fold } from "./words.ts";

const maxRows = 10;
const maxText = 400;

/** Formats where bytes are wasted: `Dockerfile:6`, or `layer 3`. */
export function savingPlace({ location, layer }: Pick<Saving, "location" | "layer">): string {
  if (location !== undefined) return `${oneLine(location.file)}:${location.region.startLine}`;
  return layer === undefined ? "image" : `layer ${layer}`;
}

/** Renders the bytes that images could lose as a folded Markdown table: the largest ten, and the total. Empty if none. */
export function savingsFold(reports: readonly Pick<Report, "savings">[], target: LinkTarget | undefined): string {
  const savings = largest(reports.flatMap((report) => report.savings ?? []));
  const rows = savings.slice(0, maxRows).map((saving) => {
    const { what, bytes, remediation, location } = saving;
    const place = link(code(savingPlace(saving)), placeUrl(target, location));
    return [place, byteCount(bytes), `${cell(what)}. ${cell(remediation)}.`];
  });
  const hidden = savings.slice(maxRows);
  const others =
    hidden.length === 0 ? [] : [["", byteCount(totalSaving(hidden)), `${count(hidden.length, "other place")}.`]];
  const total = byteCount(totalSaving(savings));
  const lines = [
    ["where", "bytes", "what, and what to do"],
    ["---", "--:", "---"],
    ...rows,
    ...others,
    ["", total, "in all"],
  ];
  const content = lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
  return savings.length === 0 ? "" : fold(`Bytes to gain (${total})`, content);
}

function cell(text: string): string {
  return escapeMarkdown(truncate(oneLine(text), maxText));
}

/** Sorts savings, largest first. */
export function largest(savings: readonly Saving[]): readonly Saving[] {
  return savings.toSorted((a, b) => b.bytes - a.bytes || (a.what < b.what ? -1 : 1));
}
