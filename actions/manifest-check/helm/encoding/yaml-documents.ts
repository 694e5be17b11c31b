import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, visit, type YAMLMap } from "yaml";
import { contentOf, type ParsedDocument } from "../../../../shared/yaml/index.ts";
import type { Origin } from "../values/origin.ts";
import { GoList, GoMap, type MapCell, type Sourced, sourced } from "../values/value.ts";
import { AliasBudget } from "./alias-budget.ts";
import type { OriginOf, Path } from "./yaml-nodes.ts";
import { keyName, scalarValue, type WrittenScalar, YamlProblemError } from "./yaml-scalar.ts";

/** Nesting of collections, far deeper than any chart needs. */
const maxDepth = 500;

/**
 * Converts a parsed document as go-yaml v2 does. Anchors, aliases and merge keys are expanded: a merge key overrides the
 * keys above it, and the last of equal keys wins.
 */
export class DocumentReader {
  readonly #parsed: ParsedDocument;
  readonly #text: string;
  readonly #base: number;
  readonly #originOf: OriginOf | undefined;
  readonly #path: Path = [];
  readonly #budget = new AliasBudget();
  readonly #targets = new Map<Alias, Node>();
  readonly #active = new Set<Alias>();
  #depth = 0;

  /**
   * @param text the text of the document.
   * @param base its offset in the text for which `originOf` returns origins.
   */
  constructor(parsed: ParsedDocument, text: string, base: number, originOf: OriginOf | undefined) {
    this.#parsed = parsed;
    this.#text = text;
    this.#base = base;
    this.#originOf = originOf;
  }

  /** @throws YamlProblemError */
  read(): Sourced {
    this.#bindAliases();
    return this.#node(this.#parsed.document.contents, 0);
  }

  /** Finds the nearest anchor above each alias. */
  #bindAliases(): void {
    const anchors = new Map<string, Node>();
    visit(this.#parsed.document, {
      Node: (_key, node) => {
        if (!isAlias(node)) {
          if (node.anchor !== undefined) anchors.set(node.anchor, node);
          return;
        }
        const target = anchors.get(node.source);
        if (target === undefined)
          throw new YamlProblemError(`unknown anchor '${node.source}' referenced`, this.#start(node));
        this.#targets.set(node, target);
      },
    });
  }

  #node(node: Node | null | undefined, offset: number): Sourced {
    this.#budget.count(this.#base + offset);
    if (node === null || node === undefined) return sourced(null, this.#origin(offset, offset));
    if (isAlias(node)) return this.#inAlias(node, (target) => this.#node(target, offset));
    const [start = offset, end = start] = node.range ?? [];
    const origin = this.#origin(start, end);
    if (isScalar(node)) return sourced(scalarValue(this.#written(node)), origin);
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new YamlProblemError("it is nested too deeply", this.#base + start);
    const value = isSeq(node) ? this.#list(node.items as (Node | null)[], start) : this.#map(node as YAMLMap);
    this.#depth -= 1;
    return sourced(value, origin);
  }

  #list(nodes: readonly (Node | null)[], offset: number): GoList {
    const items = nodes.map((node, index) => {
      this.#path.push(index);
      const item = this.#node(node, offset);
      this.#path.pop();
      return item;
    });
    return new GoList(items);
  }

  #map(node: YAMLMap): GoMap {
    const entries = new Map<string, MapCell>();
    this.#fill(entries, node);
    return new GoMap(entries);
  }

  #fill(entries: Map<string, MapCell>, { items }: YAMLMap): void {
    for (const { key, value } of items as Pair<Node | null, Node | null>[]) {
      if (isMergeKey(key)) {
        this.#merge(entries, value, this.#start(key));
        continue;
      }
      const { name, start, end } = this.#key(key, value);
      this.#path.push(name);
      const keyOrigin = this.#origin(start, end);
      const read = this.#node(value, end);
      entries.set(name, keyOrigin === undefined ? read : { ...read, key: keyOrigin });
      this.#path.pop();
    }
  }

  #key(key: Node | null, value: Node | null): { readonly name: string; readonly start: number; readonly end: number } {
    const [start = 0, end = start] = key?.range ?? value?.range ?? [];
    this.#budget.count(this.#base + start);
    const scalar = isAlias(key) ? this.#targets.get(key) : key;
    if (scalar === null || scalar === undefined)
      throw new YamlProblemError("unsupported map key of type: <nil>", this.#base + start);
    if (!isScalar(scalar)) throw new YamlProblemError("invalid map key: it is no scalar", this.#base + start);
    return { name: keyName(this.#written(scalar)), start, end };
  }

  /** Adds the entries of a map, or of a list of maps from the last to the first. */
  #merge(entries: Map<string, MapCell>, value: Node | null, offset: number): void {
    const sources = isSeq(value) ? (value.items as (Node | null)[]).toReversed() : [value];
    for (const source of sources) {
      this.#budget.count(offset);
      const target = isAlias(source) ? this.#targets.get(source) : source;
      if (!isMap(target)) throw new YamlProblemError("map merge requires map or sequence of maps as the value", offset);
      if (isAlias(source)) this.#inAlias(source, () => this.#fill(entries, target));
      else this.#fill(entries, target);
    }
  }

  #inAlias<T>(alias: Alias, read: (target: Node) => T): T {
    const target = this.#targets.get(alias);
    if (target === undefined || this.#active.has(alias))
      throw new YamlProblemError(`anchor '${alias.source}' value contains itself`, this.#start(alias));
    this.#active.add(alias);
    this.#budget.depth += 1;
    const result = read(target);
    this.#budget.depth -= 1;
    this.#active.delete(alias);
    return result;
  }

  #written(node: Scalar): WrittenScalar {
    return {
      text: this.#content(node),
      isPlain: node.type === Scalar.PLAIN || node.type === undefined,
      tag: node.tag,
      offset: this.#start(node),
    };
  }

  /** Returns the content of a scalar. Go adds no line break to a block scalar if the text ends in its last line. */
  #content(node: Scalar): string {
    const content = contentOf(node, this.#parsed.joined);
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    const isLast = isBlock && content.endsWith("\n") && !this.#text.endsWith("\n");
    if (!isLast || (node.range?.[1] ?? 0) < this.#text.length) return content;
    const line = this.#text.slice(this.#text.lastIndexOf("\n") + 1);
    const last = content.slice(content.lastIndexOf("\n", content.length - 2) + 1, -1);
    const isWritten = line.trimStart() === "" ? last !== "" && last.trimStart() === "" : true;
    return isWritten ? content.slice(0, -1) : content;
  }

  #origin(start: number, end: number): Origin | undefined {
    return this.#originOf?.(this.#base + start, this.#base + end, this.#path);
  }

  #start(node: Node): number {
    return this.#base + (node.range?.[0] ?? 0);
  }
}

function isMergeKey(key: Node | null): key is Scalar {
  if (!isScalar(key) || key.value !== "<<") return false;
  return key.tag === undefined ? key.type === Scalar.PLAIN : key.tag === "tag:yaml.org,2002:merge";
}
