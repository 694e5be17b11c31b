import { posix } from "node:path";
import { flagValue, type Instruction } from "../instruction.ts";
import { listCacheTargets } from "../mounts.ts";
import { listCommands, type PlacedCommand, parseRunScripts } from "../run-script.ts";
import type { SourceText } from "../source-text.ts";
import type { BuildGraph, ImageSource, Stage } from "../stages.ts";
import { parseTransfer } from "../transfer.ts";
import { type BaseFacts, isRootUser, linuxShell, scratchFacts, windowsShell } from "./base-facts.ts";
import type { BuildState } from "./build-state.ts";
import { findKnownImage } from "./known-images.ts";
import type { ListManager } from "./package-commands.ts";
import { listDirectories, Packages } from "./packages.ts";

/** What the caller knows about a build beyond its file. */
export interface StateOptions {
  /** Platform of the build, `os/architecture[/variant]`. */
  readonly platform?: string | undefined;
  /** Returns what is known about an image. Default: what its name says. */
  readonly getBase?: ((reference: string) => BaseFacts) | undefined;
  /** The shell of stages whose base image sets none. Default: `/bin/sh -c`, or `cmd` on Windows. */
  readonly defaultShell?: readonly string[] | undefined;
  /** Shells that a comment states, from an instruction on. */
  readonly statedShells?: ReadonlyMap<Instruction, readonly string[]> | undefined;
  /** Returns the shell commands of an instruction in source order. Default: parses them. */
  readonly getCommands?: ((instruction: Instruction) => readonly PlacedCommand[]) | undefined;
  /** Expands the variables in a text of an instruction. Undefined if only the build knows a value. */
  readonly expand: (instruction: Instruction, text: string) => string | undefined;
}

/**
 * The state of a build before each of its instructions, propagated through the instructions and stages of a file: shell,
 * user, working directory, packages and their lists, copies, and what is known about the base images. Reads the shell
 * commands of RUN. What scripts do that the file only calls is not known. Pure.
 */
export class BuildStates {
  readonly #graph: BuildGraph;
  readonly #options: StateOptions;
  readonly #getCommands: (instruction: Instruction) => readonly PlacedCommand[];
  readonly #before = new Map<Instruction, BuildState>();
  readonly #after = new Map<Stage, BuildState>();
  readonly #packagesBefore = new Map<Instruction, readonly Packages[]>();

  constructor(source: SourceText, graph: BuildGraph, options: StateOptions) {
    this.#graph = graph;
    this.#options = options;
    this.#getCommands = options.getCommands ?? ((instruction) => listCommands(parseRunScripts(source, instruction)));
    for (const stage of [graph.preamble, ...graph.stages]) this.#walk(stage);
  }

  /** Returns the state before an instruction. ONBUILD's trigger has the state of its ONBUILD. */
  before(instruction: Instruction): BuildState {
    return this.#before.get(instruction) ?? this.#initial(this.#graph.stageOf(instruction));
  }

  /** Returns the state before the commands of a RUN that start at an offset of the file or after it. */
  beforeCommand(instruction: Instruction, offset: number): BuildState {
    const state = this.before(instruction);
    const position = countBefore(this.#getCommands(instruction), offset);
    return { ...state, packages: this.#listPackages(instruction)[position] ?? state.packages };
  }

  /** Lists the packages before each command of a RUN, and after the last one. */
  #listPackages(instruction: Instruction): readonly Packages[] {
    const known = this.#packagesBefore.get(instruction);
    if (known !== undefined) return known;
    const packages = [packagesIn(this.before(instruction).packages, instruction)];
    for (const command of this.#getCommands(instruction))
      packages.push((packages.at(-1) ?? Packages.unknown).after(command));
    this.#packagesBefore.set(instruction, packages);
    return packages;
  }

  /** Returns the state at the end of a stage. */
  after(stage: Stage): BuildState {
    return this.#after.get(stage) ?? this.#initial(stage);
  }

  #walk(stage: Stage): void {
    let state = this.#initial(stage);
    for (const instruction of stage.instructions) {
      const stated = this.#options.statedShells?.get(instruction);
      if (stated !== undefined) state = { ...state, shell: stated };
      const before = instruction.keyword === "SHELL" ? this.#next(state, instruction, stage) : state;
      this.#before.set(instruction, before);
      if (instruction.trigger !== undefined) this.#before.set(instruction.trigger, before);
      state = this.#next(state, instruction, stage);
    }
    this.#after.set(stage, state);
  }

  #initial(stage: Stage): BuildState {
    const inherited = stage.base.kind === "stage" ? this.#after.get(stage.base.stage) : undefined;
    if (inherited !== undefined) return inherited;
    const base = this.#factsOf(stage);
    const { user, hasHealthcheck, entryPoint, family } = base;
    const isKnown = stage.base.kind === "scratch" || family !== undefined;
    return {
      base,
      shell: this.#options.defaultShell ?? base.shell ?? (family === "windows" ? windowsShell : linuxShell),
      isShellSet: false,
      user,
      userInstruction: undefined,
      workdir: base.workdir,
      isWorkdirSet: false,
      hasHealthcheck,
      entryPoint,
      packages: isKnown ? Packages.none : Packages.unknown,
      copies: undefined,
    };
  }

