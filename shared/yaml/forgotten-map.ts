import type { Span } from "../dockerfile/index.ts";
import type { MapEntry, MapNode, TextFile } from "./node.ts";

/**
 * The key of schemas in CustomResourceDefinitions. They are most of the bytes of many trees and are looked at once, so
 * their nodes are not kept.
 */
export const largeKey = "openAPIV3Schema";

/** The entries that were read last. */
let remembered: { readonly node: ForgottenMap; readonly entries: readonly MapEntry[] } | undefined;

/** A block map that keeps its place and not its entries. */
export class ForgottenMap implements MapNode {
  readonly kind = "map";
  readonly flow = false;
  readonly file: TextFile;
  readonly start: number;
  readonly end: number;
  readonly #read: () => readonly MapEntry[];

  constructor(file: TextFile, { start, end }: Span, read: () => readonly MapEntry[]) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.#read = read;
  }

  get entries(): readonly MapEntry[] {
    if (remembered?.node !== this) remembered = { node: this, entries: this.#read() };
    return remembered.entries;
  }

  toJSON(): object {
    const { kind, flow, file, start, end, entries } = this;
    return { kind, flow, file, start, end, entries };
  }
}
