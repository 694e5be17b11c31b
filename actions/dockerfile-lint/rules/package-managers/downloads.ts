import type { PlacedCommand } from "../../../../shared/dockerfile/index.ts";
import { flagValue } from "../../../../shared/dockerfile/index.ts";
import { instructionCheck } from "../../checks/instruction-check.ts";
import { type Check, type LintProblem, lintRule } from "../../checks/rule.ts";
import { commandCheck, hasArg, operands } from "../../checks/shell-args.ts";
import type { LintContext } from "../../context.ts";
import { transfer } from "../instructions/copy.ts";

const pipedScript = lintRule({
  id: "SW-DF-piped-script",
  name: "piped-script",
  severity: "high",
  summary: "Do not pipe a download into a shell.",
  why: "Whatever the server sends today runs as it comes, unchecked and with the build's rights; an interrupted download runs by half.",
  before: "RUN curl -fsSL https://example.com/install.sh | sh",
  after: "ADD --checksum=sha256:<digest> https://example.com/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh",
  tags: ["security", "supply-chain", "CWE-494"],
  precision: "high",
});

const checksum = lintRule({
  id: "SW-DF-add-checksum",
  name: "add-checksum",
  severity: "medium",
  summary: "Give ADD of an address a --checksum.",
  why: "The server, or whoever stands in between, decides what comes; with a checksum only the known file does.",
  before: "ADD https://example.com/tool.tar.gz /tmp/",
  after: "ADD --checksum=sha256:<digest> https://example.com/tool.tar.gz /tmp/",
  tags: ["security", "supply-chain", "CWE-494", "CIS-Docker-4.9"],
  aliases: ["CKV_DOCKER_4", "CIS-DI-0009"],
  precision: "high",
});

const updateAlone = lintRule({
  id: "SW-DF-update-alone",
  name: "update-alone",
  severity: "medium",
  summary: "Update package lists in the RUN that installs.",
  why: "The layer with the lists is cached: later builds install from old lists, miss security updates, and fail when packages are gone.",
  before: "RUN apt-get update\nRUN apt-get install -y curl=7.88.1-10",
  after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
  tags: ["security", "CIS-Docker-4.7"],
  aliases: ["DS-0017", "CKV_DOCKER_5", "CIS-DI-0007"],
  precision: "high",
});

const upgrade = lintRule({
  id: "SW-DF-upgrade-all",
  name: "upgrade-all",
  severity: "low",
  summary: "Take a newer base image instead of upgrading all packages.",
  why: "The result depends on the day of the build, and replaced packages are in the image twice.",
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

/** True for a shell or interpreter that reads its standard input, past sudo and env. */
function readsStdin({ words }: PlacedCommand): boolean {
  const values = words.map(({ value }) => value);
  const at = values.findIndex((value) => !/^(?:sudo|env|-.*|\w+=.*)$/.test(value));
  if (!interpreters.has(values[at]?.split("/").at(-1) ?? "")) return false;
  const rest = values.slice(at + 1);
  return (
    rest.every((value) => value.startsWith("-") && !/^-\w*c$/.test(value)) || rest.includes("-s") || rest.includes("-")
  );
}

/** The verbs that upgrade everything when no package follows. */
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

/** A script may install as well, and a cache mount may be shared with a later RUN: both pass. */
function* lonelyUpdates(context: LintContext): Generator<LintProblem> {
  for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
    const commands = context.commands(instruction);
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
      message: `${update.name} update stands alone: install in the same RUN`,
      about: [update.name],
    };
  }
}

/** Checks of what a build fetches. */
export const downloadChecks: readonly Check[] = [
  {
    rules: [pipedScript],
    *run(context) {
      for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
        const commands = context.commands(instruction);
        for (const [index, command] of commands.entries()) {
          const pipes = command.next === "|" || command.next === "|&";
          if (!loaders.has(command.name) || !pipes) continue;
          const reader = commands.slice(index + 1, index + 20).find((other) => other.depth === command.depth);
          if (reader === undefined || !readsStdin(reader)) continue;
          yield {
            rule: pipedScript,
            instruction,
            span: { start: command.span.start, end: reader.span.end },
            message: `What ${command.name} fetches runs unchecked in ${reader.name}`,
            about: command.args.map(({ value }) => value).filter((value) => /^https?:/.test(value)),
          };
        }
      }
    },
  },
  instructionCheck([checksum], ["ADD"], function* ({ instruction }) {
    const { sources } = transfer(instruction);
    const source = sources.find(({ value }) => /^https?:\/\//.test(value) && !/\.git(?:#|\?|$)/.test(value));
    if (source === undefined || flagValue(instruction, "checksum") !== undefined) return;
    yield { message: `${source.value} is fetched unchecked: add --checksum`, span: source.span, about: [source.value] };
  }),
  { rules: [updateAlone], run: lonelyUpdates },
  commandCheck(upgrade, { onbuild: true }, (command) => {
    const [verb, ...packages] = operands(command, ["o", "option", "t", "target-release"]).map(({ value }) => value);
    const verbs = Object.hasOwn(upgrades, command.name) ? upgrades[command.name] : undefined;
    if (verb === undefined || packages.length > 0 || verbs?.includes(verb) !== true) return undefined;
    const isDistribution = /^(?:dist|full)-/.test(verb);
    return {
      message: `${command.name} ${verb} changes every package: take a newer base image`,
      about: [command.name, verb],
      severity: isDistribution ? "low" : "info",
      aliases: verb === "dist-upgrade" ? ["DS-0024", "DKL-DI-0003"] : [],
    };
  }),
];
