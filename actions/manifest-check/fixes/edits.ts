import type { Span } from "../../../shared/dockerfile/index.ts";
import type { Field, MapEntry, MapNode, ScalarNode, TextFile } from "../../../shared/yaml/index.ts";

/** Replaces a range of a file. An empty span inserts text. */
export interface TextEdit {
  readonly file: TextFile;
  readonly span: Span;
  readonly text: string;
}

/**
 * Creates an edit that replaces a scalar as written. Returns undefined if it is an alias, which other fields share.
 */
export function replaceScalar(field: Field, text: string): TextEdit | undefined {
  const { node } = field;
  if (node?.kind !== "scalar" || field.uses.length > 0 || !isWritten(node)) return undefined;
  return { file: node.file, span: { start: node.start, end: node.end }, text };
}

/** Creates an edit that replaces the key of a field. */
export function renameKey(field: Field, name: string): TextEdit | undefined {
  const { place, parent, key } = field;
  if (place === undefined || parent?.get(name).node !== undefined || field.uses.length > 0) return undefined;
  const { file, span } = place;
  const end = span.start + String(key).length;
  return file.source.text.slice(span.start, end) === key
    ? { file, span: { start: span.start, end }, text: name }
    : undefined;
}

/**
 * Creates an edit that adds a value (flow style, no line breaks) to a missing field, with its missing parents, at the
 * end of the nearest existing mapping and in its style. Returns undefined if there is none, or if it is an alias.
 */
export function addField(field: Field, value: string): TextEdit | undefined {
  const keys: string[] = [];
  let ancestor: Field = field;
  while (ancestor.node === undefined && ancestor.parent !== undefined && typeof ancestor.key === "string") {
    keys.unshift(ancestor.key);
    ancestor = ancestor.parent;
  }
  const { node } = ancestor;
  if (node?.kind !== "map" || keys.length === 0 || ancestor.uses.length > 0 || !isOwnMap(node)) return undefined;
  return node.flow ? intoFlow(node, keys, value) : intoBlock(node, keys, value);
}

/** Returns true for a scalar that is in its file unchanged, on one line. */
function isWritten({ file, start, end, text, style }: ScalarNode): boolean {
  const written = file.source.text.slice(start, end);
  return style === "plain" ? written === text : /^(["']).*\1$/.test(written) && written.slice(1, -1) === text;
}

/** Returns true for a mapping that is in its file unchanged, without additions by a patch or template. */
function isOwnMap({ file, flow, start, end, entries, findAbsent }: MapNode): boolean {
  if (findAbsent !== undefined) return false;
  const isOwn = (entry: MapEntry): boolean =>
    entry.use !== undefined ||
    (entry.file === file && entry.value.file === file && entry.keySpan.start >= start && entry.keySpan.end <= end);
  if (!entries.every(isOwn)) return false;
  return flow ? file.source.text[start] === "{" : entries[0]?.keySpan.start === start;
}

function intoFlow(node: MapNode, keys: readonly string[], value: string): TextEdit {
  const isJson =
    node.file.source.text[node.entries[0]?.keySpan.start ?? node.start] === '"' || node.file.path.endsWith(".json");
  const [first = "", ...rest] = isJson ? keys.map((key) => JSON.stringify(key)) : keys;
  const nested = rest.reduceRight((inner, key) => `{${key}: ${inner}}`, isJson ? asJson(value) : value);
  const last = node.entries.at(-1);
  const end = last?.use?.end ?? last?.value.end ?? node.start + 1;
  return { file: node.file, span: { start: end, end }, text: `${last === undefined ? "" : ", "}${first}: ${nested}` };
}

function asJson(value: string): string {
  return value.replace(/[A-Za-z][\w-]*/g, (word) => (/^(?:true|false|null)$/.test(word) ? word : JSON.stringify(word)));
}

function intoBlock(node: MapNode, keys: readonly string[], value: string): TextEdit | undefined {
  const [first] = node.entries;
  const last = node.entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { source } = node.file;
  const indent = source.positionAt(first.keySpan.start).column - 1;
  const step = getIndentStep(node, indent);
  const lines = keys.map(
    (key, index) => `${" ".repeat(indent + index * step)}${key}:${index === keys.length - 1 ? ` ${value}` : ""}`,
  );
  const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
  const text = lines.join(newline);
  const end = Math.max(last.use?.end ?? 0, last.value.end, last.keySpan.end);
  if (source.text[end - 1] === "\n") return { file: node.file, span: { start: end, end }, text: `${text}${newline}` };
  const stop = source.lineSpan(source.positionAt(end).line).end;
  return { file: node.file, span: { start: stop, end: stop }, text: `${newline}${text}` };
}

/** Returns the file's indentation step, from the first nested mapping. */
function getIndentStep(node: MapNode, indent: number): number {
  for (const { value } of node.entries) {
    if (value.kind !== "map" || value.flow || value.file !== node.file) continue;
    const step = value.file.source.positionAt(value.start).column - 1 - indent;
    if (step > 0) return step;
  }
  return 2;
}
