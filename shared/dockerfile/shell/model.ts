/** A word of a shell command; `start` and `end` are indices into the script's text. */
export interface ShellWord {
  readonly raw: string;
  /** Without quotes and escapes; expansions stay as they are written. */
  readonly value: string;
  /** Some of it is quoted or escaped. */
  readonly quoted: boolean;
  /** Some of it is a variable, a substitution or arithmetic that the shell expands. */
  readonly expands: boolean;
  readonly start: number;
  readonly end: number;
}

/** `NAME=value` before a command or alone. */
export interface ShellAssignment {
  readonly name: string;
  readonly value: ShellWord;
  readonly start: number;
  readonly end: number;
}

/** `> file`, `2>&1`, `<<EOF` …; the target is missing where the script breaks off. */
export interface ShellRedirect {
  readonly operator: string;
  readonly target: ShellWord | undefined;
}

/** What stands between a command and the next one; empty at the end of its list. */
export type ShellOperator = "&&" | "||" | "|" | "|&" | ";" | "&" | "\n" | "";

/** A simple command. */
export interface ShellCommand {
  /** First word without quotes; empty for a line of assignments or redirects only. */
  readonly name: string;
  /** The command's word and its arguments. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  readonly start: number;
  readonly end: number;
  /** The operator that follows. */
  readonly next: ShellOperator;
  /** 0 for the script itself, one more inside each substitution. */
  readonly depth: number;
}

/** All simple commands of a script, in the order of their ends, those in substitutions and compound commands included. */
export interface ShellScript {
  readonly text: string;
  readonly commands: readonly ShellCommand[];
  /** Somewhere the output of one command goes into another. */
  readonly hasPipe: boolean;
}
