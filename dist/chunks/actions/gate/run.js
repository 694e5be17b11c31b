import { n as __esmMin } from "../../rolldown-runtime.js";
import { o as attestationStore, s as init_attestation_store } from "../../shared/ci/index.js";
import { An as exists, Ar as escapeMarkdown, Bn as sha256, Ci as init_errors, Fr as count, Ir as init_plain, Lr as oneLine, Rr as plain, Si as UndecidedError, Xr as init_memoized, Zr as memoized, bi as InvalidError, cr as wrapText, dn as init_files, fi as defined, jn as init_kind, jr as init_markdown$1, kr as code, l as init_rules, or as init_text, pi as init_defined, sr as init_wrap, wi as messageOf, zn as init_digest } from "../../shared/core.js";
import { C as missing, E as readConfigText, T as readConfig, b as configFileName, d as required, f as resolveInputs, t as init_config, u as init_resolve, w as noConfig, x as init_load$1 } from "../../shared/config/index.js";
import { d as init_inputs, f as spec, n as init_action_specs, t as actionSpecs } from "../action-specs.js";
import { t as require_dist } from "../../npm/yaml.js";
import { l as init_directive, o as annotationPrefix } from "../../shared/rules/suppression/suppressor.js";
import { ft as init_parse, pt as parseDockerfile, t as init_dockerfile } from "../../shared/dockerfile/index.js";
import { n as init_digest$1, t as digestOf } from "../../shared/evidence/digest.js";
import { d as findRun, f as init_local_run, t as init_evidence } from "../../shared/evidence/index.js";
import { a as pageMark, l as whatToDo, r as init_words, t as fold } from "../../shared/report/words.js";
import { T as isCountSentence, _ as filterText, d as init_finding_items, f as messageMarkdown, g as filterSentence, i as init_step_items, m as displayFilter, o as stepItem, t as init_report, v as init_filter, w as init_existing, y as isShown } from "../../shared/report/index.js";
import { a as fixPlan, n as init_step_text, s as init_fix_plan, t as formatStep } from "../../shared/report/step-text.js";
import { a as resolveNewOnly, g as init_base_tree, h as BaseTree, i as newOnlyRule, r as init_new_only } from "../../shared/runner/write-results.js";
import { f as init_paths, m as resolvePath, p as repositoryPath, u as configPath } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as linkTarget, t as init_link_target } from "../../shared/runner/link-target.js";
import { n as inTotoType, r as init_statement } from "../../shared/sigstore/formats/statement.js";
import { n as pinnedReference, t as init_pinned_reference } from "./pinned-reference.js";
import { n as init_statement$1, t as asSigned } from "./attested/statement.js";
import { n as init_registry_client, t as createRegistryClient } from "../../shared/runner/registry-client.js";
import { A as changeNotes, C as init_names, D as init_model, E as requirementFault, I as keptStatements, M as init_settings, N as settingsNotes, O as nothingAttested, P as init_kept, S as serializeVerdict, T as ofRelease, _ as restoreAttestations, a as ruleSummary, b as subjectOf, c as asOf, d as readVerdict, f as serializeLike, g as init_restore, i as outcomeOf, j as foreignSettings, k as broughtReports, l as init_read, m as loadEvidence, n as inReadingOrder, o as titleOf, p as init_load$2, r as init_words$1, s as upcomingLines, t as decisionHeadline, u as questionOf, v as decide, w as needsDigest, x as init_verdict, y as init_decide } from "./verdict/words.js";
import { n as init_policy$1, o as readsSboms } from "./policy/policy.js";
import { a as policyInputs, i as parsePolicy, n as init_load$3, r as loadPolicy, t as inCheckout } from "./policy/load.js";
import { n as parseDestination, t as init_destination } from "../../shared/runner/destination.js";
import { _ as baseImageRules, i as init_inventory, o as inventoryRules, r as waiverRules, t as init_faults, y as init_base_images } from "./waivers/faults.js";
import { i as verifierId, n as summaryType, r as verificationSummary, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";

// actions/gate/base/annotations.ts
/**
* Checks whether each annotation of the head with that key is also in the base, on the same object (API group, kind,
* namespace, name) at the same path, with the same value, as often. False for objects without a name, and where a text
* cannot be read as YAML. Pure.
*/
function areAnnotationsOfBase(head, base, key) {
	const [after, all] = [annotationsIn(head, key), annotationsIn(base, key)];
	if (after === void 0 || all === void 0 || after.length === 0) return false;
	const before = all.filter((annotation) => !annotation.startsWith(unnamed));
	return after.every((annotation) => {
		const index = before.indexOf(annotation);
		if (index >= 0) before.splice(index, 1);
		return index >= 0;
	});
}
/** Each annotation as a text of object, path and value; aliases and merge keys are followed. */
function annotationsIn(source, key) {
	const annotations = [];
	const walk = (value, owner, path) => {
		if (typeof value !== "object" || value === null) return;
		const identity = identityOf(value);
		const [object, above] = identity === void 0 ? [owner, path] : [identity, []];
		for (const [name, inner] of Object.entries(value)) if (name === key) annotations.push(`${object} ${JSON.stringify([above, inner])}`);
		else walk(inner, object, [...above, name]);
	};
	try {
		const documents = (0, import_dist.parseAllDocuments)(source, options);
		for (const document of "empty" in documents ? [] : documents) {
			if (document.errors.length > 0) return void 0;
			walk(document.toJS({ maxAliasCount: 100 }), "", []);
		}
	} catch {
		return;
	}
	return annotations;
}
/** Returns the identity of an object in a cluster, or undefined if the value is not an object. */
function identityOf(value) {
	const { apiVersion = "", kind, metadata } = value;
	if (typeof kind !== "string" || typeof metadata !== "object" || metadata === null) return void 0;
	const { namespace, name, generateName } = metadata;
	if (name == null && generateName == null) return unnamed.trim();
	const [group] = /^.*(?=\/)/u.exec(String(apiVersion)) ?? [""];
	return JSON.stringify([
		group,
		kind,
		namespace,
		name ?? generateName
	]);
}
var import_dist, options, unnamed;
function init_annotations() {
	return (init_annotations = __esmMin((() => {
		import_dist = require_dist();
		options = {
			uniqueKeys: false,
			merge: true,
			logLevel: "silent"
		};
		unnamed = "unnamed ";
	})))();
}

// actions/gate/base/alignment.ts
/**
* Two alignments of `a` with `b` by a longest common subsequence: where equal lines leave a choice, one takes the first
* of them and one the last. Lines in a stretch that is too long to be compared have no partner. Pure.
*/
function alignments(a, b) {
	const last = firstOf(a.toReversed(), b.toReversed()).map((index) => index === void 0 ? void 0 : b.length - 1 - index).toReversed();
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
	const index = (i, j) => (i - start) * width + (j - start);
	for (let i = endA - 1; i >= start; i -= 1) for (let j = endB - 1; j >= start; j -= 1) common[index(i, j)] = a[i] === b[j] ? (common[index(i + 1, j + 1)] ?? 0) + 1 : Math.max(common[index(i + 1, j)] ?? 0, common[index(i, j + 1)] ?? 0);
	for (let i = start, j = start; i < endA && j < endB;) if (a[i] === b[j]) to[i++] = j++;
	else if ((common[index(i + 1, j)] ?? 0) >= (common[index(i, j + 1)] ?? 0)) i += 1;
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
* Checks whether each comment of the head with that text is also in the base, as often, and has not moved. It is
* unmoved where the code line that it ends or stands above is the same, or was edited in place: the line before is the
* same, the base's line is gone, and the head's is new. Comments that hold for the whole file are bound to no place. Pure.
*/
function areCommentsOfBase(head, base, comment) {
	const text = comment.replace(/^#\s*/u, "");
	const [after, before] = [commented(head, text), commented(base, text)];
	const isUnmoved = unmoved(before.code, after.code);
	const left = [...before.places];
	const isKnown = (place) => {
		const index = left.findIndex((candidate) => candidate.alone === place.alone && isUnmoved(candidate.at, place.at));
		if (index >= 0) left.splice(index, 1);
		return index >= 0;
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
/** Returns the text before the comment, or undefined if the line does not end with the comment. */
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
	return directives.filter((entry) => entry.name === "check" && entry.value === value).map(({ line }) => line);
}
/** Tells of a place of the base and one of the head whether their code is the same, or the latter's was edited in place. */
function unmoved(base, head) {
	const ways = alignments(base, head).map((to) => ({
		to,
		kept: new Set(to)
	}));
	const timesIn = (lines, line) => lines.filter((entry) => entry === line).length;
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
*/
async function distrust({ unattested, attested, reports }, unmerged) {
	const { base, root, choosesBaseline } = unmerged;
	const evidence = [...attested, ...unattested];
	const files = new Files(base, root);
	const suppressed = [];
	const baselines = [];
	for (const { record, report } of evidence) {
		if (report !== void 0 && !await isBaselineOfBase(report, files, choosesBaseline)) baselines.push(record.action);
		for (const finding of report?.findings ?? []) if (finding.suppression !== void 0 && !await isOfBase(finding, files)) suppressed.push(finding.fingerprint);
	}
	const brought = await broughtReports(reports, unmerged);
	const settings = await foreignSettings(unattested, unmerged);
	return {
		suppressed,
		baselines,
		...settings.length === 0 ? {} : { settings },
		...brought.length === 0 ? {} : { reports: brought }
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
* A branch's analysis in code scanning and the base commit that the run checked are of the base; a file is, where the base has the same, and an image, where the
* change does not choose it.
*/
async function isBaselineOfBase({ action, comparison }, files, choosesBaseline) {
	if (comparison === void 0 || "missing" in comparison) return true;
	switch (comparison.from) {
		case "branch":
		case "commit": return true;
		case "file": return files.isSame(comparison.source);
		case "image": return !choosesBaseline(action);
		default: return false;
	}
}
var Files;
function init_suppressions() {
	return (init_suppressions = __esmMin((() => {
		init_config();
		init_rules();
		init_annotations();
		init_comments();
		init_settings();
		Files = class {
			#base;
			#root;
			#inline = /* @__PURE__ */ new Map();
			constructor(base, root) {
				this.#base = base;
				this.#root = root;
			}
			/** Checks whether head and base both have the file, with the same text. */
			async isSame(path) {
				const [head, base] = await this.#both(path);
				return head !== void 0 && head === base;
			}
			/** Checks whether a comment or annotation of the head is also in the base, wherever it is in the head's file. */
			hasInline(path, source) {
				const key = JSON.stringify([path, source]);
				const comparison = this.#inline.get(key) ?? this.#compare(path, source);
				this.#inline.set(key, comparison);
				return comparison;
			}
			async #compare(path, source) {
				const [head, base] = await this.#both(path);
				if (head === void 0 || base === void 0) return false;
				if (head === base) return true;
				return source.startsWith("annotation ") ? areAnnotationsOfBase(head, base, source.slice(annotationPrefix.length)) : areCommentsOfBase(head, base, source);
			}
			async #both(path) {
				return Promise.all([readConfigText(this.#root, path), this.#base.read(path)]);
			}
		};
	})))();
}

// actions/gate/base/unchanged.ts
/**
* Lists the Dockerfiles that take images and that the change does not touch: the base takes the same images in them.
* Images that manifests deploy depend on other files, too. Empty if no rule reads them, or the base cannot be read.
*/
async function unchangedFiles(evidence, { base, root }, { newOnly, rules }) {
	if (!newOnly || rules["base-images"] === void 0) return [];
	const images = evidence.flatMap(({ record }) => record.images ?? []);
	const files = new Set(images.filter(({ use }) => use !== "deployed").map(({ file }) => file));
	try {
		const tree = await BaseTree.open(base, root);
		const unchanged = [];
		for (const file of files) if (await tree.isUnchanged(file)) unchanged.push(file);
		return unchanged.toSorted();
	} catch {
		return [];
	}
}
function init_unchanged() {
	return (init_unchanged = __esmMin((() => {
		init_runner();
	})))();
}

// actions/gate/attested/load.ts
/**
* Reads the attestations of `attestations-of` by the policy's attestors; nothing where no image is named. A registry that
* cannot be read is among the evidence as a problem.
* @param only the statements to read, of a verdict that is replayed, with who had signed them by then.
* @throws InvalidError where the policy and the call do not go together.
*/
async function loadAttestations(policy, source, only) {
	const { image, digests } = source;
	checkAttestors(policy, source);
	if (image === void 0) return {
		evidence: nothingAttested,
		digests,
		notes: [],
		statements: []
	};
	const [{ examineAttestations }, { readStatements }] = await Promise.all([import("./attested/examine.js"), import("./attested/read2.js")]);
	try {
		const attestedImage = await examineAttestations(image, policy.attestors, source);
		const kept = only === void 0 ? attestedImage.statements : asSigned(attestedImage.statements, only);
		const { evidence, notes } = await readStatements(kept);
		const statements = kept.filter(({ statement }) => evidence.statements.some((attestation) => attestation.statement === statement.sha256));
		return {
			evidence,
			digests: attestedImage.digests,
			notes: [...attestedImage.notes, ...notes],
			statements
		};
	} catch (error) {
		if (!(error instanceof UndecidedError) || digests.length === 0) throw error;
		const problem = {
			what: `the attestations of ${image} cannot be read: ${messageOf(error)}`,
			remediation: "make the registry readable and run the gate again"
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
* Checks that a policy which counts attestations and a call which names an image go together.
* @throws InvalidError where one goes without the other.
*/
function checkAttestors({ attestors, unsigned, file }, { image, repository }) {
	if (image === void 0 && unsigned === "never") throw missingImage("the policy counts no unsigned evidence, and no image is named whose attestations count", "set `unsigned: this-job` in the policy, and `attested-only` where an image is released");
	if (image === void 0 && repository !== void 0) throw missingImage("github-attestations is given, and no image is named whose attestations count", "leave `github-attestations` out");
	if (image !== void 0 && attestors.length === 0) throw new InvalidError("POLICY_ATTESTORS", "`attestations-of` is set, but the policy names no attestors", {
		place: { what: file ?? "the policy" },
		advice: "Add `attestors` to the policy, or remove `attestations-of`"
	});
}
function missingImage(problem, otherwise) {
	return new InvalidError("INPUT_MISSING", problem, { advice: `Give \`attestations-of\`, host/path@sha256:…, or ${otherwise}` });
}
function init_load() {
	return (init_load = __esmMin((() => {
		init_errors();
		init_model();
		init_statement$1();
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
	const file = configPath(host) ?? ".seaworthy.yaml";
	const config = await configOfBase(base, file);
	const section = config.section(spec.name);
	const { "fail-on": failOn, "new-only": newOnly, require } = inputsOf?.(config) ?? resolveInputs(spec.inputs, (name) => host.getInput(name), section);
	const judged = {
		...inputs,
		"fail-on": failOn,
		"new-only": newOnly,
		require
	};
	const who = `this ${host.base?.change ?? "pull request"}`;
	const head = context.proposed ?? context.config;
	const changes = [...changedInputs(inputsOf?.(head) ?? resolveInputs(spec.inputs, (name) => host.getInput(name), head.section(spec.name)), judged), ...changedSettings(head.section(spec.name).values, section.values)];
	return {
		context: {
			...context,
			inputs: judged,
			settings: section.values,
			config
		},
		choosesBaseline: (action) => digestOf(baselinesOf(context.config, action)) !== digestOf(baselinesOf(config, action)),
		notes: [`the policy is that of ${base.label}`, ...[...changes, ...changedSections(head, config).map((name) => `section ${name}`)].map((change) => `${who} changes ${file}: ${change}; that counts after the merge`)]
	};
}
/**
* Reads a configuration file of the base.
* @throws InvalidError where it is not valid.
* @throws UndecidedError `BASE_UNREADABLE` if it is in a submodule or behind a link that leads to nothing.
*/
async function configOfBase(base, file) {
	const source = await base.read(file);
	const place = `${file} of ${base.label}`;
	if (source === void 0 && (await base.list(file))?.some(({ kind }) => kind === "other") === true) throw new UndecidedError("BASE_UNREADABLE", "is in a submodule or behind a link that leads to nothing, so that the base does not contain it", {
		place: { what: place },
		advice: "Set `config` to a file of the repository"
	});
	return source === void 0 ? noConfig : readConfig(source, {
		file,
		place
	}, actionSpecs);
}
/** The suite's section stands in for an action's own. */
function baselinesOf(config, action) {
	return [action, "check"].map((name) => config.section(name).inputs["baseline"] ?? null);
}
/** Actions whose own settings differ. */
function changedSections(head, base) {
	return actionSpecs.map(({ name }) => name).filter((name) => name !== spec.name).filter((name) => digestOf(head.section(name)) !== digestOf(base.section(name)));
}
function changedInputs(head, base) {
	return [
		"fail-on",
		"new-only",
		"require"
	].flatMap((name) => {
		const [after, before] = [head[name], base[name]].map((value) => Array.isArray(value) ? value.join(", ") : value);
		return after === before ? [] : [`${name} becomes ${after === void 0 ? "its default" : after === "" ? "nothing" : after}`];
	});
}
/** Describes the rules, waivers and other keys that the head adds, removes and changes. */
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
	const digests = (list) => new Set(list.map((entry) => digestOf([entry])));
	const [before, after] = [digests(base), digests(head)];
	const idOf = (waiver) => String(entriesOf(waiver).get("id") ?? "");
	return [...head.filter((entry) => !before.has(digestOf([entry]))).map((entry) => `a waiver for ${idOf(entry)} comes or changes`), ...base.filter((entry) => !after.has(digestOf([entry]))).map((entry) => `a waiver for ${idOf(entry)} goes or changes`)];
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
		init_errors();
		init_evidence();
		init_runner();
		init_action_specs();
		init_inputs();
	})))();
}

// actions/gate/request.ts
/**
* Resolves a request for a verdict. For changes that are not merged, the policy comes from their base.
* @param inputsOf how a call that is not the gate's own takes its inputs from a configuration file.
* @throws InvalidError if inputs or policy are wrong, or no digest is given although evidence of an image is required.
* @throws UndecidedError if the base cannot be read.
*/
async function resolveRequest(callContext, inputsOf) {
	const { host, now, version } = callContext;
	const base = await host.base?.open(callContext.inputs.token);
	const judged = base === void 0 ? void 0 : await contextOfBase(callContext, base, inputsOf);
	const context = judged?.context ?? callContext;
	checkDigests(context.inputs);
	const places = await evidencePlaces(context);
	const change = host.base?.change ?? "change";
	const policy = await loadPolicy(context, base?.read ?? inCheckout(host), resolveNewOnly(context));
	const rule = newOnlyRule({
		applies: policy.newOnly,
		by: policy.newOnlyBy
	}, change);
	return {
		policy,
		places,
		attestations: attestationSource(context),
		run: await findRun(directoryOf(places, host), host.run, now),
		now,
		version,
		notes: judged === void 0 ? [] : [...judged.notes, rule],
		...base === void 0 || judged === void 0 ? {} : { unmerged: {
			change,
			base,
			root: host.root,
			head: await host.base?.openHead(callContext.inputs.token),
			repositoryPath: (file) => repositoryPath(host.root, resolvePath(host, file)),
			configOf: memoized((path) => configOfBase(base, path)),
			choosesBaseline: judged.choosesBaseline
		} },
		...sourceOf(base, host)
	};
}
/**
* Checks the policy of a call before anything is examined for it. That of changes which are not merged is read from
* their base when it is needed.
* @throws InvalidError if the policy is wrong, or counts attestations alone while the call names no image.
*/
async function checkPolicy(context) {
	if (context.host.base !== void 0) return;
	checkAttestors(await loadPolicy(context, inCheckout(context.host)), attestationSource(context));
}
/** Resolves where evidence is: a directory that is named, or that exists if all evidence may be attested. */
async function evidencePlaces({ inputs, host }) {
	const { root, workspace, defaultOutDir } = host;
	const isNeeded = inputs.evidence !== void 0 || inputs["attestations-of"] === void 0;
	const places = {
		root,
		workspace,
		reports: inputs.reports
	};
	if (isNeeded) return {
		...places,
		directory: required(inputs.evidence ?? defaultOutDir, "evidence", "`seaworthy gate out`")
	};
	const isThere = defaultOutDir !== void 0 && await exists(resolvePath(host, defaultOutDir));
	return {
		...places,
		directory: isThere ? defaultOutDir : void 0
	};
}
/** Returns the absolute path of the directory with evidence. */
function directoryOf({ directory }, host) {
	return directory === void 0 ? void 0 : resolvePath(host, directory);
}
/** Resolves where attestations are: the registry of the image that is named, and GitHub's store. */
function attestationSource({ inputs, host }) {
	const { "attestations-of": image, "github-attestations": repository, digest: digests } = inputs;
	return {
		...image === void 0 ? {} : { image },
		...repository === void 0 ? {} : { repository },
		digests,
		connect: (reference) => createRegistryClient(reference, inputs, host),
		openStore: () => attestationStore({
			inputs,
			host
		})
	};
}
/**
* Checks the digests of a call.
* @throws InvalidError for anything but `sha256:<64 hex digits>`, for a wrong requirement, and if evidence of an image is required without one.
*/
function checkDigests({ digest, require, "attestations-of": image }) {
	const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
	if (wrong !== void 0) throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, { advice: "Set `digest` to sha256:<64 hex digits>, for example from the output of `image-scan`" });
	const fault = require.map(requirementFault).find((text) => text !== void 0);
	if (fault !== void 0) throw new InvalidError("INPUT_VALUE", `\`require\` is wrong: ${fault}`, { advice: "Use the name of an action or tool, or TOOL@KIND, for example `zap@instance`" });
	const needsImage = require.some(needsDigest);
	if (digest.length === 0 && image === void 0 && needsImage) throw new InvalidError("INPUT_MISSING", "`digest` is not set, but evidence of an image is required", { advice: "Set `digest` to the digest of the image, or set `require` to dockerfile-lint if there is no image" });
}
/** The policy's file of a pull request is the base's, which is at another commit. */
function sourceOf(base, { job }) {
	if (base !== void 0 || job === void 0) return {};
	return { source: `git+${job.repositoryUrl}@${job.sha}` };
}
function init_request() {
	return (init_request = __esmMin((() => {
		init_config();
		init_errors();
		init_evidence();
		init_files();
		init_runner();
		init_registry_client();
		init_load();
		init_policy();
		init_names();
		init_load$3();
	})))();
}

// actions/gate/preview-request.ts
/** Checks whether a call asks for verdicts of another day or policy, which decide nothing. */
function isPreview(inputs) {
	return [
		inputs.replay,
		inputs["what-if"],
		inputs.over,
		inputs.at
	].some((input) => input !== void 0);
}
/**
* Resolves what a call asks of a preview.
* @throws InvalidError if no evidence is named.
*/
async function resolvePreview(context) {
	const { inputs, host, now } = context;
	const { replay, at: day, "what-if": whatIf } = inputs;
	const read = inCheckout(host);
	const places = await evidencePlaces(context);
	return {
		run: await findRun(directoryOf(places, host), host.run, now, false),
		now,
		places,
		attestations: attestationSource(context),
		...replay === void 0 ? {} : { replay: {
			file: replay,
			path: resolvePath(host, replay)
		} },
		...whatIf === void 0 ? {} : { whatIf },
		...day === void 0 ? {} : { at: day },
		ownPolicy: (inputsOfVerdict) => loadPolicy({
			...context,
			inputs: {
				...inputs,
				...inputsOfVerdict
			}
		}, read),
		async policyIn(file) {
			const source = await read(file);
			if (source === void 0) throw missing(file, "what-if");
			return parsePolicy(source, file, policyInputs(inputs, file), read);
		}
	};
}
function init_preview_request() {
	return (init_preview_request = __esmMin((() => {
		init_config();
		init_evidence();
		init_runner();
		init_load$3();
		init_request();
	})))();
}

// actions/gate/promotion/promotion.ts
/**
* The promotion that the call asks for; undefined when it asks for none.
* @throws InvalidError where one end is missing, the source is a tag, or the destination is none.
*/
function promotionOf({ "promote-from": promoteFrom, "promote-to": destination, "attestations-of": attested }) {
	if (promoteFrom === void 0 && destination === void 0) return void 0;
	const source = promoteFrom ?? attested;
	if (source === void 0 || destination === void 0) throw new InvalidError("INPUT_MISSING", "a promotion requires both `promote-from` and `promote-to`", { advice: "Set `promote-from` to host/path@sha256:… and `promote-to` to host/path:tag" });
	return {
		from: pinnedReference(source, "promote-from"),
		to: parseDestination(destination, "Set `promote-to` to host/path:tag")
	};
}
function init_promotion() {
	return (init_promotion = __esmMin((() => {
		init_errors();
		init_destination();
		init_pinned_reference();
	})))();
}

// actions/gate/call.ts
/**
* Resolves a call once: everything that follows is given values, not inputs or the CI system.
* @throws InvalidError and UndecidedError as `resolveRequest`, `resolvePreview`, `resolveRetrospect` and `promotionOf` do.
*/
async function resolveCall(context) {
	const { inputs, host } = context;
	if (inputs.over !== void 0) {
		const { resolveRetrospect } = await import("./what-if/request.js");
		return {
			kind: "retrospect",
			request: await resolveRetrospect(inputs.over, context)
		};
	}
	if (isPreview(inputs)) {
		if (inputs.replay === void 0) checkDigests(inputs);
		return {
			kind: "preview",
			request: await resolvePreview(context),
			info: (line) => host.info(line)
		};
	}
	const planned = await plannedPromotion(context);
	const outDir = inputs["out-dir"] ?? host.defaultOutDir;
	return {
		kind: "decide",
		request: await resolveRequest(context),
		...planned === void 0 ? {} : { planned },
		...outDir === void 0 ? {} : { verdictFile: join(outDir, "verdict.json") }
	};
}
async function plannedPromotion(context) {
	const promotion = promotionOf(context.inputs);
	if (promotion === void 0) return void 0;
	const { transferOf } = await import("./promotion/promote.js");
	return {
		promotion,
		transfer: transferOf(context)
	};
}
var join;
function init_call() {
	return (init_call = __esmMin((() => {
		init_preview_request();
		init_promotion();
		init_request();
		({join} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/gate/evidence/collect.ts
/** Reads the evidence of a call: the directory, the reports, and what is attested. */
async function collect(policy, sources) {
	return collectWith(await loadAttestations(policy, sources.attestations), policy, sources.places);
}
/**
* Reads the same for a preview, and what the gate's own record keeps of attestations, unverified.
* @param only the attested statements to read, of a verdict that is replayed.
*/
async function collectForPreview(policy, { places, attestations }, only) {
	const { root, workspace = root, directory } = places;
	const kept = attestations.image === void 0 && directory !== void 0 ? await restoreAttestations(resolvePath({
		root,
		workspace
	}, directory), only) : void 0;
	return collectWith(kept === void 0 ? await loadAttestations(policy, attestations, only) : {
		...kept,
		digests: attestations.digests,
		statements: []
	}, policy, places);
}
async function collectWith({ evidence: attested, ...loaded }, policy, places) {
	return {
		...loaded,
		evidence: await loadEvidence(places, attested, { sboms: readsSboms(policy) })
	};
}
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_runner();
		init_load();
		init_restore();
		init_policy$1();
		init_load$2();
	})))();
}

// actions/gate/preview.ts
/**
* The verdict that was given, decided again; or one under another policy, or of a day to come. Nothing is written.
* @throws UndecidedError `REPLAY_DIFFERS` where evidence, policy or engine no longer give the same bytes.
* @throws InvalidError for a day in the past, and for options that exclude each other.
*/
async function preview(request) {
	const { replay: input, whatIf: other, at: day, run, now, ownPolicy, policyIn } = request;
	if (input !== void 0 && (other !== void 0 || day !== void 0)) throw new InvalidError("INPUT_CONFLICT", "replay goes with neither what-if nor at", { advice: "A replay repeats a verdict with its own policy and moment" });
	if (input !== void 0) return replay(input, request);
	const question = {
		run,
		now: day === void 0 ? now : dayToCome(day, now)
	};
	const verdict = await decideUnder(other === void 0 ? await ownPolicy() : await policyIn(other), request, question);
	const on = day === void 0 ? "" : ` on ${day}`;
	if (other === void 0) return {
		verdict,
		about: `this would be the verdict${on}`
	};
	return {
		verdict,
		about: `verdict by ${other}${on}; the current policy decides ${(await decideUnder(await ownPolicy(), request, question)).decision}`
	};
}
async function replay({ file, path }, request) {
	const written = await readVerdict(path, file);
	const { text, verdict } = written;
	const { failOn, newOnly, require, unsigned } = verdict.asked;
	const inputsOfVerdict = {
		"fail-on": failOn,
		"new-only": newOnly,
		"attested-only": unsigned === "never",
		require
	};
	const policy = await request.ownPolicy(inputsOfVerdict);
	const { evidence } = await collectForPreview(policy, request, verdict.asked.statements ?? []);
	const { verdict: again } = decide(policy, asOf(verdict, evidence), questionOf(verdict));
	if (serializeLike(written, again) === text) return {
		verdict: again,
		about: `identical, byte for byte, to ${file} of ${verdict.now}. This is not a verdict of today`
	};
	throw new UndecidedError("REPLAY_DIFFERS", `differs from the replayed verdict: ${differenceOf(verdict, again)}`, {
		place: { what: file },
		advice: "Use the evidence, reports and policy of that verdict, and the same version of Seaworthy"
	});
}
async function decideUnder(policy, sources, question) {
	const { evidence, digests, notes } = await collectForPreview(policy, sources);
	return decide(policy, evidence, {
		...question,
		digests,
		notes
	}).verdict;
}
/** Waivers that have expired would hold again in the past. */
function dayToCome(text, now) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text && day > now) return day;
	throw new InvalidError("INPUT_VALUE", `"${text}" is not a future day`, { advice: "Set `at` to a day after today, as YYYY-MM-DD" });
}
/** The first part of the verdict in which two differ. */
function differenceOf(input, again) {
	const first = [
		"policy",
		"evidence",
		"rules",
		"waived",
		"decision",
		"blocking",
		"plan",
		"disagreements"
	].find((part) => JSON.stringify(input[part]) !== JSON.stringify(again[part]));
	return first === void 0 ? "it is written differently" : `its ${first} differs`;
}
function init_preview() {
	return (init_preview = __esmMin((() => {
		init_errors();
		init_decide();
		init_collect();
		init_read();
	})))();
}

// actions/gate/verdict/decision.ts
/** Returns the part of a verdict that reports show. `verdict.json` has evidence, disagreements and inputs as well. */
function gateDecision(verdict) {
	const { decision, digests, policy, blocking, plan, waived, notes } = verdict;
	return {
		decision,
		headline: decisionHeadline(verdict),
		digests,
		policy,
		blocking,
		rules: inReadingOrder(verdict.rules).map(gateRule),
		plan,
		waived,
		notes
	};
}
function gateRule({ rule, decision, demands, count, because }) {
	return {
		rule,
		decision,
		requires: demands,
		count,
		reasons: because.map(gateReason)
	};
}
function gateReason({ what, remediation, severity, findingId, fingerprint }) {
	return {
		what,
		remediation,
		...defined({
			severity,
			findingId,
			fingerprint
		})
	};
}
function init_decision() {
	return (init_decision = __esmMin((() => {
		init_words$1();
	})))();
}

// actions/gate/verdict/display.ts
/** Returns what a filter shows of a verdict. */
function displayVerdict({ denied, planned }, filter, target) {
	const hidden = denied.filter((finding) => !isShown(finding, filter));
	const shown = new Set(denied.filter((finding) => isShown(finding, filter)).map(({ fingerprint }) => fingerprint));
	const fingerprints = new Set(hidden.map(({ fingerprint }) => fingerprint).filter((each) => !shown.has(each)));
	const plan = fixPlan(planned.filter((finding) => isShown(finding, filter)));
	return {
		isHidden: ({ fingerprint }) => fingerprint !== void 0 && fingerprints.has(fingerprint),
		hidden: hidden.length,
		plan: plan.map((step) => formatStep(step)),
		steps: plan.map((step) => stepItem(step, target === void 0 ? {} : { target })),
		note: filterSentence(filterText(filter), hidden.length)
	};
}
function init_display() {
	return (init_display = __esmMin((() => {
		init_report();
	})))();
}

// actions/gate/verdict/markdown.ts
/**
* Renders the verdict for the job summary and the file next to the JSON.
* @param display what is shown of it. Default: everything, without links to the repository.
*/
function verdictMarkdown(verdict, display) {
	const notes = [...display === void 0 || display.note === "" ? [] : [display.note], ...verdict.notes];
	return [
		`### ${pageMark(outcomeOf(verdict), void 0)} Gate: ${escapeMarkdown(verdictTitle(verdict, display?.hidden))}\n`,
		whatToDo(display?.steps ?? verdict.plan.map(escapeMarkdown), 20),
		...inReadingOrder(verdict.rules).filter((rule) => rule.because.length > 0).map((rule) => reasonsMarkdown(rule, display)),
		...notes.map((note) => `- ${escapeMarkdown(note)}\n`),
		exceptionsMarkdown(verdict),
		fold("Policy", `${policyLine(verdict)}\n${rulesMarkdown(verdict)}`),
		fold("Evidence", evidenceMarkdown(verdict.evidence))
	].filter((part) => part !== "").join("\n");
}
/**
* Formats the decision, and how much blocks or is missing, without markup.
* @param hidden number of blocking findings that are not shown.
*/
function verdictTitle(verdict, hidden = 0) {
	const filtered = hidden === 0 ? "" : `, ${hidden} of them hidden by filters`;
	return `${decisionHeadline(verdict)} — ${headline(verdict)}${filtered}`;
}
/** Renders how a verdict was judged for a page that has findings, evidence and numbers of its own. */
function verdictNotes(verdict) {
	const notes = verdict.notes.filter((note) => !isCountSentence(note)).map((note) => `- ${escapeMarkdown(note)}\n`);
	return [
		`**Gate**: ${policyLine(verdict)}`,
		`${rulesMarkdown(verdict)}${notes.join("")}`,
		exceptionsMarkdown(verdict)
	].filter((part) => part !== "").join("\n");
}
/** Counts blocking findings and missing evidence. */
function headline({ rules, blocking, asked: { newOnly } }) {
	const missing = rules.filter(({ decision }) => decision === "undecided").reduce((sum, rule) => sum + rule.count, 0);
	const parts = [...missing === 0 ? [] : [`${count(missing, "piece of evidence", "pieces of evidence")} missing or unusable`], ...blocking === 0 ? [] : [count(blocking, newOnly ? "new blocking finding" : "blocking finding")]];
	return parts.length === 0 ? "all rules of the policy passed" : parts.join(", ");
}
function shortDigest(digest) {
	return digest.slice(0, 19);
}
function policyLine({ policy, now }) {
	return `policy ${policy.preset === void 0 ? "" : `${policy.preset}, `}${policy.file === void 0 ? "defaults" : code(policy.file)} ${code(shortDigest(policy.digest))} · judged at ${now}\n`;
}
function rulesMarkdown({ rules }) {
	return inReadingOrder(rules).map(({ rule, decision, from, demands, count: total }) => {
		const reasons = total === 0 ? "" : ` (${count(total, "reason")})`;
		const start = from === void 0 ? "" : `, denies from ${from}`;
		return `- ${decisions[decision]}: ${escapeMarkdown(rule)}${reasons}${start} — requires ${escapeMarkdown(demands)}\n`;
	}).join("");
}
function reasonsMarkdown(rule, display) {
	const lines = rule.because.filter((reason) => display?.isHidden(reason) !== true).slice(0, 20).map((reason) => {
		const flip = reason.planned ? "" : ` — *to pass:* ${escapeMarkdown(reason.remediation)}`;
		return `- ${reasonMarkdown(reason)}${flip}\n`;
	});
	const left = rule.count - lines.length;
	const hiddenNote = left > 0 ? `\n${count(left, "more reason")} in the verdict file.\n` : "";
	const decision = rule.decision === "deny" ? "Denied" : rule.decision === "warn" ? "Warning" : "Undecided";
	return fold(`${decision}: ${escapeMarkdown(ruleSummary(rule))}`, `${lines.join("")}${hiddenNote}`);
}
function reasonMarkdown({ severity, what, findingId }) {
	const text = findingId === void 0 ? escapeMarkdown(what) : messageMarkdown(what, findingId, {});
	return severity === void 0 ? text : `**${severity}** ${text}`;
}
/** Renders waivers, what will deny later, and what scanners disagree on. */
function exceptionsMarkdown({ waived, rules, disagreements, moreDisagreements }) {
	const waivers = waived.map(({ findingId, severity, expires, owner, reason }) => `${messageMarkdown(findingId, findingId, {})} (${severity}) until ${expires} by ${escapeMarkdown(owner)}: ${escapeMarkdown(reason)}`);
	const later = rules.flatMap(upcomingLines).map((line) => escapeMarkdown(line));
	const differing = disagreements.map(({ findingId, package: packageName, says, missedBy }) => {
		const words = Object.entries(says).map(([tool, severity]) => `${tool}: ${severity}`);
		const missed = missedBy.length === 0 ? "" : `; not reported by ${escapeMarkdown(missedBy.join(", "))}`;
		return `${messageMarkdown(findingId, findingId, {})} in ${code(packageName)}: ${escapeMarkdown(words.join(", "))}${missed}`;
	});
	const differences = differing.length + moreDisagreements;
	return [
		listFold(count(waivers.length, "waived finding"), waivers, waivers.length),
		listFold(`${count(later.length, "finding")} will deny later`, later, later.length),
		listFold(`Scanners disagree on ${count(differences, "vulnerability", "vulnerabilities")}`, differing, differences)
	].filter((part) => part !== "").join("\n");
}
function listFold(title, lines, total) {
	const shown = lines.slice(0, 20).map((line) => `- ${line}\n`);
	const left = total - shown.length;
	return fold(title, `${shown.join("")}${left > 0 ? `\n${count(left, "more")} in the verdict file.\n` : ""}`);
}
function evidenceMarkdown(evidence) {
	const isAttested = evidence.some(({ attestedBy }) => attestedBy !== void 0);
	return evidence.map(({ action, subject, digest, findings, advisories, attestedBy }) => {
		const named = code(subject.replace(digest === void 0 ? "" : `@${digest}`, ""));
		const short = digest === void 0 ? "" : ` ${code(shortDigest(digest))}`;
		const signer = isAttested ? `; signed by ${escapeMarkdown(attestedBy?.by ?? "nobody: of this job")}` : "";
		return `- ${escapeMarkdown(action)} of ${named}${short}: ${count(findings, "finding")}${dataText(advisories)}${signer}\n`;
	}).join("");
}
function dataText(advisories) {
	if (advisories === void 0) return "";
	const { records, modified = "unknown date" } = advisories;
	const data = records === void 0 ? "data" : `${count(records, "advisory", "advisories")}, newest`;
	return `; ${escapeMarkdown(`${data} of ${modified}`)}`;
}
var decisions;
function init_markdown() {
	return (init_markdown = __esmMin((() => {
		init_existing();
		init_report();
		init_words();
		init_text();
		init_words$1();
		decisions = {
			deny: "denied",
			undecided: "undecided",
			warn: "warning",
			pass: "passed"
		};
	})))();
}

// actions/gate/verdict/render.ts
/** Formats the verdict as one sentence without markup. */
function verdictSentence(verdict) {
	const open = inReadingOrder(verdict.rules).filter(isOpen);
	const total = open.reduce((sum, rule) => sum + rule.count, 0);
	if (verdict.decision === "pass") return `${decisionHeadline(verdict)}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
	const first = open.flatMap((rule) => rule.because)[0];
	const others = total > 1 ? ` (and ${count(total - 1, "more reason")})` : "";
	return `${decisionHeadline(verdict)} — ${first === void 0 ? "no reason given" : oneLine(first.what)}${others}`;
}
/**
* Formats the verdict for a terminal: failed rules with reasons, what to do, warnings and waivers.
* @param display what is shown of it. Default: everything.
*/
function verdictText(verdict, width = Number.POSITIVE_INFINITY, display) {
	const labeled = labeledFor(width);
	const open = inReadingOrder(verdict.rules).filter(isOpen);
	const warnings = verdict.rules.filter((rule) => rule.decision === "warn");
	const waived = verdict.waived.map((entry) => `${entry.findingId} (${entry.severity}) until ${entry.expires} by ${entry.owner}: ${entry.reason}`);
	const blocks = [
		...open.map((rule) => ruleText(rule, labeled, display)),
		labeled("what to do", display?.plan ?? verdict.plan),
		...open.map((rule) => remediationText(rule, labeled, display)),
		...warnings.map((rule) => ruleText(rule, labeled, display)),
		labeled("upcoming", verdict.rules.flatMap(upcomingLines)),
		labeled("waived", waived),
		labeled("note", [...verdict.notes, ...display === void 0 || display.note === "" ? [] : [display.note]])
	];
	return plain(`${decisionHeadline(verdict)}\n\n${blocks.join("")}`);
}
/** Checks whether a rule keeps the image from shipping. */
function isOpen({ decision }) {
	return decision === "deny" || decision === "undecided";
}
function ruleText(rule, labeled, display) {
	const shown = rule.because.filter((reason) => display?.isHidden(reason) !== true);
	const hidden = rule.because.length - shown.length;
	const from = rule.from === void 0 ? "" : ` (denies from ${rule.from})`;
	const unlisted = rule.count - rule.because.length;
	return [
		labeled(ruleLabels[rule.decision], [`${ruleSummary(rule)}${from}`]),
		labeled("because", shown.map(titleOf)),
		hidden === 0 ? "" : `${" ".repeat(13)}${count(hidden, "reason is", "reasons are")} hidden by filters\n`,
		unlisted === 0 ? "" : `${" ".repeat(13)}${count(unlisted, "more reason")} not listed in the verdict file\n`
	].join("");
}
/** Lists the remediations of a rule, without findings that a step of the plan fixes. */
function remediationText(rule, labeled, display) {
	const shown = rule.because.filter((reason) => display?.isHidden(reason) !== true);
	const planned = shown.filter((reason) => reason.planned).length;
	const others = new Set(shown.filter((reason) => !reason.planned).map((reason) => oneLine(reason.remediation)));
	return labeled("to pass", [...planned === 0 ? [] : ["do the steps above, or add a waiver with severity, reason, owner and expiry"], ...others]);
}
/** Returns the format of lines under one label in so many columns; what is beyond the limit is counted. */
function labeledFor(width) {
	const indent = " ".repeat(labelWidth);
	return (label, lines) => {
		const shown = lines.slice(0, 20).map((line, index) => {
			return `${`  ${index === 0 ? label : ""}`.padEnd(labelWidth)}${wrapText(oneLine(line), width - labelWidth).replaceAll("\n", `\n${indent}`)}\n`;
		});
		const left = lines.length - 20;
		return `${shown.join("")}${left > 0 ? `${indent}… and ${left} more\n` : ""}`;
	};
}
var ruleLabels, labelWidth;
function init_render() {
	return (init_render = __esmMin((() => {
		init_text();
		init_words$1();
		init_markdown();
		ruleLabels = {
			deny: "denied",
			undecided: "undecided",
			warn: "warning",
			pass: "passed"
		};
		labelWidth = 13;
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
/** Answers a call: decides, or shows what would be decided. Inputs and CI system are resolved before. */
async function run(context) {
	const call = await resolveCall(context);
	const { host } = context;
	const { format } = context.inputs;
	const filter = displayFilter(context.inputs);
	const shape = {
		format,
		width: host.terminalColumns,
		target: linkTarget(host),
		filter
	};
	switch (call.kind) {
		case "decide": return decided(call, shape);
		case "preview": return previewed(call, shape);
		case "retrospect": return (await import("./what-if/run.js")).retrospect(call.request);
	}
}
/** Decides on the evidence directory, promotes what passed, and returns verdict and waiver findings. */
async function decided({ request, planned, verdictFile }, shape) {
	const judged = await answer(request);
	const { verdict, sentence, outcome, examined } = judged;
	const display = displayVerdict(judged, shape.filter, shape.target);
	const copied = planned === void 0 ? void 0 : await promoted(planned, verdict);
	return {
		examined,
		outcome: copied?.outcome ?? outcome,
		verdict: copied === void 0 ? sentence : `${sentence} — ${copied.sentence}`,
		summary: verdictMarkdown(verdict, display) + promotedMarkdown(copied?.sentence),
		outputs: {
			decision: verdict.decision,
			promoted: copied?.reference ?? "",
			...verdictFile === void 0 ? {} : { verdict: verdictFile }
		},
		ruling: rulingOf(judged),
		gate: gateDecision(verdict),
		...documentOf(shape, verdict, {
			display,
			...defined({ copied: copied?.sentence })
		})
	};
}
async function promoted({ promotion, transfer }, verdict) {
	const { promoteOnPass } = await import("./promotion/promote.js");
	return promoteOnPass(promotion, verdict, transfer);
}
function promotedMarkdown(sentence) {
	return sentence === void 0 ? "" : `\n${escapeMarkdown(sentence)}\n`;
}
async function previewed({ request, info }, shape) {
	const { verdict, about } = await preview(request);
	info(about);
	return {
		examined: [],
		outcome: outcomeOf(verdict),
		verdict: `${verdictSentence(verdict)} (${about})`,
		gate: gateDecision(verdict),
		...documentOf(shape, verdict)
	};
}
/** The verdict as the pull request's comment shows it. */
function rulingOf({ verdict, denied, planned }) {
	const [digest, another] = verdict.digests;
	const about = another === void 0 ? digest : sha256(verdict.digests.toSorted().join(" "));
	return {
		headline: decisionHeadline(verdict),
		...about === void 0 ? {} : { digest: about },
		blocking: verdict.blocking,
		waived: verdict.waived.length,
		newOnly: verdict.asked.newOnly,
		denied,
		planned,
		reasons: verdict.rules.flatMap(({ decision, because }) => decision === "deny" || decision === "undecided" ? because.filter(({ findingId }) => findingId === void 0).map(({ what, remediation }) => ({
			what,
			remediation,
			isMissing: decision === "undecided"
		})) : []),
		details: verdictNotes(verdict)
	};
}
/**
* Decides what a call asks.
* @param inputsOf how a call that is not the gate's own takes its inputs from a configuration file.
* @throws InvalidError and UndecidedError as `resolveRequest` does, and if the directory of evidence cannot be read.
*/
async function verdictOf(context, inputsOf) {
	return answer(await resolveRequest(context, inputsOf));
}
/** Reads the evidence of a request, decides, and returns the verdict with its files. */
async function answer(request) {
	const { policy, run, now, version, attestations, unmerged, source } = request;
	const { evidence, digests, notes, statements } = await collect(policy, request);
	const all = [...attestedItems(evidence), ...evidence.directory.evidence];
	const own = unattested(evidence);
	const doubts = unmerged === void 0 ? void 0 : await distrust({
		attested: attestedItems(evidence),
		unattested: own,
		reports: evidence.reports.map(({ report }) => report.file)
	}, unmerged);
	const unchanged = unmerged === void 0 ? [] : await unchangedFiles(all, unmerged, policy);
	const { verdict, findings, denied, planned } = decide(policy, evidence, {
		digests,
		run,
		now,
		...unmerged === void 0 ? {} : { change: unmerged.change },
		...unchanged.length === 0 ? {} : { unchanged },
		notes: [
			...request.notes,
			...unmerged === void 0 ? [] : changeNotes(own, unmerged),
			...settingsNotes(doubts?.settings ?? [], policy),
			...notes
		],
		...doubts === void 0 ? {} : { distrust: doubts }
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
			text: serializeVerdict(verdict)
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
			resource: resourceOf(all, attestations.image),
			...source === void 0 ? {} : { source }
		})
	];
	return {
		verdict,
		sentence: verdictSentence(verdict),
		outcome: outcomeOf(verdict),
		examined: [{
			report,
			payloads
		}],
		denied,
		planned
	};
}
function attestedItems({ attested }) {
	return attested.records.map(({ evidence }) => evidence);
}
/** Records of this job that state what was examined. An attested copy speaks for itself. */
function unattested({ directory, attested }) {
	const signed = new Set(attested.records.map(({ evidence }) => evidence.sha256));
	return directory.evidence.filter(({ record, sha256 }) => !ofRelease.has(record.action) && !signed.has(sha256));
}
function documentOf({ format, width }, verdict, { display, copied } = {}) {
	switch (format) {
		case "json": return { document: serializeVerdict(verdict) };
		case "markdown": return { document: verdictMarkdown(verdict, display) + promotedMarkdown(copied) };
		case "text": {
			const text = verdictText(verdict, width, display);
			return { document: copied === void 0 ? text : `${text.trimEnd()}\n\n${oneLine(copied)}\n` };
		}
		case "html":
		case "sarif": return {};
	}
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_files();
		init_report();
		init_runner();
		init_text();
		init_kept();
		init_settings();
		init_suppressions();
		init_unchanged();
		init_call();
		init_decide();
		init_collect();
		init_names();
		init_preview();
		init_request();
		init_base_images();
		init_inventory();
		init_decision();
		init_display();
		init_render();
		init_statements();
		init_verdict();
		init_words$1();
		init_faults();
	})))();
}

export { init_render as a, verdictNotes as c, init_display as d, gateDecision as f, init_request as h, verdictOf as i, verdictTitle as l, checkPolicy as m, rulingOf as n, verdictText as o, init_decision as p, run as r, init_markdown as s, init_run as t, displayVerdict as u };