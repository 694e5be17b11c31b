import { n as __esmMin } from "../../rolldown-runtime.js";
import { $n as init_checkout, An as exists, Bn as sha256, Ci as init_errors, Si as UndecidedError, dn as init_files, er as isInside, jn as init_kind, wi as messageOf, zn as init_digest } from "../core.js";
import { S as loadConfig, b as configFileName, t as init_config, w as noConfig, x as init_load } from "../config/index.js";
import { n as init_digest$1, t as digestOf$1 } from "../evidence/digest.js";

// shared/runner/paths.ts
/**
* Resolves a path that a call or the configuration names: relative to the workspace, or to the checkout if it exists
* only there.
*/
function resolvePath(host, path) {
	return resolve$2(baseOf(host, path), path);
}
/** Returns the directory that a given path is relative to: the workspace, or the checkout if it exists only there. */
function baseOf({ root, workspace }, path) {
	return !existsSync(resolve$2(workspace, path)) && existsSync(resolve$2(root, path)) ? root : workspace;
}
/** Converts repository paths in inputs from relative to the workspace to relative to the checkout. */
function inCheckout(inputs, host) {
	if (host.root === host.workspace) return inputs;
	const entries = Object.entries(inputs).map(([name, value]) => [name, sourceInputs.includes(name) ? relocated(value, host) : value]);
	return Object.fromEntries(entries);
}
/** Returns a path of the repository, relative to its root; undefined for what is outside. */
function repositoryPath(root, path) {
	const full = resolve$2(root, path);
	if (!isInside(root, full)) return void 0;
	return relative(root, full).split(sep).join("/") || ".";
}
/** Returns the path of the configuration file that a call names, relative to the checkout. Undefined if it names none. */
function configPath(host) {
	const given = host.getInput("config");
	return given === void 0 ? void 0 : checkoutPath(given, host);
}
/**
* Removes the path of the checkout from the beginning of a path, which may be absolute; a glob's exclamation mark stays.
*/
function checkoutPath(path, { root, workspace }) {
	const [, mark = "", bare = path] = /^(!?)(?:\.\/+)*(.*)$/su.exec(path) ?? [];
	if (isAbsolute(bare)) {
		const inside = repositoryPath(root, bare);
		return inside === void 0 ? path : `${mark}${inside}`;
	}
	const directory = relative(workspace, root).replaceAll("\\", "/");
	if (directory === "") return path;
	if (bare.replace(/\/+$/u, "") === directory) return `${mark}.`;
	return bare.startsWith(`${directory}/`) ? `${mark}${bare.slice(directory.length + 1)}` : path;
}
function relocated(value, host) {
	if (typeof value === "string") return checkoutPath(value, host);
	return Array.isArray(value) ? value.map((path) => relocated(path, host)) : value;
}
var existsSync, isAbsolute, relative, resolve$2, sep, sourceInputs;
function init_paths() {
	return (init_paths = __esmMin((() => {
		init_files();
		({existsSync} = process.getBuiltinModule("node:fs"));
		({isAbsolute, relative, resolve: resolve$2, sep} = process.getBuiltinModule("node:path"));
		sourceInputs = [...[
			"files",
			"exclude",
			"path",
			"config",
			"dockerfile",
			"build-context",
			"hadolint-config",
			"policy"
		], ...[
			"vex",
			"ignore-files",
			"secret-rules"
		]];
	})))();
}

