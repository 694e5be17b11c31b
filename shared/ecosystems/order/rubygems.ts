import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, isDigits, type Order } from "./order.ts";

/**
 * Orders gem versions (Gem::Version#<=>): segments of digits and of letters; a segment of letters marks a pre-release
 * and is before any number; `-` reads as `.pre.`; zeros that end a release or a pre-release part do not count.
 */
export function compareRubyGems(a: string, b: string): Order {
  return compareLists(canonicalSegments(a), canonicalSegments(b), compareSegments);
}

function compareSegments(a = "0", b = "0"): Order {
  const numeric = isDigits(a);
  if (numeric !== isDigits(b)) return numeric ? 1 : -1;
  return numeric ? compareDigits(a, b) : compareText(a, b);
}

function canonicalSegments(version: string): string[] {
  const segments = version.replaceAll("-", ".pre.").match(/\d+|[a-zA-Z]+/g) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigits(segment));
  const release = firstWord < 0 ? segments : segments.slice(0, firstWord);
  const preRelease = firstWord < 0 ? [] : segments.slice(firstWord);
  return [...withoutTrailingZeros(release), ...withoutTrailingZeros(preRelease)];
}

function withoutTrailingZeros(segments: readonly string[]): readonly string[] {
  return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}
