import {
  type Instruction,
  linuxShell,
  type PlacedCommand,
  readPackageCommand,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  type Stage,
} from "../../../../shared/dockerfile/index.ts";
import { createCleanupFix, isLayerKept } from "../../checks/layers.ts";
import { hasCacheMount } from "../../checks/mounts.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import { hasArg } from "../../checks/shell-args.ts";
import type { LintContext } from "../../context.ts";
import type { LintOptions } from "../../options.ts";
import { getShellName, isWindowsShell, type Shell } from "../../shells.ts";

const lists = defineLintRule({
  id: "DL3009",
  name: "apt-remove-lists",
  severity: "low",
  hadolint: "info",
  summary: "Remove the package lists in the RUN that installs packages.",
  why: "The lists add tens of megabytes to the layer, and the next build downloads them again anyway.",
  before: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
  after: "RUN apt-get update && apt-get install -y curl=7.88.1-10 && rm -rf /var/lib/apt/lists/*",
  tags: ["image-size"],
  aliases: ["DKL-DI-0005"],
  precision: "high",
});

const twoLoaders = defineLintRule({
  id: "DL4001",
  name: "curl-or-wget",
  severity: "info",
  hadolint: "warning",
  summary: "Use either curl or wget.",
  why: "Each additional program must be installed, updated and monitored.",
  before: "RUN curl -O https://example.com/a\nRUN wget https://example.com/b",
  after: "RUN curl -O https://example.com/a\nRUN curl -O https://example.com/b",
  aliases: ["DS-0014"],
  precision: "medium",
});

const pipefail = defineLintRule({
  id: "DL4006",
  name: "pipefail",
  severity: "medium",
  hadolint: "warning",
  summary: "Set pipefail before a RUN with a pipe.",
  why: "The exit status of a pipeline is that of its last command. If an earlier command fails, the build continues with incomplete data.",
  before: "RUN curl -fsS https://example.com/list | sort > /list",
  after: 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsS https://example.com/list | sort > /list',
  tags: ["CWE-252"],
  precision: "medium",
});

const loaders = ["apt", "apt-get", "aptitude"];

/** Returns true for `rm` of the lists, and for `apt-get dist-clean` (apt 2.9.10 and later), which removes them. */
function removesLists(command: PlacedCommand): boolean {
  if (loaders.includes(command.name) && hasArg(command, "dist-clean", "distclean")) return true;
  return command.name === "rm" && command.args.some(({ value }) => /^\/var\/lib\/apt(?:\/lists)?(?:\/|$)/.test(value));
}

function isInstallation(command: PlacedCommand): boolean {
  return readPackageCommand(command)?.action === "install";
}

function listsAreMounted(instruction: Instruction): boolean {
  if (hasCacheMount(instruction, "/var/lib/apt/lists")) return true;
  return hasCacheMount(instruction, "/var/lib/apt") && hasCacheMount(instruction, "/var/cache/apt");
}

const listCheck: Check = {
  rules: [lists],
  *run(context) {
    for (const placed of context.instructions(["RUN"], { onbuild: true })) {
      const { instruction } = placed;
      if (!isLayerKept(context, placed) || listsAreMounted(instruction)) continue;
      const commands = context.getCommands(instruction);
      const update = commands.find((command) => loaders.includes(command.name) && hasArg(command, "update"));
      const last = commands.at(-1);
      if (update === undefined || last === undefined || commands.some(removesLists)) continue;
      yield {
        rule: lists,
        instruction,
        span: update.span,
        message: "The package lists stay in this layer; remove /var/lib/apt/lists/* in the same RUN",
        about: [instruction.args.text],
        // A RUN that installs nothing loads the lists for somebody else.
        fix: commands.slice(commands.indexOf(update)).some(isInstallation)
          ? createCleanupFix(context, instruction, last, "rm -rf /var/lib/apt/lists/*")
          : undefined,
      };
    }
  },
};

interface LoaderCall {
  readonly instruction: Instruction;
  readonly command: PlacedCommand;
}

/** Reports the first call of the second program. hadolint reports each RUN that calls one once both have been called. */
const loaderCheck: Check = {
  rules: [twoLoaders],
  *run(context) {
    const isRepeated = context.options.profile === "hadolint";
    for (const stage of context.sections) {
      const calls = listLoaderCalls(context, stage);
      const [first] = calls;
      const second = calls.findIndex(({ command }) => command.name !== first?.command.name);
      if (first === undefined || second === -1) continue;
      const reported = new Set<Instruction>();
      for (const { instruction, command } of calls.slice(second, isRepeated ? undefined : second + 1)) {
        if (reported.has(instruction)) continue;
        reported.add(instruction);
        yield {
          rule: twoLoaders,
          instruction,
          span: command.span,
          message: "This stage uses both curl and wget; use only one of them",
          about: [stage.name?.value ?? String(stage.index)],
          related: [{ span: first.command.span, message: `${first.command.name} is used here` }],
        };
      }
    }
  },
};

function listLoaderCalls(context: LintContext, stage: Stage): readonly LoaderCall[] {
  return [...context.instructionsOf(stage, ["RUN"], { onbuild: true })].flatMap(({ instruction }) =>
    context
      .getCommands(instruction)
      .filter(({ name }) => name === "curl" || name === "wget")
      .map((command) => ({ instruction, command })),
  );
}

function setsPipefail(shell: readonly string[]): boolean {
  if (!["bash", "zsh", "ash"].includes(getShellName(shell))) return false;
  return shell.some((word, index) => word === "pipefail" && /^-\w*o$/.test(shell[index - 1] ?? ""));
}

function optionOn(command: PlacedCommand): boolean {
  return command.name === "set" && command.args.some(({ value }: ShellWord) => value === "pipefail");
}

/** Returns the shell of a RUN. hadolint forgets at FROM what a stage below has set. */
function shellFor({ states, options }: LintContext, instruction: Instruction, stage: Stage): Shell {
  const { shell, isShellSet } = states.before(instruction);
  if (options.profile !== "hadolint" || !isShellSet || isWindowsShell(shell)) return shell;
  const isOwn = stage.instructions.some(
    ({ keyword, span }) => keyword === "SHELL" && span.start < instruction.span.start,
  );
  return isOwn ? shell : linuxShell;
}

/** Returns the command whose output goes into another one. hadolint also counts groups, such as `{ echo a; } | tee b`. */
function findPipe({ commands, hasPipe }: ShellScript, { profile }: LintOptions): ShellCommand | undefined {
  const pipe = commands.find(({ next }) => next === "|" || next === "|&");
  return pipe ?? (hasPipe && profile === "hadolint" ? commands[0] : undefined);
}

const pipeCheck: Check = {
  rules: [pipefail],
  *run(context) {
    for (const { instruction, stage } of context.instructions(["RUN"])) {
      const shell = shellFor(context, instruction, stage);
      if (setsPipefail(shell) || isWindowsShell(shell) || instruction.json !== undefined) continue;
      for (const script of context.getScripts(instruction)) {
        const pipe = findPipe(script.script, context.options);
        if (pipe === undefined || context.getCommands(instruction).some(optionOn)) continue;
        yield {
          rule: pipefail,
          instruction,
          span: script.text.spanOf(pipe.start, pipe.end),
          message: `The pipe hides a failure of ${pipe.name || "this command"}; set pipefail with SHELL`,
          about: [script.text.text],
        };
      }
    }
  },
};

/** Checks of whole RUN instructions. */
export const runChecks: readonly Check[] = [listCheck, loaderCheck, pipeCheck];
