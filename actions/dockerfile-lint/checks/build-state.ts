import type { Instruction, PlacedCommand, Stage } from "../../../shared/dockerfile/index.ts";
import { tryParseReference } from "../../../shared/references/index.ts";
import type { LintContext } from "../context.ts";
import { hasArg, listOperands } from "./shell-args.ts";

/** Commands that install packages of a distribution. */
const installers: ReadonlyMap<string, readonly string[]> = new Map([
  ["apt", ["install"]],
  ["apt-get", ["install"]],
  ["apk", ["add"]],
  ["dnf", ["install"]],
  ["microdnf", ["install"]],
  ["yum", ["install"]],
  ["zypper", ["install", "in"]],
]);

/** Repositories in whose images GNU programs are the only ones. Their images for other distributions say so in the tag. */
const gnuBases: ReadonlySet<string> = new Set([
  ...[
    "almalinux",
    "amazonlinux",
    "buildpack-deps",
    "centos",
    "debian",
    "fedora",
    "oraclelinux",
    "rockylinux",
    "ubuntu",
  ],
]);
const otherTag = /alpine|busybox|musl|windows|nanoserver/;

/**
 * Checks whether a program of this name is GNU's where a command runs: an earlier command of the build installed it as a
 * package of that name, or the base image has no other. False if it is BusyBox's or nobody knows.
 */
export function isGnuProgram(
  context: LintContext,
  { name, instruction, before }: { readonly name: string; readonly instruction: Instruction; readonly before: number },
): boolean {
  for (let stage: Stage | undefined = context.graph.stageOf(instruction); stage !== undefined; ) {
    for (const earlier of stage.instructions) {
      if (earlier.keyword !== "RUN" || earlier.span.start > before) continue;
      const commands = context.getCommands(earlier).filter(({ span }) => span.start < before);
      if (commands.some((command) => installs(command, name))) return true;
    }
    const { base }: Stage = stage;
    if (base.kind === "image") return base.complete && isGnuBase(base.reference);
    stage = base.kind === "stage" ? base.stage : undefined;
  }
  return false;
}

function isGnuBase(name: string): boolean {
  const reference = tryParseReference(name);
  if (reference === undefined) return false;
  const { registry, repository, tag = "" } = reference;
  const isOfficial = registry === "docker.io" && repository.startsWith("library/");
  return isOfficial && gnuBases.has(repository.slice("library/".length)) && !otherTag.test(tag);
}

function installs(command: PlacedCommand, name: string): boolean {
  const verbs = installers.get(command.name) ?? [];
  return (
    verbs.length > 0 &&
    hasArg(command, ...verbs) &&
    listOperands(command, []).some(({ value }) => packageName(value) === name)
  );
}

/** Returns the name in what an installer is asked for: `wget=1.21-1`, `wget~=1`. */
function packageName(word: string): string {
  return word.replace(/[=<>~@:].*$/s, "");
}

const loaders: ReadonlySet<string> = new Set(["apt", "apt-get", "aptitude"]);

/**
 * Checks whether a later command needs the package lists that a RUN loads: one that installs packages before it loads lists
 * itself, in the same stage or in one that builds on it. True if the RUN installs nothing, because its lists are then for
 * somebody else.
 */
export function needsListsLater(context: LintContext, instruction: Instruction): boolean {
  const own = context.getCommands(instruction);
  const update = own.findIndex((command) => loads(command));
  if (!own.slice(update + 1).some(installsDebs)) return true;
  const start = context.graph.stageOf(instruction);
  const inheriting = context.listInheriting((stage) => stage === start);
  return [...inheriting].some((stage) =>
    stage.instructions
      .filter(({ span }) => stage !== start || span.start > instruction.span.end)
      .some((later) => {
        const run = later.trigger ?? later;
        if (run.keyword !== "RUN") return false;
        const commands = context.getCommands(run);
        const first = commands.findIndex(installsDebs);
        return first !== -1 && !commands.slice(0, first).some(loads);
      }),
  );
}

function loads(command: PlacedCommand): boolean {
  return loaders.has(command.name) && hasArg(command, "update");
}

function installsDebs(command: PlacedCommand): boolean {
  return (
    loaders.has(command.name) && hasArg(command, "install", "build-dep", "upgrade", "dist-upgrade", "full-upgrade")
  );
}
