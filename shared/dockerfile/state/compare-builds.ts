import { memoizedByObject } from "../../values/index.ts";
import type { Instruction } from "../instruction.ts";
import { shellWords } from "../shell/shell-words.ts";
import type { BuildState } from "./build-state.ts";
import { type Build, listBuildSteps, type StageSteps, type Step } from "./build-steps.ts";
import { compareSettings } from "./compare-settings.ts";
import { type BuildDifference, compareCommands, isCleanUp, worse } from "./equivalence.ts";
import { isPlainShell } from "./exec-form.ts";
import { listNeeds, type Need } from "./needs.ts";
import { getProgramVariant } from "./programs.ts";
import type { CommandForm } from "./script-form.ts";

/**
 * Compares a build with others by what their files state: stages, variables, files, commands in their order, and settings of
 * the image. Answers to a package manager's questions, caches, output, and removed package lists do not count, unless a
 * later command needs what is gone. Pure.
 */
export class BuildComparer {
  readonly #before: Build;
  readonly #steps: readonly StageSteps[];

  constructor(before: Build) {
    this.#before = before;
    this.#steps = listBuildSteps(before);
  }

  /** Returns the worst difference. Undefined if the builds do the same. */
  compare(after: Build): BuildDifference | undefined {
    return this.compareParts(after).difference;
  }

