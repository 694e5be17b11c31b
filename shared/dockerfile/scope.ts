import type { Instruction, Word } from "./instruction.ts";
import { parsePairs } from "./pairs.ts";
import { platformArgs } from "./platform-args.ts";
import { expandVariables, type VariableLookup } from "./variables.ts";

/** A variable that an instruction can see. */
export interface Binding {
  readonly name: string;
  readonly kind: "arg" | "env";
  /** Expanded value; null when there is none before the build (`ARG name`), undefined when it cannot be known. */
  readonly value: string | null | undefined;
  readonly key: Word;
  readonly instruction: Instruction;
}

interface Link {
  readonly binding: Binding;
  readonly older: Link | undefined;
}

/** The variables in force at one place. Never changed, only extended. */
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
      ? new Scope({ binding, older: this.#env }, this.#args)
      : new Scope(this.#env, { binding, older: this.#args });
  }

  /** The binding that a reference to `name` means. An ENV outdoes every ARG of the name, as in a build. */
  find(name: string): Binding | undefined {
    for (const binding of this.bindings()) if (binding.name === name) return binding;
    return undefined;
  }

  /** ENV before ARG, newest first; a name can occur more than once. */
  *bindings(): Generator<Binding> {
    for (let link = this.#env; link !== undefined; link = link.older) yield link.binding;
    for (let link = this.#args; link !== undefined; link = link.older) yield link.binding;
  }

  /** Only what an image keeps: its ENV. */
  environment(): Scope {
    return new Scope(this.#env, undefined);
  }
}

/** Values from outside the instructions of a stage, or of those above the first FROM. */
export interface OuterValues {
  /** Of an ARG: `--build-arg`, and global ARGs for those declared again in a stage. */
  getArgument: VariableLookup;
  /** Of a name that nothing declares. */
  getUndeclared: VariableLookup;
}

/** Above the first FROM, nothing next to the platform's arguments has a value unless ARG names it. */
export const undeclaredGlobal: VariableLookup = (name) => (platformArgs.has(name) ? undefined : null);

/** The scope after an instruction. Only ARG and ENV change it; all pairs of one ENV see the scope before it. */
export function extendScope(scope: Scope, instruction: Instruction, escapeChar: string, outer: OuterValues): Scope {
  if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return scope;
  const kind = instruction.keyword === "ARG" ? "arg" : "env";
  let result = scope;
  for (const { key, value } of parsePairs(instruction, escapeChar)) {
    const visible = kind === "arg" ? result : scope;
    const external = kind === "arg" ? outer.getArgument(key.value) : undefined;
    const written =
      value === undefined ? valueOfBare(key.value, visible) : expandedValue(value, visible, escapeChar, outer);
    result = result.with({ name: key.value, kind, value: external ?? written, key, instruction });
  }
  return result;
}

/** `ARG name`: the platform may have a value, and an older ARG's is kept by some builders and dropped by others. */
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
