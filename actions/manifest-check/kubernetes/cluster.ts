import type { ManifestDocument } from "../document.ts";
import { type Resource, resourcesOf } from "./resource.ts";
import { type Container, type Workload, workloadsOf } from "./workload.ts";

/** Everything that the checked files would put into a cluster. */
export class Cluster {
  readonly resources: readonly Resource[];
  readonly workloads: readonly Workload[];
  readonly containers: readonly Container[];
  readonly #byKind: ReadonlyMap<string, readonly Resource[]>;
  readonly #byName = new Map<string, Resource[]>();
  readonly #workloadsOf: ReadonlyMap<Resource, readonly Workload[]>;

  constructor(documents: readonly ManifestDocument[]) {
    this.resources = documents.flatMap(resourcesOf);
    this.workloads = this.resources.flatMap(workloadsOf);
    this.containers = this.workloads.flatMap(({ containers }) => containers);
    this.#byKind = Map.groupBy(this.resources, ({ kind }) => kind);
    this.#workloadsOf = Map.groupBy(this.workloads, ({ resource }) => resource);
    for (const resource of this.resources) {
      const key = `${resource.kind}/${resource.name}`;
      const named = this.#byName.get(key);
      if (named === undefined) this.#byName.set(key, [resource]);
      else named.push(resource);
    }
  }

  /** The objects of these kinds. */
  ofKind(...kinds: readonly string[]): Resource[] {
    return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
  }

  /** The object of this name, in this namespace or in one that the files leave open. */
  find(kind: string, name: string, namespace: string | undefined): Resource | undefined {
    return this.#byName.get(`${kind}/${name}`)?.find((resource) => isSameNamespace(resource.namespace, namespace));
  }

  /** Pods that an object makes. */
  workloadsIn(resource: Resource): readonly Workload[] {
    return this.#workloadsOf.get(resource) ?? [];
  }
}

/** A namespace that the files leave open is set when they are applied, so it may be any. */
export function isSameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
