import type { PlacedCommand, ShellWord } from "../../../../shared/dockerfile/index.ts";
import { hasCacheMountSuffix } from "../../checks/mounts.ts";
import { languagePinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, hasFlag, insertAfter } from "../../checks/shell-args.ts";
import type { LintContext } from "../../context.ts";

const pinned = defineLintRule({
  id: "DL3013",
  name: "pip-pin-versions",
  severity: "medium",
  hadolint: "warning",
  summary: "Pin the versions of packages that pip installs.",
  why: languagePinReason,
  before: "RUN pip install --no-cache-dir flask",
  after: "RUN pip install --no-cache-dir flask==3.1.1",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829"],
  precision: "medium",
});

const uncached = defineLintRule({
  id: "DL3042",
  name: "pip-no-cache",
  severity: "low",
  hadolint: "warning",
  summary: "Use pip --no-cache-dir.",
  why: "The downloaded archives stay in the layer although nothing uses them again.",
  before: "RUN pip install flask==3.1.1",
  after: "RUN pip install --no-cache-dir flask==3.1.1",
  tags: ["image-size"],
  precision: "high",
});

const valuedFlags = [
  "abi",
  "b",
  "build",
  "c",
  "constraint",
  "cache-dir",
  "cert",
  "client-cert",
  "config-settings",
  "C",
  "e",
  "editable",
  "exists-action",
  "extra-index-url",
  "f",
  "find-links",
  "i",
  "global-option",
  "i",
  "implementation",
  "index-url",
  "install-option",
  "log",
  "no-binary",
  "only-binary",
  "platform",
  "prefix",
  "progress-bar",
  "proxy",
  "python",
  "python-version",
  "r",
  "requirement",
  "report",
  "retries",
  "root",
  "root-user-action",
  "src",
  "t",
  "target",
  "timeout",
  "trusted-host",
  "upgrade-strategy",
  "use-deprecated",
  "use-feature",
];

/** Returns the words of `pip install …` after pip, for every way to call pip. */
function pipInstall(command: PlacedCommand): readonly ShellWord[] | undefined {
  const { name, args } = command;
  if (/^pip[\d.]*$/.test(name) && !/^pip(?:x|env)/.test(name)) return args.some(isInstall) ? args : undefined;
  if (!/^python[\d.]*$/.test(name)) return undefined;
  const module = args.findIndex(({ value }, index) => value === "-m" && args[index + 1]?.value === "pip");
  const pipArgs = args.slice(module + 2);
  return module !== -1 && pipArgs.some(isInstall) ? pipArgs : undefined;
}

function isInstall({ value }: ShellWord): boolean {
  return value === "install";
}

function packagesOf(args: readonly ShellWord[]): ShellWord[] {
  const packages: ShellWord[] = [];
  const start = args.findIndex(isInstall) + 1;
  for (let index = start; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined) continue;
    if (!word.value.startsWith("-")) packages.push(word);
    else if (valuedFlags.includes(word.value.replace(/^--?/, ""))) index += 1;
  }
  return packages;
}

/** Returns true for a version operator, a file or directory, or a version control URL with a revision. */
function isPinned({ value }: ShellWord): boolean {
  if (/^(?:git|hg|svn|bzr)\+/.test(value)) return value.includes("@", value.indexOf("://") + 3);
  if (/[=<>~!]=|[<>]|@/.test(value)) return true;
  return value.startsWith(".") || value.includes("/") || /\.(?:whl|tar\.gz|zip)$/.test(value);
}

function readsFile(args: readonly ShellWord[]): boolean {
  return args.some(({ value }) => /^(?:-r.*|-c.*|--requirement(?:=.*)?|--constraint(?:=.*)?)$/.test(value));
}

function isTrue(value: string): boolean {
  return !/^(?:0|off|no|false|)$/i.test(value);
}

const cacheVariable = "PIP_NO_CACHE_DIR";

/** Returns the value that `export` sets for the variable, or undefined if the command does not set it. */
function exportedValue({ name, args }: PlacedCommand): string | undefined {
  const words = name === "export" ? args.map(({ value }) => value) : [];
  return words.findLast((word) => word.startsWith(`${cacheVariable}=`))?.slice(cacheVariable.length + 1);
}

function* cachedDownloads(context: LintContext): Generator<LintProblem> {
  for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
    if (hasCacheMountSuffix(instruction, ".cache/pip")) continue;
    let inherited = context.getScope(instruction).find(cacheVariable)?.value ?? "";
    for (const command of context.getCommands(instruction)) {
      inherited = exportedValue(command) ?? inherited;
      const args = pipInstall(command);
      const install = args?.find(isInstall);
      const own = command.assignments.find(({ name }) => name === cacheVariable)?.value.value;
      if (args === undefined || install === undefined || isTrue(own ?? inherited) || hasFlag(command, "no-cache-dir"))
        continue;
      yield {
        rule: uncached,
        instruction,
        span: command.span,
        message: "pip keeps its downloads in the layer; add --no-cache-dir",
        about: args.map(({ value }) => value),
        fix: { description: "Add --no-cache-dir", edits: [insertAfter(command, install, " --no-cache-dir")] },
      };
    }
  }
}

/** Checks of pip. */
export const pythonChecks: readonly Check[] = [
  createCommandCheck(pinned, { onbuild: true }, (command) => {
    const args =
      pipInstall(command) ?? (command.name === "pipx" && hasArg(command, "install") ? command.args : undefined);
    if (args === undefined || readsFile(args)) return undefined;
    const loose = packagesOf(args).filter((word) => !isPinned(word));
    return reportUnpinned(command, loose, "==<version>");
  }),
  { rules: [uncached], run: cachedDownloads },
];
