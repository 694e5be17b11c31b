import type { SourceText, Span } from "../../../shared/dockerfile/index.ts";

/** A file of manifests: its path relative to the checkout, with `/` between directories, and its text. */
export interface TextFile {
  readonly path: string;
  readonly source: SourceText;
}

/** A YAML node (YAML 1.2, 3.2.1) that knows where it was written. Aliases share the node of their anchor. */
export type YamlNode = MapNode | ListNode | ScalarNode;

interface Written {
  readonly file: TextFile;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** An explicit tag such as `!!str`, in full. */
  readonly tag?: string;
}

/** A scalar into whose text variables were put. */
export interface Template {
  /** The text as it is written. */
  readonly written: string;
  /** Variables that have no value, so that what the scalar will be cannot be decided; the text has them as they are written. */
  readonly missing: readonly string[];
}

export interface MapNode extends Written {
  readonly kind: "map";
  readonly flow: boolean;
  /** Of equal keys only the last. */
  readonly entries: readonly MapEntry[];
}

export interface ListNode extends Written {
  readonly kind: "list";
  readonly flow: boolean;
  readonly items: readonly ListItem[];
}

export interface ScalarNode extends Written {
  readonly kind: "scalar";
  /** The content, without quotes and escapes. */
  readonly text: string;
  /** Only plain scalars can be anything but strings. */
  readonly style: "plain" | "quoted" | "block";
  readonly template?: Template;
}

/** A value in its place. */
export interface Slot {
  readonly value: YamlNode;
  /** The alias or merge key through which the value came here from elsewhere in the document. */
  readonly use?: Span;
}

export interface MapEntry extends Slot {
  readonly key: string;
  readonly keySpan: Span;
  /** The file that the key stands in. */
  readonly file: TextFile;
}

export interface ListItem extends Slot {
  readonly file: TextFile;
}

/** The entry of a key; undefined where the node is no map or lacks it. */
export function getEntry(node: YamlNode | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== "map") return undefined;
  for (const entry of node.entries) if (entry.key === key) return entry;
  return undefined;
}
