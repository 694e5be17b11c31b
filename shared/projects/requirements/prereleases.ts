/** Words after the numbers of a version that do not make it a pre-release: releases after the release, and epochs. */
const laterWords = new Set(["v", "post", "rev", "r", "pl", "p", "patch", "stable"]);

/** Tells whether a version is a pre-release, as package managers of languages spell them: `2.0rc1`, `2.0.0-beta`. */
export function isPrerelease(version: string): boolean {
  const words =
    publicVersion(version)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.some((word) => !laterWords.has(word));
}

/** Returns a version without the name of its build: `1.0+local`. */
export function publicVersion(version: string): string {
  const plus = version.indexOf("+");
  return plus < 0 ? version : version.slice(0, plus);
}

/** Returns the epoch and the numbers at the start of a version, without zeros at the end. */
export function releaseOf(version: string): string {
  const [, epoch = "", numbers = ""] = /^v?(\d{1,18}!)?(\d{1,100}(?:\.\d{1,100}){0,20})/.exec(version) ?? [];
  return `${epoch}${numbers.replace(/(?:\.0+)+$/, "")}`;
}
