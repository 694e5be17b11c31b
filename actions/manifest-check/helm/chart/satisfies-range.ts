/**
 * Returns whether a version is in a range, by the rules of Masterminds' semver library. False if one of them cannot be
 * read.
 */
export type SatisfiesRange = (range: string, version: string) => boolean;
