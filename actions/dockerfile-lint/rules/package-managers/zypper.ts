import { createCleanupFix } from "../../checks/layers.ts";
import { hasCacheMount } from "../../checks/mounts.ts";
import { distributionPinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, hasFlag, insertAfter, listOperands } from "../../checks/shell-args.ts";

const confirmed = defineLintRule({
  id: "DL3034",
  name: "zypper-non-interactive",
  severity: "medium",
  hadolint: "warning",
  summary: "Run zypper non-interactively with -n or -y.",
  why: "A build cannot answer the confirmation prompt, so the installation stops.",
  before: "RUN zypper install httpd=2.4.46 && zypper clean",
  after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
  precision: "high",
});

const noUpgrade = defineLintRule({
  id: "DL3035",
  name: "zypper-no-dist-upgrade",
  severity: "medium",
  hadolint: "warning",
  summary: "Do not upgrade the whole distribution in a build.",
  why: "The result depends on the day of the build, and the image stores packages of the base image twice. Use a newer base image instead.",
  before: "RUN zypper dist-upgrade",
  after: "FROM registry.example.com/leap:15.6",
  tags: ["reproducibility"],
  precision: "high",
});

const cleaned = defineLintRule({
  id: "DL3036",
  name: "zypper-clean",
  severity: "low",
  hadolint: "warning",
  summary: "Run zypper clean after zypper install in the same RUN.",
  why: "The cache of packages and metadata stays in the layer. A later RUN cannot remove it.",
  before: "RUN zypper install -y httpd=2.4.46",
  after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
  tags: ["image-size"],
  aliases: ["DS-0020"],
  precision: "high",
});

const pinned = defineLintRule({
  id: "DL3037",
  name: "zypper-pin-versions",
  severity: "low",
  hadolint: "warning",
  summary: "Pin the versions of packages that zypper installs.",
  why: distributionPinReason,
  before: "RUN zypper install -y httpd && zypper clean",
  after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
  tags: ["reproducibility"],
  precision: "medium",
});

const installVerbs = ["install", "in"];
const askingVerbs = [...installVerbs, "remove", "rm", "source-install", "si", "patch"];
const upgradeVerbs = ["dist-upgrade", "dup"];
const valuedFlags = ["R", "root", "r", "repo", "from", "C", "capability", "t", "type", "p", "plus-repo"];

/** Checks of zypper. */
export const zypperChecks: readonly Check[] = [
  createCommandCheck(confirmed, { onbuild: true, names: ["zypper"] }, (command) => {
    if (command.name !== "zypper" || !hasArg(command, ...askingVerbs)) return undefined;
    if (hasFlag(command, "n", "non-interactive", "y", "no-confirm")) return undefined;
    const verb = command.args.find(({ value }) => askingVerbs.includes(value));
    return {
      message: "zypper waits for confirmation; add -y",
      about: [verb?.value ?? ""],
      fix: verb && { description: "Add -y", edits: [insertAfter(command, verb, " -y")] },
    };
  }),
  createCommandCheck(noUpgrade, { onbuild: true, names: ["zypper"] }, (command) =>
    command.name === "zypper" && hasArg(command, ...upgradeVerbs)
      ? {
          message: "zypper dist-upgrade makes the image depend on the day of the build; use a newer base image",
          about: [],
        }
      : undefined,
  ),
  {
    rules: [cleaned],
    *run(context) {
      for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
        if (hasCacheMount(instruction, "/var/cache/zypp")) continue;
        const commands = context.getCommands(instruction);
        const last = commands.findLast(
          ({ name, args }) => name === "zypper" && args.some(({ value }) => installVerbs.includes(value)),
        );
        if (last === undefined) continue;
        const after = commands.slice(commands.indexOf(last) + 1);
        if (after.some((command) => command.name === "zypper" && hasArg(command, "clean", "cc"))) continue;
        yield {
          rule: cleaned,
          instruction,
          span: last.span,
          message: "The cache of zypper stays in this layer; run zypper clean in the same RUN",
          about: last.args.map(({ value }) => value),
          fix: createCleanupFix(context, instruction, last, "zypper clean"),
        };
      }
    },
  },
  createCommandCheck(pinned, { onbuild: true, names: ["zypper"] }, (command) => {
    if (command.name !== "zypper" || !hasArg(command, ...installVerbs)) return undefined;
    const loose = listOperands(command, valuedFlags).filter(
      ({ value }) => !installVerbs.includes(value) && !/[=<>~]/.test(value) && !value.endsWith(".rpm"),
    );
    return reportUnpinned(command, loose, "=<version>");
  }),
];
