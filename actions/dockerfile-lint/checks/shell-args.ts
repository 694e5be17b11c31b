import type { PlacedCommand, ShellWord } from "../../../shared/dockerfile/index.ts";
import type { LintContext, Placed } from "../context.ts";
import type { Check, LintProblem, LintRule } from "./rule.ts";

/** The names of a command's flags: `-abc` is a, b and c; `--name=value` is name. Nothing after `--` is a flag. */
export function flagNames({ args }: PlacedCommand): Set<string> {
  const names = new Set<string>();
  for (const { value } of args) {
    if (value === "--") break;
    if (value.startsWith("--")) names.add(value.slice(2).split("=", 1)[0] ?? "");
    else if (value.startsWith("-")) for (const letter of value.slice(1)) names.add(letter);
  }
  return names;
}

/** True when the command has one of the flags, given without dashes. */
export function hasFlag(command: PlacedCommand, ...names: readonly string[]): boolean {
  const flags = flagNames(command);
  return names.some((name) => flags.has(name));
}

/** True when one of the words is among the arguments, as it is. */
export function hasArg({ args }: PlacedCommand, ...values: readonly string[]): boolean {
  return args.some(({ value }) => values.includes(value));
}

/** The arguments that are neither flags nor values of the flags in `valued` (given without dashes). */
export function operands({ args }: PlacedCommand, valued: readonly string[] = []): ShellWord[] {
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

/** What a check of one command reports; rule and instruction are added. */
export type CommandProblem = Omit<LintProblem, "rule" | "instruction" | "span"> &
  Partial<Pick<LintProblem, "span" | "rule">>;

/** A check that looks at each shell command of RUN by itself. */
export function commandCheck(
  rule: LintRule,
  { onbuild }: { readonly onbuild: boolean },
  look: (command: PlacedCommand, placed: Placed, context: LintContext) => CommandProblem | undefined,
): Check {
  return {
    rules: [rule],
    *run(context) {
      for (const placed of context.instructions(["RUN"], { onbuild })) {
        for (const command of context.commands(placed.instruction)) {
          const problem = look(command, placed, context);
          if (problem !== undefined) {
            yield { rule, instruction: placed.instruction, span: command.span, ...problem };
          }
        }
      }
    },
  };
}

/** The text after a word: inserts there. */
export function insertAfter(command: PlacedCommand, word: ShellWord, text: string) {
  const { end } = command.spanOf(word);
  return { span: { start: end, end }, text };
}
