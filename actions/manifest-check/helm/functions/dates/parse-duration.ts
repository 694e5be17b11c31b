import { encodeText } from "../../values/bytes.ts";
import { FunctionError } from "../../values/value.ts";

const units: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["µs", 1000n],
  ["μs", 1000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);
const limit = 2n ** 63n;
const maxLength = 1000;

/** Parses a duration such as `1h30m` to nanoseconds (`time.ParseDuration`). @throws FunctionError with Go's words */
export function parseDuration(text: string): bigint {
  const isNegative = text.startsWith("-");
  const amount = /^[-+]/.test(text) ? text.slice(1) : text;
  if (amount === "0") return 0n;
  if (amount === "" || text.length > maxLength) throw invalid(text);
  let total = 0n;
  for (let rest = amount; rest !== ""; ) {
    const [part = "", integer = "", fraction = "", unit = ""] = /^([0-9]*)(?:\.([0-9]*))?([^0-9.]*)/s.exec(rest) ?? [];
    if (integer === "" && fraction === "") throw invalid(text);
    if (integer !== "" && BigInt(integer) > limit) throw invalid(text);
    if (unit === "") throw new FunctionError(`time: missing unit in duration ${quoteForTime(text)}`);
    const size = units.get(unit);
    if (size === undefined)
      throw new FunctionError(`time: unknown unit ${quoteForTime(unit)} in duration ${quoteForTime(text)}`);
    total += scale(BigInt(integer === "" ? "0" : integer) * size, fraction, size);
    if (total > limit) throw invalid(text);
    rest = rest.slice(part.length);
  }
  if (!isNegative && total === limit) throw invalid(text);
  return isNegative ? -total : total;
}

function scale(whole: bigint, fraction: string, size: bigint): bigint {
  // Go reads as many digits of a fraction as fit in 63 bits, and multiplies floats.
  let digits = fraction;
  while (digits !== "" && BigInt(digits) > limit) digits = digits.slice(0, -1);
  if (digits === "") return whole;
  return whole + BigInt(Math.trunc(Number(digits) * (Number(size) / 10 ** digits.length)));
}

function invalid(text: string): FunctionError {
  return new FunctionError(`time: invalid duration ${quoteForTime(text)}`);
}

/** Quotes a text as Go's package time does: with an escape for each byte beyond ASCII. */
export function quoteForTime(text: string): string {
  const quoted = text
    .replace(/["\\]/g, "\\$&")
    .replace(/[^\x20-\x7f]/gu, (character) =>
      Array.from(encodeText(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join(""),
    );
  return `"${quoted}"`;
}
