import {
  type Build,
  type BuildGraph,
  BuildStates,
  buildGraph,
  type Dockerfile,
  expandVariables,
  findKnownImage,
  type Instruction,
  listCommands,
  listShippedStages,
  type PlacedCommand,
  parsePairs,
  parseRunScripts,
  type RunScript,
  type Scope,
  type Span,
  type Stage,
} from "../../shared/dockerfile/index.ts";
import type { Exposure } from "../../shared/findings/index.ts";
import type { LintOptions } from "./options.ts";
import { findStatedShells } from "./shells.ts";
import { type FileComments, readComments } from "./suppressions/comments.ts";
import { TextMemo } from "./text-memo.ts";

/** An instruction with its stage. */
export interface PlacedInstruction {
  readonly stage: Stage;
  /** The instruction. For ONBUILD, the instruction that it triggers. */
  readonly instruction: Instruction;
  /** True if the instruction only runs in builds on top of this image. */
  readonly onbuild: boolean;
}

/** A shell command with the RUN that it is in. */
export interface PlacedCall {
  readonly placed: PlacedInstruction;
  readonly command: PlacedCommand;
}

/** One file with the derived data that rules need. Each value is computed once. */
export class LintContext {
  readonly file: Dockerfile;
  readonly options: LintOptions;
  readonly graph: BuildGraph;
  readonly comments: FileComments;
  readonly memo: TextMemo;
  readonly #scripts = new Map<Instruction, readonly RunScript[]>();
  readonly #placed = new Map<string, readonly PlacedInstruction[]>();
  readonly #placedWithTriggers = new Map<string, readonly PlacedInstruction[]>();
  readonly #commands = new Map<Instruction, readonly PlacedCommand[]>();
  readonly #calls = new Map<"all" | "own", ReadonlyMap<string, readonly PlacedCall[]>>();
  #argLines: ReadonlyMap<string, number> | undefined;
  #bases: ReadonlySet<Stage> | undefined;
  #shipped: ReadonlySet<Stage> | undefined;
  #states: BuildStates | undefined;

  /** @param memo of another version of the file, most of which is the same. */
  constructor(file: Dockerfile, options: LintOptions, memo: TextMemo = new TextMemo()) {
    this.file = file;
    this.memo = memo;
    this.options = options;
    this.graph = buildGraph(file, options);
    this.comments = readComments(file, options.buildkitCheck);
  }

  /** Lists the stages, preceded by the instructions before the first FROM if there are any. */
  get sections(): readonly Stage[] {
    const { preamble, stages } = this.graph;
    return preamble.instructions.length > 0 ? [preamble, ...stages] : stages;
  }

  /**
   * Lists the instructions with these keywords in order, except FROM. With `onbuild`, includes those that ONBUILD
   * triggers.
   */
  instructions(keywords: readonly string[], { onbuild = false } = {}): readonly PlacedInstruction[] {
    const known = onbuild ? this.#placedWithTriggers : this.#placed;
    const key = keywords.length === 1 ? (keywords[0] ?? "") : keywords.join();
    let placed = known.get(key);
    if (placed === undefined) {
      placed = this.sections.flatMap((stage) => [...this.instructionsOf(stage, keywords, { onbuild })]);
      known.set(key, placed);
    }
    return placed;
  }

  /** Lists the instructions of one stage in the same way. */
  *instructionsOf(stage: Stage, keywords: readonly string[], { onbuild = false } = {}): Generator<PlacedInstruction> {
    for (const instruction of stage.instructions) {
      if (keywords.includes(instruction.keyword)) yield { stage, instruction, onbuild: false };
      else if (onbuild && instruction.trigger !== undefined && keywords.includes(instruction.trigger.keyword)) {
        yield { stage, instruction: instruction.trigger, onbuild: true };
      }
    }
  }

  /** Returns the shell scripts of an instruction. */
  getScripts(instruction: Instruction): readonly RunScript[] {
    let scripts = this.#scripts.get(instruction);
    if (scripts === undefined) {
      scripts = parseRunScripts(this.file.source, instruction, this.memo.parseShell);
      this.#scripts.set(instruction, scripts);
    }
    return scripts;
  }

  /** Returns the shell commands of an instruction in source order. */
  getCommands(instruction: Instruction): readonly PlacedCommand[] {
    let commands = this.#commands.get(instruction);
    if (commands === undefined) {
      commands = listCommands(this.getScripts(instruction));
      this.#commands.set(instruction, commands);
    }
    return commands;
  }

