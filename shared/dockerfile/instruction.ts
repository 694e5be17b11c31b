import type { MappedText } from "./mapped-text.ts";
import type { Span } from "./source-text.ts";

/** A `#` line, on its own or between the lines of an instruction. */
export interface Comment {
  /** The text after the `#`, trimmed. */
  readonly text: string;
  readonly line: number;
  readonly span: Span;
}

/** `--name=value` before an instruction's arguments. `value` is absent for a bare `--name`. */
export interface Flag {
  readonly name: string;
  readonly value: string | undefined;
  readonly span: Span;
  /** Empty, at the end of the flag, if there is no value. */
  readonly valueSpan: Span;
}

/** A word of an instruction's arguments. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** Without quotes and escapes. Variables are not expanded. */
  readonly value: string;
  readonly span: Span;
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc {
  readonly name: string;
  /** The `<<NAME` on the instruction's line. */
  readonly marker: Span;
  /** False if the name is quoted. The body's variables are then not expanded. */
  readonly expands: boolean;
  readonly body: MappedText;
  /** False if the file ends before a line that contains only the name. */
  readonly terminated: boolean;
}

/** One parsed instruction. */
export interface Instruction {
  /** Uppercase. May be an unknown instruction. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** From the keyword to the end of its last line, including heredocs. */
  readonly span: Span;
  /** 1-based line of the keyword. */
  readonly line: number;
  /** The text after the keyword and the flags, without continuations and comments. */
  readonly args: MappedText;
  readonly flags: readonly Flag[];
  /** The arguments, split at unquoted blanks. */
  readonly words: readonly Word[];
  /** The strings of the exec (JSON) form. Undefined in the shell form. */
  readonly json: readonly Word[] | undefined;
  readonly heredocs: readonly Heredoc[];
  /** The instruction that ONBUILD triggers. */
  readonly trigger: Instruction | undefined;
  /** Comment lines directly above, without a blank line in between. */
  readonly leadingComments: readonly Comment[];
  /** Blank lines inside a continued instruction. */
  readonly emptyContinuations: readonly Span[];
}

/** Returns the value of a flag. Returns undefined if the flag is absent or has no value. */
export function flagValue(instruction: Instruction, name: string): string | undefined {
  return findFlag(instruction, name)?.value;
}

/** Returns the first flag with the name. */
export function findFlag(instruction: Instruction, name: string): Flag | undefined {
  return instruction.flags.find((flag) => flag.name === name);
}
