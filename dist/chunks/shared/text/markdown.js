import { r as oneLine } from "./plain.js";

// shared/text/markdown.ts
/**
* Text from strangers as literal Markdown on one line, for GitHub's renderer: markup, HTML, links,
* mentions and issue references lose their meaning.
*/
function escapeMarkdown(text) {
	return oneLine(text).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/[\\`*_[\]#|~$]/gu, "\\$&").replace(/@/gu, "@​").replace(/:\/\//gu, ":​//").replace(/\bwww\./giu, "www​.");
}
/** Text from strangers as inline code that works in a table cell; backticks cannot end it, nor can it begin a comment. */
function code(text) {
	const clean = oneLine(text).replace(/\|/gu, "\\|").replaceAll("<!--", "<!​--");
	const longest = Math.max(0, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

export { escapeMarkdown as n, code as t };