const tabStop = 8;

/**
 * Converts one of ShellCheck's columns, which advance to the next multiple of eight at a tab, to a 1-based character
 * column. Columns past the end stay as far past it.
 */
export function toCharacterColumn(line: string, column: number): number {
  let shown = 1;
  for (let index = 0; index < line.length; index += 1) {
    if (shown >= column) return index + 1;
    shown = line[index] === "\t" ? shown + tabStop - ((shown - 1) % tabStop) : shown + 1;
  }
  return line.length + 1 + Math.max(0, column - shown);
}
