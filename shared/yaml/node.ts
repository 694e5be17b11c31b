import type { Span, TextFile } from "../dockerfile/index.ts";

export type { TextFile } from "../dockerfile/index.ts";

/** A YAML node (YAML 1.2, 3.2.1) with its position. Aliases share the node of their anchor. */
export type YamlNode = MapNode | ListNode | ScalarNode;

interface Written {
  readonly file: TextFile;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** An explicit tag such as `!!str`, in full. */
  readonly tag?: string;
}

/** The original text of a scalar with interpolated variables. */
export interface Template {
  /** The text as it is written. */
  readonly written: string;
  /** Variables without a value, so that the scalar's value is unknown. The text contains them as written. */
  readonly missing: readonly string[];
}

export interface MapNode extends Written {
  readonly kind: "map";
  readonly flow: boolean;
  /**
   * Set if a template makes the entries, so that others may have no place in its text. Returns the value that adds a
   * missing key.
   */
  readonly findAbsent?: (key: string) => Place | undefined;
  /** Contains only the last of equal keys. */
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
  /** Only plain scalars can be anything other than strings. */
  readonly style: "plain" | "quoted" | "block";
  readonly template?: Template;
  /** True if a template makes another value in each run, such as a random password, for which the text stands in. */
  readonly generated?: true;
}

/** A value with its position. */
export interface Slot {
  readonly value: YamlNode;
  /** The alias or merge key that refers to the value elsewhere in the document. */
  readonly use?: Span;
  /** Where a template has put the value, if it is defined elsewhere. */
  readonly via?: readonly Place[];
}

/** A range of a file. */
export interface Place {
  readonly file: TextFile;
  readonly span: Span;
}

export interface MapEntry extends Slot {
  readonly key: string;
  readonly keySpan: Span;
  /** The file that contains the key. */
  readonly file: TextFile;
}

export interface ListItem extends Slot {
  readonly file: TextFile;
}

/** Returns the entry of a key. Returns undefined if the node is not a map or lacks the key. */
export function getEntry(node: YamlNode | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== "map") return undefined;
  for (const entry of node.entries) if (entry.key === key) return entry;
  return undefined;
}
