import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Bn as sha256, Br as withCommas, Ci as init_errors, Fr as count, Ir as init_plain, Lr as oneLine, Si as UndecidedError, dn as init_files, jr as init_markdown, kr as code, or as init_text, wi as messageOf, zn as init_digest } from "../../../shared/core.js";
import { n as init_digest$1, t as digestOf } from "../../../shared/evidence/digest.js";
import { t as init_evidence } from "../../../shared/evidence/index.js";
import { o as init_read, r as init_external, s as readExternalReport } from "../attested/read.js";
import { D as init_model, F as keptFile, O as nothingAttested, P as init_kept, _ as restoreAttestations, c as asOf, d as readVerdict, g as init_restore, h as readBounded, l as init_read$1, m as loadEvidence, o as titleOf, p as init_load, r as init_words, u as questionOf, v as decide, y as init_decide } from "../verdict/words.js";
import { a as policyOf, n as init_policy, o as readsSboms } from "../policy/policy.js";
import { d as init_named, f as inventoryIds } from "../waivers/faults.js";
import { n as table, t as init_table } from "../../../shared/report/table.js";

// actions/gate/what-if/compare.ts
/** One verdict next to the same under another policy. Pure. */
function compare(directory, earlier, other) {
	const { commit } = earlier.asked.run;
	const subjects = earlier.evidence.filter(({ digest }) => digest !== void 0 && earlier.digests.includes(digest));
	return {
		directory,
		at: earlier.now,
		digests: earlier.digests,
		images: [...new Set(subjects.map(({ subject }) => subject))],
		...commit === void 0 ? {} : { commit },
		before: earlier.decision,
		after: other.decision,
		flips: earlier.decision === other.decision ? [] : flipsOf(earlier.rules, other.rules)
	};
}
function flipsOf(earlier, other) {
	const [before, after] = [byName(earlier), byName(other)];
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].flatMap((rule) => {
		const [was, is] = [before.get(rule), after.get(rule)];
		if (obstacleOf(was) === obstacleOf(is)) return [];
		const { count: reasons, because } = (obstacleOf(is) === void 0 ? was : is) ?? {
			count: 0,
			because: []
		};
		const [first] = because;
		return [{
			rule,
			before: was?.decision ?? "off",
			after: is?.decision ?? "off",
			count: reasons,
			...first === void 0 ? {} : { first }
		}];
	});
}
function byName(rules) {
	return new Map(rules.map((rule) => [rule.rule, rule]));
}
/** Returns the decision of a rule that prevents a pass; undefined for any other. */
function obstacleOf(rule) {
	return rule?.decision === "deny" || rule?.decision === "undecided" ? rule.decision : void 0;
}
/**
* Checks whether the other policy denies what passed. Undecided where a verdict could not be decided again, or the other policy
* can no longer decide.
*/
function outcomeOf({ verdicts, unusable }) {
	if (unusable.length > 0 || tally(verdicts).lost > 0) return "undecided";
	return tally(verdicts).denied > 0 ? "findings" : "pass";
}
/** Summarizes the answer in one sentence of plain text. */
function sentenceOf({ verdicts, unusable, older }) {
	const { denied, passed, lost, found: gained } = tally(verdicts);
	const number = (amount) => amount === 0 ? "none" : withCommas(amount);
	return [
		`of ${count(verdicts.length, "verdict")} ${number(denied)} would be denied that passed, ${number(passed)} the other way`,
		...lost === 0 ? [] : [`${number(lost)} could no longer be decided`],
		...gained === 0 ? [] : [`${number(gained)} could be decided that could not`],
		...unusable.length === 0 ? [] : [`${count(unusable.length, "more directory", "more directories")} could not be decided again`],
		...older === 0 ? [] : [`${count(older, "older verdict")} left out`]
	].join("; ");
}
function tally(verdicts) {
	const times = (is) => verdicts.filter(is).length;
	return {
		denied: times(({ before, after }) => before === "pass" && after === "deny"),
		passed: times(({ before, after }) => before === "deny" && after === "pass"),
		lost: times(({ before, after }) => before !== "undecided" && after === "undecided"),
		found: times(({ before, after }) => before === "undecided" && after !== "undecided")
	};
}
function init_compare() {
	return (init_compare = __esmMin((() => {
		init_text();
	})))();
}

