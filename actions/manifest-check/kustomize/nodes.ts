import type { Span } from "../../../shared/dockerfile/index.ts";
import {
  type Field,
  getEntry,
  type ListItem,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TextFile,
  type YamlNode,
} from "../../../shared/yaml/index.ts";

/** The origin of a value that kustomize writes into an object: a line of a kustomization or of a patch. */
export interface Origin {
  readonly file: TextFile;
  readonly keySpan: Span;
  readonly span: Span;
}

/** Returns the origin of the value of a field. */
export function getOrigin(field: Field): Origin {
  const { nearest } = field;
  const place = nearest.place ?? { file: field.node?.file ?? nearest.node?.file, span: { start: 0, end: 0 } };
  const { node } = nearest;
  if (node === undefined || place.file === undefined) throw new Error("a field without a document has no origin");
  const isKeyed = typeof nearest.key === "string" && node.kind === "scalar" && node.start >= place.span.start;
  const keySpan = isKeyed
    ? { start: place.span.start, end: Math.max(place.span.start, Math.min(place.span.end, node.start)) }
    : place.span;
  return { file: place.file, keySpan, span: { start: node.start, end: node.end } };
}

/** Creates a string that kustomize writes. */
export function createTextNode({ file, span }: Origin, text: string): ScalarNode {
  return { kind: "scalar", file, ...span, text, style: "quoted" };
}

/** Creates a map of strings that kustomize writes. */
export function createMap({ file, span }: Origin): MapNode {
  return { kind: "map", flow: false, file, ...span, entries: [] };
}

export function createEntry(key: string, value: YamlNode, { file, keySpan }: Origin): MapEntry {
  return { key, keySpan, value, file };
}

/** Replaces the entry of a key in a map, or appends it. */
export function withEntry(map: MapNode, added: MapEntry): MapNode {
  const index = map.entries.findIndex(({ key }) => key === added.key);
  const entries = index === -1 ? [...map.entries, added] : map.entries.with(index, added);
  return { ...map, entries };
}

/** Adds the keys and texts of fields, such as labels, to a map. */
export function withPairs(map: MapNode, pairs: readonly Field[]): MapNode {
  return pairs.reduce((current, pair) => {
    const origin = getOrigin(pair);
    return withEntry(current, createEntry(String(pair.key), createTextNode(origin, pair.text ?? ""), origin));
  }, map);
}

export function withoutEntry(map: MapNode, key: string): MapNode {
  return { ...map, entries: map.entries.filter((entry) => entry.key !== key) };
}

export function withItems(list: ListNode, items: readonly ListItem[]): ListNode {
  return { ...list, items };
}

/**
 * Updates the value at a path with `change`. `*` stands for every item of a list. Returns the node unchanged if the
 * path does not exist; with `create`, creates missing maps.
 */
export function updateAt(
  node: YamlNode,
  path: readonly string[],
  change: (value: YamlNode | undefined) => YamlNode | undefined,
  create?: Origin,
): YamlNode {
  const [key, ...rest] = path;
  if (key === undefined) return change(node) ?? node;
  if (key === "*") {
    if (node.kind !== "list") return node;
    return withItems(
      node,
      node.items.map((entry) => ({ ...entry, value: updateAt(entry.value, rest, change, create) })),
    );
  }
  if (node.kind !== "map") return node;
  const old = getEntry(node, key);
  if (old === undefined && create === undefined) return node;
  const value =
    rest.length === 0
      ? change(old?.value)
      : updateAt(old?.value ?? createMap(create ?? fallback(node)), rest, change, create);
  if (value === undefined || value === old?.value) return node;
  const origin = create ?? fallback(node);
  const changedFile = value.kind === "scalar" && create !== undefined;
  return withEntry(node, old === undefined || changedFile ? createEntry(key, value, origin) : { ...old, value });
}

/** Updates the value at a path of keys. Lists on the way are taken item by item. */
export function updateThrough(
  node: YamlNode,
  path: readonly string[],
  change: (value: YamlNode | undefined) => YamlNode | undefined,
): YamlNode {
  if (node.kind === "list") {
    return withItems(
      node,
      node.items.map((entry) => ({ ...entry, value: updateThrough(entry.value, path, change) })),
    );
  }
  const [key, ...rest] = path;
  if (key === undefined) return change(node) ?? node;
  const old = node.kind === "map" ? getEntry(node, key) : undefined;
  if (node.kind !== "map" || old === undefined) return node;
  return withEntry(node, { ...old, value: updateThrough(old.value, rest, change) });
}

function fallback({ file, start, end }: MapNode): Origin {
  return { file, keySpan: { start, end: start }, span: { start, end } };
}

/** Returns the value at a path of keys. */
export function getValueAt(node: YamlNode | undefined, path: readonly string[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((current, key) => getEntry(current, key)?.value, node);
}

/** Returns the text of the scalar at a path. */
export function getTextAt(node: YamlNode | undefined, ...path: readonly string[]): string | undefined {
  const value = getValueAt(node, path);
  return value?.kind === "scalar" ? value.text : undefined;
}
