import { readLogicalLine } from "./logical-lines.ts";
import { parsePairs } from "./pairs.ts";
import type { Dockerfile } from "./parse.ts";
import type { SourceText } from "./source-text.ts";

/** A line that builders may read otherwise than this parser, so that images may be taken which nobody sees here. */
export interface ParserAmbiguity {
  /** The text of the line, cut. */
  readonly reference: string;
  /** 1-based. */
  readonly line: number;
  /** Why, and what to write instead. */
  readonly doubt: string;
}

const maxTextLength = 120;
/** Go's blanks but for those that every reader of the format knows, and the byte order mark. */
const oddBlank = /[^\S \t\r\n]|\u0085/u;
const comment = /^[ \t]*#/u;
const directiveLike = /^[\s\u0085]*(?:#|\/\/)[\s\u0085]*(?:syntax|escape|check)[\s\u0085]*=/iu;
const heredocOwners = new Set(["RUN", "COPY", "ADD", "ONBUILD"]);

/** What in a file builders may read in different ways: the first line of each kind. Coarse, since honest files have none. Pure. */
export function findAmbiguities(file: Dockerfile): ParserAmbiguity[] {
  return [findBlankAmbiguity(file.source), findHeredocAmbiguity(file), findArgumentAmbiguity(file)].flatMap(
    (doubt) => doubt ?? [],
  );
}

function findBlankAmbiguity(source: SourceText): ParserAmbiguity | undefined {
  const text = source.text.replace(/^\uFEFF/u, " ");
  if (!oddBlank.test(text)) return undefined;
  let isHead = true;
  for (const [index, line] of text.split("\n").entries()) {
    const isDirective: boolean = isHead && directiveLike.test(line);
    isHead &&= isDirective || line.startsWith("#!");
    const odd = comment.test(line) && !isDirective ? undefined : oddBlank.exec(line)?.[0];
    if (odd === undefined) continue;
    const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return ambiguityAt(source, index + 1, `only some builders take the character ${code} for a blank; write a space`);
  }
  return undefined;
}

function findHeredocAmbiguity({ source, escapeChar, instructions }: Dockerfile): ParserAmbiguity | undefined {
  const instruction = instructions.find(({ keyword, line }) => {
    if (!heredocOwners.has(keyword)) return false;
    const { text } = readLogicalLine(source, line, escapeChar).text;
    if (!text.includes("<<")) return false;
    return escapeChar === "`" || isOddMarker(text);
  });
  if (instruction === undefined) return undefined;
  const why =
    escapeChar === "`"
      ? "builders find here-documents in different ways where the escape character is the backtick; write no << there"
      : "builders may find another here-document, or none; write <<NAME in one word, on a line with closed quotes, plain variables and no # before it";
  return ambiguityAt(source, instruction.line, why);
}

const quoted = /\\.|'[^']*'|"(?:\\.|[^"\\])*"/gsu;
/** BuildKit's lexer joins every `<<` with the blanks and the word that follow, the second pair of `<<<<` too; `<<<` is the shell's. */
const joined = /(?<!<)(?:<<-?(?:\s|$)|<{4})/u;
const plainVariable = /\$\{\w+\}/gu;

/** True for a line with `<<` that quotes, comments, blanks or variables make a matter of taste. */
function isOddMarker(text: string): boolean {
  const bare = text.replace(plainVariable, "_").replace(quoted, "_");
  if (/["']/u.test(bare) || joined.test(bare)) return true;
  const marker = bare.search(/(?<!<)<<(?!<)/u);
  if (marker === -1) return false;
  const hasModifier = text.replace(plainVariable, "_").includes("${");
  return hasModifier || bare.slice(0, marker).includes("#");
}

function findArgumentAmbiguity({ source, escapeChar, instructions }: Dockerfile): ParserAmbiguity | undefined {
  const instruction = instructions.find(
    (candidate) =>
      candidate.keyword === "ARG" && parsePairs(candidate, escapeChar).some(({ key }) => /["'\\`]/u.test(key.raw)),
  );
  const why = "builders read a name of ARG with quotes or escapes in different ways; write it plain: ARG NAME=value";
  return instruction === undefined ? undefined : ambiguityAt(source, instruction.line, why);
}

function ambiguityAt(source: SourceText, line: number, doubt: string): ParserAmbiguity {
  const text = source.slice(source.lineSpan(line)).trim();
  const cut = text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
  return { reference: cut === "" ? "a line of blanks" : cut, line, doubt };
}
