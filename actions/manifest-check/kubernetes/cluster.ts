import type { ManifestDocument } from "../document.ts";
import { isControllerLabel } from "./joins/controllers.ts";
import { identify, listResources, type Resource } from "./resource.ts";
import { type Selector, selectsPod } from "./selector.ts";
import { type Container, listWorkloads, type Workload } from "./workload.ts";

/** Objects and their pods. */
type Objects = Pick<Cluster, "resources" | "workloads">;

/** Objects that are deployed to one cluster together, indexed by kind, name, namespace and label. */
export class Cluster {
  readonly resources: readonly Resource[];
  readonly workloads: readonly Workload[];
  readonly containers: readonly Container[];
  readonly #byKind: ReadonlyMap<string, readonly Resource[]>;
  readonly #byName: ReadonlyMap<string, readonly Resource[]>;
  readonly #byPlace: ReadonlyMap<string, readonly Resource[]>;
  readonly #byOwner: ReadonlyMap<Resource, readonly Workload[]>;
  readonly #byNamespace: ReadonlyMap<string | undefined, readonly Workload[]>;
  readonly #podsIn = new Map<string, readonly Workload[]>();
  readonly #podsWith = new Map<string, readonly Workload[]>();
  readonly #byLabel = new Map<string, Workload[]>();
  #objects: ReadonlySet<string> | undefined;

  private constructor({ resources, workloads }: Objects) {
    this.resources = resources;
    this.workloads = workloads;
    this.containers = workloads.flatMap(({ containers }) => containers);
    this.#byKind = Map.groupBy(resources, ({ kind }) => kind);
    this.#byName = Map.groupBy(resources, ({ kind, name }) => `${kind}/${name}`);
    this.#byPlace = Map.groupBy(resources, ({ kind, namespace, name }) => placeKey(kind, namespace, name));
    this.#byOwner = Map.groupBy(workloads, ({ resource }) => resource);
    this.#byNamespace = Map.groupBy(workloads, ({ namespace }) => namespace);
    for (const workload of workloads) {
      for (const [key, value] of workload.labels) {
        for (const name of [labelKey(undefined, key, value), labelKey(workload.namespace ?? "", key, value)]) {
          const labeled = this.#byLabel.get(name);
          if (labeled === undefined) this.#byLabel.set(name, [workload]);
          else labeled.push(workload);
        }
      }
    }
  }

  /** Reads the objects of documents. */
  static read(documents: readonly ManifestDocument[]): Cluster {
    const resources = documents.flatMap(listResources);
    return new Cluster({ resources, workloads: resources.flatMap(listWorkloads) });
  }

  /** Joins the objects of several clusters. */
  static join(clusters: readonly Cluster[]): Cluster {
    return new Cluster({
      resources: clusters.flatMap(({ resources }) => resources),
      workloads: clusters.flatMap(({ workloads }) => workloads),
    });
  }

  /** Returns the objects of these kinds. */
  ofKind(...kinds: readonly string[]): readonly Resource[] {
    const [only] = kinds;
    if (kinds.length === 1 && only !== undefined) return this.#byKind.get(only) ?? [];
    return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
  }

  /** What identifies the objects that only one deployment can define. */
  get objects(): ReadonlySet<string> {
    this.#objects ??= new Set(this.resources.flatMap((resource) => identify(resource) ?? []));
    return this.#objects;
  }

  /** Finds the object with this name in this namespace, or else without a namespace in the files. */
  find(kind: string, name: string, namespace: string | undefined): Resource | undefined {
    return this.findAll(kind, name, namespace)[0];
  }

  /**
   * Returns the objects with this name in this namespace, then those without a namespace in the files. Returns those of
   * all namespaces if the namespace is undefined.
   */
  findAll(kind: string, name: string, namespace: string | undefined): readonly Resource[] {
    if (namespace === undefined) return this.#byName.get(`${kind}/${name}`) ?? [];
    const places = [placeKey(kind, namespace, name), placeKey(kind, undefined, name)];
    return places.flatMap((place) => this.#byPlace.get(place) ?? []);
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

  /** Returns the pods of a namespace that match a selector, with the labels that controllers add. */
  podsWith(selector: Selector, namespace: string | undefined): readonly Workload[] {
    const key = JSON.stringify([namespace ?? null, [...selector.labels], selector.expressions]);
    const cached = this.#podsWith.get(key);
    if (cached !== undefined) return cached;
    const pods = this.#candidates(selector, namespace).filter(
      (pod) => isSameNamespace(pod.namespace, namespace) && selectsPod(selector, pod),
    );
    this.#podsWith.set(key, pods);
    return pods;
  }

  /** Returns the pods with the rarest of the selector's labels that files set. */
  #candidates(selector: Selector, namespace: string | undefined): readonly Workload[] {
    let rarest: readonly (readonly Workload[])[] | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [key, value] of selector.labels) {
      if (isControllerLabel(key)) continue;
      const namespaces = namespace === undefined ? [undefined] : [namespace, ""];
      const lists = namespaces.map((name) => this.#byLabel.get(labelKey(name, key, value)) ?? []);
      const size = lists.reduce((sum, list) => sum + list.length, 0);
      if (size >= fewest) continue;
      rarest = lists;
      fewest = size;
    }
    return rarest?.flat() ?? this.podsIn(namespace);
  }
}

function placeKey(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}\0${namespace ?? ""}\0${name}`;
}

/** @param namespace undefined for the pods of all namespaces, empty for those without one. */
function labelKey(namespace: string | undefined, key: string, value: string): string {
  return `${namespace ?? "*"}\0${key}\0${value}`;
}

/** Returns true if the namespaces are equal or one is set only when the manifest is applied. */
export function isSameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
