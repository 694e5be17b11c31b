import { n as __esmMin } from "../../rolldown-runtime.js";
import { $t as init_base_image, Ar as escapeMarkdown, Br as withCommas, Bt as packagesOf, Cr as init_mermaid, Ct as isComplete, Fr as count, Ir as init_plain, Lr as oneLine, Mr as link, Nr as shorten, Qt as collapseBase, Rt as init_finding, St as init_report$1, Tr as mermaidLabel, V as init_references, et as init_identity, it as titleOf$1, jr as init_markdown, kr as code, lt as init_findings, nn as init_severity, on as severities, or as init_text, rn as isAtLeast, rt as scopeText, vt as activeFindings, wr as mermaid, wt as isNew, xt as decidingFindings, zr as truncate } from "../core.js";
import { i as placeOf, n as examinedText, r as init_order, t as byImportance } from "./order.js";
import { i as init_annotations } from "./annotations.js";
import { i as notExamined, l as whatToDo, o as pageMarks, r as init_words, t as fold } from "./words.js";
import { c as init_links, i as savingsFold, l as placeUrl, o as findingUrl, s as idUrl, t as init_savings, u as rulePages } from "./savings.js";
import { a as fixPlan, c as unresolvedFindings, n as init_step_text, s as init_fix_plan, t as formatStep } from "./step-text.js";

// shared/report/count-table.ts
/**
* Renders a row for each subject: new, fixed and existing findings. Findings that were not compared count as new. Leaves
* out columns that are zero everywhere, but never the first. A fourth number would not fit into 390 pixels; pages say in a
* sentence what is suppressed. Empty without rows.
*/
function countTable(rows) {
	if (rows.length === 0) return "";
	const cells = rows.map(cellsOf);
	const columns = [
		rows.some(({ counts }) => counts?.change !== void 0) ? "new" : "findings",
		"fixed",
		"existing"
	].flatMap((title, column) => {
		return cells.every((row) => row[column] === 0 || row[column] === "–") && column > 0 ? [] : [{
			title,
			column
		}];
	});
	return [
		["", ...columns.map(({ title }) => title)],
		["---", ...columns.map(() => "--:")],
		...rows.map((row, index) => [titleOf(row), ...columns.map(({ column }) => cells[index]?.[column] ?? "–")])
	].map((line) => `| ${line.join(" | ")} |\n`).join("");
}
function cellsOf({ counts }) {
	if (counts === void 0) return [
		"–",
		"–",
		"–"
	];
	const { change, total } = counts;
	if (change === void 0) return [
		total,
		"–",
		"–"
	];
	return [
		change.added,
		change.fixed,
		Math.max(0, total - change.added)
	];
}
function titleOf({ title, counts }) {
	const outcome = counts?.outcome ?? "pass";
	return outcome === "pass" ? title : `${pageMarks[outcome]} ${title}`;
}
function init_count_table() {
	return (init_count_table = __esmMin((() => {
		init_words();
	})))();
}

// shared/report/section-title.ts
/** Returns the title of results for people, without markup: `Image shop:ci (linux/amd64)`, `Dockerfiles`. */
function sectionTitle({ action, subject }) {
	const what = examined[action];
	if (what === void 0) return titleOf$1(action, subject);
	if (subject.kind === "image") return `${what} ${subject.name} (${[subject.platform, ...scopeOf(subject)].join(", ")})`;
	return titleOf$1(action, subject) === action ? what : `${what} ${scopeText(subject)}`;
}
function scopeOf({ scope }) {
	return scope === void 0 ? [] : [scope];
}
/** Formats a title as Markdown, with the name of what was examined as code. */
function titleMarkdown(title) {
	const [, what, name, ending = ""] = named.exec(title) ?? [];
	if (what === void 0 || name === void 0) return escapeMarkdown(title);
	return `${what} ${code(name)}${escapeMarkdown(ending)}`;
}
/** Formats titles for a narrow column: long names lose their beginning, unless two rows would look alike. */
function shortTitles(titles) {
	const short = titles.map((title) => {
		const [, what, name = "", ending = ""] = named.exec(title) ?? [];
		if (what === void 0 || name.length <= maxName) return title;
		const tail = name.slice(-13);
		return `${what} …${tail.slice(Math.max(0, tail.indexOf("/")))}${ending}`;
	});
	return titles.map((title, index) => {
		const text = short[index] ?? title;
		return titleMarkdown(short.filter((each) => each === text).length > 1 ? title : text);
	});
}
var examined, named, maxName;
function init_section_title() {
	return (init_section_title = __esmMin((() => {
		init_references();
		init_text();
		examined = {
			"dockerfile-lint": "Dockerfiles",
			"image-scan": "Image",
			"manifest-check": "Manifests",
			"sbom-generate": "SBOM"
		};
		named = new RegExp(`^(${Object.values(examined).join("|")}) ([^\\s(]\\S*)(.*)$`, "su");
		maxName = 14;
	})))();
}

