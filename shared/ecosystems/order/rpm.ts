import { compareText } from "../../values/index.ts";
import { compareDigits, firstDecisive, type Order, toOrder } from "./order.ts";

interface Evr {
  readonly epoch: string;
  readonly version: string;
  /** Undefined when the text names none, which sorts before every release. */
  readonly release: string | undefined;
}

/**
 * Orders RPM versions, `[epoch:]version[-release]` (rpm-version(7), rpm's parseEVR and rpmVersionCompare).
 * A missing epoch is 0; a missing release is before any.
 */
export function compareRpm(a: string, b: string): Order {
  const left = parseEvr(a.trim());
  const right = parseEvr(b.trim());
  return firstDecisive(
    () => compareDigits(left.epoch, right.epoch),
    () => rpmvercmp(left.version, right.version),
    () => toOrder(Number(left.release !== undefined) - Number(right.release !== undefined)),
    () => rpmvercmp(left.release ?? "", right.release ?? ""),
  );
}

/** Compares a version with a bound of an advisory's range: the release counts only where both state one. */
export function compareRpmBounds(a: string, b: string): Order {
  const hasBoth = parseEvr(a).release !== undefined && parseEvr(b).release !== undefined;
  return hasBoth ? compareRpm(a, b) : compareRpm(withoutRelease(a), withoutRelease(b));
}

function withoutRelease(text: string): string {
  const { epoch, version } = parseEvr(text);
  return epoch === "" ? version : `${epoch}:${version}`;
}

/** Splits `[epoch:]version[-release]` at the first `:` after digits only, and at the last `-`. */
export function parseEvr(text: string): Evr {
  const epoch = /^(\d*):/.exec(text);
  const rest = epoch === null ? text : text.slice(epoch[0].length);
  const dash = rest.lastIndexOf("-");
  return {
    epoch: epoch?.[1] ?? "",
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? undefined : rest.slice(dash + 1),
  };
}

/**
 * Compares one part, a version or a release, as rpmio/rpmvercmp.c does: segments of digits or ASCII letters,
 * `~` before the end, `^` after the end but before any further text, everything else only separates.
 */
export function rpmvercmp(a: string, b: string): Order {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while (i < a.length && isSeparator(a.charCodeAt(i))) i += 1;
    while (j < b.length && isSeparator(b.charCodeAt(j))) j += 1;
    const tilde = Number(a[i] === "~") - Number(b[j] === "~");
    if (tilde !== 0) return toOrder(-tilde);
    if (a[i] === "~") {
      i += 1;
      j += 1;
      continue;
    }
    if (a[i] === "^" && b[j] === "^") {
      i += 1;
      j += 1;
      continue;
    }
    if (a[i] === "^") return j === b.length ? 1 : -1;
    if (b[j] === "^") return i === a.length ? -1 : 1;
    if (i === a.length || j === b.length) break;
    const numeric = isDigit(a.charCodeAt(i));
    if (numeric !== isDigit(b.charCodeAt(j))) return numeric ? 1 : -1;
    const left = segment(a, i, numeric);
    const right = segment(b, j, numeric);
    const order = numeric ? compareDigits(left, right) : compareText(left, right);
    if (order !== 0) return order;
    i += left.length;
    j += right.length;
  }
  return toOrder(Number(i < a.length) - Number(j < b.length));
}

function segment(text: string, start: number, numeric: boolean): string {
  let end = start;
  while (end < text.length && (numeric ? isDigit : isLetter)(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function isSeparator(code: number): boolean {
  return !isDigit(code) && !isLetter(code) && code !== 126 && code !== 94;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
