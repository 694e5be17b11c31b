import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as oneLine, r as init_plain } from "./plain.js";

// shared/text/markdown.ts
/**
* Escapes untrusted text as literal Markdown on one line for GitHub: no markup, HTML, links, mentions or issue
* references.
*/
function escapeMarkdown(text) {
	return oneLine(text).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/[\\`*_[\]#|~$]/gu, "\\$&").replace(/@(?!(?<=\w@)sha256:)/gu, "@​").replace(/:\/\//gu, ":​//").replace(/\bwww\./giu, "www​.");
}
/** Formats untrusted text as inline code that also works in table cells. */
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

export { escapeMarkdown as n, init_markdown as r, code as t };