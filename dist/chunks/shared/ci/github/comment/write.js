import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { $ as identityOf, Ar as escapeMarkdown, Ct as isComplete, Fr as count, Ir as init_plain, Mr as link, Nr as shorten, St as init_report, V as init_references, bt as blockingFindings, en as compareSeverity, et as init_identity, fi as defined, jr as init_markdown, kr as code, lt as init_findings, nn as init_severity, on as severities, or as init_text, pi as init_defined, sn as worstSeverity, vt as activeFindings, wt as isNew, xt as decidingFindings, yt as announcedFindings, zr as truncate } from "../../../core.js";
import { S as string, f as init_schemas, i as _enum, l as boolean, s as array, v as number$1, y as object } from "../../../../npm/zod/classic.js";
import { r as init_order, t as byImportance } from "../../../report/order.js";
import { a as pageMark, c as shipHeadlines, l as whatToDo, n as headlines, o as pageMarks, r as init_words, t as fold } from "../../../report/words.js";
import { A as gapLines, C as existingSentence, D as unknownSentences, E as suppressedSentence, F as titleMarkdown, I as countTable, L as init_count_table, M as init_section_title, N as sectionTitle, P as shortTitles, _ as filterText, a as maxStepLength, b as changeSentence, d as init_finding_items, g as filterSentence, i as init_step_items, j as init_coverage_items, k as coverageItem, l as findingList, o as stepItem, t as init_report$1, u as fixedList, v as init_filter, w as init_existing, y as isShown } from "../../../report/index.js";
import { a as commitUrl, c as init_links, u as rulePages } from "../../../report/savings.js";
import { a as fixPlan, s as init_fix_plan } from "../../../report/step-text.js";
import { i as statusOf, n as init_client, r as reasonOf } from "../client2.js";
import { n as init_context, r as repositoryUrl } from "../context.js";
import { n as viewerLogin, t as init_viewer } from "../viewer.js";

// shared/ci/github/comment/gate-section.ts
/** Converts the gate's verdict to a section. It determines the comment's headline. */
function gateSection({ decision, ruling, name }, { sha, run, attempt, filter, ...links }) {
	const shown = byImportance(ruling.denied.filter((finding) => isShown(finding, filter)));
	const reasons = (isMissing) => ruling.reasons.flatMap((reason) => reason.isMissing === isMissing ? [shorten(`${reason.what}. To pass: ${reason.remediation}`, escapeMarkdown, maxReason$1)] : []);
	const planned = ruling.planned.filter((finding) => isShown(finding, filter));
	const steps = fixPlan(planned).map((step) => stepItem(step, links));
	const others = reasons(false);
	const missing = reasons(true);
	return {
		head: {
			id: identityOf("gate", {
				kind: "source",
				path: ".",
				...defined({ scope: name })
			}).category,
			title: name === void 0 ? "Gate" : truncate(`Gate ${name}`, 300),
			outcome: decision.outcome,
			sha,
			run,
			attempt,
			newOnly: ruling.newOnly,
			...defined({ digest: ruling.digest }),
			blocking: ruling.blocking,
			total: ruling.blocking,
			suppressed: ruling.waived,
			verdict: truncate(decision.verdict, 500),
			headline: ruling.headline,
			...defined({ worst: worstSeverity(ruling.denied.map(({ severity }) => severity)) }),
			steps: steps.slice(0, maxSteps$2),
			...steps.length > maxSteps$2 ? { stepCount: steps.length } : {},
			...others.length === 0 ? {} : { reasons: others.slice(0, maxGaps$2) },
			...missing.length === 0 ? {} : {
				gaps: missing.slice(0, maxGaps$2),
				gapCount: missing.length
			},
			...shown.length === 0 ? {} : { listed: shown.length },
			...shown.length < ruling.denied.length ? { hidden: ruling.denied.length - shown.length } : {}
		},
		details: ruling.details,
		parts: { findings: findingList(shown, links, {
			items: maxItems$1,
			message: maxMessage$1,
			elsewhere: "in the full report"
		}) }
	};
}
var maxSteps$2, maxItems$1, maxGaps$2, maxMessage$1, maxReason$1;
function init_gate_section() {
	return (init_gate_section = __esmMin((() => {
		init_findings();
		init_references();
		init_report$1();
		init_text();
		maxSteps$2 = 5;
		maxItems$1 = 50;
		maxGaps$2 = 5;
		maxMessage$1 = 300;
		maxReason$1 = 900;
	})))();
}

// shared/ci/github/comment/outcome.ts
/** Orders results by severity; negative if the first is better. A result that passes is best, whatever it found. */
function compareResults(first, second) {
	return Number(first.outcome !== "pass") - Number(second.outcome !== "pass") || first.blocking - second.blocking || outcomes.indexOf(first.outcome) - outcomes.indexOf(second.outcome);
}
/** Checks whether the first result is worse than the second. */
function isWorse(first, second) {
	return compareResults(first, second) > 0;
}
/** Checks whether the pull request's author does not control a section's results. */
function isVerified({ id }) {
	return !id.startsWith(unverifiedPrefix);
}
/**
* Lists the sections that decide the headline: the gate's, or all if there is none. If the gates pass, sections decide
* too that no gate of their run and attempt has judged, because evidence of other runs does not count in a gate.
*/
function decidingHeads(heads) {
	const gates = heads.filter(({ verdict }) => verdict !== void 0);
	if (gates.length === 0) return heads;
	if (gates.some(({ outcome }) => outcome !== "pass")) return gates;
	return [...gates, ...heads.filter((head) => head.verdict === void 0 && isUnjudged(head, gates))];
}
function isUnjudged(head, gates) {
	const { run, attempt } = head;
	return isVerified(head) && !gates.some((gate) => gate.run === run && gate.attempt >= attempt);
}
var outcomes, unverifiedPrefix;
function init_outcome() {
	return (init_outcome = __esmMin((() => {
		outcomes = [
			"pass",
			"undecided",
			"findings"
		];
		unverifiedPrefix = "unverified/";
	})))();
}

