import type { TextFile, YamlNode } from "../../../../shared/yaml/index.ts";
import type { Origin } from "../values/origin.ts";
import { GoList, GoMap, type MapCell, type Sourced, sourced } from "../values/value.ts";
import { keyName, scalarValue } from "./yaml-scalar.ts";

/** A path of keys and indices. Changes while a document is read. */
export type Path = (string | number)[];

/**
 * Returns the origin of the value or key in a range of a text. Ranges are in UTF-16 code units.
 * @param file the file of a node that `NodeReader` reads.
 */
export type OriginOf = (start: number, end: number, path: Readonly<Path>, file?: TextFile) => Origin | undefined;

/**
 * Converts nodes without anchors, tags and merge keys, which `readQuickly` returns.
 * @throws YamlProblemError
 */
export class NodeReader {
  readonly #text: string | undefined;
  readonly #originOf: OriginOf | undefined;
  readonly #path: Path = [];

  /** @param text the text of all nodes. Undefined for nodes of several files, such as those that a patch changes. */
  constructor(text: string | undefined, originOf: OriginOf | undefined) {
    this.#text = text;
    this.#originOf = originOf;
  }

  read(node: YamlNode): Sourced {
    const origin = this.#originOf?.(node.start, node.end, this.#path, node.file);
    if (node.kind === "scalar") {
      const isPlain = node.style === "plain";
      if (!isPlain) return sourced(node.text, origin);
      return sourced(scalarValue({ text: node.text, isPlain, tag: undefined, offset: node.start }), origin);
    }
    if (node.kind === "list")
      return sourced(new GoList(node.items.map(({ value }, index) => this.#at(index, value))), origin);
    const entries = new Map<string, MapCell>();
    for (const { file, key, keySpan, value } of node.entries) {
      const first = (this.#text ?? file.source.text).charCodeAt(keySpan.start);
      const isPlain = first !== 0x22 && first !== 0x27;
      const name = keyName({ text: key, isPlain, tag: undefined, offset: keySpan.start });
      this.#path.push(name);
      const keyOrigin = this.#originOf?.(keySpan.start, keySpan.end, this.#path, file);
      const read = this.read(value);
      entries.set(name, keyOrigin === undefined ? read : { ...read, key: keyOrigin });
      this.#path.pop();
    }
    return sourced(new GoMap(entries), origin);
  }

  #at(index: number, node: YamlNode): Sourced {
    if (this.#originOf === undefined) return this.read(node);
    this.#path.push(index);
    const read = this.read(node);
    this.#path.pop();
    return read;
  }
}