  /** Lists the shell commands of all RUN instructions, by their names. */
  getRunCommands({ onbuild }: { readonly onbuild: boolean }): ReadonlyMap<string, readonly PlacedCall[]> {
    const key = onbuild ? "all" : "own";
    const known = this.#calls.get(key);
    if (known !== undefined) return known;
    const placed = this.instructions(["RUN"], { onbuild });
    const calls = placed.flatMap((run) =>
      this.getCommands(run.instruction).map((command) => ({ placed: run, command })),
    );
    const byName = Map.groupBy(calls, ({ command }) => command.name);
    this.#calls.set(key, byName);
    return byName;
  }

  /** Returns the variables that are visible to an instruction. */
  getScope(instruction: Instruction): Scope {
    return this.graph.scopeOf(instruction);
  }

  /** The state of the build before each instruction. */
  get states(): BuildStates {
    const { platform, baseImages } = this.options;
    this.#states ??= new BuildStates(this.file.source, this.graph, {
      platform,
      getBase: (reference) => baseImages?.get(reference) ?? findKnownImage(reference),
      ...findStatedShells(this.comments.shells, this),
      getCommands: (instruction) => this.getCommands(instruction),
      expand: (instruction, text) => this.expand(instruction, text),
    });
    return this.#states;
  }

  /** The build, to compare it with another one. */
  get build(): Build {
    const { file, graph, states } = this;
    return {
      file,
      graph,
      states,
      forms: this.memo.scriptForms,
      getScripts: (instruction) => this.getScripts(instruction),
    };
  }

  /** Expands the variables in a text of an instruction. Returns undefined if only the build knows a value. */
  expand(instruction: Instruction, text: string): string | undefined {
    if (!text.includes("$")) return text;
    const scope = this.getScope(instruction);
    const result = expandVariables(text, this.file.escapeChar, (name) => scope.find(name)?.value);
    return result.complete ? result.text : undefined;
  }

  /** Returns true if an ARG above the instruction declares the variable, in any stage. */
  isArgAbove(name: string, { line }: Instruction): boolean {
    this.#argLines ??= this.#findArgLines();
    return (this.#argLines.get(name) ?? Number.POSITIVE_INFINITY) < line;
  }

  /** Maps each ARG name to the first line that declares it. */
  #findArgLines(): ReadonlyMap<string, number> {
    const lines = new Map<string, number>();
    for (const instruction of this.file.instructions.filter(({ keyword }) => keyword === "ARG")) {
      for (const { key } of parsePairs(instruction, this.file.escapeChar)) {
        if (!lines.has(key.value)) lines.set(key.value, instruction.line);
      }
    }
    return lines;
  }

  /** Returns the span of an instruction's lines including the last line break, to delete it. */
  getLineSpan(instruction: Instruction): Span {
    const { source } = this.file;
    const first = source.positionAt(instruction.span.start).line;
    const last = source.positionAt(instruction.span.end).line;
    return { start: source.lineSpan(first).start, end: source.nextLineStart(last) };
  }

  /** Returns true if building the target runs this stage. Fragments without FROM count as built. */
  isBuilt(stage: Stage): boolean {
    return stage.from === undefined || this.graph.reachable.has(stage);
  }

  /** Returns where the result of an instruction is used. Undefined if the image has it, and for fragments without FROM. */
  getExposure(instruction: Instruction): Exposure | undefined {
    const stage = this.graph.stageOf(instruction);
    this.#shipped ??= listShippedStages(this.graph);
    if (stage.from === undefined || this.#shipped.has(stage)) return undefined;
    return this.isBuilt(stage) ? "build" : "unused";
  }

  /** Returns true if another stage builds on this one. */
  isBase(stage: Stage): boolean {
    this.#bases ??= new Set(this.graph.stages.flatMap(({ base }) => (base.kind === "stage" ? [base.stage] : [])));
    return this.#bases.has(stage);
  }

  /** Lists the stages that satisfy the predicate, and all stages that build on them. */
  listInheriting(holds: (stage: Stage) => boolean): ReadonlySet<Stage> {
    const stages = new Set<Stage>();
    for (const stage of this.sections) {
      if (holds(stage) || (stage.base.kind === "stage" && stages.has(stage.base.stage))) stages.add(stage);
    }
    return stages;
  }
}
