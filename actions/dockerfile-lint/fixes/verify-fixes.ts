import { BuildComparer, type BuildDifference, parseDockerfile } from "../../../shared/dockerfile/index.ts";
import { isOver } from "../../../shared/values/index.ts";
import type { Edit, LintProblem } from "../checks/rule.ts";
import { LintContext } from "../context.ts";
import { applyEdits, chooseCompatible } from "./apply-edits.ts";

/** The problems of a file after its suppressions are known. */
export interface CheckedFile {
  readonly context: LintContext;
  readonly problems: readonly LintProblem[];
  /** Returns true if a comment or the configuration suppresses the problem. */
  readonly isSuppressed: (problem: LintProblem) => boolean;
}

/** Checks a file with all rules but ShellCheck's. */
type CheckFile = (context: LintContext) => CheckedFile;

/**
 * Proves the fixes of a file: applies them, parses and checks the result with all rules but ShellCheck's, and compares the
 * builds. A fix that breaks something, that leaves its problem or that causes another one is removed. A fix that changes
 * what the build does says so and is not safe. All fixes are tried at once, and one by one if that shows anything, or if one
 * fix may hide what another one breaks. Pure.
 */
export function verifyFixes(checked: CheckedFile, check: CheckFile): readonly LintProblem[] {
  const fixable = checked.problems.filter(({ fix }) => fix !== undefined);
  if (fixable.length === 0) return checked.problems;
  const fixes = new FixVerifier(checked, check).verify(fixable);
  return checked.problems.map((problem) =>
    problem.fix === undefined ? problem : { ...problem, fix: fixes.get(problem) },
  );
}

/**
 * Maximum number of characters that the verification of a file's fixes parses. Fixes beyond it are not offered. Bounds the
 * work on hostile files.
 */
const maxCharacters = 8_000_000;

class FixVerifier {
  readonly #checked: CheckedFile;
  readonly #check: CheckFile;
  readonly #comparer: BuildComparer;
  readonly #before: ReadonlyMap<string, number>;
  #characters = 0;
  /** The file after the last fixes. Builds and rules are compared one after the other. */
  #last: LintContext | undefined;

  constructor(checked: CheckedFile, check: CheckFile) {
    this.#checked = checked;
    this.#check = check;
    this.#comparer = new BuildComparer(checked.context.build);
    this.#before = countProblems(checked);
  }

