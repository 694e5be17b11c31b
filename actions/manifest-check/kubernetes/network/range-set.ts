/** An inclusive range of numbers. */
export interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

/** Returns the smaller and the larger of two numbers. */
function inOrder(a: bigint, b: bigint): readonly [bigint, bigint] {
  return a < b ? [a, b] : [b, a];
}

/** A set of numbers as sorted ranges that neither overlap nor touch. Operations are linear in the number of ranges. */
export class RangeSet {
  static readonly empty = new RangeSet([]);
  readonly ranges: readonly Range[];

  private constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  static of(ranges: readonly Range[]): RangeSet {
    const sorted = ranges
      .filter(({ first, last }) => first <= last)
      .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const joined: Range[] = [];
    for (const range of sorted) {
      const previous = joined.at(-1);
      if (previous === undefined || range.first > previous.last + 1n) joined.push(range);
      else if (range.last > previous.last) joined[joined.length - 1] = { first: previous.first, last: range.last };
    }
    return joined.length === 0 ? RangeSet.empty : new RangeSet(joined);
  }

  /** Joins any number of sets at once. */
  static join(sets: readonly RangeSet[]): RangeSet {
    const [only] = sets;
    return sets.length === 1 && only !== undefined ? only : RangeSet.of(sets.flatMap(({ ranges }) => ranges));
  }

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  /** Number of numbers in the set. */
  get size(): bigint {
    return this.ranges.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
  }

  union(other: RangeSet): RangeSet {
    if (other.isEmpty || other === this) return this;
    return this.isEmpty ? other : RangeSet.of([...this.ranges, ...other.ranges]);
  }

  intersect(other: RangeSet): RangeSet {
    const common: Range[] = [];
    for (let a = 0, b = 0; a < this.ranges.length && b < other.ranges.length; ) {
      const [own, its] = [this.ranges[a], other.ranges[b]];
      if (own === undefined || its === undefined) break;
      const [, first] = inOrder(own.first, its.first);
      const [last] = inOrder(own.last, its.last);
      if (first <= last) common.push({ first, last });
      if (own.last < its.last) a += 1;
      else b += 1;
    }
    return new RangeSet(common);
  }

  subtract(other: RangeSet): RangeSet {
    if (this.isEmpty || other.isEmpty) return this;
    const remaining: Range[] = [];
    let index = 0;
    for (const { first, last } of this.ranges) {
      let start = first;
      while (index < other.ranges.length && (other.ranges[index]?.last ?? 0n) < first) index += 1;
      for (let at = index; at < other.ranges.length; at += 1) {
        const taken = other.ranges[at];
        if (taken === undefined || taken.first > last) break;
        if (taken.first > start) remaining.push({ first: start, last: taken.first - 1n });
        start = taken.last + 1n;
      }
      if (start <= last) remaining.push({ first: start, last });
    }
    return new RangeSet(remaining);
  }

  has(value: bigint): boolean {
    let [low, high] = [0, this.ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = this.ranges[middle];
      if (range === undefined) return false;
      if (range.last < value) low = middle + 1;
      else if (range.first > value) high = middle - 1;
      else return true;
    }
    return false;
  }

  /** Returns true if the set contains all of another one. */
  covers(other: RangeSet): boolean {
    return other.subtract(this).isEmpty;
  }

  overlaps(other: RangeSet): boolean {
    return !this.intersect(other).isEmpty;
  }
}
