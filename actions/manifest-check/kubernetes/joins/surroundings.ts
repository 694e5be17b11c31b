import type { Unit } from "../../units/unit.ts";
import { Cluster } from "../cluster.ts";
import type { Resource } from "../resource.ts";
import type { Selector } from "../selector.ts";
import type { Workload } from "../workload.ts";

/** The objects of one unit. */
export interface UnitCluster {
  readonly unit: Unit;
  readonly cluster: Cluster;
}

/** An object of another unit. */
export interface Neighbor<T> extends UnitCluster {
  readonly owner: T;
}

/** Maximum numbers of other units and of their objects that are looked at for one question. */
const maxUnits = 200;
const maxNeighbors = 2000;

/** All units that may be deployed next to each other. */
export class Zone {
  readonly #members: readonly UnitCluster[];
  #all: Cluster | undefined;
  readonly #byNamespace = new Map<string, ReadonlyMap<string | undefined, readonly Resource[]>>();
  readonly #memberOf = new Map<object, UnitCluster>();

  constructor(members: readonly UnitCluster[]) {
    this.#members = members;
    for (const member of members) {
      for (const document of member.unit.documents) this.#memberOf.set(document, member);
    }
  }

  get size(): number {
    return this.#members.length;
  }

  /** The objects of all units. */
  get all(): Cluster {
    this.#all ??= Cluster.join(this.#members.map(({ cluster }) => cluster));
    return this.#all;
  }

  /** Returns the objects of these kinds in a namespace, and those without one in the files. */
  objectsIn(kinds: readonly string[], namespace: string): readonly Resource[] {
    const key = kinds.join(" ");
    const index = this.#byNamespace.get(key) ?? Map.groupBy(this.all.ofKind(...kinds), (object) => object.namespace);
    this.#byNamespace.set(key, index);
    return [...(index.get(namespace) ?? []), ...(index.get(undefined) ?? [])];
  }

  memberOf({ document }: Pick<Resource, "document">): UnitCluster | undefined {
    return this.#memberOf.get(document);
  }
}

/** The other units of a zone, as one unit sees them. */
export class Surroundings {
  readonly #own: UnitCluster;
  readonly #zone: Zone;
  readonly #together = new Map<UnitCluster, boolean>();

  constructor(own: UnitCluster, zone: Zone) {
    this.#own = own;
    this.#zone = zone;
  }

  /** Returns another unit with an object that a reference may mean, whatever its namespace says. */
  findUnitOf(kind: string, name: string, namespace: string | undefined): Unit | undefined {
    if (this.#zone.size < 2) return undefined;
    return this.#others(this.#zone.all.findAll(kind, name, namespace)).next().value?.unit;
  }

  /** Returns another unit with pods that a selector may mean. */
  findUnitWithPods(selector: Selector, namespace: string | undefined): Unit | undefined {
    if (this.#zone.size < 2) return undefined;
    return this.#others(this.#zone.all.podsWith(selector, namespace)).next().value?.unit;
  }

  /** Finds an object of another unit in a namespace that it names, or one without a namespace if it is undefined. */
  find(kind: string, name: string, namespace: string | undefined): Neighbor<Resource> | undefined {
    if (this.#zone.size < 2) return undefined;
    return this.#inNamespace(this.#zone.all.findAll(kind, name, namespace), namespace).next().value ?? undefined;
  }

  /** Returns objects of other units that apply to the whole cluster, if both units may be in it. */
  *clusterObjects(kinds: readonly string[]): Generator<Neighbor<Resource>> {
    if (this.#zone.size >= 2) yield* this.#inNamespace(this.#zone.all.ofKind(...kinds), undefined);
  }

  /**
   * Returns objects of other units in a namespace that they name, if both units may be in the same cluster. Empty if the
   * namespace is undefined.
   */
  *objectsIn(kinds: readonly string[], namespace: string | undefined): Generator<Neighbor<Resource>> {
    if (this.#zone.size < 2 || namespace === undefined) return;
    yield* this.#inNamespace(this.#zone.objectsIn(kinds, namespace), namespace);
  }

  /** Returns pods of other units in a namespace that they name, if both units may be in the same cluster. */
  *podsIn(namespace: string | undefined): Generator<Neighbor<Workload>> {
    if (this.#zone.size < 2 || namespace === undefined) return;
    yield* this.#inNamespace(this.#zone.all.podsIn(namespace), namespace);
  }

  /** Returns the namespace that an object of this unit is deployed to, if the files say so. */
  namespaceOf({ namespace }: Pick<Resource, "namespace">): string | undefined {
    return namespace ?? this.#own.unit.destination?.namespace;
  }

  /** Returns the namespace that an object of this unit is created in. Undefined if a release decides, and no file says it. */
  targetNamespaceOf({ namespace }: Pick<Resource, "namespace">): string | undefined {
    const { destination } = this.#own.unit;
    return namespace ?? (destination === undefined ? "default" : destination.namespace);
  }

  *#inNamespace<T extends Pick<Resource, "document" | "namespace">>(
    found: readonly T[],
    namespace: string | undefined,
  ): Generator<Neighbor<T>> {
    for (const neighbor of this.#others(found)) {
      const { owner, unit } = neighbor;
      const named = namespace === undefined ? owner.namespace : (owner.namespace ?? unit.destination?.namespace);
      const member = this.#zone.memberOf(owner);
      if (named === namespace && member !== undefined && this.#isTogether(member)) yield neighbor;
    }
  }

  *#others<T extends Pick<Resource, "document">>(found: readonly T[]): Generator<Neighbor<T>> {
    const seen = new Set<UnitCluster>();
    let count = 0;
    for (const owner of found) {
      const member = this.#zone.memberOf(owner);
      if (member === undefined || member === this.#own) continue;
      count += 1;
      if (count > maxNeighbors || (seen.size >= maxUnits && !seen.has(member))) return;
      seen.add(member);
      yield { owner, ...member };
    }
  }

  /** Returns true if two units may be in one cluster: they name the same one, and do not define the same object. */
  #isTogether(other: UnitCluster): boolean {
    const known = this.#together.get(other);
    if (known !== undefined) return known;
    const [a, b] = [this.#own, other];
    const isSameCluster = (a.unit.destination?.cluster ?? "") === (b.unit.destination?.cluster ?? "");
    const result = isSameCluster && a.cluster.objects.isDisjointFrom(b.cluster.objects);
    this.#together.set(other, result);
    return result;
  }
}
