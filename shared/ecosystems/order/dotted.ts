import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, isDigits, type Order, toOrder } from "./order.ts";

/** Orders R package versions (R's package_version): numbers between `.` or `-`; the longer version is after its beginning. */
export function compareCran(a: string, b: string): Order {
  return compareLists(a.trim().split(/[.-]/), b.trim().split(/[.-]/), compareParts);
}

/** Orders Haskell package versions (Data.Version, PVP): numbers between `.`; the longer version is after its beginning. */
export function compareHackage(a: string, b: string): Order {
  return compareLists(a.trim().split("."), b.trim().split("."), compareParts);
}

/** A part that is no number, which neither scheme allows, is before every number. */
function compareParts(a: string | undefined, b: string | undefined): Order {
  if (a === undefined || b === undefined) return toOrder(Number(a !== undefined) - Number(b !== undefined));
  const numeric = isDigits(a);
  if (numeric !== isDigits(b)) return numeric ? 1 : -1;
  return numeric ? compareDigits(a, b) : compareText(a, b);
}
