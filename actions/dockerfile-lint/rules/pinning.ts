import type { PlacedCommand, ShellWord } from "../../../shared/dockerfile/index.ts";
import type { CommandProblem } from "./shell-args.ts";

/** Why a distribution's packages are pinned. */
export const driftingPackages =
  "Without a version the same Dockerfile builds different images on different days, and a bad release arrives unseen.";

/** Why packages of a language's public index are pinned. */
export const hijackedPackages =
  "Without a version the build takes whatever the index offers that day, a hijacked release included.";

/** One problem for all packages of a command that have no version; `suffix` is how one is written. */
export function unpinned(
  command: PlacedCommand,
  loose: readonly ShellWord[],
  suffix: string,
): CommandProblem | undefined {
  const [first] = loose;
  if (first === undefined) return undefined;
  const names = loose.map(({ value }) => value);
  return {
    message: `No version is given for ${names.join(", ")}; write ${first.value}${suffix}`,
    span: command.spanOf(first),
    about: names,
  };
}
