import type { Command } from "commander";
import { InvalidError } from "../../shared/errors/index.ts";

const values: Readonly<Record<string, boolean>> = { true: true, false: false };

/**
 * Rewrites `--flag=true` and `--flag=false` as `--flag` and `--no-flag`, which is how commander knows them.
 * @throws InvalidError for another value of a flag, and for a lone `true` or `false` after one, which would be a target.
 */
export function normalizeFlags(args: readonly string[], program: Command): readonly string[] {
  const flags = flagsOf(args, program);
  const end = args.indexOf("--");
  return args.map((arg, index) => {
    if (end !== -1 && index > end) return arg;
    const [, name = "", value = ""] = /^--([^=]+)=(.*)$/su.exec(arg) ?? [];
    if (flags.has(name)) return rewritten(name, value);
    const previous = /^--(.+)$/u.exec(args[index - 1] ?? "")?.[1] ?? "";
    if (Object.hasOwn(values, arg) && flags.has(previous)) throw misplaced(previous, arg);
    return arg;
  });
}

function rewritten(name: string, value: string): string {
  const chosen = Object.hasOwn(values, value) ? values[value] : undefined;
  if (chosen === undefined) {
    throw new InvalidError("INPUT_VALUE", `--${name} is true or false, not "${value}"`, {
      advice: `Use --${name} or --${name}=false.`,
    });
  }
  if (name.startsWith("no-")) return chosen ? `--${name}` : `--${name.slice("no-".length)}`;
  return chosen ? `--${name}` : `--no-${name}`;
}

function misplaced(name: string, value: string): InvalidError {
  const positive = name.replace(/^no-/u, "");
  return new InvalidError("INPUT_VALUE", `"${value}" after --${name} would be a target`, {
    advice: `Use --${positive}=${value}, or --${positive} or --no-${positive} alone.`,
  });
}

/** Returns the names of the flags of the command that a call names. */
function flagsOf(args: readonly string[], program: Command): ReadonlySet<string> {
  let command = program;
  for (const arg of args) {
    const inner = command.commands.find((candidate) => candidate.name() === arg);
    if (inner === undefined) break;
    command = inner;
  }
  const options = command.options.filter((option) => !option.required && !option.optional);
  return new Set(options.map(({ long }) => long?.replace(/^--/u, "") ?? ""));
}
