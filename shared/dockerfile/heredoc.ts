import type { Heredoc } from "./instruction.ts";
import { MappedText, MappedTextBuilder } from "./mapped-text.ts";
import type { SourceText, Span } from "./source-text.ts";
import { findWordEnd, unquote } from "./words.ts";

/** The marker of a here-document on the instruction's line. */
export interface HeredocMarker {
  readonly name: string;
  readonly marker: Span;
  readonly expands: boolean;
  /** `<<-`: removes leading tabs from the body and the end line. */
  readonly chomps: boolean;
}

const form = /^\d*<<(-?)([^<]+)$/;

/** Finds the words `[n]<<[-]NAME` in an instruction's text (BuildKit `parser.ParseHeredoc`). */
export function findHeredocMarkers(text: MappedText, escapeChar: string): HeredocMarker[] {
  if (!text.text.includes("<<")) return [];
  const markers: HeredocMarker[] = [];
  let position = 0;
  while (position < text.length) {
    if (/\s/.test(text.text[position] ?? "")) {
      position += 1;
      continue;
    }
    const end = Math.max(position + 1, findWordEnd(text.text, position, escapeChar));
    const match = form.exec(text.text.slice(position, end));
    const name = match?.[2];
    if (name !== undefined && unquote(name, "\\") !== "") {
      markers.push({
        name: unquote(name, "\\"),
        marker: text.spanOf(position, end),
        expands: !/["'\\]/.test(name),
        chomps: match?.[1] === "-",
      });
    }
    position = end;
  }
  return markers;
}

/**
 * Reads the bodies of here-documents from `line` (1-based) on. `nextLine` is the first line after them. An
 * unterminated one has no body and no lines, and neither do those after it, so that the rest of the file can still be
 * parsed.
 */
export function readHeredocs(
  source: SourceText,
  markers: readonly HeredocMarker[],
  line: number,
): { heredocs: Heredoc[]; nextLine: number } {
  let nextLine = line;
  let isOpen = false;
  const heredocs = markers.map(({ name, marker, expands, chomps }): Heredoc => {
    const first = source.nextLineStart(nextLine - 1);
    const body = new MappedTextBuilder(source.text);
    body.add(first, first);
    for (let lineNumber = nextLine; lineNumber <= source.lineCount && !isOpen; lineNumber += 1) {
      const span = source.lineSpan(lineNumber);
      let start = span.start;
      while (chomps && source.text[start] === "\t") start += 1;
      if (source.text.slice(start, span.end) === name) {
        nextLine = lineNumber + 1;
        return { name, marker, expands, body: body.build(), terminated: true };
      }
      body.add(start, source.nextLineStart(lineNumber));
    }
    isOpen = true;
    return { name, marker, expands, body: MappedText.of(source.text, { start: first, end: first }), terminated: false };
  });
  return { heredocs, nextLine };
}
