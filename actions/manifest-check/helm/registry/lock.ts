import { createHash } from "node:crypto";
import { Field, readDocuments, resolveScalar, type TextFile } from "../../../../shared/yaml/index.ts";
import type { FailurePlace } from "../chart/failure.ts";
import { type ChartSource, getTextFile } from "../chart/files.ts";

/** A dependency in a lock file, with its exact version. */
export interface LockedDependency {
  readonly name: string;
  readonly version: string;
  readonly repository: string;
}

/** The lock file of a chart. */
export interface ChartLock {
  readonly file: TextFile;
  readonly dependencies: readonly LockedDependency[];
  /**
   * Whether its digest is that of the dependencies. The digest covers both lists, and not the content of charts: a
   * registry can replace the content of a version.
   */
  readonly isCurrent: boolean;
  /** The digest in the file, or the start of the file. */
  readonly place: FailurePlace;
}

/** Reads the lock file of a chart. Undefined if there is none. */
export function readLock(source: ChartSource): ChartLock | undefined {
  const requirements = getTextFile(source, "requirements.yaml");
  const requested = requirements ?? getTextFile(source, "Chart.yaml");
  const file = getTextFile(source, requirements === undefined ? "Chart.lock" : "requirements.lock");
  if (file === undefined || requested === undefined) return undefined;
  const [root, request] = [rootOf(file), rootOf(requested)];
  const digest = root.get("digest");
  const { start, end } = digest.place?.span ?? { start: 0, end: 0 };
  return {
    file,
    dependencies: root
      .get("dependencies")
      .items()
      .map((item) => ({
        name: item.get("name").text ?? "",
        version: item.get("version").text ?? "",
        repository: item.get("repository").text ?? "",
      })),
    isCurrent: digest.text !== undefined && listDigests(request, root).includes(digest.text),
    place: { file, start, end },
  };
}

function rootOf(file: TextFile): Field {
  const [document] = readDocuments(file);
  return new Field(document !== undefined && "root" in document ? document.root : undefined);
}

/** Returns the digests that Helm accepts: of both lists, and of the requested ones alone for charts of version 1. */
function listDigests(request: Field, lock: Field): string[] {
  const [requested, locked] = [request, lock].map((root) => printList(root.get("dependencies")));
  const isOld = request.get("apiVersion").text !== "v2";
  return [hash(`[${requested},${locked}]`), ...(isOld ? [hash(`{"dependencies":${requested}}`)] : [])];
}

function hash(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

function printList(list: Field): string {
  return list.node?.kind === "list" ? `[${list.items().map(printDependency).join(",")}]` : "null";
}

/** Prints a dependency as Go prints Helm's type. */
function printDependency(item: Field): string {
  const text = (key: string): string[] => {
    const { text: value = "" } = item.get(key);
    return value === "" ? [] : [`"${key}":${printText(value)}`];
  };
  const list = (key: string): string[] => {
    const items = item.get(key).items();
    return items.length === 0 ? [] : [`"${key}":[${items.map((value) => printValue(value, 0)).join(",")}]`];
  };
  const fields = [
    `"name":${printText(item.get("name").text ?? "")}`,
    ...text("version"),
    `"repository":${printText(item.get("repository").text ?? "")}`,
    ...text("condition"),
    ...list("tags"),
    ...(item.get("enabled").isTrue ? ['"enabled":true'] : []),
    ...list("import-values"),
    ...text("alias"),
  ];
  return `{${fields.join(",")}}`;
}

const maxDepth = 20;

function printValue(field: Field, depth: number): string {
  const { node } = field;
  if (node === undefined || depth > maxDepth) return "null";
  if (node.kind === "list")
    return `[${field
      .items()
      .map((item) => printValue(item, depth + 1))
      .join(",")}]`;
  if (node.kind === "map") {
    const entries = field.fields().toSorted((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    return `{${entries.map((entry) => `${printText(String(entry.key))}:${printValue(entry, depth + 1)}`).join(",")}}`;
  }
  const value = resolveScalar(node);
  return typeof value === "string" ? printText(value) : JSON.stringify(value);
}

/** Prints a text as Go's encoder does, which escapes what HTML would read. */
function printText(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
