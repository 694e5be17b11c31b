import { isBase60, resolvePlain } from "./plain-scalar.ts";

/** Version of go-yaml: `toYaml` uses 2, `toYamlPretty` uses 3. */
export type EmitterVersion = 2 | 3;

export type ScalarStyle = "plain" | "single" | "double" | "literal";

/** Texts that are plain in every place and form, if `resolvePlain` agrees. */
const simple = /^[A-Za-z_/][\w./-]*$/;
/** Characters that only an escape can write, including all beyond U+FFFF. */
const special = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const specialButTab = /[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
/** Starts and pairs of characters that are syntax in block collections. */
const indicator = /^(?:[#,[\]{}&*!|>'"%@`]|---|\.\.\.|[-?:](?:[ \t]|$))|:(?:[ \t]|$)|[ \t\n\u2028\u2029]#/;
const lineBreak = /[\n\u2028\u2029]/;
const edgeBlank = /^[ \n\u2028\u2029]|[ \n\u2028\u2029]$/;
const breakThenBlank = /[\n\u2028\u2029] /;
const blankThenBreak = / [\n\u2028\u2029]/;

/** Returns whether a text can be written as it is, wherever it is. Quick. */
export function isSimple(text: string): boolean {
  return text.length < 80 && simple.test(text) && resolvePlain(text).tag === "str";
}

/** Returns the style in which go-yaml writes a text outside of brackets. */
export function styleOf(text: string, version: EmitterVersion, isSimpleKey: boolean): ScalarStyle {
  const hasTab = version === 3 && text.includes("\t");
  const isSpecial = (version === 3 ? specialButTab : special).test(text) || startsWithMark(text);
  const isDouble = isSpecial || blankThenBreak.test(text);
  if (text.includes("\n")) return isDouble || isSimpleKey || text.endsWith(" ") ? "double" : "literal";
  if (isDouble || hasTab || breakThenBlank.test(text) || isResolved(text)) return "double";
  return edgeBlank.test(text) || lineBreak.test(text) || indicator.test(text) ? "single" : "plain";
}

/** Returns whether a text has a line break of YAML 1.1. A key that has one is not written on the line of its value. */
export function isMultiLine(text: string): boolean {
  return /[\n\r\x85\u2028\u2029]/.test(text);
}

/** A text that begins with a byte order mark is escaped as a whole. */
export function startsWithMark(text: string): boolean {
  return text.charCodeAt(0) === 0xfeff;
}

/** Returns whether a parser would read a plain text as something else. */
function isResolved(text: string): boolean {
  const { tag } = resolvePlain(text);
  return (tag !== "str" && tag !== "merge") || isBase60(text);
}
