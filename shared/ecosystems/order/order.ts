import { compareText } from "../../values/index.ts";

/** Result of a comparison: `a` before `b`, equal rank, or after. */
export type Order = -1 | 0 | 1;

/** Compares two versions of one scheme. Total: accepts any text and never throws. */
export type Comparator = (a: string, b: string) => Order;

export function toOrder(difference: number): Order {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** Compares two runs of decimal digits of any length by value; the empty run counts as zero. */
export function compareDigits(a: string, b: string): Order {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length === right.length ? compareText(left, right) : toOrder(left.length - right.length);
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start += 1;
  return start === 0 ? digits : digits.slice(start);
}

/** Compares two lists item by item; an item that only one list has is `undefined` for the other. */
export function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T | undefined, b: T | undefined) => Order,
): Order {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compare(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Returns the first comparison that is not equal. */
export function firstDecisive(...comparisons: readonly (() => Order)[]): Order {
  for (const compare of comparisons) {
    const order = compare();
    if (order !== 0) return order;
  }
  return 0;
}

export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}
