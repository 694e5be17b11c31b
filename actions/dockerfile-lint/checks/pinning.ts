import type { PlacedCommand, ShellWord } from "../../../shared/dockerfile/index.ts";
import type { CommandProblem } from "./shell-args.ts";

/** Reason for pinning packages of a distribution. */
export const distributionPinReason =
  "Without versions, the same Dockerfile builds different images on different days, and a bad release arrives unnoticed.";

/** Reason for pinning packages of a language's public index. */
export const languagePinReason =
  "Without a version, the build installs the newest release in the index, even if an attacker published it.";

/**
 * Reports the packages of a command that have no version as one problem; `suffix` shows how to write a version. If
 * only variables could carry a version, the severity is info because their values are unknown.
 */
export function reportUnpinned(
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
    ? { ...base, message: `No version is pinned for ${names.join(", ")}; write ${first.value}${suffix}` }
    : {
        ...base,
        message: `${names.join(", ")} may have no pinned version; check the value of the variable`,
        severity: "info",
      };
}
