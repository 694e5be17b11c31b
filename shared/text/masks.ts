/** Characters. A shorter value also occurs in ordinary words: to mask it would garble the log, and show the value by its gaps. */
const minLength = 6;
const marker = /^-+(?:BEGIN|END) [^-]+-+$/u;

/**
 * Lists what to hide of a secret in a log, longest first: the whole value and each of its lines, because a log is masked
 * line by line. Leaves out values that are too short, and the first and last lines of PEM blocks, which are no secret.
 */
export function masksOf(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/u).map((line) => line.trim());
  const values = [secret.trim(), ...lines].filter((value) => value.length >= minLength && !marker.test(value));
  return [...new Set(values)].toSorted((a, b) => b.length - a.length);
}

/** Replaces masks by `***`. */
export function masked(text: string, masks: Iterable<string>): string {
  const longestFirst = [...masks].toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((result, mask) => result.replaceAll(mask, "***"), text);
}
