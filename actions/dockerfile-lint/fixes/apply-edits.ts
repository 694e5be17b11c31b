import type { Edit } from "../checks/rule.ts";

/** Applies the edits of a fix. Undefined if two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  let result = "";
  let done = 0;
  for (const { span, text: replacement } of sortEdits(edits)) {
    if (span.start < done) return undefined;
    result += text.slice(done, span.start) + replacement;
    done = span.end;
  }
  return result + text.slice(done);
}

/** Chooses fixes whose edits neither overlap nor insert at the same place, the first ones first. */
export function chooseCompatible<Fixable>(
  candidates: readonly Fixable[],
  getEdits: (candidate: Fixable) => readonly Edit[],
): readonly Fixable[] {
  const taken: Edit[] = [];
  return candidates.filter((candidate) => {
    const edits = getEdits(candidate);
    if (edits.some((edit) => taken.some((other) => conflicts(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function conflicts({ span: a }: Edit, { span: b }: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === a.end && b.start === b.end && a.start === b.start);
}

function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
