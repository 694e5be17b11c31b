import { n as __esmMin } from "../../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError, t as InvalidError } from "../../../shared/errors/index.js";
import { a as code, d as oneLine, l as count, o as escapeMarkdown, s as init_markdown, t as init_text, u as init_plain } from "../../../shared/text/index.js";
import { f as init_load, m as missing, t as init_config } from "../../../shared/config/index.js";
import { n as sha256, t as init_digest } from "../../../shared/files/digest.js";
import { _ as digestOf, g as readForeignReport, m as init_read, t as init_evidence, v as init_digest$1 } from "../../../shared/evidence/index.js";
import { A as nothingAttested, C as init_named, M as keptFile, a as asOf, c as readVerdict, d as readBounded, f as init_restore, h as init_decide, j as init_kept, k as init_attested, l as init_load$1, m as decide, n as titleOf, o as init_read$1, p as restoreAttestations, s as questionOf, t as init_words, u as loadEvidence, w as inventoryIds } from "../verdict/words.js";
import { a as policyInputs, f as policyOf, i as parsePolicy, n as init_load$2, p as readsSboms, t as inCheckout, u as init_policy } from "../policy/load.js";
import { n as table, t as init_table } from "../../../shared/publish/table.js";
import { readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// actions/gate/what-if/compare.ts
/** One verdict beside the same under another policy. Pure. */
function compare(folder, given, other) {
	const { commit } = given.asked.run;
	const subjects = given.evidence.filter(({ digest }) => digest !== void 0 && given.digests.includes(digest));
	return {
		folder,
		at: given.now,
		digests: given.digests,
		images: [...new Set(subjects.map(({ subject }) => subject))],
		...commit === void 0 ? {} : { commit },
		before: given.decision,
		after: other.decision,
		flips: given.decision === other.decision ? [] : flipsOf(given.rules, other.rules)
	};
}
function flipsOf(given, other) {
	const [before, after] = [byName(given), byName(other)];
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].flatMap((rule) => {
		const [was, is] = [before.get(rule), after.get(rule)];
		if (stands(was) === stands(is)) return [];
		const { count: reasons, because } = (stands(is) === void 0 ? was : is) ?? {
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
/** How a rule stands in the way; undefined where it does not. */
function stands(rule) {
	return rule?.decision === "deny" || rule?.decision === "undecided" ? rule.decision : void 0;
}
/**
* Whether the other policy denies what passed. Undecided where a verdict could not be decided again, or the other policy
* can no longer decide.
*/
function outcomeOf({ verdicts, unusable }) {
	if (unusable.length > 0 || tally(verdicts).lost > 0) return "undecided";
	return tally(verdicts).denied > 0 ? "findings" : "pass";
}
/** The answer in a sentence, without markup. */
function sentenceOf({ verdicts, unusable, older }) {
	const { denied, passed, lost, found } = tally(verdicts);
	const number = (of) => of === 0 ? "none" : of.toLocaleString("en-US");
	return [
		`of ${count(verdicts.length, "verdict")} ${number(denied)} would be denied that passed, ${number(passed)} the other way`,
		...lost === 0 ? [] : [`${number(lost)} could no longer be decided`],
		...found === 0 ? [] : [`${number(found)} could be decided that could not`],
		...unusable.length === 0 ? [] : [`${count(unusable.length, "more folder")} could not be decided again`],
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
* The reports of other tools that a verdict read: with the same bytes, in its folder or in one above it, down from `top`.
* A sentence where one is not there. A name that leads out of `top` is not followed.
*/
async function reportsOf(verdict, folder, top) {
	const reports = verdict.evidence.filter(({ file, attestedBy }) => attestedBy === void 0 && !file.endsWith(".evidence.json"));
	if (reports.length === 0) return {
		root: folder,
		reports: []
	};
	let missing = "";
	for (let root = folder;; root = dirname(root)) {
		const texts = await Promise.all(reports.map((report) => textOf(report, root, top)));
		const absent = texts.indexOf(void 0);
		if (absent < 0) return {
			root,
			reports: [...new Set(reports.map((read, at) => nameOf(read, texts[at] ?? "")))]
		};
		missing ||= reports[absent]?.file ?? "";
		if (root === top || root === dirname(root)) return `the report ${missing} is not there as it was`;
	}
}
async function textOf({ file, sha256: expected }, root, top) {
	const path = resolve(root, file);
	if (relative(top, path).startsWith("..") || path !== join(root, file)) return void 0;
	const text = await readBounded(path).catch(() => void 0);
	return text === void 0 || sha256(text) !== expected ? void 0 : text;
}
/** The call must have said what a report is about that does not say so itself. */
function nameOf({ file, digest }, text) {
	if (digest === void 0) return file;
	return readForeignReport(text, file).flatMap(({ manifests, config }) => [...manifests, config]).includes(digest) ? file : `${file}@${digest}`;
}
function init_reports() {
	return (init_reports = __esmMin((() => {
		init_evidence();
		init_digest();
		init_load$1();
	})))();
}

// actions/gate/what-if/again.ts
/**
* The verdict of a folder below `top` beside the same question under another policy, on the same evidence.
* What was decided on must lie there as it was: the verdict's list of evidence, and what kept it from deciding.
* @throws SeaworthyError where verdict or evidence cannot be read.
*/
async function decideAgain(folder, path, top, policyFor) {
	const { verdict } = await readVerdict(join(path, "verdict.json"), "verdict.json");
	const attested = await attestedOf(verdict, path);
	if (attested === void 0) return {
		folder,
		why: `it rests on attestations, and ${keptFile} does not have them`
	};
	const given = await reportsOf(verdict, path, top);
	if (typeof given === "string") return {
		folder,
		why: given
	};
	const load = async (sboms) => asOf(verdict, await loadEvidence({
		...given,
		folder: path
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
		folder,
		why: `the evidence is not what was decided on: ${difference}`
	};
	const seen = readsSboms(policy) === readsSboms(reference) ? evidence : await load(readsSboms(policy));
	return compare(folder, verdict, decide(policy, seen, questionOf(verdict)).verdict);
}
/** A policy that reads what the verdict's own read; its rules do not matter. */
function referenceFor({ asked: { failOn, newOnly, require, unsigned }, rules }) {
	const given = rules.some(({ rule }) => Object.hasOwn(inventoryIds, rule)) ? { rules: { "image-age": { days: 0 } } } : {};
	return {
		...policyOf(given, {
			failOn,
			newOnly,
			require,
			attestedOnly: false,
			file: void 0
		}),
		unsigned: unsigned ?? "this-job"
	};
}
/** What attestors signed, as the folder keeps it; undefined where statements of the verdict are not there. */
async function attestedOf({ asked: { statements = [] } }, path) {
	if (statements.length === 0) return nothingAttested;
	const restored = await restoreAttestations(path, statements);
	return restored?.evidence.statements.length === statements.length ? restored.evidence : void 0;
}
/** Provenance is listed where a rule reads it; its statements are those of the verdict already. */
function differenceOf(then, { verdict: again }) {
	const [before, after] = [then.evidence, again.evidence].map((list) => {
		const compared = list.filter(({ action, attestedBy }) => action !== "provenance" || attestedBy === void 0);
		return new Map(compared.map((one) => [digestOf({ ...one }), one]));
	});
	const gone = [...before ?? []].find(([digest]) => after?.has(digest) !== true);
	if (gone !== void 0) return `${gone[1].file} is not there as it was`;
	const come = [...after ?? []].find(([digest]) => before?.has(digest) !== true);
	if (come !== void 0) return `${come[1].file} was not there`;
	const [was, is] = [evidenceRuleOf(then), evidenceRuleOf(again)];
	if (was?.count === is?.count && digestOf([was?.because]) === digestOf([is?.because])) return void 0;
	const reasons = (rule) => (rule?.because ?? []).map(({ what }) => what);
	const more = reasons(is).find((what) => !reasons(was).includes(what));
	const less = reasons(was).find((what) => !reasons(is).includes(what));
	return more ?? (less === void 0 ? "another version judged it" : `it no longer shows that ${less}`);
}
function evidenceRuleOf({ rules }) {
	return rules.find(({ rule }) => rule === "evidence");
}
function init_again() {
	return (init_again = __esmMin((() => {
		init_evidence();
		init_attested();
		init_kept();
		init_restore();
		init_decide();
		init_load$1();
		init_policy();
		init_named();
		init_read$1();
		init_compare();
		init_reports();
	})))();
}

// actions/gate/what-if/find.ts
/**
* Every folder with a `verdict.json` in and below a folder, in order of their paths. Links are not followed.
* @throws UndecidedError where the folder cannot be listed, or holds more than 100,000 files.
*/
async function findVerdicts(root, name) {
	const folders = [];
	const unusable = [];
	let entries = 0;
	const look = async (folder, depth) => {
		if (depth > deepest) {
			unusable.push({
				folder,
				why: `it lies more than ${deepest} folders deep, and was not looked into`
			});
			return;
		}
		const children = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
			if (depth === 0) throw unlisted(name, `cannot be listed (${messageOf(error)})`);
			unusable.push({
				folder,
				why: messageOf(error)
			});
			return [];
		});
		entries += children.length;
		if (entries > mostEntries) throw unlisted(name, `holds more than ${mostEntries} files`);
		if (children.some((child) => child.name === "verdict.json")) folders.push(folder);
		const below = children.filter((child) => child.isDirectory()).map((child) => child.name);
		for (const child of below.toSorted()) await look(depth === 0 ? child : `${folder}/${child}`, depth + 1);
	};
	await look(".", 0);
	return {
		folders,
		unusable
	};
}
function unlisted(what, problem) {
	return new UndecidedError("WHAT_IF_FOLDER", problem, {
		place: { what },
		advice: "Give `over` a folder that holds what earlier runs left, and little else"
	});
}
var mostEntries, deepest;
function init_find() {
	return (init_find = __esmMin((() => {
		init_errors();
		mostEntries = 1e5;
		deepest = 8;
	})))();
}

// actions/gate/what-if/render.ts
/** For a terminal: a line a verdict, newest first, and below one that changes a line a rule. */
function retrospectText(retrospect) {
	const { verdicts, unusable } = retrospect;
	const rows = [...verdicts.map((one) => [
		momentOf(one),
		subjectOf(one),
		decisionsOf(one),
		one.folder
	]), ...unusable.map(({ folder }) => [
		"",
		"",
		"not decided again",
		folder
	])];
	const below = [...verdicts.map(({ flips }) => flips.map(flipOf)), ...unusable.map(({ why }) => [why])];
	return `${table(rows.map((row) => row.map(oneLine))).split("\n").flatMap((line, index) => [line, ...(below[index] ?? []).map((why) => `    ${oneLine(why)}`)]).join("\n")}\n\n${sentenceOf(retrospect)}\n`;
}
/** The same as GitHub Markdown. */
function retrospectMarkdown(retrospect) {
	const rows = retrospect.verdicts.map((one) => {
		const why = one.flips.map((flip) => escapeMarkdown(flipOf(flip))).join("<br>");
		return `| ${momentOf(one)} | ${code(subjectOf(one))} | ${decisionsOf(one)} | ${why} | ${code(one.folder)} |`;
	});
	const broken = retrospect.unusable.map(({ folder, why }) => `| | | not decided again | ${escapeMarkdown(why)} | ${code(folder)} |`);
	return [
		`### What ${code(retrospect.policy)} would have decided\n`,
		`| when | subject | decision | why | folder |\n|---|---|---|---|---|\n${[...rows, ...broken].join("\n")}\n`,
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
function momentOf({ at }) {
	return at.slice(0, 16).replace("T", " ");
}
/** The image, or the commit where source alone was judged. */
function subjectOf({ digests: [digest, ...others], images: [image], commit }) {
	if (digest === void 0) return commit === void 0 ? "source" : `source ${commit.slice(0, 7)}`;
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	return `${image === void 0 ? "" : `${image} `}${digest.slice(0, 19)}${more}`;
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
/** The answer to `what-if` over earlier verdicts, as the call wants it shown. Nothing is handed over to be written. */
async function retrospect(over, context) {
	const answer = await whatIfOver(over, context);
	const { format } = context.inputs;
	const render = {
		text: retrospectText,
		markdown: retrospectMarkdown,
		json: retrospectJson,
		sarif: void 0
	}[format];
	return {
		examined: [],
		outcome: outcomeOf(answer),
		verdict: sentenceOf(answer),
		...render === void 0 ? {} : { document: render(answer) }
	};
}
/**
* What another policy would have decided in earlier runs: each `verdict.json` below the folder `over`, on the evidence
* beside it, at its moment, by what it was asked; `fail-on`, `new-only` and `require` of the call go before. Writes nothing.
* @throws InvalidError for options that do not go together, and for a policy that is wrong.
* @throws UndecidedError where there is no verdict.
*/
async function whatIfOver(over, context) {
	const { inputs, host } = context;
	const policy = inputs["what-if"];
	if (policy === void 0) throw new InvalidError("INPUT_MISSING", "over is given without what-if", { advice: "Give the policy to judge by, for example `--what-if policy.yaml`" });
	const other = ofOneVerdict.find((name) => host.given(name) !== void 0);
	if (other !== void 0) throw new InvalidError("INPUT_CONFLICT", `over does not go with ${other}`, { advice: `Leave out ${other}: each verdict is judged by its own evidence, at its own moment` });
	const policyFor = await otherPolicy(policy, context);
	const top = resolve(host.root, over);
	const { folders, unusable: unlisted } = await findVerdicts(top, over);
	if (folders.length === 0) throw new UndecidedError("WHAT_IF_NOTHING", "holds no verdict.json", {
		place: { what: over },
		advice: "Give the folder into which the artifacts of earlier runs were downloaded"
	});
	const { newest, older } = await newestOf(folders, top);
	const verdicts = [];
	const unusable = [...unlisted];
	for (const [index, folder] of newest.entries()) {
		host.progress(`deciding again ${index + 1} of ${newest.length}`);
		const again = await decideAgain(folder, resolve(top, folder), top, policyFor).catch((error) => ({
			folder,
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
/** The other policy for what a verdict was asked; each distinct one is made once. */
async function otherPolicy(file, { host, inputs }) {
	const read = inCheckout(host);
	const source = await read(file);
	if (source === void 0) throw missing(file, "what-if");
	const known = /* @__PURE__ */ new Map();
	const policyFor = (asked) => {
		const own = {
			failOn: host.given("fail-on") === void 0 ? asked.failOn : inputs["fail-on"],
			newOnly: host.given("new-only") === void 0 ? asked.newOnly : inputs["new-only"],
			require: host.given("require") === void 0 ? asked.require : inputs.require,
			attestedOnly: inputs["attested-only"]
		};
		const key = JSON.stringify(own);
		const policy = known.get(key) ?? parsePolicy(source, file, {
			...own,
			file
		}, read);
		known.set(key, policy);
		return policy;
	};
	await policyFor(policyInputs(inputs, file));
	return policyFor;
}
/** Folders in which a verdict cannot be read are among the newest, so that they are seen. */
async function newestOf(folders, top) {
	if (folders.length <= mostVerdicts) return {
		newest: folders,
		older: 0
	};
	const dated = [];
	for (const folder of folders) {
		const read = await readVerdict(resolve(top, folder, "verdict.json"), folder).catch(() => void 0);
		dated.push({
			folder,
			at: read?.verdict.now ?? "~"
		});
	}
	dated.sort((a, b) => a.at === b.at ? 0 : a.at < b.at ? 1 : -1);
	const newest = dated.slice(0, mostVerdicts).map(({ folder }) => folder);
	return {
		newest,
		older: folders.length - newest.length
	};
}
var mostVerdicts, ofOneVerdict;
function init_run() {
	return (init_run = __esmMin((() => {
		init_config();
		init_errors();
		init_load$2();
		init_read$1();
		init_again();
		init_compare();
		init_find();
		init_render();
		mostVerdicts = 1e3;
		ofOneVerdict = [
			"replay",
			"at",
			"evidence",
			"digest",
			"attestations-of",
			"reports",
			"policy",
			"promote-from",
			"promote-to"
		];
	})))();
}

init_run();
export { retrospect };