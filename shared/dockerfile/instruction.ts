import type { MappedText } from "./mapped-text.ts";
import type { Span } from "./source-text.ts";

/** A `#` line of the file, at its own place or between the lines of an instruction. */
export interface Comment {
  /** What follows the `#`, trimmed. */
  readonly text: string;
  readonly line: number;
  readonly span: Span;
}

/** `--name=value` before an instruction's arguments; `value` is missing for a bare `--name`. */
export interface Flag {
  readonly name: string;
  readonly value: string | undefined;
  readonly span: Span;
  /** Empty, at the flag's end, when there is no value. */
  readonly valueSpan: Span;
}

/** A word among an instruction's arguments. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** Without quotes and escapes; variables stay unexpanded. */
  readonly value: string;
  readonly span: Span;
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc {
  readonly name: string;
  /** The `<<NAME` on the instruction's line. */
  readonly marker: Span;
  /** False when the name is quoted: variables in the body are left alone. */
  readonly expands: boolean;
  readonly body: MappedText;
  /** False when the file ends before the name stands alone on a line. */
  readonly terminated: boolean;
}

/** One instruction with everything that its own text says. */
export interface Instruction {
  /** Upper case; not necessarily one that exists. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** From the keyword to the end of its last line, heredocs included. */
  readonly span: Span;
  /** 1-based line of the keyword. */
  readonly line: number;
  /** Everything after the keyword and the flags, without continuations and comments. */
  readonly args: MappedText;
  readonly flags: readonly Flag[];
  /** The arguments, split at blanks outside quotes. */
  readonly words: readonly Word[];
  /** The strings of the exec (JSON) form; undefined in the shell form. */
  readonly json: readonly Word[] | undefined;
  readonly heredocs: readonly Heredoc[];
  /** What ONBUILD triggers. */
  readonly trigger: Instruction | undefined;
  /** Comment lines that stand directly above, without a blank line between. */
  readonly leadingComments: readonly Comment[];
  /** Blank lines inside a continued instruction. */
  readonly emptyContinuations: readonly Span[];
}

/** The value of a flag; undefined when the flag is absent or bare. */
export function flagValue(instruction: Instruction, name: string): string | undefined {
  return findFlag(instruction, name)?.value;
}

/** The first flag of that name. */
export function findFlag(instruction: Instruction, name: string): Flag | undefined {
  return instruction.flags.find((flag) => flag.name === name);
}
