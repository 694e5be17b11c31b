import { type BakeValue, reject, toNumber, toText } from "../values.ts";

const verb = /%(?:%|(?<flags>[-+ #0]*)(?<width>\d{1,3})?(?:\.(?<precision>\d{1,2}))?(?<verb>[vdsqtfgeoxXb]))/gu;

/**
 * Formats values as `format` of the standard library does, with the verbs and widths that Bake files use.
 * @throws UnknownError for other verbs and missing values.
 */
export function formatText(pattern: string, values: readonly BakeValue[]): string {
  if (pattern.replaceAll(verb, "").includes("%")) return reject("a format has an unknown verb");
  let next = 0;
  return pattern.replaceAll(verb, (whole, ...matched) => {
    if (whole === "%%") return "%";
    const groups = matched.at(-1) as Readonly<Record<string, string | undefined>>;
    if (next >= values.length) return reject("a format has more verbs than values");
    const value = values[next] ?? null;
    next += 1;
    return padded(formatValue(groups["verb"] ?? "", value, groups["precision"]), groups["flags"], groups["width"]);
  });
}

function formatValue(kind: string, value: BakeValue, precision: string | undefined): string {
  if (kind === "s" || kind === "v") return toText(value);
  if (kind === "q") return JSON.stringify(toText(value));
  if (kind === "t") return typeof value === "boolean" ? String(value) : reject("a value is not true or false");
  const number = toNumber(value);
  if (kind === "f") return number.toFixed(precision === undefined ? 6 : Number(precision));
  if (kind === "g") return String(number);
  if (kind === "e") return reject("exponents are not formatted");
  const radix = radixes[kind] ?? 10;
  const digits = Math.trunc(number).toString(radix);
  return kind === "X" ? digits.toUpperCase() : digits;
}

const radixes: Readonly<Record<string, number>> = { d: 10, o: 8, x: 16, X: 16, b: 2 };

function padded(text: string, flags = "", width = "0"): string {
  const length = Number(width);
  if (flags.includes("-")) return text.padEnd(length);
  return flags.includes("0") ? text.padStart(length, "0") : text.padStart(length);
}
