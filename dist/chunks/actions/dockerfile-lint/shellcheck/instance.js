import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError } from "../../../shared/core.js";
import { a as init_fs_mem, i as OpenFile, n as ConsoleStdout, o as WASI, r as File, s as init_wasi, t as init_dist } from "../../../npm/bjorn3-browser_wasi_shim.js";

// actions/dockerfile-lint/shellcheck/instance.ts
/** Compiles ShellCheck's module, which several threads can share. */
async function compileShellcheck({ wasm }) {
	return WebAssembly.compile(new Uint8Array(await readFile(wasm)));
}
/**
* Starts one ShellCheck in WebAssembly for any number of scripts in sequence. The package's own loader passes only
* the memory to WASI, so that the module's constructors never run and it fails after some scripts. This function
* initializes the whole instance before Haskell's runtime starts.
* @throws UndecidedError `SHELLCHECK_DAMAGED`.
*/
async function startShellcheck(module, assets) {
	const glue = await import(assets.glue);
	const silent = ConsoleStdout.lineBuffered(() => {});
	const wasi = new WASI([], [], [
		new OpenFile(new File([])),
		silent,
		silent
	], { debug: false });
	const late = {};
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
		({readFile} = process.getBuiltinModule("node:fs/promises"));
	})))();
}

export { init_instance as n, startShellcheck as r, compileShellcheck as t };