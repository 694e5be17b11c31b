import type { Change } from "./existing.ts";
import type { Decision } from "./result.ts";
import { pageMarks } from "./words.ts";

/** Findings of what was examined. */
export interface CountRow {
  /** Markdown. */
  readonly title: string;
  /** Absent if it was not examined now. */
  readonly counts?: {
    readonly outcome: Decision["outcome"];
    /** Findings that the base does not have, and those that only the base has. Absent if nothing was compared. */
    readonly change?: Change;
    /** Findings without a suppression. */
    readonly total: number;
  };
}

type Cell = number | "–";

/**
 * Renders a row for each subject: new, fixed and existing findings. Findings that were not compared count as new. Leaves
 * out columns that are zero everywhere, but never the first. A fourth number would not fit into 390 pixels; pages say in a
 * sentence what is suppressed. Empty without rows.
 */
export function countTable(rows: readonly CountRow[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map(cellsOf);
  const isCompared = rows.some(({ counts }) => counts?.change !== undefined);
  const columns = [isCompared ? "new" : "findings", "fixed", "existing"].flatMap((title, column) => {
    const isEmpty = cells.every((row) => row[column] === 0 || row[column] === "–");
    return isEmpty && column > 0 ? [] : [{ title, column }];
  });
  const lines = [
    ["", ...columns.map(({ title }) => title)],
    ["---", ...columns.map(() => "--:")],
    ...rows.map((row, index) => [titleOf(row), ...columns.map(({ column }) => cells[index]?.[column] ?? "–")]),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
}

function cellsOf({ counts }: CountRow): readonly Cell[] {
  if (counts === undefined) return ["–", "–", "–"];
  const { change, total } = counts;
  if (change === undefined) return [total, "–", "–"];
  return [change.added, change.fixed, Math.max(0, total - change.added)];
}

function titleOf({ title, counts }: CountRow): string {
  const outcome = counts?.outcome ?? "pass";
  return outcome === "pass" ? title : `${pageMarks[outcome]} ${title}`;
}
