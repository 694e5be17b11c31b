import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { DocumentText } from "./json-texts.ts";

/** UTF-16 code units of a document. Reading takes time that grows with the square of the depth. */
const maxLength = 2 ** 16;
const maxDepth = 100;

/**
 * Reads a YAML document with the places of its strings.
 * @throws Error if the document cannot be parsed, is too long or nested too deeply.
 */
export function readYamlTexts(text: string): YamlTexts {
  if (text.length > maxLength) throw new Error(`it is longer than ${maxLength} characters`);
  if (depthOf(text) > maxDepth) throw new Error("it is nested too deeply");
  const document = parseDocument(text, { schema: "failsafe", logLevel: "silent", uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return new YamlTexts(isMap(document.contents) ? document.contents : undefined, text);
}

/** Strings of one object in a YAML document. */
export class YamlTexts {
  readonly #object: YAMLMap | undefined;
  readonly #text: string;

  constructor(object: YAMLMap | undefined, text: string) {
    this.#object = object;
    this.#text = text;
  }

  /** Lists the keys whose values are strings. */
  texts(): readonly DocumentText[] {
    return this.#object?.items.flatMap((pair) => textOf(pair, this.#text)) ?? [];
  }

  /** Lists the objects below a key; below all keys if there is none. */
  objects(key?: string): readonly YamlTexts[] {
    return (this.#object?.items ?? []).flatMap((pair) =>
      isMap(pair.value) && (key === undefined || (isScalar(pair.key) && pair.key.value === key))
        ? [new YamlTexts(pair.value, this.#text)]
        : [],
    );
  }
}

/** Returns how deeply the brackets of a text are nested at most, wherever they are. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function textOf({ key, value }: Pair, text: string): DocumentText[] {
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
