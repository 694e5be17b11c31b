import type { BakeTarget, BakeTargets } from "./targets.ts";
import { mergeTargets, textOf } from "./targets.ts";
import { UnknownValue } from "./values.ts";

/** Maximum number of targets that inherit from each other. */
const maxDepth = 32;

/** A target that is built, or the reason why it is not known. */
export type SelectedTarget = BakeTarget | { readonly target: BakeTarget; readonly problem: string };

/**
 * Lists the targets that are built, each with what it inherits (docker/buildx, `bake/bake.go`): those of groups, those that
 * others use as a context, and those that nothing inherits from. All others only have settings for other targets, as has
 * one whose name starts with an underscore.
 * @param isOwn checks whether a target is in a Bake file. Targets of Compose files alone are builds of Compose.
 */
export function selectTargets(definitions: BakeTargets, isOwn: (target: BakeTarget) => boolean): SelectedTarget[] {
  const { targets, groups } = definitions;
  const inherited = new Set([...targets.values()].flatMap(({ inherits }) => membersOf(inherits, definitions)));
  const grouped = new Set([...groups.values()].flatMap((names) => membersOf(names, definitions)));
  const resolver = new Resolver(targets);
  const resolved = new Map([...targets].map(([name, target]) => [name, resolver.resolve(target)]));
  const used = new Set([...resolved.values()].flatMap((target) => ("problem" in target ? [] : contextTargets(target))));
  return [...targets].flatMap(([name, target]) => {
    const isBase = inherited.has(name) || name.startsWith("_");
    const isBuilt = grouped.has(name) || used.has(name) || !isBase;
    const whole = resolved.get(name);
    return isBuilt && isOwn(target) && whole !== undefined ? [whole] : [];
  });
}

/** Lists the targets of names, of which some are groups. */
function membersOf(names: readonly string[], { groups }: BakeTargets): readonly string[] {
  const seen = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(groups.get(name) ?? []));
  }
  return [...seen];
}

/** Lists the targets that a target uses as contexts. */
function contextTargets({ contexts }: BakeTarget): string[] {
  return [...contexts.values()].flatMap((value) => {
    const text = textOf(value) ?? "";
    return text.startsWith("target:") ? [text.slice("target:".length)] : [];
  });
}

class Resolver {
  readonly #targets: ReadonlyMap<string, BakeTarget>;
  readonly #done = new Map<string, SelectedTarget>();
  readonly #progress = new Set<string>();

  constructor(targets: ReadonlyMap<string, BakeTarget>) {
    this.#targets = targets;
  }

  /** Returns a target with what it inherits, from the first to the last of the names. */
  resolve(target: BakeTarget): SelectedTarget {
    const known = this.#done.get(target.name);
    if (known !== undefined) return known;
    if (this.#progress.has(target.name) || this.#progress.size >= maxDepth) {
      return { target, problem: "it inherits from itself or its inheritance is nested too deeply" };
    }
    this.#progress.add(target.name);
    const result = this.#resolved(target);
    this.#progress.delete(target.name);
    this.#done.set(target.name, result);
    return result;
  }

  #resolved(target: BakeTarget): SelectedTarget {
    let whole: BakeTarget | undefined;
    for (const name of target.inherits) {
      const base = this.#targets.get(name);
      if (base === undefined) return { target, problem: `it inherits from ${name}, which does not exist` };
      const inherited = this.resolve(base);
      if ("problem" in inherited) return { target, problem: inherited.problem };
      whole = whole === undefined ? inherited : mergeTargets(whole, inherited);
    }
    return whole === undefined ? target : { ...mergeTargets(whole, target), inherits: target.inherits };
  }
}

/** Checks whether anything that decides what a target builds is known to the build only. */
export function findUnknown({ context, dockerfile, inline, target }: BakeTarget): string | undefined {
  return [inline, dockerfile, context, target].find((value) => value instanceof UnknownValue)?.why;
}
