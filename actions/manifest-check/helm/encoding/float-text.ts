import { formatFloat } from "../values/float.ts";

/** Formats a number of 32 bits as Go does (`strconv.FormatFloat` of 32 bits with `g`). */
export function formatFloat32(value: number): string {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return formatFloat(single, "g");
  for (let digits = 0; digits < 9; digits += 1) {
    const shortest = Number(single.toExponential(digits));
    if (Math.fround(shortest) === single) return formatFloat(shortest, "g");
  }
  return formatFloat(single, "g");
}

/** Formats a number as Go's `encoding/json` does. */
export function formatFloatJson(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
