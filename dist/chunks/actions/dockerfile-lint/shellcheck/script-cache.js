import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Bn as sha256, dn as init_files, zn as init_digest } from "../../../shared/core.js";
import { n as StoredDocuments, r as init_stored_documents, t as init_cache } from "../../../shared/cache/index.js";
import { n as init_answer, r as optionsFor } from "./answer.js";
import { n as locateShellcheckAssets, t as init_assets } from "./assets.js";

// actions/dockerfile-lint/shellcheck/script-cache.ts
/**
* Creates a cache in a directory. Names of files are hashes: the text of a script is not stored. Answers may quote words
* of it.
* @param directory `cache-dir`.
* @param secret authenticates the answers. Who has it can write answers that are believed.
* @param findModule returns what identifies the module.
*/
function directoryScriptCache(directory, secret, findModule = identifyModule) {
	const documents = new StoredDocuments(directory, "shellcheck", secret, maxBytes);
	let module;
	const keyOf = async (request) => {
		module ??= findModule().catch(() => void 0);
		const identity = await module;
		if (identity === void 0) return void 0;
		const text = request.text.toWellFormed();
		return sha256(JSON.stringify([
			identity,
			optionsFor(request),
			text
		])).replace("sha256:", "");
	};
	return {
		async read(request) {
			const key = await keyOf(request);
			const output = key === void 0 ? void 0 : await documents.read(key);
			return typeof output === "string" ? output : void 0;
		},
		async write(request, output) {
			const key = await keyOf(request);
			if (key !== void 0) await documents.write(key, output);
		}
	};
}
/** Returns the digests of the module and of its glue code. */
async function identifyModule() {
	const { wasm, glue } = locateShellcheckAssets();
	return (await Promise.all([wasm, fileURLToPath(glue)].map((path) => readFile(path)))).map((file) => sha256(file)).join();
}
var readFile, fileURLToPath, maxBytes;
function init_script_cache() {
	return (init_script_cache = __esmMin((() => {
		init_cache();
		init_files();
		init_answer();
		init_assets();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({fileURLToPath} = process.getBuiltinModule("node:url"));
		maxBytes = 16 * 2 ** 20;
	})))();
}

init_script_cache();
export { directoryScriptCache };