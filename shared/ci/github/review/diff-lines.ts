/**
 * Lines of the new side that a file's patch shows (unified diff, as GitHub's API gives it): comments can stand on these.
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
