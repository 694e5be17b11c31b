/** A word of a shell command. `start` and `end` are indices into the script's text. */
export interface ShellWord {
  readonly raw: string;
  /** Without quotes and escapes. Expansions stay as written. */
  readonly value: string;
  /** True if a part of the word is quoted or escaped. */
  readonly quoted: boolean;
  /** True if a part of the word is a variable, a substitution or arithmetic that the shell expands. */
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

/** `> file`, `2>&1`, `<<EOF` …. The target is absent if the script ends early. */
export interface ShellRedirect {
  readonly operator: string;
  readonly target: ShellWord | undefined;
}

/** The operator between a command and the next one. Empty at the end of its list. */
export type ShellOperator = "&&" | "||" | "|" | "|&" | ";" | "&" | "\n" | "";

/** A simple command. */
export interface ShellCommand {
  /** First word without quotes. Empty for a line with only assignments or redirects. */
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
  /** True if the script can succeed without running it: after `||`, in `if`, `case`, a loop or a function. */
  readonly isConditional: boolean;
}

/**
 * All simple commands of a script in the order of their ends, including those in substitutions and compound commands.
 */
export interface ShellScript {
  readonly text: string;
  readonly commands: readonly ShellCommand[];
  /** True if the output of a command goes into another one. */
  readonly hasPipe: boolean;
}
