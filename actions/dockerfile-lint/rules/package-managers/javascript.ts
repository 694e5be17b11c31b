import type { ShellWord } from "../../../../shared/dockerfile/index.ts";
import { createCleanupFix, isLayerKept } from "../../checks/layers.ts";
import { hasCacheMountSuffix } from "../../checks/mounts.ts";
import { languagePinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, listOperands } from "../../checks/shell-args.ts";

const pinned = defineLintRule({
  id: "DL3016",
  name: "npm-pin-versions",
  severity: "medium",
  hadolint: "warning",
  summary: "Pin the versions of packages that npm installs by name.",
  why: languagePinReason,
  before: "RUN npm install -g pm2",
  after: "RUN npm install -g pm2@6.0.8",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829"],
  precision: "medium",
});

const cleaned = defineLintRule({
  id: "DL3060",
  name: "yarn-cache-clean",
  severity: "low",
  hadolint: "info",
  summary: "Run yarn cache clean after yarn install in the same RUN.",
  why: "The downloaded archives stay in the layer although nothing uses them again.",
  before: "RUN yarn install --frozen-lockfile",
  after: "RUN yarn install --frozen-lockfile && yarn cache clean",
  tags: ["image-size"],
  precision: "medium",
});

const valuedFlags = [
  "registry",
  "loglevel",
  "prefix",
  "cache",
  "userconfig",
  "globalconfig",
  "tag",
  "omit",
  "include",
  "only",
  "C",
  "w",
  "workspace",
  "install-strategy",
  "script-shell",
  "proxy",
  "https-proxy",
  "cafile",
];
const installVerbs = ["install", "i", "add"];

/** Returns true for a version after the name, a reference in a Git URL, a tarball or a directory. */
function isPinned({ value }: ShellWord): boolean {
  if (/^git(?:\+|:)/.test(value)) return value.includes("#");
  if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\.?\/|~\/|file:|\.$)/.test(value)) return true;
  return value.indexOf("@", 1) !== -1 || value.includes("#");
}

/** Checks of npm and yarn. */
export const javascriptChecks: readonly Check[] = [
  createCommandCheck(pinned, { onbuild: true, names: ["npm"] }, (command) => {
    const [verb, ...packages] = listOperands(command, valuedFlags);
    if (command.name !== "npm" || verb === undefined || !installVerbs.includes(verb.value)) return undefined;
    const loose = packages.filter((word) => !isPinned(word));
    return reportUnpinned(command, loose, "@<version>");
  }),
  {
    rules: [cleaned],
    *run(context) {
      for (const placed of context.instructions(["RUN"], { onbuild: true })) {
        const { instruction } = placed;
        if (!isLayerKept(context, placed) || hasCacheMountSuffix(instruction, ".cache/yarn")) continue;
        const commands = context.getCommands(instruction);
        const last = commands.findLast((command) => command.name === "yarn" && hasArg(command, "install"));
        if (last === undefined) continue;
        const after = commands.slice(commands.indexOf(last) + 1);
        if (after.some((command) => command.name === "yarn" && hasArg(command, "cache") && hasArg(command, "clean")))
          continue;
        yield {
          rule: cleaned,
          instruction,
          span: last.span,
          message: "yarn keeps its downloads in this layer; run yarn cache clean in the same RUN",
          about: last.args.map(({ value }) => value),
          fix: createCleanupFix(context, instruction, last, "yarn cache clean"),
        };
      }
    },
  },
];
