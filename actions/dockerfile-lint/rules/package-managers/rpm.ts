import type { PlacedCommand, ShellWord } from "../../../../shared/dockerfile/index.ts";
import { createCleanupFix } from "../../checks/layers.ts";
import { hasCacheMount } from "../../checks/mounts.ts";
import { distributionPinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule, type LintRule } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, hasFlag, insertAfter, listOperands } from "../../checks/shell-args.ts";
import type { LintContext, PlacedInstruction } from "../../context.ts";

const yumYes = defineLintRule({
  id: "DL3030",
  name: "yum-assume-yes",
  severity: "medium",
  hadolint: "warning",
  summary: "Use yum install -y.",
  why: "A build cannot answer the confirmation prompt, so the installation stops.",
  before: "RUN yum install httpd-2.4.6 && yum clean all",
  after: "RUN yum install -y httpd-2.4.6 && yum clean all",
  precision: "high",
});

const yumClean = defineLintRule({
  id: "DL3032",
  name: "yum-clean",
  severity: "low",
  hadolint: "warning",
  summary: "Run yum clean all after yum install in the same RUN.",
  why: "The cache of packages and metadata stays in the layer. A later RUN cannot remove it.",
  before: "RUN yum install -y httpd-2.4.6",
  after: "RUN yum install -y httpd-2.4.6 && yum clean all",
  tags: ["image-size"],
  aliases: ["DS-0015"],
  precision: "high",
});

const yumPinned = defineLintRule({
  id: "DL3033",
  name: "yum-pin-versions",
  severity: "low",
  hadolint: "warning",
  summary: "Pin the versions of packages that yum installs.",
  why: distributionPinReason,
  before: "RUN yum install -y httpd && yum clean all",
  after: "RUN yum install -y httpd-2.4.6 && yum clean all",
  tags: ["reproducibility"],
  precision: "medium",
});

const dnfYes = defineLintRule({
  id: "DL3038",
  name: "dnf-assume-yes",
  severity: "medium",
  hadolint: "warning",
  summary: "Use dnf install -y.",
  why: "A build cannot answer the confirmation prompt, so the installation stops.",
  before: "RUN dnf install httpd-2.4.6 && dnf clean all",
  after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
  precision: "high",
});

const dnfClean = defineLintRule({
  id: "DL3040",
  name: "dnf-clean",
  severity: "low",
  hadolint: "warning",
  summary: "Run dnf clean all after dnf installs or upgrades packages in the same RUN.",
  why: "The cache of packages and metadata stays in the layer. A later RUN cannot remove it.",
  before: "RUN dnf install -y httpd-2.4.6",
  after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
  tags: ["image-size"],
  precision: "high",
});

const dnfPinned = defineLintRule({
  id: "DL3041",
  name: "dnf-pin-versions",
  severity: "low",
  hadolint: "warning",
  summary: "Pin the versions of packages that dnf installs.",
  why: distributionPinReason,
  before: "RUN dnf install -y httpd && dnf clean all",
  after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
  tags: ["reproducibility"],
  precision: "medium",
});

const yum = ["yum"];
const dnf = ["dnf", "microdnf"];
const installs = ["install", "groupinstall", "localinstall"];
const dnfChanges = [
  "install",
  "in",
  "upgrade",
  "up",
  "update",
  "upgrade-minimal",
  "up-min",
  "reinstall",
  "rei",
  "groupinstall",
  "localinstall",
  "distro-sync",
  "dsync",
];
const valuedFlags = [
  "c",
  "config",
  "installroot",
  "releasever",
  "enablerepo",
  "disablerepo",
  "repo",
  "repoid",
  "setopt",
  "x",
  "exclude",
  "d",
  "e",
];

function isCall(command: PlacedCommand, programs: readonly string[], verbs: readonly string[]): boolean {
  return programs.includes(command.name) && hasArg(command, ...verbs);
}

