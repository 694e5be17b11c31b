import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { a as code, d as oneLine, f as plain, l as count$1, o as escapeMarkdown, s as init_markdown$1, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { c as required, f as missing, l as resolveInputs, p as readConfigText, s as init_resolve, t as init_config, u as init_load } from "../../shared/config/index.js";
import { g as spec, h as init_inputs, n as init_catalogue, t as catalogue } from "../catalogue.js";
import { n as init_fingerprint, r as numberRepeats, t as fingerprint } from "../../shared/findings/fingerprint.js";
import { a as severities, n as init_severity$1, o as worstSeverity, r as isAtLeast, t as compareSeverity } from "../../shared/findings/severity.js";
import { a as isNew, r as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { C as ZodError, _ as record, d as init_schemas, f as literal, g as object, h as number, i as _enum, l as boolean, n as datetime, r as init_iso, s as array, t as date, v as strictObject, w as init_errors$1, x as union, y as string } from "../../npm/zod.js";
import { n as paceOf, t as init_pace } from "../../shared/action/pace.js";
import { c as readEvidenceFolder, d as digestOf, f as init_digest, l as init_read$1, o as init_read, r as init_evidence$1, s as isFromRun, u as readForeignReport } from "../../shared/action/deliver.js";
import { D as init_client, F as init_reference, L as parseReference, T as RegistryClient, l as copyImage, n as imageTargets, r as init_targets, t as init_oci, u as init_copy } from "../../shared/oci/index.js";
import { U as registryOptions, V as init_images, t as init_action } from "../../shared/action/index.js";
import { n as init_client$1, r as reasonOf$1, t as gitHubClient } from "../../shared/publish/github/client2.js";
import { n as fixSentence, r as init_fix_plan, t as fixPlan } from "../../shared/publish/fix-plan.js";
import { t as require_spdx_expression_parse } from "../../npm/spdx-expression-parse.js";
import { n as parseConfig, t as init_parse } from "../../shared/config/parse.js";
import { t as init_publish } from "../../shared/publish/index.js";
import { a as init_policy$1, i as parsePolicy, n as init_load_policy, o as policyDigest, r as loadPolicy, s as readsSboms, t as inCheckout } from "./load-policy.js";
import { i as readSbom, n as init_read$2, t as init_sbom } from "../../shared/sbom/index.js";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { basename, join, resolve, sep } from "node:path";
import { execFile } from "node:child_process";
import { setTimeout } from "node:timers/promises";

// actions/gate/base/api.ts
/** The newest commit of the base branch through GitHub's API; a sentence where it cannot be read. */
async function apiBase(host, gitHub, token) {
	const { owner, repo, pullRequest } = gitHub;
	const branch = pullRequest?.baseRef ?? "";
	const api = await gitHubClient(gitHub, token, paceOf(host));
	let commit;
	try {
		commit = refAnswer.parse(await api.graphql(refQuery, {
			owner,
			repo,
			ref: `refs/heads/${branch}`
		})).repository.ref.target.oid;
	} catch (error) {
		return `the API does not give it (${error instanceof ZodError ? `no branch ${branch}` : reasonOf$1(error)})`;
	}
	return {
		label: `${branch} at ${commit.slice(0, 7)}`,
		async read(path) {
			const problem = (why, cause) => new UndecidedError("BASE_UNREADABLE", `cannot be read from ${branch} at ${commit.slice(0, 7)} (${why})`, {
				place: { what: path },
				advice: "Check out with `fetch-depth: 2`",
				...cause === void 0 ? {} : { cause }
			});
			let found;
			try {
				const expression = `${commit}:${path}`;
				found = fileAnswer.parse(await api.graphql(fileQuery, {
					owner,
					repo,
					expression
				})).repository.object;
			} catch (error) {
				throw problem(error instanceof ZodError ? "another form than expected" : reasonOf$1(error), error);
			}
			if (found?.__typename !== "Blob") return void 0;
			if (found.isTruncated === true || (found.byteSize ?? 0) > 4194304) throw problem("it is too large");
			if (found.text == null) throw problem("it is no text");
			return found.text;
		}
	};
}
var refQuery, fileQuery, refAnswer, fileAnswer;
function init_api() {
	return (init_api = __esmMin((() => {
		init_schemas(), init_errors$1();
		init_action();
		init_errors();
		init_client$1();
		init_files();
		refQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;
		fileQuery = `query ($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { __typename ... on Blob { byteSize isTruncated text } }
  }
}`;
		refAnswer = object({ repository: object({ ref: object({ target: object({ oid: string().regex(/^[0-9a-f]{40,64}$/u) }) }) }) });
		fileAnswer = object({ repository: object({ object: object({
			__typename: string(),
			byteSize: number().optional(),
			isTruncated: boolean().optional(),
			text: string().nullish()
		}).nullable() }) });
	})))();
}

// actions/gate/base/git.ts
/**
* The base out of the checkout: the first parent of the merge commit that GitHub made and names, and for events that run
* on the base itself that commit. Undefined where git is absent or the checkout does not reach back so far.
*/
async function gitBase(host, { sha, ref, pullRequest }) {
	if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha)) return void 0;
	const revision = /^refs\/pull\/\d+\/merge$/u.test(ref) ? `${sha}^1^{commit}` : `${sha}^{commit}`;
	const git = gitIn(host);
	let commit;
	try {
		commit = (await git("rev-parse", "--verify", "--quiet", "--end-of-options", revision)).trim();
	} catch {
		return;
	}
	return {
		label: `${pullRequest?.baseRef ?? "base"} at ${commit.slice(0, 7)}`,
		async read(path) {
			try {
				const entry = await git("--literal-pathspecs", "ls-tree", "-z", commit, "--", path);
				const [, mode, blob] = /^(\d{6}) blob ([0-9a-f]+)\t/u.exec(entry) ?? [];
				if (blob === void 0 || mode === "120000") return void 0;
				return await git("cat-file", "blob", blob);
			} catch (cause) {
				throw new UndecidedError("BASE_UNREADABLE", `cannot be read from ${commit} (${messageOf(cause)})`, {
					place: { what: path },
					advice: "Check out with `fetch-depth: 2`",
					cause
				});
			}
		}
	};
}
/** Runs git without the variables that could point it elsewhere, and without fetching what is missing. */
function gitIn(host) {
	const kept = [
		"PATH",
		"HOME",
		"SystemRoot"
	].flatMap((name) => {
		const value = host.variable(name);
		return value === void 0 ? [] : [[name, value]];
	});
	const env = {
		...Object.fromEntries(kept),
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	return async (...args) => {
		const { stdout } = await run$2("git", [...args], {
			cwd: host.root,
			env,
			timeout: timeLimit,
			maxBuffer: mostBaseBytes,
			windowsHide: true
		});
		return stdout;
	};
}
var run$2, timeLimit;
function init_git() {
	return (init_git = __esmMin((() => {
		init_errors();
		init_files();
		run$2 = promisify(execFile);
		timeLimit = 3e4;
	})))();
}

// actions/gate/base/files.ts
/**
* The base of the pull request that the job is about, out of the checkout where its history reaches so far, else through
* GitHub's API; undefined outside pull requests.
* @throws UndecidedError `BASE_UNREADABLE` where neither has it.
*/
async function baseOf(host, token) {
	const { gitHub } = host;
	if (gitHub?.pullRequest === void 0) return void 0;
	const local = await gitBase(host, gitHub);
	if (local !== void 0) return remembering(local);
	const remote = token === void 0 ? "no token is given" : await apiBase(host, gitHub, token);
	if (typeof remote !== "string") return remembering(remote);
	throw new UndecidedError("BASE_UNREADABLE", `the base of pull request ${gitHub.pullRequest.number} cannot be read: the checkout does not reach back to it, and ${remote}`, { advice: "Policy, waivers and suppressions of a pull request are those of its base: check out with `fetch-depth: 2`, or give `token` with `contents: read`" });
}
function remembering({ label, read }) {
	const known = /* @__PURE__ */ new Map();
	return {
		label,
		read(path) {
			const text = known.get(path) ?? read(path);
			known.set(path, text);
			return text;
		}
	};
}
var mostBaseBytes;
function init_files() {
	return (init_files = __esmMin((() => {
		init_errors();
		init_api();
		init_git();
		mostBaseBytes = 4194304;
	})))();
}

// actions/gate/rules/facts.ts
/** Whether our own tools have it; others' versions are not ordered, and make no step of the plan. */
function isOwn({ says }) {
	return Object.hasOwn(says, ownTool);
}
/** The facts of one tool's finding. `fixSince` is the day of its fix, where the tool says so. */
function factsOf(finding, tool, fixSince) {
	const { advisory } = finding;
	const published = dayOf(advisory?.published);
	const since = dayOf(fixSince);
	const fixable = advisory === void 0 || advisory.fixState === "fixed" || finding.fixes.length > 0;
	return {
		finding,
		says: { [tool]: finding.severity },
		isVulnerability: advisory !== void 0,
		isNew: isNew(finding),
		fixable,
		isFixUndated: fixable && since === void 0,
		...advisory?.fixedVersion === void 0 ? {} : { fixedVersion: advisory.fixedVersion },
		...published === void 0 ? {} : { published },
		...since === void 0 ? {} : { fixSince: since },
		...advisory?.exploitedSince === void 0 ? {} : { exploitedSince: advisory.exploitedSince },
		...advisory?.epss === void 0 ? {} : { epss: advisory.epss }
	};
}
/** The day in UTC of a date of RFC 3339 or ISO 8601; undefined for anything else. */
function dayOf(text) {
	if (text === void 0 || !/^\d{4}-\d{2}-\d{2}/u.test(text)) return void 0;
	const time = Date.parse(text);
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
/** Whole days from one day to another; both `YYYY-MM-DD`. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
/** The day that many days later. */
function addDays(day, days) {
	return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
/** The facts in the words of `findingSchema`. What is unknown is absent. */
function celFinding(facts, today) {
	const { finding, published, fixSince } = facts;
	const { subject, package: affected } = finding;
	const optional = {
		fixedVersion: facts.fixedVersion,
		ageDays: published === void 0 ? void 0 : daysBetween(published, today),
		fixAgeDays: fixSince === void 0 ? void 0 : daysBetween(fixSince, today),
		epss: facts.epss,
		score: finding.advisory?.score,
		file: finding.locations[0]?.file,
		image: subject.kind === "image" ? subject.name : void 0,
		platform: subject.kind === "image" ? subject.platform : void 0,
		package: affected === void 0 ? void 0 : {
			name: affected.name,
			version: affected.version,
			purl: affected.purl,
			type: /^pkg:([^/]+)\//u.exec(affected.purl)?.[1] ?? "",
			path: affected.path
		}
	};
	const known = Object.entries(optional).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return {
		id: finding.ruleId,
		severity: finding.severity,
		message: finding.message,
		aliases: [...finding.aliases],
		tools: Object.keys(facts.says).sort(),
		kind: facts.isVulnerability ? "vulnerability" : "other",
		isNew: facts.isNew,
		inBase: finding.inBase === true,
		fixable: facts.fixable,
		exploited: facts.exploitedSince !== void 0,
		...Object.fromEntries(known)
	};
}
var ownTool, dayLength;
function init_facts() {
	return (init_facts = __esmMin((() => {
		/* @__PURE__ */ init_report();
		ownTool = "seaworthy";
		dayLength = 864e5;
	})))();
}

// actions/gate/foreign.ts
/** Binds reports to what is about to be pushed. One that is about anything else counts for nothing, and is a problem. Pure. */
function bindReports(given, question) {
	const bound = [];
	const problems = [];
	for (const item of given) {
		const subject = item.report.about === "image" ? imageOf(item, question) : sourceOf(item, question);
		const gap = item.report.gaps[0];
		if ("what" in subject) problems.push(subject);
		else if (gap === void 0) bound.push({
			report: item.report,
			subject
		});
		else problems.push({
			what: `${item.report.file} is partial: ${gap}`,
			flipsIf: `${item.report.tool} runs again and can read everything`
		});
	}
	return {
		bound,
		problems
	};
}
function imageOf({ report, digest }, { digests, records }) {
	const { file, manifests, config } = report;
	if (digest !== void 0 && manifests.length > 0 && !manifests.includes(digest)) return {
		what: `${file} says that it is about ${manifests.join(" and ")}, the call that it is about ${digest}`,
		flipsIf: "the report of the image that was examined is given"
	};
	const claimed = [
		...manifests,
		...config === void 0 ? [] : [config],
		...digest === void 0 ? [] : [digest]
	];
	const [match, another] = digests.filter((wanted) => claimed.includes(wanted));
	if (match !== void 0 && another === void 0) return records.find((record) => record.subject.kind === "image" && record.subject.digest === match)?.subject ?? {
		kind: "image",
		name: match,
		digest: match,
		platform: "any"
	};
	const wanted = digests.join(" or ") || "no image";
	if (another !== void 0) return {
		what: `${file} is about several of the digests that are asked about`,
		flipsIf: "each platform has a report of its own"
	};
	return claimed.length === 0 ? {
		what: `${file} does not say which image it is about, so it counts for nothing`,
		flipsIf: `it is given as ${file}@sha256:…, with the digest of the image that was examined`
	} : {
		what: `${file} is about ${claimed.join(", ")}, not about ${wanted}`,
		flipsIf: "the image that is about to be pushed is the one that was examined"
	};
}
function sourceOf({ report, digest }, { run }) {
	if (digest !== void 0) return {
		what: `${report.file} is about source, the call says that it is about ${digest}`,
		flipsIf: "it is given without a digest"
	};
	if (report.commit !== void 0 && run.commit !== void 0 && report.commit !== run.commit) return {
		what: `${report.file} is about commit ${report.commit}, not about ${run.commit}`,
		flipsIf: `${report.tool} looks at the commit that is judged`
	};
	return {
		kind: "source",
		path: "."
	};
}
/** The findings of a bound report as facts. */
function foreignFacts({ report, subject }) {
	return report.findings.map(({ finding, fixSince }) => {
		const whole = {
			...finding,
			subject
		};
		return factsOf(whole, report.tool, fixSince);
	});
}
function init_foreign() {
	return (init_foreign = __esmMin((() => {
		init_facts();
	})))();
}

// actions/gate/evidence.ts
/** Sorts evidence into what counts and what stands in the way. Pure: it trusts what `readEvidenceFolder` verified, no more. */
function judgeEvidence(folder, demands) {
	const records = folder.evidence.filter((item) => item.record.action !== "gate");
	const broken = folder.problems.map((problem) => ({
		what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
		flipsIf: "the step that wrote it runs again, and nothing changes its files"
	}));
	const about = {
		...demands,
		digests: withIndexes(demands.digests, records)
	};
	const judged = records.map((item) => ({
		item,
		objection: objectionTo(item, about)
	}));
	const objections = judged.flatMap(({ objection }) => objection === void 0 ? [] : [objection]);
	const usable = judged.filter(({ objection }) => objection === void 0).map(({ item }) => item);
	const { bound, problems } = bindReports(demands.reports, {
		...demands,
		records: usable.map(({ record }) => record)
	});
	const subjects = [...usable.map(({ record }) => ({
		by: record.action,
		subject: record.subject
	})), ...bound.flatMap(({ report, subject }) => ownActions.has(report.tool) ? [] : [{
		by: report.tool,
		subject
	}])];
	const missing = demands.require.flatMap((name) => missingReasons(name, subjects, demands.digests));
	return {
		usable,
		bound,
		problems: [
			...broken,
			...demands.unreadable,
			...objections,
			...problems,
			...missing
		]
	};
}
/** The digests that are asked for, and those of the indexes that an action examined together with one of them. */
function withIndexes(digests, records) {
	const images = records.flatMap(({ record: { action, subject } }) => subject.kind === "image" ? [{
		...subject,
		of: `${action} ${subject.name}`
	}] : []);
	const examined = new Set(images.filter(({ digest }) => digests.includes(digest)).map(({ of }) => of));
	const indexes = images.filter(({ platform, of }) => platform === "index" && examined.has(of));
	return [...digests, ...indexes.map(({ digest }) => digest)];
}
function objectionTo({ file, record }, { digests, run }) {
	if (!isFromRun(record, run)) return {
		what: `${file} was made by another run (${describeRun(record.run)})`,
		flipsIf: "the evidence is made in this job; unsigned records of other jobs do not count"
	};
	if (record.subject.kind === "image" && digests.length > 0 && !digests.includes(record.subject.digest)) return {
		what: `${file} is about ${record.subject.digest}, not about ${digests.join(" or ")}`,
		flipsIf: "the image that is about to be pushed is the one that was examined"
	};
	if (record.complete) return void 0;
	const partial = record.coverage.gaps.filter((gap) => gap.weight === "partial");
	const first = partial[0];
	return {
		what: `${record.action} is partial: ${first?.what}: ${first?.why}${partial.length > 1 ? ` and ${count$1(partial.length - 1, "more gap")}` : ""}`,
		flipsIf: `${record.action} runs again and can read everything`
	};
}
/** Source evidence binds to the checkout; image evidence must be there for every digest. */
function missingReasons(name, examinations, digests) {
	const subjects = examinations.filter(({ by }) => by === name).map(({ subject }) => subject);
	const missing = (about) => ({
		what: `no usable evidence of ${name}${about}`,
		flipsIf: `${name} runs before the gate with the same \`out-dir\`, or its report is given in \`reports\``
	});
	if (isAboutSource(name)) return subjects.some(({ kind }) => kind === "source") ? [] : [missing("")];
	return digests.filter((digest) => !subjects.some((subject) => subject.kind === "image" && subject.digest === digest)).map((digest) => missing(` about ${digest}`));
}
/** Whether a required name examines the checkout, not the image. */
function isAboutSource(name) {
	return sourceActions.has(name);
}
function describeRun(run) {
	return [
		run.host,
		run.repository,
		run.runId,
		run.runAttempt,
		run.job
	].filter((part) => part !== void 0).join(" ");
}
var ownActions, sourceActions;
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_evidence$1();
		init_text();
		init_foreign();
		ownActions = /* @__PURE__ */ new Set([...[
			"dockerfile-lint",
			"image-scan",
			"sbom-generate",
			"manifest-check",
			"verify",
			"sign-image",
			"gate",
			"check"
		]]);
		sourceActions = /* @__PURE__ */ new Set([...[
			"dockerfile-lint",
			"manifest-check",
			"hadolint",
			"checkov",
			"codeql",
			"kics",
			"semgrep",
			"tfsec"
		]]);
	})))();
}

