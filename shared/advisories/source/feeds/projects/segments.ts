import { compareRangePoints } from "../../../../ecosystems/index.ts";
import type { VersionInterval } from "../../../model/advisory.ts";

/** Versions from `start` up to, but without, `end`. `"0"` is before every version. */
export interface Segment {
  readonly start: string;
  /** Absent: no end. */
  readonly end?: string | undefined;
  /** Last version, if the source names it and not the first one after it. */
  readonly last?: string | undefined;
}

/** Returns the segment of versions up to and including `last`. */
export function upTo(start: string, last: string): Segment {
  return { start, end: next(last), last };
}

/** Returns the version after `version` on the same level: `1.2.4` for `1.2.3`. */
export function next(version: string): string {
  return version.replace(/(\d+)\D*$/, (_, number: string) => String(Number(number) + 1));
}

/**
 * Returns what is in `affected` and not in `fixed`, sorted. A segment that ends where a fixed one begins states that
 * version as its fix.
 */
export function without(ecosystem: string, affected: readonly Segment[], fixed: readonly Segment[]): VersionInterval[] {
  const { order, lower } = comparisons(ecosystem);
  const holes = fixed.toSorted((a, b) => order(a.start, b.start));
  const left = affected.flatMap((whole) => {
    const parts: Segment[] = [];
    let rest: Segment | undefined = whole;
    for (const hole of holes) {
      if (rest === undefined || !lower(hole.start, rest.end)) break;
      if (hole.end !== undefined && !lower(rest.start, hole.end)) continue;
      if (order(rest.start, hole.start) < 0) parts.push({ start: rest.start, end: hole.start });
      rest = hole.end === undefined || !lower(hole.end, rest.end) ? undefined : { ...rest, start: hole.end };
    }
    return rest === undefined ? parts : [...parts, rest];
  });
  return joined(ecosystem, left).map(({ start, end, last }) => ({
    introduced: start,
    ...(last !== undefined && !holes.some((hole) => hole.start === end) ? { lastAffected: last } : {}),
    ...(end === undefined || (last !== undefined && !holes.some((hole) => hole.start === end)) ? {} : { fixed: end }),
  }));
}

/** Joins segments that overlap or touch. */
function joined(ecosystem: string, segments: readonly Segment[]): Segment[] {
  const { order, lower } = comparisons(ecosystem);
  const result: Segment[] = [];
  for (const segment of segments.toSorted((a, b) => order(a.start, b.start))) {
    const previous = result.at(-1);
    if (previous === undefined || (previous.end !== undefined && order(previous.end, segment.start) < 0)) {
      result.push(segment);
    } else if (previous.end !== undefined && (segment.end === undefined || lower(previous.end, segment.end))) {
      result[result.length - 1] = { ...segment, start: previous.start };
    }
  }
  return result;
}

/** Returns the common versions of two lists of segments. */
export function intersect(ecosystem: string, left: readonly Segment[], right: readonly Segment[]): Segment[] {
  const { order, lower } = comparisons(ecosystem);
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const start = order(a.start, b.start) < 0 ? b.start : a.start;
      const { end, last } = a.end === undefined || (b.end !== undefined && lower(b.end, a.end)) ? b : a;
      return lower(start, end) ? [{ start, end, last }] : [];
    }),
  );
}

interface Comparisons {
  readonly order: (a: string, b: string) => number;
  /** Tells whether a version is before an end, which may be absent. */
  readonly lower: (version: string, end: string | undefined) => boolean;
}

function comparisons(ecosystem: string): Comparisons {
  const order = (a: string, b: string): number => compareRangePoints(ecosystem, a, b);
  return { order, lower: (version, end) => end === undefined || order(version, end) < 0 };
}
