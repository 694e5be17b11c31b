import { XMLBuilder } from "fast-xml-parser";

export { childOf, childrenOf, childText, readXml, type XmlNode } from "./read.ts";

/** An XML element: its text, or its children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly content?: string | readonly XmlElement[];
}

/** Characters that XML 1.0 cannot hold, not even as references (2.2). */
const invalid = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Writes an XML 1.0 document with its declaration and a final line break. Characters that XML cannot hold become
 * U+FFFD. Default: on one line; `indent` puts each element on a line of its own.
 */
export function writeXml(root: XmlElement, { indent = false }: { readonly indent?: boolean } = {}): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    // The builder escapes no line breaks and tabs, which readers would turn into blanks.
    processEntities: false,
    format: indent,
    indentBy: "  ",
  });
  const text = builder.build([nodeOf(root)]).trim();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Returns an element as the builder takes it when order matters. */
function nodeOf({ name, attributes = {}, content = [] }: XmlElement): Record<string, unknown> {
  const children = typeof content === "string" ? [{ "#text": escaped(content) }] : content.map(nodeOf);
  const values = Object.entries(attributes).map(([key, value]) => [key, escaped(String(value))]);
  return { [name]: children, ":@": Object.fromEntries(values) };
}

/** Escapes text for an element or a quoted attribute (XML 1.0, 2.4 and 3.3.3). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(invalid, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? `&#${character.charCodeAt(0)};`);
}
