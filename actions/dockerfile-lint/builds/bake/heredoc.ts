import { type MappedText, MappedTextBuilder } from "../../../../shared/dockerfile/index.ts";
import type { Scanner } from "./scanner.ts";

const opening = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

/**
 * Reads a heredoc up to its end marker, without the indentation that `<<-` removes (HCL Native Syntax Specification,
 * "Template Expressions"). The text ends with a line break.
 * @throws BakeSyntaxError if it has no end.
 */
export function readHeredoc(scanner: Scanner): MappedText {
  const { text } = scanner;
  opening.lastIndex = scanner.at;
  const [whole, flush, marker] = opening.exec(text) ?? scanner.fail("a heredoc has no marker");
  const lines: Line[] = [];
  let start = scanner.at + whole.length;
  for (;;) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    const content = text.slice(start, end);
    if (content.trim() === marker) {
      scanner.at = start + content.trimEnd().length;
      break;
    }
    if (lineEnd === -1) scanner.fail(`the heredoc ${marker} is not closed`);
    lines.push({ start, end, indent: content.trim() === "" ? undefined : content.length - content.trimStart().length });
    start = end;
  }
  const indents = lines.flatMap(({ indent }) => indent ?? []);
  return joined(text, lines, flush === "-" ? indents.reduce((least, indent) => Math.min(least, indent), 1000) : 0);
}

interface Line {
  readonly start: number;
  /** After the line break. */
  readonly end: number;
  /** Number of spaces before the text. Undefined for blank lines, which keep them. */
  readonly indent: number | undefined;
}

function joined(text: string, lines: readonly Line[], removed: number): MappedText {
  const builder = new MappedTextBuilder(text);
  for (const { start, end, indent } of lines) builder.add(indent === undefined ? start : start + removed, end);
  return builder.build();
}
