import type { TextFile, YamlNode } from "../../../../shared/yaml/index.ts";
import { formatFloat32 } from "../encoding/float-text.ts";
import { describeMismatch } from "../encoding/mismatch.ts";
import { readPlainDocument, readRange } from "../encoding/read-yaml.ts";
import { NodeReader } from "../encoding/yaml-nodes.ts";
import { YamlProblemError } from "../encoding/yaml-scalar.ts";
import { GoMap, type Value } from "../values/value.ts";

/** What Helm reads of a document. Texts are "" if they are absent. */
export interface DocumentHead {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly annotations: ReadonlyMap<string, string>;
  /** The document's nodes, if it is plain YAML. */
  readonly root?: YamlNode;
}

/** Why Helm refuses a document. */
export interface HeadProblem {
  readonly problem: string;
  /** Offset in the document, in UTF-16 code units. */
  readonly offset: number;
}

const empty: DocumentHead = { apiVersion: "", kind: "", name: "", namespace: "", annotations: new Map() };

/** Reads the head of a document. Fails if it is no YAML, no map, or if its fields have other types. Never throws. */
export function readHead(file: TextFile): DocumentHead | HeadProblem {
  const root = readPlainDocument(file);
  try {
    if (root !== undefined) return { ...headOf(readParts(root, file)), root };
    const reading = readRange(file, 0, file.source.text.length, undefined);
    return "problem" in reading ? reading : headOf(reading.value.value);
  } catch (error) {
    if (error instanceof MismatchError) return { problem: error.message, offset: 0 };
    if (error instanceof YamlProblemError) return { problem: error.message, offset: error.offset };
    throw error;
  }
}

/** Reads the values of the parts that make the head. */
function readParts(root: YamlNode, { source }: TextFile): Value {
  const entries = root.kind === "map" ? root.entries.filter(({ key }) => headKeys.has(key.toLowerCase())) : [];
  return new NodeReader(source.text, undefined).read(root.kind === "map" ? { ...root, entries } : root).value;
}

const headKeys: ReadonlySet<string> = new Set(["apiversion", "kind", "metadata"]);

class MismatchError extends Error {}

function headOf(root: Value): DocumentHead {
  if (root === null) return empty;
  if (!(root instanceof GoMap)) throw new MismatchError(describeMismatch(root, "releaseutil.SimpleHead"));
  const metadata = field(root, "metadata");
  if (metadata !== null && !(metadata instanceof GoMap)) throw mismatch(metadata, "metadata", "struct");
  const annotations = metadata === null ? null : field(metadata, "annotations");
  if (annotations !== null && !(annotations instanceof GoMap))
    throw mismatch(annotations, "metadata.annotations", "map[string]string");
  const namespace = metadata === null ? null : field(metadata, "namespace");
  return {
    apiVersion: textOf(field(root, "apiVersion"), "apiVersion"),
    kind: textOf(field(root, "kind"), "kind"),
    name: metadata === null ? "" : textOf(field(metadata, "name"), "metadata.name"),
    namespace: typeof namespace === "string" ? namespace : "",
    annotations: new Map(
      [...(annotations?.entries ?? [])].map(([name, { value }]) => [name, textOf(value, "metadata.annotations")]),
    ),
  };
}

/** Returns a field. Go's JSON decoder also accepts other cases of its name. */
function field({ entries }: GoMap, name: string): Value {
  const exact = entries.get(name);
  if (exact !== undefined) return exact.value;
  for (const [key, { value }] of entries) if (key.toLowerCase() === name.toLowerCase()) return value;
  return null;
}

/** Returns a scalar as text, as sigs.k8s.io/yaml does for a field that is text. */
function textOf(value: Value, name: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : formatFloat32(value);
  throw mismatch(value, name, "string");
}

function mismatch(value: Value, name: string, type: string): MismatchError {
  return new MismatchError(`${describeMismatch(value, type)} (field ${name})`);
}