  /**
   * Compares in the same way. Says also whether a command no longer needs what others leave: then only a part of the changes
   * may break what all of them together do not.
   */
  compareParts(after: Build): { readonly difference: BuildDifference | undefined; readonly dropsNeeds: boolean } {
    const others = listBuildSteps(after);
    if (others.length !== this.#steps.length)
      return { difference: { kind: "unknown", what: "the number of stages changes" }, dropsNeeds: true };
    let worst: BuildDifference | undefined;
    let dropsNeeds = false;
    for (const [index, steps] of this.#steps.entries()) {
      const other = others[index];
      if (other === undefined) continue;
      const comparison = new StageComparison(this.#before, after);
      worst = worse(worst, comparison.compareSteps(steps.steps, other.steps));
      worst = worse(worst, compareSettings(steps, other, this.#before));
      dropsNeeds ||= comparison.dropsNeeds;
    }
    return { difference: worst, dropsNeeds };
  }
}

type Command = Extract<Step, { kind: "command" }>;
type Run = Extract<Step, { kind: "run" }>;

class StageComparison {
  readonly #before: Build;
  readonly #after: Build;
  #difference: BuildDifference | undefined;
  /** True if a command needs less after the change. */
  dropsNeeds = false;

  constructor(before: Build, after: Build) {
    this.#before = before;
    this.#after = after;
  }

  compareSteps(first: readonly Step[], second: readonly Step[]): BuildDifference | undefined {
    let [i, j] = [0, 0];
    let run: Run | undefined;
    while (i < first.length || j < second.length) {
      const [a, b] = [first[i], second[j]];
      const joined = joinedRun(first, i, second, j, { run, build: this.#before });
      if (joined !== undefined) {
        run = joined;
        i += 3;
        j += 1;
      } else if (isExtra(second, j, first, i)) {
        const extra = second[j + 1];
        if (extra?.kind === "command" && mountsCache(extra.instruction)) this.#note(bypassed);
        j += 2;
      } else {
        if (a?.kind === "command" && b?.kind === "command") this.#compare(a, b);
        else if (a === undefined || a.kind === "command" || a.kind !== b?.kind || a.form !== b.form)
          return worse(this.#difference, { kind: "unknown", what: "the steps of the build change" });
        if (a?.kind === "run") run = a;
        i += 1;
        j += 1;
      }
      if (this.#difference?.kind === "broken") break;
    }
    return this.#difference;
  }

  #compare(a: Command, b: Command): void {
    // Equal scripts have the same form.
    if (a.command === b.command) {
      this.#compareNeeds(a, b);
      return;
    }
    const { base } = this.#before.states.before(a.instruction);
    const difference = compareCommands(a.command, b.command, { base });
    const isSame = a.command.words.join("\0") === b.command.words.join("\0");
    this.#note(difference ?? (isSame || !mountsCache(a.instruction) ? undefined : bypassed));
    this.#compareNeeds(a, b);
  }

  #compareNeeds(a: Command, b: Command): void {
    for (const [index, nested] of b.command.nested.entries()) {
      const other = a.command.nested[index];
      if (other !== undefined) this.#compareNeeds({ ...a, command: other }, { ...b, command: nested });
    }
    const needs = needsOf(b.command);
    const had = needsOf(a.command);
    this.dropsNeeds ||= had.length > needs.length;
    if (needs.length === 0) return;
    const state = stateOf(this.#after, b);
    const old = stateOf(this.#before, a);
    for (const need of needs) this.#note(compareNeed(need, { command: b.command, old, state, had }));
  }

  #note(difference: BuildDifference | undefined): void {
    this.#difference = worse(this.#difference, difference);
  }
}

const needsOf = memoizedByObject(({ command }: CommandForm) => listNeeds(command));

function stateOf({ states }: Build, { instruction, script, command: { command } }: Command): BuildState {
  return states.beforeCommand(instruction, script.text.spanOf(command.start, command.end).start);
}

const bypassed: BuildDifference = { kind: "unknown", what: "the step no longer fills its cache mount" };

function mountsCache({ flags }: Instruction): boolean {
  return flags.some(({ name, value = "" }) => name === "mount" && /type=cache/i.test(value));
}

/** Checks whether `&&` and a command that only cleans up follow in `second`, and not in `first`. */
function isExtra(second: readonly Step[], j: number, first: readonly Step[], i: number): boolean {
  const [operator, command] = [second[j], second[j + 1]];
  if (operator?.kind !== "separator" || operator.form !== "&&" || command?.kind !== "command") return false;
  const [own, next] = [first[i], first[i + 1]];
  const isOwn = own?.kind === "separator" && own.form === "&&" && next?.kind === "command" && isCleanUp(next.command);
  return isCleanUp(command.command) && !isOwn;
}

/**
 * Returns true if a command does the same in a shell of its own and in one with other commands: it is a program, changes no
 * variable, and replaces neither the shell nor the working directory.
 */
function isIndependent({ command, instruction }: Command, { states }: Build): boolean {
  const { name, words, assignments } = command.command;
  const { shell, workdir } = states.before(instruction);
  const isProgram = name !== "" && !shellWords.has(name) && !/[$`]/.test(name);
  if (!isProgram || assignments.length > 0 || !isPlainShell([shell[0] ?? "", shell.at(-1) ?? ""])) return false;
  const values = words.slice(1).map(({ value }) => value);
  if (values.some((value) => /\$\(\(|\$\{\w+:?=|(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(value))) return false;
  return !(
    placing.has(name) && values.some((value) => value === workdir || `${workdir ?? ""}/`.startsWith(`${value}/`))
  );
}

/** Commands that may remove the working directory. */
const placing = new Set(["rm", "rmdir", "mv"]);

/** Returns the next RUN if both are single commands that `second` joins with `&&`. */
function joinedRun(
  first: readonly Step[],
  i: number,
  second: readonly Step[],
  j: number,
  { run, build }: { readonly run: Run | undefined; readonly build: Build },
): Run | undefined {
  const [end, next, start, command] = first.slice(i, i + 4);
  const previous = first[i - 1];
  const operator = second[j];
  const isBoundary = end?.kind === "separator" && end.form === "" && start?.kind === "separator" && start.form === "";
  if (!isBoundary || next?.kind !== "run" || operator?.kind !== "separator" || operator.form !== "&&") return undefined;
  if (run === undefined || !run.isSingle || !next.isSingle || next.form !== run.form) return undefined;
  const commands = [previous, command];
  const isPlain = commands.every((step) => step?.kind === "command" && isIndependent(step, build));
  const other = second[j + 1];
  const isNext =
    command?.kind === "command" && other?.kind === "command" && command.command.words[0] === other.command.words[0];
  return isPlain && isNext ? next : undefined;
}

interface NeedCase {
  readonly command: CommandForm;
  readonly old: BuildState;
  readonly state: BuildState;
  /** What the command needed before. */
  readonly had: readonly Need[];
}

function compareNeed(need: Need, { command, old, state, had }: NeedCase): BuildDifference | undefined {
  const { words } = command.command;
  const text = words
    .slice(0, 3)
    .map(({ value }) => value)
    .join(" ");
  if (need.kind === "gnu") {
    if (had.some(({ kind }) => kind === "gnu")) return undefined;
    const variant = getProgramVariant(words[0]?.value ?? "", state);
    if (variant === "gnu") return undefined;
    const what = `${words[0]?.value} must be GNU's for this option`;
    return { kind: variant === "busybox" ? "broken" : "unknown", what };
  }
  const { manager, isCertain } = need;
  if (state.packages.lists[manager] === "present" || old.packages.lists[manager] === state.packages.lists[manager])
    return undefined;
  if (isCertain) return { kind: "broken", what: `${text} needs the package lists` };
  return { kind: "unknown", what: `${text} may need the package lists` };
}
