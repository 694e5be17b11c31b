import type { Match, Pattern } from "./pattern.ts";

/** A part of a replacement: text, or the number of a group. */
type Part = string | number;

/**
 * Parses a replacement as Go's `Regexp.Expand` does: `$1`, `${1}` and `$name` are groups, `$$` is a dollar sign.
 * A name is as long as possible: `$1x` is the group `1x`. Unknown groups are empty.
 */
export function parseReplacement(replacement: string, pattern: Pattern): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of replacement.matchAll(/\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu)) {
    if (match.index > start) parts.push(replacement.slice(start, match.index));
    start = match.index + match[0].length;
    const name = match[1] ?? match[2];
    if (name === undefined) parts.push("$");
    else parts.push(numberOf(name, pattern));
  }
  if (start < replacement.length) parts.push(replacement.slice(start));
  return parts;
}

function numberOf(name: string, pattern: Pattern): Part {
  if (!/^(?:0|[1-9][0-9]{0,8})$/.test(name)) return pattern.groupNumber(name) ?? "";
  const number = Number(name);
  return number <= pattern.groupCount ? number : "";
}

/** Returns the text of a replacement for a match. */
export function expand(parts: readonly Part[], match: Match): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : (match.group(part) ?? "");
  return text;
}
