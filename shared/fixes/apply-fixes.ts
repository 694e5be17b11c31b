import { SourceText, type TextFile } from "../dockerfile/index.ts";
import type { Finding, FixSafety, TextEdit } from "../findings/index.ts";
import { conflict, overlapEachOther, type Replacement, replaceAll } from "./replacements.ts";

/** Files after fixes were applied. */
export interface FixedFiles {
  /** All files, changed or not, in order. */
  readonly files: readonly TextFile[];
  /** Findings whose fixes were applied. */
  readonly applied: readonly Finding[];
  /** Findings whose fixes conflict with an earlier fix. Check again to apply them. */
  readonly deferred: readonly Finding[];
}

interface FileReplacement extends Replacement {
  readonly path: string;
}

/**
 * Applies the first edit of each finding that is not suppressed and that is safe enough. Applies all edits of a fix or none: a fix with edits of
 * other files, outside the text, or that overlap each other is not applied. Of two conflicting fixes, the first wins. Two
 * fixes that insert at one place conflict too, because their order would be arbitrary. Pure; leaves text outside the
 * edits unchanged.
 */
export function applyFixes(
  files: readonly TextFile[],
  findings: readonly Finding[],
  safety: FixSafety = "safe",
): FixedFiles {
  const sources = new Map(files.map(({ path, source }) => [path, source]));
  const accepted = new Map<string, FileReplacement[]>();
  const applied: Finding[] = [];
  const deferred: Finding[] = [];
  for (const finding of findings) {
    const edits = getEdits(finding, safety);
    const replacements = edits.flatMap((edit) => locateEdit(edit, sources.get(edit.file)));
    if (edits.length === 0 || replacements.length < edits.length || overlapsItself(replacements)) continue;
    const isTaken = (replacement: FileReplacement): boolean =>
      accepted.get(replacement.path)?.some((other) => conflict(replacement, other)) === true;
    if (replacements.some(isTaken)) {
      deferred.push(finding);
      continue;
    }
    for (const replacement of replacements)
      accepted.set(replacement.path, [...(accepted.get(replacement.path) ?? []), replacement]);
    applied.push(finding);
  }
  return { files: files.map((file) => replaceIn(file, accepted.get(file.path) ?? [])), applied, deferred };
}

const safeties: readonly FixSafety[] = ["safe", "behavior-changing", "unsafe"];

/**
 * Returns the edits of the first fix that edits text and is at least as safe as `safety`. Empty if the finding has none or is
 * suppressed.
 */
export function getEdits({ suppression, fixes }: Finding, safety: FixSafety = "safe"): readonly TextEdit[] {
  if (suppression !== undefined) return [];
  const accepted = safeties.slice(0, safeties.indexOf(safety) + 1);
  return (
    fixes.flatMap((fix) => (fix.kind === "edit" && accepted.includes(fix.safety ?? "safe") ? [fix.edits] : []))[0] ?? []
  );
}

function locateEdit({ file, region, text }: TextEdit, source: SourceText | undefined): FileReplacement[] {
  if (source === undefined) return [];
  const start = offsetOf(source, region.startLine, region.startColumn);
  const end = offsetOf(source, region.endLine, region.endColumn);
  return start === undefined || end === undefined || end < start ? [] : [{ path: file, start, end, text }];
}

/** Returns the offset of a position. Undefined if the text does not have it. */
function offsetOf(source: SourceText, line: number, column: number): number | undefined {
  const offset = source.offsetAt(line, column);
  const position = source.positionAt(offset);
  return position.line === line && position.column === column ? offset : undefined;
}

/** Tells whether edits of one fix overlap. A fix may insert several texts at one place, in order. */
function overlapsItself(replacements: readonly FileReplacement[]): boolean {
  return [...Map.groupBy(replacements, ({ path }) => path).values()].some(overlapEachOther);
}

function replaceIn(file: TextFile, replacements: readonly FileReplacement[]): TextFile {
  if (replacements.length === 0) return file;
  return { path: file.path, source: new SourceText(replaceAll(file.source.text, replacements)) };
}
