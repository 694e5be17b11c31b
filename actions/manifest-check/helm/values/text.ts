import type { Origin } from "./origin.ts";
import { type Sourced, sourced } from "./value.ts";

/** Joins texts, each with its origin. */
export function joinText(texts: readonly Sourced<string>[]): Sourced<string> {
  const parts = texts.filter(({ value }) => value !== "");
  const [only] = parts;
  if (only === undefined) return sourced("", texts.find(({ origin }) => origin !== undefined)?.origin);
  if (parts.length === 1) return only;
  const ends: number[] = [];
  let length = 0;
  let value = "";
  for (const part of parts) {
    length += part.value.length;
    value += part.value;
    ends.push(length);
  }
  return sourced(value, { kind: "joined", ends, parts: parts.map(({ origin }) => origin) });
}

/** Returns a part of a text, with its origin. @param start,end offsets in UTF-16 code units, within the text. */
export function sliceText({ value, origin }: Sourced<string>, start: number, end = value.length): Sourced<string> {
  if (start === 0) return sourced(value.slice(0, end), origin);
  return sourced(value.slice(start, end), sliceOrigin(origin, start));
}

/** Returns the origin of a text without its first characters. */
export function sliceOrigin(origin: Origin | undefined, start: number): Origin | undefined {
  if (origin === undefined || start === 0 || origin.kind === "value" || origin.kind === "derived") return origin;
  if (origin.kind === "literal") return origin.isText ? { ...origin, start: origin.start + start } : origin;
  if (origin.kind === "slice") return { kind: "slice", start: origin.start + start, of: origin.of };
  return { kind: "slice", start, of: origin };
}

/** Indents each line of a text but the first, including empty lines, as sprig's `indent` does after its first line. */
export function indentText({ value, origin }: Sourced<string>, width: number): Sourced<string> {
  if (width === 0 || !value.includes("\n")) return sourced(value, origin);
  const indented = value.replaceAll("\n", `\n${" ".repeat(width)}`);
  return sourced(indented, origin === undefined ? undefined : { kind: "indent", text: value, width, of: origin });
}

/** Returns the origin of a value that is computed from others: theirs if there is only one. */
export function deriveOrigin(from: readonly Sourced[]): Origin | undefined {
  const origins = from.flatMap(({ origin }) => (origin === undefined ? [] : [origin]));
  const [only] = origins;
  if (only === undefined || (only.kind === "derived" && origins.length === 1)) return only;
  return { kind: "derived", from: origins };
}

/** What Go's templates print for nil, and Helm removes. */
export const noValue = "<no value>";

/** Removes each occurrence of a text in another one. */
export function removeText(text: Sourced<string>, needle: string): Sourced<string> {
  if (!text.value.includes(needle)) return text;
  const kept: Sourced<string>[] = [];
  let start = 0;
  for (let found = text.value.indexOf(needle); found !== -1; found = text.value.indexOf(needle, start)) {
    kept.push(sliceText(text, start, found));
    start = found + needle.length;
  }
  kept.push(sliceText(text, start));
  return joinText(kept);
}

/** Returns the origin of a stand-in for a value that is another one in each run, such as a random password. */
export function generateOrigin(from: readonly Sourced[]): Origin {
  return {
    kind: "derived",
    from: from.flatMap(({ origin }) => (origin === undefined ? [] : [origin])),
    generated: true,
  };
}
