import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { At as identityOf, Cr as init_defined, Ft as titleOf, Gn as init_markdown, I as init_report, Jn as count, Kn as shorten, L as isComplete, M as activeFindings, N as announcedFindings, O as init_findings, On as init_text, P as blockingFindings, Qn as truncate, R as isNew, Sr as defined, Un as code, Wn as escapeMarkdown, Yn as init_plain, Z as init_severity, et as severities, jt as init_identity, vt as init_references } from "../../../core.js";
import { g as object, h as number, i as _enum, o as array, u as init_schemas, y as string } from "../../../../npm/zod/classic.js";
import { a as tally, n as examinedText, r as init_order, t as byImportance } from "../../../report/order.js";
import { a as unknownSentences, i as init_existing, r as existingSentence } from "../../../report/existing.js";
import { a as stepText, i as init_fix_plan, t as fixPlan } from "../../../report/fix-plan.js";
import { n as headlines, o as shipHeadlines, r as init_words, s as whatToDo, t as findingsTable } from "../../../report/words.js";
import { i as statusOf, n as init_client, r as reasonOf } from "../client2.js";

// shared/ci/github/comment/outcome.ts
/** Orders results by severity; negative if the first is better. A result that passes is best, whatever it found. */
function compareResults(first, second) {
	return Number(first.outcome !== "pass") - Number(second.outcome !== "pass") || first.blocking - second.blocking || outcomes.indexOf(first.outcome) - outcomes.indexOf(second.outcome);
}
/** Checks whether the first result is worse than the second. */
function isWorse(first, second) {
	return compareResults(first, second) > 0;
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
function isUnjudged({ id, run, attempt }, gates) {
	return !id.startsWith("unverified/") && !gates.some((gate) => gate.run === run && gate.attempt >= attempt);
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
/** Converts a report to a section of the comment: new findings, existing findings, fixed findings, coverage. */
function sectionOf(report, { sha, run, attempt, threshold, newOnly }) {
	const title = truncate(titleOf(report.action, report.subject), 300);
	const active = byImportance(activeFindings(report));
	const { comparison } = report;
	const compared = comparison === void 0 || "missing" in comparison ? void 0 : comparison;
	const announced = byImportance(announcedFindings(report));
	const added = announced.filter(isNew);
	const existing = announced.filter((finding) => !isNew(finding));
	const spared = active.filter((finding) => !isNew(finding)).length;
	const [unknown] = unknownSentences([report]);
	const blocking = blockingFindings(report, threshold, newOnly);
	const outcome = blocking.length > 0 ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
	const steps = fixPlan(blocking.length > 0 ? blocking : added).slice(0, maxSteps$1);
	return {
		head: {
			id: identityOf(report.action, report.subject).category,
			title,
			outcome,
			sha,
			run,
			attempt,
			...report.subject.kind === "image" ? { digest: report.subject.digest } : {},
			blocking: blocking.length,
			total: active.length,
			suppressed: report.findings.length - active.length,
			...compared === void 0 ? {} : {
				added: added.length,
				fixed: compared.fixed.length
			},
			...newOnly && spared > 0 ? { existing: spared } : {},
			...newOnly && unknown !== void 0 ? { unknown: truncate(unknown, maxReason) } : {},
			steps: steps.map((step) => {
				const place = shorten(step.place, code, maxPlaceLength);
				return `${place} — ${shorten(stepText(step), escapeMarkdown, maxStepLength - place.length)}`;
			})
		},
		details: [
			folded(compared === void 0 ? `${title}: ${count(added.length, "finding")}` : `${title}: ${count(added.length, "new finding")}`, added, compared !== void 0 && added.length <= maxUnfolded),
			newOnly ? "" : folded(`${title}: ${count(existing.length, "existing finding")}`, existing),
			fixedFindings(title, compared?.fixed ?? []),
			unannounced(active.length - announced.length),
			coverageOf(title, report)
		].filter((part) => part !== "").join("\n")
	};
}
function folded(title, findings, isOpen = false) {
	if (findings.length === 0) return "";
	const table = findingsTable(findings, {
		rows: maxRows,
		message: maxMessage,
		elsewhere: "in the job summary and the SARIF file"
	});
	return `<details${isOpen ? " open" : ""}><summary>${escapeMarkdown(title)}: ${tally(findings)}</summary>\n\n${table}\n</details>\n`;
}
/** Renders how many findings are only in reports. */
function unannounced(total) {
	return total === 0 ? "" : `${count(total, "finding")} about missing hardening ${total === 1 ? "is" : "are"} only in the job summary and the SARIF file.\n`;
}
/** Renders the findings that the pull request fixes. */
function fixedFindings(title, fixed) {
	if (fixed.length === 0) return "";
	const lines = fixed.slice(0, maxFixed).map(({ ruleId, message }) => `- ${escapeMarkdown(ruleId)}: ${escapeMarkdown(truncate(message, 200))}`);
	const hidden = fixed.length > maxFixed ? [`- and ${fixed.length - maxFixed} more`] : [];
	return `<details><summary>${`${escapeMarkdown(title)}: ${count(fixed.length, "fixed finding")}`}</summary>\n\n${[...lines, ...hidden].join("\n")}\n\n</details>\n`;
}
function coverageOf(title, report) {
	const { subject, coverage, comparison } = report;
	const name = subject.kind === "image" ? `${code(subject.digest)} ` : "";
	const gaps = coverage.gaps.slice(0, 20).map((gap) => `- not examined: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
	const hidden = coverage.gaps.length > gaps.length ? [`- and ${count(coverage.gaps.length - gaps.length, "more gap")}`] : [];
	const base = comparison === void 0 ? "not compared with a baseline" : "missing" in comparison ? `no baseline: ${escapeMarkdown(comparison.missing)}` : [`compared with ${escapeMarkdown(comparison.source)}`, ...unknownSentences([report]).map((sentence) => escapeMarkdown(sentence))].join(" · ");
	return `<details><summary>${escapeMarkdown(title)}: coverage</summary>\n\n${name}${escapeMarkdown(examinedText(coverage.examined))} · ${base}\n\n${[...gaps, ...hidden].join("\n")}\n\n</details>\n`;
}
var maxSteps$1, maxRows, maxMessage, maxFixed, maxUnfolded, maxReason, maxStepLength, maxPlaceLength;
function init_sections() {
	return (init_sections = __esmMin((() => {
		init_findings();
		init_references();
		init_existing();
		init_fix_plan();
		init_order();
		init_words();
		init_text();
		maxSteps$1 = 10;
		maxRows = 100;
		maxMessage = 300;
		maxFixed = 50;
		maxUnfolded = 5;
		maxReason = 600;
		maxStepLength = 400;
		maxPlaceLength = 200;
	})))();
}

// shared/ci/github/comment/section.ts
/** Checks whether Seaworthy wrote a comment, in any version. */
function isOwnComment(body) {
	return markers.some((version) => body.startsWith(version));
}
/** Serializes a section for `parseSections`. Breaks up `<!--` in details, so that they cannot forge a marker. */
function serializeSection({ head, details }) {
	const json = JSON.stringify(head).replace(/[<>]|--/gu, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
	return `${begin}${json} -->\n${details.replaceAll("<!--", "<!​--").trimEnd()}\n${end}`;
}
/**
* Parses the sections of a comment. Drops and counts invalid ones. GitHub stores CRLF if somebody edits a comment on the
* website.
*/
function parseSections(body) {
	const sections = [];
	let unreadable = 0;
	for (const part of body.replaceAll("\r\n", "\n").split(begin).slice(1)) {
		const stop = part.indexOf(" -->\n");
		const close = part.indexOf(`\n${end}`);
		const head = stop === -1 ? void 0 : parseHead(part.slice(0, stop));
		if (head === void 0 || close < stop) unreadable += 1;
		else sections.push({
			head,
			details: part.slice(stop + 5, Math.max(close, stop + 5))
		});
	}
	return {
		sections,
		unreadable
	};
}
function parseHead(json) {
	try {
		return sectionHead.safeParse(JSON.parse(json)).data;
	} catch {
		return;
	}
}
var sectionHead, marker, markers, begin, end;
function init_section() {
	return (init_section = __esmMin((() => {
		init_schemas();
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
			run: number().int().nonnegative().default(0),
			attempt: number().int().nonnegative().default(0),
			/** Digest of the image, or of the images of a verdict. */
			digest: string().max(100).optional(),
			blocking: number().int().nonnegative(),
			total: number().int().nonnegative(),
			suppressed: number().int().nonnegative(),
			/** New findings compared with the base branch. Absent if there is no baseline. */
			added: number().int().nonnegative().optional(),
			fixed: number().int().nonnegative().optional(),
			/** Findings that the pull request did not cause, where they do not block. */
			existing: number().int().nonnegative().optional(),
			/** Why findings count as new though nothing shows that they are. */
			unknown: string().max(600).optional(),
			/** One sentence, for actions that decide (the gate). */
			verdict: string().max(500).optional(),
			/** Headline of a gate's verdict. Absent in sections of earlier versions. */
			headline: string().max(100).optional(),
			/** What to do, most important first; Markdown that was escaped when it was written. */
			steps: array(string().max(500)).max(10)
		});
		marker = "<!-- seaworthy:comment v2 -->";
		markers = [marker, "<!-- seaworthy:comment v1 -->"];
		begin = "<!-- seaworthy:section ";
		end = "<!-- seaworthy:end -->";
	})))();
}

// shared/ci/github/comment/comment.ts
/**
* Renders the pull-request comment: verdict, what to do, a row for each section, folded details. Cuts details of the
* least important sections first until the comment fits, then omits such sections. They still count in the headline.
*/
function renderComment(sections, facts, limit = commentLimit) {
	const expendable = sections.toSorted((a, b) => compareImportance(a.head, b.head, facts));
	const heads = sections.map(({ head }) => head);
	for (let cut = 0; cut <= sections.length; cut += 1) {
		const body = compose(sections, new Set(expendable.slice(0, cut)), heads, facts);
		if (body.length <= limit) return body;
	}
	for (let omitted = 1; omitted < sections.length; omitted += 1) {
		const gone = new Set(expendable.slice(0, omitted));
		const kept = sections.filter((section) => !gone.has(section));
		const body = compose(kept, new Set(kept), heads, facts);
		if (body.length <= limit) return body;
	}
	return `${marker}\n### Seaworthy: ${headline(heads, facts)}\n\n${count(sections.length, "section")} do not fit into a comment. See the [job summaries](${encodeURI(facts.runUrl)})\n`;
}
/** Orders sections by what they mean for this commit: the gate's verdict is most important, then what blocks. */
function compareImportance(a, b, { sha }) {
	const isDeciding = ({ verdict }) => verdict !== void 0;
	return Number(a.sha === sha) - Number(b.sha === sha) || Number(isDeciding(a)) - Number(isDeciding(b)) || compareResults(a, b) || a.total - b.total;
}
/** @param heads those of all sections, of which some may be omitted. */
function compose(sections, bare, heads, facts) {
	const omitted = heads.length - sections.length;
	const blocks = sections.map((section) => serializeSection({
		...section,
		details: detailsOf(section, bare, facts)
	}));
	return [
		marker,
		`### Seaworthy: ${headline(heads, facts)}\n`,
		facts.note === void 0 ? "" : `${facts.note}\n`,
		unexamined(heads.filter(({ sha }) => sha === facts.sha)),
		plan(heads.filter(({ sha }) => sha === facts.sha)),
		table(sections.map(({ head }) => head), facts),
		existingLine(heads.filter(({ sha }) => sha === facts.sha)),
		blocks.join("\n"),
		omitted === 0 ? "" : `\nThe comment is full: ${count(omitted, "section")} omitted. See the job summaries.`,
		footer(facts)
	].filter((part) => part !== "").join("\n");
}
/** Omits details of other commits, because they could be mistaken for this commit's. */
function detailsOf(section, bare, { sha }) {
	if (section.head.sha !== sha) return "";
	return bare.has(section) ? cutNote(section) : section.details;
}
function cutNote({ head, details }) {
	return details === "" ? "" : `Details of ${escapeMarkdown(head.title)} are omitted: ${count(head.total, "finding")}. See the job summary and the SARIF file.`;
}
/** Formats the gate's decision, or the worst outcome of the sections if there is no gate. Uses only the head commit. */
function headline(all, { sha }) {
	const heads = all.filter((head) => head.sha === sha);
	if (heads.length === 0) return `commit ${escapeMarkdown(sha.slice(0, 7))} is not checked yet`;
	const deciding = decidingHeads(heads);
	const blocking = deciding.reduce((sum, head) => sum + head.blocking, 0);
	const changes = changesOf(heads.filter((head) => head.verdict === void 0));
	if (deciding.some((head) => head.outcome === "undecided")) return `${headlines.undecided} — not everything was examined${blocking > 0 ? `, ${blocking} blocking` : ""}`;
	if (deciding.some((head) => head.outcome === "findings")) return `${shipHeadlines.unfit} — ${blocking} blocking${changes}`;
	const existing = countExisting(heads);
	const total = heads.reduce((sum, head) => sum + head.total, 0) - existing;
	if (existing > 0) {
		const found = total === 0 ? "none new in this pull request" : `${count(total, "new finding")} below the threshold`;
		return `${passingHeadline(deciding)} — ${found}${fixedBy(heads)}`;
	}
	return `${passingHeadline(deciding)} — ${total === 0 ? "no findings" : `${count(total, "finding")} below the threshold`}${changes}`;
}
/** Returns what a pass means: an image may ship only if a gate said so of one that was scanned. */
function passingHeadline(deciding) {
	const said = deciding.filter(({ verdict }) => verdict !== void 0).map(({ headline, digest }) => escapeMarkdown(headline ?? (digest === void 0 ? shipHeadlines.sourceOnly : shipHeadlines.fit)));
	const [first] = [...said.filter((text) => text !== shipHeadlines.fit), ...said];
	if (first !== void 0) return first;
	const hasImage = deciding.some(({ digest }) => digest !== void 0);
	if (countExisting(deciding) > 0) return hasImage ? shipHeadlines.nothingNew : shipHeadlines.nothingNewInSource;
	return hasImage ? shipHeadlines.undecidedYet : shipHeadlines.sourceOnly;
}
/** Names the sections in which something was not examined. */
function unexamined(heads) {
	const titles = heads.filter(({ outcome }) => outcome === "undecided").map(({ title }) => escapeMarkdown(title));
	return titles.length === 0 ? "" : `**Not everything was examined:** ${titles.slice(0, maxSteps).join(", ")}\n`;
}
/**
* Says in one line how many findings do not block because the pull request did not cause them, and of which nobody knows
* whether it did.
*/
function existingLine(heads) {
	const reasons = new Set(heads.flatMap(({ unknown }) => unknown === void 0 ? [] : [escapeMarkdown(unknown)]));
	const lines = [existingSentence(countExisting(heads), "pull request"), ...[...reasons].slice(0, maxReasons)].filter((sentence) => sentence !== "");
	return lines.length === 0 ? "" : `${lines.join(". ")}.\n`;
}
function countExisting(heads) {
	return heads.reduce((sum, head) => sum + (head.existing ?? 0), 0);
}
/** Formats how many findings the pull request adds and fixes. Empty unless every section was compared. */
function changesOf(heads) {
	if (heads.length === 0 || heads.some((head) => head.added === void 0)) return "";
	const added = heads.reduce((total, head) => total + (head.added ?? 0), 0);
	return `, ${added === 0 ? "none" : added} new in this pull request${fixedBy(heads)}`;
}
function fixedBy(heads) {
	const fixed = heads.reduce((total, head) => total + (head.fixed ?? 0), 0);
	return fixed === 0 ? "" : `, ${fixed} fixed by it`;
}
function plan(heads) {
	const steps = [...new Set(heads.flatMap((head) => head.steps))].toSorted((a, b) => severityRank(a) - severityRank(b));
	return whatToDo(steps, maxSteps, "in the details");
}
/** Ranks a step by the first severity in it, which is its worst. */
function severityRank(step) {
	const [, severity] = /[( ](critical|high|medium|low|info)\)/.exec(step) ?? [];
	const rank = severities.map(String).indexOf(severity ?? "");
	return rank < 0 ? severities.length : rank;
}
/** Renders a row for each section, with new and fixed findings if at least one section was compared. */
function table(heads, { sha }) {
	const shown = heads.filter((head) => head.verdict === void 0);
	if (shown.length === 0) return "";
	const isCurrent = (head) => head.sha === sha;
	const compared = shown.some((head) => isCurrent(head) && head.added !== void 0);
	const titles = [
		"",
		"blocking",
		...compared ? ["new", "fixed"] : [],
		"all",
		"suppressed"
	];
	const rows = shown.map((head) => {
		if (!isCurrent(head)) return [`${escapeMarkdown(head.title)} *(not checked at this commit; last checked at ${escapeMarkdown(head.sha.slice(0, 7))})*`, ...titles.slice(1).map(() => "–")];
		const change = compared ? [head.added ?? "–", head.fixed ?? "–"] : [];
		return [
			escapeMarkdown(head.title),
			head.blocking,
			...change,
			head.total,
			head.suppressed
		];
	});
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return `${[
		line(titles),
		line(titles.map((_title, index) => index === 0 ? "---" : "--:")),
		...rows.map(line)
	].join("\n")}\n`;
}
function footer({ runUrl, sha }) {
	return `\n<sub>commit ${escapeMarkdown(sha.slice(0, 7))} · [this run](${encodeURI(runUrl)})</sub>\n`;
}
var commentLimit, maxSteps, maxReasons;
function init_comment() {
	return (init_comment = __esmMin((() => {
		init_findings();
		init_existing();
		init_words();
		init_text();
		init_outcome();
		init_section();
		commentLimit = 65536;
		maxSteps = 5;
		maxReasons = 2;
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
	const author = await currentUser(api);
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
			...note === void 0 ? {} : { note }
		});
		if (existing.length === 1 && isSame(existing[0]?.body ?? "", body)) return {
			state: written ? "written" : "unchanged",
			message: "the comment is up to date"
		};
		await put(api, context, existing, body, fresh);
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
* of the same run.
*/
async function put(api, { owner, repo, pullRequest, runUrl }, existing, body, fresh) {
	const [first] = fresh ? existing.filter((comment) => comment.body.includes(`](${encodeURI(runUrl)})`)) : existing;
	const others = existing.filter((comment) => comment !== first);
	if (first === void 0) await api.rest.issues.createComment({
		owner,
		repo,
		issue_number: pullRequest?.number ?? 0,
		body
	});
	else await api.rest.issues.updateComment({
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
async function currentUser(api) {
	try {
		return (await api.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		const status = statusOf(error);
		if (status === 401 || status === 403 || status === 404) return actionsBot;
		throw error;
	}
}
/** Checks whether a comment contains sections with exactly these heads. */
function hasSections(body, expected) {
	const seen = new Map(parseSections(body).sections.map((section) => [section.head.id, JSON.stringify(section.head)]));
	return expected.every((section) => seen.get(section.head.id) === JSON.stringify(parseSections(serializeSection(section)).sections[0]?.head));
}
/** Compares comments without the URL of the run, which always changes. */
function isSame(a, b) {
	const bare = (text) => text.replace(/ · \[this run\]\([^)]*\)/gu, "").trim();
	return bare(a) === bare(b);
}
var actionsBot, attempts;
function init_sticky() {
	return (init_sticky = __esmMin((() => {
		init_text();
		init_client();
		init_comment();
		init_merge();
		init_section();
		actionsBot = "github-actions[bot]";
		attempts = 4;
	})))();
}

// shared/ci/github/comment/write.ts
/** Writes the sections of a run to the pull-request comment. Never throws. */
async function writeComment(api, context, { reports, gate, threshold, newOnly, fresh = false, note, unverified = false }, sleep) {
	const facts = {
		sha: context.pullRequest?.headSha ?? context.sha,
		run: context.runId,
		attempt: context.runAttempt
	};
	const sections = reports.map((report) => sectionOf(report, {
		...facts,
		threshold,
		newOnly
	}));
	const judged = gate === void 0 ? sections : [...sections, gateSection(gate, facts)];
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
/** Converts the gate's verdict to a section. It determines the comment's headline. */
function gateSection({ decision, ruling, name }, facts) {
	return {
		head: {
			id: identityOf("gate", {
				kind: "source",
				path: ".",
				...name === void 0 ? {} : { scope: name }
			}).category,
			title: name === void 0 ? "gate" : truncate(`gate ${name}`, 300),
			outcome: decision.outcome,
			...facts,
			...ruling.digest === void 0 ? {} : { digest: ruling.digest },
			blocking: ruling.blocking,
			total: ruling.blocking,
			suppressed: ruling.waived,
			verdict: decision.verdict.slice(0, 500),
			headline: ruling.headline,
			steps: []
		},
		details: ruling.details
	};
}
var maxTitleLength;
function init_write() {
	return (init_write = __esmMin((() => {
		init_references();
		init_text();
		init_outcome();
		init_sections();
		init_sticky();
		maxTitleLength = 270;
	})))();
}

init_write();
export { writeComment };