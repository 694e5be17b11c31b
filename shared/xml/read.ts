import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of a document that was read. Names are without prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Text directly in it, trimmed. */
  readonly text: string;
}

/** Maximum nesting, beyond any real document. The parser is recursive. */
const maxDepth = 200;

/** Maximum length of what is before the root element. */
const maxPrologLength = 10_000;

const attributeMark = ":@";
const textMark = "#text";
const verbatimMark = "#cdata";

/**
 * Reads an XML document. Expands the five predefined entities and character references, and no others: a document type
 * declaration may name an external subset, which is not read, but must not declare anything.
 * @throws TypeError if it is not well-formed, declares entities, or is nested more than 200 levels deep.
 */
export function readXml(text: string): XmlNode {
  const start = text.search(/<[\w:]/u);
  if (start < 0 || start > maxPrologLength) throw new TypeError("it is not well-formed XML: no root element");
  const prolog = text.slice(0, start);
  if (/<!DOCTYPE[^>]*\[/iu.test(prolog)) throw new TypeError("its document type declaration has declarations");
  const problem = XMLValidator.validate(text);
  if (problem !== true) throw new TypeError(`it is not well-formed XML (line ${problem.err.line})`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    textNodeName: textMark,
    cdataPropName: verbatimMark,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: maxDepth,
  });
  const roots = nodesOf(parser.parse(text) as unknown);
  const [root] = roots;
  if (root === undefined || roots.length !== 1) throw new TypeError("it is not well-formed XML with one root element");
  return root;
}

/** Returns the children with a name. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** Returns the first child with a name. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** Returns the text of the first child with a name; undefined if there is none or it is empty. */
export function childText(node: XmlNode, name: string): string | undefined {
  return childOf(node, name)?.text || undefined;
}

type Ordered = Readonly<Record<string, unknown>>;

function nodesOf(ordered: unknown): readonly XmlNode[] {
  return listOf(ordered).flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== attributeMark);
    if (name === undefined || name.startsWith("#")) return [];
    const content = entry[name];
    return [
      { name, attributes: attributesOf(entry[attributeMark]), children: nodesOf(content), text: textOf(content) },
    ];
  });
}

function listOf(value: unknown): readonly Ordered[] {
  return Array.isArray(value) ? (value as readonly Ordered[]) : [];
}

function attributesOf(value: unknown): ReadonlyMap<string, string> {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new Map(
    entries.map(([name, text]) => {
      if (String(text).includes("<")) throw new TypeError(`it is not well-formed XML: "<" in the attribute ${name}`);
      return [name, decoded(String(text))];
    }),
  );
}

function textOf(content: unknown): string {
  const parts = listOf(content).flatMap((entry) => {
    if (textMark in entry) return [decoded(String(entry[textMark]))];
    if (!(verbatimMark in entry)) return [];
    return listOf(entry[verbatimMark]).map((inner) => String(inner[textMark] ?? ""));
  });
  return parts.join("").trim();
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
}
