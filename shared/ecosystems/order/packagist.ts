import { compareDigits, isDigits, type Order, toOrder } from "./order.ts";

/** PHP's words in order of age; `#` is the place of a number. Other words are before all of them. */
const words = ["dev", "a", "b", "rc", "#", "p"];

/**
 * Orders Composer versions by PHP's version_compare (php-src ext/standard/versioning.c) after dropping the leading `v`,
 * as Composer does: dev < alpha < beta < RC < release < patch level; words are known by their beginning.
 * A branch (`dev-main`) is before every release; two branches have equal rank.
 */
export function comparePackagist(a: string, b: string): Order {
  const left = components(a);
  const right = components(b);
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareComponents(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  if (left.length === right.length) return 0;
  return left.length > right.length ? compareRest(left, shared) : toOrder(-compareRest(right, shared));
}

/** Compares a version with a bound of an advisory's range by four numbers, so that `1.0` and `1.0.0` are one version. */
export function comparePackagistBounds(a: string, b: string): Order {
  return comparePackagist(withFourNumbers(a), withFourNumbers(b));
}

function withFourNumbers(version: string): string {
  const numbers = /^[vV]?(\d+(?:\.\d+){0,3})(?![.\d])/.exec(version);
  if (numbers?.[1] === undefined) return version;
  const padded = [...numbers[1].split("."), "0", "0", "0"].slice(0, 4).join(".");
  return padded + version.slice(numbers[0].length);
}

function components(version: string): string[] {
  const separated = version
    .trim()
    .replace(/^[vV]/, "")
    .replace(/[-_+]/g, ".")
    .replace(/(?<=[^\d.])(?=\d)|(?<=\d)(?=[^\d.])/g, ".");
  return separated.split(".").filter((component) => component !== "");
}

function compareComponents(a: string, b: string): Order {
  const numericA = isDigits(a);
  const numericB = isDigits(b);
  if (numericA && numericB) return compareDigits(a, b);
  return toOrder(rank(numericA ? "#" : a) - rank(numericB ? "#" : b));
}

/** Compares the additional part of the longer version: a number makes it newer, a word is compared with a release. */
function compareRest(longer: readonly string[], start: number): Order {
  for (const component of longer.slice(start)) {
    const order = isDigits(component) ? 1 : compareComponents(component, "#");
    if (order !== 0) return order;
  }
  return 0;
}

function rank(component: string): number {
  const word = component.startsWith("RC") ? "rc" : component;
  return words.findLastIndex((knownWord) => word.startsWith(knownWord));
}
