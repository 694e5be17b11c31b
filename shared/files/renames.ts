/** Share of common lines from which a file counts as another one that was moved. */
const minSimilarity = 0.8;
/** Maximum number of files on each side. Beyond it, only files with the same content are found. */
const maxFiles = 50;

/**
 * Finds files that were moved: pairs of a file that is gone and one that is new, with the same content or nearly the same
 * lines. Each file is in one pair at most. Pure.
 * @param gone texts by path of files that exist only before the change.
 * @param added texts by path of files that exist only after it.
 * @returns the path before the change by the path after it.
 */
export function findRenames(
  gone: ReadonlyMap<string, string>,
  added: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const left = new Map([...gone].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const pair = (path: string, before: string): void => {
    renamed.set(path, before);
    left.delete(before);
  };
  for (const [path, text] of added) {
    const same = [...left].find(([, other]) => other === text && text.trim() !== "");
    if (same !== undefined) pair(path, same[0]);
  }
  const open = [...added].filter(([path]) => !renamed.has(path));
  if (open.length > maxFiles || left.size > maxFiles) return renamed;
  const ranked = open
    .flatMap(([path, text]) =>
      [...left].map(([before, other]) => ({ path, before, likeness: similarity(text, other) })),
    )
    .filter(({ likeness }) => likeness >= minSimilarity)
    .toSorted((a, b) => b.likeness - a.likeness);
  for (const { path, before } of ranked) if (!renamed.has(path) && left.has(before)) pair(path, before);
  return renamed;
}

/** Returns the share of lines that two texts have in common, 0 to 1. Blank lines do not count. */
function similarity(a: string, b: string): number {
  const [first, second] = [linesOf(a), linesOf(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const open = new Map<string, number>();
  for (const line of first) open.set(line, (open.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of second) {
    const number = open.get(line) ?? 0;
    if (number === 0) continue;
    open.set(line, number - 1);
    common += 1;
  }
  return (2 * common) / (first.length + second.length);
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