// shared/report/coverage-items.ts
/** Lists what should have been examined and was not, as Markdown lines without bullets, at most `limit`. */
function gapLines(gaps, limit) {
	return gaps.filter(isPartial).slice(0, limit).map(({ what, why }) => `${shorten(what, code, maxWhat)} — ${shorten(why, escapeMarkdown, maxWhy)}`);
}
/**
* Renders what a report covers: subject, numbers, comparison, and gaps that are only notes, by reason.
* @param shown number of partial gaps that the page names elsewhere.
*/
function coverageItem(report, shown) {
	const { subject, coverage } = report;
	const digest = subject.kind === "image" ? ` ${code(subject.digest)}` : "";
	const parts = [examinedText(coverage.examined) || "nothing", comparedText(report)].filter((part) => part !== "");
	const lines = [...coverage.gaps.filter(isPartial).slice(shown).map((gap) => [gap]), ...Map.groupBy(coverage.gaps.filter((gap) => !isPartial(gap)), ({ why }) => why).values()].map(gapItem);
	const hidden = lines.length - maxLines;
	const note = hidden > 0 ? `- and ${count(hidden, "more gap")}\n` : "";
	const gaps = lines.length === 0 ? "" : `\n${lines.slice(0, maxLines).join("")}${note}`;
	return `**${titleMarkdown(sectionTitle(report))}**${digest}: ${escapeMarkdown(parts.join(" · "))}\n${gaps}`;
}
/** One line for the gaps with one reason: many are counted. */
function gapItem(gaps) {
	const [{ why = "" } = {}] = gaps;
	const named = gaps.slice(0, maxNamed).map(({ what }) => code(what));
	if (gaps.length <= maxNamed) return `- not examined: ${named.join(", ")} — ${escapeMarkdown(why)}\n`;
	const reason = why.replace(/^it is not a (\w+)$/u, "they are not $1s");
	return `- not examined: ${withCommas(gaps.length)} files or parts — ${escapeMarkdown(reason)}\n`;
}
function isPartial({ weight }) {
	return weight === "partial";
}
function comparedText({ comparison }) {
	if (comparison === void 0) return "";
	return "missing" in comparison ? `no baseline: ${comparison.missing}` : `compared with ${comparison.source}`;
}
var maxNamed, maxWhat, maxWhy, maxLines;
function init_coverage_items() {
	return (init_coverage_items = __esmMin((() => {
		init_text();
		init_order();
		init_section_title();
		maxNamed = 3;
		maxWhat = 200;
		maxWhy = 600;
		maxLines = 20;
	})))();
}

