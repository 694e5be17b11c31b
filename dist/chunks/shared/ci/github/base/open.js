import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { $r as init_map_concurrently, Ci as init_errors, Si as UndecidedError, Xr as init_memoized, Zr as memoized, ei as mapConcurrently, wi as messageOf } from "../../../core.js";
import { i as treeMode, n as idOf, r as init_objects, t as GitObjects } from "../../git/objects.js";
import { n as init_client, r as reasonOf } from "../client2.js";

// shared/ci/git/base-files.ts
/** Files of a commit. Links are followed inside it. Each tree and text is read once. */
function baseFiles({ label, commit, tree, isRemote = false }, source) {
	const files = new CommitFiles(tree, source);
	async function attempt(path, work) {
		try {
			return await work();
		} catch (error) {
			throw new UndecidedError("BASE_UNREADABLE", `cannot be read from ${label} (${messageOf(error)})`, {
				place: { what: path === "" ? "." : path },
				advice: "Set `fetch-depth: 2` for `actions/checkout`",
				cause: error
			});
		}
	}
	return {
		label,
		commit,
		isRemote,
		read: (path) => attempt(path, () => files.read(path)),
		list: (path) => attempt(path, () => files.list(path)),
		walk: () => attempt("", () => files.walk()),
		contents: (entries) => attempt(entries[0]?.path ?? "", () => source.blobs(entries.map(({ id }) => id)))
	};
}
/** Refuses names that git never writes, because they lead out of their directory where they are written to disk. */
function checkNames(entries) {
	const wrong = entries.find(({ name }) => /^(?:\.{0,2}|\.git)$|[/\0]/iu.test(name));
	if (wrong !== void 0) throw new Error(`a tree has the name ${JSON.stringify(wrong.name)}`);
	return entries;
}
/** Splits a path into names. `..` removes the name before it, whatever that leads to, as in the checkout. */
function partsOf(path) {
	return posix.normalize(path).split("/").filter((part) => part !== "" && part !== ".");
}
function isTree({ mode }) {
	return mode === treeMode;
}
function isLink({ mode }) {
	return mode === "120000";
}
function isSubmodule({ mode }) {
	return mode === "160000";
}
function isFile({ mode }) {
	return mode.startsWith("100");
}
var posix, maxTextBytes, maxEntries, maxLinks, maxDepth, CommitFiles;
function init_base_files() {
	return (init_base_files = __esmMin((() => {
		init_errors();
		init_objects();
		({posix} = process.getBuiltinModule("node:path"));
		maxTextBytes = 4 * 2 ** 20;
		maxEntries = 1e5;
		maxLinks = 20;
		maxDepth = 2048;
		CommitFiles = class {
			#root;
			#source;
			read = memoized((path) => this.#read(path));
			/** Texts of links by id. */
			#links = /* @__PURE__ */ new Map();
			constructor(tree, source) {
				this.#root = {
					name: "",
					mode: treeMode,
					id: tree
				};
				this.#source = source;
			}
			async list(path) {
				const entry = await this.#find(partsOf(path), maxLinks);
				if (entry === void 0) return void 0;
				if (isLink(entry)) return [{
					path: partsOf(path).join("/"),
					id: entry.id,
					kind: "other"
				}];
				const found = [];
				await this.#walk(entry, partsOf(path), maxLinks, {
					found,
					left: maxEntries
				});
				return found;
			}
			async walk() {
				const entries = await this.#source.walk(this.#root.id);
				for (const { name } of entries) checkNames(name.split("/").map((part) => ({ name: part })));
				return entries.map((entry) => ({
					path: entry.name,
					id: entry.id,
					kind: isLink(entry) ? "link" : isFile(entry) ? "file" : "submodule"
				}));
			}
			async #read(path) {
				const entry = await this.#find(partsOf(path), maxLinks);
				if (entry === void 0 || !isFile(entry)) return void 0;
				const content = (await this.#source.blobs([entry.id])).get(entry.id) ?? Buffer.alloc(0);
				if (content.length > maxTextBytes) throw new Error(`it is larger than ${maxTextBytes} bytes`);
				return content.toString("utf8");
			}
			async #tree(id) {
				return checkNames(await this.#source.tree(id));
			}
			/** Finds what a path leads to, or the last link on the way if that leads to nothing. @param links that may still be followed. */
			async #find(parts, links) {
				let entry = this.#root;
				for (const [index, name] of parts.entries()) {
					if (isSubmodule(entry)) return entry;
					if (!isTree(entry)) return void 0;
					const next = (await this.#tree(entry.id)).find((candidate) => candidate.name === name);
					if (next === void 0) return void 0;
					if (isLink(next)) {
						const target = await this.#target(next, parts.slice(0, index));
						if (links === 0) throw new Error("too many links lead to it");
						return await this.#find([...target, ...parts.slice(index + 1)], links - 1) ?? next;
					}
					entry = next;
				}
				return entry;
			}
			/** Returns where a link in a directory leads. */
			async #target(link, directory) {
				await this.#readLinks([link]);
				const text = this.#links.get(link.id) ?? "";
				const path = posix.join("/", ...directory, text);
				if (!(!text.startsWith("/") && !posix.join(...directory, text).startsWith(".."))) throw new Error("it links to a path outside the repository");
				return partsOf(path);
			}
			/** Reads the texts of links, all at once, because each call starts a process or sends a request. */
			async #readLinks(links) {
				const missing = links.map(({ id }) => id).filter((id) => !this.#links.has(id));
				if (missing.length === 0) return;
				for (const [id, text] of await this.#source.blobs(missing)) this.#links.set(id, text.toString("utf8"));
			}
			async #walk(entry, parts, links, listing) {
				listing.left -= 1;
				if (listing.left < 0) throw new Error(`more than ${maxEntries} files`);
				if (parts.length > maxDepth) throw new Error(`more than ${maxDepth} directories`);
				if (isTree(entry)) {
					const children = await this.#tree(entry.id);
					await this.#readLinks(children.filter(isLink));
					for (const child of children) await this.#walk(child, [...parts, child.name], links, listing);
					return;
				}
				if (!isLink(entry)) {
					listing.found.push({
						path: parts.join("/"),
						id: entry.id,
						kind: isFile(entry) ? "file" : "other"
					});
					return;
				}
				if (links === 0) throw new Error("too many links lead to it");
				const target = await this.#find(await this.#target(entry, parts.slice(0, -1)), links - 1);
				if (target === void 0 || isLink(target)) listing.found.push({
					path: parts.join("/"),
					id: entry.id,
					kind: "other"
				});
				else await this.#walk(target, parts, links - 1, listing);
			}
		};
	})))();
}

