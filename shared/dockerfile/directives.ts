import type { SourceText, Span } from "./source-text.ts";

/** A parser directive: `# name=value` at the top of the file (BuildKit `parser/directives.go`). */
export interface Directive {
  /** Lowercase: `syntax`, `escape` or `check`. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly span: Span;
  readonly valueSpan: Span;
}

const directiveNames = new Set(["syntax", "escape", "check"]);
const form = /^[\t ]*#[\t ]*([A-Za-z][A-Za-z0-9]*)[\t ]*=(.*)$/;

/**
 * Parses the directives at the top of a file. They end at the first other line: a blank line, another comment, an
 * unknown name or a repeated name.
 */
export function readDirectives(source: SourceText): Directive[] {
  const directives: Directive[] = [];
  for (let line = 1; line <= source.lineCount; line += 1) {
    const span = source.lineSpan(line);
    const text = source.slice(span).replace(/^\uFEFF/, " ");
    const match = form.exec(text);
    const name = match?.[1]?.toLowerCase();
    const value = match?.[2]?.trim() ?? "";
    if (name === undefined || value === "" || !directiveNames.has(name)) break;
    if (directives.some((directive) => directive.name === name)) break;
    const valueStart = span.start + text.trimEnd().length - value.length;
    directives.push({ name, value, line, span, valueSpan: { start: valueStart, end: valueStart + value.length } });
  }
  return directives;
}

/** Returns the escape character that the directives select. Default: a backslash. */
export function getEscapeCharacter(directives: readonly Directive[]): "\\" | "`" {
  return directives.find((directive) => directive.name === "escape")?.value === "`" ? "`" : "\\";
}
