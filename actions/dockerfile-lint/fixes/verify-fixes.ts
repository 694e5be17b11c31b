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
 * what the build does says so and is not safe. Fixes of commands are compared one by one, because later commands may need
 * what one of them changes. Other fixes, and the rules, are tried with all fixes at once, and one by one if that fails. Pure.
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

/** Instructions whose text later commands cannot depend on but through what the comparison of builds sees. */
const plainKeywords = new Set([
  "ADD",
  "ARG",
  "COPY",
  "ENV",
  "EXPOSE",
  "FROM",
  "LABEL",
  "MAINTAINER",
  "USER",
  "WORKDIR",
]);

class FixVerifier {
  readonly #checked: CheckedFile;
  readonly #check: CheckFile;
  readonly #comparer: BuildComparer;
  readonly #before: ReadonlyMap<string, number>;
  #characters = 0;

  constructor(checked: CheckedFile, check: CheckFile) {
    this.#checked = checked;
    this.#check = check;
    this.#comparer = new BuildComparer(checked.context.build);
    this.#before = countProblems(checked);
  }

  /** Returns the fixes that hold, by problem. */
  verify(problems: readonly LintProblem[]): ReadonlyMap<LintProblem, LintProblem["fix"]> {
    const differences = this.#compare(problems);
    const intact = problems.filter((problem) => {
      return differences.has(problem) && differences.get(problem)?.kind !== "broken";
    });
    const together = chooseCompatible(intact, editsOf);
    const isClean = together.length > 1 && this.#isClean(together);
    const known = new Set(isClean ? together : []);
    const clean = intact.filter((problem) => known.has(problem) || this.#isClean([problem]));
    const kept = this.#withoutConflicts(clean.filter((problem) => differences.get(problem) === undefined));
    return new Map(
      clean
        .filter((problem) => differences.get(problem) !== undefined || kept.has(problem))
        .map((problem) => [problem, withSafety(problem, differences.get(problem))]),
    );
  }

  /** Removes safe fixes that together change the build, for example if each of them removes what the other one leaves. */
  #withoutConflicts(problems: readonly LintProblem[]): ReadonlySet<LintProblem> {
    const together = chooseCompatible(problems, editsOf);
    if (together.length < 2 || this.#isSame(together)) return new Set(problems);
    const kept: LintProblem[] = [];
    for (const problem of together) if (this.#isSame([...kept, problem])) kept.push(problem);
    return new Set(kept);
  }

  #isSame(problems: readonly LintProblem[]): boolean {
    const fixed = this.#apply(problems);
    return fixed !== undefined && this.#comparer.compare(fixed.build) === undefined;
  }

  /** Compares the builds before and after each fix. What is not in the result could not be compared. */
  #compare(problems: readonly LintProblem[]): ReadonlyMap<LintProblem, BuildDifference | undefined> {
    const plain = chooseCompatible(
      problems.filter((problem) => this.#isPlain(problem)),
      editsOf,
    );
    const isSame = plain.length > 1 && this.#isSame(plain);
    const differences = new Map<LintProblem, BuildDifference | undefined>();
    for (const problem of isSame ? plain : []) differences.set(problem, undefined);
    for (const problem of problems) {
      if (differences.has(problem)) continue;
      const fixed = this.#apply([problem]);
      if (fixed !== undefined) differences.set(problem, this.#comparer.compare(fixed.build));
    }
    return differences;
  }

  /** Returns true if all edits are in comments and in instructions that run nothing. */
  #isPlain(problem: LintProblem): boolean {
    const { instructions } = this.#checked.context.file;
    return editsOf(problem).every(({ span }) =>
      instructions.every(
        ({ span: own, keyword }) => plainKeywords.has(keyword) || own.end < span.start || span.end < own.start,
      ),
    );
  }

  /** Returns the file after fixes. Undefined if they cannot be applied or there is no time. */
  #apply(problems: readonly LintProblem[]): LintContext | undefined {
    const { context } = this.#checked;
    this.#characters += context.file.source.text.length;
    if (this.#characters > maxCharacters || isOver(context.options.deadline)) return undefined;
    const text = applyEdits(context.file.source.text, problems.flatMap(editsOf));
    // ShellCheck's results are those of the scripts as they are.
    return text === undefined
      ? undefined
      : new LintContext(parseDockerfile(text), { ...context.options, shellcheck: undefined });
  }

  /** Returns true if the fixes resolve their problems and cause no other. */
  #isClean(problems: readonly LintProblem[]): boolean {
    const fixed = this.#apply(problems);
    if (fixed === undefined) return false;
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
