import { posix } from "node:path";
import type { Instruction } from "../instruction.ts";
import { parsePairs } from "../pairs.ts";
import { expandWord } from "./expand-word.ts";

/** A build argument that a stage declares. */
export interface DeclaredArgument {
  readonly name: string;
  /** Undefined if it has none. */
  readonly value: string | undefined;
}

/** What an instruction sees of those before it. Changes from instruction to instruction. */
export class BuildState {
  readonly escapeChar: string;
  readonly env: Map<string, string>;
  /** In order of declaration, with repetitions. */
  args: DeclaredArgument[] = [];
  workdir = "/";
  shell: readonly string[] = ["/bin/sh", "-c"];
  /** Values that the builder itself gives to declared arguments, such as TARGETARCH. */
  readonly #given: ReadonlyMap<string, string>;
  readonly #globals: ReadonlyMap<string, string>;

  constructor(
    escapeChar: string,
    env: ReadonlyMap<string, string>,
    given: ReadonlyMap<string, string>,
    globals: ReadonlyMap<string, string> = new Map(),
  ) {
    this.escapeChar = escapeChar;
    this.env = new Map(env);
    this.#given = given;
    this.#globals = globals;
  }

  /** Starts a stage on top of another: it inherits everything but the arguments. */
  startStage(): void {
    this.args = [];
  }

  /** Returns the value that an ARG above the first FROM gives to a name. */
  globalOf(name: string): string | undefined {
    return this.#globals.get(name);
  }

  /** Returns the value of a variable. ENV overrides ARG. */
  valueOf(name: string): string | undefined {
    return this.env.get(name) ?? this.args.findLast((argument) => argument.name === name)?.value;
  }

  /** Expands a text. Returns undefined if that is not possible. */
  expand(text: string): string | undefined {
    return expandWord(text, this.escapeChar, (name) => this.valueOf(name));
  }

  /** Expands texts. Returns undefined if one cannot be expanded. */
  expandAll(texts: readonly string[]): readonly string[] | undefined {
    const expanded = texts.map((text) => this.expand(text));
    return expanded.every((text) => text !== undefined) ? expanded : undefined;
  }

  /** Expands the pairs of ENV, LABEL or ARG. Each sees the state before the instruction. */
  pairsOf(instruction: Instruction): readonly DeclaredArgument[] | undefined {
    const pairs: DeclaredArgument[] = [];
    for (const { key, value } of parsePairs(instruction, this.escapeChar)) {
      const name = this.expand(key.raw);
      const expanded = value === undefined ? undefined : this.expand(value.raw);
      if (name === undefined || (value !== undefined && expanded === undefined)) return undefined;
      pairs.push({ name, value: expanded });
    }
    return pairs;
  }

  /** Resolves the directory of a WORKDIR, as written and in its shortest form. */
  directoryOf(instruction: Instruction): readonly string[] | undefined {
    const written = this.expand(instruction.args.text);
    if (written === undefined) return undefined;
    if (written.startsWith("/")) return [written, withoutSlash(posix.normalize(written))];
    return [withoutSlash(posix.join(this.workdir, written))];
  }

  /** Applies an instruction. Returns false if its effect is unknown. */
  apply(instruction: Instruction): boolean {
    switch (instruction.keyword) {
      case "ENV": {
        const pairs = this.pairsOf(instruction);
        for (const { name, value = "" } of pairs ?? []) this.env.set(name, value);
        return pairs !== undefined;
      }
      case "ARG": {
        const pairs = this.pairsOf(instruction);
        for (const { name, value } of pairs ?? []) {
          this.args.push({ name, value: this.#given.get(name) ?? value ?? this.#globals.get(name) });
        }
        return pairs !== undefined;
      }
      case "WORKDIR": {
        const directory = this.directoryOf(instruction)?.at(-1);
        this.workdir = directory ?? this.workdir;
        return directory !== undefined;
      }
      case "SHELL":
        this.shell = instruction.json?.map(({ value }) => value) ?? this.shell;
        return instruction.json !== undefined;
      default:
        return true;
    }
  }
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
