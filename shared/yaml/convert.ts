import { type Document, isAlias, isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Span } from "../dockerfile/index.ts";
import { oneLine, truncate } from "../text/index.ts";
import type { ListItem, MapEntry, ScalarNode, TextFile, YamlNode } from "./node.ts";
import { contentOf } from "./parse.ts";
import { resolveScalar } from "./scalar.ts";

/** A key that occurs twice in one map. */
export interface DuplicateKey {
  readonly key: string;
  readonly span: Span;
  readonly first: Span;
}

/** Why a document is rejected, and where. */
export class RejectedDocumentError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "RefusedDocument";
    this.offset = offset;
  }
}

/** Maximum nesting, far deeper than any manifest. Bounds the recursion of everything that walks nodes. */
const maxDepth = 200;
/** Maximum number of nodes in one document after its aliases are expanded. */
const maxExpandedNodes = 200_000;

/**
 * Converts a document that was parsed with the failsafe schema to nodes. Aliases share their anchor's node. Resolves
 * `<<` as in YAML 1.1.
 * @throws RejectedDocumentError for aliases without an anchor, into themselves, or beyond the expansion limit.
 */
export class Conversion {
  readonly duplicates: DuplicateKey[] = [];
  readonly #file: TextFile;
  readonly #base: number;
  readonly #joined: string | undefined;
  readonly #anchors = new Map<string, YamlNode | undefined>();
  readonly #sizes = new Map<YamlNode, number>();
  #depth = 0;
  #merged = 0;
  #isKubernetes = false;

  /** @param joined the text as written, if the document was parsed from one whose lines had been joined. */
  constructor(file: TextFile, base: number, joined?: string) {
    this.#file = file;
    this.#base = base;
    this.#joined = joined;
  }

  convert(document: Pick<Document<Node>, "contents">): YamlNode {
    const { contents } = document;
    this.#isKubernetes =
      isMap(contents) && contents.items.some(({ key }) => isScalar(key) && key.value === "apiVersion");
    return this.#node(document.contents, 0);
  }

