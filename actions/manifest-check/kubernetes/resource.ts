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

/** Returns true for an object of the Kubernetes API, which states its version and kind, and for a list of such objects. */
export function isResource({ root }: ManifestDocument): boolean {
  if (typeof root.get("kind").value !== "string") return false;
  return typeof root.get("apiVersion").value === "string" || listItems(root).some(isTyped);
}

/**
 * Lists the objects of a document. As kubectl and Argo CD do, takes each object with `items` for a list, whatever its
 * kind is, and gives items without a version and a kind those of the list.
 */
export function listResources(document: ManifestDocument): Resource[] {
  return expand(document, document.root, { kind: "", apiVersion: "" });
}

/** What an object is. */
type ObjectType = Pick<Resource, "kind" | "apiVersion">;

function typeOf(root: Field): ObjectType {
  return { kind: root.get("kind").text ?? "", apiVersion: root.get("apiVersion").text ?? "" };
}

function isTyped(root: Field): boolean {
  const { kind, apiVersion } = typeOf(root);
  return kind !== "" && apiVersion !== "";
}

function listItems(root: Field): readonly Field[] {
  return root
    .get("items")
    .items()
    .filter((entry) => entry.isMap);
}

function expand(document: ManifestDocument, root: Field, inherited: ObjectType): Resource[] {
  const own = typeOf(root);
  const { kind, apiVersion } = own.kind === "" && own.apiVersion === "" ? inherited : own;
  const items = listItems(root);
  const itemType = { kind: kind.replace(/List$/u, ""), apiVersion };
  if (kind.endsWith("List") && root.get("items").node?.kind === "list")
    return items.flatMap((entry) => expand(document, entry, itemType));
  return [
    ...(kind === "" ? [] : [createResource(document, root, { kind, apiVersion })]),
    ...items.filter(isTyped).flatMap((entry) => expand(document, entry, itemType)),
  ];
}

function createResource(document: ManifestDocument, root: Field, { kind, apiVersion }: ObjectType): Resource {
  const slash = apiVersion.indexOf("/");
  const metadata = root.get("metadata");
  return {
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
  };
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
