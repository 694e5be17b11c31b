import { n as __esmMin } from "../chunks/rolldown-runtime.js";
import { ci as UndecidedError, li as init_errors, ui as messageOf } from "../chunks/shared/core.js";
import { a as init_fs_mem, i as OpenFile, n as ConsoleStdout, o as WASI, r as File, s as init_wasi, t as init_dist } from "../chunks/npm/bjorn3-browser_wasi_shim.js";
import { n as locateShellcheckAssets, t as init_assets } from "../chunks/actions/dockerfile-lint/shellcheck/assets.js";

// actions/dockerfile-lint/shellcheck/instance.ts
/**
* Starts one ShellCheck in WebAssembly for any number of scripts in sequence. The package's own loader passes only
* the memory to WASI, so that the module's constructors never run and it fails after some scripts. This function
* initializes the whole instance before Haskell's runtime starts.
*/
async function startShellcheck(assets = locateShellcheckAssets()) {
	const [bytes, glue] = await Promise.all([readFile(assets.wasm), import(assets.glue)]);
	const silent = ConsoleStdout.lineBuffered(() => {});
	const wasi = new WASI([], [], [
		new OpenFile(new File([])),
		silent,
		silent
	], { debug: false });
	const late = {};
	const module = await WebAssembly.compile(new Uint8Array(bytes));
	const instance = await WebAssembly.instantiate(module, {
		ghc_wasm_jsffi: glue.default(late),
		wasi_snapshot_preview1: wasi.wasiImport
	});
	if (!isReactor(instance.exports)) throw new UndecidedError("SHELLCHECK_DAMAGED", "is not the expected ShellCheck module", { place: { what: assets.wasm } });
	Object.assign(late, instance.exports);
	const { exports } = instance;
	wasi.initialize({ exports });
	exports.hs_init(0, 0);
	return exports.lintWithOptions;
}
function isReactor(exports) {
	return [
		"_initialize",
		"hs_init",
		"lintWithOptions"
	].every((name) => typeof exports[name] === "function") && exports["memory"] instanceof WebAssembly.Memory;
}
var readFile;
function init_instance() {
	return (init_instance = __esmMin((() => {
		init_dist();
		init_errors();
		init_assets();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
	})))();
}

// actions/dockerfile-lint/shellcheck/thread.ts
var parentPort, workerData;
function init_thread() {
	return (init_thread = __esmMin((() => {
		init_errors();
		init_instance();
		({parentPort, workerData} = process.getBuiltinModule("node:worker_threads"));
		if (parentPort !== null) {
			const port = parentPort;
			const running = startShellcheck(workerData);
			running.catch(() => {});
			port.on("message", async ({ script, options }) => {
				const answer = await running.then((lint) => lint(script, options)).then((output) => ({ output }), (error) => ({ fault: messageOf(error) }));
				port.postMessage(answer);
			});
		}
	})))();
}

init_thread();
export {  };