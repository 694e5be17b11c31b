import type { Instruction, Word } from "./instruction.ts";
import { parsePairs } from "./pairs.ts";
import { platformArgs } from "./platform-args.ts";
import { expandVariables, type VariableLookup } from "./variables.ts";

/** A variable that an instruction can see. */
export interface Binding {
  readonly name: string;
  readonly kind: "arg" | "env";
  /** Expanded value. Null if it has none before the build (`ARG name`), undefined if it is unknown. */
  readonly value: string | null | undefined;
  readonly key: Word;
  readonly instruction: Instruction;
}

/** Bindings after which a link keeps an index, so that a lookup among thousands of variables is short. */
const indexEvery = 256;

/** A binding, and the older ones of the same kind. */
class Link {
  readonly binding: Binding;
  readonly older: Link | undefined;
  readonly #depth: number;
  #index: Map<string, Binding> | undefined;

  constructor(binding: Binding, older: Link | undefined) {
    this.binding = binding;
    this.older = older;
    this.#depth = older === undefined ? 1 : older.#depth + 1;
  }

  /** Returns the newest binding of a name. */
  static find(newest: Link | undefined, name: string): Binding | undefined {
    for (let link = newest; link !== undefined; link = link.older) {
      if (link.#depth % indexEvery === 0) return link.#indexed().get(name);
      if (link.binding.name === name) return link.binding;
    }
    return undefined;
  }

  #indexed(): ReadonlyMap<string, Binding> {
    if (this.#index !== undefined) return this.#index;
    const newer: Binding[] = [];
    let link: Link | undefined = this;
    for (; link !== undefined && link.#index === undefined; link = link.older) newer.push(link.binding);
    this.#index = new Map(link === undefined ? [] : link.#index);
    for (const binding of newer.toReversed()) this.#index.set(binding.name, binding);
    return this.#index;
  }
}

/** The variables that are visible at a position. Immutable. */
export class Scope {
  static readonly empty = new Scope(undefined, undefined);
  readonly #env: Link | undefined;
  readonly #args: Link | undefined;

  private constructor(env: Link | undefined, args: Link | undefined) {
    this.#env = env;
    this.#args = args;
  }

  with(binding: Binding): Scope {
    return binding.kind === "env"
      ? new Scope(new Link(binding, this.#env), this.#args)
      : new Scope(this.#env, new Link(binding, this.#args));
  }

  /** Returns the binding that `name` refers to. An ENV overrides every ARG with the same name, as in a build. */
  find(name: string): Binding | undefined {
    return Link.find(this.#env, name) ?? Link.find(this.#args, name);
  }

  /** Lists ENV before ARG, newest first. A name can occur more than once. */
  *bindings(): Generator<Binding> {
    for (let link = this.#env; link !== undefined; link = link.older) yield link.binding;
    for (let link = this.#args; link !== undefined; link = link.older) yield link.binding;
  }
}

/** Values from outside the instructions of a stage, or of those above the first FROM. */
export interface OuterValues {
  /** Returns the value of an ARG: `--build-arg`, and global ARGs for those redeclared in a stage. */
  getArgument: VariableLookup;
  /** Returns the value of an undeclared name. */
  getUndeclared: VariableLookup;
  /** Checks whether only the build knows the value of an ARG, whatever its default is. */
  isUnknown?(name: string): boolean;
}

/** Above the first FROM, only the platform's arguments have a value unless ARG declares the name. */
export const undeclaredGlobal: VariableLookup = (name) => (platformArgs.has(name) ? undefined : null);

/** Extends the scope with an instruction. Only ARG and ENV change it. All pairs of one ENV see the scope before it. */
export function extendScope(scope: Scope, instruction: Instruction, escapeChar: string, outer: OuterValues): Scope {
  if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return scope;
  const kind = instruction.keyword === "ARG" ? "arg" : "env";
  let result = scope;
  for (const { key, value } of parsePairs(instruction, escapeChar)) {
    const visible = kind === "arg" ? result : scope;
    const external = kind === "arg" ? outer.getArgument(key.value) : undefined;
    const written =
      value === undefined ? valueOfBare(key.value, visible) : expandedValue(value, visible, escapeChar, outer);
    const isUnknown = kind === "arg" && outer.isUnknown?.(key.value) === true;
    const known = isUnknown ? undefined : (external ?? written);
    result = result.with({ name: key.value, kind, value: known, key, instruction });
  }
  return result;
}

/**
 * Returns the value of `ARG name`: the platform may define it, and builders differ on whether an earlier ARG's value
 * remains.
 */
function valueOfBare(name: string, scope: Scope): null | undefined {
  if (platformArgs.has(name)) return undefined;
  for (const binding of scope.bindings()) {
    if (binding.kind === "arg" && binding.name === name) return binding.value === null ? null : undefined;
  }
  return null;
}

function expandedValue(
  value: Word,
  scope: Scope,
  escapeChar: string,
  { getUndeclared: undeclared }: OuterValues,
): string | undefined {
  if (!value.raw.includes("$")) return value.value;
  const { text, complete } = expandVariables(value.value, escapeChar, (name) => {
    const binding = scope.find(name);
    return binding === undefined ? undeclared(name) : binding.value;
  });
  return complete ? text : undefined;
}
