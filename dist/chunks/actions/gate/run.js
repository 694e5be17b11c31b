import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { a as code, d as oneLine, f as plain, l as count, o as escapeMarkdown, s as init_markdown$1, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { _ as readConfigText, c as required, d as configFileName, f as init_load$1, g as readConfig, h as noConfig, l as resolveInputs, m as missing, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { g as spec, h as init_inputs, n as init_catalogue, t as catalogue } from "../catalogue.js";
import { n as paceOf, t as init_pace } from "../../shared/action/pace.js";
import { mt as init_kind, pt as exists } from "../../shared/oci/index.js";
import { _ as digestOf, t as init_evidence, v as init_digest } from "../../shared/evidence/index.js";
import { C as ZodError, d as init_schemas, g as object, h as number, l as boolean, w as init_errors$1, y as string } from "../../npm/zod.js";
import { n as init_client, r as reasonOf, t as gitHubClient } from "../../shared/publish/github/client2.js";
import { C as parseDockerfile, S as init_parse, t as init_dockerfile } from "../../shared/dockerfile/index.js";
import { t as require_dist } from "../../npm/yaml.js";
import { n as inTotoType, r as init_statement } from "../../shared/sigstore/formats/statement.js";
import { n as pinnedReference, t as init_pinned_reference } from "./pinned-reference.js";
import { n as init_statement$1, t as asSigned } from "./attested/statement.js";
import { A as nothingAttested, D as init_verdict, E as init_base_images, N as keptStatements, O as serialiseVerdict, S as inventoryRules, T as baseImageRules, _ as init_complaints, a as asOf, b as isAboutSource, c as readVerdict, f as init_restore, g as subjectOf, h as init_decide, i as word, j as init_kept, k as init_attested, l as init_load$2, m as decide, n as titleOf, o as init_read, p as restoreAttestations, r as upcomingLines, s as questionOf, t as init_words, u as loadEvidence, v as waiverRules, x as init_inventory, y as init_names } from "./verdict/words.js";
import { a as policyInputs, i as parsePolicy, n as init_load$3, p as readsSboms, r as loadPolicy, t as inCheckout, u as init_policy$1 } from "./policy/load.js";
import { n as init_destination, t as destinationOf } from "../../shared/action/destination.js";
import { a as verifierId, i as verificationSummary, r as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";
import { promisify } from "node:util";
import { join, resolve } from "node:path";
import { execFile } from "node:child_process";

// actions/gate/attested/load.ts
/**
* Reads the attestations of `attestations-of` by the policy's attestors; nothing where no image is named. A registry that
* cannot be read is among the evidence as a problem.
* @param only the statements to read, of a verdict that is replayed, with who had signed them by then.
* @throws InvalidError where the policy and the call do not go together.
*/
async function loadAttestations(policy, context, only) {
	const { "attestations-of": image, digest: digests } = context.inputs;
	checkAttestors(policy, context);
	if (image === void 0) return {
		evidence: nothingAttested,
		digests,
		notes: [],
		statements: []
	};
	const [{ examineAttestations }, { readStatements }] = await Promise.all([import("./attested/examine.js"), import("./attested/read2.js")]);
	try {
		const found = await examineAttestations(image, policy.attestors, context);
		const kept = only === void 0 ? found.statements : asSigned(found.statements, only);
		const { evidence, notes } = await readStatements(kept);
		const statements = kept.filter(({ statement }) => evidence.statements.some((one) => one.statement === statement.sha256));
		return {
			evidence,
			digests: found.digests,
			notes: [...found.notes, ...notes],
			statements
		};
	} catch (error) {
		if (!(error instanceof UndecidedError) || digests.length === 0) throw error;
		const problem = {
			what: `the attestations of ${image} cannot be read: ${messageOf(error)}`,
			flipsIf: "the registry can be read, and the gate runs again"
		};
		return {
			evidence: {
				...nothingAttested,
				problems: [problem]
			},
			digests,
			notes: [],
			statements: []
		};
	}
}
/**
* Whether a policy that counts attestations, and a call that names an image, are made for each other.
* @throws InvalidError where one goes without the other.
*/
function checkAttestors({ attestors, unsigned, file }, { inputs: { "attestations-of": image, "github-attestations": repository } }) {
	if (image === void 0 && unsigned === "never") throw missingImage("the policy counts no unsigned evidence, and no image is named whose attestations count", "set `unsigned: this-job` in the policy, and `attested-only` where an image is released");
	if (image === void 0 && repository !== void 0) throw missingImage("github-attestations is given, and no image is named whose attestations count", "leave `github-attestations` out");
	if (image !== void 0 && attestors.length === 0) throw new InvalidError("POLICY_ATTESTORS", "`attestations-of` is given, and nobody is named whose attestations count", {
		place: { what: file ?? "the policy" },
		advice: "Name them in `attestors`, or leave `attestations-of` out"
	});
}
function missingImage(problem, otherwise) {
	return new InvalidError("INPUT_MISSING", problem, { advice: `Give \`attestations-of\`, host/path@sha256:…, or ${otherwise}` });
}
function init_load() {
	return (init_load = __esmMin((() => {
		init_errors();
		init_attested();
		init_statement$1();
	})))();
}

// actions/gate/base/api.ts
/** The newest commit of the base branch, or the one that a merge group comes upon, through GitHub's API; a sentence where it cannot be read. */
async function apiBase(host, gitHub, token) {
	const { owner, repo, pullRequest, mergeGroup } = gitHub;
	const branch = (pullRequest ?? mergeGroup)?.baseRef ?? "";
	const api = await gitHubClient(gitHub, token, paceOf(host));
	const newest = async () => {
		return refAnswer.parse(await api.graphql(refQuery, {
			owner,
			repo,
			ref: `refs/heads/${branch}`
		})).repository.ref.target.oid;
	};
	let commit;
	try {
		commit = pullRequest === void 0 && mergeGroup !== void 0 ? oid.parse(mergeGroup.baseSha) : await newest();
	} catch (error) {
		return `the API does not give it (${error instanceof ZodError ? `no branch ${branch}` : reasonOf(error)})`;
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
				throw problem(error instanceof ZodError ? "another form than expected" : reasonOf(error), error);
			}
			if (found?.__typename !== "Blob") return void 0;
			if (found.isTruncated === true || (found.byteSize ?? 0) > 4194304) throw problem("it is too large");
			if (found.text == null) throw problem("it is no text");
			return found.text;
		}
	};
}
var refQuery, fileQuery, oid, refAnswer, fileAnswer;
function init_api() {
	return (init_api = __esmMin((() => {
		init_schemas(), init_errors$1();
		init_pace();
		init_errors();
		init_client();
		init_files();
		refQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;
		fileQuery = `query ($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { __typename ... on Blob { byteSize isTruncated text } }
  }
}`;
		oid = string().regex(/^[0-9a-f]{40,64}$/u);
		refAnswer = object({ repository: object({ ref: object({ target: object({ oid }) }) }) });
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
* The base out of the checkout: the first parent of the merge commit that GitHub made and names, the commit that a merge
* group comes upon, and for events that run on the base itself that commit. Undefined where git is absent or the checkout
* does not reach back so far.
*/
async function gitBase(host, gitHub) {
	const { ref, pullRequest, mergeGroup } = gitHub;
	const sha = pullRequest === void 0 ? mergeGroup?.baseSha ?? gitHub.sha : gitHub.sha;
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
		label: `${(pullRequest ?? mergeGroup)?.baseRef ?? "base"} at ${commit.slice(0, 7)}`,
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
		const { stdout } = await run$1("git", [...args], {
			cwd: host.root,
			env,
			timeout: timeLimit,
			maxBuffer: mostBaseBytes,
			windowsHide: true
		});
		return stdout;
	};
}
var run$1, timeLimit;
function init_git() {
	return (init_git = __esmMin((() => {
		init_errors();
		init_files();
		run$1 = promisify(execFile);
		timeLimit = 3e4;
	})))();
}

// actions/gate/base/files.ts
/** Whether a job is about changes that are not merged yet, so that the base has the word. */
function hasBase({ gitHub }) {
	return gitHub?.pullRequest !== void 0 || gitHub?.mergeGroup !== void 0;
}
/**
* The base of the pull request or merge group that the job is about, out of the checkout where its history reaches so far,
* else through GitHub's API; undefined for all other jobs.
* @throws UndecidedError `BASE_UNREADABLE` where neither has it.
*/
async function baseOf(host, token) {
	const { gitHub } = host;
	if (gitHub === void 0 || !hasBase(host)) return void 0;
	const local = await gitBase(host, gitHub);
	if (local !== void 0) return remembering(local);
	const remote = token === void 0 ? "no token is given" : await apiBase(host, gitHub, token);
	if (typeof remote !== "string") return remembering(remote);
	throw new UndecidedError("BASE_UNREADABLE", `the base of ${gitHub.pullRequest === void 0 ? "the merge group" : `pull request ${gitHub.pullRequest.number}`} cannot be read: the checkout does not reach back to it, and ${remote}`, { advice: "Policy, waivers and suppressions of what is not merged are those of its base: check out with `fetch-depth: 2`, or give `token` with `contents: read`" });
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

// actions/gate/base/policy.ts
/**
* The context in which everything that the configuration file says of the gate is the base's word; what the call itself
* gives stays. Changes of the head are listed. `inputsOf` is how the call came to its inputs from the head's file; without
* it a gate that stands alone.
* @throws InvalidError where the base's file is not valid.
*/
async function contextOfBase(context, base, inputsOf) {
	const { host, inputs } = context;
	const file = host.given("config") ?? ".seaworthy.yaml";
	const source = await base.read(file);
	const place = `${file} of ${base.label}`;
	const config = source === void 0 ? noConfig : await readConfig(source, {
		file,
		place
	}, catalogue);
	const section = config.section(spec.name);
	const { "fail-on": failOn, "new-only": newOnly, require } = inputsOf?.(config) ?? resolveInputs(spec.inputs, (name) => host.given(name), section);
	const judged = {
		...inputs,
		"fail-on": failOn,
		"new-only": newOnly,
		require
	};
	const who = host.gitHub?.pullRequest === void 0 ? "this merge group" : "this pull request";
	const changes = [...changedInputs(inputs, judged), ...changedSettings(context.settings, section.values)];
	return {
		context: {
			...context,
			inputs: judged,
			settings: section.values,
			config
		},
		choosesBaseline: (action) => digestOf(baselinesOf(context.config, action)) !== digestOf(baselinesOf(config, action)),
		notes: [
			`the policy is that of ${base.label}`,
			...changes.map((change) => `${who} changes ${file}: ${change}; that counts after the merge`),
			...changedSections(context.config, config).map((name) => `${who} changes ${file}: section ${name}; its evidence is made with the change`)
		]
	};
}
/** The suite's section stands in for an action's own. */
function baselinesOf(config, action) {
	return [action, "check"].map((name) => config.section(name).inputs["baseline"] ?? null);
}
/** Actions whose own settings differ: what they examined, they examined by the head's. */
function changedSections(head, base) {
	return catalogue.map(({ name }) => name).filter((name) => name !== spec.name).filter((name) => digestOf(head.section(name)) !== digestOf(base.section(name)));
}
function changedInputs(head, base) {
	return [
		"fail-on",
		"new-only",
		"require"
	].flatMap((name) => {
		const [after, before] = [head[name], base[name]].map((value) => Array.isArray(value) ? value.join(", ") : value);
		return after === before ? [] : [`${name} becomes ${after === "" ? "nothing" : after}`];
	});
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
function init_policy() {
	return (init_policy = __esmMin((() => {
		init_config();
		init_evidence();
		init_catalogue();
		init_inputs();
	})))();
}

// actions/gate/base/annotations.ts
/**
* Whether each annotation of the head with that key is the base's: it stands on the same object (kind, namespace, name)
* at the same path, with the same value, as often. False where a text cannot be read as YAML. Pure.
*/
function areAnnotationsOfBase(head, base, key) {
	const [after, before] = [annotationsIn(head, key), annotationsIn(base, key)];
	if (after === void 0 || before === void 0 || after.length === 0) return false;
	return after.every((one) => {
		const at = before.indexOf(one);
		if (at >= 0) before.splice(at, 1);
		return at >= 0;
	});
}
/** Each annotation as a text of object, path and value; aliases and merge keys are followed. */
function annotationsIn(source, key) {
	const found = [];
	const walk = (value, owner, path) => {
		if (typeof value !== "object" || value === null) return;
		const identity = identityOf(value);
		const [of, above] = identity === void 0 ? [owner, path] : [identity, []];
		for (const [name, inner] of Object.entries(value)) if (name === key) found.push(JSON.stringify([
			of,
			above,
			inner
		]));
		else walk(inner, of, [...above, name]);
	};
	try {
		const documents = (0, import_dist.parseAllDocuments)(source, options);
		for (const document of "empty" in documents ? [] : documents) {
			if (document.errors.length > 0) return void 0;
			walk(document.toJS({ maxAliasCount: 100 }), [], []);
		}
	} catch {
		return;
	}
	return found;
}
/** What an object is known by in a cluster; undefined for all that is none. */
function identityOf(value) {
	const { kind, metadata } = value;
	if (typeof kind !== "string" || typeof metadata !== "object" || metadata === null) return void 0;
	const { namespace, name, generateName } = metadata;
	return [
		kind,
		namespace,
		name ?? generateName
	];
}
var import_dist, options;
function init_annotations() {
	return (init_annotations = __esmMin((() => {
		import_dist = require_dist();
		options = {
			uniqueKeys: false,
			merge: true,
			logLevel: "silent"
		};
	})))();
}

// actions/gate/base/alignment.ts
/**
* Two alignments of `a` with `b` by a longest common subsequence: where equal lines leave a choice, one takes the first
* of them and one the last. Lines in a stretch that is too long to be compared have no partner. Pure.
*/
function alignments(a, b) {
	const last = firstOf(a.toReversed(), b.toReversed()).map((at) => at === void 0 ? void 0 : b.length - 1 - at).toReversed();
	return [firstOf(a, b), last];
}
function firstOf(a, b) {
	const to = new Array(a.length).fill(void 0);
	let start = 0;
	for (; start < a.length && start < b.length && a[start] === b[start]; start += 1) to[start] = start;
	let [endA, endB] = [a.length, b.length];
	if ((endA - start) * (endB - start) > mostCells) {
		for (; endA > start && endB > start && a[endA - 1] === b[endB - 1]; endA -= 1, endB -= 1) to[endA - 1] = endB - 1;
		if ((endA - start) * (endB - start) > mostCells) return to;
	}
	const width = endB - start + 1;
	const common = new Uint16Array((endA - start + 1) * width);
	const at = (i, j) => (i - start) * width + (j - start);
	for (let i = endA - 1; i >= start; i -= 1) for (let j = endB - 1; j >= start; j -= 1) common[at(i, j)] = a[i] === b[j] ? (common[at(i + 1, j + 1)] ?? 0) + 1 : Math.max(common[at(i + 1, j)] ?? 0, common[at(i, j + 1)] ?? 0);
	for (let i = start, j = start; i < endA && j < endB;) if (a[i] === b[j]) to[i++] = j++;
	else if ((common[at(i + 1, j)] ?? 0) >= (common[at(i, j + 1)] ?? 0)) i += 1;
	else j += 1;
	return to;
}
var mostCells;
function init_alignment() {
	return (init_alignment = __esmMin((() => {
		mostCells = 4e6;
	})))();
}

// actions/gate/base/comments.ts
/**
* Whether each comment of the head with that text is the base's: it stands there too, as often, and has not moved. It is
* unmoved where the code line that it ends or stands above is the same, or was edited in place: the line before is the
* same, the base's line is gone, and the head's is new. Comments that hold for the whole file are bound to no place. Pure.
*/
function areCommentsOfBase(head, base, comment) {
	const text = comment.replace(/^#\s*/u, "");
	const [after, before] = [commented(head, text), commented(base, text)];
	const isUnmoved = unmoved(before.code, after.code);
	const left = [...before.places];
	const isKnown = (place) => {
		const at = left.findIndex((known) => known.alone === place.alone && isUnmoved(known.at, place.at));
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	};
	return after.places.length > 0 && after.places.every(isKnown);
}
function commented(source, text) {
	const code = [""];
	const isWide = fileWide.test(text);
	const directives = directiveLines(source, text);
	const places = directives.map(() => ({
		at: void 0,
		alone: true
	}));
	for (const [index, whole] of source.split("\n").entries()) {
		if (directives.includes(index + 1)) continue;
		const line = whole.trim();
		const rest = withoutComment(line, text);
		const kept = rest ?? line;
		const alone = kept === "" || kept.startsWith("#");
		if (rest !== void 0) places.push({
			at: isWide ? void 0 : code.length,
			alone
		});
		if (!alone) code.push(kept);
	}
	return {
		code: [...code, ""],
		places
	};
}
/** What stands before the comment with that text; undefined where the line does not end in it. */
function withoutComment(line, text) {
	if (!line.endsWith(text)) return void 0;
	const before = line.slice(0, line.length - text.length).trimEnd();
	return /(?:^|\s)#$/u.test(before) ? before.slice(0, -1).trimEnd() : void 0;
}
/** Lines of the directive at the head of a Dockerfile that the text is. */
function directiveLines(source, text) {
	const value = check.exec(text)?.[1];
	if (value === void 0) return [];
	const { directives } = parseDockerfile(source);
	return directives.filter((one) => one.name === "check" && one.value === value).map(({ line }) => line);
}
/** Tells of a place of the base and one of the head whether their code is the same, or the latter's was edited in place. */
function unmoved(base, head) {
	const ways = alignments(base, head).map((to) => ({
		to,
		kept: new Set(to)
	}));
	const timesIn = (lines, line) => lines.filter((one) => one === line).length;
	return (before, after) => {
		if (before === void 0 || after === void 0) return before === after;
		return ways.some(({ to, kept }) => {
			if (to[before] !== void 0 || kept.has(after)) return to[before] === after;
			return to[before - 1] === after - 1 && timesIn(head, base[before]) < timesIn(base, base[before]);
		});
	};
}
var fileWide, check;
function init_comments() {
	return (init_comments = __esmMin((() => {
		init_dockerfile();
		init_alignment();
		fileWide = /^(?:hadolint|seaworthy)[\t ]+global[\t ]/u;
		check = /^check=(.*)$/su;
	})))();
}

// actions/gate/base/suppressions.ts
/**
* Which suppressions and baselines of the evidence the base does not have: an inline comment must stand in the same file
* and place of the base as often, an annotation on the same object, and a file that suppresses must be the same there.
* @param choosesBaseline whether the change names another baseline for an action.
*/
async function distrust(evidence, base, root, choosesBaseline) {
	const files = new Files(base, root);
	const suppressed = [];
	const baselines = [];
	for (const { record, report } of evidence) {
		if (report !== void 0 && !await isBaselineOfBase(report, files, choosesBaseline)) baselines.push(record.action);
		for (const finding of report?.findings ?? []) if (finding.suppression !== void 0 && !await isOfBase(finding, files)) suppressed.push(finding.fingerprint);
	}
	return {
		suppressed,
		baselines
	};
}
async function isOfBase({ suppression, locations }, files) {
	const { kind, source, files: named } = suppression ?? {
		kind: "waiver",
		source: ""
	};
	const [place] = locations;
	if (kind === "inline") return place !== void 0 && files.hasInline(place.file, source);
	if (named === void 0) return false;
	for (const name of named) if (!await files.isSame(name)) return false;
	return true;
}
/**
* A branch's analysis in code scanning is of the base; a file is, where the base has the same, and an image, where the
* change does not choose it.
*/
async function isBaselineOfBase({ action, comparison }, files, choosesBaseline) {
	if (comparison === void 0 || "missing" in comparison) return true;
	switch (comparison.from) {
		case "branch": return true;
		case "file": return files.isSame(comparison.source);
		case "image": return !choosesBaseline(action);
		default: return false;
	}
}
var annotation, Files;
function init_suppressions() {
	return (init_suppressions = __esmMin((() => {
		init_config();
		init_annotations();
		init_comments();
		annotation = "annotation ";
		Files = class {
			#base;
			#root;
			#inline = /* @__PURE__ */ new Map();
			constructor(base, root) {
				this.#base = base;
				this.#root = root;
			}
			/** Whether head and base both have the file, with the same text. */
			async isSame(path) {
				const [head, base] = await this.#both(path);
				return head !== void 0 && head === base;
			}
			/** Whether a comment or annotation of the head is the base's, wherever the head has it in the file. */
			hasInline(path, source) {
				const key = JSON.stringify([path, source]);
				const known = this.#inline.get(key) ?? this.#compare(path, source);
				this.#inline.set(key, known);
				return known;
			}
			async #compare(path, source) {
				const [head, base] = await this.#both(path);
				if (head === void 0 || base === void 0) return false;
				if (head === base) return true;
				return source.startsWith(annotation) ? areAnnotationsOfBase(head, base, source.slice(11)) : areCommentsOfBase(head, base, source);
			}
			async #both(path) {
				return Promise.all([readConfigText(join(this.#root, path), path), this.#base.read(path)]);
			}
		};
	})))();
}

// actions/gate/evidence/collect.ts
/** Reads the evidence of a call: the folder, the reports, and what is attested. */
async function collect(policy, context) {
	return collectWith(await loadAttestations(policy, context), policy, context);
}
/**
* The same for a preview, which also takes what the gate's own record keeps of attestations, unverified.
* @param only the attested statements to read, of a verdict that is replayed.
*/
async function collectForPreview(policy, context, only) {
	const { digest: digests, "attestations-of": image } = context.inputs;
	const folder = await folderOf(context);
	const kept = image === void 0 && folder !== void 0 ? await restoreAttestations(resolve(context.host.root, folder), only) : void 0;
	return collectWith(kept === void 0 ? await loadAttestations(policy, context, only) : {
		...kept,
		digests,
		statements: []
	}, policy, context);
}
async function collectWith({ evidence: attested, ...more }, policy, context) {
	const { inputs, host } = context;
	const places = {
		root: host.root,
		folder: await folderOf(context),
		reports: inputs.reports
	};
	return {
		...more,
		evidence: await loadEvidence(places, attested, { sboms: readsSboms(policy) })
	};
}
/** Where all evidence may be attested, a folder is read that is named, or that is there. */
async function folderOf({ inputs, host }) {
	const usual = host.defaultOutDir;
	if (inputs.evidence !== void 0 || inputs["attestations-of"] === void 0) return required(inputs.evidence ?? usual, "evidence", "`seaworthy gate out`");
	return usual !== void 0 && await exists(resolve(host.root, usual)) ? usual : void 0;
}
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_config();
		init_kind();
		init_load();
		init_restore();
		init_policy$1();
		init_load$2();
	})))();
}

// actions/gate/preview.ts
/** Whether the call asks for verdicts of another day or policy, which nothing is shipped by. */
function isPreview({ inputs }) {
	return [
		inputs.replay,
		inputs["what-if"],
		inputs.over,
		inputs.at
	].some((given) => given !== void 0);
}
/**
* The verdict that was given, decided again; or one under another policy, or of a day to come. Nothing is written.
* @throws UndecidedError `REPLAY_DIFFERS` where evidence, policy or engine no longer give the same bytes.
* @throws InvalidError for a day in the past, and for options that exclude each other.
*/
async function preview(context) {
	const { inputs, host, now } = context;
	if (inputs.replay !== void 0 && (inputs["what-if"] !== void 0 || inputs.at !== void 0)) throw new InvalidError("INPUT_CONFLICT", "replay goes with neither what-if nor at", { advice: "A replay repeats a verdict with its own policy and moment" });
	if (inputs.replay !== void 0) return replay(inputs.replay, context);
	const day = inputs.at === void 0 ? now : dayToCome(inputs.at, now);
	const question = {
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
	const { text, verdict } = await readVerdict(resolve(context.host.root, file), file);
	const { failOn, newOnly, require, unsigned } = verdict.asked;
	const asked = {
		"fail-on": failOn,
		"new-only": newOnly,
		"attested-only": unsigned === "never",
		require
	};
	const inputs = {
		...context.inputs,
		...asked
	};
	const policy = await loadPolicy({
		...context,
		inputs
	}, inCheckout(context.host));
	const { evidence } = await collectForPreview(policy, context, verdict.asked.statements ?? []);
	const { verdict: again } = decide(policy, asOf(verdict, evidence), questionOf(verdict));
	if (serialiseVerdict(again) === text) return {
		verdict: again,
		about: `the same, byte for byte, as ${file} of ${verdict.now}; it is no verdict of today`
	};
	throw new UndecidedError("REPLAY_DIFFERS", `is not what is decided now: ${differenceOf(verdict, again)}`, {
		place: { what: file },
		advice: "Give the evidence, reports and policy of that verdict, and the same version of Seaworthy"
	});
}
async function decideUnder(policy, context, question) {
	const { evidence, digests, notes } = await collectForPreview(policy, context);
	return decide(policy, evidence, {
		...question,
		digests,
		notes
	}).verdict;
}
async function policyOf(file, context) {
	const { inputs, host } = context;
	if (file === void 0) return loadPolicy(context, inCheckout(host));
	const source = await inCheckout(host)(file);
	if (source === void 0) throw missing(file, "what-if");
	return parsePolicy(source, file, policyInputs(inputs, file), inCheckout(host));
}
/** Waivers that have expired would hold again in the past. */
function dayToCome(text, now) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text && day > now) return day;
	throw new InvalidError("INPUT_VALUE", `"${text}" is no day to come`, { advice: "Give `at` as YYYY-MM-DD, later than today" });
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
		init_collect();
		init_load$3();
		init_read();
		init_verdict();
	})))();
}

