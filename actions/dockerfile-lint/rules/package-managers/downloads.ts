import type { PlacedCommand } from "../../../../shared/dockerfile/index.ts";
import { flagValue, parseTransfer } from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, listOperands, listSources } from "../../checks/shell-args.ts";
import type { LintContext } from "../../context.ts";

const pipedScript = defineLintRule({
  id: "SW-DF-piped-script",
  name: "piped-script",
  severity: "high",
  summary: "Do not pipe a download into a shell.",
  why: "The shell runs whatever the server sends, without verification and with the build's permissions. An interrupted download runs partially.",
  before: "RUN curl -fsSL https://example.com/install.sh | sh",
  after: "ADD --checksum=sha256:<digest> https://example.com/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh",
  tags: ["security", "supply-chain", "CWE-494"],
  precision: "high",
});

const checksum = defineLintRule({
  id: "SW-DF-add-checksum",
  name: "add-checksum",
  severity: "medium",
  summary: "Use ADD --checksum for URLs.",
  why: "The server, or an attacker on the network, decides which file arrives. A checksum accepts only the expected file.",
  before: "ADD https://example.com/tool.tar.gz /tmp/",
  after: "ADD --checksum=sha256:<digest> https://example.com/tool.tar.gz /tmp/",
  tags: ["security", "supply-chain", "CWE-494", "CIS-Docker-4.9"],
  aliases: ["CKV_DOCKER_4", "CIS-DI-0009"],
  precision: "high",
});

const updateAlone = defineLintRule({
  id: "SW-DF-update-alone",
  name: "update-alone",
  severity: "medium",
  summary: "Update package lists in the RUN that installs packages.",
  why: "Docker caches the layer with the lists. Later builds install from old lists, miss security updates, and fail if packages are gone.",
  before: "RUN apt-get update\nRUN apt-get install -y curl=7.88.1-10",
  after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
  tags: ["security", "CIS-Docker-4.7"],
  aliases: ["DS-0017", "CKV_DOCKER_5", "CIS-DI-0007"],
  precision: "high",
});

const upgrade = defineLintRule({
  id: "SW-DF-upgrade-all",
  name: "upgrade-all",
  severity: "low",
  summary: "Use a newer base image instead of upgrading all packages.",
  why: "The result depends on the day of the build, and the image contains replaced packages twice.",
  before: "RUN apt-get update && apt-get dist-upgrade -y",
  after: "FROM debian:12.11-slim",
  tags: ["reproducibility", "image-size"],
  precision: "high",
});

const loaders = new Set(["curl", "wget"]);
const interpreters = new Set([
  "sh",
  "bash",
  "dash",
  "ash",
  "zsh",
  "ksh",
  "python",
  "python3",
  "perl",
  "ruby",
  "node",
  "php",
]);

/** Returns true for a shell or interpreter that reads its standard input. Looks past sudo and env. */
function readsStdin({ words }: PlacedCommand): boolean {
  const values = words.map(({ value }) => value);
  const commandIndex = values.findIndex((value) => !/^(?:sudo|env|-.*|\w+=.*)$/.test(value));
  if (!interpreters.has(values[commandIndex]?.split("/").at(-1) ?? "")) return false;
  const commandWords = values.slice(commandIndex + 1);
  return (
    commandWords.every((value) => value.startsWith("-") && !/^-\w*c$/.test(value)) ||
    commandWords.includes("-s") ||
    commandWords.includes("-")
  );
}

/** Subcommands that upgrade all packages if no package follows. */
const upgrades: Readonly<Record<string, readonly string[]>> = {
  "apt-get": ["upgrade", "dist-upgrade", "full-upgrade"],
  apt: ["upgrade", "dist-upgrade", "full-upgrade"],
  aptitude: ["safe-upgrade", "full-upgrade", "dist-upgrade"],
  apk: ["upgrade"],
  yum: ["update", "upgrade"],
  dnf: ["update", "upgrade", "distro-sync"],
  microdnf: ["update", "upgrade"],
};

const managers: Readonly<Record<string, readonly string[]>> = {
  "apt-get": ["update"],
  apt: ["update"],
  aptitude: ["update"],
  apk: ["update"],
};
const installVerbs = [
  "install",
  "add",
  "upgrade",
  "dist-upgrade",
  "full-upgrade",
  "build-dep",
  "source",
  "download",
  "fix",
  "satisfy",
];

/**
 * Reports updates of package lists without an installation. Accepts scripts, which may install packages, and cache
 * mounts, which a later RUN may share.
 */
function* separateUpdates(context: LintContext): Generator<LintProblem> {
  for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
    const commands = context.getCommands(instruction);
    const update = commands.findLast(
      (command) => Object.hasOwn(managers, command.name) && hasArg(command, ...(managers[command.name] ?? [])),
    );
    if (update === undefined || instruction.flags.some(({ name }) => name === "mount")) continue;
    const installs = commands.some(
      (command) => command !== update && command.name !== "rm" && hasArg(command, ...installVerbs),
    );
    if (installs || commands.some(({ name }) => /[/.$]/.test(name))) continue;
    yield {
      rule: updateAlone,
      instruction,
      span: update.span,
      message: `${update.name} update is in a RUN without an installation; install packages in the same RUN`,
      about: [update.name],
    };
  }
}

/** Checks of downloads in a build. */
export const downloadChecks: readonly Check[] = [
  {
    rules: [pipedScript],
    *run(context) {
      for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
        const commands = context.getCommands(instruction);
        for (const [index, command] of commands.entries()) {
          const pipes = command.next === "|" || command.next === "|&";
          if (!loaders.has(command.name) || !pipes) continue;
          const reader = commands.slice(index + 1, index + 20).find((other) => other.depth === command.depth);
          if (reader === undefined || !readsStdin(reader)) continue;
          const sources = listSources(command);
          yield {
            rule: pipedScript,
            instruction,
            span: { start: command.span.start, end: reader.span.end },
            message: `${reader.name} runs the download of ${command.name} without verification`,
            about: sources.filter((value) => /^https?:/.test(value)),
            values: sources.map((value) => context.expand(instruction, value) ?? value),
          };
        }
      }
    },
  },
  createInstructionCheck([checksum], ["ADD"], function* ({ instruction }) {
    const { sources } = parseTransfer(instruction);
    const source = sources.find(({ value }) => /^https?:\/\//.test(value) && !/\.git(?:#|\?|$)/.test(value));
    if (source === undefined || flagValue(instruction, "checksum") !== undefined) return;
    yield {
      message: `${source.value} is downloaded without verification; add --checksum`,
      span: source.span,
      about: [source.value],
    };
  }),
  { rules: [updateAlone], run: separateUpdates },
  createCommandCheck(upgrade, { onbuild: true, names: Object.keys(upgrades) }, (command) => {
    const [verb, ...packages] = listOperands(command, ["o", "option", "t", "target-release"]).map(({ value }) => value);
    const verbs = Object.hasOwn(upgrades, command.name) ? upgrades[command.name] : undefined;
    if (verb === undefined || packages.length > 0 || verbs?.includes(verb) !== true) return undefined;
    const isDistribution = /^(?:dist|full)-/.test(verb);
    return {
      message: `${command.name} ${verb} upgrades all packages; use a newer base image`,
      about: [command.name, verb],
      severity: isDistribution ? "low" : "info",
      aliases: verb === "dist-upgrade" ? ["DS-0024", "DKL-DI-0003"] : [],
    };
  }),
];