// shared/report/existing.ts
/** Returns a report without the findings that a change did not cause. Keeps suppressed ones. */
function withoutExisting(report) {
	const findings = report.findings.filter((finding) => finding.suppression !== void 0 || isNew(finding));
	return {
		...report,
		findings
	};
}
/** Applies `withoutExisting` to what was examined. */
function examinedByChange(examined) {
	return examined.map((item) => ({
		...item,
		report: withoutExisting(item.report)
	}));
}
/** Counts the findings that a change did not cause. */
function countExisting(reports) {
	return reports.flatMap(activeFindings).filter((finding) => !isNew(finding)).length;
}
/** Says that existing findings do not block. @param change kind of the change. Empty for none. */
function existingSentence(total, change) {
	return total === 0 ? "" : `${count(total, "existing finding")} ${total === 1 ? "does" : "do"} not block this ${change}`;
}
/** Checks whether a note is a sentence of `existingSentence` or `unknownSentences`, which pages with numbers have. */
function isCountSentence(note) {
	return /^[\d,]+ (?:existing findings? do(?:es)? not block this |findings? counts? as new because nothing shows )/u.test(note);
}
/** Says which findings count because nobody knows whether the change causes them, with each reason once. */
function unknownSentences(reports) {
	const totals = /* @__PURE__ */ new Map();
	for (const report of reports) {
		const { comparison } = report;
		if (comparison === void 0) continue;
		const [total, why] = "missing" in comparison ? [activeFindings(report).length, comparison.missing] : [comparison.unknown?.count ?? 0, comparison.unknown?.why ?? ""];
		if (total > 0) totals.set(why, (totals.get(why) ?? 0) + total);
	}
	return [...totals].map(([why, total]) => `${count(total, "finding counts", "findings count")} as new because nothing shows whether ${total === 1 ? "it is" : "they are"} (${why})`);
}
/** Says how many findings are suppressed, without period. Empty for none. */
function suppressedSentence(total) {
	return total === 0 ? "" : `${count(total, "finding is", "findings are")} suppressed`;
}
/**
* Says what a change adds and fixes, without period. Empty unless everything was compared.
* @param changes of everything that was examined; undefined if it was not compared.
* @param kind kind of the change.
* @param blocks whether something blocks.
*/
function changeSentence(changes, kind, blocks) {
	const compared = changes.filter((change) => change !== void 0);
	if (compared.length === 0 || compared.length < changes.length) return "";
	const added = compared.reduce((sum, change) => sum + change.added, 0);
	const fixed = compared.reduce((sum, change) => sum + change.fixed, 0);
	const below = added === 0 || blocks ? "" : " below the threshold";
	return `This ${kind} adds ${added === 0 ? "no findings" : count(added, "finding")}${below}${fixed === 0 ? "" : ` and fixes ${withCommas(fixed)}`}`;
}
function init_existing() {
	return (init_existing = __esmMin((() => {
		init_findings();
		init_text();
	})))();
}

