import { memoizedByObject, type TimeLimits } from "../../shared/values/index.ts";
import { type LintOptions, type LintResult, type LintSource, lintDockerfile } from "./lint.ts";
import { listShellScripts } from "./shell-requests.ts";
import type { FileScripts, ShellChecker } from "./shellcheck.ts";

/** Lints files with ShellCheck within their time. */
export class Linter {
  readonly #checker: ShellChecker | undefined;
  readonly #time: TimeLimits | undefined;
  readonly #scriptsOf: (source: LintSource) => FileScripts;

  /** @param options of all files. */
  constructor(checker: ShellChecker | undefined, time: TimeLimits | undefined, options: LintOptions) {
    this.#checker = checker;
    this.#time = time;
    this.#scriptsOf = memoizedByObject((source) => ({
      requests: listShellScripts(source, options),
      time: time?.createFileBudget(),
    }));
  }

  /** Starts ShellCheck on the scripts of all files, so that it can share them among threads. */
  prepare(sources: readonly LintSource[]): void {
    if (this.#checker?.prepare === undefined) return;
    this.#checker.prepare(sources.map((source) => this.#scriptsOf(source)));
  }

  /**
   * Lints a file. ShellCheck and the rules each get the time of a file, so that one does not use up the other's.
   * @param options as for all files, with the file's build context.
   */
  async lint(source: LintSource, options: LintOptions): Promise<LintResult> {
    const shellcheck = await this.#checker?.check(this.#scriptsOf(source));
    return lintDockerfile(source, { ...options, shellcheck, deadline: this.#time?.startFile() });
  }
}
