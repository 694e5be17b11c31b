import { type Directive, getEscapeCharacter, readDirectives } from "./directives.ts";
import { findHeredocMarkers, readHeredocs } from "./heredoc.ts";
import type { Comment, Heredoc, Instruction } from "./instruction.ts";
import { isBlankLine, parseComment, readLogicalLine } from "./logical-lines.ts";
import type { MappedText } from "./mapped-text.ts";
import { SourceText, type Span } from "./source-text.ts";
import { parseJsonWords, splitFlags, splitWords } from "./words.ts";

/** A parsed Dockerfile. Preserves the whole text: unparsable lines become instructions with an unknown keyword. */
export interface Dockerfile {
  readonly source: SourceText;
  readonly directives: readonly Directive[];
  /** The escape character: a backslash, or a backtick if a directive selects it. */
  readonly escapeChar: "\\" | "`";
  readonly instructions: readonly Instruction[];
  /** All comment lines except directives, including those inside continued instructions. */
  readonly comments: readonly Comment[];
}

const withFlags = new Set(["FROM", "RUN", "COPY", "ADD", "HEALTHCHECK", "ONBUILD"]);
const withJson = new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "VOLUME", "COPY", "ADD", "HEALTHCHECK"]);
const withHeredocs = new Set(["RUN", "COPY", "ADD"]);

/**
 * Parses a Dockerfile with the line grammar of BuildKit's `frontend/dockerfile/parser` (continuations, comments,
 * directives, heredocs, flags, exec form). Accepts every text, including fragments without FROM, and never throws.
 */
export function parseDockerfile(text: string): Dockerfile {
  const source = new SourceText(text);
  const directives = readDirectives(source);
  const escapeChar = getEscapeCharacter(directives);
  const instructions: Instruction[] = [];
  const comments: Comment[] = [];
  let leading: Comment[] = [];
  let line = directives.length + 1;
  while (line <= source.lineCount) {
    const comment = parseComment(source, line);
    if (comment !== undefined) {
      comments.push(comment);
      leading.push(comment);
      line += 1;
    } else if (isBlankLine(source, line)) {
      leading = [];
      line += 1;
    } else {
      const { instruction, inner, nextLine } = readInstruction(source, line, escapeChar, leading);
      instructions.push(instruction);
      for (const comment of inner) comments.push(comment);
      leading = [];
      line = nextLine;
    }
  }
  return { source, directives, escapeChar, instructions, comments };
}

function readInstruction(source: SourceText, line: number, escapeChar: string, leadingComments: readonly Comment[]) {
  const logical = readLogicalLine(source, line, escapeChar);
  const canHaveHeredocs = heredocOwner(logical.text.text);
  const markers = canHaveHeredocs ? findHeredocMarkers(logical.text, escapeChar) : [];
  const { heredocs, nextLine } = readHeredocs(source, markers, logical.nextLine);
  const last = Math.max(line, nextLine - 1);
  const textEnd = logical.text.span.end;
  const end = heredocs.some((heredoc) => heredoc.terminated) ? source.lineSpan(last).end : textEnd;
  const instruction = instructionOf(logical.text, escapeChar, {
    line,
    end,
    heredocs,
    leadingComments,
    emptyContinuations: logical.emptyContinuations,
    isTrigger: false,
  });
  return { instruction, inner: logical.innerComments, nextLine };
}

interface Surroundings {
  readonly line: number;
  readonly end: number;
  readonly heredocs: readonly Heredoc[];
  readonly leadingComments: readonly Comment[];
  readonly emptyContinuations: readonly Span[];
  /** ONBUILD cannot trigger ONBUILD, so a trigger has no trigger of its own. */
  readonly isTrigger: boolean;
}

function instructionOf(text: MappedText, escapeChar: string, around: Surroundings): Instruction {
  const keywordEnd = /^\S*/.exec(text.text)?.[0].length ?? 0;
  const keyword = text.text.slice(0, keywordEnd).toUpperCase();
  const keywordSpan = text.spanOf(0, keywordEnd);
  const afterKeyword = trimmed(text, keywordEnd);
  const { flags, rest } = withFlags.has(keyword) ? splitFlags(afterKeyword, escapeChar) : { flags: [], rest: 0 };
  const args = trimmed(afterKeyword, rest);
  return {
    keyword,
    keywordSpan,
    span: { start: keywordSpan.start, end: around.end },
    line: around.line,
    args,
    flags,
    words: splitWords(args, escapeChar),
    json: withJson.has(keyword) ? parseJsonWords(keyword === "HEALTHCHECK" ? withoutCmd(args) : args) : undefined,
    heredocs: around.heredocs,
    trigger:
      keyword === "ONBUILD" && args.length > 0 && !around.isTrigger
        ? instructionOf(args, escapeChar, { ...around, emptyContinuations: [], isTrigger: true })
        : undefined,
    leadingComments: around.leadingComments,
    emptyContinuations: around.emptyContinuations,
  };
}

function trimmed(text: MappedText, from: number): MappedText {
  let start = from;
  let end = text.length;
  while (start < end && /\s/.test(text.text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text.text[end - 1] ?? "")) end -= 1;
  return text.slice(start, end);
}

function withoutCmd(args: MappedText): MappedText {
  const match = /^cmd(?=\s)/i.exec(args.text);
  return match === null ? args : trimmed(args, match[0].length);
}

function heredocOwner(text: string): boolean {
  if (!text.includes("<<")) return false;
  const [first = "", second = "", third = ""] = text.split(/\s+/, 3).map((word) => word.toUpperCase());
  return withHeredocs.has(first) || (first === "ONBUILD" && withHeredocs.has(second.startsWith("--") ? third : second));
}
