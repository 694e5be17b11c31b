import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Fr as count, Ir as init_plain, Lr as oneLine, Mr as link, Pr as byteCount, _t as totalSaving, gt as init_saving, jr as init_markdown, kr as code, lt as init_findings, or as init_text, zr as truncate } from "../core.js";
import { r as init_words, t as fold } from "./words.js";

// shared/report/links.ts
/** Returns the web address of a file's lines at the pushed commit. Undefined for what the repository does not have. */
function placeUrl(target, location) {
	if (target === void 0 || location === void 0 || !commitId.test(target.commit)) return void 0;
	const segments = location.file.split("/");
	if (!location.file.isWellFormed() || segments.some((name) => [
		"",
		".",
		".."
	].includes(name))) return void 0;
	const { startLine, endLine = startLine } = location.region;
	const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
	const path = segments.map(encodeURIComponent).join("/");
	const view = rendered.test(location.file) ? "?plain=1" : "";
	return checked(`${target.repositoryUrl}/blob/${target.commit}/${path}${view}${lines}`, true);
}
/** Returns the web address of the pushed commit, or of another one of the repository. */
function commitUrl(target, commit = target?.commit) {
	if (target === void 0 || commit === void 0 || !commitId.test(commit)) return void 0;
	return checked(`${target.repositoryUrl}/commit/${commit}`, true);
}
/** Returns the page of a vulnerability. Undefined unless the id has exactly the form of a known database. */
function vulnerabilityUrl(id) {
	const page = databases.find(([form]) => form.test(id))?.[1];
	return page === void 0 ? void 0 : `${page}${id}`;
}
/** Returns the page of a vulnerability or rule. Undefined if there is none. */
function idUrl(id, { pages }) {
	return vulnerabilityUrl(id) ?? checked(pages?.get(id) ?? "", false);
}
/** Collects the pages of rules. Those of vulnerabilities follow from their ids. */
function rulePages(rules) {
	return new Map(rules.flatMap(({ id, helpUri }) => helpUri === void 0 ? [] : [[id, helpUri]]));
}
/** Returns the address of the first place of a finding. */
function findingUrl({ locations: [first] }, { target }) {
	return placeUrl(target, first);
}
/** Returns an address as browsers read it. Undefined unless it is https, or http where the server itself is. */
function checked(text, isServer) {
	const url = URL.parse(text);
	if (url === null || url.username !== "" || url.password !== "") return void 0;
	return (url.protocol === "https:" || isServer && url.protocol === "http:") && url.href.length <= maxLength ? url.href : void 0;
}
var maxLength, commitId, rendered, databases;
function init_links() {
	return (init_links = __esmMin((() => {
		maxLength = 1e3;
		commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
		rendered = /\.(?:md|markdown|mdx|rst|adoc|ipynb)$/iu;
		databases = [
			[/^CVE-\d{4}-\d{4,12}$/u, "https://www.cve.org/CVERecord?id="],
			[/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/u, "https://github.com/advisories/"],
			[/^(?:ALPINE|DEBIAN|UBUNTU)-CVE-\d{4}-\d{4,12}$/u, "https://osv.dev/vulnerability/"],
			[/^(?:GO|HSEC|MAL|OSV|PYSEC|RSEC|RUSTSEC)-\d{4}-\d{1,12}$/u, "https://osv.dev/vulnerability/"],
			[/^(?:DLA|DSA|DTSA|USN|LSN)-\d{1,6}-\d{1,3}$/u, "https://osv.dev/vulnerability/"],
			[/^(?:ALBA|ALEA|ALSA|RHBA|RHEA|RHSA|RLSA|RXSA)-\d{4}:\d{1,8}$/u, "https://osv.dev/vulnerability/"]
		];
	})))();
}

// shared/report/savings.ts
/** Formats where bytes are wasted: `Dockerfile:6`, or `layer 3`. */
function savingPlace({ location, layer }) {
	if (location !== void 0) return `${oneLine(location.file)}:${location.region.startLine}`;
	return layer === void 0 ? "image" : `layer ${layer}`;
}
/** Renders the bytes that images could lose as a folded Markdown table: the largest ten, and the total. Empty if none. */
function savingsFold(reports, target) {
	const savings = largest(reports.flatMap((report) => report.savings ?? []));
	const rows = savings.slice(0, maxRows).map((saving) => {
		const { what, bytes, remediation, location } = saving;
		return [
			link(code(savingPlace(saving)), placeUrl(target, location)),
			byteCount(bytes),
			`${cell(what)}. ${cell(remediation)}.`
		];
	});
	const hidden = savings.slice(maxRows);
	const others = hidden.length === 0 ? [] : [[
		"",
		byteCount(totalSaving(hidden)),
		`${count(hidden.length, "other place")}.`
	]];
	const total = byteCount(totalSaving(savings));
	const content = [
		[
			"where",
			"bytes",
			"what, and what to do"
		],
		[
			"---",
			"--:",
			"---"
		],
		...rows,
		...others,
		[
			"",
			total,
			"in all"
		]
	].map((line) => `| ${line.join(" | ")} |\n`).join("");
	return savings.length === 0 ? "" : fold(`Bytes to gain (${total})`, content);
}
function cell(text) {
	return escapeMarkdown(truncate(oneLine(text), maxText));
}
/** Sorts savings, largest first. */
function largest(savings) {
	return savings.toSorted((a, b) => b.bytes - a.bytes || (a.what < b.what ? -1 : 1));
}
var maxRows, maxText;
function init_savings() {
	return (init_savings = __esmMin((() => {
		init_findings();
		init_text();
		init_links();
		init_words();
		maxRows = 10;
		maxText = 400;
	})))();
}

export { commitUrl as a, init_links as c, savingsFold as i, placeUrl as l, largest as n, findingUrl as o, savingPlace as r, idUrl as s, init_savings as t, rulePages as u };