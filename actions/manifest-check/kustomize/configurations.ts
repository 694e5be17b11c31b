import { Field, readDocuments, type TextFile } from "../../../shared/yaml/index.ts";

/** A field that contains the name of another object (`nameReference` of a transformer configuration). */
export interface NameReference {
  /** Kind of the object that is named. */
  readonly target: string;
  /** Kind of the objects with the field. Undefined for all kinds. */
  readonly kind: string | undefined;
  /** Keys of the field. Lists on the way are taken item by item. */
  readonly path: readonly string[];
}

/** What the files under `configurations` say. */
export interface TransformerConfiguration {
  readonly references: readonly NameReference[];
  /** Fields for transformers that only use the built-in ones here. */
  readonly unsupported: readonly Field[];
}

/** Parts that need no support: `$(NAME)` is replaced in every text. */
const supported: ReadonlySet<string> = new Set(["nameReference", "varReference"]);

/** Reads a transformer configuration. A file that is no map says nothing. */
export function readConfiguration(file: TextFile): TransformerConfiguration {
  const roots = readDocuments(file).flatMap((document) => ("root" in document ? [new Field(document.root)] : []));
  return {
    references: roots.flatMap(listNameReferences),
    unsupported: roots
      .flatMap((root) => root.fields())
      .filter((field) => !supported.has(String(field.key)) && field.items().length > 0),
  };
}

function listNameReferences(root: Field): NameReference[] {
  return root
    .get("nameReference")
    .items()
    .flatMap((entry) => {
      const target = entry.get("kind").text;
      const fields = entry.get("fieldSpecs").items();
      return fields.flatMap((field) => {
        const path = field.get("path").text;
        if (target === undefined || path === undefined) return [];
        const keys = path.split("/").map((key) => key.replace(/\[\]$/u, ""));
        return [{ target, kind: field.get("kind").text, path: keys.filter((key) => key !== "") }];
      });
    });
}
