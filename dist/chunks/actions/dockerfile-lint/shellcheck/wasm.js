import { n as __esmMin } from "../../../rolldown-runtime.js";
import { $r as init_map_concurrently, Ci as init_errors, Si as UndecidedError, c as threadModuleUrl, ei as mapConcurrently, gi as isOver, hi as init_deadline, s as init_thread_module_url, wi as messageOf } from "../../../shared/core.js";
import { n as init_instance, t as compileShellcheck } from "./instance.js";
import { i as parseAnswer, n as init_answer, r as optionsFor } from "./answer.js";
import { n as locateShellcheckAssets, t as init_assets } from "./assets.js";

// actions/dockerfile-lint/shellcheck/pool.ts
function inOrder(tasks) {
	const isLong = ({ script }) => script.length >= longScript;
	return [...tasks.filter(isLong).toSorted((a, b) => b.script.length - a.script.length), ...tasks.filter((task) => !isLong(task))];
}
var scriptsPerThread, longScript, ShellcheckPool;
function init_pool() {
	return (init_pool = __esmMin((() => {
		init_deadline();
		scriptsPerThread = 20;
		longScript = 2e3;
		ShellcheckPool = class {
			#start;
			#maxThreads;
			#clock;
			#threads = /* @__PURE__ */ new Set();
			#idle = [];
			#waiting = [];
			/**
			* @param maxThreads the number of processors.
			* @param clock milliseconds; never goes back.
			*/
			constructor(start, maxThreads, clock = () => performance.now()) {
				this.#start = start;
				this.#maxThreads = maxThreads;
				this.#clock = clock;
			}
			/**
			* Checks scripts, in their order except that long ones come first. The time of a file counts while its scripts are
			* checked, not while they wait. A script that the time does not suffice for ends its thread.
			* @returns a promise of each script's comments as JSON. A thread that fails fails all that wait.
			*/
			run(scripts) {
				const results = scripts.map((script) => {
					const { promise, resolve, reject } = Promise.withResolvers();
					this.#waiting.push({
						...script,
						resolve,
						reject
					});
					return promise;
				});
				this.#waiting = inOrder(this.#waiting);
				this.#assign();
				return results;
			}
			async close() {
				for (const { resolve } of this.#waiting.splice(0)) resolve({ stoppedAfter: 0 });
				await Promise.all([...this.#threads].map((thread) => thread.stop()));
				this.#threads.clear();
				this.#idle.length = 0;
			}
			/** Gives waiting scripts to idle threads, and starts threads that are worth it. */
			#assign() {
				const busy = this.#threads.size - this.#idle.length;
				const wanted = Math.min(this.#maxThreads, Math.ceil((this.#waiting.length + busy) / scriptsPerThread));
				while (this.#waiting.length > 0) {
					const thread = this.#idle.pop() ?? (this.#threads.size < wanted ? this.#open() : void 0);
					const task = thread === void 0 ? void 0 : this.#waiting.shift();
					if (thread === void 0 || task === void 0) return;
					this.#check(thread, task);
				}
			}
			#open() {
				const thread = this.#start();
				this.#threads.add(thread);
				return thread;
			}
			async #check(thread, task) {
				try {
					await thread.start();
					const result = isOver(task.time) ? { stoppedAfter: 0 } : await this.#lint(thread, task);
					if (this.#threads.has(thread)) this.#idle.push(thread);
					task.resolve(result);
				} catch (error) {
					task.reject(error);
					for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
					this.#threads.delete(thread);
					await thread.stop();
				}
				this.#assign();
			}
			async #lint(thread, { script, options, time }) {
				const milliseconds = time?.remaining() ?? Number.POSITIVE_INFINITY;
				const start = this.#clock();
				const output = await thread.lint(script, options, milliseconds);
				time?.spend(this.#clock() - start);
				if (output !== void 0) return output;
				this.#threads.delete(thread);
				return { stoppedAfter: milliseconds };
			}
		};
	})))();
}