  #factsOf({ base, from, image }: Stage): BaseFacts {
    const platform = (from === undefined ? undefined : flagValue(from, "platform")) ?? this.#options.platform ?? "";
    if (/^windows\b/.test(platform)) return { family: "windows", shell: windowsShell };
    if (base.kind === "scratch") return from === undefined ? {} : scratchFacts;
    if (base.kind !== "image") return {};
    const facts = this.#options.getBase?.(base.reference) ?? findKnownImage(base.reference);
    return image?.value.includes("$") === true ? { ...facts, isAssumed: true } : facts;
  }

  #next(state: BuildState, instruction: Instruction, stage: Stage): BuildState {
    switch (instruction.keyword) {
      case "RUN": {
        const before = state.packages;
        const packages = packagesAfter(packagesIn(before, instruction), this.#getCommands(instruction));
        const after = packagesOut(packages, before, instruction);
        return after === before ? state : { ...state, packages: after };
      }
      case "SHELL": {
        const shell = instruction.json?.map(({ value }) => value);
        return shell === undefined ? state : { ...state, shell, isShellSet: true };
      }
      case "USER": {
        const written = instruction.words[0]?.value ?? "";
        return { ...state, user: isRootUser(written) ? "" : written, userInstruction: instruction };
      }
      case "WORKDIR": {
        const path = this.#options.expand(instruction, instruction.words[0]?.value ?? "");
        return { ...state, workdir: directoryAfter(state.workdir, path), isWorkdirSet: true };
      }
      case "HEALTHCHECK":
        return { ...state, hasHealthcheck: !/^none\b/i.test(instruction.args.text) };
      case "ENTRYPOINT":
        return { ...state, entryPoint: instruction.json?.length === 0 ? "none" : "other" };
      case "COPY":
      case "ADD":
        return {
          ...state,
          packages: packagesAfterCopy(state.packages, instruction),
          copies: { instruction, from: this.#sourceOf(instruction, stage), older: state.copies },
        };
      case "ONBUILD":
        // hadolint counts a WORKDIR that ONBUILD triggers.
        return instruction.trigger?.keyword === "WORKDIR" ? { ...state, isWorkdirSet: true } : state;
      default:
        return state;
    }
  }

  #sourceOf(instruction: Instruction, stage: Stage): ImageSource | undefined {
    const from = flagValue(instruction, "from");
    return from === undefined || from === "" ? undefined : this.#graph.resolve(from, stage);
  }
}

/** Returns the packages after a COPY or ADD, which may bring programs and lists of packages. */
function packagesAfterCopy(packages: Packages, instruction: Instruction): Packages {
  const { sources, target } = parseTransfer(instruction);
  const path = target?.value ?? "";
  const holds = (directory: string): boolean => `${directory}/`.startsWith(`${path.replace(/\/+$/, "")}/`);
  const isUnknown = path === "/" || path.includes("$");
  const bringsPrograms = isUnknown || /(?:^|\/)s?bin(?:\/|$)|^\/(?:usr|usr\/local)\/?$/.test(path);
  const areFiles = sources.every(({ value }) => /\.\w+$|\/s?bin\/[^/*?[]+$/.test(value));
  const isFile = !isUnknown && (areFiles || !/bin\/?$|\/$/.test(path));
  const names = [path, ...sources.map(({ value }) => value)].map((value) => value.split("/").at(-1) ?? "");
  const touched = bringsPrograms ? packages.withTouched(isFile ? names : ["*"]) : packages;
  const { lists } = touched;
  const brings = (manager: ListManager): boolean => isUnknown || holds(listDirectories[manager]);
  return touched.withLists({
    apt: brings("apt") && lists.apt === "absent" ? "maybe" : lists.apt,
    apk: brings("apk") && lists.apk === "absent" ? "maybe" : lists.apk,
  });
}

/** Counts the commands that start before an offset. They are in source order. */
function countBefore(commands: readonly PlacedCommand[], offset: number): number {
  let [low, high] = [0, commands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((commands[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function packagesAfter(packages: Packages, commands: readonly PlacedCommand[]): Packages {
  return commands.reduce((current, command) => current.after(command), packages);
}

/** Returns the managers whose lists are in a mount of a RUN, and not in the image. */
function listMounted(instruction: Instruction): ListManager[] {
  const targets = listCacheTargets(instruction);
  return (["apt", "apk"] as const).filter((manager) =>
    targets.some((target) => `${listDirectories[manager]}/`.startsWith(`${target.replace(/\/+$/, "")}/`)),
  );
}

/** Returns the packages as the commands of a RUN see them. Nobody knows what is in a mounted cache. */
function packagesIn(packages: Packages, instruction: Instruction): Packages {
  const managers = listMounted(instruction);
  if (managers.length === 0) return packages;
  const mounted = Object.fromEntries(managers.map((manager) => [manager, "maybe"] as const));
  return packages.withLists({ ...packages.lists, ...mounted });
}

/** Returns the packages after a RUN. Its mounts are gone. */
function packagesOut(after: Packages, before: Packages, instruction: Instruction): Packages {
  const managers = listMounted(instruction);
  if (managers.length === 0) return after;
  const kept = Object.fromEntries(managers.map((manager) => [manager, before.lists[manager]] as const));
  return after.withLists({ ...after.lists, ...kept });
}

function directoryAfter(before: string | undefined, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (/^(?:[A-Za-z]:|\\)/.test(written)) return written;
  if (posix.isAbsolute(written)) return posix.normalize(written).replace(/(.)\/$/, "$1");
  return before === undefined ? undefined : posix.join(before, written).replace(/(.)\/$/, "$1");
}