// actions/gate/base/policy.ts
/**
* The context in which everything that the configuration file says of the gate is the base's word; what the call itself
* gives stays. Changes of the head are listed.
* @throws InvalidError where the base's file is not valid.
*/
async function contextOfBase(context, base) {
	const { host, inputs, settings } = context;
	const file = host.given("config") ?? defaultFile;
	const source = await base.read(file);
	const sections = source === void 0 ? void 0 : await parseConfig(source, `${file} of ${base.label}`, catalogue);
	const section = sections?.get(spec.name) ?? nothing;
	const suite = sections?.get("check")?.inputs ?? {};
	const shared = Object.fromEntries(Object.entries(suite).filter(([name]) => name in spec.inputs));
	const resolved = resolveInputs(spec.inputs, (name) => host.given(name), {
		...section,
		inputs: {
			...shared,
			...section.inputs
		}
	});
	const require = inputs.digest.length === 0 ? resolved.require.filter(isAboutSource) : resolved.require;
	const judged = {
		...inputs,
		"fail-on": resolved["fail-on"],
		"new-only": resolved["new-only"],
		require
	};
	const changes = [...changedInputs(inputs, judged), ...changedSettings(settings, section.values)];
	return {
		context: {
			...context,
			inputs: judged,
			settings: section.values
		},
		notes: [`the policy is that of ${base.label}`, ...changes.map((change) => `this pull request changes ${file}: ${change}; that counts after the merge`)]
	};
}
function changedInputs(head, base) {
	return ["fail-on", "new-only"].flatMap((name) => head[name] === base[name] ? [] : [`${name} becomes ${head[name]}`]);
}
/** What the head adds, takes away and changes of rules, waivers and the other keys, in words. */
function changedSettings(head, base) {
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((key) => {
		if (digestOf([head[key]]) === digestOf([base[key]])) return [];
		if (key === "waivers") return changedWaivers(listOf(head[key]), listOf(base[key]));
		if (key !== "rules") return [`${key} ${head[key] === void 0 ? "goes" : "changes"}`];
		const before = entriesOf(base[key]);
		const after = entriesOf(head[key]);
		return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((name) => digestOf([before.get(name)]) !== digestOf([after.get(name)])).map((name) => `rule ${name} ${after.has(name) ? before.has(name) ? "changes" : "comes" : "goes"}`);
	});
}
function changedWaivers(head, base) {
	const digests = (list) => new Set(list.map((one) => digestOf([one])));
	const [before, after] = [digests(base), digests(head)];
	const idOf = (waiver) => String(entriesOf(waiver).get("id") ?? "");
	return [...head.filter((one) => !before.has(digestOf([one]))).map((one) => `a waiver for ${idOf(one)} comes or changes`), ...base.filter((one) => !after.has(digestOf([one]))).map((one) => `a waiver for ${idOf(one)} goes or changes`)];
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function entriesOf(value) {
	return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
var nothing, defaultFile;
function init_policy() {
	return (init_policy = __esmMin((() => {
		init_config();
		init_parse();
		init_evidence$1();
		init_catalogue();
		init_evidence();
		init_inputs();
		nothing = {
			inputs: {},
			values: {}
		};
		defaultFile = ".seaworthy.yaml";
	})))();
}

// actions/gate/base/suppressions.ts
/**
* Which suppressions and baselines of the evidence the base does not have: an inline comment must stand in the same file
* of the base as often, and a file that suppresses must be the same there.
*/
async function distrust({ evidence }, base, root) {
	const files = new Files(base, root);
	const suppressed = [];
	const baselines = [];
	for (const { record, report } of evidence) {
		if (report !== void 0 && !await isBaselineOfBase(report, files)) baselines.push(record.action);
		for (const finding of report?.findings ?? []) if (finding.suppression !== void 0 && !await isOfBase(finding, files)) suppressed.push(finding.fingerprint);
	}
	return {
		suppressed,
		baselines
	};
}
async function isOfBase({ suppression, locations }, files) {
	const { kind, source } = suppression ?? {
		kind: "waiver",
		source: ""
	};
	const [place] = locations;
	if (kind === "inline") return place !== void 0 && files.hasLines(place.file, source.replace(/^annotation /u, ""));
	const names = source.split(" or ").map((name) => name.replace(/(?::\d+| \([^()]*\))$/u, ""));
	for (const name of names) if (name !== "the call" && !await files.isSame(name)) return false;
	return true;
}
/** A branch's analysis in code scanning is of the base; a file is, where the base has the same. */
async function isBaselineOfBase({ comparison }, files) {
	if (comparison === void 0 || "missing" in comparison) return true;
	return !/\.(?:sarif|json)$/iu.test(comparison.source) || files.isSame(comparison.source);
}
var Files;
function init_suppressions() {
	return (init_suppressions = __esmMin((() => {
		init_config();
		Files = class {
			#base;
			#root;
			constructor(base, root) {
				this.#base = base;
				this.#root = root;
			}
			/** Whether head and base both have the file, with the same text. */
			async isSame(path) {
				const [head, base] = await this.#both(path);
				return head !== void 0 && head === base;
			}
			/** Whether lines of the head with that text stand in the base as they are, and as often. */
			async hasLines(path, text) {
				const [head, base] = await this.#both(path);
				if (head === void 0 || base === void 0) return false;
				if (head === base) return true;
				const linesOf = (of) => of.split("\n").map((line) => line.trim()).filter((line) => line.replace(/^#\s*/u, "# ").includes(text.replace(/^#\s*/u, "# ")));
				const left = [...linesOf(base)];
				const lines = linesOf(head);
				return lines.length > 0 && lines.every((line) => {
					const at = left.indexOf(line);
					if (at >= 0) left.splice(at, 1);
					return at >= 0;
				});
			}
			async #both(path) {
				return Promise.all([readConfigText(join(this.#root, path), path), this.#base.read(path)]);
			}
		};
	})))();
}

// actions/gate/describe.ts
/** What was read, a line each, in the order of the folder and of the call. */
function describeEvidence({ usable, bound }) {
	return [...usable.map(describeRecord), ...bound.map(describeReport)];
}
function describeRecord({ file, record, report, sha256 }) {
	const { subject, advisories } = record;
	return {
		action: record.action,
		file: basename(file),
		...subjectText(subject),
		createdAt: record.createdAt,
		findings: report === void 0 ? 0 : activeFindings(report).length,
		sha256,
		...advisories === void 0 ? {} : { advisories: {
			source: advisories.source,
			records: advisories.records,
			...advisories.modified === void 0 ? {} : { modified: advisories.modified }
		} }
	};
}
function describeReport({ report, subject }) {
	return {
		action: report.tool,
		file: report.file,
		...subjectText(subject),
		...report.createdAt === void 0 ? {} : { createdAt: report.createdAt },
		findings: report.findings.filter(({ finding }) => finding.suppression === void 0).length,
		sha256: report.sha256,
		...report.dataDate === void 0 ? {} : { advisories: {
			source: report.file,
			modified: report.dataDate
		} }
	};
}
function subjectText(subject) {
	return subject.kind === "image" ? {
		subject: `${subject.name} ${subject.platform}`,
		digest: subject.digest
	} : { subject: subject.path };
}
function init_describe() {
	return (init_describe = __esmMin((() => {
		/* @__PURE__ */ init_report();
	})))();
}

// actions/gate/verdict.ts
/** The verdict as text: two-space JSON with a final line feed. */
function serialiseVerdict(verdict) {
	return `${JSON.stringify(verdict, void 0, 2)}\n`;
}
function init_verdict() {
	return (init_verdict = __esmMin((() => {})))();
}

// actions/gate/rules/rule.ts
/** What would take a finding away, or let it pass. */
function flipOf({ finding, fixedVersion }, otherwise) {
	const [fix] = finding.fixes;
	if (otherwise !== void 0) return `${otherwise}, or ${waive}`;
	if (fix === void 0 && finding.package !== void 0 && fixedVersion !== void 0) return `${finding.package.name} ≥ ${fixedVersion}, or ${waive}`;
	if (fix === void 0) return `the finding is mended, or ${waive}`;
	return fix.kind === "upgrade" ? `${fix.packageName} ≥ ${fix.toVersion}, or ${waive}` : `${fix.description}, or ${waive}`;
}
var waive;
function init_rule() {
	return (init_rule = __esmMin((() => {
		waive = "a waiver with severity, reason, owner and expiry";
	})))();
}

// actions/gate/rules/judge.ts
/** What a rule says of all findings on a day. `facts` are sorted, worst first. Pure. */
function judgeRule(rule, facts, today) {
	const denied = [];
	const warned = [];
	const later = [];
	for (const item of facts) {
		const objection = rule.judge(item, today);
		if (objection === void 0) continue;
		(objection.says === "deny" ? denied : objection.says === "warn" ? warned : later).push({
			facts: item,
			objection
		});
	}
	const isMild = onlyWarns(rule.traits, today);
	const objecting = [...denied, ...warned];
	const begins = rule.traits.from !== void 0 && rule.traits.from > today ? rule.traits.from : void 0;
	later.sort((a, b) => (a.objection.on ?? "").localeCompare(b.objection.on ?? "", "en"));
	return {
		denied: isMild ? [] : denied.map((entry) => entry.facts),
		verdict: {
			rule: rule.name,
			decision: denied.length > 0 && !isMild ? "deny" : objecting.length > 0 ? "warn" : "pass",
			demands: rule.demands,
			...begins === void 0 ? {} : { from: begins },
			because: objecting.slice(0, 500).map(reasonOf),
			count: objecting.length,
			...later.length === 0 ? {} : { upcoming: later.slice(0, 500).map(reasonOf) }
		}
	};
}
/** Whether a rule only warns on a day: it is told so, or begins later. */
function onlyWarns({ enforce, from }, today) {
	return enforce === "warn" || from !== void 0 && from > today;
}
/** Worst first, then by fingerprint: the same findings in any order give the same verdict. */
function inOrder(facts) {
	return facts.toSorted(({ finding: a }, { finding: b }) => compareSeverity(a.severity, b.severity) || (a.fingerprint === b.fingerprint ? 0 : a.fingerprint < b.fingerprint ? -1 : 1));
}
function reasonOf({ facts, objection }) {
	const { finding } = facts;
	return {
		what: objection.why === void 0 ? finding.message : `${finding.message} — ${objection.why}`,
		flipsIf: flipOf(facts, objection.flipsIf),
		planned: objection.flipsIf === void 0 && isOwn(facts) && finding.fixes.some(({ kind }) => kind !== "edit"),
		severity: finding.severity,
		findingId: finding.ruleId,
		fingerprint: finding.fingerprint,
		values: objection.values,
		...objection.on === void 0 ? {} : { on: objection.on }
	};
}
function init_judge() {
	return (init_judge = __esmMin((() => {
		init_severity$1();
		init_verdict();
		init_facts();
		init_rule();
	})))();
}

// actions/gate/disagreements.ts
/** Vulnerabilities that the scanners of the same image rate differently, or that some of them do not have. Pure. */
function disagreementsOf(facts, scannersOf) {
	const found = inOrder(facts).flatMap(({ finding, says, isVulnerability }) => {
		if (!isVulnerability || finding.subject.kind !== "image" || finding.package === void 0) return [];
		const scanners = scannersOf(finding.subject.digest);
		const missedBy = scanners.filter((tool) => says[tool] === void 0);
		const differ = new Set(Object.values(says)).size > 1;
		if (scanners.length < 2 || missedBy.length === 0 && !differ) return [];
		const { name, version, purl } = finding.package;
		const sorted = Object.fromEntries(Object.entries(says).toSorted(([a], [b]) => a < b ? -1 : 1));
		return [{
			findingId: finding.ruleId,
			package: purl === "" ? `${name} ${version}` : purl,
			says: sorted,
			missedBy
		}];
	});
	return {
		listed: found.slice(0, mostListed),
		left: Math.max(0, found.length - mostListed)
	};
}
var mostListed;
function init_disagreements() {
	return (init_disagreements = __esmMin((() => {
		init_judge();
		mostListed = 200;
	})))();
}

// actions/gate/waivers/match.ts
/**
* Whether a waiver speaks of a finding: its id is the rule or an alias, and every scope that it names fits.
* A scope that a finding cannot meet, having no package or image, is not met.
*/
function covers(waiver, finding) {
	return isItsId(waiver.id, finding) && (waiver.package === void 0 || finding.package !== void 0 && fitsPackage(waiver.package, finding.package)) && (waiver.image === void 0 || fitsImage(waiver.image, finding)) && (waiver.path === void 0 || pathsOf(finding).includes(waiver.path));
}
/** Ids in one spelling, the rule's first. */
function idsOf({ ruleId, aliases }) {
	return [ruleId, ...aliases].map((id) => id.toLowerCase());
}
/** An advisory that stands for several vulnerabilities is not waived by the id of one of them. */
function isItsId(id, finding) {
	const wanted = id.toLowerCase();
	const ids = idsOf(finding);
	if (ids[0] === wanted) return true;
	return new Set(ids.filter((known) => known.startsWith("cve-"))).size <= 1 && ids.includes(wanted);
}
function fitsPackage(scope, { name, purl }) {
	if (!scope.startsWith("pkg:")) return scope === name;
	const wanted = splitPurl(scope);
	const given = splitPurl(purl);
	return (wanted.bare === given.bare || wanted.bare === given.bare.replace(/@[^@/]*$/u, "")) && wanted.qualifiers.every((qualifier) => given.qualifiers.includes(qualifier));
}
/** A purl without qualifiers and subpath, unescaped, and its qualifiers. */
function splitPurl(purl) {
	const [head = "", query = ""] = (purl.split("#")[0] ?? "").split("?");
	return {
		bare: percentDecoded(head),
		qualifiers: query === "" ? [] : query.split("&").map(percentDecoded)
	};
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** By digest, by name, or by name without tag and digest. */
function fitsImage(scope, { subject }) {
	if (subject.kind !== "image") return false;
	const tagged = subject.name.replace(/@[^@]*$/u, "");
	return [
		subject.digest,
		subject.name,
		tagged,
		tagged.replace(/:[\w.-]+$/u, "")
	].includes(scope);
}
function pathsOf(finding) {
	return [
		...finding.locations.map(({ file }) => file),
		...(finding.imageLocations ?? []).map(({ path }) => path),
		...finding.package === void 0 ? [] : [finding.package.path]
	];
}
function init_match() {
	return (init_match = __esmMin((() => {})))();
}

// actions/gate/merge.ts
/**
* One entry for what several tools say of the same vulnerability in the same package of the same subject: the worst
* severity, every alias, the earliest dates. Our own findings stay apart from each other, and one of ours that is
* suppressed keeps others' from counting. Pure.
*
* Two ids are the same when an advisory of exactly one CVE lists both; advisories of several CVEs join nothing, so that
* no two CVEs become one.
*/
function mergeFindings(own, foreign) {
	if (foreign.length === 0) return own;
	const nameOf = canonicalIds([...own, ...foreign]);
	const keysOf = ({ finding }) => {
		const name = nameOf(finding);
		const subject = finding.subject.kind === "image" ? finding.subject.digest : "";
		return packageKeys(finding).map((key) => JSON.stringify([
			subject,
			name,
			key
		]));
	};
	const groups = /* @__PURE__ */ new Map();
	const alone = [];
	for (const item of foreign) {
		const keys = keysOf(item);
		const group = keys.map((key) => groups.get(key)).find((known) => known !== void 0) ?? [];
		group.push(item);
		if (keys.length === 0) alone.push(item);
		for (const key of keys) if (!groups.has(key)) groups.set(key, group);
	}
	const met = /* @__PURE__ */ new Set();
	const merged = own.map((item) => {
		const same = new Set(keysOf(item).flatMap((key) => groups.get(key) ?? []));
		for (const key of keysOf(item)) met.add(groups.get(key) ?? []);
		return [item, ...same].reduce(joined);
	});
	const rest = [...new Set(groups.values())].filter((group) => !met.has(group));
	return [
		...merged,
		...rest.map((group) => group.toSorted(suppressedLast).reduce(joined)),
		...alone
	];
}
/** What one tool suppresses and another does not counts: the first of a group decides. */
function suppressedLast(a, b) {
	return Number(a.finding.suppression !== void 0) - Number(b.finding.suppression !== void 0);
}
/** What a package is to every tool: its purl without qualifiers, and name and version for tools that state no purl. */
function packageKeys({ package: affected }) {
	if (affected === void 0) return [];
	const { purl, name, version } = affected;
	const named = `${name}@${version}`.toLowerCase();
	return purl === "" ? [named] : [splitPurl(purl).bare.toLowerCase(), named];
}
function canonicalIds(all) {
	const cveOf = /* @__PURE__ */ new Map();
	for (const { finding } of all) {
		const ids = idsOf(finding);
		const [cve, another] = ids.filter(isCve);
		if (cve === void 0 || another !== void 0) continue;
		for (const id of ids) cveOf.set(id, cveOf.has(id) && cveOf.get(id) !== cve ? void 0 : cve);
	}
	return (finding) => {
		const ids = idsOf(finding);
		const cves = ids.filter(isCve);
		if (cves.length > 1) return ids[0];
		return cves[0] ?? ids.map((id) => cveOf.get(id)).find((cve) => cve !== void 0) ?? ids[0];
	};
}
function isCve(id) {
	return id.startsWith("cve-");
}
function joined(a, b) {
	const says = {
		...b.says,
		...a.says
	};
	for (const [tool, severity] of Object.entries(b.says)) says[tool] = worstSeverity([severity, a.says[tool] ?? severity]) ?? severity;
	const severity = worstSeverity([a.finding.severity, b.finding.severity]) ?? a.finding.severity;
	const aliases = [.../* @__PURE__ */ new Set([
		...a.finding.aliases,
		b.finding.ruleId,
		...b.finding.aliases
	])];
	const epss = Math.max(a.epss ?? -1, b.epss ?? -1);
	const first = (x, y) => x === void 0 || y !== void 0 && y < x ? y : x;
	const published = first(a.published, b.published);
	const fixSince = first(a.fixSince, b.fixSince);
	const exploitedSince = first(a.exploitedSince, b.exploitedSince);
	const fixedVersion = a.fixedVersion ?? b.fixedVersion;
	return {
		finding: {
			...a.finding,
			severity,
			aliases: aliases.filter((id) => id !== a.finding.ruleId)
		},
		says,
		isVulnerability: a.isVulnerability || b.isVulnerability,
		isNew: a.isNew || b.isNew,
		fixable: a.fixable || b.fixable,
		isFixUndated: a.isFixUndated || b.isFixUndated,
		...fixedVersion === void 0 ? {} : { fixedVersion },
		...published === void 0 ? {} : { published },
		...fixSince === void 0 ? {} : { fixSince },
		...exploitedSince === void 0 ? {} : { exploitedSince },
		...epss < 0 ? {} : { epss }
	};
}
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_severity$1();
		/* @__PURE__ */ init_match();
	})))();
}

// actions/gate/gather.ts
/** Every tool's findings, joined; suppressed ones among them. */
function allFacts({ usable, bound }, distrust) {
	const suppressed = new Set(distrust?.suppressed);
	const own = usable.flatMap(({ record, report }) => {
		const doubted = distrust?.baselines.includes(record.action) === true;
		return (report?.findings ?? []).map((finding) => {
			const { suppression, baselineState, ...rest } = finding;
			const whole = {
				...rest,
				...suppression === void 0 || suppressed.has(finding.fingerprint) ? {} : { suppression },
				...baselineState === void 0 || doubted ? {} : { baselineState }
			};
			return factsOf(whole, ownTool);
		});
	});
	const foreign = bound.flatMap(foreignFacts);
	return mergeFindings(own, distrust === void 0 ? foreign : foreign.map(unsuppressed));
}
/** Settings of other tools lie in the head. */
function unsuppressed(facts) {
	const { suppression: _theirs, ...finding } = facts.finding;
	return {
		...facts,
		finding
	};
}
function isActive({ finding }) {
	return finding.suppression === void 0;
}
function inventoriesOf$1({ usable, bound }, { inventories }) {
	return [...usable.map(({ record, sha256 }) => ({
		subject: record.subject,
		sha256
	})), ...bound.map(({ report, subject }) => ({
		subject,
		sha256: report.sha256
	}))].flatMap(({ subject, sha256 }) => inventories.flatMap((one) => one.sha256 === sha256 && subject.kind === "image" ? [{
		...one,
		subject
	}] : []));
}
/** Rules that read SBOMs would pass an image without one. */
function unlisted(policy, digests, inventories) {
	if (!readsSboms(policy)) return [];
	return digests.filter((digest) => !inventories.some(({ subject }) => subject.digest === digest)).map((digest) => ({
		what: `no SBOM that can be read about ${digest}`,
		flipsIf: "sbom-generate runs again"
	}));
}
/** Tools that looked for vulnerabilities in an image. */
function scannersOf({ usable, bound }, digest) {
	const isIt = (subject) => subject.kind === "image" && subject.digest === digest;
	const own = usable.some(({ record }) => record.action === "image-scan" && isIt(record.subject)) ? [ownTool] : [];
	const others = bound.filter(({ report, subject }) => isIt(subject) && report.sbom === void 0 && report.findings.some(({ finding }) => finding.advisory !== void 0));
	return [.../* @__PURE__ */ new Set([...own, ...others.map(({ report }) => report.tool)])].sort();
}
function init_gather() {
	return (init_gather = __esmMin((() => {
		init_foreign();
		init_merge();
		init_policy$1();
		init_facts();
	})))();
}

// actions/gate/rules/evidence-age.ts
/** Evidence that is no older than the policy says; of unknown age is too old. Without a rule, undefined. Pure. */
function evidenceAgeRule(rule, evidence, now) {
	if (rule === void 0 || rule.enforce === "off") return void 0;
	const data = rule["data-hours"];
	const record = rule["record-hours"];
	const because = evidence.flatMap((item) => [...record === void 0 ? [] : tooOld(`the evidence of ${item.action}`, item.createdAt, record, item.action, now), ...data === void 0 || !readsData(item) ? [] : tooOld(`the data of ${item.action}`, item.advisories?.modified, data, item.action, now)]);
	const isMild = onlyWarns(rule, now.toISOString().slice(0, 10));
	const demands = [...data === void 0 ? [] : [`advisories at most ${data} hours old`], ...record === void 0 ? [] : [`evidence at most ${record} hours old`]];
	return {
		rule: "evidence-age",
		decision: because.length === 0 ? "pass" : isMild ? "warn" : "undecided",
		demands: demands.join(", ") || "nothing",
		...rule.from !== void 0 && rule.from > now.toISOString().slice(0, 10) ? { from: rule.from } : {},
		because,
		count: because.length
	};
}
function readsData({ action, advisories }) {
	return advisories !== void 0 || action === "image-scan" || action === "trivy" || action === "grype";
}
function tooOld(what, date, hours, action, now) {
	const time = date === void 0 ? NaN : Date.parse(date);
	const flipsIf = `${action} runs again with data of today`;
	if (Number.isNaN(time)) return [{
		what: `${what} is of unknown date`,
		flipsIf,
		values: {
			date: "unknown",
			hours
		}
	}];
	const values = {
		date: new Date(time).toISOString(),
		hours
	};
	if (time > now.getTime() + tolerance) return [{
		what: `${what} is dated in the future`,
		flipsIf,
		values
	}];
	const age = Math.floor((now.getTime() - time) / hourLength);
	return age < hours ? [] : [{
		what: `${what} is ${age} hours old`,
		flipsIf,
		values: {
			...values,
			age
		}
	}];
}
var hourLength, tolerance;
function init_evidence_age() {
	return (init_evidence_age = __esmMin((() => {
		init_judge();
		hourLength = 36e5;
		tolerance = hourLength;
	})))();
}

// actions/gate/rules/exploitation.ts
/** Nothing that CISA lists in its catalogue of Known Exploited Vulnerabilities. */
function exploitedRule(traits) {
	return {
		name: "known-exploited",
		demands: "nothing that CISA lists as exploited in the wild",
		traits,
		judge: ({ exploitedSince }) => exploitedSince === void 0 ? void 0 : {
			says: "deny",
			why: `exploited in the wild since ${exploitedSince}`,
			values: { "exploited since": exploitedSince }
		}
	};
}
/** Nothing whose probability of exploitation (EPSS) is above the bound. Unknown is not 0: the policy says what it is. */
function epssRule(epss) {
	const { above, unknown = "allow" } = epss;
	return {
		name: "epss",
		demands: `no vulnerability with a probability of exploitation above ${above}${unknown === "deny" ? ", or unknown" : ""}`,
		traits: epss,
		judge(facts) {
			if (!facts.isVulnerability) return void 0;
			if (facts.epss === void 0) return unknown === "deny" ? {
				says: "deny",
				why: "its probability of exploitation is unknown",
				values: { epss: "unknown" }
			} : void 0;
			if (facts.epss <= above) return void 0;
			return {
				says: "deny",
				why: `probability of exploitation ${facts.epss}`,
				values: {
					epss: facts.epss,
					above
				}
			};
		}
	};
}
function init_exploitation() {
	return (init_exploitation = __esmMin((() => {})))();
}

// actions/gate/rules/expressions.ts
/** Rules in CEL. What an expression cannot judge denies. */
function expressionRules(expressions) {
	const cache = /* @__PURE__ */ new WeakMap();
	const celOf = (facts, today) => {
		const made = cache.get(facts) ?? celFinding(facts, today);
		cache.set(facts, made);
		return made;
	};
	return expressions.map(({ rule, evaluate }) => ({
		name: rule.id,
		demands: `nothing for which \`${rule["deny-if"]}\``,
		traits: rule,
		judge(facts, today) {
			const result = evaluate(celOf(facts, today));
			if (result === false) return void 0;
			return result === true ? {
				says: "deny",
				why: rule.message,
				values: { "deny-if": rule["deny-if"] }
			} : {
				says: "deny",
				why: `rule error: ${result}`,
				flipsIf: "the expression can judge it",
				values: { "deny-if": rule["deny-if"] }
			};
		}
	}));
}
function init_expressions() {
	return (init_expressions = __esmMin((() => {
		init_facts();
	})))();
}

// actions/gate/rules/named.ts
/** No finding of certain rules, whatever their severity: `ids` are the rules' own or other tools' for the same. */
function namedRule(name, demands, ids, traits) {
	return {
		name,
		demands,
		traits,
		judge({ finding }) {
			const id = [finding.ruleId, ...finding.aliases].find((given) => ids.includes(given));
			return id === void 0 ? void 0 : {
				says: "deny",
				values: { rule: id }
			};
		}
	};
}
/** The distribution of the image still gets fixes. */
function endOfLifeRule(traits) {
	return namedRule("end-of-life", "a distribution that gets fixes", ["SW-IM-end-of-life"], traits);
}
/** The image's process does not start as root: ours, Dockle's and hadolint's word for it. */
function rootUserRule(traits) {
	return namedRule("root-user", "a process that is not root", [
		"SW-IM-root-user",
		"CIS-DI-0001",
		"DL3002"
	], traits);
}
/** Signatures and attestations as `verify` was told to demand them; what it objects to, whatever the severity. */
function signaturesRule(traits) {
	return namedRule("signatures", "signatures and attestations that `verify` accepts", [
		"unsigned",
		"not-accepted",
		"attestation-missing",
		"tag-moved"
	].map((name) => `SW-SIG-${name}`), traits);
}
/** Nothing of what the SBOM rule of that name finds. */
function inventoryRule(name, demands, traits) {
	return {
		...namedRule(name, demands, [inventoryIds[name]], traits),
		judgesInventory: true
	};
}
/** Whether a finding is one that the gate makes of SBOMs. */
function isOfInventory(ruleId) {
	return Object.values(inventoryIds).includes(ruleId);
}
var inventoryIds;
function init_named() {
	return (init_named = __esmMin((() => {
		inventoryIds = {
			packages: "SW-GATE-BLOCKED-PACKAGE",
			licenses: "SW-GATE-BLOCKED-LICENSE",
			"image-age": "SW-GATE-IMAGE-AGE"
		};
	})))();
}

// actions/gate/rules/severity.ts
/** What each severity does: as the table says, else by `fail-on`. With `new-only` earlier findings do not count here. */
function severityRule({ failOn, newOnly, rules }) {
	const { severities: table = {} } = rules;
	const isOff = table.enforce === "off";
	const byThreshold = (severity) => failOn !== "none" && isAtLeast(severity, failOn) ? "deny" : "allow";
	const ceilingOf = (severity) => (isOff ? void 0 : table[severity]) ?? byThreshold(severity);
	return {
		name: "severity",
		demands: demandsOf(ceilingOf, newOnly, failOn === "none"),
		traits: isOff ? {} : table,
		judge: (facts) => newOnly && !facts.isNew ? void 0 : judge$1(facts, ceilingOf(facts.finding.severity))
	};
}
function judge$1(facts, ceiling) {
	const { severity } = facts.finding;
	switch (ceiling) {
		case "allow": return;
		case "warn": return {
			says: "warn",
			values: { severity }
		};
		case "fixable": return facts.fixable ? {
			says: "deny",
			values: {
				severity,
				fixable: true
			}
		} : void 0;
		case "sla": return facts.isVulnerability ? void 0 : {
			says: "deny",
			values: { severity }
		};
		case "deny": return {
			says: "deny",
			values: { severity }
		};
	}
}
function demandsOf(ceilingOf, newOnly, isOpen) {
	const kind = newOnly ? "new finding" : "finding";
	const ceilings = severities.map(ceilingOf);
	const denied = ceilings.lastIndexOf("deny");
	const isThreshold = ceilings.every((ceiling, index) => ceiling === (index <= denied ? "deny" : "allow"));
	if (isThreshold && denied >= 0) return `no ${kind} at ${severities[denied]} or worse`;
	if (isThreshold) return isOpen ? "nothing: `fail-on` is none" : "nothing of severities";
	const words = {
		deny: `no ${kind}`,
		fixable: `no ${kind} with a fix`,
		sla: `no ${kind} but vulnerabilities within their days`,
		warn: `a warning of each ${kind}`
	};
	return [...Map.groupBy(severities, ceilingOf)].flatMap(([ceiling, of]) => ceiling === "allow" ? [] : [`${words[ceiling]} at ${of.join(", ")}`]).join("; ");
}
function init_severity() {
	return (init_severity = __esmMin((() => {
		init_severity$1();
	})))();
}

// actions/gate/rules/sla.ts
/**
* A vulnerability must be gone within its severity's days, from the later of publication and the day a fix could be had.
* Where no tool knows the day of the fix, publication counts: the clock may start too early, never too late.
*/
function slaRule(sla) {
	return {
		name: "sla",
		demands: `vulnerabilities gone within days of publication and fix: ${severities.flatMap((severity) => sla[severity] === void 0 ? [] : [`${severity} ${sla[severity]}`]).join(", ")}`,
		traits: sla,
		judge: (facts, today) => judge(facts, sla[facts.finding.severity], today)
	};
}
function judge(facts, days, today) {
	if (days === void 0 || !facts.isVulnerability || !facts.fixable) return void 0;
	const { severity } = facts.finding;
	const start = startOf(facts);
	if (start === void 0) return {
		says: "deny",
		why: "its days cannot be counted: no tool knows when it was published",
		values: {
			severity,
			days,
			published: "unknown"
		}
	};
	const due = addDays(start, days);
	const values = {
		severity,
		days,
		published: facts.published ?? "unknown",
		"fix since": facts.fixSince ?? "unknown",
		due
	};
	if (today >= due) return {
		says: "deny",
		why: `its ${days} days ended on ${due}`,
		values
	};
	return {
		says: "later",
		why: `will fail on ${due}`,
		values,
		on: due
	};
}
function startOf({ published, fixSince, isFixUndated }) {
	if (published === void 0) return fixSince;
	return isFixUndated || fixSince === void 0 || fixSince < published ? published : fixSince;
}
function init_sla() {
	return (init_sla = __esmMin((() => {
		init_severity$1();
		init_facts();
	})))();
}

// actions/gate/rules/index.ts
/** The rules of a policy that are not off, in the order of the verdict. */
function findingRules(policy) {
	const { rules } = policy;
	const exploited = rules["known-exploited"];
	const end = rules["end-of-life"];
	const user = rules["root-user"];
	const age = rules["image-age"];
	const { sla, epss, packages, licenses, signatures } = rules;
	return [
		severityRule(policy),
		sla && slaRule(sla),
		exploited && exploitedRule(exploited),
		epss && epssRule(epss),
		end && endOfLifeRule(end),
		user && rootUserRule(user),
		signatures && signaturesRule(signatures),
		packages && inventoryRule("packages", `no package like ${packages.blocked.join(", ")}`, packages),
		licenses && inventoryRule("licenses", `no licence like ${licenses.blocked.join(", ")}`, licenses),
		age && inventoryRule("image-age", `an image that is at most ${age.days} days old`, age),
		...expressionRules(policy.expressions)
	].filter((rule) => rule !== void 0 && rule.traits.enforce !== "off");
}
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_expressions();
		init_named();
		init_severity();
		init_sla();
	})))();
}