// actions/dockerfile-lint/shellcheck/script-checks.ts
function isStopped(outcome) {
	return "stoppedAfter" in outcome;
}
var concurrentReads, ScriptChecks;
function init_script_checks() {
	return (init_script_checks = __esmMin((() => {
		init_answer();
		concurrentReads = 16;
		ScriptChecks = class {
			#pool;
			#cache;
			#outcomes = /* @__PURE__ */ new Map();
			#writes = [];
			constructor(pool, cache) {
				this.#pool = pool;
				this.#cache = cache;
			}
			/** Starts to check the scripts that no earlier call has started. A script counts for the first file that has it. */
			begin(files) {
				const open = [];
				for (const { requests, time } of files) for (const request of requests) {
					if (this.#outcomes.has(request.key)) continue;
					const { promise, resolve } = Promise.withResolvers();
					promise.catch(() => {});
					this.#outcomes.set(request.key, promise);
					open.push({
						request,
						time,
						resolve
					});
				}
				if (open.length > 0) this.#run(open);
			}
			/**
			* Waits for the scripts of a file. Those that the time of another file did not suffice for run again if this one has
			* more.
			* @throws UndecidedError if ShellCheck fails.
			*/
			async finish(file) {
				this.begin([file]);
				const { requests, time } = file;
				const left = () => time?.remaining() ?? Number.POSITIVE_INFINITY;
				const results = /* @__PURE__ */ new Map();
				for (const request of requests) {
					let outcome = await this.#outcomes.get(request.key);
					if (outcome !== void 0 && isStopped(outcome) && left() > outcome.stoppedAfter) {
						this.#outcomes.delete(request.key);
						this.begin([{
							requests: [request],
							time
						}]);
						outcome = await this.#outcomes.get(request.key);
					}
					if (outcome !== void 0 && !isStopped(outcome)) results.set(request.key, outcome);
				}
				return results;
			}
			/** Waits until new results are in the cache. */
			async settled() {
				await Promise.all(this.#writes);
			}
			async #run(open) {
				const known = await mapConcurrently(open, concurrentReads, ({ request }) => this.#readCached(request));
				for (const [index, { resolve }] of open.entries()) {
					const comments = known[index];
					if (comments !== void 0) resolve(comments);
				}
				const unknown = open.filter((_check, index) => known[index] === void 0);
				const outputs = this.#pool.run(unknown.map(({ request, time }) => ({
					script: request.text.toWellFormed(),
					options: optionsFor(request),
					time
				})));
				for (const [index, { request, resolve }] of unknown.entries()) {
					const output = outputs[index];
					if (output !== void 0) resolve(output.then((value) => this.#outcomeOf(value, request)));
				}
			}
			async #readCached(request) {
				const output = await this.#cache?.read(request);
				try {
					return output === void 0 ? void 0 : parseAnswer(output, request);
				} catch {
					return;
				}
			}
			#outcomeOf(output, request) {
				if (typeof output !== "string") return output;
				const comments = parseAnswer(output, request);
				if (this.#cache !== void 0) this.#writes.push(this.#cache.write(request, output));
				return comments;
			}
		};
	})))();
}

// actions/dockerfile-lint/shellcheck/worker.ts
/**
* Returns a function that starts ShellCheck in a thread. All threads share one module, which is compiled with the first
* of them. An idle thread does not keep the process alive.
*/
function createThreads() {
	let compiled;
	return () => {
		compiled ??= compile();
		return startThread(compiled);
	};
}
async function compile() {
	const assets = locateShellcheckAssets();
	return {
		module: await compileShellcheck(assets),
		assets
	};
}
function startThread(compiled) {
	const url = threadModuleUrl("shellcheck", "./thread.ts", import.meta.url);
	const worker = new Worker(new URL(url));
	worker.unref();
	const whileUsed = async (work) => {
		worker.ref();
		try {
			return await work();
		} finally {
			worker.unref();
		}
	};
	let started;
	const start = async () => {
		const message = await compiled.catch((error) => {
			throw error instanceof UndecidedError ? error : failed(messageOf(error));
		});
		const answer = await answerOf(worker, message, maxStart);
		if (answer !== void 0 && "output" in answer) return;
		await worker.terminate();
		throw failed(answer === void 0 ? `it did not start within ${maxStart / 1e3} s` : answer.fault);
	};
	return {
		start() {
			started ??= whileUsed(start);
			return started;
		},
		async lint(script, options, milliseconds) {
			const answer = await whileUsed(() => answerOf(worker, {
				script,
				options
			}, milliseconds));
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
		init_instance();
		({Worker} = process.getBuiltinModule("node:worker_threads"));
		maxTimer = 2 ** 31 - 1;
		maxStart = 12e4;
	})))();
}

// actions/dockerfile-lint/shellcheck/wasm.ts
/**
* Creates a checker that runs ShellCheck as WebAssembly, in threads. They start with the first scripts, serve all that
* follow, and check equal scripts once. A script that takes too long ends its thread; the next one starts another.
*/
function createWasmChecker(options = {}) {
	const { start = createThreads(), maxThreads = Math.min(availableParallelism(), maxThreadsOfAnyMachine), cache } = options;
	const pool = new ShellcheckPool(start, maxThreads);
	const checks = new ScriptChecks(pool, cache);
	return {
		prepare: (files) => checks.begin(files),
		check: (file) => checks.finish(file),
		async close() {
			await pool.close();
			await checks.settled();
		}
	};
}
var availableParallelism, maxThreadsOfAnyMachine;
function init_wasm() {
	return (init_wasm = __esmMin((() => {
		init_pool();
		init_script_checks();
		init_worker();
		({availableParallelism} = process.getBuiltinModule("node:os"));
		maxThreadsOfAnyMachine = 8;
	})))();
}

init_wasm();
export { createWasmChecker };