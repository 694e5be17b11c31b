import type { PlacedCommand, ShellWord } from "../../../shared/dockerfile/index.ts";
import type { CommandProblem } from "./shell-args.ts";

/** Why a distribution's packages are pinned. */
export const driftingPackages =
  "Without a version the same Dockerfile builds different images on different days, and a bad release arrives unseen.";

/** Why packages of a language's public index are pinned. */
export const hijackedPackages =
  "Without a version the build takes whatever the index offers that day, a hijacked release included.";

/**
 * One problem for all packages of a command that have no version; `suffix` is how one is written. What a variable brings cannot
 * be seen, so that alone is a remark.
 */
export function unpinned(
  command: PlacedCommand,
  loose: readonly ShellWord[],
  suffix: string,
): CommandProblem | undefined {
  const written = loose.filter(({ value }) => !value.startsWith("$"));
  const named = written.length > 0 ? written : loose;
  const [first] = named;
  if (first === undefined) return undefined;
  const names = named.map(({ value }) => value);
  const base = { span: command.spanOf(first), about: names };
  return written.length > 0
    ? { ...base, message: `No version is given for ${names.join(", ")}; write ${first.value}${suffix}` }
    : { ...base, message: `Nothing here says which versions ${names.join(", ")} brings`, severity: "info" };
}
