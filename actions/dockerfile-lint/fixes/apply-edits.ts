import { conflict, overlapEachOther, type Replacement, replaceAll } from "../../../shared/fixes/index.ts";
import type { Edit } from "../checks/rule.ts";

/** Applies the edits of a fix. Undefined if two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const replacements = edits.map(toReplacement);
  return overlapEachOther(replacements) ? undefined : replaceAll(text, replacements);
}

/** Chooses fixes whose edits do not conflict, the first ones first. */
export function chooseCompatible<Fixable>(
  candidates: readonly Fixable[],
  getEdits: (candidate: Fixable) => readonly Edit[],
): readonly Fixable[] {
  const taken: Replacement[] = [];
  return candidates.filter((candidate) => {
    const replacements = getEdits(candidate).map(toReplacement);
    if (replacements.some((replacement) => taken.some((other) => conflict(replacement, other)))) return false;
    taken.push(...replacements);
    return true;
  });
}

function toReplacement({ span, text }: Edit): Replacement {
  return { ...span, text };
}
