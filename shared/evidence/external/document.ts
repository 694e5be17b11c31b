import { readXml, type XmlNode } from "../../xml/index.ts";

/** A report's text, in the form that its first character and syntax show. */
export type ReportDocument = { readonly text: string } & (
  | { readonly kind: "json"; readonly value: unknown }
  /** Several JSON values, one a line. */
  | { readonly kind: "json-lines"; readonly values: readonly unknown[] }
  | { readonly kind: "xml"; readonly root: XmlNode }
  | { readonly kind: "text"; readonly lines: readonly string[] }
);

/**
 * Parses the text of a report as JSON, JSON lines, XML or plain text.
 * @throws TypeError if it is empty, or neither valid JSON nor XML although it begins so. Quotes nothing of the text, which
 * can contain secrets.
 */
export function parseDocument(text: string): ReportDocument {
  const start = text.trimStart().charAt(0);
  if (start === "") throw new TypeError("it is empty, so nothing shows that anything was examined");
  if (start === "<") return { kind: "xml", text, root: readXml(text.trimStart()) };
  try {
    return { kind: "json", text, value: JSON.parse(text) };
  } catch (error) {
    if (start !== "{" && start !== "[") return { kind: "text", text, lines: text.split(/\r?\n/u) };
    const values = valuesByLine(text);
    if (values !== undefined) return { kind: "json-lines", text, values };
    const position = /position \d+/u.exec(error instanceof Error ? error.message : "")?.[0];
    throw new TypeError(`it is not valid JSON${position === undefined ? "" : ` at ${position}`}, or is cut off`);
  }
}

function valuesByLine(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  // A document that is cut off has its first value in several lines.
  if (lines.length < 2) return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Returns the values of a document that tools write one a line; of one value, or a list, the same. */
export function valuesOf(document: ReportDocument): readonly unknown[] {
  if (document.kind === "json-lines") return document.values;
  if (document.kind !== "json") return [];
  return Array.isArray(document.value) ? (document.value as readonly unknown[]) : [document.value];
}
