/** Cells of the table that is filled for two texts: 2,000 changed lines against 2,000. */
const mostCells = 4_000_000;

/** Index in the other list of each line that both have; undefined for lines that went, came or changed. */
export type Alignment = readonly (number | undefined)[];

/**
 * Two alignments of `a` with `b` by a longest common subsequence: where equal lines leave a choice, one takes the first
 * of them and one the last. Lines in a stretch that is too long to be compared have no partner. Pure.
 */
export function alignments(a: readonly string[], b: readonly string[]): readonly [Alignment, Alignment] {
  const backwards = firstOf(a.toReversed(), b.toReversed());
  const last = backwards.map((index) => (index === undefined ? undefined : b.length - 1 - index)).toReversed();
  return [firstOf(a, b), last];
}

function firstOf(a: readonly string[], b: readonly string[]): Alignment {
  const to = new Array<number | undefined>(a.length).fill(undefined);
  let start = 0;
  for (; start < a.length && start < b.length && a[start] === b[start]; start += 1) to[start] = start;
  let [endA, endB] = [a.length, b.length];
  if ((endA - start) * (endB - start) > mostCells) {
    for (; endA > start && endB > start && a[endA - 1] === b[endB - 1]; endA -= 1, endB -= 1) to[endA - 1] = endB - 1;
    if ((endA - start) * (endB - start) > mostCells) return to;
  }
  const width = endB - start + 1;
  const common = new Uint16Array((endA - start + 1) * width);
  const index = (i: number, j: number): number => (i - start) * width + (j - start);
  for (let i = endA - 1; i >= start; i -= 1) {
    for (let j = endB - 1; j >= start; j -= 1) {
      common[index(i, j)] =
        a[i] === b[j]
          ? (common[index(i + 1, j + 1)] ?? 0) + 1
          : Math.max(common[index(i + 1, j)] ?? 0, common[index(i, j + 1)] ?? 0);
    }
  }
  for (let i = start, j = start; i < endA && j < endB; ) {
    if (a[i] === b[j]) to[i++] = j++;
    else if ((common[index(i + 1, j)] ?? 0) >= (common[index(i, j + 1)] ?? 0)) i += 1;
    else j += 1;
  }
  return to;
}
