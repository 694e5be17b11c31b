/**
 * Parses comma-separated values (RFC 4180) to records by the names in the first row. Columns after the first of a name are
 * left out. Short rows lack their last columns.
 * @throws TypeError if a quoted value has no end.
 */
export function readCsv(text: string): {
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** Numbers of rows, from 1, that do not have as many values as the header. */
  readonly uneven: readonly number[];
} {
  const [columns = [], ...lists] = valuesIn(text).filter((values) => values.some((value) => value !== ""));
  const rows = lists.map((values) => {
    const row = new Map<string, string>();
    for (const [index, column] of columns.entries()) if (!row.has(column)) row.set(column, values[index] ?? "");
    return row;
  });
  const uneven = lists.flatMap((values, index) => (values.length === columns.length ? [] : [index + 1]));
  return { columns, rows, uneven };
}

const value = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/uy;

function valuesIn(text: string): readonly string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  value.lastIndex = 0;
  while (value.lastIndex < text.length) {
    const match = value.exec(text);
    if (match === null) throw new TypeError("it is not valid CSV, or is cut off");
    const [, cell = "", end = ""] = match;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