// actions/gate/rules/glob.ts
/** Whether a text is like a pattern in which `*` stands for any text. Linear in both, whatever the pattern. */
function isLike(text, pattern) {
	const [head = "", ...rest] = pattern.split("*");
	const tail = rest.pop();
	if (tail === void 0) return text === head;
	if (!text.startsWith(head)) return false;
	let at = head.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return text.length - tail.length >= at && text.endsWith(tail);
}
function init_glob() {
	return (init_glob = __esmMin((() => {})))();
}

// actions/gate/rules/licenses.ts
/** Whether a package can be had under blocked licences only: of `A OR B` one that is free suffices, of `A AND B` none may be blocked. */
function isBlocked(licenses, blocked) {
	return licenses.some((license) => isBlockedExpression(license, blocked));
}
function isBlockedExpression(license, blocked) {
	const isOne = (id) => blocked.some((pattern) => isLike(id.toLowerCase(), pattern.toLowerCase()));
	const walk = (part) => {
		if (!("conjunction" in part)) return isOne(part.license) || isOne(`${part.license}${part.plus ? "+" : ""}`);
		const [left, right] = [walk(part.left), walk(part.right)];
		return part.conjunction === "or" ? left && right : left || right;
	};
	try {
		return walk((0, import_spdx_expression_parse.default)(license));
	} catch {
		return isOne(license);
	}
}
var import_spdx_expression_parse;
function init_licenses() {
	return (init_licenses = __esmMin((() => {
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
	})))();
}

