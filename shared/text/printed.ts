import { invisible, plain } from "./plain.ts";

/** Characters that the runner's comparison ignores (ICU, root collation), apart from those that are never printed. */
const ignored = "[\\p{M}\\u0640\\u07fa\\u180a\\u1cd3\\ufe73]*";
/** `##[command]` anywhere in a line, as the runner and Azure Pipelines (`##vso[`) and TeamCity read it. */
const bracket = new RegExp(`(#${ignored}#${ignored}[A-Za-z]*${ignored})\\[`, "gu");
/** `::` at the start of a line, after white space. */
const leading = new RegExp(`^((?:(?!\\n)\\s|\\p{M})*:${ignored}):`, "gmu");
/** `::command::` or `::command key=value::` behind anything but a word: it would count at the start of a line. */
const inner = new RegExp(`(?<![\\w:])(:${ignored}):(?=[A-Za-z][\\w-]*(?:[ \\t][^\\n]*?)?:${ignored}:)`, "gu");

/**
 * Escapes text for a log that a CI system reads: like `plain`, and no line contains a workflow command. The runner takes
 * `::name::` at the start of a trimmed line and `##[name]` anywhere (actions/runner, `ActionCommand.cs`). It compares by
 * culture, so an invisible character between the signs would not help; a backslash does.
 */
export function logText(text: string): string {
  return withoutCommands(plain(text), (sign) => `\\${sign}`);
}

/**
 * Escapes a whole document for standard output, like `logText`. JSON and XML keep their meaning, because characters are
 * escaped in their own notation.
 * @param styles keeps the colors of a terminal.
 */
export function printable(document: string, styles = false): string {
  if (/^\s*[[{]/u.test(document)) return withReferences(document, jsonReference);
  if (document.startsWith("<?xml")) return withReferences(document, xmlReference);
  if (!styles) return logText(document);
  return document.replace(/(\u001b\[[\d;]*m)|[^\u001b]+|\u001b/gu, (part, style?: string) => style ?? logText(part));
}

function withReferences(document: string, reference: (character: string) => string): string {
  return withoutCommands(document.replace(invisible, reference), reference);
}

function withoutCommands(text: string, escaped: (sign: string) => string): string {
  return text
    .replace(bracket, (_command, signs: string) => `${signs}${escaped("[")}`)
    .replace(leading, (_command, start: string) => `${start}${escaped(":")}`)
    .replace(inner, (_command, start: string) => `${start}${escaped(":")}`);
}

/** Escapes a character of a JSON string. Strings have no C0 controls; outside of them NUL ends a document (Code Climate). */
function jsonReference(character: string): string {
  if (character < " ") return character;
  const units = Array.from({ length: character.length }, (_unit, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

function xmlReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0xff_fd).toString(16)};`;
}
