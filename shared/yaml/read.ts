import { type Document, parseAllDocuments } from "yaml";
import { messageOf } from "../errors/index.ts";
import { withoutConstructs } from "../text/index.ts";
import { Conversion, type DuplicateKey, RejectedDocumentError } from "./convert.ts";
import { lineFrom } from "./line-cursor.ts";
import type { TextFile, YamlNode } from "./node.ts";
import { parseOptions, parseTolerantly, withLineFeeds } from "./parse.ts";
import { readQuickly } from "./quick.ts";

/** A document of a file: its content, or why it could not be read. */
export type YamlDocument =
  | { readonly root: YamlNode; readonly duplicates: readonly DuplicateKey[] }
  | {
      readonly problem: string;
      readonly offset: number;
      /** True if the text would be YAML without the constructs of a template language in it. */
      readonly isTemplate?: true;
    };

/** Caches documents, because files are read as often as something refers to them. */
const documentsByFile = new WeakMap<TextFile, readonly YamlDocument[]>();

/**
 * Reads the documents of a YAML stream (including JSON), each on its own, so that an error in one does not affect the
 * others. Skips empty documents. Parses a file once. Never throws.
 */
export function readDocuments(file: TextFile): readonly YamlDocument[] {
  const documents = documentsByFile.get(file) ?? parsed(file);
  documentsByFile.set(file, documents);
  return documents;
}

function parsed(file: TextFile): YamlDocument[] {
  const { text } = file.source;
  if (/^%/m.test(text)) return readWhole(file);
  return chunksOf(text).flatMap(({ start, end }) => readChunk(file, start, end));
}

/** Reads the documents in a part of a file, such as a manifest in a literal block. Never throws. */
export function readFragment(file: TextFile, start: number, end: number): YamlDocument[] {
  return chunksOf(file.source.text, start, end).flatMap((chunk) => readChunk(file, chunk.start, chunk.end));
}

function readChunk(file: TextFile, start: number, end: number): YamlDocument[] {
  const { text } = file.source;
  const quick = readQuickly(file, start, end);
  if (quick !== undefined) return [{ root: quick, duplicates: [] }];
  const own = withLineFeeds(text.slice(start, end));
  if (lineFrom(own, 0, own.length) === undefined) return [];
  return guarded(start, () => readOwn(file, start, own)).map((read) =>
    "problem" in read && failsAsTemplate(file, own) ? { ...read, isTemplate: true } : read,
  );
}

function readOwn(file: TextFile, start: number, own: string): YamlDocument[] {
  const { document, joined } = parseTolerantly(own);
  return converted(file, start, document, joined);
}

/** Checks whether a text that is not YAML is YAML without the constructs of a template language. */
function failsAsTemplate(file: TextFile, text: string): boolean {
  return ["x", ""].some((word) => {
    const bare = withoutConstructs(text, word);
    return bare !== undefined && guarded(0, () => readOwn(file, 0, bare)).every((document) => "root" in document);
  });
}

/** Reads a stream as a whole, because directives apply to the documents after them. */
function readWhole(file: TextFile): YamlDocument[] {
  return guarded(0, () => {
    const documents = parseAllDocuments(withLineFeeds(file.source.text), parseOptions);
    return ("empty" in documents ? [] : documents).flatMap((document) =>
      guarded(0, () => converted(file, 0, document)),
    );
  });
}

function converted(
  file: TextFile,
  base: number,
  document: Pick<Document.Parsed, "errors" | "contents">,
  joined?: string,
): YamlDocument[] {
  const [error] = document.errors;
  if (error !== undefined) return [{ problem: reasonOf(error), offset: base + error.pos[0] }];
  if (document.contents === null) return [];
  const conversion = new Conversion(file, base, joined);
  const root = conversion.convert(document);
  return [{ root, duplicates: conversion.duplicates }];
}

function guarded(start: number, work: () => YamlDocument[]): YamlDocument[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof RejectedDocumentError) return [{ problem: error.message, offset: error.offset }];
    return [{ problem: reasonOf(error), offset: start }];
  }
}

/** Returns why parsing failed. Deep nesting exhausts the stack of the recursive parser. */
function reasonOf(error: unknown): string {
  const message = messageOf(error);
  return error instanceof RangeError || /call stack/i.test(message) ? "it is nested too deeply" : message;
}

/** Splits a text at document markers: `---` or `...` at the start of a line, whatever surrounds it. */
function chunksOf(text: string, from = 0, to = text.length): { start: number; end: number }[] {
  const chunks: { start: number; end: number }[] = [];
  const markers = from === 0 ? /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm : /^ *(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
  markers.lastIndex = from;
  let start = from;
  for (let match = markers.exec(text); match !== null && match.index < to; match = markers.exec(text)) {
    chunks.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  chunks.push({ start, end: to });
  return chunks.filter((chunk) => chunk.end > chunk.start);
}