// actions/gate/promotion/promotion.ts
/**
* The promotion that the call asks for; undefined when it asks for none.
* @throws InvalidError where one end is missing, the source is a tag, or the destination is none.
*/
function promotionOf({ inputs }) {
	const { "promote-from": given, "promote-to": destination, "attestations-of": attested } = inputs;
	if (given === void 0 && destination === void 0) return void 0;
	const source = given ?? attested;
	if (source === void 0 || destination === void 0) throw new InvalidError("INPUT_MISSING", "a promotion has two ends, and one is not given", { advice: "Give `promote-from` as host/path@sha256:… and `promote-to` as host/path:tag" });
	return {
		from: pinnedReference(source, "promote-from"),
		to: destinationOf(destination, "Give `promote-to` as host/path:tag")
	};
}
function init_promotion() {
	return (init_promotion = __esmMin((() => {
		init_destination();
		init_errors();
		init_pinned_reference();
	})))();
}

// actions/gate/verdict/markdown.ts
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
	const parts = [...blocking === 0 ? [] : [count(blocking, "blocking finding")], ...missing === 0 ? [] : [`${count(missing, "piece of evidence", "pieces of evidence")} missing or unusable`]];
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
	const more = left > 0 ? `\n${count(left, "more reason")} in the verdict file.\n` : "";
	return `<details><summary>Why: ${rule.demands.replaceAll("<", "&lt;")}</summary>\n\n${lines.join("\n")}\n${more}\n</details>\n`;
}
function waivedMarkdown({ waived }) {
	if (waived.length === 0) return "";
	const rows = waived.map((item) => `| ${escapeMarkdown(item.findingId)} | ${item.severity} | ${item.expires} | ${escapeMarkdown(item.owner)} | ${escapeMarkdown(item.reason)} |`);
	return `<details><summary>${count(waived.length, "waived finding")}</summary>\n\n| id | severity | until | owner | reason |\n|---|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}
function upcomingMarkdown({ rules }) {
	const lines = rules.flatMap(upcomingLines);
	if (lines.length === 0) return "";
	const shown = lines.slice(0, 20).map((line) => `- ${escapeMarkdown(line)}`);
	const left = lines.length - shown.length;
	const more = left > 0 ? `\n${count(left, "more")} in the verdict file.\n` : "";
	return `<details><summary>${count(lines.length, "finding")} will deny on a day to come</summary>\n\n${shown.join("\n")}\n${more}\n</details>\n`;
}
function disagreementsMarkdown({ disagreements, moreDisagreements }) {
	if (disagreements.length === 0) return "";
	const rows = disagreements.slice(0, 20).map(({ findingId, package: of, says, missedBy }) => {
		const words = Object.entries(says).map(([tool, severity]) => `${tool}: ${severity}`);
		return `| ${escapeMarkdown(findingId)} | ${code(of)} | ${escapeMarkdown(words.join(", "))} | ${escapeMarkdown(missedBy.join(", "))} |`;
	});
	return `<details><summary>Scanners disagree on ${count(disagreements.length + moreDisagreements, "vulnerability", "vulnerabilities")}</summary>\n\n| id | package | rated | not reported by |\n|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}