// shared/ci/github/comment/sections.ts
/** Converts a report to a section of the comment: the findings that count, fixed findings, coverage. */
function sectionOf(report, facts) {
	const { sha, run, attempt, threshold, newOnly, filter } = facts;
	const title = truncate(sectionTitle(report), 300);
	const links = {
		...defined({ target: facts.target }),
		...facts.trustsPages === false ? {} : { pages: rulePages(report.rules) }
	};
	const active = activeFindings(report);
	const counting = decidingFindings(report, newOnly);
	const announced = new Set(announcedFindings(report));
	const listed = byImportance(counting.filter((finding) => announced.has(finding) && isShown(finding, filter)));
	const blocking = blockingFindings(report, threshold, newOnly);
	const shownBlocking = blocking.filter((finding) => isShown(finding, filter));
	const added = active.filter(isNew).length;
	const { comparison } = report;
	const compared = comparison === void 0 || "missing" in comparison ? void 0 : comparison;
	const [unknown] = newOnly ? unknownSentences([report]) : [];
	const steps = fixPlan(blocking.length > 0 ? shownBlocking : listed);
	const gaps = report.coverage.gaps.filter(({ weight }) => weight === "partial");
	const outcome = blocking.length > 0 ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
	const text = truncate(filterText(filter), maxFilter);
	const quiet = counting.filter((finding) => !announced.has(finding) && isShown(finding, filter)).length;
	return {
		head: {
			id: identityOf(report.action, report.subject).category,
			title,
			outcome,
			sha,
			run,
			attempt,
			newOnly,
			...report.subject.kind === "image" ? { digest: report.subject.digest } : {},
			blocking: blocking.length,
			total: active.length,
			suppressed: report.findings.length - active.length,
			...compared === void 0 ? {} : {
				added,
				fixed: compared.fixed.length
			},
			...newOnly && active.length > added ? { existing: active.length - added } : {},
			...unknown === void 0 ? {} : { unknown: truncate(unknown, maxReason) },
			...defined({ worst: worstSeverity(counting.map(({ severity }) => severity)) }),
			steps: steps.slice(0, maxSteps$1).map((step) => stepItem(step, links)),
			...steps.length > maxSteps$1 ? { stepCount: steps.length } : {},
			...gaps.length === 0 ? {} : {
				gaps: [...gapLines(gaps, maxGaps$1)],
				gapCount: gaps.length
			},
			...listed.length === 0 ? {} : { listed: listed.length },
			...blocking.length > shownBlocking.length ? { hidden: blocking.length - shownBlocking.length } : {},
			...text === "" ? {} : {
				filter: text,
				filtered: counting.filter((finding) => !isShown(finding, filter)).length
			}
		},
		details: coverageItem(report, maxGaps$1),
		parts: {
			findings: [findingList(listed, links, {
				items: maxItems,
				message: maxMessage,
				elsewhere: "in the full report"
			}), unannounced(quiet)].filter((part) => part !== "").join("\n"),
			fixed: fixedList(compared?.fixed ?? [], links, maxFixed)
		}
	};
}
/** Renders how many findings are only in reports. */
function unannounced(total) {
	return total === 0 ? "" : `${count(total, "finding")} about missing hardening ${total === 1 ? "is" : "are"} only in the full report.\n`;
}
var maxSteps$1, maxItems, maxMessage, maxFixed, maxGaps$1, maxReason, maxFilter;
function init_sections() {
	return (init_sections = __esmMin((() => {
		init_findings();
		init_references();
		init_report$1();
		init_text();
		maxSteps$1 = 5;
		maxItems = 50;
		maxMessage = 300;
		maxFixed = 50;
		maxGaps$1 = 3;
		maxReason = 600;
		maxFilter = 300;
	})))();
}

