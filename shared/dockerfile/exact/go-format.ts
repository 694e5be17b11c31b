const unitSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** Formats a string as Go's `%q` does. Characters that Go does not print remain, so that they match nothing. */
export function quoteGo(text: string): string {
  return JSON.stringify(text)
    .replaceAll("\\u0007", "\\a")
    .replaceAll("\\u000b", "\\v")
    .replace(/\\u00([01][0-9a-f])/g, "\\x$1")
    .replaceAll("\u007f", "\\x7f");
}

/** Formats a small number as Go's `%q` formats the character with that code. */
export function quoteGoRune(code: number): string {
  const char = String.fromCodePoint(code);
  if (char === "'") return "'\\''";
  return `'${char === '"' ? char : quoteGo(char).slice(1, -1)}'`;
}

/** Formats a duration (`90s`) as Go's `Duration.String` does (`1m30s`). Returns undefined if it is not a duration. */
export function formatGoDuration(text: string): string | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:h|m|s|ms|us|µs|ns))+$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, number = "", unit = ""] of text.matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|h|m|s)/g)) {
    seconds += Number(number) * (unitSeconds[unit] ?? 0);
  }
  if (seconds === 0) return "0s";
  if (seconds < 1) return seconds >= 1e-3 ? `${round(seconds * 1e3)}ms` : undefined;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = `${round(seconds % 60)}s`;
  if (hours > 0) return `${hours}h${minutes}m${rest}`;
  return minutes > 0 ? `${minutes}m${rest}` : rest;
}

function round(number: number): string {
  return String(Number(number.toFixed(6)));
}