// shared/runner/settings-files.ts
/** Digest of the files of a commit at or below a path: of their paths, kinds and ids in git. */
function filesDigest(entries) {
	const lines = entries.map(({ path, kind, id }) => JSON.stringify([
		path,
		kind,
		id
	])).toSorted();
	return sha256(lines.join("\n"));
}
function digestOf(entries) {
	if (entries === "unreadable") return unknownDigest;
	return filesDigest(entries === "none" ? [] : entries);
}
/** What a commit has at a path. */
async function listed(files, path) {
	if (files === void 0) return "unreadable";
	try {
		const entries = await files.list(path);
		return entries === void 0 || entries.length === 0 ? "none" : entries;
	} catch {
		return "unreadable";
	}
}
var cp, mkdir, mkdtemp, rm, writeFile, tmpdir, dirname, join$1, resolve$1, SettingsFiles, unknownDigest;
function init_settings_files() {
	return (init_settings_files = __esmMin((() => {
		init_errors();
		init_files();
		init_paths();
		({cp, mkdir, mkdtemp, rm, writeFile} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({dirname, join: join$1, resolve: resolve$1} = process.getBuiltinModule("node:path"));
		SettingsFiles = class {
			#host;
			#token;
			#choices = /* @__PURE__ */ new Map();
			#used = /* @__PURE__ */ new Map();
			#changes = /* @__PURE__ */ new Set();
			#commits;
			#copy;
			/** @param token to read the base through the CI system's API. */
			constructor(host, token) {
				this.#host = host;
				this.#token = token;
			}
			/** What was used so far. Undefined unless the run examines changes that are not merged. */
			get used() {
				if (this.#host.base === void 0) return void 0;
				return {
					files: [...this.#used].map(([path, digest]) => ({
						path,
						digest
					})).toSorted((a, b) => a.path < b.path ? -1 : 1),
					changes: [...this.#changes].toSorted()
				};
			}
			/** Adds what the changes would set otherwise. Says each once. */
			#addChange(change) {
				if (this.#changes.has(change)) return;
				this.#changes.add(change);
				this.#host.info(`this ${this.#host.base?.change ?? "change"} ${change}; that counts after the merge`);
			}
			/**
			* Returns the directory to read settings from: the checkout, or a copy of what the base has.
			* @param paths relative to the checkout. Those outside are not the repository's.
			* @param isOptional true if the run is fine without them, so that what only the changes have does not count.
			* @param isRecorded false if the evidence states their content in another way.
			*/
			async rootFor(paths, { isOptional = false, isRecorded = true } = {}) {
				const { root } = this.#host;
				if (this.#host.base === void 0) return root;
				const inside = paths.flatMap((path) => repositoryPath(root, path) ?? []);
				const choices = await Promise.all(inside.map((path) => this.#choiceOf(path, isOptional)));
				for (const [index, path] of inside.entries()) {
					const digest = choices[index]?.digest;
					if (isRecorded && digest !== void 0) this.#used.set(path, digest);
				}
				if (choices.every(({ use }) => use === "checkout")) return root;
				const copy = await this.#directory();
				for (const [index, path] of inside.entries()) await this.#fill(copy, path, choices[index]);
				return copy;
			}
			/** Removes copies. */
			async close() {
				if (this.#copy !== void 0) await rm(await this.#copy, {
					recursive: true,
					force: true
				});
			}
			/** Opens the base. @throws UndecidedError if there is none or it cannot be read. */
			async openBase() {
				const { base, problem } = await this.#open();
				if (base !== void 0) return base;
				throw problem ?? new UndecidedError("BASE_UNREADABLE", "this run is not for unmerged changes");
			}
			#open() {
				this.#commits ??= this.#openCommits();
				return this.#commits;
			}
			async #openCommits() {
				const port = this.#host.base;
				if (port === void 0) return {};
				const head = await port.openHead(this.#token);
				try {
					return {
						base: await port.open(this.#token),
						...head === void 0 ? {} : { head }
					};
				} catch (error) {
					this.#host.info(`settings are those of this ${port.change}, because ${messageOf(error)}`);
					return {
						...head === void 0 ? {} : { head },
						...error instanceof UndecidedError ? { problem: error } : {}
					};
				}
			}
			#choiceOf(path, isOptional) {
				const key = `${path}\0${isOptional}`;
				const choice = this.#choices.get(key) ?? this.#choose(path, isOptional);
				this.#choices.set(key, choice);
				return choice;
			}
			async #choose(path, isOptional) {
				const { base, head } = await this.#open();
				const [before, known] = await Promise.all([listed(base, path), listed(head, path)]);
				const after = known === "unreadable" && !await exists(resolve$1(this.#host.root, path)) ? "none" : known;
				if (before === "unreadable" || before !== "none" && before.some(({ kind }) => kind !== "file")) return {
					use: "checkout",
					digest: digestOf(after)
				};
				if (before === "none") {
					if (after === "none") return { use: "checkout" };
					if (isOptional) {
						this.#addChange(`adds ${path}`);
						return { use: "absent" };
					}
					return {
						use: "checkout",
						digest: digestOf(after)
					};
				}
				const digest = filesDigest(before);
				if (digestOf(after) === digest) return {
					use: "checkout",
					digest
				};
				this.#addChange(`${after === "none" ? "removes" : "changes"} ${path}`);
				return {
					use: "base",
					digest,
					entries: before
				};
			}
			#directory() {
				this.#copy ??= mkdtemp(join$1(this.#host.temporaryDirectory ?? tmpdir(), "seaworthy-base-"));
				return this.#copy;
			}
			async #fill(copy, path, choice) {
				if (choice === void 0 || choice.use === "absent") return;
				if (choice.use === "checkout") {
					const source = resolve$1(this.#host.root, path);
					await mkdir(dirname(join$1(copy, path)), { recursive: true });
					await cp(source, join$1(copy, path), { recursive: true }).catch(() => {});
					return;
				}
				const { base } = await this.#open();
				const contents = await base?.contents(choice.entries ?? []);
				for (const entry of choice.entries ?? []) {
					const place = join$1(copy, entry.path);
					await mkdir(dirname(place), { recursive: true });
					await writeFile(place, contents?.get(entry.id) ?? "");
				}
			}
		};
		unknownDigest = sha256("a commit that cannot be read");
	})))();
}

// shared/runner/load-settings.ts
/**
* Loads the configuration of a call, of the changes and of their base. Both must be valid.
* @throws InvalidError as `loadConfig`.
*/
async function loadSettings({ host, catalog }) {
	const path = configPath(host);
	const files = new SettingsFiles(host, host.getInput("token"));
	const file = path ?? ".seaworthy.yaml";
	const root = await files.rootFor([file], { isRecorded: false });
	if (root === host.root) {
		const config = await loadConfig(host.root, path, catalog);
		return {
			config,
			proposed: config,
			files
		};
	}
	const proposed = await exists(join(host.root, file)) ? await loadConfig(host.root, path, catalog) : noConfig;
	return {
		config: await loadConfig(root, path, catalog),
		proposed,
		files
	};
}
/** Returns the settings of a run for its evidence. Undefined unless it examines changes that are not merged. */
function usedSettings(action, { config, host, settingsFiles }) {
	const used = settingsFiles?.used;
	if (used === void 0 || config === void 0) return void 0;
	return {
		config: {
			path: config.file ?? configPath(host) ?? ".seaworthy.yaml",
			digest: sectionsDigest(config, action)
		},
		files: [...used.files],
		changes: [...used.changes]
	};
}
/** Digest of the sections that an action can read: its own, and that of the suite. */
function sectionsDigest(config, action) {
	return digestOf$1([config.section(action), config.section("check")]);
}
/**
* Returns where to read files with settings, as `SettingsFiles.rootFor` does: a directory, and the paths relative to it.
* @param paths relative to the checkout, or absolute.
*/
async function settingsPlaces({ host, settingsFiles }, paths, options) {
	const root = settingsFiles === void 0 ? host.root : await settingsFiles.rootFor(paths, options);
	if (root === host.root) return {
		root,
		paths
	};
	return {
		root,
		paths: paths.map((path) => repositoryPath(host.root, path) ?? resolve(host.root, path))
	};
}
/**
* Returns where to read a file or directory with settings that an input names: a directory, and the path relative to it.
* @param path relative to the workspace, or to the checkout if it exists only there.
*/
async function settingsPlace(context, path) {
	const base = baseOf(context.host, path);
	const { root, paths: [inside = path] } = await settingsPlaces(context, [resolve(base, path)]);
	return root === context.host.root ? {
		root: base,
		path
	} : {
		root,
		path: inside
	};
}
/** Returns the absolute path of `settingsPlace`. */
async function settingsPath(context, path) {
	const place = await settingsPlace(context, path);
	return resolve(place.root, place.path);
}
var join, resolve;
function init_load_settings() {
	return (init_load_settings = __esmMin((() => {
		init_config();
		init_digest$1();
		init_files();
		init_paths();
		init_settings_files();
		({join, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

export { settingsPlace as a, filesDigest as c, inCheckout as d, init_paths as f, settingsPath as i, init_settings_files as l, resolvePath as m, loadSettings as n, settingsPlaces as o, repositoryPath as p, sectionsDigest as r, usedSettings as s, init_load_settings as t, configPath as u };