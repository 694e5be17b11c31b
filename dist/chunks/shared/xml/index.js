import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as XMLParser, i as json2xml_default, n as init_fxp, o as init_XMLParser, r as init_json2xml, t as XMLValidator } from "../../npm/fast-xml-parser.js";

// shared/xml/read.ts
/**
* Reads an XML document. Expands the five predefined entities and character references, and no others: a document type
* declaration may name an external subset, which is not read, but must not declare anything.
* @throws TypeError if it is not well-formed, declares entities, or is nested more than 200 levels deep.
*/
function readXml(text) {
	const start = text.search(/<[\w:]/u);
	if (start < 0 || start > maxPrologLength) throw new TypeError("it is not well-formed XML: no root element");
	const prolog = text.slice(0, start);
	if (/<!DOCTYPE[^>]*\[/iu.test(prolog)) throw new TypeError("its document type declaration has declarations");
	const problem = XMLValidator.validate(text);
	if (problem !== true) throw new TypeError(`it is not well-formed XML (line ${problem.err.line})`);
	const roots = nodesOf(new XMLParser({
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
		maxNestedTags: maxDepth
	}).parse(text));
	const [root] = roots;
	if (root === void 0 || roots.length !== 1) throw new TypeError("it is not well-formed XML with one root element");
	return root;
}
/** Returns the children with a name. */
function childrenOf(node, name) {
	return node.children.filter((child) => child.name === name);
}
/** Returns the first child with a name. */
function childOf(node, name) {
	return node.children.find((child) => child.name === name);
}
/** Returns the text of the first child with a name; undefined if there is none or it is empty. */
function childText(node, name) {
	return childOf(node, name)?.text || void 0;
}
function nodesOf(ordered) {
	return listOf(ordered).flatMap((entry) => {
		const name = Object.keys(entry).find((key) => key !== attributeMark);
		if (name === void 0 || name.startsWith("#")) return [];
		const content = entry[name];
		return [{
			name,
			attributes: attributesOf(entry[attributeMark]),
			children: nodesOf(content),
			text: textOf(content)
		}];
	});
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function attributesOf(value) {
	const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
	return new Map(entries.map(([name, text]) => {
		if (String(text).includes("<")) throw new TypeError(`it is not well-formed XML: "<" in the attribute ${name}`);
		return [name, decoded(String(text))];
	}));
}
function textOf(content) {
	return listOf(content).flatMap((entry) => {
		if (textMark in entry) return [decoded(String(entry[textMark]))];
		if (!(verbatimMark in entry)) return [];
		return listOf(entry[verbatimMark]).map((inner) => String(inner[textMark] ?? ""));
	}).join("").trim();
}
function decoded(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu, (whole, decimal, hex, name) => {
		if (name !== void 0) return entities[String(name).toLowerCase()] ?? whole;
		const point = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
		return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}
var maxDepth, maxPrologLength, attributeMark, textMark, verbatimMark, entities;
function init_read() {
	return (init_read = __esmMin((() => {
		init_fxp();
		maxDepth = 200;
		maxPrologLength = 1e4;
		attributeMark = ":@";
		textMark = "#text";
		verbatimMark = "#cdata";
		entities = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'"
		};
	})))();
}

// shared/xml/index.ts
/**
* Writes an XML 1.0 document with its declaration and a final line break. Characters that XML cannot hold become
* U+FFFD. Default: on one line; `indent` puts each element on a line of its own.
*/
function writeXml(root, { indent = false } = {}) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new json2xml_default({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: "",
		suppressEmptyNode: true,
		suppressBooleanAttributes: false,
		processEntities: false,
		format: indent,
		indentBy: "  "
	}).build([nodeOf(root)]).trim()}\n`;
}
/** Returns an element as the builder takes it when order matters. */
function nodeOf({ name, attributes = {}, content = [] }) {
	const children = typeof content === "string" ? [{ "#text": escaped(content) }] : content.map(nodeOf);
	const values = Object.entries(attributes).map(([key, value]) => [key, escaped(String(value))]);
	return {
		[name]: children,
		":@": Object.fromEntries(values)
	};
}
/** Escapes text for an element or a quoted attribute (XML 1.0, 2.4 and 3.3.3). */
function escaped(text) {
	return text.toWellFormed().replace(invalid, "�").replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? `&#${character.charCodeAt(0)};`);
}
var invalid, references;
function init_xml() {
	return (init_xml = __esmMin((() => {
		init_fxp();
		init_read();
		invalid = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
		references = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;"
		};
	})))();
}

export { childrenOf as a, childText as i, writeXml as n, init_read as o, childOf as r, readXml as s, init_xml as t };