// shared/ci/github/comment/section.ts
/** Returns a section without the texts of its head that can be long. Steps and gaps are counted. */
function withoutTexts({ head, ...section }) {
	const { steps, stepCount = steps.length, reasons, gaps, gapCount = gaps?.length, ...numbers } = head;
	const count = Math.max(stepCount, steps.length) + (reasons?.length ?? 0);
	return {
		...section,
		head: {
			...numbers,
			steps: [],
			stepCount: count,
			...gapCount === void 0 ? {} : { gapCount }
		}
	};
}
/** Checks whether Seaworthy wrote a comment, in any version. */
function isOwnComment(body) {
	return markers.some((version) => body.startsWith(version));
}
/** Serializes a section without its parts for `parseSections`. */
function serializeSection({ head, details }) {
	return block(begin, head, details);
}
/** Serializes a part of a section for `parseSections`. Empty if the section has none of this kind. */
function serializePart({ head: { id }, parts }, kind) {
	const text = parts?.[kind] ?? "";
	return text.trim() === "" ? "" : block(beginPart, {
		id,
		kind
	}, text);
}
/** Breaks up `<!--` in Markdown, so that it cannot forge a marker. */
function brokenMarkers(text) {
	return text.replaceAll("<!--", "<!​--");
}
function block(start, facts, text) {
	return `${start}${JSON.stringify(facts).replace(/[<>]|--/gu, (part) => [...part].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""))} -->\n${brokenMarkers(text).trimEnd()}\n${end}`;
}
/**
* Parses the sections of a comment. Drops and counts invalid ones. GitHub stores CRLF if somebody edits a comment on the
* website.
*/
function parseSections(body) {
	const text = body.replaceAll("\r\n", "\n");
	const blocks = blocksOf(text, begin).map((found) => ({
		...found,
		head: sectionHead.safeParse(found.facts).data
	}));
	const parts = blocksOf(text, beginPart).map((found) => ({
		...found,
		facts: partFacts.safeParse(found.facts).data
	}));
	const sections = blocks.flatMap(({ head, text: details }) => {
		if (head === void 0) return [];
		const own = parts.flatMap((part) => part.facts?.id === head.id ? [[part.facts.kind, part.text]] : []);
		return [{
			head,
			details,
			...own.length === 0 ? {} : { parts: Object.fromEntries(own) }
		}];
	});
	return {
		sections,
		unreadable: blocks.length - sections.length
	};
}
/** Lists the blocks that begin with a marker; without facts if they are damaged. */
function blocksOf(body, start) {
	return body.split(start).slice(1).map((part) => {
		const stop = part.indexOf(" -->\n");
		const close = part.indexOf(`\n${end}`);
		if (stop === -1 || close < stop) return {
			facts: void 0,
			text: ""
		};
		const from = stop + 5;
		return {
			facts: parseJson(part.slice(0, stop)),
			text: part.slice(from, Math.max(close, from))
		};
	});
}
function parseJson(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
var number, line, sectionHead, partKinds, marker, markers, begin, beginPart, end, partFacts;
function init_section() {
	return (init_section = __esmMin((() => {
		init_schemas();
		init_findings();
		init_report$1();
		number = number$1().int().nonnegative();
		line = (max) => string().transform((text) => brokenMarkers(text.replace(/[\r\n]+/gu, " "))).pipe(string().max(max));
		sectionHead = object({
			/** Category of the subject (`identityOf`); followed by a number if a run has several images with the same name. */
			id: string().min(1).max(300),
			title: string().max(300),
			outcome: _enum([
				"pass",
				"findings",
				"undecided"
			]),
			/** Head commit that was examined. */
			sha: string().max(64),
			/** Number of the workflow run, and its attempt; 0 in sections of version 1. */
			run: number.default(0),
			attempt: number.default(0),
			/** Whether only new findings block. */
			newOnly: boolean().optional(),
			/** Digest of the image, or of the images of a verdict. */
			digest: string().max(100).optional(),
			blocking: number,
			total: number,
			suppressed: number,
			/** New findings compared with the base. Absent if there is no baseline. */
			added: number.optional(),
			fixed: number.optional(),
			/** Findings that the pull request did not cause, where they do not block. */
			existing: number.optional(),
			/** Why findings count as new though nothing shows that they are. */
			unknown: string().max(600).optional(),
			/** One sentence, for actions that decide (the gate). */
			verdict: string().max(500).optional(),
			/** Headline of a gate's verdict. Absent in sections of earlier versions. */
			headline: string().max(100).optional(),
			/** Worst severity of the findings that count. */
			worst: _enum(severities).optional(),
			/** What to do, most important first; Markdown that was escaped when it was written. */
			steps: array(line(maxStepLength)).max(10),
			/** Number of all steps, with those that are left out. */
			stepCount: number.optional(),
			/** What to do about what a gate denies in addition to findings; escaped Markdown. */
			reasons: array(line(1e3)).max(10).optional(),
			/** What was not examined and should have been; Markdown lines that were escaped when they were written. */
			gaps: array(line(1e3)).max(10).optional(),
			/** Number of all such gaps. */
			gapCount: number.optional(),
			/** Findings in the list of the section. */
			listed: number.optional(),
			/** Blocking findings that the call's filter does not show. */
			hidden: number.optional(),
			/** What the call's filter shows, and how many findings it does not. */
			filter: string().max(300).optional(),
			filtered: number.optional()
		});
		partKinds = ["findings", "fixed"];
		marker = "<!-- seaworthy:comment v2 -->";
		markers = [marker, "<!-- seaworthy:comment v1 -->"];
		begin = "<!-- seaworthy:section ";
		beginPart = "<!-- seaworthy:part ";
		end = "<!-- seaworthy:end -->";
		partFacts = object({
			id: string(),
			kind: _enum(partKinds)
		});
	})))();
}

// shared/ci/github/comment/folds.ts
/** Renders one fold for each kind of list, and one for the coverage of all sections. */
function folds(sections) {
	const found = sections.filter(({ parts }) => parts?.findings !== void 0);
	const total = found.reduce((sum, section) => sum + listedIn(section), 0);
	const areNew = found.every(({ head }) => head.newOnly === true && head.unknown === void 0);
	const fixed = sections.reduce((sum, { head }) => sum + (head.fixed ?? 0), 0);
	const coverage = sections.map((section) => serializeSection(section)).join("\n");
	return [
		partFold(sections.toSorted(compareWorst), "findings", `${areNew ? "New findings" : "Findings"}${total === 0 ? "" : ` (${total})`}`),
		partFold(sections, "fixed", `Fixed findings (${fixed})`),
		fold("Coverage", coverage)
	].filter((part) => part !== "").join("\n");
}
/** Removes from verdicts the findings that a section lists, so that nothing is there twice. Keeps, for example, those of other tools. */
function withoutRepeated(sections) {
	const listed = new Set(sections.flatMap(({ head, parts }) => head.verdict === void 0 ? linesOf(parts?.findings) : []));
	return sections.map((section) => {
		const { findings, ...parts } = section.parts ?? {};
		if (section.head.verdict === void 0 || findings === void 0) return section;
		const left = linesOf(findings).filter((line) => !listed.has(line));
		return {
			...section,
			parts: left.length === 0 ? parts : {
				...parts,
				findings: left.join("\n")
			}
		};
	});
}
/** Orders sections by their worst finding that counts. */
function compareWorst({ head: first }, { head: second }) {
	return compareSeverity(first.worst ?? "info", second.worst ?? "info");
}
/** Counts the findings of a section's list. Of a verdict, some lines may be gone. */
function listedIn({ head: { verdict, listed = 0 }, parts }) {
	return verdict === void 0 ? listed : linesOf(parts?.findings).length;
}
function linesOf(list = "") {
	return list.split("\n").filter((line) => line.startsWith("- "));
}
function partFold(sections, kind, title) {
	const parts = sections.flatMap((section) => {
		const text = serializePart(section, kind);
		return text === "" ? [] : [{
			title: titleMarkdown(section.head.title),
			text
		}];
	});
	const isTitled = parts.length > 1;
	return fold(title, parts.map((part) => isTitled ? `**${part.title}**\n\n${part.text}` : part.text).join("\n\n"));
}
function init_folds() {
	return (init_folds = __esmMin((() => {
		init_findings();
		init_report$1();
		init_section();
	})))();
}

// shared/ci/github/comment/headline.ts
/**
* Formats the gate's decision, or the worst outcome of the sections if there is no gate, with its mark. True when read
* alone.
* @param heads those of the head commit.
*/
function headline(heads, sha) {
	if (heads.length === 0) return `${pageMarks.undecided} Seaworthy: commit ${escapeMarkdown(sha.slice(0, 7))} is not checked yet`;
	const deciding = decidingHeads(heads);
	const amount = blockingText(heads, deciding);
	if (deciding.some(({ outcome }) => outcome === "undecided")) return `${amount === "" ? pageMarks.undecided : pageMarks.findings} Seaworthy: ${[`${headlines.undecided} — not everything was examined`, amount].filter(Boolean).join(", ")}`;
	if (deciding.some(({ outcome }) => outcome === "findings")) return `${pageMarks.findings} Seaworthy: ${amount === "" ? shipHeadlines.unfit : amount}`;
	const said = trusted(heads);
	const below = isCompared(said) ? "" : belowThreshold(said);
	const start = said.every(isVerified) ? "" : "unverified: ";
	return `${passingMark(deciding)} Seaworthy: ${start}${[passingHeadline(trusted(deciding)), below].filter((part) => part !== "").join(" — ")}`;
}
/** Lists the sections that can say what a pass means: not those that the pull request's author controls, if there are others. */
function trusted(heads) {
	const verified = heads.filter(isVerified);
	return verified.length === 0 ? heads : verified;
}
/** Returns the mark of a pass: a gate's word counts, otherwise the findings that count. Nobody vouches for unverified results. */
function passingMark(deciding) {
	if (!deciding.some(isVerified)) return pageMarks.undecided;
	const worst = worstSeverity(deciding.flatMap((head) => head.verdict === void 0 ? head.worst ?? [] : []));
	return pageMark("pass", worst);
}
/** Checks whether nothing blocks and everything was examined. */
function passes(heads) {
	return heads.length > 0 && decidingHeads(heads).every(({ outcome }) => outcome === "pass");
}
/** Checks whether there is nothing to do: the commit passes with a check mark. */
function isGood(heads) {
	return passes(heads) && passingMark(decidingHeads(heads)) === pageMarks.pass;
}
/** Checks whether everything was compared with the base. */
function isCompared(heads) {
	const examined = heads.filter(({ verdict }) => verdict === void 0);
	return examined.length > 0 && examined.every(({ added }) => added !== void 0);
}
/** Counts what blocks. Findings are called new only if that is known of all of them. */
function blockingText(heads, deciding) {
	const blocking = deciding.reduce((sum, head) => sum + head.blocking, 0);
	if (blocking === 0) return "";
	const areNew = deciding.every((head) => head.blocking === 0 || head.newOnly === true) && heads.every(({ unknown }) => unknown === void 0);
	const hidden = Math.min(blocking, deciding.reduce((sum, head) => sum + (head.hidden ?? 0), 0));
	const filtered = hidden === 0 ? "" : `, ${hidden} of them hidden by filters`;
	return `${count(blocking, areNew ? "new blocking finding" : "blocking finding")}${filtered}`;
}
/** Counts findings that count and do not block. */
function belowThreshold(heads) {
	const total = heads.reduce((sum, head) => sum + head.total - (head.existing ?? 0), 0);
	if (total > 0) return `${count(total, heads.some(({ existing }) => existing) ? "new finding" : "finding")} below the threshold`;
	return heads.some(({ existing }) => existing) ? "" : "no findings";
}
/** Returns what a pass means: an image may ship only if a gate said so of one that was scanned. */
function passingHeadline(deciding) {
	const said = deciding.filter(({ verdict }) => verdict !== void 0).map(({ headline: words, digest }) => escapeMarkdown(words ?? (digest === void 0 ? shipHeadlines.sourceOnly : shipHeadlines.fit)));
	const [first] = [...said.filter((text) => text !== shipHeadlines.fit), ...said];
	if (first !== void 0) return first;
	const hasImage = deciding.some(({ digest }) => digest !== void 0);
	if (deciding.some(({ existing }) => existing)) return hasImage ? shipHeadlines.nothingNew : shipHeadlines.nothingNewInSource;
	return hasImage ? shipHeadlines.undecidedYet : shipHeadlines.sourceOnly;
}
function init_headline() {
	return (init_headline = __esmMin((() => {
		init_findings();
		init_words();
		init_text();
		init_outcome();
	})))();
}

// shared/ci/github/comment/comment.ts
/**
* Renders the pull-request comment: verdict, what the change adds and fixes, what to do, a row for each section, folded
* lists. Cuts lists of the least important sections first until the comment fits, then what their heads say in addition to
* numbers, then omits such sections. They still count in the headline.
*/
function renderComment(sections, facts, limit = commentLimit) {
	const expendable = sections.toSorted((a, b) => compareImportance(a.head, b.head, facts));
	const heads = sections.map(({ head }) => head);
	const withCut = (cut) => compose(sections, new Set(expendable.slice(0, cut)), heads, facts);
	const withShort = (short, omitted = 0) => {
		const [gone, cut] = [new Set(expendable.slice(0, omitted)), new Set(expendable.slice(0, short))];
		const kept = sections.flatMap((section) => gone.has(section) ? [] : [cut.has(section) ? withoutTexts(section) : section]);
		return compose(kept, new Set(kept), heads, facts);
	};
	const withOmitted = (omitted) => withShort(sections.length, omitted);
	const body = firstFitting(0, sections.length, withCut, limit) ?? firstFitting(1, sections.length, withShort, limit) ?? firstFitting(1, sections.length - 1, withOmitted, limit);
	if (body !== void 0) return body;
	return `${marker}\n### ${headline(currentOf(heads, facts), facts.sha)}\n\n${count(sections.length, "section")} do not fit into a comment. See the ${link("job summaries", facts.runUrl)}.\n`;
}
/** Returns the body for the first number, from `low` to `high`, whose body fits; bodies get shorter. Undefined if none does. */
function firstFitting(low, high, bodyFor, limit) {
	if (low > high) return void 0;
	const first = bodyFor(low);
	if (first.length <= limit) return first;
	let [from, to, best] = [
		low + 1,
		high,
		void 0
	];
	while (from <= to) {
		const middle = Math.floor((from + to) / 2);
		const body = bodyFor(middle);
		if (body.length <= limit) [to, best] = [middle - 1, body];
		else from = middle + 1;
	}
	return best;
}
/**
* Orders sections by what they mean for this commit: the gate's verdict is most important, then what blocks. What the pull
* request's author controls never displaces anything else.
*/
function compareImportance(a, b, { sha }) {
	const isDeciding = ({ verdict }) => verdict !== void 0;
	return Number(a.sha === sha) - Number(b.sha === sha) || Number(isVerified(a)) - Number(isVerified(b)) || Number(isDeciding(a)) - Number(isDeciding(b)) || compareResults(a, b) || a.total - b.total;
}
function currentOf(heads, { sha }) {
	return heads.filter((head) => head.sha === sha);
}
/** @param heads those of all sections, of which some may be omitted. */
function compose(sections, bare, heads, facts) {
	const omitted = heads.length - sections.length;
	const current = currentOf(heads, facts);
	const shown = withoutRepeated(sections.map((section) => shownSection(section, bare, facts)));
	return [
		marker,
		`### ${headline(current, facts.sha)}\n`,
		facts.note === void 0 ? "" : `${facts.note}\n`,
		changes(current),
		unexamined(current),
		isGood(current) ? "" : plan(shown, facts),
		table(sections.map(({ head }) => head), facts),
		ending(current, facts),
		folds(shown),
		omitted === 0 ? "" : `The comment is full: ${count(omitted, "section")} omitted. See the job summaries.\n`
	].filter((part) => part !== "").join("\n");
}
function table(heads, facts) {
	const examined = heads.filter(({ verdict }) => verdict === void 0);
	const titles = shortTitles(examined.map(({ title }) => title));
	return countTable(examined.map((head, index) => rowOf(head, titles[index] ?? "", facts)));
}
function rowOf(head, title, facts) {
	const { sha, outcome, added, fixed = 0, total } = head;
	if (sha === facts.sha) return {
		title,
		counts: {
			outcome,
			...added === void 0 ? {} : { change: {
				added,
				fixed
			} },
			total
		}
	};
	return { title: `${title} ${`*(not checked at this commit; last checked at ${escapeMarkdown(sha.slice(0, 7))})*`}` };
}
/** Omits lists of other commits, because they could be mistaken for this commit's, and what does not fit. */
function shownSection(section, bare, { sha }) {
	const { head } = section;
	if (head.sha !== sha) return {
		head,
		details: ""
	};
	return bare.has(section) ? {
		head,
		details: cutNote(section)
	} : section;
}
function cutNote({ head, details, parts = {} }) {
	return details === "" && Object.keys(parts).length === 0 ? "" : `Details of ${titleMarkdown(head.title)} are omitted: ${count(head.total, "finding")}. See the full report.`;
}
/** Says what the pull request adds and fixes. Empty unless every section was compared. */
function changes(heads) {
	const compared = heads.filter(({ verdict }) => verdict === void 0);
	const sentence = changeSentence(compared.map(({ added, fixed = 0 }) => added === void 0 ? void 0 : {
		added,
		fixed
	}), "pull request", !passes(heads));
	return sentence === "" ? "" : `${sentence}.\n`;
}
/** Lists what was not examined and should have been. */
function unexamined(heads) {
	const isTitled = heads.filter(({ verdict }) => verdict === void 0).length > 1;
	const lines = heads.flatMap(({ title, outcome, gaps, verdict }) => {
		if (gaps === void 0) return outcome === "undecided" ? [titleMarkdown(title)] : [];
		return gaps.map((gap) => isTitled && verdict === void 0 ? `${titleMarkdown(title)}: ${gap}` : gap);
	});
	if (lines.length === 0) return "";
	const hidden = heads.reduce((sum, { gaps = [], gapCount }) => sum + (gapCount ?? gaps.length) - gaps.length, lines.length) - Math.min(lines.length, maxGaps);
	const note = hidden > 0 ? `- and ${count(hidden, "more gap")} in the full report\n` : "";
	return `**Not examined**\n\n${lines.slice(0, maxGaps).map((line) => `- ${line}\n`).join("")}${note}`;
}
/**
* Renders what a gate denies in addition to findings, and the steps of sections, most important first. A gate's steps are
* shown only if it denies findings that no section lists. Steps for what the pull request's author controls follow.
*/
function plan(shown, { sha }) {
	const planned = shown.flatMap(({ head, parts }) => {
		if (head.sha !== sha) return [];
		return head.verdict !== void 0 && parts?.findings === void 0 ? [] : [head];
	});
	const ranked = [true, false].flatMap((verified) => planned.flatMap((head) => isVerified(head) === verified ? head.steps : []).toSorted((a, b) => stepRank(a) - stepRank(b)));
	const reasons = shown.flatMap(({ head }) => head.sha === sha ? head.reasons ?? [] : []);
	const steps = [.../* @__PURE__ */ new Set([
		...reasons.slice(0, maxReasons),
		...ranked,
		...reasons.slice(maxReasons)
	])];
	const hidden = planned.reduce((sum, head) => sum + Math.max(0, (head.stepCount ?? 0) - head.steps.length), steps.length) - Math.min(steps.length, maxSteps);
	const note = hidden > 0 ? `\n${count(hidden, "more step")} in the full report.\n` : "";
	return `${whatToDo(steps.slice(0, maxSteps), maxSteps)}${note}`;
}
/** Ranks a step by the first finding that it resolves, which is its worst. */
function stepRank(step) {
	const resolved = step.slice(step.lastIndexOf(" — ") + 1);
	const [, severity = "", exploited] = /\((critical|high|medium|low|info)(, exploited)?/u.exec(resolved) ?? [];
	const rank = stepRanks.indexOf(severity);
	return rank < 0 ? stepRanks.length : rank - (exploited === void 0 ? 0 : stepRanks.length);
}
/** Says what does not block and what is not shown, and links to everything. */
function ending(heads, { runUrl, sha, repositoryUrl }) {
	const reasons = new Set(heads.flatMap(({ unknown }) => unknown === void 0 ? [] : [escapeMarkdown(unknown)]));
	const existing = heads.reduce((sum, head) => sum + (head.existing ?? 0), 0);
	const suppressed = heads.reduce((sum, head) => sum + (head.verdict === void 0 ? head.suppressed : 0), 0);
	const filtered = [...Map.groupBy(heads.filter(({ filter }) => filter !== void 0), ({ filter = "" }) => filter)].map(([text, group]) => escapeMarkdown(filterSentence(text, group.reduce((sum, head) => sum + (head.filtered ?? 0), 0))));
	const sentences = [
		existingSentence(existing, "pull request"),
		suppressedSentence(suppressed),
		...[...reasons].slice(0, maxReasons),
		...filtered
	];
	const target = repositoryUrl === void 0 ? void 0 : {
		repositoryUrl,
		commit: sha
	};
	const commit = link(code(sha.slice(0, 7)), commitUrl(target));
	const report = `${link("Full report", runUrl)} for commit ${commit}`;
	return `${[...sentences.filter((sentence) => sentence !== ""), report].join(". ")}.\n`;
}
var commentLimit, maxSteps, maxGaps, maxReasons, stepRanks;
function init_comment() {
	return (init_comment = __esmMin((() => {
		init_report$1();
		init_text();
		init_folds();
		init_headline();
		init_outcome();
		init_section();
		commentLimit = 65536;
		maxSteps = 5;
		maxGaps = 5;
		maxReasons = 2;
		stepRanks = [
			"critical",
			"high",
			"medium",
			"low",
			"info"
		];
	})))();
}

// shared/ci/github/comment/merge.ts
/**
* Merges a job's sections into those of the comment. A section of an older commit, run or attempt never replaces a newer
* one. Two images that one run examined under the same name both stay. Of two sections of one run about the same subject
* the worse stays, so that no job hides what another found. Pure.
* @param existing sections of the comment; of all comments, if jobs posted several at the same time.
* @param head current head commit of the pull request.
*/
function mergeSections(existing, own, head) {
	const all = /* @__PURE__ */ new Map();
	for (const section of existing) if (all.has(section.head.id)) place(unnumbered(section), all, head);
	else all.set(section.head.id, section);
	const results = own.map((section) => place(section, all, head));
	const placed = new Set(results.flatMap((id) => all.get(id ?? "") ?? []));
	return {
		sections: [...all.values()].toSorted((a, b) => rank(a) - rank(b) || (a.head.id < b.head.id ? -1 : 1)),
		placed: [...placed],
		superseded: results.filter((id) => id === void 0).length
	};
}
/** Adds a section. Returns its id, or undefined if a newer run has already written it. */
function place(section, all, current) {
	const slot = slotFor(section.head, all, current);
	if (slot === void 0) return void 0;
	const { id, twin } = slot;
	const title = twin === 1 ? section.head.title : `${truncate(section.head.title, maxTitleLength$1)} (${twin})`;
	const earlier = all.get(id)?.head;
	if (!(earlier !== void 0 && compareAge(earlier, section.head, current) === 0 && isWorse(earlier, section.head))) all.set(id, {
		...section,
		head: {
			...section.head,
			id,
			title
		}
	});
	return id;
}
/**
* Finds the id for a section: that of the same image, or of the oldest image with the name, or a new one. Undefined if a
* newer run has already written it.
*/
function slotFor(head, all, current) {
	const twins = [];
	let slot = {
		id: head.id,
		twin: 1
	};
	for (let earlier = all.get(slot.id)?.head; earlier !== void 0; earlier = all.get(slot.id)?.head) {
		twins.push({
			slot,
			earlier,
			order: compareAge(earlier, head, current)
		});
		slot = {
			id: `${head.id}#${twins.length + 1}`,
			twin: twins.length + 1
		};
	}
	const same = twins.find(({ earlier }) => earlier.digest === head.digest);
	if (same !== void 0) return same.order > 0 ? void 0 : same.slot;
	if (twins.some(({ order }) => order > 0)) return void 0;
	const [oldest] = twins.filter(({ order }) => order < 0).toSorted((a, b) => compareAge(a.earlier, b.earlier, current) || a.slot.twin - b.slot.twin);
	return oldest?.slot ?? slot;
}
/** Removes the number of a twin from its id and title. */
function unnumbered(section) {
	const { head } = section;
	const [, id = head.id, number] = /^(.*)#(\d+)$/su.exec(head.id) ?? [];
	const ending = ` (${number})`;
	const title = number !== void 0 && head.title.endsWith(ending) ? head.title.slice(0, -ending.length) : head.title;
	return {
		...section,
		head: {
			...head,
			id,
			title
		}
	};
}
/** Orders by commit (the pull request's head is newest), run and attempt; negative if the first is older. */
function compareAge(first, second, current) {
	if (first.sha !== second.sha && (first.sha === current || second.sha === current)) return first.sha === current ? 1 : -1;
	return first.run - second.run || first.attempt - second.attempt;
}
/** Returns the commit of the newest run among sections, for a pull request whose head cannot be read. */
function newestCommit(sections) {
	const [newest] = sections.toSorted((a, b) => b.head.run - a.head.run || b.head.attempt - a.head.attempt);
	return newest?.head.sha;
}
/** Sorts verdicts last. */
function rank({ head }) {
	return head.verdict === void 0 ? 0 : 1;
}
var maxTitleLength$1;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_text();
		init_outcome();
		maxTitleLength$1 = 290;
	})))();
}

