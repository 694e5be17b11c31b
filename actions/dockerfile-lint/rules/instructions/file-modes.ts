import { flagValue, type PlacedCommand } from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { hasFlag, listOperands } from "../../checks/shell-args.ts";
import type { LintContext } from "../../context.ts";

const openMode = defineLintRule({
  id: "SW-DF-world-writable",
  name: "world-writable",
  severity: "medium",
  summary: "Do not make files world-writable.",
  why: "Any process in the container, including a compromised one, can then replace these files, even programs.",
  before: "RUN chmod -R 777 /app",
  after: "RUN chown -R app:app /app && chmod -R u=rwX,go=rX /app",
  tags: ["security", "CWE-732"],
  precision: "high",
});

const setuid = defineLintRule({
  id: "SW-DF-setuid",
  name: "setuid",
  severity: "medium",
  summary: "Do not set the setuid or setgid bit on programs.",
  why: "Such a program runs with its owner's permissions no matter who starts it, which is a common way to become root in a container.",
  before: "RUN chmod u+s /app/tool",
  after: "RUN setcap cap_net_bind_service=+ep /app/tool",
  tags: ["security", "CWE-250", "CIS-Docker-4.8"],
  aliases: ["CIS-DI-0008"],
  precision: "high",
});

function isWorldWritable(mode: string): boolean {
  if (/^[0-7]{3,4}$/.test(mode)) return (Number(mode.at(-1)) & 2) !== 0 && !/^1/.test(mode.padStart(4, "0"));
  return mode.split(",").some((part) => /^(?:[ugo]*[oa][ugoa]*|)[+=][rxXst]*w/.test(part) && /[oa]|^[+=]/.test(part));
}

/**
 * Returns true for a directory that only this build uses, such as one made by `mktemp`, or one that is world-writable
 * by design.
 */
function isTemporary(path: string): boolean {
  return /^(?:\/(?:var\/)?tmp(?:\/|$)|\$\{?\w*te?mp)/i.test(path);
}

/** Returns true for the setuid bit. */
function setsUser(mode: string): boolean {
  if (/^[0-7]{4}$/.test(mode)) return /^[4567]/.test(mode);
  return mode.split(",").some((part) => /^[ugoa]*[+=][rwxX]*s/.test(part) && !/^[go]+[+=]/.test(part));
}

/** Returns true for the setgid bit unless the group may write, as in shared directories. */
function setsGroup(mode: string): boolean {
  if (/^[0-7]{4}$/.test(mode)) return /^[23][0-7][0145]/.test(mode);
  return mode.split(",").some((part) => /^[go]+[+=][rwxX]*s/.test(part));
}

/** Reports the modes that chmod sets. A program with the setuid bit that everybody may write has one finding. */
function* commandModes(context: LintContext): Generator<LintProblem> {
  const directories = new Set<string>();
  for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
    for (const command of context.getCommands(instruction)) {
      for (const path of createdDirectories(command)) directories.add(path);
      if (command.name !== "chmod") continue;
      const found = findIdMode(command, directories) ?? findOpenMode(command);
      if (found === undefined) continue;
      const { rule, mode, effect } = found;
      yield {
        rule,
        instruction,
        span: command.spanOf(mode),
        message: `chmod ${mode.value} ${effect}`,
        about: command.args.map(({ value }) => value),
      };
    }
  }
}

/** Lists the directories that mkdir and `install -d` create. */
function createdDirectories(command: PlacedCommand): readonly string[] {
  const isCreating = command.name === "mkdir" || (command.name === "install" && hasFlag(command, "d", "directory"));
  const paths = isCreating ? listOperands(command, ["m", "mode", "o", "owner", "g", "group"]) : [];
  return paths.map(({ value }) => withoutSlash(value));
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=[^/])\/$/, "");
}

function findIdMode(command: PlacedCommand, directories: ReadonlySet<string>) {
  const mode = command.args.find(({ value }) => setsUser(value) || setsGroup(value));
  if (mode === undefined) return undefined;
  const targets = targetsOf(command, mode);
  const isDirectory = (path: string): boolean => path.endsWith("/") || directories.has(path);
  // Files that are created in a directory with the setgid bit get its group. The bit gives nobody more permissions.
  if (!setsUser(mode.value) && targets.length > 0 && targets.every(isDirectory)) return undefined;
  return { rule: setuid, mode, effect: "sets the setuid or setgid bit" };
}

function findOpenMode(command: PlacedCommand) {
  const mode = command.args.find(({ value }) => isWorldWritable(value));
  if (mode === undefined) return undefined;
  const targets = targetsOf(command, mode);
  if (targets.length > 0 && targets.every(isTemporary)) return undefined;
  return { rule: openMode, mode, effect: "makes files world-writable" };
}

function targetsOf({ args }: PlacedCommand, mode: PlacedCommand["args"][number]): string[] {
  return args.filter((arg) => arg !== mode && !arg.value.startsWith("-")).map(({ value }) => value);
}

/** Checks of the modes of files. */
export const modeChecks: readonly Check[] = [
  { rules: [openMode, setuid], run: commandModes },
  createInstructionCheck([openMode], ["COPY", "ADD"], function* ({ instruction }) {
    const mode = flagValue(instruction, "chmod");
    if (mode === undefined || !isWorldWritable(mode)) return;
    yield { message: `--chmod=${mode} makes files world-writable` };
  }),
];