  /** Returns the fixes that hold, by problem. */
  verify(problems: readonly LintProblem[]): ReadonlyMap<LintProblem, LintProblem["fix"]> {
    const together = chooseCompatible(problems.filter(isUnchanging), editsOf);
    const same = new Set(this.#listSame(together));
    const differences = this.#compareEach(problems.filter((problem) => !same.has(problem)));
    const clean = this.#listClean([...same, ...differences.keys()]);
    const safe = clean.filter((problem) => differences.get(problem) === undefined);
    const areCompared = same.size === together.length && safe.every((problem) => same.has(problem));
    const conflicts = new Set(areCompared ? [] : this.#listConflicts(safe));
    const kept = clean.filter((problem) => !conflicts.has(problem));
    return new Map(kept.map((problem) => [problem, withSafety(problem, differences.get(problem))]));
  }

  /** Lists fixes that are the same build together and each of them. Tries all at once, then each half. */
  #listSame(problems: readonly LintProblem[]): readonly LintProblem[] {
    if (problems.length < 2) return [];
    if (this.#areSame(problems)) return problems;
    const middle = Math.ceil(problems.length / 2);
    return [problems.slice(0, middle), problems.slice(middle)].flatMap((part) => this.#listSame(part));
  }

  /** Returns true if all fixes together are the same build, and so is each of them. */
  #areSame(problems: readonly LintProblem[]): boolean {
    const fixed = this.#apply(problems);
    if (fixed === undefined) return false;
    const { difference, dropsNeeds } = this.#comparer.compareParts(fixed.build);
    return difference === undefined && !dropsNeeds;
  }

  /** Compares the builds before and after each fix. Leaves out fixes that break something or cannot be applied. */
  #compareEach(problems: readonly LintProblem[]): ReadonlyMap<LintProblem, BuildDifference | undefined> {
    const differences = new Map<LintProblem, BuildDifference | undefined>();
    for (const problem of problems) {
      // Half of the work is left for the rules.
      if (this.#characters > maxCharacters / 2) break;
      const fixed = this.#apply([problem]);
      const difference = fixed === undefined ? undefined : this.#comparer.compare(fixed.build);
      if (fixed !== undefined && difference?.kind !== "broken") differences.set(problem, difference);
    }
    return differences;
  }

  /** Lists the problems whose fixes resolve them and cause no other. Tries all fixes at once, then each half. */
  #listClean(problems: readonly LintProblem[]): readonly LintProblem[] {
    if (problems.length === 0) return [];
    const together = chooseCompatible(problems, editsOf);
    const others = problems.filter((problem) => !together.includes(problem));
    const fixed = this.#apply(together);
    if (fixed !== undefined && this.#isClean(together, fixed)) return [...together, ...this.#listClean(others)];
    if (together.length === 1) return this.#listClean(others);
    const middle = Math.ceil(together.length / 2);
    return [together.slice(0, middle), together.slice(middle), others].flatMap((part) => this.#listClean(part));
  }

  /** Lists safe fixes that change the build together with others, for example if each removes what the other one leaves. */
  #listConflicts(problems: readonly LintProblem[]): readonly LintProblem[] {
    const together = chooseCompatible(problems, editsOf);
    if (together.length < 2 || this.#isSame(together)) return [];
    const kept: LintProblem[] = [];
    for (const problem of together) if (this.#isSame([...kept, problem])) kept.push(problem);
    return together.filter((problem) => !kept.includes(problem));
  }

  #isSame(problems: readonly LintProblem[]): boolean {
    const fixed = this.#apply(problems);
    return fixed !== undefined && this.#comparer.compare(fixed.build) === undefined;
  }

  /** Returns the file after fixes. Undefined if they cannot be applied or there is no time. */
  #apply(problems: readonly LintProblem[]): LintContext | undefined {
    const { context } = this.#checked;
    this.#characters += context.file.source.text.length;
    if (this.#characters > maxCharacters || isOver(context.options.deadline)) return undefined;
    const text = applyEdits(context.file.source.text, problems.flatMap(editsOf));
    if (text === undefined) return undefined;
    if (this.#last?.file.source.text !== text) {
      // ShellCheck's results are those of the scripts as they are.
      const options = { ...context.options, shellcheck: undefined };
      this.#last = new LintContext(parseDockerfile(text), options, context.memo);
    }
    return this.#last;
  }

  /** Returns true if fixes resolve their problems and cause no other. @param fixed the file after them. */
  #isClean(problems: readonly LintProblem[], fixed: LintContext): boolean {
    const expected = new Map(this.#before);
    for (const problem of problems.filter((fixable) => !isShellcheck(fixable))) {
      const key = keyOf(this.#checked, problem);
      expected.set(key, (expected.get(key) ?? 0) - 1);
    }
    return [...countProblems(this.#check(fixed))].every(([key, count]) => count <= (expected.get(key) ?? 0));
  }
}

function editsOf({ fix }: LintProblem): readonly Edit[] {
  return fix?.edits ?? [];
}

function withSafety({ fix }: LintProblem, difference: BuildDifference | undefined): LintProblem["fix"] {
  if (fix === undefined || difference === undefined) return fix;
  const isKnown = difference.kind === "changed" || fix.changes !== undefined;
  return { ...fix, safety: isKnown ? "behavior-changing" : "unsafe", changes: fix.changes ?? difference.what };
}

/** Returns false for fixes that say what they change, and for ShellCheck's, which rarely are the same. */
function isUnchanging(problem: LintProblem): boolean {
  return problem.fix?.changes === undefined && !isShellcheck(problem);
}

function isShellcheck({ rule }: LintProblem): boolean {
  return rule.id.startsWith("SC");
}

/** Counts the problems by rule. Suppressed ones count apart, so that none loses its suppression. */
function countProblems(checked: CheckedFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of checked.problems) {
    if (isShellcheck(problem)) continue;
    const key = keyOf(checked, problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ isSuppressed }: CheckedFile, problem: LintProblem): string {
  return `${problem.rule.id} ${isSuppressed(problem)}`;
}
