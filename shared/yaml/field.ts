import type { Span } from "../dockerfile/index.ts";
import type { ListItem, MapEntry, Place, YamlNode } from "./node.ts";
import { getEntry } from "./node.ts";
import { isNull, resolveScalar, type ScalarValue } from "./scalar.ts";

/**
 * A position in a document by its path, whether or not it exists. A missing field knows its nearest existing parent,
 * so that rules can navigate without checks.
 */
export class Field {
  readonly node: YamlNode | undefined;
  readonly parent: Field | undefined;
  /** Key in a map or index in a list. Undefined for the root. */
  readonly key: string | number | undefined;
  readonly #slot: MapEntry | ListItem | undefined;
  #children: Map<string, Field> | undefined;

  constructor(
    node: YamlNode | undefined,
    parent?: Field,
    key?: string | number,
    slot?: MapEntry | ListItem | undefined,
  ) {
    this.node = node;
    this.parent = parent;
    this.key = key;
    this.#slot = slot;
  }

  /** Returns the field below these keys. */
  get(...keys: readonly string[]): Field {
    let field: Field = this;
    for (const key of keys) field = field.#child(key);
    return field;
  }

  /** Caches children, because rules read the same collections repeatedly. */
  #child(key: string): Field {
    const cached = this.#children?.get(key);
    if (cached !== undefined) return cached;
    const entry = getEntry(this.node, key);
    const child = new Field(entry?.value, this, key, entry);
    if (entry === undefined || entry.value.kind === "scalar") return child;
    this.#children ??= new Map();
    this.#children.set(key, child);
    return child;
  }

  /** Returns the items of a list. Empty for other nodes. */
  items(): Field[] {
    if (this.node?.kind !== "list") return [];
    return this.node.items.map((entry, index) => new Field(entry.value, this, index, entry));
  }

  /** Returns the fields of a map. Empty for other nodes. */
  fields(): Field[] {
    if (this.node?.kind !== "map") return [];
    return this.node.entries.map((entry) => new Field(entry.value, this, entry.key, entry));
  }

  /** True if there is a value other than null. Empty maps and lists are values. */
  get exists(): boolean {
    return this.node !== undefined && !(this.node.kind === "scalar" && isNull(this.node));
  }

  get isMap(): boolean {
    return this.node?.kind === "map";
  }

  /** The scalar's value. Undefined for collections and missing fields. */
  get value(): ScalarValue | undefined {
    return this.node?.kind === "scalar" ? resolveScalar(this.node) : undefined;
  }

  /** The text of a scalar other than null. */
  get text(): string | undefined {
    return this.node?.kind === "scalar" && !isNull(this.node) ? this.node.text : undefined;
  }

  /** The texts of a list's scalars. */
  get texts(): string[] {
    return this.items().flatMap(({ text }) => text ?? []);
  }

  /** The scalars of a map as texts, such as labels. */
  get record(): ReadonlyMap<string, string> {
    return new Map(this.fields().map((field) => [String(field.key), field.text ?? ""]));
  }

  get isTrue(): boolean {
    return this.value === true;
  }

  get isFalse(): boolean {
    return this.value === false;
  }

  /** True for a value that a template makes anew in each run, so that its text means nothing. */
  get isGenerated(): boolean {
    return this.node?.kind === "scalar" && this.node.generated === true;
  }

  get number(): number | undefined {
    const { value } = this;
    return typeof value === "number" ? value : undefined;
  }

  /** JSON path such as `spec.containers[0].image`. */
  get path(): string {
    return pathOf(this, ({ key }) => `[${key}]`);
  }

  /** The same path with the names of list items instead of their indices, if they have one. It survives reordering. */
  get stablePath(): string {
    return pathOf(this, (field) => `[${field.get("name").text ?? field.text ?? field.key}]`);
  }

  /** The nearest existing field upwards, starting with itself. */
  get nearest(): Field {
    let field: Field = this;
    while (field.node === undefined && field.parent !== undefined) field = field.parent;
    return field;
  }

  /**
   * The range to report: key and scalar value, or the key or first line of a collection. For a missing field, that of
   * the nearest parent.
   */
  get place(): Place | undefined {
    return this.#absentPlace ?? this.nearest.#ownPlace;
  }

  /** For a missing field of a rendered map, the value that adds it. */
  get #absentPlace(): Place | undefined {
    let field: Field = this;
    while (field.node === undefined && field.parent !== undefined) {
      const { node } = field.parent;
      if (node !== undefined) return node.kind === "map" ? node.findAbsent?.(String(field.key)) : undefined;
      field = field.parent;
    }
    return undefined;
  }

  get #ownPlace(): Place | undefined {
    const { node } = this;
    if (node === undefined) return undefined;
    const slot = this.#slot;
    if (slot === undefined || !("keySpan" in slot)) return { file: node.file, span: firstLine(node) };
    const { start, end } = slot.keySpan;
    const inline = node.kind === "scalar" && node.style !== "block" && node.file === slot.file && node.start >= end;
    const sameLine = inline && !node.file.source.text.slice(end, node.end).includes("\n");
    return { file: slot.file, span: { start, end: sameLine ? node.end : end } };
  }

  /** Where a template has put this field, or the map that lacks it, if it is defined elsewhere. */
  get via(): readonly Place[] {
    const { nearest } = this;
    const via = nearest.#slot?.via ?? [];
    const own = this.#absentPlace === undefined ? undefined : nearest.#ownPlace;
    return own === undefined ? via : [own, ...via];
  }

  /** The aliases between the root and this field, innermost first. */
  get uses(): Place[] {
    const places: Place[] = [];
    for (let field: Field | undefined = this.nearest; field !== undefined; field = field.parent) {
      const slot = field.#slot;
      if (slot?.use !== undefined) places.push({ file: slot.file, span: slot.use });
    }
    return places;
  }
}

function pathOf(field: Field, itemName: (field: Field) => string): string {
  const { parent, key } = field;
  if (parent === undefined || key === undefined) return "";
  const head = pathOf(parent, itemName);
  if (typeof key === "number") return `${head}${itemName(field)}`;
  const plain = /^[\w-]+$/.test(key);
  if (!plain) return `${head}[${JSON.stringify(key)}]`;
  return head === "" ? key : `${head}.${key}`;
}

function firstLine(node: YamlNode): Span {
  const { text } = node.file.source;
  const lineEnd = text.indexOf("\n", node.start);
  const end = lineEnd === -1 ? node.end : Math.min(node.end, lineEnd);
  return { start: node.start, end: Math.max(node.start, text[end - 1] === "\r" ? end - 1 : end) };
}
