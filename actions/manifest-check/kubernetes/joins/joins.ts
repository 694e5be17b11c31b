import type { Field } from "../../../../shared/yaml/index.ts";
import type { Owner } from "../../rules/rule.ts";
import type { Unit } from "../../units/unit.ts";
import type { Cluster } from "../cluster.ts";
import { formatTitle, type Resource } from "../resource.ts";
import type { Selector } from "../selector.ts";
import type { Workload } from "../workload.ts";
import { Creators } from "./creators.ts";
import { listManagedData } from "./secrets.ts";
import type { Surroundings } from "./surroundings.ts";
import { Undecided } from "./undecided.ts";

/**
 * Whether something exists: `yes` with the objects of the unit, which are none if an operator creates them; `no`, with
 * one of another namespace if there is any; or `unknown`, because something outside of the files may create it.
 */
export type Answer<T> =
  | { readonly answer: "yes"; readonly found: readonly T[] }
  | { readonly answer: "no"; readonly elsewhere: T | undefined }
  | { readonly answer: "unknown" };

const unknown = { answer: "unknown" } as const;

/** Says that a named object is missing: in the files, or in the namespace. */
export function describeMissing(
  { elsewhere }: { readonly elsewhere: Resource | undefined },
  kind: string,
  name: string | undefined,
): string {
  if (elsewhere?.namespace === undefined) return `These files contain no ${kind} named ${name}`;
  return `The ${kind} ${name} is only in the namespace ${elsewhere.namespace}`;
}

/** Answers which objects of a unit others mean. Counts what cannot be decided. */
export class Joins {
  readonly around: Surroundings;
  readonly undecided = new Undecided();
  readonly #cluster: Cluster;
  readonly #creators: Creators;
  readonly #managed: ReadonlySet<string>;

  constructor(cluster: Cluster, around: Surroundings) {
    this.#cluster = cluster;
    this.around = around;
    this.#creators = new Creators(cluster);
    this.#managed = listManagedData(cluster);
  }

  /** Finds the pods that an object selects in a namespace. Files without any pods of it decide nothing. */
  findPods(owner: Owner, selector: Selector, namespace: string | undefined): Answer<Workload> {
    const pods = this.#cluster.podsWith(selector, namespace);
    if (pods.length > 0) return { answer: "yes", found: pods };
    if (this.#creators.createPods(selector.labels, namespace)) return { answer: "yes", found: [] };
    const isSpecific = selector.labels.size + selector.expressions.length > 0;
    const hasPods =
      this.#cluster.podsIn(namespace).some(({ labels }) => labels.size > 0) ||
      (isSpecific && this.#cluster.podsWith(selector, undefined).length > 0);
    if (!hasPods) return unknown;
    const why = this.#whyPodsMayExist(selector, namespace);
    return this.#absent(owner, why, isSpecific ? this.#cluster.podsWith(selector, undefined)[0] : undefined);
  }

  /**
   * Finds an object by its name, which a field of another one contains. Files without any object of these kinds decide
   * nothing. Default: the kind itself.
   */
  findObject(
    owner: Owner,
    kind: string,
    { text = "" }: Pick<Field, "text">,
    namespace: string | undefined,
    kinds: readonly string[] = [kind],
  ): Answer<Resource> {
    const found = this.#cluster.find(kind, text, namespace);
    if (found !== undefined) return { answer: "yes", found: [found] };
    if (this.#managed.has(`${kind}/${text}`)) return { answer: "yes", found: [] };
    if (this.#cluster.ofKind(...kinds).length === 0) return unknown;
    return this.#absent(owner, this.#whyMayExist(kind, text, namespace), this.#cluster.find(kind, text, undefined));
  }

  /** Returns true if an operator creates or changes the data of a Secret or ConfigMap. */
  isManaged(kind: string, name: string): boolean {
    return this.#managed.has(`${kind}/${name}`);
  }

  #absent<T>(owner: Owner, because: string | undefined, elsewhere: T | undefined): Answer<T> {
    if (because === undefined) return { answer: "no", elsewhere };
    this.undecided.add(owner, because);
    return unknown;
  }

  #whyPodsMayExist(selector: Selector, namespace: string | undefined): string | undefined {
    if (hasOutsideValue(selector)) return "a selector has values from outside of the files";
    const unit = this.around.findUnitWithPods(selector, namespace);
    if (unit !== undefined) return mayBeIn(unit);
    const creator = this.#creators.findPodCreator(namespace);
    if (creator !== undefined) return `${formatTitle(creator)} may create what is missing`;
    const role = this.#creators.findRole(namespace);
    return role === undefined ? undefined : `the holder of ${formatTitle(role)} may create or label pods`;
  }

  #whyMayExist(kind: string, name: string, namespace: string | undefined): string | undefined {
    if (outside.test(name)) return "a name comes from outside of the files";
    const unit = this.around.findUnitOf(kind, name, namespace);
    if (unit !== undefined) return mayBeIn(unit);
    const creator = this.#creators.findCreator(namespace);
    return creator === undefined ? undefined : `${formatTitle(creator)} may create what is missing`;
  }
}

function mayBeIn({ name }: Pick<Unit, "name">): string {
  return `${name || "the top directory"} may contain what is missing`;
}

/** Variables of kustomize, Flux, shells and template languages. */
const outside = /\$[({]|\{\{|<[\w ]+>/u;

function hasOutsideValue({ labels, expressions }: Selector): boolean {
  const texts = [...[...labels].flat(), ...expressions.flatMap(({ key, values }) => [key, ...values])];
  return texts.some((text) => outside.test(text));
}
