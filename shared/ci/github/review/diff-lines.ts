/**
 * Lists the lines of a file that its patch shows on the new side (unified diff). Comments are possible on these lines.
 */
export function linesInPatch(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const text of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (text.startsWith("+") || text.startsWith(" ")) {
      lines.add(line);
      line += 1;
    }
  }
  return lines;
}