  #node(node: Node | null | undefined, offset: number): YamlNode {
    if (isAlias(node)) return this.#alias(node.source, offset);
    if (node === null || node === undefined) return this.#scalar({ start: offset, end: offset }, "", "plain");
    const written = this.#span(node);
    const span = written.start === written.end && offset > 0 ? { start: offset, end: offset } : written;
    const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new RejectedDocumentError("it is nested too deeply", span.start);
    const made = this.#made(node, span);
    this.#depth -= 1;
    if (anchor !== undefined) this.#anchors.set(anchor, made);
    return made;
  }

  #made(node: Node, span: Span): YamlNode {
    if (isMap(node)) {
      const entries = this.#entries(node.items);
      const flow = node.flow === true;
      const end = flow ? span.end : lastEnd(entries, span.start);
      return this.#sized(
        { kind: "map", flow, file: this.#file, start: span.start, end, entries, ...tagOf(node) },
        entries,
      );
    }
    if (isSeq(node)) {
      const items = node.items.map((entry): ListItem => {
        const value = entry as Node | null;
        return { value: this.#node(value, span.start), file: this.#file, ...this.#use(value) };
      });
      const flow = node.flow === true;
      const end = flow ? span.end : lastEnd(items, span.start);
      return this.#sized(
        { kind: "list", flow, file: this.#file, start: span.start, end, items, ...tagOf(node) },
        items,
      );
    }
    if (!isScalar(node)) return this.#scalar(span, "", "plain");
    const style = node.type === Scalar.PLAIN || node.type === undefined ? "plain" : styleOf(node.type);
    return { ...this.#scalar(span, this.#text(node), style), ...tagOf(node) };
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[]): MapEntry[] {
    const entries = new Map<string, MapEntry>();
    const merges: { value: YamlNode; use: Span }[] = [];
    for (const pair of pairs) {
      const { key, name } = this.#key(pair.key as Node | null, pair.value as Node | null);
      const value = pair.value as Node | null;
      const keySpan = this.#span(key);
      const node = this.#node(value, keySpan.end);
      if (name === "<<" && isMergeKey(key)) {
        merges.push({ value: node, use: isAlias(value) || isSeq(value) ? this.#span(value) : keySpan });
        if (this.#isKubernetes) this.#assertUnambiguous(entries, node, keySpan);
        continue;
      }
      const first = entries.get(name);
      if (first !== undefined) this.duplicates.push({ key: name, span: keySpan, first: first.keySpan });
      entries.delete(name);
      entries.set(name, { key: name, keySpan, value: node, file: this.#file, ...this.#use(value) });
    }
    for (const { value, use } of merges) this.#merge(entries, value, use);
    return [...entries.values()];
  }

  /** Returns a key and its text. Go's JSON conversion accepts scalars and aliases of scalars only. */
  #key(key: Node | null, value: Node | null): { readonly key: Node; readonly name: string } {
    if (isScalar(key)) return { key, name: this.#text(key) };
    const target = isAlias(key) ? this.#anchors.get(key.source) : undefined;
    if (isAlias(key) && target?.kind === "scalar") return { key, name: target.text };
    const place = key ?? value;
    throw new RejectedDocumentError("a key must be text", place === null ? this.#base : this.#span(place).start);
  }

  /**
   * Checks that a merge key has no other value for a key above it. kubectl and Argo CD use the value that comes last,
   * kustomize the one of the map itself.
   * @throws RejectedDocumentError
   */
  #assertUnambiguous(entries: ReadonlyMap<string, MapEntry>, merged: YamlNode, { start }: Span): void {
    const maps = merged.kind === "list" ? merged.items.map(({ value }) => value) : [merged];
    const inherited = maps.flatMap((map) => (map.kind === "map" ? map.entries : []));
    const other = inherited.find(({ key, value }) => entries.has(key) && !isSameScalar(entries.get(key)?.value, value));
    if (other !== undefined)
      throw new RejectedDocumentError(
        `its merge key (<<) and the key ${truncate(oneLine(other.key), 60)} above it differ, and programs use different ones; move the merge key to the top`,
        start,
      );
  }

  #text(scalar: Scalar): string {
    const text = contentOf(scalar, this.#joined);
    return scalar.tag === binary ? Buffer.from(text, "base64").toString() : text;
  }

  /** Resolves the merge key of YAML 1.1: a map or a list of maps. The map itself and earlier maps take precedence. */
  #merge(entries: Map<string, MapEntry>, value: YamlNode, use: Span): void {
    if (value.kind === "scalar")
      throw new RejectedDocumentError("a merge key (<<) requires a map or a list of maps", use.start);
    const sources = value.kind === "map" ? [value] : value.items.map((entry) => entry.value);
    for (const source of sources) {
      if (source.kind !== "map")
        throw new RejectedDocumentError("a merge key (<<) requires a map or a list of maps", use.start);
      this.#merged += source.entries.length;
      if (this.#merged > maxExpandedNodes)
        throw new RejectedDocumentError(`its merge keys expand to more than ${maxExpandedNodes} entries`, use.start);
      for (const entry of source.entries) if (!entries.has(entry.key)) entries.set(entry.key, { ...entry, use });
    }
  }

  #alias(name: string, offset: number): YamlNode {
    const target = this.#anchors.get(name);
    if (target !== undefined) return target;
    const problem = this.#anchors.has(name) ? "contains itself" : "has no anchor above it";
    throw new RejectedDocumentError(`the alias *${name} ${problem}`, offset);
  }

  #sized<T extends YamlNode>(node: T, slots: readonly (MapEntry | ListItem)[]): T {
    const size = slots.reduce((sum, { value }) => sum + (this.#sizes.get(value) ?? 1), 1);
    if (size > maxExpandedNodes && this.#anchors.size > 0) {
      throw new RejectedDocumentError(`its aliases expand to more than ${maxExpandedNodes} nodes`, node.start);
    }
    this.#sizes.set(node, size);
    return node;
  }

  #use(node: Node | null): { use?: Span } {
    return isAlias(node) ? { use: this.#span(node) } : {};
  }

  #span(node: Node): Span {
    const [start = 0, end = start] = node.range ?? [];
    return { start: this.#base + start, end: this.#base + end };
  }

  #scalar({ start, end }: Span, text: string, style: ScalarNode["style"]): ScalarNode {
    return { kind: "scalar", file: this.#file, start, end, text, style };
  }
}

/** The tag of text in base64 (YAML 1.1, "Binary Data Language-Independent Type"), which Go's parser decodes. */
const binary = "tag:yaml.org,2002:binary";

function isMergeKey(key: Node): boolean {
  if (!isScalar(key)) return false;
  return key.tag === undefined ? key.type === Scalar.PLAIN : key.tag === "tag:yaml.org,2002:merge";
}

function isSameScalar(a: YamlNode | undefined, b: YamlNode): boolean {
  return a?.kind === "scalar" && b.kind === "scalar" && resolveScalar(a) === resolveScalar(b);
}

function tagOf({ tag }: Node): { tag?: string } {
  return tag === undefined ? {} : { tag };
}

/** Returns the end of a block collection's last value, without the line breaks and comments that follow. */
function lastEnd(slots: readonly (MapEntry | ListItem)[], start: number): number {
  return slots.reduce((end, slot) => Math.max(end, slot.use?.end ?? slot.value.end), start);
}

function styleOf(type: string): ScalarNode["style"] {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL ? "block" : "quoted";
}
