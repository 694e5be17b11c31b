import type { MappedText, TextFile } from "../../../shared/dockerfile/index.ts";
import type { Finding, Fix, Location, Region } from "../../../shared/findings/index.ts";

/** A line of an inline Dockerfile in its file. */
interface InlineLine {
  /** 1-based. */
  readonly line: number;
  /** Number of columns before the text. Undefined if the line is written differently there. */
  readonly indent: number | undefined;
}

/** A Dockerfile that a Compose or Bake file contains. */
export interface InlineDockerfile {
  readonly file: TextFile;
  readonly text: string;
  /** The place of each line. */
  readonly lines: readonly InlineLine[];
}

/** Part of an inline Dockerfile. Without a source, it is computed. */
export interface InlinePart {
  readonly text: string;
  readonly source?: MappedText;
}

/** Creates an inline Dockerfile whose lines are all at one line of the file. */
export function createUnmappedInline(file: TextFile, text: string, line: number): InlineDockerfile {
  return { file, text, lines: linesOf(text).map(() => ({ line, indent: undefined })) };
}

/**
 * Creates an inline Dockerfile from a literal block of YAML (YAML 1.2, 8.1.2): each line is a line of the file.
 * @param line the line of the key, 1-based.
 */
export function createBlockInline(file: TextFile, text: string, line: number): InlineDockerfile {
  const lines = linesOf(text).map((content, index) => {
    const number = line + 1 + index;
    const source = lineText(file, number);
    const written = content.trimEnd();
    const indent = source.length - written.length;
    return {
      line: Math.min(number, file.source.lineCount),
      indent: indent >= 0 && source.endsWith(written) ? indent : undefined,
    };
  });
  return { file, text, lines };
}

/** Creates an inline Dockerfile from the parts of a template. */
export function createTemplateInline(file: TextFile, parts: readonly InlinePart[], line: number): InlineDockerfile {
  const text = parts.map((part) => part.text).join("");
  const lines: InlineLine[] = [];
  let start = 0;
  let nearest = line;
  for (const content of linesOf(text)) {
    const offset = sourceOffset(parts, start);
    const position = offset === undefined ? undefined : file.source.positionAt(offset);
    nearest = position?.line ?? nearest;
    const isWritten = offset !== undefined && file.source.text.startsWith(content, offset);
    lines.push({ line: nearest, indent: position !== undefined && isWritten ? position.column - 1 : undefined });
    start += content.length + 1;
  }
  return { file, text, lines };
}

/** Returns the offset in the file of a character of the joined parts. Undefined if it is computed. */
function sourceOffset(parts: readonly InlinePart[], offset: number): number | undefined {
  let start = 0;
  for (const { text, source } of parts) {
    if (offset < start + text.length) return source?.sourceOffset(offset - start);
    start += text.length;
  }
  return undefined;
}

function linesOf(text: string): string[] {
  return text.split("\n");
}

function lineText({ source }: TextFile, line: number): string {
  if (line > source.lineCount) return "";
  const { start, end } = source.lineSpan(line);
  return source.text.slice(start, end).trimEnd();
}

/** Moves findings of an inline Dockerfile to its lines in the file. Fixes are left out, because escapes may differ. */
export function placeInline(findings: readonly Finding[], inline: InlineDockerfile): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    locations: finding.locations.map(
      (location): Location => ({ ...location, region: placed(location.region, inline) }),
    ),
    fixes: finding.fixes.filter(
      (fix): fix is Fix => fix.kind !== "edit" && !("edits" in fix && fix.edits !== undefined),
    ),
  }));
}

/** Returns the line of the file for a line of an inline Dockerfile, both 1-based. */
export function placeLine({ lines }: InlineDockerfile, line: number): number {
  return (lines[line - 1] ?? lines.at(-1))?.line ?? 1;
}

function placed({ startLine, startColumn, endLine, endColumn }: Region, inline: InlineDockerfile): Region {
  const first = inline.lines[startLine - 1];
  const last = inline.lines[(endLine ?? startLine) - 1];
  const lines = { startLine: placeLine(inline, startLine), endLine: placeLine(inline, endLine ?? startLine) };
  if (first?.indent === undefined || last?.indent === undefined) return lines;
  return {
    ...lines,
    ...(startColumn === undefined ? {} : { startColumn: startColumn + first.indent }),
    ...(endColumn === undefined ? {} : { endColumn: endColumn + last.indent }),
  };
}
