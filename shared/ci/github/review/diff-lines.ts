/** A line of a file that a diff shows. */
export interface DiffLine {
  /** Without the line break. */
  readonly text: string;
  /** Number of its hunk. A comment on several lines is possible only within one. */
  readonly hunk: number;
}

/**
 * Lists the lines of a file that its patch shows on the new side (unified diff), by number. Comments are possible on these
 * lines.
 */
export function linesInPatch(patch: string): ReadonlyMap<number, DiffLine> {
  const lines = new Map<number, DiffLine>();
  let number = 0;
  let hunk = 0;
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
    if (start !== null) {
      number = Number(start[1]);
      hunk += 1;
    } else if (line.startsWith("+") || line.startsWith(" ")) {
      lines.set(number, { text: withoutReturn(line.slice(1)), hunk });
      number += 1;
    }
  }
  return lines;
}

/** Removes the carriage return of a line that ends in CRLF. */
export function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
