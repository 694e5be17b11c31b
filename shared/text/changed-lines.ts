/** Maximum number of differences to look for. Beyond it, everything between the first and the last one has changed. */
const maxDifferences = 500;

/**
 * Lists the lines of a text that an earlier text does not have in the same order: added and changed ones, by the shortest
 * edit script (Myers, "An O(ND) Difference Algorithm and Its Variations"). Line breaks are LF or CRLF. Pure.
 * @returns 1-based numbers of lines.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const [old, current] = [linesOf(before), linesOf(after)];
  const shortest = Math.min(old.length, current.length);
  let start = 0;
  while (start < shortest && old[start] === current[start]) start += 1;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === current.at(-1 - end)) end += 1;
  const middle = current.slice(start, current.length - end);
  const kept = keptLines(old.slice(start, old.length - end), middle);
  return new Set(middle.flatMap((_line, index) => (kept.has(index) ? [] : [start + index + 1])));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u);
}

/** Returns the indexes of the lines of `current` in a longest common subsequence with `old`; none if they differ too much. */
function keptLines(old: readonly string[], current: readonly string[]): ReadonlySet<number> {
  const furthest = new Map([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  const limit = Math.min(old.length + current.length, maxDifferences);
  for (let differences = 0; differences <= limit; differences += 1) {
    trace.push(new Map(furthest));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = stepOn(furthest, diagonal, differences);
      while (x < old.length && x - diagonal < current.length && old[x] === current[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= old.length && x - diagonal >= current.length) return walkBack(trace, old.length, current.length);
    }
  }
  return new Set();
}

/** Returns how far a diagonal gets with one more difference. */
function stepOn(furthest: ReadonlyMap<number, number>, diagonal: number, differences: number): number {
  return isAddition(furthest, diagonal, differences)
    ? (furthest.get(diagonal + 1) ?? -1)
    : (furthest.get(diagonal - 1) ?? -1) + 1;
}

/** Checks whether the difference that gets furthest on a diagonal is an added line. Otherwise it is a deleted one. */
function isAddition(furthest: ReadonlyMap<number, number>, diagonal: number, differences: number): boolean {
  if (diagonal === -differences) return true;
  return diagonal !== differences && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], oldLength: number, length: number): Set<number> {
  const kept = new Set<number>();
  let [x, y] = [oldLength, length];
  for (let differences = trace.length - 1; differences >= 0; differences -= 1) {
    const furthest = trace[differences] ?? new Map<number, number>();
    const diagonal = x - y;
    for (const from = stepOn(furthest, diagonal, differences); x > from && y > 0; ) {
      x -= 1;
      y -= 1;
      kept.add(y);
    }
    if (isAddition(furthest, diagonal, differences)) y -= 1;
    else x -= 1;
  }
  return kept;
}