function yesCheck(rule: LintRule, programs: readonly string[]): Check {
  return createCommandCheck(rule, { onbuild: true, names: programs }, (command) => {
    if (!isCall(command, programs, installs) || hasFlag(command, "y", "yes", "assumeyes")) return undefined;
    const verb = command.args.find(({ value }) => installs.includes(value));
    return {
      message: `${command.name} waits for confirmation; add -y`,
      about: [command.name],
      fix: verb && { description: "Add -y", edits: [insertAfter(command, verb, " -y")] },
    };
  });
}

/** Trivy's rule per program. Trivy only examines `install`. */
const trivyIds: Readonly<Record<string, string>> = { dnf: "DS-0019", microdnf: "DS-0027" };

interface CleanRule {
  readonly rule: LintRule;
  readonly programs: readonly string[];
  readonly verbs: readonly string[];
  readonly caches: readonly string[];
}

function cleanCheck({ rule, programs, verbs, caches }: CleanRule): Check {
  const cleans = (command: PlacedCommand): boolean =>
    (programs.includes(command.name) && hasArg(command, "clean") && hasArg(command, "all")) ||
    (command.name === "rm" &&
      command.args.some(({ value }) => caches.some((directory) => value.startsWith(directory))));
  return {
    rules: [rule],
    *run(context) {
      for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
        if (caches.some((directory) => hasCacheMount(instruction, directory))) continue;
        const commands = context.getCommands(instruction);
        for (const program of programs) {
          const last = commands.findLast((command) => isCall(command, [program], verbs));
          if (last === undefined || commands.slice(commands.indexOf(last)).some(cleans)) continue;
          yield {
            rule,
            instruction,
            span: last.span,
            message: `The cache of ${program} stays in this layer; run ${program} clean all in the same RUN`,
            about: [program, ...last.args.map(({ value }) => value)],
            aliases: hasArg(last, "install") && Object.hasOwn(trivyIds, program) ? [trivyIds[program] ?? ""] : [],
            fix: createCleanupFix(context, instruction, last, `${program} clean all`),
          };
        }
      }
    },
  };
}

function pinCheck(rule: LintRule, programs: readonly string[], verbs: readonly string[]): Check {
  return createCommandCheck(rule, { onbuild: true, names: programs }, (command, placed, context) => {
    if (!isCall(command, programs, verbs)) return undefined;
    const isModule = hasArg(command, "module");
    const packages = listOperands(command, valuedFlags).filter(
      ({ value }) => !verbs.includes(value) && value !== "module",
    );
    const loose = packages.filter((word) => !(isModule ? isPinnedModule(word) : isPinned(word, placed, context)));
    return reportUnpinned(command, loose, isModule ? ":<stream>" : "-<version>");
  });
}

function isPinnedModule({ value }: ShellWord): boolean {
  return value.includes(":");
}

/**
 * Returns true if the package has a version: after a dash and starting with a digit, or from a variable that is set
 * or declared with ARG.
 */
function isPinned({ value }: ShellWord, { instruction }: PlacedInstruction, context: LintContext): boolean {
  if (value.endsWith(".rpm") || /-(?:\d+:)?\d/.test(value)) return true;
  const variable = /\$\{?(\w+)/.exec(value)?.[1];
  if (variable === undefined) return false;
  return context.getScope(instruction).find(variable) !== undefined || context.isArgAbove(variable, instruction);
}

/** Checks of yum and dnf. */
export const rpmChecks: readonly Check[] = [
  yesCheck(yumYes, yum),
  cleanCheck({ rule: yumClean, programs: yum, verbs: ["install"], caches: ["/var/cache/yum"] }),
  pinCheck(yumPinned, yum, ["install"]),
  yesCheck(dnfYes, dnf),
  cleanCheck({
    rule: dnfClean,
    programs: dnf,
    verbs: dnfChanges,
    caches: ["/var/cache/libdnf5", "/var/cache/dnf", "/var/cache/yum"],
  }),
  pinCheck(dnfPinned, dnf, ["install", "in"]),
];
