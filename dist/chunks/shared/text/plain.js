import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/text/plain.ts
/**
* Escapes untrusted text for terminals and logs: control characters, terminal escapes and bidirectional overrides become
* `\xNN` or `\u{NNNN}`. Keeps tabs and line feeds.
*/
function plain(text) {
	return text.replace(controls, (character) => {
		const code = character.codePointAt(0) ?? 0;
		const hex = code.toString(16);
		return code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
	});
}
/** Escapes text like `plain` and replaces line breaks and tabs by one space. */
function oneLine(text) {
	return plain(text.replace(/\s*[\r\n\t]\s*/gu, " "));
}
/** Cuts text to `max` UTF-16 units and ends it with `…`. Never splits a surrogate pair. */
function truncate(text, max) {
	if (text.length <= max) return text;
	const head = text.slice(0, Math.max(0, max - 1));
	return `${/[\ud800-\udbff]$/u.test(head) ? head.slice(0, -1) : head}…`;
}
/** Formats a number with a noun: `1 file`, `3 files`. */
function count(number, singular, plural = `${singular}s`) {
	return `${number.toLocaleString("en-US")} ${number === 1 ? singular : plural}`;
}
/** Formats bytes in decimal units: `512 B`, `3.4 MB`. */
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

export { plain as a, oneLine as i, count as n, truncate as o, init_plain as r, byteCount as t };