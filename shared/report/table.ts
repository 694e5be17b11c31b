import Table from "cli-table3";

const parts = ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"];
const noBorders = {
  ...Object.fromEntries(
    [...parts, "left", "left-mid", "mid", "mid-mid", "right", "right-mid"].map((part) => [part, ""]),
  ),
  middle: "  ",
};

export interface TableOptions {
  /** Columns of the terminal; the last column wraps to fit. Default: no wrapping. */
  readonly width?: number;
  /** Cells without styles, to measure their width. */
  readonly shown?: readonly (readonly string[])[];
}

/** Formats rows as a table without borders, with two spaces between columns. */
export function table(rows: readonly (readonly string[])[], { width, shown = rows }: TableOptions = {}): string {
  const columns = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_none, column) =>
    Math.max(1, ...shown.map((row) => row[column]?.length ?? 0)),
  );
  const others = widths.slice(0, -1).reduce((sum, column) => sum + column + 2, 0);
  const last = width === undefined ? widths.slice(-1) : [Math.max(30, width - others)];
  const grid = new Table({
    chars: noBorders,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: [...widths.slice(0, -1), ...last],
    wordWrap: width !== undefined,
  });
  for (const row of rows) grid.push([...row]);
  return grid
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
