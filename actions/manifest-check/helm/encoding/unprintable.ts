import { FunctionError } from "../values/value.ts";

/** A value has no form in YAML or JSON. */
export class UnprintableError extends FunctionError {}

const unusual = /[\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;
/** Longest key that go-yaml reads, with its quotes and escapes. */
const maxKeyCharacters = 1024;

/**
 * Returns a text as it is after Go has written it to JSON and read it as YAML: bytes that are not UTF-8 are replaced,
 * and a next line (U+0085) is folded.
 * @throws UnprintableError for control characters that go-yaml refuses, and for long keys.
 */
export function withoutInvalid(text: string, isKey: boolean): string {
  if (isKey && text.length > maxKeyCharacters / 6 - 2) assertKey(text);
  if (!unusual.test(text)) return text;
  const valid = text.toWellFormed();
  if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(valid))
    throw new UnprintableError("yaml: control characters are not allowed");
  if (!valid.includes("\x85")) return valid;
  if (isKey) throw new UnprintableError("yaml: did not find expected ',' or '}'");
  return foldNextLines(valid);
}

/** Replaces each run of next lines and the blanks around it by a blank, or by one line break less. */
function foldNextLines(text: string): string {
  let folded = "";
  let start = 0;
  for (const { 0: run, index } of text.matchAll(/\x85[\x85 ]*/g)) {
    let end = index;
    while (end > start && text.charCodeAt(end - 1) === 0x20) end -= 1;
    const breaks = run.replaceAll(" ", "").length;
    folded += text.slice(start, end) + (breaks === 1 ? " " : "\n".repeat(breaks - 1));
    start = index + run.length;
  }
  return folded + text.slice(start);
}

function assertKey(text: string): void {
  let length = 2;
  for (const character of text) {
    const isLong = /[\x00-\x07\x0b\x0e-\x1f<>&\u2028\u2029\ud800-\udfff]/u.test(character);
    length += isLong ? 6 : /[\b\t\n\f\r"\\]/.test(character) ? 2 : 1;
  }
  if (length > maxKeyCharacters) throw new UnprintableError("yaml: did not find expected ',' or '}'");
}
