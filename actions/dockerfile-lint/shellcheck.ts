/** The dialects that ShellCheck knows. */
export type ShellDialect = "sh" | "bash" | "dash" | "ksh" | "busybox";

/** A script to be checked: the text is complete, with its exports of known variables. */
export interface ShellScriptRequest {
  /** Equal for equal requests, whatever file they come from. */
  readonly key: string;
  readonly dialect: ShellDialect;
  readonly text: string;
}

/** A replacement that ShellCheck offers; lines and columns as in a comment. */
export interface ShellcheckReplacement {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
}

/**
 * One comment of ShellCheck's `json1` output. Lines and columns are 1-based in the request's text, `endColumn` is exclusive
 * and a tab counts as one column (ShellCheck's own counting of tabs must be undone by the checker).
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

/**
 * What runs ShellCheck. The engine stays pure: `shellScripts` lists the requests of a file, an edge hands them to a checker,
 * and `lintDockerfile` takes the results as an option.
 */
export interface ShellChecker {
  /** Checks all requests; SC1090, SC1091 and SC2187 are left out. */
  check(requests: readonly ShellScriptRequest[]): Promise<ShellcheckResults>;
}
