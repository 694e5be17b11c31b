import type { Instruction, Word } from "./instruction.ts";

/** File names that ADD unpacks, and compressed files that hadolint accepts as well. */
const archive =
  /\.(?:tar|gz|bz2|xz|Z|lz|lzma|lzo|zst|t(?:ar\.)?(?:gz|bz2|xz|Z|lz|lzma|zst)|tbz2?|tb2|tlz|tpz|taz|txz|tz2|tZ)$/;
const address = /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/;

/** Returns true if ADD unpacks a file with this name. */
export function isArchive(path: string): boolean {
  return archive.test(path);
}

/** Returns true if ADD copies a source as it is by its name, which is neither an archive's nor an address. */
export function isPlainSource(path: string): boolean {
  return !isArchive(path) && !address.test(path);
}

/** Names of directories, and of files that are no archives. ADD unpacks archives under any name. */
const surelyPlain =
  /(?:^\.{1,2}|\/)$|\.(?:asc|bash|c|cc|cfg|cmake|cnf|conf|config|cpp|crt|css|csproj|csv|deb|dockerfile|env|ep|gemspec|go|gpg|gradle|h|html?|ini|ipynb|jar|java|jpe?g|js|json5?|jsx|key|kts|list|lock|lua|md|mjs|mod|pem|php|pl|png|po|profile|properties|ps1|pub|py|rb|repo|rpm|rs|rules|sample|scss|service|sh|so|sql|sum|svg|template|tf|toml|ts|tsx|txt|war|xml|ya?ml|zip|zsh)$/i;

/** Returns true if COPY does the same as ADD whatever the source contains. */
export function isSurelyPlain(path: string): boolean {
  return isPlainSource(path) && surelyPlain.test(path) && !/[*?[\]$]|^[^/]*:/.test(path);
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