function readMarkdown({ evidence }) {
	const isAttested = evidence.some(({ attestedBy }) => attestedBy !== void 0);
	const rows = evidence.map((item) => {
		const data = item.advisories === void 0 ? "" : `${item.advisories.records === void 0 ? "data" : `${count(item.advisories.records, "advisory", "advisories")}, newest`} of ${item.advisories.modified ?? "unknown date"}`;
		return `| ${escapeMarkdown(item.action)} | ${code(item.subject.replace(item.digest === void 0 ? "" : `@${item.digest}`, ""))} | ${item.digest === void 0 ? "" : code(shortDigest(item.digest))} | ${item.findings} | ${escapeMarkdown(data)} |${isAttested ? ` ${escapeMarkdown(item.attestedBy?.by ?? "nobody: of this job")} |` : ""}`;
	});
	if (rows.length === 0) return "";
	const [title, rule] = isAttested ? [" signed by |", "---|"] : ["", ""];
	return `<details><summary>What was read</summary>\n\n| action | subject | digest | findings | data |${title}\n|---|---|---|--:|---|${rule}\n${rows.join("\n")}\n\n</details>\n`;
}
function init_markdown() {
	return (init_markdown = __esmMin((() => {
		init_text();
		init_words();
	})))();
}

// actions/gate/verdict/render.ts
/** The verdict in one sentence, without markup. */
function verdictSentence(verdict) {
	const open = verdict.rules.filter(isOpen);
	const total = open.reduce((sum, rule) => sum + rule.count, 0);
	if (verdict.decision === "pass") return `${word.pass}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
	const first = open.flatMap((rule) => rule.because)[0];
	const more = total > 1 ? ` (and ${count(total - 1, "more reason")})` : "";
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
		unlisted === 0 ? "" : `${" ".repeat(13)}${count(unlisted, "reason")} beyond those of the verdict file\n`
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

// actions/gate/verdict/statements.ts
/**
* The verdict as in-toto statements about the digests that it names, on a denial too: a SLSA verification summary
* (`verification_summary/v1`) and a simple verification result (in-toto attestation `svr/v0.2`). None where no image was
* judged: a statement needs a subject.
*/
function statementPayloads(verdict, facts) {
	if (verdict.digests.length === 0) return [];
	return [[
		"verdict.vsa.json",
		summaryType,
		summary(verdict, facts)
	], [
		"verdict.svr.json",
		"https://in-toto.io/attestation/svr/v0.2",
		result(verdict, facts)
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
			mediaType: inTotoType,
			text: `${JSON.stringify(statement, void 0, 2)}\n`
		};
	});
}
/** All evidence that was used is listed; how the image was built is not judged (SLSA 1.1, verification summary). */
function summary(verdict, { version, resource, source }) {
	return verificationSummary({
		version,
		timeVerified: verdict.now,
		resourceUri: resource,
		policy: {
			uri: policyUri(verdict, source),
			digest: verdict.policy.digest
		},
		inputAttestations: verdict.evidence.map(({ file, sha256, digest, attestedBy }) => attestedBy === void 0 ? {
			uri: `file:${encodeURI(file)}`,
			digest: sha256
		} : {
			uri: digest === void 0 ? resource : `${resource}@${digest}`,
			digest: attestedBy.statement
		}),
		passed: verdict.decision === "pass"
	});
}
/** Only what passed is a property: each required step whose evidence counts, where nothing else is missing, and the gate. */
function result(verdict, { source }) {
	const steps = verdict.rules.every(({ rule, decision }) => rule !== "evidence" || decision === "pass") ? verdict.asked.require.map(propertyOf) : [];
	return {
		verifier: {
			id: verifierId,
			policies: [{
				uri: policyUri(verdict, source),
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
/** A preset is the version's own; a file lies in the repository. */
function policyUri({ policy: { file, preset } }, source) {
	if (file === void 0) return `urn:seaworthy:policy:${preset ?? "default"}`;
	return source === void 0 ? `file:${encodeURI(file)}` : `${source}#${encodeURI(file)}`;
}
function hexOf(digest) {
	return digest.slice(7);
}
/**
* Where the image is pulled from: the place whose attestations were read, else as the evidence names it. A name without a
* registry is no address.
*/
function resourceOf(evidence, attestationsOf) {
	const subjects = evidence.map(({ record }) => record.subject);
	const name = (attestationsOf ?? subjects.find((subject) => subject.kind === "image")?.name ?? "image").replace(/@[^@]*$/u, "").replace(/:[\w.-]+$/u, "");
	return /^[\w.-]+[.:][\w.:-]*\//u.test(name) ? `oci://${name}` : `urn:seaworthy:image:${encodeURIComponent(name)}`;
}
function init_statements() {
	return (init_statements = __esmMin((() => {
		init_statement();
		init_verification_summary();
	})))();
}

