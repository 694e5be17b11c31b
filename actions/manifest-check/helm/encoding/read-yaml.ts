import {
  parseTolerantly,
  readQuickly,
  type TextFile,
  withLineFeeds,
  type YamlNode,
} from "../../../../shared/yaml/index.ts";
import { mergeMaps } from "../values/merge.ts";
import type { Origin } from "../values/origin.ts";
import { GoMap, type Sourced, sourced } from "../values/value.ts";
import { firstDocument } from "./first-document.ts";
import { describeMismatch } from "./mismatch.ts";
import { DocumentReader } from "./yaml-documents.ts";
import { NodeReader, type OriginOf } from "./yaml-nodes.ts";
import { YamlProblemError } from "./yaml-scalar.ts";

/** The value of a document, or why it has none. */
export type YamlReading<S extends Sourced = Sourced> =
  | { readonly value: S }
  | { readonly problem: string; readonly offset: number };

/** Returns the origin of the value or key at a path. */
export type ToOrigin = (start: number, end: number, path: readonly (string | number)[]) => Origin | undefined;

/**
 * Reads the first document of a file as sigs.k8s.io/yaml does: YAML 1.1 of go-yaml v2, in which all numbers are floats.
 * An empty file is null. Scalars, lists, maps and keys have origins. Never throws.
 */
export function readYamlValue(file: TextFile, toOrigin: ToOrigin): YamlReading {
  return readRange(file, 0, file.source.text.length, copying(toOrigin));
}

/**
 * Reads a file with values. Merges its documents like maps of values: maps deeply, and other values replace earlier
 * ones. Never throws.
 */
export function readValuesFile(file: TextFile, toOrigin: ToOrigin): YamlReading<Sourced<GoMap>> {
  const { text } = file.source;
  const originOf = copying(toOrigin);
  let values = sourced(new GoMap(), toOrigin(0, 0, []));
  for (const { start, end, problem } of separate(text)) {
    if (problem !== undefined) return { problem, offset: start };
    const reading = readRange(file, start, end, originOf);
    if ("problem" in reading) return reading;
    const { value, origin } = reading.value;
    if (value === null) continue;
    if (!(value instanceof GoMap))
      return { problem: describeMismatch(value, "map[string]interface {}"), offset: start };
    values = values.value.entries.size === 0 ? sourced(value, origin) : sourced(mergeMaps(values.value, value), origin);
  }
  return { value: values };
}

/** Reads the first document in a range of a text. */
export function readRange(file: TextFile, from: number, to: number, originOf: OriginOf | undefined): YamlReading {
  const { text } = file.source;
  const start = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
  const invalid = findInvalid(text, start, to);
  if (invalid !== -1) return { problem: "control characters are not allowed", offset: invalid };
  const deep = findDeep(text, start, to);
  if (deep !== -1) return { problem: "it is nested too deeply", offset: deep };
  const range = firstDocument(text, start, to);
  // Directives need a document.
  if (range === undefined && /^%/m.test(text.slice(start, to)))
    return { problem: "did not find expected <document start>", offset: start };
  if (range === undefined) return { value: sourced(null, originOf?.(start, start, [])) };
  try {
    return { value: readDocument(file, range.start, range.end, originOf) };
  } catch (error) {
    if (error instanceof YamlProblemError) return { problem: error.message, offset: error.offset };
    // The parser is recursive and exhausts the stack.
    if (error instanceof RangeError) return { problem: "it is nested too deeply", offset: start };
    throw error;
  }
}

/**
 * Reads a text that is one document of the plain YAML that most manifests are written in, without values. Undefined for
 * any other text, which `readRange` reads.
 */
export function readPlainDocument(file: TextFile): YamlNode | undefined {
  const { text } = file.source;
  if (text.charCodeAt(0) === 0xfeff || findInvalid(text, 0, text.length) !== -1 || noJson.test(text)) return undefined;
  const range = firstDocument(text, 0, text.length);
  return range === undefined ? undefined : readQuickly(file, range.start, range.end);
}

/** Numbers that JSON cannot express. */
const noJson = /\.(?:inf|nan)\b/iu;

function readDocument(file: TextFile, start: number, end: number, originOf: OriginOf | undefined): Sourced {
  const quick = readQuickly(file, start, end);
  if (quick !== undefined) return new NodeReader(file.source.text, originOf).read(quick);
  const text = withLineFeeds(file.source.text.slice(start, end));
  const parsed = parseTolerantly(text);
  const [error] = parsed.document.errors;
  if (error !== undefined) throw new YamlProblemError(error.message, start + error.pos[0]);
  return new DocumentReader(parsed, text, start, originOf).read();
}

/** Brackets that are open at once, and collections that begin in one line, far beyond any chart's. */
const maxOpen = 1000;
const deepLine = /(?:[-?:][ \t]+){300}/;

/** Returns the offset at which a text is nested so deeply that parsing it takes very long, or -1. Quotes do not count. */
function findDeep(text: string, start: number, end: number): number {
  let open = 0;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5b || unit === 0x7b) open += 1;
    else if ((unit === 0x5d || unit === 0x7d) && open > 0) open -= 1;
    if (open > maxOpen) return index;
  }
  const match = deepLine.exec(text.slice(start, end));
  return match === null ? -1 : start + match.index;
}

const invalid = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Cs}/gu;

/** Returns the offset of the first character that go-yaml refuses, or -1. */
function findInvalid(text: string, start: number, end: number): number {
  invalid.lastIndex = 0;
  const match = invalid.exec(text.slice(start, end));
  return match === null ? -1 : start + match.index;
}

/** Splits values at lines that begin with `---`, behind which only a comment may follow. */
function* separate(text: string): Generator<{ start: number; end: number; problem?: string }> {
  let start = 0;
  for (const match of text.matchAll(/^---(.*)\r?$/gm)) {
    if (start > 0 || match.index > 0) yield { start, end: match.index };
    const rest = (match[1] ?? "").trim();
    if (rest !== "" && !rest.startsWith("#"))
      yield { start: match.index, end: match.index, problem: `invalid Yaml document separator: ${rest}` };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

function copying(toOrigin: ToOrigin): OriginOf {
  return (start, end, path) => toOrigin(start, end, [...path]);
}
