import { n as __esmMin } from "../../rolldown-runtime.js";
import { t as init_ci } from "../ci/index.js";
import { $ as identityOf, $n as init_checkout, Ci as init_errors, Ct as isComplete, Hr as init_changed_lines, Ht as init_caused, Jt as init_baseline, Q as distinguish, Si as UndecidedError, St as init_report, V as init_references, Vr as changedLines, Vt as compareWithBase, Xr as init_memoized, Zr as memoized, _n as writeFileAtomic, bi as InvalidError, dn as init_files, et as init_identity, fi as defined, fn as checkWritePlace, hn as init_write_file, lt as init_findings, nt as scopeTargets, or as init_text, pi as init_defined, qt as compareReport, tr as readCheckoutFile, wi as messageOf } from "../core.js";
import { n as idOf, r as init_objects } from "../ci/git/objects.js";
import { c as init_spec, o as commonInputs, t as init_config } from "../config/index.js";
import { n as init_digest, t as digestOf } from "../evidence/digest.js";
import { f as init_paths, m as resolvePath, o as settingsPlaces, s as usedSettings, t as init_load_settings } from "./load-settings.js";

// shared/runner/base-tree.ts
function partsOf(path) {
	return posix.normalize(path).split("/").filter((part) => part !== "" && part !== ".");
}
var readlink, join$1, posix, maxRequests, maxLinks, maxComparedBytes, BaseTree;
function init_base_tree() {
	return (init_base_tree = __esmMin((() => {
		init_ci();
		init_errors();
		init_files();
		({readlink} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1, posix} = process.getBuiltinModule("node:path"));
		maxRequests = 200;
		maxLinks = 20;
		maxComparedBytes = 64 * 2 ** 20;
		BaseTree = class BaseTree {
			/** Branch and commit, for people. */
			label;
			#base;
			#root;
			#entries;
			#directories = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
			#links = /* @__PURE__ */ new Map();
			#contents = /* @__PURE__ */ new Map();
			#localId = memoized((path) => this.#readLocalId(path));
			#files;
			#requests = 0;
			#failure;
			constructor(base, root, entries) {
				this.label = base.label;
				this.#base = base;
				this.#root = root;
				this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
				for (const { path } of entries) this.#addDirectories(path);
			}
			/**
			* Opens the files of a commit.
			* @param root absolute path of the checkout.
			* @throws UndecidedError `BASE_UNREADABLE`.
			*/
			static async open(base, root) {
				const tree = new BaseTree(base, root, await base.walk());
				await tree.#readLinks();
				return tree;
			}
			/** Paths of files, and of links that lead to a file. */
			get files() {
				this.#files ??= [...this.#entries.keys()].filter((path) => this.#fileAt(path) !== void 0);
				return this.#files;
			}
			/** Returns the path without links that a path leads to; undefined if that is nothing in the commit. */
			resolve(path) {
				let parts = partsOf(path);
				for (let links = 0; links <= maxLinks; links += 1) {
					const length = this.#links.size === 0 ? 0 : this.#linkIn(parts);
					if (length === 0) {
						const place = parts.join("/");
						return this.#entries.has(place) || this.#directories.has(place) ? place : void 0;
					}
					const link = parts.slice(0, length).join("/");
					const target = this.#links.get(link) ?? "";
					const place = posix.join(posix.dirname(link), target);
					if (target.startsWith("/") || place.split("/")[0] === "..") return void 0;
					parts = [...partsOf(place), ...parts.slice(length)];
				}
			}
			async kindOf(path) {
				const place = this.resolve(path);
				if (place === void 0) return void 0;
				if (this.#directories.has(place)) return "directory";
				return this.#entries.get(place)?.kind === "file" ? "file" : "other";
			}
			/** Lists a directory without following links in it. Undefined if there is none. */
			list(path) {
				const place = this.resolve(path);
				const names = place === void 0 ? void 0 : this.#directories.get(place);
				if (names === void 0) return void 0;
				return [...names].map((name) => ({
					name,
					isDirectory: this.#directories.has(place === "" ? name : `${place}/${name}`)
				}));
			}
			/** Checks whether the checkout and the commit have the same file at a path. */
			async isUnchanged(path) {
				const entry = this.#fileAt(path);
				return entry !== void 0 && await this.#localId(path) === entry.id;
			}
			/** Reads the contents of files at once, for `read`. Skips what is not there. */
			async prefetch(paths) {
				const missing = /* @__PURE__ */ new Map();
				for (const path of paths) {
					const entry = this.#fileAt(path);
					if (entry === void 0 || this.#contents.has(entry.id) || await this.#localId(entry.path) === entry.id) continue;
					missing.set(entry.id, entry);
				}
				await this.#fetch([...missing.values()]);
			}
			async read(path, maxBytes) {
				const entry = this.#fileAt(path);
				if (entry === void 0) throw Object.assign(/* @__PURE__ */ new Error("it does not exist"), { code: "ENOENT" });
				if (!this.#contents.has(entry.id)) {
					if (await this.#localId(entry.path) === entry.id) return readCheckoutFile(this.#root, entry.path, maxBytes);
					await this.#fetch([entry]);
				}
				const content = this.#contents.get(entry.id) ?? /* @__PURE__ */ new Uint8Array();
				if (content.length > maxBytes) throw new RangeError(`it has ${content.length} bytes; the limit is ${maxBytes}`);
				return Buffer.from(content);
			}
			/** Throws the error of a content that could not be read, because engines take it for a file that nobody can read. */
			assertReadable() {
				if (this.#failure !== void 0) throw this.#failure;
			}
			async #fetch(entries) {
				if (entries.length === 0) return;
				try {
					this.#requests += entries.length;
					if (this.#base.isRemote && this.#requests > maxRequests) throw new UndecidedError("BASE_UNREADABLE", `more than ${maxRequests} files of ${this.label} must be requested`, { advice: "Set `fetch-depth: 2` for `actions/checkout`" });
					const wanted = entries.map(({ path, id }) => ({
						path,
						id,
						kind: "file"
					}));
					for (const [id, content] of await this.#base.contents(wanted)) this.#contents.set(id, content);
				} catch (error) {
					this.#failure ??= error;
					throw error;
				}
			}
			/** Reads where all links lead. */
			async #readLinks() {
				const missing = [];
				for (const entry of this.#entries.values()) {
					if (entry.kind !== "link") continue;
					const target = await readlink(join$1(this.#root, entry.path)).catch(() => void 0);
					if (target !== void 0 && idOf(Buffer.from(target), "blob", entry.id.length) === entry.id) this.#links.set(entry.path, target);
					else missing.push(entry);
				}
				await this.#fetch(missing);
				for (const { path, id } of missing) this.#links.set(path, Buffer.from(this.#contents.get(id) ?? /* @__PURE__ */ new Uint8Array()).toString("utf8"));
			}
			/** Returns how many names of a path lead to its first link; 0 without links. */
			#linkIn(parts) {
				return parts.findIndex((_part, index) => this.#links.has(parts.slice(0, index + 1).join("/"))) + 1;
			}
			#fileAt(path) {
				const place = this.resolve(path);
				const entry = place === void 0 ? void 0 : this.#entries.get(place);
				return entry?.kind === "file" ? entry : void 0;
			}
			/** Returns git's id of a file of the checkout; undefined if it is none or too large. */
			async #readLocalId(path) {
				const length = this.#entries.values().next().value?.id.length ?? 40;
				try {
					return idOf(await readCheckoutFile(this.#root, path, maxComparedBytes), "blob", length);
				} catch {
					return;
				}
			}
			#addDirectories(path) {
				const parts = path.split("/");
				for (const [index, name] of parts.entries()) {
					const directory = parts.slice(0, index).join("/");
					const names = this.#directories.get(directory) ?? /* @__PURE__ */ new Set();
					names.add(name);
					this.#directories.set(directory, names);
				}
			}
		};
	})))();
}

// shared/runner/at-base.ts
/** Returns how to open the base of a call. */
function baseOpener(settingsFiles, root) {
	let tree;
	return () => {
		tree ??= settingsFiles.openBase().then((base) => BaseTree.open(base, root));
		return tree;
	};
}
/** Returns how to open the commit that a change is to be merged into. Undefined if nothing is to be merged. */
function findBaseOpener({ openBase, settingsFiles, host }) {
	if (host.base === void 0) return void 0;
	return openBase ?? (settingsFiles && baseOpener(settingsFiles, host.root));
}
/**
* Checks the base with the same engine. Undefined where existing findings count as new ones do. Never throws: what cannot
* be checked counts.
*/
async function checkAtBase({ openBase }, check) {
	if (openBase === void 0) return void 0;
	try {
		const base = await openBase();
		const result = await check(base);
		base.assertReadable();
		return {
			source: base.label,
			check: result
		};
	} catch (error) {
		const reason = messageOf(error);
		return { missing: error instanceof UndecidedError ? reason : `the base could not be checked (${reason})` };
	}
}
function init_at_base() {
	return (init_at_base = __esmMin((() => {
		init_errors();
		init_base_tree();
	})))();
}

// shared/runner/changed-contents.ts
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** Returns the files of the base that the change changes or removes. */
async function changedFiles(base) {
	const changed = [];
	for (const path of base.files) if (!await base.isUnchanged(path)) changed.push(path);
	return changed;
}
var secretTags, maxBytes$3, ChangedContents;
function init_changed_contents() {
	return (init_changed_contents = __esmMin((() => {
		init_files();
		secretTags = /* @__PURE__ */ new Set([
			"secret",
			"CWE-798",
			"CWE-522"
		]);
		maxBytes$3 = 2 ** 20;
		ChangedContents = class {
			#root;
			#rules;
			#openBase;
			#changedFiles;
			#named = memoized((dockerfile) => this.#changedByName(dockerfile));
			/** @param report whose rules tell findings about secrets from others. */
			constructor(report, openBase, root) {
				this.#root = root;
				const secrets = report.rules.filter(({ tags }) => tags.some((tag) => secretTags.has(tag)));
				this.#rules = new Set(secrets.map(({ id }) => id));
				this.#openBase = openBase;
			}
			/** Checks whether the secret of a finding may be another one. False for findings that are not about secrets. */
			async mayHaveChanged({ ruleId, imageLocations = [], locations }) {
				if (!this.#rules.has(ruleId)) return false;
				const names = new Set(imageLocations.map(({ path }) => nameOf(path)));
				if ((await this.#changed()).some((path) => names.has(nameOf(path)))) return true;
				for (const file of new Set(locations.map((location) => location.file))) if (await this.#named(file)) return true;
				return false;
			}
			/** Returns the files that the change touches. Reads the checkout, so only for findings about secrets, and once. */
			#changed() {
				this.#changedFiles ??= this.#openBase().then(changedFiles);
				return this.#changedFiles;
			}
			/** Checks whether a Dockerfile copies a changed file by its name. */
			async #changedByName(dockerfile) {
				const { parseDockerfile } = await import("../dockerfile/index2.js");
				const { CopiedPaths } = await import("../projects/index2.js");
				const copied = new CopiedPaths(parseDockerfile((await readCheckoutFile(this.#root, dockerfile, maxBytes$3)).toString("utf8")).instructions, dockerfile);
				return (await this.#changed()).some((path) => copied.rankOf(path) === 2);
			}
		};
	})))();
}

// shared/runner/image-change.ts
/**
* Marks findings of an image as new whose instruction, lockfile line or manifest line the change touches, and those about
* secrets in files that it may have replaced. If that cannot be determined, the finding is neither new nor existing, so it counts.
* @param report compared with the base branch's last analysis.
* @param root absolute path of the checkout.
*/
async function markTouched(report, openBase, root) {
	const { comparison } = report;
	if (comparison === void 0 || "missing" in comparison) return report;
	const touchedLines = memoized((file) => linesOf(file, openBase, root));
	const contents = new ChangedContents(report, openBase, root);
	const problems = /* @__PURE__ */ new Set();
	let unknown = 0;
	const findings = [];
	for (const finding of report.findings) {
		if (finding.baselineState !== "unchanged") {
			findings.push(finding);
			continue;
		}
		const states = await Promise.all(finding.locations.map((place) => stateOf(place, touchedLines)));
		const problem = states.find((state) => state !== "touched" && state !== "untouched");
		if (states.includes("touched") || problem === void 0 && await contents.mayHaveChanged(finding)) findings.push({
			...finding,
			baselineState: "new"
		});
		else if (problem !== void 0) {
			const { baselineState: _state, ...rest } = finding;
			findings.push(rest);
			problems.add(problem);
			unknown += 1;
		} else findings.push(finding);
	}
	if (unknown === 0) return {
		...report,
		findings
	};
	return {
		...report,
		findings,
		comparison: {
			...comparison,
			unknown: together(comparison.unknown, {
				count: unknown,
				why: [...problems].join("; ")
			})
		}
	};
}
function together(first, second) {
	return first === void 0 ? second : {
		count: first.count + second.count,
		why: `${first.why}; ${second.why}`
	};
}
/** `touched`, `untouched`, or why that cannot be determined. */
async function stateOf({ file, region }, touchedLines) {
	const lines = await touchedLines(file);
	if (typeof lines === "string") return lines;
	const { startLine, endLine = startLine } = region;
	for (let line = startLine; line <= endLine; line += 1) if (lines.has(line)) return "touched";
	return "untouched";
}
/** Returns the lines of a file that the change touches, or why they are not known. */
async function linesOf(file, openBase, root) {
	try {
		const base = await openBase();
		if (await base.isUnchanged(file)) return /* @__PURE__ */ new Set();
		const head = (await readCheckoutFile(root, file, maxBytes$2)).toString("utf8");
		const before = await base.kindOf(file) === "file" ? (await base.read(file, maxBytes$2)).toString("utf8") : "";
		return changedLines(before, head);
	} catch (error) {
		return `${file} could not be compared with the base (${messageOf(error)})`;
	}
}
var maxBytes$2;
function init_image_change() {
	return (init_image_change = __esmMin((() => {
		init_errors();
		init_files();
		init_text();
		init_changed_contents();
		maxBytes$2 = 32 * 2 ** 20;
	})))();
}

// shared/runner/line-hashes.ts
/** Hashes the lines of a report's findings in the checkout. Unreadable files have no hashes. */
async function readLineHashes(root, report) {
	const files = new Set(report.findings.flatMap((finding) => finding.locations.slice(0, 1).map((location) => location.file)));
	const hashes = /* @__PURE__ */ new Map();
	const { lineHashes } = await import("../sarif/index2.js");
	for (const file of files) {
		const text = await readCheckoutFile(root, file, maxBytes$1).catch(() => void 0);
		if (text !== void 0) hashes.set(file, lineHashes(text.toString("utf8")));
	}
	return (file, line) => hashes.get(file)?.[line - 1];
}
var maxBytes$1;
function init_line_hashes() {
	return (init_line_hashes = __esmMin((() => {
		init_files();
		maxBytes$1 = 16 * 2 ** 20;
	})))();
}

// shared/runner/compare.ts
/** Checks whether the input `baseline` names a SARIF file. Otherwise it is an image. */
function isSarifFile(baseline) {
	return /\.(?:sarif|json)$/i.test(baseline);
}
/**
* Marks findings as new or existing. Compares with the SARIF file of the call; on pull requests and in merge queues with
* what the run found at the base commit; otherwise with the base branch's last analysis. A finding of an image that the
* change touches is new, whatever it is compared with. Skips SBOMs.
* @throws InvalidError `BASELINE_UNREADABLE`.
*/
async function compareExamined(examined, context) {
	const { openBase, host } = context;
	const isCompared = ({ report, sarif }) => sarif === false || report.comparison !== void 0;
	const finder = examined.every(isCompared) ? void 0 : await finderFor(context);
	const compared = [];
	for (const item of examined) {
		const report = isCompared(item) ? item.report : await compare(item, finder, context);
		const isTouchable = report.subject.kind === "image" && openBase !== void 0;
		compared.push({
			...item,
			report: isTouchable ? await markTouched(report, openBase, host.root) : report
		});
	}
	return compared;
}
/** Compares by hashes of lines, too, where the baseline has nothing else of a finding. */
async function compareByHash(report, found, root) {
	if ("missing" in found || found.reduced.hashed.length === 0) return compareReport(report, found);
	const { lineHasher } = await import("../sarif/index2.js");
	return compareReport(report, found, lineHasher(report.findings, await readLineHashes(root, report)));
}
async function compare({ report, atBase }, finder, { openBase, host: { root } }) {
	if (finder?.kind !== "file" && atBase !== void 0) {
		if (!("missing" in atBase)) return compareWithBase(report, atBase.check, atBase.source);
		const found = await finder?.find(report);
		return compareByHash(report, found === void 0 || "missing" in found ? atBase : found, root);
	}
	const found = await finder?.find(report);
	if (found !== void 0) return compareByHash(report, found, root);
	if (openBase === void 0) return report;
	return compareReport(report, { missing: "the CI system has no results of the base branch" });
}
async function finderFor(context) {
	const { inputs, host, openBase } = context;
	const { baseline, token, comment = "never", "new-only": newOnly = false } = inputs;
	if (baseline !== void 0 && isSarifFile(baseline)) {
		const place = await settingsPlaces(context, [resolvePath(host, baseline)], { isOptional: true });
		const runs = await readRuns(place.root, place.paths[0] ?? baseline, baseline);
		return {
			kind: "file",
			find: async (report) => runFor(runs, report) ?? { missing: `${baseline} has no run for this subject` }
		};
	}
	const find = host.codeScanning?.baseline;
	if (find === void 0 || comment === "never" && !newOnly && openBase === void 0) return void 0;
	if (token === void 0) return {
		kind: "branch",
		find: async () => ({ missing: "there is no token to read the base branch's analysis" })
	};
	return {
		kind: "branch",
		find: ({ action, subject }) => find(identityOf(action, subject).category, token)
	};
}
/** Finds the run of the same category, or the only run of the same action. */
function runFor(runs, { action, subject }) {
	const category = identityOf(action, subject).category;
	const [only, another] = runs.filter((run) => run.category.startsWith(`seaworthy/${action}/`));
	return (runs.find((run) => run.category === category) ?? (another === void 0 ? only : void 0))?.baseline;
}
async function readRuns(root, path, name) {
	try {
		const { readBaselineRuns } = await import("../sarif/index2.js");
		const text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
		const runs = readBaselineRuns(JSON.parse(text), name, "file");
		if (runs.some(({ category: id }) => id.startsWith("seaworthy/"))) return runs;
	} catch (error) {
		throw unreadable(name, messageOf(error).split("\n")[0] ?? "", error);
	}
	throw unreadable(name, "it has no run of Seaworthy", void 0);
}
function unreadable(name, reason, cause) {
	return new InvalidError("BASELINE_UNREADABLE", `cannot be used as a baseline (${reason})`, {
		place: { what: name },
		advice: "Set `baseline` to a SARIF file in the `out-dir` of an earlier run, or to an image",
		...cause === void 0 ? {} : { cause }
	});
}
var maxBytes;
function init_compare() {
	return (init_compare = __esmMin((() => {
		init_errors();
		init_files();
		init_findings();
		init_references();
		init_image_change();
		init_line_hashes();
		init_load_settings();
		init_paths();
		maxBytes = 512 * 2 ** 20;
	})))();
}

// shared/runner/identify.ts
/**
* Sets the scope of every subject of a call: the input `name`, and the targets of actions that examine files. Adds the
* digest to subjects of one action that would have the same identity. Absolute targets become relative to the checkout,
* because runners differ in where it is.
*/
function identify(examined, { inputs, host }) {
	const { name, files, exclude } = inputs;
	const targets = inCheckout(host, listOf(files), listOf(exclude));
	const scoped = examined.map(({ report: { action, subject } }) => {
		const named = name === void 0 ? subject : {
			...subject,
			scope: name
		};
		return {
			action,
			subject: subject.kind === "source" && subject.path === "." && targets.length > 0 ? {
				...named,
				targets
			} : named
		};
	});
	const subjects = distinguish(scoped);
	return examined.map((item, index) => withSubject(item, subjects[index] ?? item.report.subject));
}
/**
* Lists the targets of a call. Those in another checkout than the job's own start with its path, because two checkouts
* can have the same files.
*/
function inCheckout({ root, otherCheckout }, files, exclude) {
	const inRoot = (path) => {
		const inside = isAbsolute(path) ? relative(root, path) : path;
		return otherCheckout === void 0 ? inside : `${otherCheckout}/${inside}`;
	};
	const everything = otherCheckout !== void 0 && files.length === 0 ? [""] : [];
	return scopeTargets([...files, ...everything].map(inRoot), exclude.map(inRoot));
}
function listOf(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
function withSubject(item, subject) {
	return {
		...item,
		report: {
			...item.report,
			subject
		}
	};
}
/** Returns the base name of the files for a report's subject. */
function fileNameOf({ report }) {
	return identityOf(report.action, report.subject).fileName;
}
var isAbsolute, relative;
function init_identify() {
	return (init_identify = __esmMin((() => {
		init_references();
		({isAbsolute, relative} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/runner/new-only.ts
/**
* Resolves `new-only`: the call, the action's section of the configuration, the gate's section, the default. By default
* only new findings count where unmerged changes are examined. The configuration is the base's there.
*/
function resolveNewOnly({ inputs, config, host }) {
	const name = "new-only";
	if (!(name in inputs)) return {
		applies: false,
		by: "default"
	};
	const value = inputs[name];
	if (typeof value === "boolean") return {
		applies: value,
		by: host.getInput(name) === void 0 ? "configuration" : "call"
	};
	const ofGate = config?.section("gate").inputs[name];
	if (ofGate !== void 0) return {
		applies: commonInputs[name].parse(ofGate, name) === true,
		by: "configuration"
	};
	return {
		applies: host.base !== void 0,
		by: "default"
	};
}
/** Says which findings count and what decides that, without a full stop. @param change kind of the change. */
function newOnlyRule({ applies, by }, change) {
	const reason = by === "default" ? `the default for a ${change}` : `new-only: ${applies} in the ${by}`;
	return applies ? `only findings that this ${change} causes count (${reason})` : `existing findings count (${reason})`;
}
function init_new_only() {
	return (init_new_only = __esmMin((() => {
		init_config();
	})))();
}

// shared/runner/configuration.ts
/**
* Computes a digest of an action's relevant inputs and settings, to compare two runs. Excludes secrets, which could be
* guessed from a digest.
*/
function configurationDigest({ inputs, settings }) {
	const relevant = Object.entries(inputs).filter(([name]) => !irrelevant.has(name));
	return digestOf({
		inputs: Object.fromEntries(relevant),
		settings
	});
}
var accessInputs, _compared, publishing, irrelevant;
function init_configuration() {
	return (init_configuration = __esmMin((() => {
		init_config();
		init_digest();
		accessInputs = [...[
			"image",
			"registry-username",
			"registry-password",
			"insecure-registries"
		], ...["cache-dir", "cache-layers"]];
		({baseline: _compared, ...publishing} = commonInputs);
		irrelevant = /* @__PURE__ */ new Set([...accessInputs, ...Object.keys(publishing)]);
	})))();
}

// shared/runner/write-results.ts
/** Writes the SARIF file, its copy for upload, the other documents and the evidence record of each subject. */
async function writeResults(directory, examined, context) {
	const all = {
		sarif: [],
		upload: [],
		evidence: [],
		documents: [],
		cuts: []
	};
	const absolute = resolve(context.host.workspace, directory);
	await checkWritePlace(absolute, context.host);
	const [evidence, { prepareForUpload, serializeSarif, toSarif }] = await Promise.all([import("../evidence/index2.js"), import("../sarif/index2.js")]);
	const { run: given } = context.host;
	const run = examined.length === 0 ? given : await evidence.openRun(absolute, given, context.now);
	for (const item of examined) {
		const name = fileNameOf(item);
		const payloads = (item.payloads ?? []).map((payload) => namedPayload(payload, name));
		const log = toSarif(item.report, {
			version: context.version,
			lineHash: await readLineHashes(context.host.root, item.report)
		});
		const sarif = item.sarif === false ? [] : [{
			role: "sarif",
			name: `${name}.sarif`,
			mediaType: "application/sarif+json",
			text: serializeSarif(log)
		}];
		const written = await evidence.writeEvidence(absolute, name, {
			...factsOf(item, context, evidence),
			run
		}, [...sarif, ...payloads]);
		all.evidence.push(join(directory, basename(written.record)));
		for (const { role, name: file } of [...sarif, ...payloads]) (role === "sarif" ? all.sarif : all.documents).push(join(directory, file));
		if (sarif.length === 0 || written.files.length === 0) continue;
		const copy = prepareForUpload(log, { fallbackFile: fallbackFile(item.report) });
		await writeFileAtomic(absolute, join("upload", `${name}.sarif`), serializeSarif(copy.log));
		all.upload.push(join(directory, "upload", `${name}.sarif`));
		all.cuts.push(...copy.cuts);
	}
	return all;
}
function namedPayload(payload, name) {
	if ("name" in payload) return payload;
	const { ending, ...document } = payload;
	return {
		...document,
		name: `${name}.${ending}`
	};
}
function factsOf({ report, advisories, images, dockerfiles }, context, evidence) {
	return {
		action: report.action,
		engine: {
			name: "seaworthy",
			version: context.version
		},
		subject: report.subject,
		run: context.host.run,
		createdAt: context.now.toISOString(),
		configuration: configurationDigest(context),
		...defined({
			advisories,
			settings: usedSettings(report.action, context)
		}),
		coverage: {
			examined: report.coverage.examined,
			gaps: [...report.coverage.gaps]
		},
		complete: isComplete(report.coverage),
		...evidence.toRecordImages(images),
		...dockerfiles === void 0 || dockerfiles.length > 1e4 ? {} : { dockerfiles: [...dockerfiles] }
	};
}
function fallbackFile(report) {
	return report.findings.find((finding) => finding.locations.length > 0)?.locations[0]?.file ?? "Dockerfile";
}
var basename, join, resolve;
function init_write_results() {
	return (init_write_results = __esmMin((() => {
		init_files();
		init_findings();
		init_configuration();
		init_identify();
		init_line_hashes();
		init_load_settings();
		({basename, join, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

export { resolveNewOnly as a, compareExamined as c, baseOpener as d, checkAtBase as f, init_base_tree as g, BaseTree as h, newOnlyRule as i, init_compare as l, init_at_base as m, writeResults as n, identify as o, findBaseOpener as p, init_new_only as r, init_identify as s, init_write_results as t, isSarifFile as u };