import { n as __esmMin } from "../../../rolldown-runtime.js";
import { o as escapeMarkdown, s as init_markdown, t as init_text } from "../../text/index.js";

// shared/publish/github/suggestions.ts
/** The fingerprint in a comment that is one of our suggestions. */
function suggestionIn(body) {
	return new RegExp(`^${prefix}([0-9a-f:]+) -->`, "u").exec(body)?.[1];
}
/**
* Suggestions for findings whose fix changes whole lines that the diff shows. `textOf` gives a file as it is in the head,
* `shown` the lines of the diff. Pure.
*/
function suggestionsFor(findings, textOf, shown) {
	const taken = /* @__PURE__ */ new Set();
	return findings.flatMap((finding) => {
		const suggestion = suggestionOf(finding, textOf, shown);
		if (suggestion === void 0) return [];
		const places = linesOf(suggestion).map((line) => `${suggestion.path}:${line}`);
		if (places.some((place) => taken.has(place))) return [];
		for (const place of places) taken.add(place);
		return [suggestion];
	});
}
function suggestionOf(finding, textOf, shown) {
	const fix = finding.fixes.find(({ kind }) => kind === "edit");
	if (fix?.kind !== "edit") return void 0;
	const [first] = fix.edits;
	if (first === void 0 || fix.edits.some(({ file }) => file !== first.file)) return void 0;
	const text = textOf(first.file);
	const startLine = Math.min(...fix.edits.map(({ region }) => region.startLine));
	const line = Math.max(...fix.edits.map(({ region }) => region.endLine));
	const visible = shown(first.file);
	if (text === void 0 || line - startLine >= maxLines || !linesOf({
		startLine,
		line
	}).every((number) => visible.has(number))) return void 0;
	const changed = changedLines(text, fix.edits, startLine, line);
	if (changed === void 0) return void 0;
	const fence = "`".repeat(Math.max(3, ...(changed.match(/`+/gu) ?? []).map((run) => run.length + 1)));
	const body = `${prefix}${finding.fingerprint} -->\n**${escapeMarkdown(finding.ruleId)}** (${finding.severity}): ${escapeMarkdown(finding.message)}\n\n${fence}suggestion\n${changed}\n${fence}\n`;
	return {
		path: first.file,
		startLine,
		line,
		body,
		fingerprint: finding.fingerprint
	};
}
function linesOf({ startLine, line }) {
	return Array.from({ length: line - startLine + 1 }, (_none, index) => startLine + index);
}
/** The lines with the edits in them; undefined where an edit lies outside the text. */
function changedLines(text, edits, startLine, line) {
	const lines = text.split("\n");
	if (line > lines.length) return void 0;
	let result = lines.slice(startLine - 1, line).join("\n");
	const offset = (number, column) => {
		return lines.slice(startLine - 1, number - 1).reduce((sum, current) => sum + current.length + 1, 0) + column - 1;
	};
	const ordered = edits.toSorted((a, b) => b.region.startLine - a.region.startLine || b.region.startColumn - a.region.startColumn);
	for (const { region, text: replacement } of ordered) {
		const [from, to] = [offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn)];
		if (from > to || to > result.length + 1) return void 0;
		result = result.slice(0, from) + replacement + result.slice(to);
	}
	return result.replace(/\r$/u, "");
}
var maxLines, prefix;
function init_suggestions() {
	return (init_suggestions = __esmMin((() => {
		init_text();
		maxLines = 20;
		prefix = "<!-- seaworthy:suggestion ";
	})))();
}

export { suggestionIn as n, suggestionsFor as r, init_suggestions as t };