// shared/ci/github/comment/sticky.ts
/**
* Merges sections into the pull-request comment. GitHub's API has no compare-and-swap, so the comment is read again after
* writing, merged with what other jobs wrote, and written again. Reports lost sections. A run on an older commit keeps the
* sections of newer runs. Never throws.
*/
async function upsertComment(api, context, own, options) {
	if (context.pullRequest === void 0) return {
		state: "skipped",
		message: "no comment: this run is not for a pull request"
	};
	try {
		return await write(api, context, own, options);
	} catch (error) {
		const status = statusOf(error);
		if (status !== 403 && status !== 404) return {
			state: "failed",
			message: `cannot write the comment (${reasonOf(error)})`
		};
		return {
			state: "not-allowed",
			message: `cannot comment on the pull request (${reasonOf(error)}). Grant the job \`permissions: { pull-requests: write }\`; GitHub does not grant it to forks and Dependabot; the job summary has the same text`
		};
	}
}
async function write(api, context, own, { sleep, settle = 2, fresh = false, note }) {
	let author = await viewerLogin(api);
	let written = false;
	let unreadable = 0;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const existing = await ownComments(api, context, author);
		const parsed = existing.map(({ body }) => parseSections(body));
		const sections = parsed.flatMap((comment) => comment.sections);
		unreadable += parsed.reduce((sum, comment) => sum + comment.unreadable, 0);
		const sha = await currentHead(api, context) ?? newestCommit([...sections, ...own]) ?? context.sha;
		const merged = mergeSections(sections, own, sha);
		if (merged.placed.length === 0) return {
			state: "superseded",
			message: "a newer run already updated the comment"
		};
		const body = renderComment(merged.sections, {
			runUrl: context.runUrl,
			sha,
			repositoryUrl: repositoryUrl(context),
			...note === void 0 ? {} : { note }
		});
		if (existing.length === 1 && isSame(existing[0]?.body ?? "", body)) return {
			state: written ? "written" : "unchanged",
			message: "the comment is up to date"
		};
		author = await put(api, context, existing, body, fresh) ?? author;
		written = true;
		await sleep(settle * (attempt + 1));
		const [seen, another] = await ownComments(api, context, author);
		const shown = merged.placed.filter((section) => hasSections(body, [section]));
		if (seen !== void 0 && another === void 0 && hasSections(seen.body, shown)) return {
			state: "written",
			message: `updated the comment${remarks(merged, shown, unreadable)}`
		};
	}
	return {
		state: "lost",
		message: "other jobs overwrote this job's section of the comment. See the job summary"
	};
}
/** Describes the sections that the updated comment does not contain. */
function remarks({ placed, superseded }, shown, unreadable) {
	const omitted = placed.length - shown.length;
	return [
		...superseded === 0 ? [] : [`; a newer run already updated ${count(superseded, "section")}`],
		...omitted === 0 ? [] : [`; ${count(omitted, "section")} did not fit, see the job summary`],
		...unreadable === 0 ? [] : [`; removed ${count(unreadable, "section")} that could not be read`]
	].join("");
}
/** Lists the author's comments with Seaworthy's marker, oldest first. */
async function ownComments(api, { owner, repo, pullRequest }, author) {
	return (await api.paginate(api.rest.issues.listComments, {
		owner,
		repo,
		issue_number: pullRequest?.number ?? 0,
		per_page: 100
	})).filter((comment) => comment.user?.login === author && isOwnComment(comment.body ?? "")).map(({ id, body }) => ({
		id,
		body: body ?? ""
	})).toSorted((a, b) => a.id - b.id);
}
/**
* Updates the oldest comment and deletes others that jobs posted at the same time. With `fresh`, updates only a comment
* of the same run. Returns the author of the comment that it wrote.
*/
async function put(api, { owner, repo, pullRequest, runUrl }, existing, body, fresh) {
	const [first] = fresh ? existing.filter((comment) => comment.body.includes(link("Full report", runUrl))) : existing;
	const others = existing.filter((comment) => comment !== first);
	const { data } = first === void 0 ? await api.rest.issues.createComment({
		owner,
		repo,
		issue_number: pullRequest?.number ?? 0,
		body
	}) : await api.rest.issues.updateComment({
		owner,
		repo,
		comment_id: first.id,
		body
	});
	for (const { id } of others) await api.rest.issues.deleteComment({
		owner,
		repo,
		comment_id: id
	});
	return data.user?.login;
}
/** Reads the current head commit of the pull request; the event's can be older. */
async function currentHead(api, { owner, repo, pullRequest }) {
	if (pullRequest === void 0) return void 0;
	try {
		const { data } = await api.rest.pulls.get({
			owner,
			repo,
			pull_number: pullRequest.number
		});
		return data.head.sha;
	} catch (error) {
		if (statusOf(error) === void 0) throw error;
		return;
	}
}
/** Checks whether a comment contains sections with the numbers of these. A full comment has no long texts. */
function hasSections(body, expected) {
	const numbers = (section) => JSON.stringify(withoutTexts(section).head);
	const seen = new Map(parseSections(body).sections.map((section) => [section.head.id, numbers(section)]));
	return expected.every((section) => {
		const [readable] = parseSections(serializeSection(section)).sections;
		return seen.get(section.head.id) === (readable === void 0 ? void 0 : numbers(readable));
	});
}
/** Compares comments without the URL of the run, which always changes. */
function isSame(a, b) {
	const bare = (text) => text.replace(/\[Full report\]\([^)]*\)/gu, "").trim();
	return bare(a) === bare(b);
}
var attempts;
function init_sticky() {
	return (init_sticky = __esmMin((() => {
		init_text();
		init_client();
		init_context();
		init_viewer();
		init_comment();
		init_merge();
		init_section();
		attempts = 4;
	})))();
}

