import { type Deadline, memoizedByObject, type TimeLimits } from "../../shared/values/index.ts";
import type { LintTask } from "./builds/plan.ts";
import { type LintOptions, type LintResult, type LintSource, lintDockerfile } from "./lint.ts";
import { listShellScripts } from "./shell-requests.ts";
import type { FileScripts, ShellChecker, ShellcheckResults } from "./shellcheck.ts";
import { TextMemo } from "./text-memo.ts";

/** Lints files with ShellCheck within their time. */
export class Linter {
  readonly #memo = new TextMemo();
  readonly #checker: ShellChecker | undefined;
  /** All ways of a file share its time. */
  readonly #deadlineOf: (source: LintSource) => { readonly deadline: Deadline | undefined };
  readonly #scriptsOf: (task: LintTask) => FileScripts;

  /** @param options of all files. */
  constructor(checker: ShellChecker | undefined, time: TimeLimits | undefined, options: LintOptions) {
    this.#checker = checker;
    this.#deadlineOf = memoizedByObject((_source) => ({ deadline: time?.startFile() }));
    this.#scriptsOf = memoizedByObject(({ source, ways }) => {
      const all = ways.flatMap((way) => listShellScripts(source, { ...options, ...way.options }, this.#memo));
      return {
        requests: [...new Map(all.map((request) => [request.key, request])).values()],
        time: time?.createFileBudget(),
      };
    });
  }

  /** Starts ShellCheck on the scripts of all files, so that it can share them among threads. */
  prepare(tasks: readonly LintTask[]): void {
    if (this.#checker?.prepare === undefined) return;
    this.#checker.prepare(tasks.map((task) => this.#scriptsOf(task)));
  }

  /** Runs ShellCheck on the scripts of a file, in all ways in which it is built. Undefined if it is off. */
  async check(task: LintTask): Promise<ShellcheckResults | undefined> {
    return this.#checker?.check(this.#scriptsOf(task));
  }

  /**
   * Lints a file in one way. ShellCheck and the rules each get the time of a file, so that one does not use up the other's.
   * @param options of the way, with its build context and the results of ShellCheck.
   */
  async lint(source: LintSource, options: LintOptions): Promise<LintResult> {
    return lintDockerfile(source, { ...options, deadline: this.#deadlineOf(source).deadline }, this.#memo);
  }
}