// actions/gate/run.ts
/** Reads the evidence folder, decides, and hands over verdict and waiver findings. */
async function run(context) {
	if (isPreview(context)) return previewed(context);
	const { inputs, host } = context;
	const promotion = promotionOf(context);
	const { verdict, sentence, outcome, examined } = await verdictOf(context);
	const copied = promotion === void 0 ? void 0 : await (await import("./promotion/promote.js")).promoteOnPass(promotion, verdict, context);
	const outDir = inputs["out-dir"] ?? host.defaultOutDir;
	return {
		examined,
		outcome: copied?.outcome ?? outcome,
		verdict: copied === void 0 ? sentence : `${sentence} — ${copied.sentence}`,
		summary: verdictMarkdown(verdict) + promotedMarkdown(copied?.sentence),
		outputs: {
			decision: verdict.decision,
			promoted: copied?.reference ?? "",
			...outDir === void 0 ? {} : { verdict: join(outDir, "verdict.json") }
		},
		ruling: rulingOf(verdict),
		...documentOf(inputs.format, verdict, copied?.sentence)
	};
}
function promotedMarkdown(sentence) {
	return sentence === void 0 ? "" : `\n${escapeMarkdown(sentence)}\n`;
}
async function previewed(context) {
	const { over } = context.inputs;
	if (over !== void 0) {
		const { retrospect } = await import("./what-if/run.js");
		return retrospect(over, context);
	}
	if (context.inputs.replay === void 0) checkDigests(context.inputs);
	const { verdict, about } = await preview(context);
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
/**
* Whether the policy of a call can be judged by, before anything is examined for it; that of changes which are not merged
* is their base's, which is read when it is judged by.
* @throws InvalidError for all that is wrong with it, and where it counts attestations alone and the call names none.
*/
async function checkPolicy(context) {
	if (hasBase(context.host)) return;
	checkAttestors(await loadPolicy(context, inCheckout(context.host)), context);
}
/**
* The verdict on a folder of evidence. `inputsOf` says how a call that is not the gate's own takes its inputs from a
* configuration file. Throws when the folder cannot be read, the policy is wrong or no digest is named.
*/
async function verdictOf(given, inputsOf) {
	const { host, now, version } = given;
	const base = await baseOf(host, given.inputs.token);
	const of = base === void 0 ? void 0 : await contextOfBase(given, base, inputsOf);
	const { context, notes } = of ?? {
		context: given,
		notes: []
	};
	const { inputs } = context;
	checkDigests(inputs);
	const policy = await loadPolicy(context, base?.read ?? inCheckout(host));
	const { evidence, digests, notes: uncounted, statements } = await collect(policy, context);
	const all = [...attestedItems(evidence), ...evidence.folder.evidence];
	const { verdict, findings } = decide(policy, evidence, {
		digests,
		run: host.run,
		now,
		notes: [...notes, ...uncounted],
		...base === void 0 || of === void 0 ? {} : { distrust: await distrust(all, base, host.root, of.choosesBaseline) }
	});
	const report = {
		action: "gate",
		subject: subjectOf({ digests }),
		rules: [
			...waiverRules,
			...inventoryRules,
			...baseImageRules
		],
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
		...statements.length === 0 ? [] : [keptStatements(statements)],
		...statementPayloads(verdict, {
			version,
			resource: resourceOf(all, inputs["attestations-of"]),
			...sourceOf(base, host)
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
function attestedItems({ attested }) {
	return attested.records.map(({ item }) => item);
}
/** Where the policy's file lies; a pull request's is the base's, which is at another commit. */
function sourceOf(base, { gitHub }) {
	if (base !== void 0 || gitHub === void 0) return {};
	return { source: `git+${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}@${gitHub.sha}` };
}
function checkDigests({ digest, require, "attestations-of": image }) {
	const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
	if (wrong !== void 0) throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, { advice: "Give `digest` as sha256:<64 hex digits>, for example from the output of `image-scan`" });
	const needsImage = require.some((name) => !isAboutSource(name));
	if (digest.length === 0 && image === void 0 && needsImage) throw new InvalidError("INPUT_MISSING", "digest is not given, and evidence of an image is required", { advice: "Give the digest that is about to be pushed, or set `require` to dockerfile-lint where there is no image" });
}
function documentOf(format, verdict, copied) {
	switch (format) {
		case "json": return { document: serialiseVerdict(verdict) };
		case "markdown": return { document: verdictMarkdown(verdict) + promotedMarkdown(copied) };
		case "text": return { document: copied === void 0 ? verdictText(verdict) : `${verdictText(verdict).trimEnd()}\n\n${oneLine(copied)}\n` };
		case "sarif": return {};
	}
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_text();
		init_kept();
		init_load();
		init_files();
		init_policy();
		init_suppressions();
		init_decide();
		init_collect();
		init_names();
		init_load$3();
		init_preview();
		init_promotion();
		init_base_images();
		init_inventory();
		init_render();
		init_statements();
		init_verdict();
		init_complaints();
	})))();
}

export { verdictOf as a, init_markdown as c, run as i, verdictMarkdown as l, init_run as n, init_render as o, rulingOf as r, verdictText as s, checkPolicy as t };