// actions/gate/what-if/reports.ts
/**
* The reports of other tools that a verdict read: with the same bytes, in its directory or in one above it, down from `top`.
* A sentence where one is not there. A name that leads out of `top` is not followed.
*/
async function reportsOf(verdict, directory, top) {
	const reports = verdict.evidence.filter(({ file, attestedBy }) => attestedBy === void 0 && !file.endsWith(".evidence.json"));
	if (reports.length === 0) return {
		root: directory,
		reports: []
	};
	let missing = "";
	for (let root = directory;; root = dirname(root)) {
		const texts = await Promise.all(reports.map((report) => textOf(report, root, top)));
		const absent = texts.indexOf(void 0);
		if (absent < 0) return {
			root,
			reports: [...new Set(reports.map((read, index) => nameOf(read, texts[index] ?? "")))]
		};
		missing ||= reports[absent]?.file ?? "";
		if (root === top || root === dirname(root)) return `the report ${missing} is not there as it was`;
	}
}
async function textOf({ file, sha256: expected }, root, top) {
	const path = resolve$1(root, file);
	if (relative(top, path).startsWith("..") || path !== join$2(root, file)) return void 0;
	const text = await readBounded(path).catch(() => void 0);
	return text === void 0 || sha256(text) !== expected ? void 0 : text;
}
/** The call must have said what a report is about that does not say so itself. */
function nameOf({ file, digest, given }, text) {
	if (given !== void 0) return `${file}@${given}`;
	if (digest === void 0) return file;
	return readExternalReport(text, file).flatMap(({ manifests, config }) => [...manifests, config]).includes(digest) ? file : `${file}@${digest}`;
}
var dirname, join$2, relative, resolve$1;
function init_reports() {
	return (init_reports = __esmMin((() => {
		init_external();
		init_files();
		init_load();
		({dirname, join: join$2, relative, resolve: resolve$1} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/gate/what-if/again.ts
/**
* The verdict of a directory below `top` next to the same question under another policy, on the same evidence.
* What was decided on must lie there as it was: the verdict's list of evidence, and what kept it from deciding.
* @throws SeaworthyError where verdict or evidence cannot be read.
*/
async function decideAgain(directory, path, top, policyFor) {
	const { verdict } = await readVerdict(join$1(path, "verdict.json"), "verdict.json");
	const attested = await attestedOf(verdict, path);
	if (attested === void 0) return {
		directory,
		why: `it rests on attestations, and ${keptFile} does not have them`
	};
	const reports = await reportsOf(verdict, path, top);
	if (typeof reports === "string") return {
		directory,
		why: reports
	};
	const load = async (sboms) => asOf(verdict, await loadEvidence({
		...reports,
		directory: path
	}, attested, { sboms }));
	const { failOn, newOnly, require } = verdict.asked;
	const policy = await policyFor({
		failOn,
		newOnly,
		require,
		attestedOnly: false
	});
	const reference = referenceFor(verdict);
	const evidence = await load(readsSboms(reference));
	const difference = differenceOf(verdict, decide(reference, evidence, questionOf(verdict)));
	if (difference !== void 0) return {
		directory,
		why: `the evidence is not what was decided on: ${difference}`
	};
	const seen = readsSboms(policy) === readsSboms(reference) ? evidence : await load(readsSboms(policy));
	return compare(directory, verdict, decide(policy, seen, questionOf(verdict)).verdict);
}
/** A policy that reads what the verdict's own read; its rules do not matter. */
function referenceFor({ asked: { failOn, newOnly, require, unsigned }, rules }) {
	const reports = rules.some(({ rule }) => Object.hasOwn(inventoryIds, rule)) ? { rules: { "image-age": { days: 0 } } } : {};
	return {
		...policyOf(reports, {
			failOn,
			newOnly,
			require,
			attestedOnly: false,
			file: void 0
		}),
		unsigned: unsigned ?? "this-job"
	};
}
/** Returns the attested statements that the directory keeps, or undefined if statements of the verdict are missing. */
async function attestedOf({ asked: { statements = [] } }, path) {
	if (statements.length === 0) return nothingAttested;
	const restored = await restoreAttestations(path, statements);
	return restored?.evidence.statements.length === statements.length ? restored.evidence : void 0;
}
/** Provenance is listed where a rule reads it; its statements are those of the verdict already. */
function differenceOf(then, { verdict: again }) {
	const [before, after] = [then.evidence, again.evidence].map((list) => {
		const compared = list.filter(({ action, attestedBy }) => action !== "provenance" || attestedBy === void 0);
		return new Map(compared.map((entry) => [digestOf({ ...entry }), entry]));
	});
	const gone = [...before ?? []].find(([digest]) => after?.has(digest) !== true);
	if (gone !== void 0) return `${gone[1].file} is not there as it was`;
	const come = [...after ?? []].find(([digest]) => before?.has(digest) !== true);
	if (come !== void 0) return `${come[1].file} was not there`;
	const [was, is] = [evidenceRuleOf(then), evidenceRuleOf(again)];
	if (was?.count === is?.count && digestOf([was?.because]) === digestOf([is?.because])) return void 0;
	const reasons = (rule) => (rule?.because ?? []).map(({ what: violation }) => violation);
	const added = reasons(is).find((violation) => !reasons(was).includes(violation));
	const less = reasons(was).find((violation) => !reasons(is).includes(violation));
	return added ?? (less === void 0 ? "another version judged it" : `it no longer shows that ${less}`);
}
function evidenceRuleOf({ rules }) {
	return rules.find(({ rule }) => rule === "evidence");
}
var join$1;
function init_again() {
	return (init_again = __esmMin((() => {
		init_evidence();
		init_kept();
		init_restore();
		init_decide();
		init_load();
		init_model();
		init_policy();
		init_named();
		init_read$1();
		init_compare();
		init_reports();
		({join: join$1} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/gate/what-if/find.ts
/**
* Every directory with a `verdict.json` in and below a directory, in order of their paths. Links are not followed.
* @throws UndecidedError where the directory cannot be listed, or holds more than 100,000 files.
*/
async function findVerdicts(root, name) {
	const directories = [];
	const unusable = [];
	let entries = 0;
	const look = async (directory, depth) => {
		if (depth > deepest) {
			unusable.push({
				directory,
				why: `it is more than ${deepest} directories deep and was not read`
			});
			return;
		}
		const children = await readdir(join(root, directory), { withFileTypes: true }).catch((error) => {
			if (depth === 0) throw unlisted(name, `cannot be listed (${messageOf(error)})`);
			unusable.push({
				directory,
				why: messageOf(error)
			});
			return [];
		});
		entries += children.length;
		if (entries > mostEntries) throw unlisted(name, `holds more than ${mostEntries} files`);
		if (children.some((child) => child.name === "verdict.json")) directories.push(directory);
		const below = children.filter((child) => child.isDirectory()).map((child) => child.name);
		for (const child of below.toSorted()) await look(depth === 0 ? child : `${directory}/${child}`, depth + 1);
	};
	await look(".", 0);
	return {
		directories,
		unusable
	};
}
function unlisted(label, problem) {
	return new UndecidedError("WHAT_IF_FOLDER", problem, {
		place: { what: label },
		advice: "Set `over` to a directory with the results of earlier runs and little else"
	});
}
var readdir, join, mostEntries, deepest;
function init_find() {
	return (init_find = __esmMin((() => {
		init_errors();
		({readdir} = process.getBuiltinModule("node:fs/promises"));
		({join} = process.getBuiltinModule("node:path"));
		mostEntries = 1e5;
		deepest = 8;
	})))();
}

// actions/gate/what-if/render.ts
/** For a terminal: a line a verdict, newest first, and below one that changes a line a rule. */
function retrospectText(retrospect) {
	const { verdicts, unusable } = retrospect;
	const rows = [...verdicts.map((verdict) => [
		momentOf(verdict),
		subjectOf(verdict),
		decisionsOf(verdict),
		verdict.directory
	]), ...unusable.map(({ directory }) => [
		"",
		"",
		"not decided again",
		directory
	])];
	const below = [...verdicts.map(({ flips }) => flips.map(flipOf)), ...unusable.map(({ why }) => [why])];
	return `${table(rows.map((row) => row.map(oneLine))).split("\n").flatMap((line, index) => [line, ...(below[index] ?? []).map((why) => `    ${oneLine(why)}`)]).join("\n")}\n\n${sentenceOf(retrospect)}\n`;
}
/** The same as GitHub Markdown. */
function retrospectMarkdown(retrospect) {
	const rows = retrospect.verdicts.map((verdict) => {
		const why = verdict.flips.map((flip) => escapeMarkdown(flipOf(flip))).join("<br>");
		return `| ${momentOf(verdict)} | ${code(subjectOf(verdict))} | ${decisionsOf(verdict)} | ${why} | ${code(verdict.directory)} |`;
	});
	const broken = retrospect.unusable.map(({ directory, why }) => `| | | not decided again | ${escapeMarkdown(why)} | ${code(directory)} |`);
	return [
		`### What ${code(retrospect.policy)} would have decided\n`,
		`| when | subject | decision | why | directory |\n|---|---|---|---|---|\n${[...rows, ...broken].join("\n")}\n`,
		`${escapeMarkdown(sentenceOf(retrospect))}\n`
	].join("\n");
}
/** All of it for programs. It is no verdict, and has none in it. */
function retrospectJson(retrospect) {
	const answer = {
		whatIf: 1,
		outcome: outcomeOf(retrospect),
		sentence: sentenceOf(retrospect),
		...retrospect
	};
	return `${JSON.stringify(answer, void 0, 2)}\n`;
}
/** UTC, to the minute. */
function momentOf({ at: moment }) {
	return moment.slice(0, 16).replace("T", " ");
}
/** The image, or the commit where source alone was judged. */
function subjectOf({ digests: [digest, ...others], images: [image], commit }) {
	if (digest === void 0) return commit === void 0 ? "source" : `source ${commit.slice(0, 7)}`;
	const hidden = others.length === 0 ? "" : ` and ${others.length} more`;
	return `${image === void 0 ? "" : `${image} `}${digest.slice(0, 19)}${hidden}`;
}
function decisionsOf({ before, after }) {
	return before === after ? before : `${before} → ${after}`;
}
function flipOf({ rule, before, after, count: reasons, first }) {
	const because = first === void 0 ? "" : `: ${titleOf(first)}`;
	return `${rule} ${before} → ${after}, ${count(reasons, "reason")}${because}`;
}
function init_render() {
	return (init_render = __esmMin((() => {
		init_table();
		init_text();
		init_words();
		init_compare();
	})))();
}

// actions/gate/what-if/run.ts
/** Answers `what-if` over earlier verdicts in the format of the call. Nothing is written. */
async function retrospect(request) {
	const answer = await whatIfOver(request);
	const { format } = request;
	const render = {
		text: retrospectText,
		markdown: retrospectMarkdown,
		json: retrospectJson,
		sarif: void 0,
		html: void 0
	}[format];
	return {
		examined: [],
		outcome: outcomeOf(answer),
		verdict: sentenceOf(answer),
		...render === void 0 ? {} : { document: render(answer) }
	};
}
/**
* Decides earlier runs again under another policy: each `verdict.json` below a directory, on the evidence next to it, at
* its moment, by what it was asked. Writes nothing.
* @throws UndecidedError if there is no verdict.
*/
async function whatIfOver({ over, top, policy, policyFor, progress }) {
	const { directories, unusable: unlisted } = await findVerdicts(top, over);
	if (directories.length === 0) throw new UndecidedError("WHAT_IF_NOTHING", "holds no verdict.json", {
		place: { what: over },
		advice: "Give the directory into which the artifacts of earlier runs were downloaded"
	});
	const { newest, older } = await newestOf(directories, top);
	const verdicts = [];
	const unusable = [...unlisted];
	for (const [index, directory] of newest.entries()) {
		progress(`deciding again ${index + 1} of ${newest.length}`);
		const again = await decideAgain(directory, resolve(top, directory), top, policyFor).catch((error) => ({
			directory,
			why: messageOf(error)
		}));
		if ("why" in again) unusable.push(again);
		else verdicts.push(again);
	}
	verdicts.sort((a, b) => a.at === b.at ? 0 : a.at < b.at ? 1 : -1);
	return {
		policy,
		verdicts,
		unusable,
		older
	};
}
/** Directories in which a verdict cannot be read are among the newest, so that they are seen. */
async function newestOf(directories, top) {
	if (directories.length <= mostVerdicts) return {
		newest: directories,
		older: 0
	};
	const dated = [];
	for (const directory of directories) {
		const read = await readVerdict(resolve(top, directory, "verdict.json"), directory).catch(() => void 0);
		dated.push({
			directory,
			at: read?.verdict.now ?? "~"
		});
	}
	dated.sort((a, b) => a.at === b.at ? 0 : a.at < b.at ? 1 : -1);
	const newest = dated.slice(0, mostVerdicts).map(({ directory }) => directory);
	return {
		newest,
		older: directories.length - newest.length
	};
}
var resolve, mostVerdicts;
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_read$1();
		init_again();
		init_compare();
		init_find();
		init_render();
		({resolve} = process.getBuiltinModule("node:path"));
		mostVerdicts = 1e3;
	})))();
}

init_run();
export { retrospect };