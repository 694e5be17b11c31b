import type { Instruction, Word } from "./instruction.ts";

/** File names that ADD unpacks, and compressed files that hadolint accepts as well. */
const archive =
  /\.(?:tar|gz|bz2|xz|Z|lz|lzma|lzo|zst|t(?:ar\.)?(?:gz|bz2|xz|Z|lz|lzma|zst)|tbz2?|tb2|tlz|tpz|taz|txz|tz2|tZ)$/;
const address = /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/;

/** Returns true if ADD unpacks a file with this name. */
export function isArchive(path: string): boolean {
  return archive.test(path);
}

/** Returns true if COPY does the same as ADD: for a source that is neither an archive nor an address. */
export function isPlainSource(path: string): boolean {
  return !isArchive(path) && !address.test(path);
}

/** Parses the sources and target of a COPY or ADD in either form. Heredocs do not count as sources. */
export function parseTransfer(instruction: Instruction): { sources: readonly Word[]; target: Word | undefined } {
  const words = instruction.json ?? instruction.words;
  const files = words.filter((word) => !/^\d*<<-?[^<]/.test(word.raw));
  return { sources: files.slice(0, -1), target: files.at(-1) };
}

/** Returns true if there is one source, or if the target is a directory by its form or comes from a variable. */
export function acceptsSources(sources: readonly Word[], { value }: Word): boolean {
  return sources.length < 2 || /(?:[/\\]|^\.{1,2}|\/\.{1,2})$/.test(value) || value.includes("$");
}
