import { type Saving, totalSaving } from "../findings/index.ts";
import { byteCount, count, oneLine } from "../text/index.ts";
import { largest, savingPlace } from "./savings.ts";
import { table } from "./table.ts";

const maxRows = 10;

/** Formats the bytes that an image could lose for a terminal: the largest ten. Empty if there are none. @param width columns. */
export function savingsText(savings: readonly Saving[], width: number): string {
  if (savings.length === 0) return "";
  const sorted = largest(savings);
  const rows = sorted
    .slice(0, maxRows)
    .map((saving) => [
      savingPlace(saving),
      byteCount(saving.bytes),
      `${oneLine(saving.what)}. ${oneLine(saving.remediation)}.`,
    ]);
  const hidden = sorted.slice(maxRows);
  const more =
    hidden.length === 0 ? "" : `  ${count(hidden.length, "other place")}: ${byteCount(totalSaving(hidden))}\n`;
  const lines = table(rows, { width: width - 2 }).split("\n");
  return `Bytes to gain: ${byteCount(totalSaving(savings))}\n${lines.map((line) => `  ${line}\n`).join("")}${more}`;
}
