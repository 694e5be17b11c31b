import { wrapText } from "../text/index.ts";

export interface TableOptions {
  /** Columns of the terminal; the last column wraps to fit. Default: no wrapping. */
  readonly width?: number;
  /** Cells without styles, to measure their width. */
  readonly shown?: readonly (readonly string[])[];
}

const gap = "  ";
/** Characters that the last column has at least. In narrower terminals, its cells are below their rows. */
const minLastWidth = 30;
const indent = "      ";

/**
 * Formats rows as a table without borders, with two spaces between columns. Cells of the last column have no styles if
 * they wrap. A word that is longer than the column has a line of its own.
 */
export function table(rows: readonly (readonly string[])[], { width, shown = rows }: TableOptions = {}): string {
  const columns = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, columns - 1) }, (_none, column) =>
    Math.max(1, ...shown.map((row) => row[column]?.length ?? 0)),
  );
  const before = widths.reduce((sum, column) => sum + column + gap.length, 0);
  const isBelow = width !== undefined && columns > 1 && width - before < minLastWidth;
  const lastWidth = Math.max(minLastWidth, (width ?? Number.POSITIVE_INFINITY) - (isBelow ? indent.length : before));
  const lines = rows.map((row, index) => {
    const cells = widths.map((column, position) => {
      const cell = row[position] ?? "";
      return `${cell}${" ".repeat(Math.max(0, column - (shown[index]?.[position]?.length ?? 0)))}${gap}`;
    });
    const texts = wrapText(row[columns - 1] ?? "", lastWidth).split("\n");
    if (isBelow) return [cells.join(""), ...texts.filter((line) => line !== "").map((line) => `${indent}${line}`)];
    const [first = "", ...others] = texts;
    return [`${cells.join("")}${first}`, ...others.map((line) => `${" ".repeat(before)}${line}`)];
  });
  return lines
    .flat()
    .map((line) => line.trimEnd())
    .join("\n");
}
