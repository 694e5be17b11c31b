import { type DuplicateKey, Field, type TextFile, type YamlNode } from "../../shared/yaml/index.ts";

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
