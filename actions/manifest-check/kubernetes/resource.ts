import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { Owner } from "../rules/rule.ts";

/** One object of the Kubernetes API. */
export interface Resource extends Owner {
  /** The object itself: the document's root, or an item of a List. */
  readonly root: Field;
  readonly apiVersion: string;
  /** API group. Empty for the core group. */
  readonly group: string;
  readonly version: string;
  /** Empty if the file sets none (`generateName`). */
  readonly name: string;
  readonly namespace: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
}

/** Returns true for an object of the Kubernetes API, which states its version and kind. */
export function isResource({ root }: ManifestDocument): boolean {
  return typeof root.get("apiVersion").value === "string" && typeof root.get("kind").value === "string";
}

/** Lists the objects of a document. A List yields its items; items without a kind inherit it. */
export function listResources(document: ManifestDocument): Resource[] {
  return expand(document, document.root, 0);
}

const maxNesting = 4;

function expand(document: ManifestDocument, root: Field, depth: number): Resource[] {
  const kind = root.get("kind").text ?? "";
  const items = root.get("items");
  if (kind.endsWith("List") && items.node?.kind === "list" && depth < maxNesting) {
    return items.items().flatMap((entry) => (entry.isMap ? expand(document, entry, depth + 1) : []));
  }
  const apiVersion = root.get("apiVersion").text ?? "";
  if (kind === "" || apiVersion === "") return [];
  const slash = apiVersion.indexOf("/");
  const metadata = root.get("metadata");
  return [
    {
      document,
      root,
      apiVersion,
      group: slash === -1 ? "" : apiVersion.slice(0, slash),
      version: apiVersion.slice(slash + 1),
      kind,
      name: metadata.get("name").text ?? metadata.get("generateName").text ?? "",
      namespace: metadata.get("namespace").text,
      labels: metadata.get("labels").record,
      annotations: [metadata.get("annotations")],
    },
  ];
}

/**
 * Returns what identifies an object in a cluster. Undefined for objects that several deployments define alike or that
 * get their name in the cluster.
 */
export function identify({ group, kind, namespace = "", name }: Resource): string | undefined {
  return kind === "Namespace" || name === "" ? undefined : [group, kind, namespace, name].join("\0");
}

/** Formats an object for messages: `Deployment shop/web`. */
export function formatTitle({ kind, namespace, name }: Owner): string {
  const full = namespace === undefined ? name : `${namespace}/${name}`;
  return full === "" ? kind : `${kind} ${full}`;
}