// actions/gate/rules/inventory.ts
/** What the SBOM rules of a policy find in an image on a day (`YYYY-MM-DD`, UTC). Pure. */
function inventoryFindings(rules, inventory, today) {
	const { packages, licenses, "image-age": age } = rules;
	const found = [];
	for (const listed of packages === void 0 && licenses === void 0 ? [] : inventory.packages) {
		const pattern = packages?.blocked.find((candidate) => isPackage(listed, candidate));
		if (pattern !== void 0) found.push(finding(inventory, "packages", `${nameOf(listed)} is blocked by ${pattern}`, listed));
		if (licenses === void 0) continue;
		if (listed.licenses.length === 0) {
			if (licenses.unknown === "deny") found.push(finding(inventory, "licenses", `${nameOf(listed)} states no licence`, listed));
		} else if (isBlocked(listed.licenses, licenses.blocked)) found.push(finding(inventory, "licenses", `${nameOf(listed)} is licensed ${listed.licenses.join(" and ")}`, listed));
	}
	const tooOld = age === void 0 ? void 0 : ageProblem(inventory, age.days, today);
	return tooOld === void 0 ? found : [...found, finding(inventory, "image-age", tooOld)];
}
function isPackage({ purl }, pattern) {
	const { bare } = splitPurl(purl);
	return [bare, bare.replace(/@[^@/]*$/u, "")].some((text) => isLike(text, splitPurl(pattern).bare));
}
function ageProblem({ subject, created }, days, today) {
	const day = dayOf(created);
	if (day === void 0 || day < oldestDay) return `${subject.name} does not say when it was built`;
	const age = daysBetween(day, today);
	return age > days ? `${subject.name} was built on ${day}, ${count$1(age, "day")} ago` : void 0;
}
function nameOf({ name, version = "" }) {
	return `${name} ${version}`.trim();
}
function finding({ subject }, kind, message, of) {
	const ruleId = inventoryIds[kind];
	return {
		ruleId,
		severity: "high",
		message,
		locations: [],
		subject,
		fingerprint: fingerprint(ruleId, of?.purl ?? "", subject.platform, subject.name),
		aliases: [],
		fixes: [],
		...of === void 0 ? {} : { package: {
			name: of.name,
			version: of.version ?? "",
			purl: of.purl,
			path: of.path
		} }
	};
}
function rule$1(id, summary, advice) {
	return {
		id,
		name: id,
		severity: "high",
		summary: `${summary}.`,
		description: `${summary}. It is judged by the SBOM that the evidence holds.`,
		help: {
			text: advice,
			markdown: advice
		},
		tags: ["policy"],
		precision: "high"
	};
}
var oldestDay, inventoryRules;
function init_inventory() {
	return (init_inventory = __esmMin((() => {
		init_fingerprint();
		init_text();
		/* @__PURE__ */ init_match();
		init_facts();
		init_licenses();
		init_named();
		oldestDay = "1995-01-01";
		inventoryRules = [
			rule$1(inventoryIds.packages, "The image has a package that the policy blocks", "Remove it, or take another version."),
			rule$1(inventoryIds.licenses, "A package can be had under a blocked licence only", "Replace it, or have it licensed."),
			rule$1(inventoryIds["image-age"], "The image is older than the policy allows", "Build it again on a base of today.")
		];
	})))();
}

