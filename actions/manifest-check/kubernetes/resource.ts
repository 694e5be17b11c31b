import type { ManifestDocument } from "../document.ts";
import type { Owner } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";

/** One object of the Kubernetes API. */
export interface Resource extends Owner {
  /** The object itself: the document's root, or an item of a List. */
  readonly root: Field;
  readonly apiVersion: string;
  /** API group; empty for the core group. */
  readonly group: string;
  readonly version: string;
  /** Empty where the file gives none (`generateName`). */
  readonly name: string;
  readonly namespace: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
}

/** True for a document that is an object of the Kubernetes API: it names its version and kind. */
export function isResource({ root }: ManifestDocument): boolean {
  return typeof root.get("apiVersion").value === "string" && typeof root.get("kind").value === "string";
}

/** The objects of a document; a List gives its items, of which those without a kind have the List's. */
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

/** `Deployment shop/web`, for messages. */
export function formatTitle({ kind, namespace, name }: Owner): string {
  const full = namespace === undefined ? name : `${namespace}/${name}`;
  return full === "" ? kind : `${kind} ${full}`;
}
