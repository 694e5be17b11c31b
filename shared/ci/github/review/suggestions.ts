import { SourceText, type TextFile } from "../../../dockerfile/index.ts";
import type { Finding } from "../../../findings/index.ts";
import { applyFixes, getEdits } from "../../../fixes/index.ts";
import { escapeMarkdown } from "../../../text/index.ts";

/** A comment on lines of the diff with replacement text. */
export interface Suggestion {
  readonly path: string;
  /** 1-based, both ends included. */
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  readonly fingerprint: string;
}

/** A finding with the marker of the subject that it was found in (`identityOf`). */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly scope: string;
}

const maxLines = 20;
const prefix = "<!-- seaworthy:suggestion ";

/**
 * Reads fingerprint and scope from a comment that Seaworthy wrote. Undefined for other comments. Comments of earlier
 * versions have no scope.
 */
export function suggestionIn(body: string): { readonly fingerprint: string; readonly scope?: string } | undefined {
  const match = new RegExp(`^${prefix}([0-9a-f:]+)(?: ([0-9a-f]+))? -->`, "u").exec(body);
  const [, fingerprint, scope] = match ?? [];
  return fingerprint === undefined ? undefined : { fingerprint, ...(scope === undefined ? {} : { scope }) };
}

/**
 * Creates suggestions for findings whose fix changes only lines that the diff shows. Pure.
 * @param textOf returns a file at the head commit.
 * @param shown returns the lines of a file in the diff.
 */
export function suggestionsFor(
  findings: readonly MarkedFinding[],
  textOf: (path: string) => string | undefined,
  shown: (path: string) => ReadonlySet<number>,
): readonly Suggestion[] {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const suggestion = suggestionOf(finding, textOf, shown);
    if (suggestion === undefined) return [];
    const places = linesOf(suggestion).map((line) => `${suggestion.path}:${line}`);
    if (places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [suggestion];
  });
}

function suggestionOf(
  { finding, scope }: MarkedFinding,
  textOf: (path: string) => string | undefined,
  shown: (path: string) => ReadonlySet<number>,
): Suggestion | undefined {
  const edits = getEdits(finding);
  const [first] = edits;
  if (first === undefined) return undefined;
  const text = textOf(first.file);
  const startLine = Math.min(...edits.map(({ region }) => region.startLine));
  const line = Math.max(...edits.map(({ region }) => region.endLine));
  const visible = shown(first.file);
  if (
    text === undefined ||
    line - startLine >= maxLines ||
    !linesOf({ startLine, line }).every((number) => visible.has(number))
  )
    return undefined;
  const changed = fixedLines({ path: first.file, source: new SourceText(text) }, finding, startLine, line);
  if (changed === undefined) return undefined;
  const fence = "`".repeat(Math.max(3, ...(changed.match(/`+/gu) ?? []).map((run) => run.length + 1)));
  const body = `${prefix}${finding.fingerprint} ${scope} -->\n**${escapeMarkdown(finding.ruleId)}** (${finding.severity}): ${escapeMarkdown(finding.message)}\n\n${fence}suggestion\n${changed}\n${fence}\n`;
  return { path: first.file, startLine, line, body, fingerprint: finding.fingerprint };
}

function linesOf({ startLine, line }: Pick<Suggestion, "startLine" | "line">): readonly number[] {
  return Array.from({ length: line - startLine + 1 }, (_none, index) => startLine + index);
}

/** Returns the lines after the fix. Undefined if it cannot be applied to the text. */
function fixedLines(file: TextFile, finding: Finding, startLine: number, line: number): string | undefined {
  const { files, applied } = applyFixes([file], [finding]);
  const [fixed] = files;
  if (fixed === undefined || applied.length === 0) return undefined;
  const after = file.source.text.split("\n").length - line;
  const lines = fixed.source.text.split("\n");
  return lines
    .slice(startLine - 1, lines.length - after)
    .join("\n")
    .replace(/\r$/u, "");
}
