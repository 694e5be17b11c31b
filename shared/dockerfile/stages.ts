import type { Instruction, Word } from "./instruction.ts";
import { listFromValues } from "./mounts.ts";
import type { Dockerfile } from "./parse.ts";
import { extendScope, type OuterValues, Scope, undeclaredGlobal } from "./scope.ts";
import { expandVariables, type VariableLookup } from "./variables.ts";

/** The source of the files of a stage, a COPY or a mount. */
export type ImageSource =
  | { readonly kind: "scratch" }
  | { readonly kind: "stage"; readonly stage: Stage }
  /** A build context that the build options name (`--build-context name=…`). */
  | { readonly kind: "context"; readonly name: string }
  /** An image. `complete` is false if its name contains a value that only the build knows. */
  | { readonly kind: "image"; readonly reference: string; readonly complete: boolean };

/** A build stage: FROM and the instructions after it. */
export interface Stage {
  /** 0-based position among the FROMs. -1 for instructions before the first FROM. */
  readonly index: number;
  readonly from: Instruction | undefined;
  readonly image: Word | undefined;
  readonly name: Word | undefined;
  readonly base: ImageSource;
  /** Without FROM itself. */
  readonly instructions: readonly Instruction[];
  /** Variables of the stage after its last instruction. */
  readonly finalScope: Scope;
}

/** The stages of a file and their relations. */
export interface BuildGraph {
  readonly stages: readonly Stage[];
  /** The instructions before the first FROM: global ARGs, or the whole fragment. */
  readonly preamble: Stage;
  /** The stage to build: the one that the options name, or the last one. */
  readonly target: Stage | undefined;
  /** Stages that the target requires, including itself. */
  readonly reachable: ReadonlySet<Stage>;
  /** Returns the variables that an instruction sees. FROM sees the global ones. */
  scopeOf(instruction: Instruction): Scope;
  stageOf(instruction: Instruction): Stage;
  /** Resolves `--from=value` in a stage. */
  resolve(value: string, inside: Stage): ImageSource;
  /** Returns true for the name of a later stage, which `inside` cannot use. */
  isLaterStage(name: string, inside: Stage): boolean;
}

/** Build options that affect the file. */
export interface BuildCall {
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Names of build arguments whose values only the build knows. */
  readonly unknownArgs?: readonly string[] | undefined;
  /** Names of additional build contexts. */
  readonly namedContexts: readonly string[];
  readonly target?: string | undefined;
}

/** Builds the graph of stages: bases, names, scopes of variables, and the stages that the target requires. */
export function buildGraph(file: Dockerfile, call: BuildCall): BuildGraph {
  return new GraphBuilder(file, call).build();
}

class GraphBuilder {
  readonly #file: Dockerfile;
  readonly #call: BuildCall;
  readonly #scopes = new Map<Instruction, Scope>();
  readonly #owners = new Map<Instruction, Stage>();
  readonly #stages: Stage[] = [];
  /** By lowercase name, in order. */
  readonly #named = new Map<string, Stage[]>();

  constructor(file: Dockerfile, call: BuildCall) {
    this.#file = file;
    this.#call = call;
  }

  build(): BuildGraph {
    const all = this.#file.instructions;
    const starts = all.flatMap((instruction, index) => (instruction.keyword === "FROM" ? [index] : []));
    const preamble = this.#preamble(all.slice(0, starts[0] ?? all.length));
    const globals = preamble.finalScope;
    starts.forEach((start, index) => {
      this.#addStage(index, all.slice(start, starts[index + 1] ?? all.length), globals);
    });
    const { target: targetName } = this.#call;
    const named = targetName === undefined ? undefined : this.#stageNamed(targetName, this.#stages.length);
    const target = named ?? this.#stages.at(-1);
    const resolve = (value: string, inside: Stage): ImageSource => this.#resolve(value, inside.index);
    return {
      stages: this.#stages,
      preamble,
      target,
      reachable: reachableFrom(target, resolve),
      scopeOf: (instruction) => this.#scopes.get(instruction) ?? Scope.empty,
      stageOf: (instruction) => this.#owners.get(instruction) ?? preamble,
      resolve,
      isLaterStage: (name, inside) =>
        this.#named.get(name.toLowerCase())?.some(({ index }) => index > inside.index) === true,
    };
  }

