import { isMap, isScalar, type Pair, parseDocument } from "yaml";
import type { Span } from "../../dockerfile/index.ts";

/** A key of an object whose value is a string. */
export interface JsonText {
  readonly key: string;
  readonly value: string;
  /** Place of the value without its quotes. */
  readonly span: Span;
  /** Offset of the key. */
  readonly start: number;
}

/**
 * Lists the keys with strings of one object in a JSON or YAML document, with their places.
 * @param path keys from the document to the object.
 * @throws Error if the document cannot be parsed.
 */
export function textsUnder(text: string): (...path: readonly string[]) => readonly JsonText[] {
  const document = parseDocument(text, { schema: "failsafe", logLevel: "silent", uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return (...path) => {
    const object = path.length === 0 ? document.contents : document.getIn(path, true);
    return isMap(object) ? object.items.flatMap((pair) => textOf(pair, text)) : [];
  };
}

/** Lists the keys of an object in a document that have objects. */
export function keysUnder(text: string, ...path: readonly string[]): readonly string[] {
  const object = parseDocument(text, { schema: "failsafe", logLevel: "silent", uniqueKeys: false }).getIn(path, true);
  return isMap(object) ? object.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

function textOf({ key, value }: Pair, text: string): JsonText[] {
  if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return [];
  const [keyStart] = key.range ?? [];
  const [start, end] = value.range ?? [];
  if (keyStart === undefined || start === undefined || end === undefined) return [];
  const quote = /["']/.test(text[start] ?? "") ? 1 : 0;
  const span = { start: start + quote, end: end - quote };
  // A value with escapes is longer in the file than it is.
  return text.slice(span.start, span.end) === value.value
    ? [{ key: String(key.value), value: value.value, span, start: keyStart }]
    : [];
}