// actions/gate/waivers/complaints.ts
/** A finding about a waiver in a file. */
function complain(kind, message, waiver, subject, file) {
	const ruleId = `SW-GATE-WAIVER-${kind}`;
	return {
		ruleId,
		severity: kinds[kind][0],
		message,
		locations: [{
			file,
			region: { startLine: 1 }
		}],
		subject,
		fingerprint: fingerprint(ruleId, waiver.id, waiver.package ?? "", waiver.image ?? "", waiver.path ?? ""),
		aliases: [],
		fixes: []
	};
}
var kinds, waiverRules;
function init_complaints() {
	return (init_complaints = __esmMin((() => {
		init_fingerprint();
		kinds = {
			EXPIRED: [
				"medium",
				"A waiver has expired and no longer counts",
				"Mend the finding, or have its owner renew the waiver with a reason of today."
			],
			FUTURE: [
				"medium",
				"A waiver was created in the future",
				"Correct `created`; a waiver holds from that day on."
			],
			UNUSED: [
				"low",
				"A waiver matches no finding",
				"Remove it, or correct its id, package, image or path."
			],
			VOID: [
				"medium",
				"A waiver does not cover what its finding has become",
				"Mend the finding, or have its owner look again and state the severity, fix or exploitation of today."
			],
			"TOO-LONG": [
				"medium",
				"A waiver holds longer than its severity allows, and does not count",
				"Bring `expires` nearer to `created`, or change `waiver-limits`."
			],
			SOON: [
				"info",
				"A waiver expires soon",
				"Mend the finding, or have its owner renew the waiver, before that day."
			]
		};
		waiverRules = Object.entries(kinds).map(([kind, [severity, summary, advice]]) => ({
			id: `SW-GATE-WAIVER-${kind}`,
			name: `SW-GATE-WAIVER-${kind}`,
			severity,
			summary: `${summary}.`,
			description: `${summary}. Waivers live in the \`gate\` section of the configuration file, or in the policy's file.`,
			help: {
				text: advice,
				markdown: advice
			},
			tags: ["policy"],
			precision: "very-high"
		}));
	})))();
}

// actions/gate/waivers/validity.ts
/** A waiver holds from `created` to `expires`, both included, and no longer than its severity allows. */
function standingOf(waiver, limits, today) {
	if (daysBetween(waiver.created, waiver.expires) > limits[waiver.severity]) return "too-long";
	if (waiver.created > today) return "future";
	return waiver.expires < today ? "expired" : "valid";
}
/** What has changed since the risk was accepted, so that the waiver does not cover the finding; undefined when it does. */
function voidedBy(waiver, facts) {
	const { severity } = facts.finding;
	if (compareSeverity(severity, waiver.severity) < 0) return `its severity is ${severity} now, and was ${waiver.severity}`;
	if (!facts.isVulnerability) return void 0;
	if (facts.exploitedSince !== void 0 && waiver.exploited !== "known") return `it is exploited in the wild since ${facts.exploitedSince}; \`exploited: known\` accepts that`;
	const bound = waiver["epss-max"] ?? defaultEpss;
	if (facts.epss !== void 0 && facts.epss > bound) return `its probability of exploitation is ${facts.epss}, above ${bound}; \`epss-max\` sets the bound`;
	if (facts.fixable && waiver.fix !== "known") return `a fix can be had${facts.fixedVersion === void 0 ? "" : ` (${facts.fixedVersion})`}; \`fix: known\` accepts that`;
}
var defaultEpss;
function init_validity() {
	return (init_validity = __esmMin((() => {
		init_severity$1();
		init_facts();
		defaultEpss = .5;
	})))();
}

// actions/gate/waivers/apply.ts
/** Splits findings into those that count and those that a valid waiver covers. Pure. */
function applyWaivers(facts, { waivers, limits, file = ".seaworthy.yaml" }, { today, subject }) {
	const byId = Map.groupBy(waivers, ({ id }) => id.toLowerCase());
	const standing = new Map(waivers.map((waiver) => [waiver, standingOf(waiver, limits, today)]));
	const used = /* @__PURE__ */ new Set();
	const voids = /* @__PURE__ */ new Map();
	const waived = [];
	const counting = [];
	for (const item of facts) {
		const holding = idsOf(item.finding).flatMap((id) => byId.get(id) ?? []).find((waiver) => {
			if (standing.get(waiver) !== "valid" || !covers(waiver, item.finding)) return false;
			const why = voidedBy(waiver, item);
			if (why !== void 0) voids.set(waiver, `${item.finding.message} — ${why}`);
			return why === void 0;
		});
		if (holding === void 0) counting.push(item);
		else {
			used.add(holding);
			waived.push({
				facts: item,
				waiver: holding
			});
		}
	}
	const about = (waiver) => {
		const whose = `The waiver of ${waiver.owner} for ${waiver.id}`;
		switch (standing.get(waiver)) {
			case "too-long": {
				const days = daysBetween(waiver.created, waiver.expires);
				const bound = `at most ${limits[waiver.severity]} for ${waiver.severity}`;
				return [complain("TOO-LONG", `${whose} is for ${count$1(days, "day")}, ${bound}`, waiver, subject, file)];
			}
			case "expired": return [complain("EXPIRED", `${whose} expired on ${waiver.expires}`, waiver, subject, file)];
			case "future": return [complain("FUTURE", `${whose} is dated ${waiver.created}, which is still to come`, waiver, subject, file)];
			default: {
				const why = voids.get(waiver);
				const left = daysBetween(today, waiver.expires);
				return [
					...why === void 0 ? [] : [complain("VOID", `${whose} is void: ${why}`, waiver, subject, file)],
					...why === void 0 && !used.has(waiver) ? [complain("UNUSED", `${whose} matches no finding`, waiver, subject, file)] : [],
					...used.has(waiver) && left < soonDays ? [complain("SOON", `${whose} expires on ${waiver.expires}`, waiver, subject, file)] : []
				];
			}
		}
	};
	return {
		counting,
		waived,
		findings: numberRepeats(waivers.flatMap(about))
	};
}
var soonDays;
function init_apply() {
	return (init_apply = __esmMin((() => {
		init_fingerprint();
		init_text();
		init_facts();
		init_complaints();
		/* @__PURE__ */ init_match();
		init_validity();
		soonDays = 14;
	})))();
}