  #preamble(instructions: readonly Instruction[]): Stage {
    const scope = this.#walk(instructions, Scope.empty, {
      getArgument: this.#givenOr(),
      getUndeclared: undeclaredGlobal,
      isUnknown: this.#isUnknown,
    });
    const stage: Stage = {
      index: -1,
      from: undefined,
      image: undefined,
      name: undefined,
      base: { kind: "scratch" },
      instructions,
      finalScope: scope,
    };
    for (const instruction of instructions) this.#own(instruction, stage);
    return stage;
  }

  #addStage(index: number, instructions: readonly Instruction[], globals: Scope): void {
    const [from, ...body] = instructions;
    if (from === undefined) return;
    this.#scopes.set(from, globals);
    const [image, as, name] = from.words;
    const base = this.#resolveImage(image?.value ?? "", index, globals);
    // BuildKit passes both ENV and ARG of a stage to the stages that are built on it.
    const inherited = base.kind === "stage" ? base.stage.finalScope : Scope.empty;
    const outer: OuterValues = {
      getArgument: this.#givenOr((arg) => globals.find(arg)?.value),
      getUndeclared: () => undefined,
      isUnknown: this.#isUnknown,
    };
    const stage: Stage = {
      index,
      from,
      image,
      name: as !== undefined && /^as$/i.test(as.value) ? name : undefined,
      base,
      instructions: body,
      finalScope: this.#walk(body, inherited, outer),
    };
    for (const instruction of instructions) this.#own(instruction, stage);
    this.#stages.push(stage);
    const key = stage.name?.value.toLowerCase();
    if (key !== undefined) this.#named.set(key, [...(this.#named.get(key) ?? []), stage]);
  }

  #own(instruction: Instruction, stage: Stage): void {
    this.#owners.set(instruction, stage);
    if (instruction.trigger !== undefined) this.#own(instruction.trigger, stage);
  }

  /** Checks whether only the build knows the value of an argument. */
  readonly #isUnknown = (name: string): boolean =>
    this.#call.unknownArgs?.includes(name) === true && !Object.hasOwn(this.#call.buildArgs, name);

  /** Looks up the value of a build argument, with a fallback. */
  #givenOr(other: VariableLookup = () => undefined): VariableLookup {
    const { buildArgs } = this.#call;
    return (name) => (Object.hasOwn(buildArgs, name) ? buildArgs[name] : other(name));
  }

  #walk(instructions: readonly Instruction[], initial: Scope, outer: OuterValues): Scope {
    let scope = initial;
    for (const instruction of instructions) {
      this.#scopes.set(instruction, scope);
      if (instruction.trigger !== undefined) this.#scopes.set(instruction.trigger, scope);
      scope = extendScope(scope, instruction, this.#file.escapeChar, outer);
    }
    return scope;
  }

  #resolveImage(written: string, before: number, globals: Scope): ImageSource {
    const lookup = (name: string): string | null | undefined => {
      const binding = globals.find(name);
      return binding === undefined ? undeclaredGlobal(name) : binding.value;
    };
    const { text, complete } = expandVariables(written, this.#file.escapeChar, lookup);
    if (text === "scratch") return { kind: "scratch" };
    const context = this.#contextNamed(text);
    if (context !== undefined) return { kind: "context", name: context };
    const stage = this.#stageNamed(text, before);
    if (stage !== undefined) return { kind: "stage", stage };
    return { kind: "image", reference: text, complete };
  }

  #resolve(value: string, before: number): ImageSource {
    const limit = before === -1 ? 0 : before;
    const index = /^\d+$/.test(value) ? Number(value) : undefined;
    const numbered = index !== undefined && index < limit ? this.#stages[index] : undefined;
    const stage = index === undefined ? this.#stageNamed(value, limit) : numbered;
    const context = this.#contextNamed(stage?.name?.value ?? value);
    if (context !== undefined) return { kind: "context", name: context };
    if (stage !== undefined) return { kind: "stage", stage };
    return { kind: "image", reference: value, complete: !value.includes("$") };
  }

  /** Returns the build context that BuildKit uses in place of a stage or an image with the name. */
  #contextNamed(name: string): string | undefined {
    return this.#call.namedContexts.find((context) => familiar(context) === familiar(name));
  }

  #stageNamed(name: string, before: number): Stage | undefined {
    return this.#named.get(name.toLowerCase())?.findLast(({ index }) => index < before);
  }
}

/** Normalizes a context name as BuildKit does: without Docker Hub's host and directory, and without `:latest`. */
function familiar(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:(?:index\.)?docker\.io\/)?(?:library\/(?=[^/]*$))?/u, "")
    .replace(/:latest$/u, "");
}

function reachableFrom(
  target: Stage | undefined,
  resolve: (value: string, inside: Stage) => ImageSource,
): ReadonlySet<Stage> {
  const reached = new Set<Stage>();
  const queue = target === undefined ? [] : [target];
  for (let stage = queue.pop(); stage !== undefined; stage = queue.pop()) {
    if (reached.has(stage)) continue;
    reached.add(stage);
    if (stage.base.kind === "stage") queue.push(stage.base.stage);
    for (const instruction of stage.instructions) {
      for (const value of listFromValues(instruction)) {
        const source = resolve(value, stage);
        if (source.kind === "stage") queue.push(source.stage);
      }
    }
  }
  return reached;
}
