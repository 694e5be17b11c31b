import { SourceText } from "../../../shared/dockerfile/index.ts";
import type { Finding, TextEdit } from "../../../shared/findings/index.ts";
import type { TextFile } from "../yaml/node.ts";

/** Files after fixes were applied. */
export interface FixedFiles {
  /** All files, changed or not, in order. */
  readonly files: readonly TextFile[];
  /** Number of findings whose fixes were applied. */
  readonly applied: number;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies the first edit of each finding that is not suppressed. Applies all edits of a fix or none; of two
 * overlapping fixes, the first wins and the other waits for the next round. Pure; leaves text outside the edits
 * unchanged.
 */
export function applyFixes(files: readonly TextFile[], findings: readonly Finding[]): FixedFiles {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const replacementsByPath = new Map<string, Replacement[]>();
  let applied = 0;
  for (const finding of findings) {
    const fix = finding.suppression === undefined ? finding.fixes.find(({ kind }) => kind === "edit") : undefined;
    if (fix?.kind !== "edit") continue;
    const placed = fix.edits.flatMap((edit) => placeEdit(edit, byPath));
    if (
      placed.length < fix.edits.length ||
      placed.some(([path, replacement]) => isTaken(replacementsByPath.get(path) ?? [], replacement))
    )
      continue;
    for (const [path, replacement] of placed)
      replacementsByPath.set(path, [...(replacementsByPath.get(path) ?? []), replacement]);
    applied += 1;
  }
  return { files: files.map((file) => replaced(file, replacementsByPath.get(file.path) ?? [])), applied };
}

function placeEdit(edit: TextEdit, files: ReadonlyMap<string, TextFile>): [string, Replacement][] {
  const source = files.get(edit.file)?.source;
  if (source === undefined) return [];
  const { startLine, startColumn, endLine, endColumn } = edit.region;
  const start = source.offsetAt(startLine, startColumn);
  return [[edit.file, { start, end: source.offsetAt(endLine, endColumn), text: edit.text }]];
}

function isTaken(accepted: readonly Replacement[], replacement: Replacement): boolean {
  return accepted.some((other) =>
    replacement.start === replacement.end && other.start === other.end
      ? replacement.start === other.start
      : replacement.start < other.end && other.start < replacement.end,
  );
}

function replaced(file: TextFile, replacements: readonly Replacement[]): TextFile {
  if (replacements.length === 0) return file;
  const { text } = file.source;
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of replacements.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return { path: file.path, source: new SourceText(result + text.slice(done)) };
}
