/**
 * Characters that people do not see, or that change how the text next to them is shown: controls, format characters
 * (bidirectional marks, zero-width characters, soft hyphens, tags), what Unicode lets programs ignore, line and
 * paragraph separators, the empty braille pattern and unpaired surrogates. Not tabs and line feeds.
 */
export const invisible = /[[\p{Cc}--[\t\n]]\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\p{Cs}]/gv;

/**
 * Escapes untrusted text for terminals and logs: invisible characters, terminal escapes and bidirectional overrides
 * become `\xNN` or `\u{NNNN}`. Keeps tabs and line feeds.
 */
export function plain(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
  });
}

/** Escapes text like `plain` and replaces line breaks and tabs by one space. */
export function oneLine(text: string): string {
  return plain(text.replace(/\s*[\r\n\t]\s*/gu, " "));
}

/** Cuts text to `max` UTF-16 units and ends it with `…`. Never splits a surrogate pair. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, Math.max(0, max - 1));
  return `${/[\ud800-\udbff]$/u.test(head) ? head.slice(0, -1) : head}…`;
}

/** Formats an integer with commas: `1,234`. The platform's formatter takes 14 ms to load, in every run. */
export function withCommas(integer: number): string {
  return String(integer).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** Formats a number with a noun: `1 file`, `3 files`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${withCommas(number)} ${number === 1 ? singular : plural}`;
}

/** Formats bytes in decimal units: `512 B`, `3.4 MB`. */
export function byteCount(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}