// actions/gate/decide.ts
/** The verdict on the evidence under the policy at a moment. Pure: equal arguments give equal answers. */
function decide(policy, evidence, question) {
	const { digests, run, now, notes = [], distrust } = question;
	const judged = judgeEvidence(evidence.folder, {
		...policy,
		digests,
		run,
		...evidence
	});
	const today = now.toISOString().slice(0, 10);
	const inventories = inventoriesOf$1(judged, evidence);
	const listed = inventories.flatMap((one) => inventoryFindings(policy.rules, one, today));
	const merged = allFacts(judged, distrust);
	const outcome = applyWaivers(inOrder([...merged.filter(isActive), ...listed.map((finding) => factsOf(finding, ownTool))]), policy, {
		today,
		subject: subjectOf(question)
	});
	const { true: inSboms = [], false: found = [] } = Object.groupBy(outcome.counting, ({ finding }) => isOfInventory(finding.ruleId) ? "true" : "false");
	const results = findingRules(policy).map((rule) => judgeRule(rule, rule.judgesInventory ? inSboms : found, today));
	const denied = inOrder([...new Set(results.flatMap((result) => result.denied))]);
	const read = describeEvidence(judged);
	const age = evidenceAgeRule(policy.rules["evidence-age"], read, now);
	const rules = [
		evidenceRule(policy, [...judged.problems, ...unlisted(policy, digests, inventories)]),
		...age === void 0 ? [] : [age],
		...results.map(({ verdict }) => verdict)
	];
	const disagreements = disagreementsOf(merged, (digest) => scannersOf(judged, digest));
	return {
		findings: [...outcome.findings, ...listed],
		verdict: {
			schema: 1,
			decision: overall(rules),
			now: now.toISOString(),
			digests,
			policy: {
				...policy.file === void 0 ? {} : { file: policy.file },
				...policy.preset === void 0 ? {} : { preset: policy.preset },
				digest: policyDigest(policy)
			},
			blocking: denied.length,
			rules,
			plan: fixPlan(denied.filter(isOwn).map(({ finding }) => finding)).map(fixSentence),
			waived: outcome.waived.map(({ facts: { finding }, waiver }) => ({
				findingId: finding.ruleId,
				severity: finding.severity,
				fingerprint: finding.fingerprint,
				reason: waiver.reason,
				owner: waiver.owner,
				expires: waiver.expires
			})),
			disagreements: disagreements.listed,
			moreDisagreements: disagreements.left,
			evidence: read,
			notes,
			asked: {
				failOn: policy.failOn,
				newOnly: policy.newOnly,
				require: policy.require,
				run,
				...distrust === void 0 ? {} : { distrust }
			}
		}
	};
}
/** What the gate's own report is about: the image, or the checkout where there are several or none. */
function subjectOf({ digests }) {
	const [digest, another] = digests;
	if (digest === void 0 || another !== void 0) return {
		kind: "source",
		path: "."
	};
	return {
		kind: "image",
		name: "image",
		digest,
		platform: "any"
	};
}
/** A denial is certain whatever is missing; without one, anything missing leaves the question open. */
function overall(rules) {
	if (rules.some((rule) => rule.decision === "deny")) return "deny";
	return rules.some((rule) => rule.decision === "undecided") ? "undecided" : "pass";
}
function evidenceRule(policy, problems) {
	return {
		rule: "evidence",
		decision: problems.length === 0 ? "pass" : "undecided",
		demands: `complete evidence of ${policy.require.join(", ") || "nothing"} for this image, made in this run`,
		because: problems.slice(0, 500),
		count: problems.length
	};
}
function init_decide() {
	return (init_decide = __esmMin((() => {
		init_publish();
		init_describe();
		init_disagreements();
		init_evidence();
		init_gather();
		init_policy$1();
		init_evidence_age();
		init_facts();
		init_rules();
		init_inventory();
		init_judge();
		init_named();
		init_verdict();
		init_apply();
	})))();
}

// actions/gate/load-evidence.ts
/**
* Reads the folder of the earlier steps and the reports of other tools. What cannot be read is among the evidence as a
* problem. `sboms` says whether what the folder's SBOMs list is asked for. Throws `UndecidedError` when the folder cannot be listed.
*/
async function loadEvidence(folder, reports, { root, sboms }) {
	const directory = resolve(root, folder);
	const found = withoutFolder(await readEvidenceFolder(directory), directory);
	const given = [];
	const unreadable = [];
	for (const entry of reports) {
		const [, file = entry, digest] = /^(.+?)(?:@(sha256:[0-9a-f]{64}))?$/su.exec(entry) ?? [];
		try {
			const text = await readBounded(resolve(root, file));
			for (const report of readForeignReport(text, file)) given.push({
				report,
				...digest === void 0 ? {} : { digest }
			});
		} catch (error) {
			unreadable.push({
				what: messageOf(error).startsWith(file) ? messageOf(error) : `${file}: ${messageOf(error)}`,
				flipsIf: "the report can be read, or is no longer given"
			});
		}
	}
	const { inventories, problems } = inventoriesOf(sboms ? found.evidence : [], given);
	return {
		folder: found,
		reports: given,
		unreadable: [...unreadable, ...problems],
		inventories
	};
}
/** Files by their names alone: where the folder lies changes no verdict. */
function withoutFolder({ evidence, problems }, directory) {
	return {
		evidence: evidence.map((item) => ({
			...item,
			file: basename(item.file)
		})),
		problems: problems.map(({ code, file, message }) => ({
			code,
			file: basename(file),
			message: message.replaceAll(directory + sep, "")
		}))
	};
}
function inventoriesOf(evidence, reports) {
	const inventories = [];
	const problems = [];
	const stated = [...evidence.flatMap(({ sha256, sboms }) => sboms.map(({ name, text }) => ({
		sha256,
		name,
		text
	}))), ...reports.flatMap(({ report: { sha256, file, sbom } }) => sbom === void 0 ? [] : [{
		sha256,
		name: file,
		text: sbom
	}])];
	for (const { sha256, name, text } of stated) try {
		inventories.push({
			...inventoryOf(text, name),
			sha256
		});
	} catch (error) {
		problems.push({
			what: messageOf(error),
			flipsIf: "the SBOM can be read"
		});
	}
	return {
		inventories,
		problems
	};
}
function inventoryOf(text, name) {
	const { packages, timestamp } = readSbom(text, name);
	return {
		...timestamp === void 0 ? {} : { created: timestamp },
		packages: packages.map(({ name: packageName, version, purl, licenses, locations }) => ({
			name: packageName,
			version,
			purl,
			licenses,
			path: locations[0]?.path ?? ""
		}))
	};
}
async function readBounded(file) {
	const found = await stat(file);
	if (!found.isFile()) throw new TypeError("it is no plain file");
	if (found.size > mostReportBytes) throw new RangeError(`it has ${found.size} bytes, more than ${mostReportBytes}`);
	return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
}
var mostReportBytes;
function init_load_evidence() {
	return (init_load_evidence = __esmMin((() => {
		init_errors();
		init_evidence$1();
		init_sbom();
		mostReportBytes = 67108864;
	})))();
}

// actions/gate/verdict-schema.ts
var digest, severity, text, count, day, texts, reason, rule, run$1, verdictDocument;
function init_verdict_schema() {
	return (init_verdict_schema = __esmMin((() => {
		init_schemas(), init_iso();
		init_severity$1();
		init_verdict();
		digest = string().regex(/^sha256:[0-9a-f]{64}$/u);
		severity = _enum(severities);
		text = string();
		count = number().int().nonnegative();
		day = date();
		texts = array(text);
		reason = strictObject({
			what: text.describe("What is wrong."),
			flipsIf: text.describe("What would turn it: a version, a waiver, a step to run again."),
			planned: boolean().exactOptional().describe("True where a step of the plan clears it."),
			severity: severity.exactOptional(),
			findingId: text.exactOptional(),
			fingerprint: text.exactOptional(),
			values: record(text, union([
				text,
				number(),
				boolean()
			])).exactOptional().describe("What the rule read."),
			on: day.exactOptional().describe("Day on which it denies, where it does not yet.")
		});
		rule = strictObject({
			rule: text.describe("`evidence`, `evidence-age`, `severity`, `sla` … or the id of an expression."),
			decision: _enum([
				"pass",
				"warn",
				"deny",
				"undecided"
			]),
			demands: text.describe("What is judged, in words."),
			from: day.exactOptional().describe("The day from which it denies, where that is still to come."),
			because: array(reason).describe("The first reasons, worst first."),
			count: count.describe("How many reasons there are."),
			upcoming: array(reason).exactOptional().describe("What will deny on a day to come, soonest first.")
		});
		run$1 = strictObject({
			host: text,
			runId: text.optional(),
			runAttempt: text.optional(),
			job: text.optional(),
			repository: text.optional(),
			commit: text.optional()
		});
		verdictDocument = strictObject({
			schema: literal(1),
			decision: _enum([
				"pass",
				"deny",
				"undecided"
			]),
			now: datetime().describe("The moment that waivers and dates were judged at, UTC."),
			digests: array(digest).describe("What was about to be pushed; empty where only source was judged."),
			policy: strictObject({
				file: text.exactOptional(),
				preset: text.exactOptional(),
				digest
			}),
			blocking: count.describe("Distinct findings that deny."),
			rules: array(rule),
			plan: texts.describe("Upgrades that clear what denies, those that matter most first."),
			waived: array(strictObject({
				findingId: text,
				severity,
				fingerprint: text,
				reason: text,
				owner: text,
				expires: day
			})),
			disagreements: array(strictObject({
				findingId: text,
				package: text,
				says: record(text, severity),
				missedBy: texts
			})),
			moreDisagreements: count.describe("How many there are beyond those listed."),
			evidence: array(strictObject({
				action: text.describe("Action of Seaworthy, or another tool."),
				file: text,
				subject: text,
				digest: digest.exactOptional(),
				createdAt: text.exactOptional(),
				findings: count,
				sha256: digest.describe("Of the record or report."),
				advisories: strictObject({
					source: text,
					modified: text.exactOptional(),
					records: count.exactOptional()
				}).exactOptional()
			})),
			notes: texts.describe("What is said and decides nothing."),
			asked: strictObject({
				failOn: _enum([...severities, "none"]),
				newOnly: boolean(),
				require: texts,
				run: run$1,
				distrust: strictObject({
					suppressed: texts,
					baselines: texts
				}).exactOptional().describe("On pull requests: suppressions and baselines that the base does not have.")
			}).describe("What was decided on, so that it can be decided again.")
		}).describe("The answer of Seaworthy's gate.");
	})))();
}