// shared/ci/github/base/api.ts
/**
* Opens the newest commit of the base branch, or the base of a merge group, through GitHub's API. Returns a clause with
* the reason if it cannot be read.
*/
async function apiBase(context, api) {
	const { owner, repo, pullRequest, mergeGroup } = context;
	const branch = (pullRequest ?? mergeGroup)?.baseRef ?? "";
	try {
		const commit = pullRequest === void 0 ? mergeGroup?.baseSha ?? context.sha : (await api.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		})).data.object.sha;
		return await apiCommit(context, commit, api, `${branch === "" ? "base" : branch} at ${commit.slice(0, 7)}`);
	} catch (error) {
		return `GitHub's API does not return it (${reasonOf(error)})`;
	}
}
/** Opens a commit through GitHub's API. Throws if there is none. */
async function apiCommit(context, commit, api, label = commit.slice(0, 7)) {
	const { owner, repo } = context;
	const { data } = await api.rest.git.getCommit({
		owner,
		repo,
		commit_sha: commit
	});
	return baseFiles({
		label,
		commit,
		tree: data.tree.sha,
		isRemote: true
	}, new ApiObjects(context, api));
}
var parallel, ApiObjects;
function init_api() {
	return (init_api = __esmMin((() => {
		init_base_files();
		init_objects();
		init_client();
		parallel = 8;
		ApiObjects = class {
			#repository;
			#api;
			tree = memoized((id) => this.#tree(id));
			constructor({ owner, repo }, api) {
				this.#repository = {
					owner,
					repo
				};
				this.#api = api;
			}
			async blobs(ids) {
				return new Map(await mapConcurrently([...new Set(ids)], parallel, async (id) => [id, await this.#blob(id)]));
			}
			async #tree(id) {
				const { data } = await this.#ask(() => this.#api.rest.git.getTree({
					...this.#repository,
					tree_sha: id
				}));
				if (data.truncated) throw new Error("GitHub's API lists a part of the directory only");
				return data.tree.map(({ path, mode, sha }) => ({
					name: path,
					mode: mode.replace(/^0+/u, ""),
					id: sha
				}));
			}
			async walk(id) {
				const { data } = await this.#ask(() => this.#api.rest.git.getTree({
					...this.#repository,
					tree_sha: id,
					recursive: "1"
				}));
				if (data.truncated) throw new Error("GitHub's API lists a part of the repository only");
				return data.tree.map(({ path, mode, sha }) => ({
					name: path,
					mode: mode.replace(/^0+/u, ""),
					id: sha
				})).filter(({ mode }) => mode !== treeMode);
			}
			async #blob(id) {
				const { data } = await this.#ask(() => this.#api.rest.git.getBlob({
					...this.#repository,
					file_sha: id
				}));
				const content = Buffer.from(data.content, "base64");
				if (idOf(content, "blob", id.length) !== id) throw new Error("GitHub's API returns another content");
				return content;
			}
			async #ask(request) {
				try {
					return await request();
				} catch (error) {
					throw new Error(reasonOf(error));
				}
			}
		};
	})))();
}

