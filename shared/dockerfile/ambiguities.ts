import { readLogicalLine } from "./logical-lines.ts";
import { parsePairs } from "./pairs.ts";
import type { Dockerfile } from "./parse.ts";
import type { SourceText } from "./source-text.ts";

/**
 * A line that builders may parse differently than this parser, so that the build may use images that the parser does
 * not see.
 */
export interface ParserAmbiguity {
  /** The text of the line, truncated. */
  readonly reference: string;
  /** 1-based. */
  readonly line: number;
  /** Why, and what to write instead. */
  readonly doubt: string;
}

const maxTextLength = 120;
/** Go's white space, except for characters that every reader of the format accepts, and the byte order mark. */
const oddBlank = /[^\S \t\r\n]|\u0085/u;
const comment = /^[ \t]*#/u;
const directiveLike = /^[\s\u0085]*(?:#|\/\/)[\s\u0085]*(?:syntax|escape|check)[\s\u0085]*=/iu;
const heredocOwners = new Set(["RUN", "COPY", "ADD", "ONBUILD"]);

/**
 * Finds lines that builders may parse in different ways: the first line of each kind. Coarse, because ordinary files
 * have none. Pure.
 */
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
    return ambiguityAt(source, index + 1, `only some builders treat the character ${code} as a space; write a space`);
  }
  return undefined;
}

function findHeredocAmbiguity({ source, escapeChar, instructions }: Dockerfile): ParserAmbiguity | undefined {
  if (source.text.indexOf("<") === source.text.lastIndexOf("<")) return undefined;
  const instruction = instructions.find(({ keyword, line }) => {
    if (!heredocOwners.has(keyword)) return false;
    const { text } = readLogicalLine(source, line, escapeChar).text;
    if (!text.includes("<<")) return false;
    return escapeChar === "`" || isOddMarker(text);
  });
  if (instruction === undefined) return undefined;
  const why =
    escapeChar === "`"
      ? "builders parse here-documents differently if the escape character is a backtick; do not use << there"
      : "builders may find a different here-document, or none; write <<NAME in one word, on a line with closed quotes, plain variables and no # before it";
  return ambiguityAt(source, instruction.line, why);
}

const quoted = /\\.|'[^']*'|"(?:\\.|[^"\\])*"/gsu;
/**
 * BuildKit's lexer joins every `<<` with the blanks and the word that follow, including the second pair of `<<<<`.
 * `<<<` belongs to the shell.
 */
const joined = /(?<!<)(?:<<-?(?:\s|$)|<{4})/u;
const plainVariable = /\$\{\w+\}/gu;

/**
 * Returns true for a line with `<<` that builders interpret differently because of quotes, comments, blanks or
 * variables.
 */
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
  const why = "builders parse the name of an ARG with quotes or escapes differently; write ARG NAME=value";
  return instruction === undefined ? undefined : ambiguityAt(source, instruction.line, why);
}

function ambiguityAt(source: SourceText, line: number, doubt: string): ParserAmbiguity {
  const text = source.slice(source.lineSpan(line)).trim();
  const cut = text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
  return { reference: cut === "" ? "a blank line" : cut, line, doubt };
}
