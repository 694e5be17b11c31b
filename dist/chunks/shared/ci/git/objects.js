import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Xr as init_memoized, Zr as memoized } from "../../core.js";

// shared/ci/git/objects.ts
function gitEnvironment(getEnv) {
	const inherited = ["PATH", "SystemRoot"].flatMap((name) => {
		const value = getEnv(name);
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(inherited),
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
}
/** Parses the output of `git cat-file --batch`: for each id a line with id, kind and size, the content and a line break. */
function parseBatch(output, ids, kind) {
	const objects = /* @__PURE__ */ new Map();
	let offset = 0;
	for (const id of ids) {
		const end = output.indexOf(10, offset);
		const line = output.toString("latin1", offset, Math.max(offset, end));
		const [, found, size] = /^[0-9a-f]+ (commit|tree|blob|tag) (\d+)$/u.exec(line) ?? [];
		if (found !== kind) throw new Error(`the repository does not contain the ${kind} ${id}`);
		const start = end + 1;
		const content = output.subarray(start, start + Number(size));
		if (idOf(content, kind, id.length) !== id) throw new Error(`the ${kind} ${id} is damaged`);
		objects.set(id, content);
		offset = start + content.length + 1;
	}
	return objects;
}
/** Computes the id of an object. @param length of ids in the repository: 40 (SHA-1) or 64 (SHA-256). */
function idOf(content, kind, length) {
	return createHash(length === 64 ? "sha256" : "sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}
/** Parses a tree: for each entry the mode, a space, the name, a zero byte and the id in binary. */
function parseTree(bytes, idBytes) {
	const entries = [];
	for (let offset = 0; offset < bytes.length;) {
		const space = bytes.indexOf(32, offset);
		const zero = bytes.indexOf(0, space);
		if (space === -1 || zero === -1) throw new Error("a tree is damaged");
		const next = zero + 1 + idBytes;
		const mode = bytes.toString("latin1", offset, space);
		const name = bytes.toString("utf8", space + 1, zero);
		entries.push({
			mode,
			name,
			id: bytes.toString("hex", zero + 1, next)
		});
		offset = next;
	}
	return entries;
}
var createHash, timeLimit, objectId, treeMode, maxTreeEntries, maxObjectBytes, GitObjects;
function init_objects() {
	return (init_objects = __esmMin((() => {
		({createHash} = process.getBuiltinModule("node:crypto"));
		timeLimit = 6e4;
		objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
		treeMode = "40000";
		maxTreeEntries = 2e5;
		maxObjectBytes = 512 * 2 ** 20;
		GitObjects = class {
			#checkout;
			/** Returns the tree and the first parent of a commit. */
			commit = memoized((id) => this.#readCommit(id));
			tree = memoized((id) => this.#readTree(id));
			constructor(checkout) {
				this.#checkout = checkout;
			}
			async #readCommit(id) {
				const text = (await this.#read([id], "commit")).get(id)?.toString("latin1") ?? "";
				const [, tree, parent] = /^tree ([0-9a-f]+)\n(?:parent ([0-9a-f]+)\n)?/u.exec(text) ?? [];
				if (tree === void 0) throw new Error(`the commit ${id} is damaged`);
				return {
					tree,
					parent
				};
			}
			/** Returns the id of the commit that is checked out. */
			async head() {
				const { root, getEnv, exec } = this.#checkout;
				const { exitCode, stdout } = await exec("git", [
					"-c",
					"safe.directory=*",
					"rev-parse",
					"--verify",
					"--quiet",
					"HEAD^{commit}"
				], {
					cwd: root,
					env: gitEnvironment(getEnv),
					timeout: timeLimit,
					maxBytes: 4096
				});
				if (exitCode !== 0) throw new Error("there is no commit");
				return stdout.trim();
			}
			async #readTree(id) {
				return parseTree((await this.#read([id], "tree")).get(id) ?? Buffer.alloc(0), id.length / 2);
			}
			/** Reads all trees of one depth at once, because each call starts a process. */
			async walk(id) {
				const entries = [];
				let directories = [{
					name: "",
					mode: treeMode,
					id
				}];
				while (directories.length > 0) {
					const trees = await this.#read([...new Set(directories.map((directory) => directory.id))], "tree");
					const below = directories.flatMap((directory) => parseTree(trees.get(directory.id) ?? Buffer.alloc(0), id.length / 2).map((entry) => ({
						...entry,
						name: directory.name === "" ? entry.name : `${directory.name}/${entry.name}`
					})));
					for (const entry of below) if (entry.mode !== "40000") entries.push(entry);
					directories = below.filter(({ mode }) => mode === treeMode);
					if (entries.length + directories.length > maxTreeEntries) throw new Error(`more than ${maxTreeEntries} files`);
				}
				return entries;
			}
			blobs(ids) {
				return this.#read([...new Set(ids)], "blob");
			}
			async #read(ids, kind) {
				if (ids.length === 0) return /* @__PURE__ */ new Map();
				const wrong = ids.find((id) => !objectId.test(id));
				if (wrong !== void 0) throw new Error(`${JSON.stringify(wrong)} is not the id of an object`);
				const { root, getEnv, exec } = this.#checkout;
				const { exitCode, signal, stdout } = await exec("git", [
					"-c",
					"safe.directory=*",
					"cat-file",
					"--batch"
				], {
					cwd: root,
					env: gitEnvironment(getEnv),
					input: `${ids.join("\n")}\n`,
					timeout: timeLimit,
					maxBytes: maxObjectBytes,
					encoding: "latin1"
				});
				if (exitCode !== 0) throw new Error(`git exited with ${signal ?? `exit code ${exitCode}`}`);
				return parseBatch(Buffer.from(stdout, "latin1"), ids, kind);
			}
		};
	})))();
}

export { treeMode as i, idOf as n, init_objects as r, GitObjects as t };