// shared/report/filter.ts
/** Returns the filter of a call. Undefined if it shows everything. */
function displayFilter(inputs) {
	const filter = {
		onlyFixable: inputs["only-fixable"] === true,
		onlyExploited: inputs["only-exploited"] === true,
		minSeverity: inputs["min-severity"] ?? "info",
		packageTypes: (inputs["package-types"] ?? []).map((type) => type.toLowerCase())
	};
	return conditions(filter).length === 0 ? void 0 : filter;
}
/** Checks whether people see a finding. Without an advisory, a finding is fixed by changing its line. */
function isShown(finding, filter) {
	if (filter === void 0) return true;
	const { advisory, fixes, severity, package: pkg } = finding;
	const { onlyFixable, onlyExploited, minSeverity, packageTypes } = filter;
	if (!isAtLeast(severity, minSeverity)) return false;
	if (onlyFixable && advisory !== void 0 && advisory.fixState !== "fixed" && fixes.length === 0) return false;
	if (onlyExploited && advisory?.exploitedSince === void 0) return false;
	return packageTypes.length === 0 || packageTypes.includes(purlType(pkg?.purl));
}
function purlType(purl = "") {
	return /^pkg:\/*([a-z0-9.+-]+)\//iu.exec(purl)?.[1]?.toLowerCase() ?? "";
}
/** Returns a report without the findings that people do not see. Keeps suppressed ones. */
function filterReport(report, filter) {
	if (filter === void 0) return report;
	const findings = report.findings.filter((finding) => finding.suppression !== void 0 || isShown(finding, filter));
	return {
		...report,
		findings
	};
}
/** Counts the findings without a suppression that people do not see. */
function countFiltered(reports, filter) {
	return reports.flatMap(activeFindings).filter((finding) => !isShown(finding, filter)).length;
}
/** Says what is shown: `Shows only findings with a fix`. Empty without a filter. */
function filterText(filter) {
	return filter === void 0 ? "" : `Shows only findings ${conditions(filter).join(", ")}`;
}
/**
* Says what is shown, and how much is not.
* @param text result of `filterText`.
*/
function filterSentence(text, hidden) {
	if (text === "") return "";
	return `${text}${hidden === 0 ? "" : `; ${count(hidden, "other is", "others are")} in the report`}`;
}
function conditions({ onlyFixable, onlyExploited, minSeverity, packageTypes }) {
	return [
		...onlyFixable ? ["with a fix"] : [],
		...onlyExploited ? ["that are known to be exploited"] : [],
		...minSeverity === severities.at(-1) ? [] : [`at ${minSeverity} or worse`],
		...packageTypes.length === 0 ? [] : [`in packages of type ${packageTypes.map(oneLine).join(" or ")}`]
	];
}
function init_filter() {
	return (init_filter = __esmMin((() => {
		init_findings();
		init_text();
	})))();
}

// shared/report/finding-items.ts
/** Renders findings as a Markdown list, in the order given: severity, finding with its fix, place. */
function findingList(findings, links, limits) {
	const groups = groupItems(findings);
	const shown = groups.slice(0, limits.items);
	const left = groups.slice(limits.items).flat().length;
	const note = left > 0 ? `\n${count(left, "less important finding")} ${limits.elsewhere}.\n` : "";
	return `${shown.map((group) => `- ${findingItem(group, links, limits.message)}\n`).join("")}${note}`;
}
/** Renders fixed findings as a Markdown list: at most `limit`, and how many more there are. */
function fixedList(fixed, links, limit) {
	const lines = fixed.slice(0, limit).map(({ ruleId, message }) => `- ${messageMarkdown(truncate(message, maxFixedMessage), ruleId, links)}\n`);
	const hidden = fixed.length - lines.length;
	return `${lines.join("")}${hidden > 0 ? `- and ${withCommas(hidden)} more\n` : ""}`;
}
/**
* Groups findings that are one item: a vulnerability of several packages that are built from one source, or what a rule
* says with the same words in several places.
*/
function groupItems(findings) {
	return [...Map.groupBy(findings, (finding) => {
		const { ruleId, severity, message, package: pkg, subject } = finding;
		const image = subject.kind === "image" ? [subject.digest, subject.platform] : [];
		const what = pkg === void 0 ? [message] : [pkg.sourceName ?? pkg.name, placeOf(finding)];
		return JSON.stringify([
			ruleId,
			severity,
			pkg !== void 0,
			...what,
			...image
		]);
	}).values()];
}
function findingItem(group, links, maxMessage) {
	const [finding, ...others] = group;
	if (finding === void 0) return "";
	const sentence = finding.message.replace(/\.$/u, "");
	const text = maxMessage === void 0 ? sentence : truncate(sentence, maxMessage);
	const names = new Set(others.flatMap((other) => packagesOf(other).map(({ name }) => name)));
	for (const { name } of packagesOf(finding)) names.delete(name);
	const also = names.size === 0 ? "" : `; also in ${escapeMarkdown([...names].toSorted().join(", "))}`;
	return `**${finding.severity}** ${messageMarkdown(text, finding.ruleId, links)}${also} · ${placesMarkdown(group, links)}`;
}
function placesMarkdown(group, links) {
	const places = [...new Map(group.map((finding) => [shortPlace(finding), finding]))];
	const shown = places.slice(0, maxPlaces).map(([place, finding]) => link(code(place), findingUrl(finding, links)));
	const hidden = places.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${count(hidden, "more place")}` : ""}`;
}
/** Formats a message with its id as a link: where the message names it, otherwise before it, so that it is there once. */
function messageMarkdown(message, id, links) {
	const name = escapeMarkdown(id);
	const label = link(name, idUrl(id, links));
	const whole = escapeMarkdown(message);
	const start = message.indexOf(id);
	const around = `${message.slice(0, start).slice(-1)}${message.slice(start + id.length).slice(0, 1)}`;
	if (id === "" || start < 0 || /[\w-]/u.test(around)) return `${label}: ${whole}`;
	const before = escapeMarkdown(message.slice(0, start));
	const after = escapeMarkdown(message.slice(start + id.length));
	return `${before}${name}${after}` === whole ? `${before}${label}${after}` : `${label}: ${whole}`;
}
/** The place without its column, which helps editors more than people. */
function shortPlace(finding) {
	const [location] = finding.locations;
	return location === void 0 ? placeOf(finding) : `${location.file}:${location.region.startLine}`;
}
var maxFixedMessage, maxPlaces;
function init_finding_items() {
	return (init_finding_items = __esmMin((() => {
		init_findings();
		init_text();
		init_links();
		init_order();
		maxFixedMessage = 200;
		maxPlaces = 3;
	})))();
}

// shared/report/flowchart.ts
/** Renders a diagram as a Mermaid flowchart in GitHub Markdown, with its title and legend. */
function renderDiagram({ title, legend, nodes, groups, edges }) {
	const ids = new Map([...nodes.map(({ id }) => id), ...groups.keys()].map((id, index) => [id, `n${index}`]));
	const draw = ({ id, label, shape }) => `${ids.get(id)}${shapes[shape][0]}${mermaidLabel(label, maxLabel)}${shapes[shape][1]}`;
	const outside = nodes.filter(({ group }) => group === void 0);
	const inside = [...groups].flatMap(([id, label]) => [
		`  subgraph ${ids.get(id)}[${mermaidLabel(label, maxLabel)}]`,
		...nodes.filter(({ group }) => group === id).map((node) => `    ${draw(node)}`),
		"  end"
	]);
	const lines = edges.flatMap(({ from, to, label, style }) => {
		const [start, end] = [ids.get(from), ids.get(to)];
		const text = label === "" ? "" : `|${mermaidLabel(label, maxLabel)}|`;
		return start === void 0 || end === void 0 ? [] : [`  ${start} ${arrows[style]}${text} ${end}`];
	});
	const picture = mermaid([
		"flowchart LR",
		...outside.map((node) => `  ${draw(node)}`),
		...inside,
		...lines
	]);
	const used = new Set(edges.map(({ style }) => style));
	const styles = [used.has("dotted") ? " Dotted arrows cannot be decided." : "", used.has("crossed") ? " Crossed ones do not get through." : ""];
	return `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(legend)}${styles.join("")}\n\n${picture}`;
}
var shapes, maxLabel, arrows;
function init_flowchart() {
	return (init_flowchart = __esmMin((() => {
		init_text();
		shapes = {
			box: ["[", "]"],
			round: ["([", "])"],
			database: ["[(", ")]"]
		};
		maxLabel = 140;
		arrows = {
			solid: "-->",
			dotted: "-.->",
			crossed: "--x"
		};
	})))();
}

// shared/report/step-items.ts
/** Renders a step of a fix plan as Markdown on one line, at most 4,000 characters. */
function stepItem(step, links) {
	const linked = format(step, links);
	if (linked.length <= 4e3) return linked;
	return format({
		...step,
		places: step.places.slice(0, 1),
		resolves: step.resolves.slice(0, 1)
	}, {});
}
function format(step, links) {
	return formatStep(step, {
		text: (text) => shorten(text, escapeMarkdown, maxText),
		place: ({ text, location }) => {
			const place = location === void 0 ? text : `${location.file}:${location.region.startLine}`;
			return link(shorten(place, code, maxPart), placeUrl(links.target, location));
		},
		id: ({ id }) => link(shorten(id, escapeMarkdown, maxPart), idUrl(id, links)),
		command: (command) => shorten(command, code, maxPart)
	});
}
var maxText, maxPart, maxStepLength;
function init_step_items() {
	return (init_step_items = __esmMin((() => {
		init_text();
		init_links();
		init_step_text();
		maxText = 400;
		maxPart = 200;
		maxStepLength = 4e3;
	})))();
}

// shared/report/summary.ts
/**
* Renders the job summary in GitHub Markdown: verdict, what was not examined, what to do, a row for each subject, and
* folded lists. Every finding is there once.
*/
function toMarkdown(facts) {
	const { title, verdict, mark, notes = [], reports, newOnly = false, change = "change", filter } = facts;
	const links = {
		...facts.target === void 0 ? {} : { target: facts.target },
		pages: rulePages(reports.flatMap(({ rules }) => rules))
	};
	const counting = reports.flatMap((report) => decidingFindings(report, newOnly));
	const shown = byImportance(counting.filter((finding) => isShown(finding, filter)));
	const others = newOnly ? reports.flatMap(activeFindings).filter((finding) => !isNew(finding)) : [];
	const existing = byImportance(others.filter((finding) => isShown(finding, filter)));
	const fixed = reports.flatMap(({ comparison }) => comparison === void 0 || "missing" in comparison ? [] : comparison.fixed);
	const filtered = filterSentence(filterText(filter), countFiltered(reports, filter));
	const suppressed = reports.flatMap(({ findings }) => findings).filter((each) => each.suppression !== void 0);
	const sentences = [
		changeSentence(reports.map(changeOf), change, facts.passes !== true),
		...notes,
		suppressedSentence(suppressed.length),
		filtered
	];
	const titles = shortTitles(reports.map(sectionTitle));
	const gaps = reports.flatMap(({ coverage }) => coverage.gaps);
	const named = gaps.filter(({ weight }) => weight === "partial").length + (facts.missing?.length ?? 0);
	return `${[
		`### ${mark === void 0 ? "" : `${mark} `}${escapeMarkdown(title)}: ${verdict}\n`,
		sentences.filter((sentence) => sentence !== "").map((sentence) => `${escapeMarkdown(sentence)}.\n`).join("\n"),
		notExamined(gaps, maxGaps, facts.missing),
		plan(shown, facts, links),
		reports.length > 1 ? countTable(reports.map((report, index) => rowOf(report, titles[index] ?? "", facts))) : "",
		listFold(newOnly ? "New findings" : "Findings", shown, links),
		listFold("Existing findings", existing, links),
		fixedFold(fixed, links),
		savingsFold(reports, facts.target),
		...facts.folds ?? [],
		fold("Coverage", `${reports.map((report) => coverageItem(report, named > maxGaps ? 0 : named)).join("\n")}${facts.coverage ?? ""}`)
	].filter((part) => part !== "").join("\n")}\n`;
}
/** Renders the fix plan and the findings that it does not fix. */
function plan(shown, { blocking, filter, steps = [] }, links) {
	const wanted = blocking === void 0 || blocking.length === 0 ? shown : blocking.filter((finding) => isShown(finding, filter));
	const planned = [...fixPlan(wanted).map((step) => stepItem(step, links)), ...steps];
	const unresolved = unresolvedFindings(wanted);
	const note = unresolved.length === 0 ? "" : `\nNot fixed by these steps: ${unresolved.join(", ")}.\n`;
	return `${whatToDo(planned, maxSteps, "follow from the findings below")}${note}`;
}
function changeOf({ findings, comparison }) {
	if (comparison === void 0 || "missing" in comparison) return void 0;
	return {
		added: activeFindings({ findings }).filter(isNew).length,
		fixed: comparison.fixed.length
	};
}
function rowOf(report, title, { blocking = [] }) {
	const active = activeFindings(report);
	const denied = new Set(blocking.map(({ fingerprint }) => fingerprint));
	const outcome = active.some(({ fingerprint }) => denied.has(fingerprint)) ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
	const change = changeOf(report);
	return {
		title,
		counts: {
			outcome,
			total: active.length,
			...change === void 0 ? {} : { change }
		}
	};
}
/** Renders findings; those of a base image are one item. */
function listFold(title, findings, links) {
	const list = findingList(byImportance(collapseBase(findings)), links, {
		items: maxItems,
		elsewhere: "not shown; see the SARIF file"
	});
	return fold(`${title} (${withCommas(findings.length)})`, list);
}
function fixedFold(fixed, links) {
	return fold(`Fixed findings (${fixed.length})`, fixedList(fixed, links, maxFixed));
}
var maxItems, maxFixed, maxSteps, maxGaps;
function init_summary() {
	return (init_summary = __esmMin((() => {
		init_findings();
		init_text();
		init_count_table();
		init_coverage_items();
		init_existing();
		init_filter();
		init_finding_items();
		init_fix_plan();
		init_links();
		init_order();
		init_savings();
		init_section_title();
		init_step_items();
		init_words();
		maxItems = 200;
		maxFixed = 50;
		maxSteps = 10;
		maxGaps = 10;
	})))();
}

// shared/report/index.ts
function init_report() {
	return (init_report = __esmMin((() => {
		init_annotations();
		init_count_table();
		init_coverage_items();
		init_existing();
		init_filter();
		init_finding_items();
		init_fix_plan();
		init_flowchart();
		init_links();
		init_order();
		init_section_title();
		init_step_items();
		init_step_text();
		init_summary();
		init_words();
	})))();
}

export { gapLines as A, existingSentence as C, unknownSentences as D, suppressedSentence as E, titleMarkdown as F, countTable as I, init_count_table as L, init_section_title as M, sectionTitle as N, withoutExisting as O, shortTitles as P, examinedByChange as S, isCountSentence as T, filterText as _, maxStepLength as a, changeSentence as b, renderDiagram as c, init_finding_items as d, messageMarkdown as f, filterSentence as g, filterReport as h, init_step_items as i, init_coverage_items as j, coverageItem as k, findingList as l, displayFilter as m, init_summary as n, stepItem as o, countFiltered as p, toMarkdown as r, init_flowchart as s, init_report as t, fixedList as u, init_filter as v, init_existing as w, countExisting as x, isShown as y };