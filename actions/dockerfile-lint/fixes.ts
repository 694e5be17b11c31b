import { SourceText } from "../../shared/dockerfile/index.ts";
import type { Finding, TextEdit } from "../../shared/findings/index.ts";

/** A text after its fixes were applied. */
export interface FixedText {
  readonly text: string;
  /** Findings whose fixes were applied. */
  readonly applied: readonly Finding[];
  /** Findings whose fixes overlap with an earlier fix. Lint again to apply them. */
  readonly deferred: readonly Finding[];
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies the first edit of each finding that is not suppressed. Applies all edits of a fix or none; of two
 * overlapping fixes, the first wins. Pure; leaves text outside the edits unchanged.
 */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const source = new SourceText(text);
  const accepted: Replacement[] = [];
  const applied: Finding[] = [];
  const deferred: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.suppression === undefined ? finding.fixes.find(({ kind }) => kind === "edit") : undefined;
    if (fix?.kind !== "edit") continue;
    const replacements = fix.edits.map((edit) => replacementOf(source, edit));
    if (replacements.some((replacement) => accepted.some((other) => collide(replacement, other))))
      deferred.push(finding);
    else {
      accepted.push(...replacements);
      applied.push(finding);
    }
  }
  return { text: replaced(text, accepted), applied, deferred };
}

function replacementOf(source: SourceText, { region, text }: TextEdit): Replacement {
  return {
    start: source.offsetAt(region.startLine, region.startColumn),
    end: source.offsetAt(region.endLine, region.endColumn),
    text,
  };
}

/** Returns true if two edits overlap. Insertions at the same position do not. */
function collide(a: Replacement, b: Replacement): boolean {
  const bothInsert = a.start === a.end && b.start === b.end;
  if (bothInsert) return a.start === b.start && a.text === b.text;
  return a.start < b.end && b.start < a.end;
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of replacements.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + replacement;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}
