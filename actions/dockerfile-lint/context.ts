import {
  type BuildGraph,
  buildGraph,
  type Dockerfile,
  expand,
  type Instruction,
  type PlacedCommand,
  pairsOf,
  placedCommands,
  type RunScript,
  runScripts,
  type Scope,
  type Span,
  type Stage,
} from "../../shared/dockerfile/index.ts";
import type { LintOptions } from "./options.ts";
import { type FileComments, readComments } from "./suppressions/comments.ts";

/** An instruction as a rule meets it. */
export interface Placed {
  readonly stage: Stage;
  /** The instruction; for ONBUILD, what it triggers. */
  readonly instruction: Instruction;
  /** True when it only runs in builds on top of this image. */
  readonly onbuild: boolean;
}

/** One file with everything that rules ask of it; answers are computed once. */
export class LintContext {
  readonly file: Dockerfile;
  readonly options: LintOptions;
  readonly graph: BuildGraph;
  readonly comments: FileComments;
  readonly #scripts = new Map<Instruction, readonly RunScript[]>();
  readonly #commands = new Map<Instruction, readonly PlacedCommand[]>();
  #argLines: ReadonlyMap<string, number> | undefined;
  #bases: ReadonlySet<Stage> | undefined;
  #afterWorkdir: ReadonlySet<Instruction> | undefined;

  constructor(file: Dockerfile, options: LintOptions) {
    this.file = file;
    this.options = options;
    this.graph = buildGraph(file, options);
    this.comments = readComments(file, options.buildkitCheck);
  }

  /** What stands before the first FROM, where it is more than nothing, and then the stages. */
  get sections(): readonly Stage[] {
    const { preamble, stages } = this.graph;
    return preamble.instructions.length > 0 ? [preamble, ...stages] : stages;
  }

  /** The instructions of these keywords in order, FROM aside; with `onbuild`, those that ONBUILD triggers too. */
  *instructions(keywords: readonly string[], { onbuild = false } = {}): Generator<Placed> {
    for (const stage of this.sections) yield* this.instructionsOf(stage, keywords, { onbuild });
  }

  /** The same for one stage. */
  *instructionsOf(stage: Stage, keywords: readonly string[], { onbuild = false } = {}): Generator<Placed> {
    for (const instruction of stage.instructions) {
      if (keywords.includes(instruction.keyword)) yield { stage, instruction, onbuild: false };
      else if (onbuild && instruction.trigger !== undefined && keywords.includes(instruction.trigger.keyword)) {
        yield { stage, instruction: instruction.trigger, onbuild: true };
      }
    }
  }

  /** The shell scripts of an instruction. */
  scripts(instruction: Instruction): readonly RunScript[] {
    let scripts = this.#scripts.get(instruction);
    if (scripts === undefined) {
      scripts = runScripts(this.file.source, instruction);
      this.#scripts.set(instruction, scripts);
    }
    return scripts;
  }

  /** The shell commands of an instruction in source order. */
  commands(instruction: Instruction): readonly PlacedCommand[] {
    let commands = this.#commands.get(instruction);
    if (commands === undefined) {
      commands = placedCommands(this.scripts(instruction));
      this.#commands.set(instruction, commands);
    }
    return commands;
  }

  /** The variables that an instruction sees. */
  scope(instruction: Instruction): Scope {
    return this.graph.scopeOf(instruction);
  }

  /** A text of an instruction with the values of its variables; undefined where one is known only to the build. */
  expanded(instruction: Instruction, text: string): string | undefined {
    if (!text.includes("$")) return text;
    const scope = this.scope(instruction);
    const result = expand(text, this.file.escapeChar, (name) => scope.find(name)?.value);
    return result.complete ? result.text : undefined;
  }

  /** True when an ARG above the instruction names the variable, in whatever stage. */
  isArgAbove(name: string, { line }: Instruction): boolean {
    this.#argLines ??= this.#findArgLines();
    return (this.#argLines.get(name) ?? Number.POSITIVE_INFINITY) < line;
  }

  /** The first line of each ARG by its name. */
  #findArgLines(): ReadonlyMap<string, number> {
    const lines = new Map<string, number>();
    for (const instruction of this.file.instructions.filter(({ keyword }) => keyword === "ARG")) {
      for (const { key } of pairsOf(instruction, this.file.escapeChar)) {
        if (!lines.has(key.value)) lines.set(key.value, instruction.line);
      }
    }
    return lines;
  }

  /** The lines of an instruction with their last line break: what to cut to remove it. */
  wholeLines(instruction: Instruction): Span {
    const { source } = this.file;
    const first = source.positionAt(instruction.span.start).line;
    const last = source.positionAt(instruction.span.end).line;
    return { start: source.lineSpan(first).start, end: source.nextLineStart(last) };
  }

  /** True when the build of the target runs this stage; fragments without FROM count as built. */
  isBuilt(stage: Stage): boolean {
    return stage.from === undefined || this.graph.reachable.has(stage);
  }

  /** True when another stage is built from this one. */
  isBase(stage: Stage): boolean {
    this.#bases ??= new Set(this.graph.stages.flatMap(({ base }) => (base.kind === "stage" ? [base.stage] : [])));
    return this.#bases.has(stage);
  }

  /** The stages for which something holds, and all that are built on them. */
  inheriting(holds: (stage: Stage) => boolean): ReadonlySet<Stage> {
    const found = new Set<Stage>();
    for (const stage of this.sections) {
      if (holds(stage) || (stage.base.kind === "stage" && found.has(stage.base.stage))) found.add(stage);
    }
    return found;
  }

  /** True when a WORKDIR is in force: one of the stage above the instruction, or one of a stage that it is built on. */
  isAfterWorkdir(instruction: Instruction): boolean {
    this.#afterWorkdir ??= this.#findAfterWorkdir();
    return this.#afterWorkdir.has(instruction);
  }

  #findAfterWorkdir(): ReadonlySet<Instruction> {
    const isWorkdir = ({ keyword, trigger }: Instruction): boolean => (trigger?.keyword ?? keyword) === "WORKDIR";
    const setting = this.inheriting((stage) => stage.instructions.some(isWorkdir));
    const after = new Set<Instruction>();
    for (const { base, instructions } of this.sections) {
      let isSet = base.kind === "stage" && setting.has(base.stage);
      for (const instruction of instructions) {
        if (isSet) after.add(instruction);
        isSet ||= isWorkdir(instruction);
      }
    }
    return after;
  }
}
