import { getDirectory } from "../../../shared/files/index.ts";
import type { ManifestDocument } from "../document.ts";
import { identify, listResources } from "../kubernetes/resource.ts";
import { clusterKinds } from "../kustomize/kinds.ts";

/** Documents of one directory tree that are deployed together. */
export interface DirectoryUnit {
  readonly directory: string;
  readonly documents: readonly ManifestDocument[];
}

/** Names of directories that only contain what is deployed together. */
const deployment = /(?:^|\/)(?:deploy(?:ments?)?|k8s|kube(?:rnetes)?|manifests?)$/iu;

/**
 * Divides the documents of plain files into trees that are deployed together. A directory and everything below it is
 * one unit if its objects name at most one namespace, no two of its directories define the same object, and one of
 * these is true: the directory contains a manifest itself, all its objects name the same namespace, or it is called
 * `deploy`, `k8s`, `kubernetes`, `manifests` or the like. Otherwise its own files are a unit, and its directories are
 * looked at one by one. The top directory never joins others, because a checkout has parts that are independent.
 * @param top the directory that the paths are below. Empty for the checkout.
 */
export function divideByDirectory(documents: readonly ManifestDocument[], top = ""): DirectoryUnit[] {
  const root = new Directory(top);
  for (const document of documents) root.at(getDirectory(document.file)).add(document);
  return root.divide(true);
}

class Directory {
  readonly #path: string;
  readonly #own: ManifestDocument[] = [];
  readonly #children = new Map<string, Directory>();

  constructor(path: string) {
    this.#path = path;
  }

  /** Returns the directory at a path, which is this one or below it. */
  at(path: string): Directory {
    if (path === this.#path) return this;
    const start = this.#path === "" ? 0 : this.#path.length + 1;
    let current: Directory = this;
    for (let end = path.indexOf("/", start); ; end = path.indexOf("/", end + 1)) {
      const next = end === -1 ? path : path.slice(0, end);
      current = current.#child(next);
      if (end === -1) return current;
    }
  }

  #child(path: string): Directory {
    const known = this.#children.get(path);
    if (known !== undefined) return known;
    const made = new Directory(path);
    this.#children.set(path, made);
    return made;
  }

  add(document: ManifestDocument): void {
    this.#own.push(document);
  }

  divide(isTop: boolean): DirectoryUnit[] {
    const units: DirectoryUnit[] = [];
    const contents = new Map<Directory, Contents>();
    this.#summarize(contents);
    const queue: (readonly [Directory, boolean])[] = [[this, isTop]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [directory, isFirst] = next;
      const isWhole = !isFirst && directory.#isUnit(contents.get(directory));
      const documents = isWhole ? directory.#all() : directory.#own;
      if (documents.length > 0) units.push({ directory: directory.#path, documents });
      if (!isWhole) for (const child of directory.#children.values()) queue.push([child, false]);
    }
    return units;
  }

  #isUnit(contents: Contents | undefined): boolean {
    if (contents === undefined || contents.isAmbiguous || contents.namespaces.size > 1) return false;
    const isNamed = contents.namespaces.size === 1 && !contents.hasUnnamed;
    return this.#own.length > 0 || isNamed || deployment.test(this.#path);
  }

  #all(): ManifestDocument[] {
    const documents: ManifestDocument[] = [];
    const queue: Directory[] = [this];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      documents.push(...next.#own);
      queue.push(...[...next.#children.values()].toReversed());
    }
    return documents;
  }

  /** Summarizes the directories from the inside, so that each object is looked at once for each directory around it. */
  #summarize(contents: Map<Directory, Contents>): void {
    const order: Directory[] = [this];
    for (const directory of order) order.push(...directory.#children.values());
    for (const directory of order.toReversed()) {
      const own = contentsOf(directory.#own);
      const parts = [...directory.#children.values()].flatMap((child) => contents.get(child) ?? []);
      contents.set(directory, parts.reduce(merge, own));
    }
  }
}

/** What decides whether a directory is one unit. */
interface Contents {
  readonly namespaces: ReadonlySet<string>;
  /** True if an object with a namespace does not name it. */
  readonly hasUnnamed: boolean;
  readonly objects: Set<string>;
  /** True if two directories define the same object. */
  readonly isAmbiguous: boolean;
}

function contentsOf(documents: readonly ManifestDocument[]): Contents {
  const resources = documents.flatMap(listResources);
  const named = resources.flatMap(({ kind, namespace, name }) => namespace ?? (kind === "Namespace" ? name : []));
  return {
    namespaces: new Set(named),
    hasUnnamed: resources.some(({ kind, namespace }) => namespace === undefined && !clusterKinds.has(kind)),
    objects: new Set(resources.flatMap((resource) => identify(resource) ?? [])),
    isAmbiguous: false,
  };
}

/** Joins two summaries. The smaller set of objects is added to the larger one. */
function merge(a: Contents, b: Contents): Contents {
  const [large, small] = a.objects.size < b.objects.size ? [b, a] : [a, b];
  const isAmbiguous = a.isAmbiguous || b.isAmbiguous || !large.objects.isDisjointFrom(small.objects);
  if (!isAmbiguous) for (const object of small.objects) large.objects.add(object);
  const many = [a.namespaces, b.namespaces].find(({ size }) => size > 1);
  const namespaces = many ?? a.namespaces.union(b.namespaces);
  return { namespaces, hasUnnamed: a.hasUnnamed || b.hasUnnamed, objects: large.objects, isAmbiguous };
}
