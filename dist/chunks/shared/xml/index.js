import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as json2xml_default, n as init_fxp, r as init_json2xml } from "../../npm/fast-xml-parser.js";

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
		invalid = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
		references = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;"
		};
	})))();
}

export { writeXml as n, init_xml as t };