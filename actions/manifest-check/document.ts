import type { DuplicateKey } from "./yaml/convert.ts";
import { Field } from "./yaml/field.ts";
import type { TextFile, YamlNode } from "./yaml/node.ts";

/** One document of a file. */
export interface ManifestDocument {
  readonly file: TextFile;
  readonly root: Field;
  readonly duplicates: readonly DuplicateKey[];
}

export function createDocument(
  file: TextFile,
  root: YamlNode,
  duplicates: readonly DuplicateKey[] = [],
): ManifestDocument {
  return { file, root: new Field(root), duplicates };
}
