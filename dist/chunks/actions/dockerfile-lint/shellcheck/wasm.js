import { n as __esmMin } from "../../../rolldown-runtime.js";
import { D as threadModuleUrl, E as init_thread_module_url, ci as UndecidedError, li as init_errors, ni as isOver, ti as init_deadline, ui as messageOf } from "../../../shared/core.js";
import { _ as object, b as string, d as init_schemas, g as number, i as _enum, o as array } from "../../../npm/zod/classic.js";
import { n as locateShellcheckAssets, t as init_assets } from "./assets.js";

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

// actions/dockerfile-lint/shellcheck/worker.ts
/**
* Starts ShellCheck in a thread. An idle thread does not keep the process alive.
* @throws UndecidedError `SHELLCHECK_MISSING`.
*/
function startThread() {
	const workerData = locateShellcheckAssets();
	const url = threadModuleUrl("shellcheck", "./thread.ts", import.meta.url);
	const worker = new Worker(new URL(url), { workerData });
	worker.unref();
	let isReady = false;
	return {
		async lint(script, options, milliseconds) {
			worker.ref();
			if (!isReady) await answerOf(worker, {
				script: "true",
				options
			}, maxStart);
			isReady = true;
			const answer = await answerOf(worker, {
				script,
				options
			}, milliseconds);
			worker.unref();
			if (answer === void 0) {
				await worker.terminate();
				return;
			}
			if ("output" in answer) return answer.output;
			throw failed(answer.fault);
		},
		async stop() {
			await worker.terminate();
		}
	};
}
function answerOf(worker, request, milliseconds) {
	return new Promise((resolve) => {
		const end = (answer) => {
			clearTimeout(timer);
			worker.off("message", end).off("error", onError).off("exit", onExit);
			resolve(answer);
		};
		const onError = (error) => end({ fault: messageOf(error) });
		const onExit = (code) => end({ fault: `its thread ended with code ${code}` });
		const timer = setTimeout(() => end(void 0), Math.min(milliseconds, maxTimer));
		worker.on("message", end).on("error", onError).on("exit", onExit);
		worker.postMessage(request);
	});
}
function failed(fault) {
	return new UndecidedError("SHELLCHECK_FAILED", `ShellCheck failed: ${fault}`, { advice: "Set `shellcheck` to native or off, and report the script" });
}
var Worker, maxTimer, maxStart;
function init_worker() {
	return (init_worker = __esmMin((() => {
		init_errors();
		init_thread_module_url();
		init_assets();
		({Worker} = process.getBuiltinModule("node:worker_threads"));
		maxTimer = 2 ** 31 - 1;
		maxStart = 12e4;
	})))();
}

// actions/dockerfile-lint/shellcheck/wasm.ts
/**
* Creates a checker that runs ShellCheck as WebAssembly, in a thread. It starts with the first script, serves all that
* follow, and checks equal scripts once. A script that takes too long ends its thread; the next one starts another.
*/
function createWasmChecker(start = startThread) {
	let running;
	const resultsByKey = /* @__PURE__ */ new Map();
	return {
		async check(requests, deadline) {
			for (const request of requests) {
				if (resultsByKey.has(request.key)) continue;
				if (isOver(deadline)) break;
				running ??= start();
				const comments = await checkOne(running, request, deadline?.remaining() ?? Number.POSITIVE_INFINITY);
				if (comments === void 0) running = void 0;
				else resultsByKey.set(request.key, comments);
			}
			return new Map(requests.flatMap(({ key }) => entryOf(key, resultsByKey.get(key))));
		},
		async close() {
			await running?.stop();
			running = void 0;
		}
	};
}
function entryOf(key, comments) {
	return comments === void 0 ? [] : [[key, comments]];
}
async function checkOne(thread, { text, dialect }, milliseconds) {
	const options = JSON.stringify({
		shell: dialect,
		exclude: excludedCodes
	});
	const output = await thread.lint(text.toWellFormed(), options, milliseconds);
	if (output === void 0) return void 0;
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
		init_deadline();
		init_tabs();
		init_worker();
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