import { n as __esmMin } from "../../rolldown-runtime.js";
import { t as require_fastest_levenshtein } from "../../npm/fastest-levenshtein.js";

// shared/text/plain.ts
/**
* Text from strangers made safe to print: control characters, terminal escapes and bidirectional overrides
* become visible `\xNN` or `\u{NNNN}`; tabs and line feeds stay.
*/
function plain(text) {
	return text.replace(controls, (character) => {
		const code = character.codePointAt(0) ?? 0;
		const hex = code.toString(16);
		return code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
	});
}
/** The same on one line: line breaks and tabs become one space. */
function oneLine(text) {
	return plain(text.replace(/\s*[\r\n\t]\s*/gu, " "));
}
/** At most `max` UTF-16 units, the cut marked by `…`; never splits a surrogate pair. */
function truncate(text, max) {
	if (text.length <= max) return text;
	const head = text.slice(0, Math.max(0, max - 1));
	return `${/[\ud800-\udbff]$/u.test(head) ? head.slice(0, -1) : head}…`;
}
/** `1 file`, `3 files`. */
function count(number, singular, plural = `${singular}s`) {
	return `${number.toLocaleString("en-US")} ${number === 1 ? singular : plural}`;
}
/** Bytes for people, in decimal units: `512 B`, `3.4 MB`. */
function byteCount(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const power = Math.min(units.length - 1, bytes < 1e3 ? 0 : Math.floor(Math.log10(bytes) / 3));
	return `${power === 0 ? bytes : (bytes / 1e3 ** power).toFixed(1)} ${units[power]}`;
}
var controls;
function init_plain() {
	return (init_plain = __esmMin((() => {
		controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
	})))();
}

// shared/text/markdown.ts
/**
* Text from strangers as literal Markdown on one line, for GitHub's renderer: markup, HTML, links,
* mentions and issue references lose their meaning.
*/
function escapeMarkdown(text) {
	return oneLine(text).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/[\\`*_[\]#|~$]/gu, "\\$&").replace(/@(?!(?<=\w@)sha256:)/gu, "@​").replace(/:\/\//gu, ":​//").replace(/\bwww\./giu, "www​.");
}
/** Text from strangers as inline code that works in a table cell; backticks cannot end it, nor can it begin a comment. */
function code(text) {
	const clean = oneLine(text).replace(/\|/gu, "\\|").replaceAll("<!--", "<!​--");
	const longest = Math.max(0, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
function init_markdown() {
	return (init_markdown = __esmMin((() => {
		init_plain();
	})))();
}

// shared/text/suggest.ts
/** The known word that was probably meant, or undefined when none is near. */
function suggest(word, known) {
	if (word.length > 100 || known.length === 0) return void 0;
	const lower = word.toLowerCase();
	const nearest = (0, import_fastest_levenshtein.closest)(lower, known.map((candidate) => candidate.toLowerCase()));
	const match = known.find((candidate) => candidate.toLowerCase() === nearest);
	const bound = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
	return match !== void 0 && (0, import_fastest_levenshtein.distance)(lower, nearest) <= bound ? match : void 0;
}
/** `; did you mean "x"?` or an empty string. */
function didYouMean(word, known) {
	const match = suggest(word, known);
	return match === void 0 ? "" : `; did you mean "${match}"?`;
}
var import_fastest_levenshtein;
function init_suggest() {
	return (init_suggest = __esmMin((() => {
		import_fastest_levenshtein = require_fastest_levenshtein();
	})))();
}

// shared/text/index.ts
function init_text() {
	return (init_text = __esmMin((() => {
		init_markdown();
		init_plain();
		init_suggest();
	})))();
}

export { code as a, byteCount as c, oneLine as d, plain as f, suggest as i, count as l, didYouMean as n, escapeMarkdown as o, truncate as p, init_suggest as r, init_markdown as s, init_text as t, init_plain as u };