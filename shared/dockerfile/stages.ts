import type { Instruction, Word } from "./instruction.ts";
import { fromValues } from "./mounts.ts";
import type { Dockerfile } from "./parse.ts";
import { Scope, scopeAfter } from "./scope.ts";
import { expand } from "./variables.ts";

/** Where a stage, a COPY or a mount takes its files from. */
export type ImageSource =
  | { readonly kind: "scratch" }
  | { readonly kind: "stage"; readonly stage: Stage }
  /** A build context named in the call (`--build-context name=…`). */
  | { readonly kind: "context"; readonly name: string }
  /** An image; `complete` is false when its name holds a value that only the build knows. */
  | { readonly kind: "image"; readonly reference: string; readonly complete: boolean };

/** A build stage: FROM and what follows it. */
export interface Stage {
  /** 0-based position among the FROMs; -1 for instructions before the first FROM. */
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

/** What the file builds. */
export interface BuildGraph {
  readonly stages: readonly Stage[];
  /** What stands before the first FROM: global ARGs, or all of a fragment. */
  readonly preamble: Stage;
  /** The stage that the build makes: the one asked for, or the last. */
  readonly target: Stage | undefined;
  /** Stages that the target needs, itself included. */
  readonly reachable: ReadonlySet<Stage>;
  /** The variables that an instruction sees; FROM sees the global ones. */
  scopeOf(instruction: Instruction): Scope;
  stageOf(instruction: Instruction): Stage;
  /** What `--from=value` means in a stage. */
  resolve(value: string, inside: Stage): ImageSource;
  /** True for the name of a stage below the given one, which cannot be used there. */
  isLaterStage(name: string, inside: Stage): boolean;
}

/** What the call of the build adds to the file. */
export interface BuildCall {
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Names of additional build contexts. */
  readonly namedContexts: readonly string[];
  readonly target?: string | undefined;
}

/** Variables that BuildKit defines for FROM, and in a stage once ARG names them. */
export const platformArgs: ReadonlySet<string> = new Set([
  "TARGETPLATFORM",
  "TARGETOS",
  "TARGETARCH",
  "TARGETVARIANT",
  "TARGETOSVERSION",
  "TARGETSTAGE",
  "BUILDPLATFORM",
  "BUILDOS",
  "BUILDARCH",
  "BUILDVARIANT",
  "BUILDOSVERSION",
]);

/** Builds the graph of stages: bases, names, scopes of variables, and which stages the target needs. */
export function buildGraph(file: Dockerfile, call: BuildCall): BuildGraph {
  return new GraphBuilder(file, call).build();
}

class GraphBuilder {
  readonly #file: Dockerfile;
  readonly #call: BuildCall;
  readonly #scopes = new Map<Instruction, Scope>();
  readonly #owners = new Map<Instruction, Stage>();
  readonly #stages: Stage[] = [];
  /** By lower-case name, in order. */
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
    const { target: wanted } = this.#call;
    const named = wanted === undefined ? undefined : this.#stageNamed(wanted, this.#stages.length);
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
    const scope = this.#walk(instructions, Scope.empty, Scope.empty);
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
    const inherited = base.kind === "stage" ? base.stage.finalScope.environment() : Scope.empty;
    const stage: Stage = {
      index,
      from,
      image,
      name: as !== undefined && /^as$/i.test(as.value) ? name : undefined,
      base,
      instructions: body,
      finalScope: this.#walk(body, inherited, globals),
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

  #walk(instructions: readonly Instruction[], initial: Scope, globals: Scope): Scope {
    const outer = (name: string): string | null | undefined =>
      Object.hasOwn(this.#call.buildArgs, name) ? this.#call.buildArgs[name] : globals.find(name)?.value;
    let scope = initial;
    for (const instruction of instructions) {
      this.#scopes.set(instruction, scope);
      if (instruction.trigger !== undefined) this.#scopes.set(instruction.trigger, scope);
      scope = scopeAfter(scope, instruction, this.#file.escapeChar, outer);
    }
    return scope;
  }

  #resolveImage(written: string, before: number, globals: Scope): ImageSource {
    const lookup = (name: string): string | null | undefined => {
      const binding = globals.find(name);
      if (binding !== undefined) return binding.value;
      return platformArgs.has(name) ? undefined : null;
    };
    const { text, complete } = expand(written, this.#file.escapeChar, lookup);
    if (text === "scratch") return { kind: "scratch" };
    const stage = this.#stageNamed(text, before);
    if (stage !== undefined) return { kind: "stage", stage };
    if (this.#isContext(text)) return { kind: "context", name: text };
    return { kind: "image", reference: text, complete };
  }

  #resolve(value: string, before: number): ImageSource {
    const limit = before === -1 ? 0 : before;
    const index = /^\d+$/.test(value) ? Number(value) : undefined;
    const numbered = index !== undefined && index < limit ? this.#stages[index] : undefined;
    const stage = index === undefined ? this.#stageNamed(value, limit) : numbered;
    if (stage !== undefined) return { kind: "stage", stage };
    if (this.#isContext(value)) return { kind: "context", name: value };
    return { kind: "image", reference: value, complete: !value.includes("$") };
  }

  #isContext(name: string): boolean {
    return this.#call.namedContexts.some((context) => context.toLowerCase() === name.toLowerCase());
  }

  #stageNamed(name: string, before: number): Stage | undefined {
    return this.#named.get(name.toLowerCase())?.findLast(({ index }) => index < before);
  }
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
      for (const value of fromValues(instruction)) {
        const source = resolve(value, stage);
        if (source.kind === "stage") queue.push(source.stage);
      }
    }
  }
  return reached;
}
