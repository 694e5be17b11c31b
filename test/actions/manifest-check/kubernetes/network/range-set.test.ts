import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeSet } from "../../../../../actions/manifest-check/kubernetes/network/range-set.ts";

const size = 24;
const ranges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: 6 })).map(([first, length]) => ({
    first: BigInt(first),
    last: BigInt(Math.min(size - 1, first + length)),
  })),
  { maxLength: 6 },
);

function numbersOf(set: RangeSet): number[] {
  return Array.from({ length: size }, (_, number) => number).filter((number) => set.has(BigInt(number)));
}

test("sets of ranges behave like sets of numbers", () => {
  fc.assert(
    fc.property(ranges, ranges, (left, right) => {
      const [a, b] = [RangeSet.of(left), RangeSet.of(right)];
      const [own, others] = [new Set(numbersOf(a)), new Set(numbersOf(b))];
      const sorted = (numbers: Set<number>): number[] => [...numbers].toSorted((x, y) => x - y);
      expect(numbersOf(a.union(b))).toEqual(sorted(own.union(others)));
      expect(numbersOf(a.intersect(b))).toEqual(sorted(own.intersection(others)));
      expect(numbersOf(a.subtract(b))).toEqual(sorted(own.difference(others)));
      expect(a.covers(b)).toBe(others.isSubsetOf(own));
      expect(a.overlaps(b)).toBe(!own.isDisjointFrom(others));
      expect(a.size).toBe(BigInt(own.size));
    }),
  );
});

test("many exceptions take no time", () => {
  const holes = Array.from({ length: 20_000 }, (_, index) => ({ first: BigInt(2 * index), last: BigInt(2 * index) }));
  const rest = RangeSet.of([{ first: 0n, last: 100_000n }]).subtract(RangeSet.of(holes));
  expect(rest.size).toBe(80_001n);
});