// actions/gate/preview.ts
/** Whether the call asks for a verdict of another day or policy, which nothing is shipped by. */
function isPreview({ inputs }) {
	return inputs.replay !== void 0 || inputs["what-if"] !== void 0 || inputs.at !== void 0;
}
/**
* The verdict that was given, decided again; or one under another policy, or of a day to come. Nothing is written.
* @throws UndecidedError `REPLAY_DIFFERS` where evidence, policy or engine no longer give the same bytes.
* @throws InvalidError for a day in the past, and for options that exclude each other.
*/
async function preview(context, digests) {
	const { inputs, host, now } = context;
	if (inputs.replay !== void 0 && (inputs["what-if"] !== void 0 || inputs.at !== void 0)) throw new InvalidError("INPUT_CONFLICT", "replay goes with neither what-if nor at", { advice: "A replay repeats a verdict with its own policy and moment" });
	if (inputs.replay !== void 0) return replay(inputs.replay, context);
	const day = inputs.at === void 0 ? now : dayToCome(inputs.at, now);
	const question = {
		digests,
		run: host.run,
		now: day
	};
	const other = inputs["what-if"];
	const verdict = await decideUnder(await policyOf(other, context), context, question);
	const on = inputs.at === void 0 ? "" : ` on ${inputs.at}`;
	if (other === void 0) return {
		verdict,
		about: `this would be the verdict${on}`
	};
	return {
		verdict,
		about: `this would be the verdict by ${other}${on}; the policy as it is says ${(await decideUnder(await loadPolicy(context, inCheckout(host)), context, question)).decision}`
	};
}
async function replay(file, context) {
	const { text, verdict } = await readVerdict(file, context.host.root);
	const { failOn, newOnly, require, run, distrust } = verdict.asked;
	const inputs = {
		...context.inputs,
		"fail-on": failOn,
		"new-only": newOnly,
		require
	};
	const again = await decideUnder(await loadPolicy({
		...context,
		inputs
	}, inCheckout(context.host)), context, {
		digests: verdict.digests,
		run,
		now: new Date(verdict.now),
		notes: verdict.notes,
		...distrust === void 0 ? {} : { distrust }
	});
	if (serialiseVerdict(again) === text) return {
		verdict: again,
		about: `the same, byte for byte, as ${file} of ${verdict.now}; it is no verdict of today`
	};
	throw new UndecidedError("REPLAY_DIFFERS", `is not what is decided now: ${differenceOf(verdict, again)}`, {
		place: { what: file },
		advice: "Give the evidence, reports and policy of that verdict, and the same version of Seaworthy"
	});
}
async function decideUnder(policy, { inputs, host }, question) {
	const folder = required(inputs.evidence ?? host.defaultOutDir, "evidence", "`seaworthy gate out`");
	const evidence = await loadEvidence(folder, inputs.reports, {
		root: host.root,
		sboms: readsSboms(policy)
	});
	return decide(policy, evidence, question).verdict;
}
async function policyOf(file, context) {
	const { inputs, host } = context;
	if (file === void 0) return loadPolicy(context, inCheckout(host));
	const source = await inCheckout(host)(file);
	if (source === void 0) throw missing(file, "what-if");
	const given = {
		failOn: inputs["fail-on"],
		newOnly: inputs["new-only"],
		require: inputs.require,
		file
	};
	return parsePolicy(source, file, given);
}
/** Waivers that have expired would hold again in the past. */
function dayToCome(text, now) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text && day > now) return day;
	throw new InvalidError("INPUT_VALUE", `"${text}" is no day to come`, { advice: "Give `at` as YYYY-MM-DD, later than today" });
}
async function readVerdict(file, root) {
	try {
		const text = await readFile(resolve(root, file), "utf8");
		return {
			text,
			verdict: verdictDocument.parse(JSON.parse(text))
		};
	} catch (cause) {
		throw new InvalidError("VERDICT_UNREADABLE", `is no verdict that can be read (${messageOf(cause).slice(0, 200)})`, {
			place: { what: file },
			advice: "Give the `verdict.json` that a gate wrote",
			cause
		});
	}
}
/** The first part of the verdict in which two differ. */
function differenceOf(given, again) {
	const first = [
		"policy",
		"evidence",
		"rules",
		"waived",
		"decision",
		"blocking",
		"plan",
		"disagreements"
	].find((part) => JSON.stringify(given[part]) !== JSON.stringify(again[part]));
	return first === void 0 ? "it is written differently" : `its ${first} differs`;
}
function init_preview() {
	return (init_preview = __esmMin((() => {
		init_config();
		init_errors();
		init_decide();
		init_load_evidence();
		init_load_policy();
		init_policy$1();
		init_verdict();
		init_verdict_schema();
	})))();
}

