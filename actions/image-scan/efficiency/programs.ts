import { posix } from "node:path";
import type { FoundFile, ImageToAnalyze, VisibleEntry } from "../../../shared/layers/index.ts";
import { type ProgramHead, programHeads } from "./program-heads.ts";
import { access, type ContainerUser, mayAccess } from "./users.ts";

/** Why a program cannot be started. */
export interface StartProblem {
  /** As the configuration names it. */
  readonly program: string;
  readonly kind: "missing" | "no-file" | "not-executable" | "not-permitted" | "not-readable" | "no-interpreter";
  /** Path without links, if the file exists. */
  readonly path?: string;
  /** Interpreter or loader that is missing. */
  readonly interpreter?: string;
}

/** Path of programs if the image sets none (runc, Docker). */
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Places that the runtime fills. */
const runtimePlace = /^\/(?:proc|sys|dev|run|var\/run)\//;
/** Number of interpreters that run each other, as in Linux. */
const maxInterpreters = 5;
const maxDirectories = 100;

/** Finds out whether programs of an image can be started by a user. */
export class Programs {
  readonly #image: ImageToAnalyze;
  readonly #user: ContainerUser;
  readonly #heads: ReadonlyMap<string, FoundFile<ProgramHead>>;
  readonly #path: readonly string[];
  readonly #directory: string;

  constructor(image: ImageToAnalyze, user: ContainerUser) {
    this.#image = image;
    this.#user = user;
    const { env, workingDir } = image.config;
    const path = env.findLast((entry) => entry.startsWith("PATH="))?.slice("PATH=".length) ?? defaultPath;
    this.#path = path.split(":").slice(0, maxDirectories);
    this.#directory = workingDir === "" ? "/" : posix.resolve("/", workingDir);
    const heads = image.found(programHeads).filter(({ hiddenBy }) => hiddenBy === undefined);
    this.#heads = new Map(heads.map((file) => [file.realPath ?? file.header.path, file]));
  }

  /** Returns whether a directory of PATH or the path itself has a program of this name. */
  has(program: string): boolean {
    return this.#candidates(program).some((path) => this.#image.find(path, this.#directory)?.kind !== undefined);
  }

  /** Returns why a program cannot be started; undefined if it can, or if that is not certain. */
  problemOf(program: string): StartProblem | undefined {
    return this.#problemOf(program, maxInterpreters);
  }

  #problemOf(program: string, depth: number): StartProblem | undefined {
    const candidates = this.#candidates(program);
    if (candidates.some((path) => this.#isFilledLater(path))) return undefined;
    const entries = candidates.flatMap((path) => this.#image.find(path, this.#directory) ?? []);
    const entry = entries.find((each) => this.#accessProblem(each) === undefined) ?? entries[0];
    if (entry === undefined) return { program, kind: "missing" };
    const kind = this.#accessProblem(entry);
    if (kind !== undefined) return { program, kind, path: entry.path };
    return this.#headProblem(program, entry, depth);
  }

  #candidates(program: string): readonly string[] {
    return program.includes("/")
      ? [program]
      : this.#path.map((directory) => `${directory === "" ? "." : directory}/${program}`);
  }

  /** Runtimes and volumes may put files there. */
  #isFilledLater(path: string): boolean {
    const absolute = posix.resolve(this.#directory, path);
    return (
      runtimePlace.test(absolute) ||
      this.#image.config.volumes.some((volume) => absolute.startsWith(`${posix.resolve("/", volume)}/`))
    );
  }

  #accessProblem(entry: VisibleEntry): StartProblem["kind"] | undefined {
    if (entry.kind === "symlink") return "missing";
    if (entry.kind !== "file" && entry.kind !== "hardlink") return "no-file";
    if ((entry.mode & 0o111) === 0) return "not-executable";
    return this.#isReachable(entry.path) && mayAccess(entry, this.#user, access.execute) ? undefined : "not-permitted";
  }

  /** Returns whether the user may search all directories of a path. */
  #isReachable(path: string): boolean {
    for (let directory = posix.dirname(path); directory !== "/"; directory = posix.dirname(directory)) {
      const entry = this.#image.find(directory);
      if (entry !== undefined && !mayAccess(entry, this.#user, access.execute)) return false;
    }
    return true;
  }

  #headProblem(program: string, entry: VisibleEntry, depth: number): StartProblem | undefined {
    const head = this.#heads.get(entry.path)?.value;
    if (head === undefined || depth === 0) return undefined;
    const { kind, interpreter } = head;
    const problem = { program, path: entry.path };
    if (kind === "script" && !mayAccess(entry, this.#user, access.read)) return { ...problem, kind: "not-readable" };
    // Linux resolves a relative interpreter from the working directory, which is not known here.
    if (!interpreter.startsWith("/")) return undefined;
    if (kind === "elf") {
      return this.#image.find(interpreter) === undefined
        ? { ...problem, kind: "no-interpreter", interpreter }
        : undefined;
    }
    const named = [interpreter, ...envProgram(head)].find((each) => this.#problemOf(each, depth - 1) !== undefined);
    return named === undefined ? undefined : { ...problem, kind: "no-interpreter", interpreter: named };
  }
}

/** Returns the program that `#!/usr/bin/env` looks up, if it is plain. */
function envProgram({ interpreter, argument = "" }: ProgramHead): readonly string[] {
  if (posix.basename(interpreter) !== "env") return [];
  // Without -S, all of it is one name.
  const words = argument.startsWith("-S")
    ? argument
        .slice(2)
        .trim()
        .split(/[ \t]+/)
    : [argument];
  const [name = ""] = words.filter((word) => !word.includes("="));
  return /^[\w./+-]+\r?$/.test(name) && !name.startsWith("-") ? [name] : [];
}
