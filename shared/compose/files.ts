import { isRemote } from "../files/index.ts";
import { type Field, readDocuments, type TextFile, type YamlNode } from "../yaml/index.ts";

/** The files that Compose projects refer to. */
export interface ProjectFiles {
  readonly files: ReadonlyMap<string, TextFile>;
  /** Descriptions of why files could not be read, by path. */
  readonly problems: ReadonlyMap<string, string>;
}

/** A path that a project refers to, with its field. */
export interface PathReference {
  readonly path: string;
  readonly field: Field;
}

/** Returns the documents of a file. Returns undefined if it has none or one cannot be read. */
export function readRoots(file: TextFile): readonly YamlNode[] | undefined {
  const documents = readDocuments(file);
  const roots = documents.flatMap((document) => ("root" in document ? [document.root] : []));
  return roots.length === documents.length && roots.length > 0 ? roots : undefined;
}

/** One entry of `include`: the files to merge, their directory, and their env files. */
export interface Include {
  readonly field: Field;
  readonly paths: readonly PathReference[];
  readonly directory: string | undefined;
  readonly envFiles: readonly PathReference[];
}

/** Lists the includes of a file (Compose Specification, 14 Include). */
export function listIncludes(root: Field): Include[] {
  return root
    .get("include")
    .items()
    .map((field) => ({
      field,
      paths: field.isMap ? pathsOf(field.get("path")) : pathsOf(field),
      directory: field.get("project_directory").text,
      envFiles: pathsOf(field.get("env_file")),
    }));
}

/** Returns the other file that a service extends, or undefined if it extends a service of its own file. */
export function getExtendedFile(service: Field): PathReference | undefined {
  const field = service.get("extends", "file");
  return field.text === undefined ? undefined : { path: field.text, field };
}

function pathsOf(field: Field): PathReference[] {
  const fields = field.node?.kind === "list" ? field.items() : [field];
  return fields.flatMap((entry) => (entry.text === undefined ? [] : [{ path: entry.text, field: entry }]));
}

/** Lists everything that a file refers to by path, as written. */
export function listReferences(root: Field): string[] {
  const includes = listIncludes(root).flatMap(({ paths, envFiles }) => [...paths, ...envFiles]);
  const extended = root
    .get("services")
    .fields()
    .flatMap((service) => getExtendedFile(service) ?? []);
  return [...includes, ...extended].map(({ path }) => path);
}

/** Returns true for an address on another machine. */
export function isRemoteReference(reference: string): boolean {
  return isRemote(reference) || /^oci:/.test(reference);
}
