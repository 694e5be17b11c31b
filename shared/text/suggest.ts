import { editDistance } from "./edit-distance.ts";

const maxWordLength = 100;

/**
 * Returns the candidate with the fewest edits from a word, ignoring case, the first of equals. Undefined when all have
 * more than `maxEdits`.
 */
export function closest(word: string, candidates: Iterable<string>, maxEdits: number): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let limit = maxEdits;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** Returns the known word that was probably meant. Undefined when none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (word.length > maxWordLength) return undefined;
  return closest(word, known, word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)));
}

/** Returns `; did you mean "x"?` or an empty string. */
export function didYouMean(word: string, known: readonly string[]): string {
  const match = suggest(word, known);
  return match === undefined ? "" : `; did you mean "${match}"?`;
}