// shared/ci/github/base/git.ts
/**
* Opens the base in the checkout: the first parent of GitHub's merge commit, the base of a merge group, or the current
* commit for events that run on the base. Undefined if git is missing or the checkout does not contain that commit.
*/
async function gitBase(context, machine) {
	const { ref, pullRequest, mergeGroup } = context;
	const sha = pullRequest === void 0 ? mergeGroup?.baseSha ?? context.sha : context.sha;
	const objects = objectsOf(machine);
	try {
		const given = await objects.commit(sha);
		const isMerge = /^refs\/pull\/\d+\/merge$/u.test(ref);
		const commit = isMerge ? given.parent : sha;
		if (commit === void 0) return void 0;
		const { tree } = isMerge ? await objects.commit(commit) : given;
		const label = `${(pullRequest ?? mergeGroup)?.baseRef ?? "base"} at ${commit.slice(0, 7)}`;
		return baseFiles({
			label,
			commit,
			tree
		}, objects);
	} catch {
		return;
	}
}
/** Returns the objects of a machine's checkout, so that two commits share what they have in common. */
function objectsOf(machine) {
	const objects = opened.get(machine) ?? new GitObjects(machine);
	opened.set(machine, objects);
	return objects;
}
/** Opens the commit that is checked out. Undefined if git is missing or there is none. */
async function gitHead(machine) {
	const objects = objectsOf(machine);
	try {
		const commit = await objects.head();
		const { tree } = await objects.commit(commit);
		return baseFiles({
			label: commit.slice(0, 7),
			commit,
			tree
		}, objects);
	} catch {
		return;
	}
}
var opened;
function init_git() {
	return (init_git = __esmMin((() => {
		init_base_files();
		init_objects();
		opened = /* @__PURE__ */ new WeakMap();
	})))();
}

// shared/ci/github/base/open.ts
/**
* Opens the base of the job's pull request or merge group, from the checkout if it contains that commit, otherwise
* through GitHub's API.
* @throws UndecidedError `BASE_UNREADABLE` if neither has it.
*/
async function openBase(context, machine, connect) {
	const local = await gitBase(context, machine);
	if (local !== void 0) return local;
	const remote = connect === void 0 ? "there is no token" : await apiBase(context, await connect());
	if (typeof remote !== "string") return remote;
	throw new UndecidedError("BASE_UNREADABLE", `the base of ${changeOf(context)} cannot be read: the checkout does not contain it, and ${remote}`, { advice: "Policy, waivers and suppressions come from the base until the change is merged. Set `fetch-depth: 2` for `actions/checkout`, or set `token` with `contents: read`" });
}
function changeOf({ pullRequest, mergeGroup }) {
	if (pullRequest !== void 0) return `pull request ${pullRequest.number}`;
	return mergeGroup === void 0 ? "the checkout" : "the merge group";
}
/** Opens the commit that is checked out, otherwise the commit of the job. Undefined if neither can be read. */
async function openHead(context, machine, connect) {
	const local = await gitHead(machine);
	if (local !== void 0 || connect === void 0) return local;
	return apiCommit(context, context.sha, await connect()).catch(() => void 0);
}
function init_open() {
	return (init_open = __esmMin((() => {
		init_errors();
		init_api();
		init_git();
	})))();
}

init_open();
export { openBase, openHead };