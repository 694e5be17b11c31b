import { compareDigits, firstDecisive, type Order, toOrder } from "./order.ts";

interface DebianVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

/**
 * Orders Debian and Ubuntu package versions, `[epoch:]upstream[-revision]` (deb-version(7), dpkg lib/dpkg/version.c).
 * A missing epoch is 0, a missing revision is empty; what stands before `:` and is no number belongs to the upstream part.
 */
export function compareDebian(a: string, b: string): Order {
  const left = parse(a);
  const right = parse(b);
  return firstDecisive(
    () => compareDigits(left.epoch, right.epoch),
    () => compareRuns(left.upstream, right.upstream),
    () => compareRuns(left.revision, right.revision),
  );
}

function parse(version: string): DebianVersion {
  const text = version.trim();
  const epoch = /^(\d+):/.exec(text);
  const rest = epoch === null ? text : text.slice(epoch[0].length);
  const dash = rest.lastIndexOf("-");
  return {
    epoch: epoch?.[1] ?? "",
    upstream: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? "" : rest.slice(dash + 1),
  };
}

/** Alternates between runs without digits, compared by character weight, and runs of digits, compared by value. */
function compareRuns(a: string, b: string): Order {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
      const difference = weight(a, i) - weight(b, j);
      if (difference !== 0) return toOrder(difference);
      i += 1;
      j += 1;
    }
    const startI = i;
    const startJ = j;
    while (isDigit(a, i)) i += 1;
    while (isDigit(b, j)) j += 1;
    const order = compareDigits(a.slice(startI, i), b.slice(startJ, j));
    if (order !== 0) return order;
  }
  return 0;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** `~` sorts before the end, the end before letters, letters before everything else; a digit ends a run like the end does. */
function weight(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code) || isDigit(text, index)) return 0;
  if (code === 126) return -1;
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isLetter ? code : code + 256;
}
