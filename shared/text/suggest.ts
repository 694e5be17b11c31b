import { closest, distance } from "fastest-levenshtein";

/** The known word that was probably meant, or undefined when none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100 || known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const nearest = closest(
    lower,
    known.map((candidate) => candidate.toLowerCase()),
  );
  const match = known.find((candidate) => candidate.toLowerCase() === nearest);
  const bound = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return match !== undefined && distance(lower, nearest) <= bound ? match : undefined;
}

/** `; did you mean "x"?` or an empty string. */
export function didYouMean(word: string, known: readonly string[]): string {
  const match = suggest(word, known);
  return match === undefined ? "" : `; did you mean "${match}"?`;
}
