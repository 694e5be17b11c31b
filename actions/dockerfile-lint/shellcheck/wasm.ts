import { availableParallelism } from "node:os";
import type { ShellChecker } from "../shellcheck.ts";
import { ShellcheckPool } from "./pool.ts";
import type { ScriptCache } from "./script-cache.ts";
import { ScriptChecks } from "./script-checks.ts";
import { createThreads, type ShellcheckThread } from "./worker.ts";

/** A thread takes about 80 MB. */
const maxThreadsOfAnyMachine = 8;

/** What the checker runs on. Tests replace its parts. */
export interface WasmCheckerOptions {
  readonly start?: () => ShellcheckThread;
  /** Default: the number of processors, at most 8. */
  readonly maxThreads?: number;
  /** Results of earlier runs. Default: none. */
  readonly cache?: ScriptCache;
}

/**
 * Creates a checker that runs ShellCheck as WebAssembly, in threads. They start with the first scripts, serve all that
 * follow, and check equal scripts once. A script that takes too long ends its thread; the next one starts another.
 */
export function createWasmChecker(options: WasmCheckerOptions = {}): ShellChecker {
  const {
    start = createThreads(),
    maxThreads = Math.min(availableParallelism(), maxThreadsOfAnyMachine),
    cache,
  } = options;
  const pool = new ShellcheckPool(start, maxThreads);
  const checks = new ScriptChecks(pool, cache);
  return {
    prepare: (files) => checks.begin(files),
    check: (file) => checks.finish(file),
    async close() {
      await pool.close();
      await checks.settled();
    },
  };
}
