import type { PlacedCommand, ShellWord } from "../../../../shared/dockerfile/index.ts";
import { distributionPinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import {
  type CommandProblem,
  createCommandCheck,
  hasArg,
  hasFlag,
  insertAfter,
  listOperands,
} from "../../checks/shell-args.ts";

const pinned = defineLintRule({
  id: "DL3008",
  name: "apt-pin-versions",
  severity: "low",
  hadolint: "warning",
  summary: "Pin the versions of packages that apt-get installs.",
  why: distributionPinReason,
  before: "RUN apt-get update && apt-get install -y curl",
  after: "RUN apt-get update && apt-get install -y curl=7.88.1-10+deb12u8",
  tags: ["reproducibility"],
  precision: "medium",
});

const confirmed = defineLintRule({
  id: "DL3014",
  name: "apt-assume-yes",
  severity: "medium",
  hadolint: "warning",
  summary: "Use apt-get install -y.",
  why: "A build cannot answer the confirmation prompt, so the installation stops.",
  before: "RUN apt-get update && apt-get install curl",
  after: "RUN apt-get update && apt-get install -y curl",
  aliases: ["DS-0021"],
  precision: "high",
});

const recommends = defineLintRule({
  id: "DL3015",
  name: "apt-no-recommends",
  severity: "low",
  hadolint: "info",
  summary: "Install packages without recommended packages.",
  why: "An image rarely needs recommended packages. They add size and attack surface.",
  before: "RUN apt-get update && apt-get install -y curl",
  after: "RUN apt-get update && apt-get install -y --no-install-recommends curl",
  tags: ["image-size"],
  aliases: ["DS-0029"],
  precision: "high",
});

const stable = defineLintRule({
  id: "DL3027",
  name: "apt-get-not-apt",
  severity: "low",
  hadolint: "warning",
  summary: "Use apt-get or apt-cache instead of apt.",
  why: "apt is designed for interactive use. Its options and output may change between releases.",
  before: "RUN apt update && apt install -y curl",
  after: "RUN apt-get update && apt-get install -y curl",
  aliases: ["CKV_DOCKER_9"],
  precision: "very-high",
});

const valuedFlags = [
  "t",
  "target-release",
  "default-release",
  "o",
  "option",
  "c",
  "config-file",
  "a",
  "host-architecture",
];

/** Returns true for `apt-get install`. */
export function isAptInstall(command: PlacedCommand): boolean {
  return command.name === "apt-get" && hasArg(command, "install");
}

function packagesOf(command: PlacedCommand): ShellWord[] {
  const words = listOperands(command, valuedFlags);
  return words.filter((word) => word.value !== "install");
}

function isPinned({ value }: ShellWord): boolean {
  return value.includes("=") || value.includes("/") || value.endsWith(".deb");
}

function installWord(command: PlacedCommand): ShellWord | undefined {
  return command.args.find(({ value }) => value === "install");
}

function saysYes(command: PlacedCommand): boolean {
  if (hasFlag(command, "y", "yes", "assume-yes", "qq")) return true;
  let quiet = 0;
  for (const { value } of command.args) {
    if (value === "-q=2" || value === "--quiet=2") return true;
    if (value === "--quiet") quiet += 1;
    else if (/^-[^-]/.test(value)) quiet += value.split("q").length - 1;
  }
  return quiet >= 2;
}

function skipsRecommends(command: PlacedCommand): boolean {
  if (hasFlag(command, "no-install-recommends")) return true;
  return command.args.some(({ value }) => /APT::Install-Recommends=(?:"?false|"?0|"?no)/i.test(value));
}

/** Returns true if the command has the same meaning for apt-get and would break no other rule there. */
function canBeAptGet(command: PlacedCommand): boolean {
  const verb = listOperands(command, valuedFlags)[0]?.value ?? "";
  if (verb !== "install") return ["update", "upgrade", "remove", "purge", "autoremove", "clean"].includes(verb);
  return saysYes(command) && skipsRecommends(command) && packagesOf(command).every(isPinned);
}

/** Returns true if all apt commands of a RUN can be apt-get, so that no RUN ends up with both. */
function canAllBeAptGet(commands: readonly PlacedCommand[]): boolean {
  return commands.filter(({ name }) => name === "apt").every(canBeAptGet);
}

function flagFix(command: PlacedCommand, flag: string): CommandProblem["fix"] {
  const word = installWord(command);
  return word && { description: `Add ${flag}`, edits: [insertAfter(command, word, ` ${flag}`)] };
}

/** Packages that need what they recommend: git and wget verify servers with ca-certificates, pip compiles. */
function withoutRecommends(command: PlacedCommand): CommandProblem["fix"] {
  const fix = flagFix(command, "--no-install-recommends");
  return (
    fix && { ...fix, changes: "packages that are only recommended, such as ca-certificates for git, are not installed" }
  );
}

/** Checks of single apt-get and apt commands. */
export const aptChecks: readonly Check[] = [
  createCommandCheck(pinned, { onbuild: true, names: ["apt-get"] }, (command) => {
    if (!isAptInstall(command)) return undefined;
    const loose = packagesOf(command).filter((word) => !isPinned(word));
    return reportUnpinned(command, loose, "=<version>");
  }),
  createCommandCheck(confirmed, { onbuild: true, names: ["apt-get"] }, (command) => {
    if (!isAptInstall(command) || saysYes(command)) return undefined;
    return {
      message: "apt-get install waits for confirmation; add -y",
      about: [command.name],
      fix: flagFix(command, "-y"),
    };
  }),
  createCommandCheck(recommends, { onbuild: true, names: ["apt-get"] }, (command) => {
    if (!isAptInstall(command) || skipsRecommends(command)) return undefined;
    return {
      message: "apt-get install also installs recommended packages; add --no-install-recommends",
      about: [command.name],
      fix: withoutRecommends(command),
    };
  }),
  createCommandCheck(stable, { onbuild: true, names: ["apt"] }, (command, { instruction }, context) => {
    const [word] = command.words;
    if (command.name !== "apt" || word === undefined) return undefined;
    const span = command.spanOf(word);
    return {
      message: "apt is for interactive use; use apt-get or apt-cache",
      span,
      about: command.args.slice(0, 1).map(({ value }) => value),
      fix: canAllBeAptGet(context.getCommands(instruction))
        ? { description: "Use apt-get", edits: [{ span, text: "apt-get" }] }
        : undefined,
    };
  }),
];
