import type { Span } from "../../dockerfile/index.ts";

/** A key of an object whose value is a string. */
export interface DocumentText {
  readonly key: string;
  readonly value: string;
  /** Place of the value without its quotes. */
  readonly span: Span;
  /** Offset of the key. */
  readonly start: number;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Lists the strings in the objects of a JSON document's own object, by the objects' keys, with their places. Of keys that
 * occur twice, the last one counts, as for `JSON.parse`. Skips strings with escapes, whose places differ from their
 * values.
 * @throws Error if the text is not JSON.
 */
export function jsonTextsBySection(text: string): ReadonlyMap<string, readonly DocumentText[]> {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const document: unknown = JSON.parse(text.slice(start));
  const sections = new Map<string, Map<string, DocumentText>>();
  // An array has indices instead of keys.
  if (Array.isArray(document)) return new Map();
  const open: string[] = [];
  let section = "";
  let key = { text: "", start: 0 };
  let isKey = false;
  token.lastIndex = start;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === "{" || found === "[") {
      if (open.length === 1) {
        section = key.text;
        sections.set(section, new Map());
      } else if (open.length === 2) sections.get(section)?.delete(key.text);
      open.push(found);
      isKey = found === "{";
    } else if (found === "}" || found === "]") open.pop();
    else if (found === ",") isKey = open.at(-1) === "{";
    else if (found === ":") isKey = false;
    else if (isKey) key = { text: String(JSON.parse(found)), start: index };
    else if (open.length === 1) sections.delete(key.text);
    else if (open.length === 2 && open[1] === "{") {
      const texts = sections.get(section);
      texts?.delete(key.text);
      const span = { start: index + 1, end: index + found.length - 1 };
      const value = text.slice(span.start, span.end);
      if (found.startsWith('"') && !found.includes("\\"))
        texts?.set(key.text, { key: key.text, value, span, start: key.start });
    }
  }
  return new Map([...sections].map(([name, texts]) => [name, [...texts.values()]]));
}
