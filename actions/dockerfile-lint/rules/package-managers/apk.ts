import type { PlacedCommand } from "../../../../shared/dockerfile/index.ts";
import { hasCacheMount } from "../../checks/mounts.ts";
import { distributionPinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, hasFlag, insertAfter, listOperands } from "../../checks/shell-args.ts";

const pinned = defineLintRule({
  id: "DL3018",
  name: "apk-pin-versions",
  severity: "low",
  hadolint: "warning",
  summary: "Pin the versions of packages that apk adds.",
  why: distributionPinReason,
  before: "RUN apk add --no-cache curl",
  after: "RUN apk add --no-cache curl=8.14.1-r2",
  tags: ["reproducibility"],
  precision: "medium",
});

const uncached = defineLintRule({
  id: "DL3019",
  name: "apk-no-cache",
  severity: "low",
  hadolint: "info",
  summary: "Use apk add --no-cache.",
  why: "Otherwise the unused package index stays in the layer.",
  before: "RUN apk update && apk add curl",
  after: "RUN apk add --no-cache curl",
  tags: ["image-size"],
  aliases: ["DS-0025", "DKL-DI-0004"],
  precision: "high",
});

const valuedFlags = [
  "t",
  "virtual",
  "X",
  "repository",
  "p",
  "root",
  "keys-dir",
  "repositories-file",
  "cache-dir",
  "arch",
];

function isApkAdd(command: PlacedCommand): boolean {
  return command.name === "apk" && hasArg(command, "add");
}

/** Checks of apk. */
export const apkChecks: readonly Check[] = [
  createCommandCheck(pinned, { onbuild: true, names: ["apk"] }, (command) => {
    if (!isApkAdd(command)) return undefined;
    const packages = listOperands(command, valuedFlags).filter(({ value }) => value !== "add");
    const loose = packages.filter(({ value }) => !/[=~<>]/.test(value) && !value.endsWith(".apk"));
    return reportUnpinned(command, loose, "=<version>");
  }),
  createCommandCheck(uncached, { onbuild: true, names: ["apk"] }, (command, { instruction }) => {
    const fetchesNoIndex = hasFlag(command, "no-cache") || hasFlag(command, "no-network");
    if (!isApkAdd(command) || fetchesNoIndex || hasCacheMount(instruction, "/var/cache/apk")) return undefined;
    const add = command.args.find(({ value }) => value === "add");
    return {
      message: "apk add keeps the package index in the layer; add --no-cache",
      about: listOperands(command, valuedFlags).map(({ value }) => value),
      fix: add && { description: "Add --no-cache", edits: [insertAfter(command, add, " --no-cache")] },
    };
  }),
];
