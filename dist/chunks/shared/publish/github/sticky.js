import { n as __esmMin } from "../../../rolldown-runtime.js";
import { l as count, o as escapeMarkdown, s as init_markdown, t as init_text, u as init_plain } from "../../text/index.js";
import { d as init_schemas, h as number, i as _enum, s as array, v as strictObject, y as string } from "../../../npm/zod.js";
import { a as severities, n as init_severity } from "../../findings/severity.js";
import { i as statusOf, n as init_client, r as reasonOf } from "./client2.js";

// shared/publish/github/section.ts
/** A section as text that `parseSections` reads back. Details cannot forge a marker: `<!--` in them is broken up. */
function serialiseSection({ head, details }) {
	const json = JSON.stringify(head).replace(/[<>]|--/gu, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
	return `${begin}${json} -->\n${details.replaceAll("<!--", "<!​--").trimEnd()}\n${end}`;
}
/** The sections of a comment; what cannot be read as one is dropped and counted. */
function parseSections(body) {
	const sections = [];
	let unreadable = 0;
	for (const part of body.split(begin).slice(1)) {
		const stop = part.indexOf(" -->\n");
		const close = part.indexOf(`\n${end}`);
		const head = stop === -1 ? void 0 : headOf(part.slice(0, stop));
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
function headOf(json) {
	try {
		return sectionHead.safeParse(JSON.parse(json)).data;
	} catch {
		return;
	}
}
/** A section that decides stands behind those it decides on. */
function rank({ head }) {
	return head.verdict === void 0 ? 0 : 1;
}
/** Ours replace those of the same id; all in the order of their ids. */
function mergeSections(known, ours) {
	return [...new Map([...known, ...ours].map((section) => [section.head.id, section])).values()].toSorted((a, b) => rank(a) - rank(b) || (a.head.id < b.head.id ? -1 : 1));
}
var sectionHead, marker, begin, end;
function init_section() {
	return (init_section = __esmMin((() => {
		init_schemas();
		sectionHead = strictObject({
			/** Unique per action, image and platform. */
			id: string().min(1).max(300),
			title: string().max(300),
			outcome: _enum([
				"pass",
				"findings",
				"undecided"
			]),
			/** Head commit that it is about. */
			sha: string().max(64),
			blocking: number().int().nonnegative(),
			total: number().int().nonnegative(),
			suppressed: number().int().nonnegative(),
			/** Against the base branch; absent where there is nothing to compare with. */
			added: number().int().nonnegative().optional(),
			fixed: number().int().nonnegative().optional(),
			/** One sentence where the action decides (the gate). */
			verdict: string().max(500).optional(),
			/** What to do, most important first; Markdown that was escaped when it was written. */
			steps: array(string().max(500)).max(10)
		});
		marker = "<!-- seaworthy:comment v1 -->";
		begin = "<!-- seaworthy:section ";
		end = "<!-- seaworthy:end -->";
	})))();
}

// shared/publish/github/comment.ts
/**
* The pull request's comment: verdict, what this change did, what to do, a row a section, the details folded. Sections
* lose their details, those with the fewest blocking findings first, until all fits.
*/
function renderComment(sections, facts, limit = commentLimit) {
	const expendable = sections.toSorted((a, b) => a.head.blocking - b.head.blocking || a.head.total - b.head.total);
	for (let cut = 0; cut <= sections.length; cut += 1) {
		const body = compose(sections, new Set(expendable.slice(0, cut)), facts);
		if (body.length <= limit) return body;
	}
	for (let left = 1; left < sections.length; left += 1) {
		const gone = new Set(expendable.slice(0, left));
		const kept = sections.filter((section) => !gone.has(section));
		const body = compose(kept, new Set(kept), facts, left);
		if (body.length <= limit) return body;
	}
	return `${marker}\n### Seaworthy: ${count(sections.length, "section")} do not fit into a comment; see [the run](${encodeURI(facts.runUrl)})\n`;
}
function compose(sections, bare, facts, left = 0) {
	const heads = sections.map(({ head }) => head);
	const blocks = sections.map((section) => serialiseSection(bare.has(section) ? {
		...section,
		details: cutNote(section)
	} : section));
	return [
		marker,
		`### Seaworthy: ${headline(heads)}\n`,
		facts.note === void 0 ? "" : `${facts.note}\n`,
		plan(heads),
		table(heads, facts),
		blocks.join("\n"),
		left === 0 ? "" : `\n${count(left, "section")} are left out: the comment is full. The runs' summaries have them.`,
		footer(facts)
	].filter((part) => part !== "").join("\n");
}
function cutNote({ head, details }) {
	return details === "" ? "" : `Details of ${escapeMarkdown(head.title)} are cut: ${count(head.total, "finding")}, all in the run's summary and in the SARIF file.`;
}
/** The gate's word where there is one; else the worst of the sections'. */
function headline(heads) {
	const gates = heads.filter((head) => head.verdict !== void 0);
	const judges = gates.length > 0 ? gates : heads;
	const blocking = judges.reduce((sum, head) => sum + head.blocking, 0);
	const news = newsOf(heads.filter((head) => head.verdict === void 0));
	if (judges.some((head) => head.outcome === "undecided")) return `could not look at everything${blocking > 0 ? `, and ${blocking} blocking` : ""}`;
	if (judges.some((head) => head.outcome === "findings")) return `not fit to ship — ${blocking} blocking${news}`;
	const total = heads.reduce((sum, head) => sum + head.total, 0);
	return `fit to ship — ${total === 0 ? "no findings" : `${count(total, "finding")} below the threshold`}${news}`;
}
/** What the pull request adds and fixes; nothing where not every section could be compared. */
function newsOf(heads) {
	if (heads.length === 0 || heads.some((head) => head.added === void 0)) return "";
	const sum = (key) => heads.reduce((total, head) => total + (head[key] ?? 0), 0);
	const [added, fixed] = [sum("added"), sum("fixed")];
	return `, ${added === 0 ? "none" : added} new in this pull request${fixed === 0 ? "" : `, ${fixed} fixed by it`}`;
}
function plan(heads) {
	const steps = [...new Set(heads.flatMap((head) => head.steps))].toSorted((a, b) => gravity(a) - gravity(b));
	if (steps.length === 0) return "";
	const more = steps.length > shownSteps ? `\n${count(steps.length - shownSteps, "more step")} in the details.\n` : "";
	return `**Do this**\n\n${steps.slice(0, shownSteps).map((step) => `1. ${step}`).join("\n")}\n${more}`;
}
/** Rank of the worst severity that a step names; each names it in parentheses, the worst first. */
function gravity(step) {
	const [, named] = /[( ](critical|high|medium|low|info)\)/.exec(step) ?? [];
	const rank = severities.map(String).indexOf(named ?? "");
	return rank < 0 ? severities.length : rank;
}
/** A row a section; what is new and fixed only where there was something to compare with. */
function table(heads, { sha }) {
	const shown = heads.filter((head) => head.verdict === void 0);
	if (shown.length === 0) return "";
	const compared = shown.some((head) => head.added !== void 0);
	const titles = [
		"",
		"blocking",
		...compared ? ["new", "fixed"] : [],
		"all",
		"suppressed"
	];
	const rows = shown.map((head) => {
		const stale = head.sha === sha ? "" : ` *(of ${escapeMarkdown(head.sha.slice(0, 7))})*`;
		const change = compared ? [head.added ?? "–", head.fixed ?? "–"] : [];
		return [
			`${escapeMarkdown(head.title)}${stale}`,
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
var commentLimit, shownSteps;
function init_comment() {
	return (init_comment = __esmMin((() => {
		init_severity();
		init_text();
		init_section();
		commentLimit = 65536;
		shownSteps = 5;
	})))();
}

// shared/publish/github/sticky.ts
/**
* Puts sections into the one comment of a pull request. The API cannot compare and swap: after writing it is read again,
* and what another job wrote meanwhile is merged and written once more; what is lost all the same is said. Never throws.
*/
async function upsertComment(api, context, ours, options) {
	if (context.pullRequest === void 0) return {
		state: "skipped",
		message: "no comment: this is no pull request"
	};
	try {
		return await write(api, context, ours, options);
	} catch (error) {
		const status = statusOf(error);
		if (status !== 403 && status !== 404) return {
			state: "failed",
			message: `the comment could not be written (${reasonOf(error)})`
		};
		return {
			state: "not-allowed",
			message: `no comment on the pull request (${reasonOf(error)}). Grant the job \`permissions: { pull-requests: write }\`; on forks and for Dependabot it cannot be granted, and the summary has the same text`
		};
	}
}
async function write(api, context, ours, { sleep, settle = 2, fresh = false, note }) {
	const author = await viewer(api);
	const sha = context.pullRequest?.headSha ?? context.sha;
	let written = false;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const known = await ownComments(api, context, author);
		const body = renderComment(mergeSections(known.flatMap((comment) => parseSections(comment.body).sections), ours), {
			runUrl: context.runUrl,
			sha,
			...note === void 0 ? {} : { note }
		});
		if (known.length === 1 && isSame(known[0]?.body ?? "", body)) return {
			state: written ? "written" : "unchanged",
			message: "the comment is up to date"
		};
		await put(api, context, known, body, fresh);
		written = true;
		await sleep(settle * (attempt + 1));
		const [seen, another] = await ownComments(api, context, author);
		if (seen !== void 0 && another === void 0 && holds(seen.body, ours)) return {
			state: "written",
			message: "the comment was written"
		};
	}
	return {
		state: "lost",
		message: "other jobs overwrote this job's part of the comment; the run's summary has it"
	};
}
/** The author's comments with our marker, oldest first. */
async function ownComments(api, { owner, repo, pullRequest }, author) {
	return (await api.paginate(api.rest.issues.listComments, {
		owner,
		repo,
		issue_number: pullRequest?.number ?? 0,
		per_page: 100
	})).filter((comment) => comment.user?.login === author && (comment.body ?? "").startsWith("<!-- seaworthy:comment v1 -->")).map(({ id, body }) => ({
		id,
		body: body ?? ""
	})).toSorted((a, b) => a.id - b.id);
}
/**
* Writes into the oldest comment and takes away others that jobs made at the same time; with `fresh` only a comment of
* the same run is written into.
*/
async function put(api, { owner, repo, pullRequest, runUrl }, known, body, fresh) {
	const [first] = fresh ? known.filter((comment) => comment.body.includes(`](${encodeURI(runUrl)})`)) : known;
	const others = known.filter((comment) => comment !== first);
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
async function viewer(api) {
	try {
		return (await api.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		const status = statusOf(error);
		if (status === 401 || status === 403 || status === 404) return actionsBot;
		throw error;
	}
}
function holds(body, ours) {
	const seen = new Map(parseSections(body).sections.map((section) => [section.head.id, JSON.stringify(section.head)]));
	return ours.every((section) => seen.get(section.head.id) === JSON.stringify(parseSections(serialiseSection(section)).sections[0]?.head));
}
/** Equal but for the address of the run, which changes each time. */
function isSame(a, b) {
	const bare = (text) => text.replace(/ · \[this run\]\([^)]*\)/gu, "").trim();
	return bare(a) === bare(b);
}
var actionsBot, attempts;
function init_sticky() {
	return (init_sticky = __esmMin((() => {
		init_client();
		init_comment();
		init_section();
		actionsBot = "github-actions[bot]";
		attempts = 4;
	})))();
}

export { upsertComment as n, init_sticky as t };