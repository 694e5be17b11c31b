/** Formats of `strconv.FormatFloat`. */
export type FloatVerb = "b" | "e" | "E" | "f" | "g" | "G" | "x" | "X";

/** Digits of a number: 0.DIGITS times ten to the power of `point`. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * Formats a number as Go does (`strconv.FormatFloat` of 64 bits).
 * @param precision digits, or -1 for as many as identify the number. Bounded by the caller.
 */
export function formatFloat(value: number, verb: FloatVerb, precision = -1): string {
  if (Number.isNaN(value)) return "NaN";
  if (value === Infinity) return "+Inf";
  if (value === -Infinity) return "-Inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const magnitude = Math.abs(value);
  switch (verb) {
    case "b":
      return sign + formatBinary(magnitude);
    case "x":
    case "X":
      return sign + formatHexadecimal(magnitude, precision, verb);
    case "f":
      return sign + formatFixed(magnitude, precision);
    case "e":
    case "E": {
      const decimal = precision < 0 ? shortest(magnitude) : round(expand(magnitude), precision + 1);
      return sign + exponential(decimal, precision < 0 ? Math.max(decimal.digits.length - 1, 0) : precision, verb);
    }
    default:
      return sign + formatGeneral(magnitude, precision, verb);
  }
}

function formatFixed(value: number, precision: number): string {
  if (precision >= 0) {
    const decimal = expand(value);
    return fixed(round(decimal, decimal.point + precision), precision);
  }
  const decimal = shortest(value);
  return fixed(decimal, Math.max(decimal.digits.length - decimal.point, 0));
}

/** Formats with an exponent if that is below -4, or not below the precision (6 for the shortest form). */
function formatGeneral(value: number, precision: number, verb: "g" | "G"): string {
  const isShortest = precision < 0;
  const wanted = precision === 0 ? 1 : precision;
  const decimal = isShortest ? shortest(value) : round(expand(value), wanted);
  const count = decimal.digits.length;
  let digits = isShortest ? count : wanted;
  const threshold = isShortest ? 6 : digits > count && count >= decimal.point ? count : digits;
  const exponent = decimal.point - 1;
  if (exponent < -4 || exponent >= threshold)
    return exponential(decimal, Math.min(digits, count) - 1, verb === "g" ? "e" : "E");
  if (digits > decimal.point) digits = count;
  return fixed(decimal, Math.max(digits - decimal.point, 0));
}

function exponential({ digits, point }: Decimal, precision: number, verb: "e" | "E"): string {
  const exponent = digits === "" ? 0 : point - 1;
  const fraction = precision > 0 ? `.${digits.slice(1, precision + 1).padEnd(precision, "0")}` : "";
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits[0] ?? "0"}${fraction}${verb}${exponent < 0 ? "-" : "+"}${size}`;
}

function fixed({ digits, point }: Decimal, precision: number): string {
  const integer = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (precision <= 0) return integer;
  const zeros = point < 0 ? "0".repeat(Math.min(-point, precision)) : "";
  return `${integer}.${(zeros + digits.slice(Math.max(point, 0))).slice(0, precision).padEnd(precision, "0")}`;
}

/** Returns the fewest digits that identify a number. */
function shortest(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return value === 0 ? { digits: "", point: 0 } : { digits, point: Number(exponent) + 1 };
}

/** Returns all digits of a number. Has up to 767 of them. */
function expand(value: number): Decimal {
  if (value === 0) return { digits: "", point: 0 };
  const { mantissa, exponent } = split(value);
  const isInteger = exponent >= 0;
  const text = String(isInteger ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent));
  return { digits: text.replace(/0+$/, ""), point: text.length + (isInteger ? 0 : exponent) };
}

/** Rounds to a number of digits, exact halves to the even digit. */
function round({ digits, point }: Decimal, count: number): Decimal {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: "", point: 0 };
  const next = digits.charCodeAt(count) - 48;
  const isHalf = next === 5 && digits.length === count + 1;
  const previous = count > 0 ? digits.charCodeAt(count - 1) - 48 : 0;
  const isUp = isHalf ? previous % 2 === 1 : next >= 5;
  const kept = digits.slice(0, count);
  if (!isUp) return trim(kept, point);
  const raised = String(BigInt(kept === "" ? "0" : kept) + 1n);
  return trim(raised, raised.length > kept.length ? point + 1 : point);
}

function trim(digits: string, point: number): Decimal {
  const trimmed = digits.replace(/0+$/, "");
  return trimmed === "" ? { digits: "", point: 0 } : { digits: trimmed, point };
}

const view = new DataView(new ArrayBuffer(8));

/** Splits a number into an integer and a power of two. */
function split(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  if (exponent === 0) return { mantissa: fraction, exponent: -1074 };
  return { mantissa: fraction | 0x10000000000000n, exponent: exponent - 1075 };
}

function formatBinary(value: number): string {
  const { mantissa, exponent } = split(value);
  return `${mantissa}p${exponent < 0 ? "" : "+"}${exponent}`;
}

function formatHexadecimal(value: number, precision: number, verb: "x" | "X"): string {
  let { mantissa, exponent } = split(value);
  exponent = mantissa === 0n ? 0 : exponent + 52;
  mantissa <<= 8n;
  while (mantissa !== 0n && mantissa >> 60n === 0n) {
    mantissa <<= 1n;
    exponent -= 1;
  }
  if (precision >= 0 && precision < 15) {
    const dropped = BigInt(60 - precision * 4);
    const lost = mantissa & ((1n << dropped) - 1n);
    const half = 1n << (dropped - 1n);
    mantissa >>= dropped;
    if (lost > half || (lost === half && (mantissa & 1n) === 1n)) mantissa += 1n;
    mantissa <<= dropped;
    if (mantissa >> 61n !== 0n) {
      mantissa >>= 1n;
      exponent += 1;
    }
  }
  const all = (mantissa & ((1n << 60n) - 1n)).toString(16).padStart(15, "0");
  const fraction = precision < 0 ? all.replace(/0+$/, "") : all.slice(0, precision).padEnd(precision, "0");
  const size = String(Math.abs(exponent)).padStart(2, "0");
  const text = `0x${mantissa >> 60n}${fraction === "" ? "" : `.${fraction}`}p${exponent < 0 ? "-" : "+"}${size}`;
  return verb === "X" ? text.toUpperCase() : text;
}
