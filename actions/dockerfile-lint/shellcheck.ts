import type { TimeBudget } from "../../shared/values/index.ts";

/** The dialects that ShellCheck supports. */
export type ShellDialect = "sh" | "bash" | "dash" | "ksh" | "busybox";

/** A complete script to check, with exports of known variables. */
export interface ShellScriptRequest {
  /** Equal for equal requests, regardless of their file. */
  readonly key: string;
  readonly dialect: ShellDialect;
  readonly text: string;
}

/** A replacement that ShellCheck suggests. Lines and columns are as in a comment. */
export interface ShellcheckReplacement {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
}

/**
 * One comment of ShellCheck's `json1` output. Lines and columns are 1-based in the request's text, `endColumn` is
 * exclusive and a tab counts as one column. The checker must convert ShellCheck's own tab columns.
 */
export interface ShellcheckComment {
  readonly code: number;
  readonly level: "error" | "warning" | "info" | "style";
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacements: readonly ShellcheckReplacement[];
}

/** Comments by the key of their request. A request without an entry was not checked. */
export type ShellcheckResults = ReadonlyMap<string, readonly ShellcheckComment[]>;

/** The scripts of one file, and the time for them. */
export interface FileScripts {
  readonly requests: readonly ShellScriptRequest[];
  /** Default: no limit. */
  readonly time?: TimeBudget | undefined;
}

/**
 * Runs ShellCheck. The engine stays pure: `listShellScripts` lists the requests of a file, an edge passes them to a
 * checker, and `lintDockerfile` receives the results as an option.
 */
export interface ShellChecker {
  /**
   * Checks all requests, except for SC1090, SC1091 and SC2187. Those that the time does not suffice for have no entry.
   */
  check(scripts: FileScripts): Promise<ShellcheckResults>;
  /** Starts to check the scripts of many files at once. `check` then waits for those of a file. */
  prepare?(files: readonly FileScripts[]): void;
  /** Stops the programs that the checker started, and keeps its results. */
  close?(): Promise<void>;
}
