import type { ListItem, MapEntry, MapNode, Place, ScalarNode, YamlNode } from "../../../../shared/yaml/index.ts";
import { type Origin, resolveOrigin } from "../values/origin.ts";
import type { AbsentKeys } from "./absent.ts";
import { type Location, type Locator, listOthers } from "./locate.ts";

/** Limits the lines of a text that are looked at. */
const maxLines = 200;

/** A document that a chart renders, with the origin of its text. */
interface RenderedText {
  readonly text: string;
  readonly origin: Origin | undefined;
  /** Whether some values of the chart are generated. */
  readonly mayBeGenerated: boolean;
}

/**
 * Gives the nodes of a rendered document the places where people change them: keys and values of templates, and values
 * that flow into them. Shared nodes of aliases stay shared.
 */
export function placeNodes(root: YamlNode, rendered: RenderedText, locator: Locator, absent: AbsentKeys): YamlNode {
  return new Placer(rendered, locator, absent).place(root);
}

class Placer {
  readonly #rendered: RenderedText;
  readonly #locator: Locator;
  readonly #absent: AbsentKeys;
  readonly #placed = new Map<YamlNode, YamlNode>();

  constructor(rendered: RenderedText, locator: Locator, absent: AbsentKeys) {
    this.#absent = absent;
    this.#rendered = rendered;
    this.#locator = locator;
  }

  place(node: YamlNode): YamlNode {
    const known = this.#placed.get(node);
    if (known !== undefined) return known;
    const placed = this.#placeNew(node, this.#locate(node));
    this.#placed.set(node, placed);
    return placed;
  }

  #placeNew(node: YamlNode, location: Location): YamlNode {
    const { file, span } = location.place;
    const range = { file, start: span.start, end: span.end };
    switch (node.kind) {
      case "scalar":
        return this.#placeScalar(node, location);
      case "map":
        return this.#placeMap(node, range);
      case "list":
        return { ...node, ...range, items: node.items.map((item) => this.#placeItem(item)) };
    }
  }

  #placeMap(node: MapNode, range: Pick<MapNode, "file" | "start" | "end">): MapNode {
    const entries = node.entries.map((entry) => this.#placeEntry(entry));
    return { ...node, ...range, entries, findAbsent: (key) => this.#findAbsent(entries, key) };
  }

  /** Finds the value that adds a key to a map, next to the keys that the template prints. */
  #findAbsent(entries: readonly MapEntry[], key: string): Place | undefined {
    const [first] = entries;
    if (first === undefined) return undefined;
    const spans = entries.filter(({ file }) => file === first.file).map(({ keySpan }) => keySpan);
    const start = Math.min(...spans.map((span) => span.start));
    return this.#absent.find(first.file, start, Math.max(...spans.map((span) => span.end)), key);
  }

  #placeScalar(node: ScalarNode, { place, isExact, isGenerated }: Location): ScalarNode {
    const { file, span } = place;
    const length = node.end - node.start;
    const written = isExact ? this.#findWritten(node, place) : undefined;
    const range = written ?? { start: span.start, end: isExact ? Math.min(span.end, span.start + length) : span.end };
    const scalar = { ...node, file, start: range.start, end: Math.max(range.start, range.end) };
    return isGenerated || (this.#rendered.mayBeGenerated && this.#hasGenerated(node))
      ? { ...scalar, generated: true }
      : scalar;
  }

  /** Tells whether a line of a scalar ends in a generated value, such as a password behind a name. */
  #hasGenerated({ start, end }: ScalarNode): boolean {
    const { text, origin } = this.#rendered;
    let lines = 0;
    for (let lineEnd = start; lineEnd < end && lines < maxLines; lines += 1) {
      const newline = text.indexOf("\n", lineEnd + 1);
      lineEnd = newline === -1 || newline > end ? end : newline;
      let last = lineEnd - 1;
      while (last > start && " \t\r\n\"'".includes(text[last] ?? "")) last -= 1;
      if (resolveOrigin(origin, last).isGenerated) return true;
    }
    return false;
  }

  /** Finds the text of a scalar as it is written in the file of its place. */
  #findWritten(node: ScalarNode, { file, span }: Place): { readonly start: number; readonly end: number } | undefined {
    if (node.style === "block") return undefined;
    const written = this.#rendered.text.slice(node.start, node.end);
    const { text } = file.source;
    const start = node.style === "quoted" && !text.startsWith(written, span.start) ? span.start - 1 : span.start;
    if (text.startsWith(written, start)) return { start, end: start + written.length };
    const plain = text.lastIndexOf(node.text, span.end - node.text.length);
    return plain >= span.start && node.text !== "" ? { start: plain, end: plain + node.text.length } : undefined;
  }

  #placeEntry(entry: MapEntry): MapEntry {
    const key = this.#locator.locate(this.#rendered.origin, entry.keySpan.start, "key");
    const location = this.#locateVersion(entry) ?? this.#locate(entry.value);
    const value = this.#placed.get(entry.value) ?? this.#placeNew(entry.value, location);
    this.#placed.set(entry.value, value);
    const { use: _use, ...own } = entry;
    if (location.isValue && !key.isValue) {
      const { place } = location;
      return {
        ...own,
        value,
        file: place.file,
        keySpan: place.span,
        get via() {
          return listOthers([key.place, ...key.listVia(), ...location.listVia()], place);
        },
      };
    }
    const { file, span } = key.place;
    const end = key.isExact && !key.isValue ? span.start + (entry.keySpan.end - entry.keySpan.start) : span.end;
    return {
      ...own,
      value,
      file,
      keySpan: { start: span.start, end },
      get via() {
        return key.listVia();
      },
    };
  }

  /** Returns the value that an image reference ends in: its tag or digest, which findings are mostly about. */
  #locateVersion({ key, value }: MapEntry): Location | undefined {
    if (key !== "image" || value.kind !== "scalar" || value.style === "block" || value.text === "") return undefined;
    const end = value.end - (value.style === "quoted" ? 2 : 1);
    const location = this.#locator.locate(this.#rendered.origin, end, "scalar");
    return location.isValue ? location : undefined;
  }

  #placeItem(item: ListItem): ListItem {
    const location = this.#locate(item.value);
    const value = this.#placed.get(item.value) ?? this.#placeNew(item.value, location);
    this.#placed.set(item.value, value);
    const { use: _use, ...own } = item;
    return {
      ...own,
      value,
      file: value.file,
      get via() {
        return location.listVia();
      },
    };
  }

  /** Returns the place of the first character of a node that has content. */
  #locate(node: YamlNode): Location {
    const { text, origin } = this.#rendered;
    const part = node.kind === "map" && !node.flow ? "map" : "scalar";
    return this.#locator.locate(origin, contentStart(node, text), part);
  }
}

/** Returns the offset of the content of a node: behind a quote, or in the first line of a block. */
function contentStart(node: YamlNode, text: string): number {
  if (node.kind === "map" && !node.flow) return node.entries[0]?.keySpan.start ?? node.start;
  if (node.kind !== "scalar") return node.start;
  if (node.style === "quoted" && node.end - node.start > 2) return node.start + 1;
  if (node.style !== "block") return node.start;
  const line = text.indexOf("\n", node.start);
  if (line === -1) return node.start;
  const content = text.slice(line, node.end).search(/\S/u);
  return content === -1 ? node.start : line + content;
}