// actions/gate/promote.ts
/**
* The promotion that the call asks for; undefined when it asks for none.
* @throws InvalidError where one end is missing, the source is a tag, or the destination is none.
*/
function promotionOf({ inputs }) {
	const { "promote-from": source, "promote-to": destination } = inputs;
	if (source === void 0 && destination === void 0) return void 0;
	if (source === void 0 || destination === void 0) throw new InvalidError("INPUT_MISSING", "a promotion has two ends, and one is not given", { advice: "Give `promote-from` as host/path@sha256:… and `promote-to` as host/path:tag" });
	const from = parseReference(source);
	if (from.digest === void 0) throw new InvalidError("INPUT_VALUE", `"${source}" is a tag, which can move`, { advice: "Give `promote-from` with the digest of what was pushed: host/path@sha256:…" });
	const { tag, ...to } = parseReference(destination);
	if (to.digest !== void 0 || tag === void 0) throw new InvalidError("INPUT_VALUE", `"${destination}" has a digest, which a copy cannot choose`, { advice: "Give `promote-to` as host/path:tag" });
	return {
		from,
		to: {
			...to,
			tag
		}
	};
}
/** Copies what passed, and nothing else. A copy that fails is no verdict: that is written whatever becomes of the copy. */
async function promoteOnPass(promotion, verdict, context) {
	if (verdict.decision !== "pass") return { sentence: "nothing was promoted" };
	try {
		return await promote(promotion, verdict, context);
	} catch (error) {
		if (!(error instanceof SeaworthyError)) throw error;
		context.host.error(error.message);
		return {
			outcome: "undecided",
			sentence: `not promoted: ${error.message}`
		};
	}
}
/**
* Copies an image that passed, by digest, with its platforms, signatures and attestations; the tag is moved last. Every
* platform must be one that the verdict is about. A login that the call gives is the source's: another registry never
* sees it.
* @returns the reference at the destination, and a sentence.
* @throws UndecidedError where something was not judged, or the copy cannot be completed.
*/
async function promote({ from, to }, verdict, { inputs, host }) {
	const ports = { sleep: (milliseconds) => setTimeout(milliseconds * paceOf(host)) };
	const source = new RegistryClient(from.registry, from.repository, {
		...registryOptions(inputs, host),
		ports
	});
	const [root, ...platforms] = await imageTargets(source, from);
	const judged = platforms.length === 0 ? [root] : platforms.filter(({ label }) => label !== "index");
	const strange = judged.find((target) => target === void 0 || !verdict.digests.includes(target.digest));
	if (root === void 0 || strange !== void 0 || judged.length === 0) {
		const what = strange === void 0 ? "nothing" : `${strange.label} (${strange.digest})`;
		throw new UndecidedError("NOT_JUDGED", `holds ${what}, which the verdict is not about`, {
			place: { what: `${source.name}@${from.digest ?? ""}` },
			advice: "Name every platform in `digest`, with evidence of its own"
		});
	}
	const login = from.registry === to.registry ? inputs : {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
	const target = new RegistryClient(to.registry, to.repository, {
		...registryOptions(login, host),
		ports
	});
	const { manifests } = await copyImage(source, target, root.digest, to.tag);
	return {
		reference: `${target.name}@${root.digest}`,
		sentence: `promoted to ${target.name}:${to.tag}@${root.digest} with ${count$1(manifests, "manifest")}`
	};
}
function init_promote() {
	return (init_promote = __esmMin((() => {
		init_action();
		init_errors();
		init_oci();
		init_text();
	})))();
}

// actions/gate/words.ts
/** What will deny, soonest first. */
function upcomingLines({ rule, upcoming = [] }) {
	return upcoming.map((reason) => `${reason.on ?? ""} ${rule}: ${titleOf(reason)}`);
}
/** A reason on one line, with its severity. */
function titleOf(reason) {
	return reason.severity === void 0 ? oneLine(reason.what) : `${reason.severity} · ${oneLine(reason.what)}`;
}
var word;
function init_words() {
	return (init_words = __esmMin((() => {
		init_text();
		word = {
			pass: "fit to ship",
			deny: "not fit to ship",
			undecided: "undecided"
		};
	})))();
}

// actions/gate/markdown.ts
/** For the run's page and the file beside the JSON: GitHub Markdown. */
function verdictMarkdown(verdict) {
	const plan = verdict.plan.slice(0, 20).map((step) => `1. ${escapeMarkdown(step)}`);
	return [
		`### gate: ${word[verdict.decision]} — ${escapeMarkdown(headline(verdict))}\n`,
		plan.length === 0 ? "" : `**Do this**\n\n${plan.join("\n")}\n`,
		verdictDetails(verdict)
	].filter((part) => part !== "").join("\n");
}
/** Why, by which rules, from what: the verdict without its first lines, in GitHub Markdown. */
function verdictDetails(verdict) {
	const { policy } = verdict;
	const rules = verdict.rules.map((rule) => `| ${rule.rule} | ${rule.decision}${rule.from === void 0 ? "" : `, denies from ${rule.from}`} | ${escapeMarkdown(rule.demands)} | ${rule.count} |`);
	return [
		...verdict.rules.filter((rule) => rule.because.length > 0).map(reasonsMarkdown),
		`| rule | decision | demands | reasons |\n|---|---|---|--:|\n${rules.join("\n")}\n`,
		upcomingMarkdown(verdict),
		waivedMarkdown(verdict),
		disagreementsMarkdown(verdict),
		readMarkdown(verdict),
		verdict.notes.map((note) => `- ${escapeMarkdown(note)}\n`).join(""),
		`<sub>policy ${policy.preset === void 0 ? "" : `${policy.preset}, `}${policy.file === void 0 ? "defaults" : code(policy.file)} ${code(shortDigest(policy.digest))} · judged at ${verdict.now}</sub>\n`
	].filter((part) => part !== "").join("\n");
}
/** How much stands in the way, in a few words. */
function headline({ rules, blocking }) {
	const missing = rules.filter(({ decision }) => decision === "undecided").reduce((sum, rule) => sum + rule.count, 0);
	const parts = [...blocking === 0 ? [] : [count$1(blocking, "blocking finding")], ...missing === 0 ? [] : [`${count$1(missing, "piece of evidence", "pieces of evidence")} missing or unusable`]];
	return parts.length === 0 ? "every demand of the policy is met" : parts.join(", ");
}
function shortDigest(digest) {
	return digest.slice(0, 19);
}
function reasonsMarkdown(rule) {
	const lines = rule.because.slice(0, 20).map((reason) => {
		const flip = reason.planned ? "" : ` — *flips if* ${escapeMarkdown(reason.flipsIf)}`;
		return `- ${escapeMarkdown(titleOf(reason))}${flip}`;
	});
	const left = rule.count - lines.length;
	const more = left > 0 ? `\n${count$1(left, "more reason")} in the verdict file.\n` : "";
	return `<details><summary>Why: ${rule.demands.replaceAll("<", "&lt;")}</summary>\n\n${lines.join("\n")}\n${more}\n</details>\n`;
}
function waivedMarkdown({ waived }) {
	if (waived.length === 0) return "";
	const rows = waived.map((item) => `| ${escapeMarkdown(item.findingId)} | ${item.severity} | ${item.expires} | ${escapeMarkdown(item.owner)} | ${escapeMarkdown(item.reason)} |`);
	return `<details><summary>${count$1(waived.length, "waived finding")}</summary>\n\n| id | severity | until | owner | reason |\n|---|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}
function upcomingMarkdown({ rules }) {
	const lines = rules.flatMap(upcomingLines);
	if (lines.length === 0) return "";
	const shown = lines.slice(0, 20).map((line) => `- ${escapeMarkdown(line)}`);
	const left = lines.length - shown.length;
	const more = left > 0 ? `\n${count$1(left, "more")} in the verdict file.\n` : "";
	return `<details><summary>${count$1(lines.length, "finding")} will deny on a day to come</summary>\n\n${shown.join("\n")}\n${more}\n</details>\n`;
}
function disagreementsMarkdown({ disagreements, moreDisagreements }) {
	if (disagreements.length === 0) return "";
	const rows = disagreements.slice(0, 20).map(({ findingId, package: of, says, missedBy }) => {
		const words = Object.entries(says).map(([tool, severity]) => `${tool}: ${severity}`);
		return `| ${escapeMarkdown(findingId)} | ${code(of)} | ${escapeMarkdown(words.join(", "))} | ${escapeMarkdown(missedBy.join(", "))} |`;
	});
	return `<details><summary>Scanners disagree on ${count$1(disagreements.length + moreDisagreements, "vulnerability", "vulnerabilities")}</summary>\n\n| id | package | rated | not reported by |\n|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}
function readMarkdown({ evidence }) {
	const rows = evidence.map((item) => {
		const data = item.advisories === void 0 ? "" : `${item.advisories.records === void 0 ? "data" : `${count$1(item.advisories.records, "advisory", "advisories")}, newest`} of ${item.advisories.modified ?? "unknown date"}`;
		return `| ${item.action} | ${code(item.subject)} | ${item.digest === void 0 ? "" : code(shortDigest(item.digest))} | ${item.findings} | ${escapeMarkdown(data)} |`;
	});
	if (rows.length === 0) return "";
	return `<details><summary>What was read</summary>\n\n| action | subject | digest | findings | data |\n|---|---|---|--:|---|\n${rows.join("\n")}\n\n</details>\n`;
}
function init_markdown() {
	return (init_markdown = __esmMin((() => {
		init_text();
		init_words();
	})))();
}

// actions/gate/render.ts
/** The verdict in one sentence, without markup. */
function verdictSentence(verdict) {
	const open = verdict.rules.filter(isOpen);
	const total = open.reduce((sum, rule) => sum + rule.count, 0);
	if (verdict.decision === "pass") return `${word.pass}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
	const first = open.flatMap((rule) => rule.because)[0];
	const more = total > 1 ? ` (and ${count$1(total - 1, "more reason")})` : "";
	return `${word[verdict.decision]} — ${first === void 0 ? "no reason given" : oneLine(first.what)}${more}`;
}
/** For a terminal: what denied, because of what, what to do, and what would flip it. */
function verdictText(verdict) {
	const open = verdict.rules.filter(isOpen);
	const warnings = verdict.rules.filter((rule) => rule.decision === "warn");
	const waived = verdict.waived.map((item) => `${item.findingId} (${item.severity}) until ${item.expires} by ${item.owner}: ${item.reason}`);
	const blocks = [
		...open.map(ruleText),
		labelled("do this", verdict.plan),
		...open.map(flipText),
		...warnings.map(ruleText),
		labelled("to come", verdict.rules.flatMap(upcomingLines)),
		labelled("waived", waived),
		labelled("note", verdict.notes)
	];
	return plain(`${word[verdict.decision]}\n\n${blocks.join("")}`);
}
/** Whether a rule keeps the image from shipping. */
function isOpen({ decision }) {
	return decision === "deny" || decision === "undecided";
}
function ruleText(rule) {
	const verb = {
		deny: "denied by",
		undecided: "unknown to",
		warn: "warned by",
		pass: "passed by"
	}[rule.decision];
	const from = rule.from === void 0 ? "" : ` (denies from ${rule.from})`;
	const unlisted = rule.count - rule.because.length;
	return [
		labelled(verb, [`${rule.rule}: ${rule.demands}${from}`]),
		labelled("because", rule.because.map(titleOf)),
		unlisted === 0 ? "" : `${" ".repeat(13)}${count$1(unlisted, "reason")} beyond those of the verdict file\n`
	].join("");
}
/** The distinct things that would turn a rule; findings that a step of the plan clears need no line of their own. */
function flipText(rule) {
	const planned = rule.because.filter((reason) => reason.planned).length;
	const rest = new Set(rule.because.filter((reason) => !reason.planned).map((reason) => oneLine(reason.flipsIf)));
	return labelled("flips if", [...planned === 0 ? [] : ["the above is done, or a waiver with severity, reason, owner and expiry covers what is left"], ...rest]);
}
/** Lines under one label; what is beyond the limit is counted. */
function labelled(label, lines) {
	const shown = lines.slice(0, 20).map((line, index) => `  ${(index === 0 ? label : "").padEnd(11)}${oneLine(line)}\n`);
	const left = lines.length - 20;
	return `${shown.join("")}${left > 0 ? `${" ".repeat(13)}… and ${left} more\n` : ""}`;
}
function init_render() {
	return (init_render = __esmMin((() => {
		init_text();
		init_words();
		init_markdown();
	})))();
}

// actions/gate/statements.ts
/**
* The verdict as in-toto statements about the digests that it names, on a denial too: a SLSA verification summary
* (`verification_summary/v1`) and a simple verification result (in-toto attestation `svr/v0.2`). None where no image was
* judged: a statement needs a subject.
*/
function statementPayloads(verdict, facts) {
	if (verdict.digests.length === 0) return [];
	return [[
		"verdict.vsa.json",
		"https://slsa.dev/verification_summary/v1",
		summary(verdict, facts)
	], [
		"verdict.svr.json",
		"https://in-toto.io/attestation/svr/v0.2",
		result(verdict)
	]].map(([name, predicateType, predicate]) => {
		const statement = {
			_type: "https://in-toto.io/Statement/v1",
			subject: verdict.digests.map((digest) => ({
				name: facts.resource,
				digest: { sha256: hexOf(digest) }
			})),
			predicateType,
			predicate
		};
		return {
			role: "verdict",
			name,
			mediaType,
			text: `${JSON.stringify(statement, void 0, 2)}\n`
		};
	});
}
/** All evidence that was used is listed; how the image was built is not judged (SLSA 1.1, verification summary). */
function summary(verdict, { version, resource }) {
	const passed = verdict.decision === "pass";
	return {
		verifier: {
			id: verifier,
			version: { seaworthy: version }
		},
		timeVerified: verdict.now,
		resourceUri: resource,
		policy: {
			uri: policyUri(verdict),
			digest: { sha256: hexOf(verdict.policy.digest) }
		},
		inputAttestations: verdict.evidence.map(({ file, sha256 }) => ({
			uri: `file:${encodeURI(file)}`,
			digest: { sha256: hexOf(sha256) }
		})),
		verificationResult: passed ? "PASSED" : "FAILED",
		verifiedLevels: passed ? ["SLSA_BUILD_LEVEL_UNEVALUATED"] : ["FAILED"]
	};
}
/** Only what passed is a property: each required step whose evidence counts, where nothing else is missing, and the gate. */
function result(verdict) {
	const steps = verdict.rules.every(({ rule, decision }) => rule !== "evidence" || decision === "pass") ? verdict.asked.require.map(propertyOf) : [];
	return {
		verifier: {
			id: verifier,
			policies: [{
				uri: policyUri(verdict),
				digest: { sha256: hexOf(verdict.policy.digest) }
			}]
		},
		timeCreated: verdict.now,
		properties: verdict.decision === "pass" ? [...steps, propertyOf("gate")] : []
	};
}
function propertyOf(name) {
	return `SEAWORTHY_${name.toUpperCase().replace(/[^A-Z0-9]+/gu, "_")}`;
}
function policyUri({ policy: { file, preset } }) {
	return file === void 0 ? `urn:seaworthy:policy:${preset ?? "default"}` : `file:${encodeURI(file)}`;
}
function hexOf(digest) {
	return digest.slice(7);
}
/** Where the image is pulled from, as the evidence names it; a name without a registry is no address. */
function resourceOf({ evidence }) {
	const subject = evidence.map(({ record }) => record.subject).find(({ kind }) => kind === "image");
	const name = subject?.kind === "image" ? subject.name.replace(/@[^@]*$/u, "").replace(/:[\w.-]+$/u, "") : "image";
	return /^[\w.-]+[.:][\w.:-]*\//u.test(name) ? `oci://${name}` : `urn:seaworthy:image:${encodeURIComponent(name)}`;
}
var verifier, mediaType;
function init_statements() {
	return (init_statements = __esmMin((() => {
		verifier = "urn:seaworthy:gate";
		mediaType = "application/vnd.in-toto+json";
	})))();
}

// actions/gate/run.ts
/** Reads the evidence folder, decides, and hands over verdict and waiver findings. */
async function run(context) {
	if (isPreview(context)) return previewed(context);
	const { inputs, host } = context;
	const promotion = promotionOf(context);
	const { verdict, sentence, outcome, examined } = await verdictOf(context);
	const copied = promotion === void 0 ? void 0 : await promoteOnPass(promotion, verdict, context);
	const outDir = inputs["out-dir"] ?? host.defaultOutDir;
	return {
		examined,
		outcome: copied?.outcome ?? outcome,
		verdict: copied === void 0 ? sentence : `${sentence} — ${copied.sentence}`,
		summary: `${verdictMarkdown(verdict)}${copied === void 0 ? "" : `\n${escapeMarkdown(copied.sentence)}\n`}`,
		outputs: {
			decision: verdict.decision,
			promoted: copied?.reference ?? "",
			...outDir === void 0 ? {} : { verdict: join(outDir, "verdict.json") }
		},
		ruling: rulingOf(verdict),
		...documentOf(inputs.format, verdict)
	};
}
async function previewed(context) {
	const digests = context.inputs.replay === void 0 ? digestsOf(context.inputs) : [];
	const { verdict, about } = await preview(context, digests);
	const sentence = `${verdictSentence(verdict)} (${about})`;
	context.host.info(about);
	return {
		examined: [],
		outcome: outcomeOf(verdict),
		verdict: sentence,
		...documentOf(context.inputs.format, verdict)
	};
}
function outcomeOf({ decision }) {
	return decision === "deny" ? "findings" : decision;
}
/** The verdict as the pull request's comment shows it. */
function rulingOf(verdict) {
	return {
		blocking: verdict.blocking,
		waived: verdict.waived.length,
		details: `<details><summary>gate: the verdict in full</summary>\n\n${verdictDetails(verdict)}\n</details>\n`
	};
}
/** The verdict on a folder of evidence. Throws when the folder cannot be read, the policy is wrong or no digest is named. */
async function verdictOf(given) {
	const { host, now, version } = given;
	const base = await baseOf(host, given.inputs.token);
	const { context, notes } = base === void 0 ? {
		context: given,
		notes: []
	} : await contextOfBase(given, base);
	const { inputs } = context;
	const folder = required(inputs.evidence ?? host.defaultOutDir, "evidence", "`seaworthy gate out`");
	const digests = digestsOf(inputs);
	const policy = await loadPolicy(context, base?.read ?? inCheckout(host));
	const evidence = await loadEvidence(folder, inputs.reports, {
		root: host.root,
		sboms: readsSboms(policy)
	});
	const { verdict, findings } = decide(policy, evidence, {
		digests,
		run: host.run,
		now,
		notes,
		...base === void 0 ? {} : { distrust: await distrust(evidence.folder, base, host.root) }
	});
	const report = {
		action: "gate",
		subject: subjectOf({ digests }),
		rules: [...waiverRules, ...inventoryRules],
		findings,
		coverage: {
			examined: { records: verdict.evidence.length },
			gaps: []
		}
	};
	const payloads = [
		{
			role: "verdict",
			name: "verdict.json",
			mediaType: "application/json",
			text: serialiseVerdict(verdict)
		},
		{
			role: "verdict",
			name: "verdict.md",
			mediaType: "text/markdown",
			text: verdictMarkdown(verdict)
		},
		...statementPayloads(verdict, {
			version,
			resource: resourceOf(evidence.folder)
		})
	];
	return {
		verdict,
		sentence: verdictSentence(verdict),
		outcome: outcomeOf(verdict),
		examined: [{
			report,
			payloads
		}]
	};
}
function digestsOf({ digest, require }) {
	const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
	if (wrong !== void 0) throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, { advice: "Give `digest` as sha256:<64 hex digits>, for example from the output of `image-scan`" });
	const needsImage = require.some((name) => !isAboutSource(name));
	if (digest.length === 0 && needsImage) throw new InvalidError("INPUT_MISSING", "digest is not given, and evidence of an image is required", { advice: "Give the digest that is about to be pushed, or set `require` to dockerfile-lint where there is no image" });
	return digest;
}
function documentOf(format, verdict) {
	switch (format) {
		case "json": return { document: serialiseVerdict(verdict) };
		case "markdown": return { document: verdictMarkdown(verdict) };
		case "text": return { document: verdictText(verdict) };
		case "sarif": return {};
	}
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_config();
		init_errors();
		init_text();
		init_files();
		init_policy();
		init_suppressions();
		init_decide();
		init_evidence();
		init_load_evidence();
		init_load_policy();
		init_policy$1();
		init_preview();
		init_promote();
		init_render();
		init_inventory();
		init_statements();
		init_verdict();
		init_complaints();
	})))();
}

export { init_render as a, verdictMarkdown as c, verdictOf as i, rulingOf as n, verdictText as o, run as r, init_markdown as s, init_run as t };