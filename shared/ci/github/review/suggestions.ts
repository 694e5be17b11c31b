import { SourceText, type TextFile } from "../../../dockerfile/index.ts";
import type { Finding } from "../../../findings/index.ts";
import { applyFixes, getEdits } from "../../../fixes/index.ts";
import { escapeMarkdown } from "../../../text/index.ts";
import { withoutReturn } from "./diff-lines.ts";
import type { HeadFile } from "./head-files.ts";

/** A comment on lines of the diff with replacement text. */
export interface Suggestion {
  readonly path: string;
  /** 1-based, both ends included. */
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  readonly fingerprint: string;
  readonly scope: string;
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

/** Returns what a comment says, without the marker. */
export function suggestionText(body: string): string {
  return body
    .replace(/^<!--[^>]*-->/u, "")
    .replaceAll("\r\n", "\n")
    .trim();
}

/**
 * Creates suggestions for findings whose fix changes only lines that one hunk of the diff shows with the same text, one
 * suggestion for each line. Pure.
 * @param files files of the pull request at its head commit, by path.
 */
export function suggestionsFor(
  findings: readonly MarkedFinding[],
  files: ReadonlyMap<string, HeadFile>,
): readonly Suggestion[] {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const suggestion = suggestionOf(finding, files);
    if (suggestion === undefined) return [];
    const places = linesOf(suggestion).map((line) => `${suggestion.path}:${line}`);
    if (places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [suggestion];
  });
}

function suggestionOf({ finding, scope }: MarkedFinding, files: ReadonlyMap<string, HeadFile>): Suggestion | undefined {
  const edits = getEdits(finding);
  const [first] = edits;
  const file = files.get(first?.file ?? "");
  if (first === undefined || file === undefined) return undefined;
  const startLine = Math.min(...edits.map(({ region }) => region.startLine));
  const line = Math.max(...edits.map(({ region }) => region.endLine));
  if (line - startLine >= maxLines || !isShown(file, startLine, line)) return undefined;
  const { text } = file;
  const changed = fixedLines({ path: first.file, source: new SourceText(text) }, finding, startLine, line);
  if (changed === undefined) return undefined;
  const fence = "`".repeat(Math.max(3, ...(changed.match(/`+/gu) ?? []).map((run) => run.length + 1)));
  const body = `${prefix}${finding.fingerprint} ${scope} -->\n**${escapeMarkdown(finding.ruleId)}** (${finding.severity}): ${escapeMarkdown(finding.message)}\n\n${fence}suggestion\n${changed}\n${fence}\n`;
  return { path: first.file, startLine, line, body, fingerprint: finding.fingerprint, scope };
}

/** Checks whether one hunk shows all lines, and with the text that the file has. */
function isShown({ text, shown }: HeadFile, startLine: number, line: number): boolean {
  const texts = text.split("\n");
  const hunk = shown.get(line)?.hunk;
  return linesOf({ startLine, line }).every((number) => {
    const known = shown.get(number);
    return known !== undefined && known.hunk === hunk && known.text === withoutReturn(texts[number - 1] ?? "");
  });
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
