import type { PlacedCommand, ShellWord } from "../../../shared/dockerfile/index.ts";
import { memoizedByObject } from "../../../shared/values/index.ts";
import type { LintContext, PlacedInstruction } from "../context.ts";
import type { Check, LintProblem, LintRule } from "./rule.ts";

/** Lists the flag names of a command: `-abc` is a, b and c; `--name=value` is name. Ignores everything after `--`. */
export const listFlags = memoizedByObject(({ args }: PlacedCommand): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { value } of args) {
    if (value === "--") break;
    if (value.startsWith("--")) names.add(value.slice(2).split("=", 1)[0] ?? "");
    else if (value.startsWith("-")) for (const letter of value.slice(1)) names.add(letter);
  }
  return names;
});

/** Returns true if the command has one of the flags. Names have no dashes. */
export function hasFlag(command: PlacedCommand, ...names: readonly string[]): boolean {
  const flags = listFlags(command);
  return names.some((name) => flags.has(name));
}

/** Returns true if one of the values is an argument, unchanged. */
export function hasArg({ args }: PlacedCommand, ...values: readonly string[]): boolean {
  return args.some(({ value }) => values.includes(value));
}

/** Lists the arguments that are neither flags nor values of the flags in `valued` (names without dashes). */
export function listOperands({ args }: PlacedCommand, valued: readonly string[] = []): ShellWord[] {
  const kept: ShellWord[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined) continue;
    if (word.value === "--") return [...kept, ...args.slice(index + 1)];
    if (!word.value.startsWith("-") || word.value === "-") kept.push(word);
    else if (valued.includes(word.value.replace(/^--?/, ""))) index += 1;
  }
  return kept;
}

/** A problem reported by a check of one command. The caller adds rule and instruction. */
export type CommandProblem = Omit<LintProblem, "rule" | "instruction" | "span"> &
  Partial<Pick<LintProblem, "span" | "rule">>;

/** The commands that a check examines. */
export interface CommandChoice {
  /** Includes commands that ONBUILD triggers. */
  readonly onbuild: boolean;
  /** Names of the commands. Default: all. */
  readonly names?: readonly string[];
}

/** Creates a check that examines each shell command of RUN on its own. */
export function createCommandCheck(
  rule: LintRule,
  { onbuild, names }: CommandChoice,
  look: (command: PlacedCommand, placed: PlacedInstruction, context: LintContext) => CommandProblem | undefined,
): Check {
  return {
    rules: [rule],
    *run(context) {
      const byName = context.getRunCommands({ onbuild });
      const calls = names === undefined ? [...byName.values()].flat() : names.flatMap((name) => byName.get(name) ?? []);
      for (const { placed, command } of calls) {
        const problem = look(command, placed, context);
        if (problem !== undefined) yield { rule, instruction: placed.instruction, span: command.span, ...problem };
      }
    },
  };
}

/** Creates an edit that inserts text after a word. */
export function insertAfter(command: PlacedCommand, word: ShellWord, text: string) {
  const { end } = command.spanOf(word);
  return { span: { start: end, end }, text };
}

/** Lists what a command may download: its arguments without flags. */
export function listSources({ args }: PlacedCommand): readonly string[] {
  return args
    .map(({ value }) => value)
    .filter((value) => !value.startsWith("-") || value.includes("://") || value.startsWith("--url="));
}