// shared/ci/github/comment/write.ts
/** Writes the sections of a run to the pull-request comment. Never throws. */
async function writeComment(api, context, { reports, gate, threshold, newOnly, fresh = false, note, unverified = false, filter }, sleep) {
	const sha = context.pullRequest?.headSha ?? context.sha;
	const facts = {
		sha,
		run: context.runId,
		attempt: context.runAttempt,
		target: {
			repositoryUrl: repositoryUrl(context),
			commit: sha
		},
		...defined({ filter })
	};
	const sections = reports.map((report) => sectionOf(report, {
		...facts,
		threshold,
		newOnly,
		trustsPages: !unverified
	}));
	const pages = rulePages(reports.flatMap(({ rules }) => rules));
	const judged = gate === void 0 ? sections : [...sections, gateSection(gate, {
		...facts,
		pages
	})];
	const all = unverified ? judged.map(asUnverified) : judged;
	const { state, message } = await upsertComment(api, context, all, {
		sleep,
		fresh,
		...defined({ note })
	});
	return {
		level: state === "failed" || state === "lost" ? "warning" : "info",
		message,
		changed: state === "written"
	};
}
/** Marks a section whose results the pull request's author controls, so that it never has the id of another run's. */
function asUnverified(section) {
	const { head } = section;
	const title = `${truncate(head.title, maxTitleLength)} (unverified)`;
	return {
		...section,
		head: {
			...head,
			id: unverifiedPrefix + head.id,
			title
		}
	};
}
var maxTitleLength;
function init_write() {
	return (init_write = __esmMin((() => {
		init_report$1();
		init_text();
		init_context();
		init_gate_section();
		init_outcome();
		init_sections();
		init_sticky();
		maxTitleLength = 270;
	})))();
}

init_write();
export { writeComment };