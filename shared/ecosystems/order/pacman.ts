import { compareText } from "../../values/index.ts";
import { compareDigits, firstDecisive, type Order, toOrder } from "./order.ts";
import { parseEvr } from "./rpm.ts";

/**
 * Orders Arch Linux package versions, `[epoch:]version[-rel]` (vercmp(8), libalpm version.c).
 * The release counts only where both sides have one. Unlike RPM, a trailing word is older: `1.0rc` is before `1.0`,
 * but after a separator it is newer: `1.0.a` is after `1.0`.
 */
export function comparePacman(a: string, b: string): Order {
  const left = parseEvr(a.trim());
  const right = parseEvr(b.trim());
  return firstDecisive(
    () => compareDigits(left.epoch, right.epoch),
    () => comparePart(left.version, right.version),
    () => (left.release === undefined || right.release === undefined ? 0 : comparePart(left.release, right.release)),
  );
}

function comparePart(a: string, b: string): Order {
  const pattern = /([^0-9A-Za-z]*)([0-9]+|[A-Za-z]+|$)/gy;
  const left = [...a.matchAll(pattern)];
  const right = [...b.matchAll(pattern)];
  for (let index = 0; ; index += 1) {
    const [, gapA = "", segmentA = ""] = left[index] ?? [];
    const [, gapB = "", segmentB = ""] = right[index] ?? [];
    if (segmentA === "" || segmentB === "") return compareEnds(gapA, segmentA, gapB, segmentB);
    // The number of separators counts, not which they are.
    if (gapA.length !== gapB.length) return toOrder(gapA.length - gapB.length);
    const numeric = isNumeric(segmentA);
    if (numeric !== isNumeric(segmentB)) return numeric ? 1 : -1;
    const order = numeric ? compareDigits(segmentA, segmentB) : compareText(segmentA, segmentB);
    if (order !== 0) return order;
  }
}

function compareEnds(gapA: string, segmentA: string, gapB: string, segmentB: string): Order {
  if (segmentA === segmentB) return 0;
  const [gap, segment, sign] = segmentA === "" ? [gapB, segmentB, -1] : [gapA, segmentA, 1];
  const isPreRelease = !isNumeric(segment) && gap === "";
  return toOrder(isPreRelease ? -sign : sign);
}

function isNumeric(segment: string): boolean {
  const code = segment.charCodeAt(0);
  return code >= 48 && code <= 57;
}
