import type { ManifestDocument } from "../document.ts";
import { listResources, type Resource } from "./resource.ts";
import { type Selector, selects } from "./selector.ts";
import { type Container, listWorkloads, type Workload } from "./workload.ts";

/** All objects that the checked files would create in a cluster. */
export class Cluster {
  readonly resources: readonly Resource[];
  readonly workloads: readonly Workload[];
  readonly containers: readonly Container[];
  readonly #byKind: ReadonlyMap<string, readonly Resource[]>;
  readonly #byName: ReadonlyMap<string, readonly Resource[]>;
  readonly #byOwner: ReadonlyMap<Resource, readonly Workload[]>;
  readonly #byNamespace: ReadonlyMap<string | undefined, readonly Workload[]>;
  readonly #podsIn = new Map<string, readonly Workload[]>();
  readonly #byLabel = new Map<string, Workload[]>();

  constructor(documents: readonly ManifestDocument[]) {
    this.resources = documents.flatMap(listResources);
    this.workloads = this.resources.flatMap(listWorkloads);
    this.containers = this.workloads.flatMap(({ containers }) => containers);
    this.#byKind = Map.groupBy(this.resources, ({ kind }) => kind);
    this.#byName = Map.groupBy(this.resources, ({ kind, name }) => `${kind}/${name}`);
    this.#byOwner = Map.groupBy(this.workloads, ({ resource }) => resource);
    this.#byNamespace = Map.groupBy(this.workloads, ({ namespace }) => namespace);
    for (const workload of this.workloads) {
      for (const [key, value] of workload.labels) {
        const labeled = this.#byLabel.get(`${key}=${value}`);
        if (labeled === undefined) this.#byLabel.set(`${key}=${value}`, [workload]);
        else labeled.push(workload);
      }
    }
  }

  /** Returns the objects of these kinds. */
  ofKind(...kinds: readonly string[]): readonly Resource[] {
    const [only] = kinds;
    if (kinds.length === 1 && only !== undefined) return this.#byKind.get(only) ?? [];
    return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
  }

  /** Finds the object with this name in this namespace, or without a namespace in the files. */
  find(kind: string, name: string, namespace: string | undefined): Resource | undefined {
    return this.#byName.get(`${kind}/${name}`)?.find((resource) => isSameNamespace(resource.namespace, namespace));
  }

  /** Returns the pods that an object creates. */
  workloadsIn(resource: Resource): readonly Workload[] {
    return this.#byOwner.get(resource) ?? [];
  }

  /**
   * Returns the pods of a namespace, and those without a namespace in the files. Returns all pods if the namespace is
   * undefined.
   */
  podsIn(namespace: string | undefined): readonly Workload[] {
    if (namespace === undefined) return this.workloads;
    const cached = this.#podsIn.get(namespace);
    if (cached !== undefined) return cached;
    const pods = [...(this.#byNamespace.get(namespace) ?? []), ...(this.#byNamespace.get(undefined) ?? [])];
    this.#podsIn.set(namespace, pods);
    return pods;
  }

  /** Returns the pods of a namespace that match a selector. */
  podsWith(selector: Selector, namespace: string | undefined): Workload[] {
    const [first] = selector.labels;
    const candidates =
      first === undefined ? this.podsIn(namespace) : (this.#byLabel.get(`${first[0]}=${first[1]}`) ?? []);
    return candidates.filter((pod) => isSameNamespace(pod.namespace, namespace) && selects(selector, pod.labels));
  }
}

/** Returns true if the namespaces are equal or one is set only when the manifest is applied. */
function isSameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
