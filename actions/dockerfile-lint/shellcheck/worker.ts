import { Worker } from "node:worker_threads";
import { messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import { threadModuleUrl } from "../../../shared/exec/thread-module-url.ts";
import { locateShellcheckAssets } from "./assets.ts";
import type { ThreadAnswer, ThreadRequest } from "./thread.ts";

/** Longest time of Node's timers, in milliseconds. */
const maxTimer = 2 ** 31 - 1;
/** Milliseconds. */
const maxStart = 120_000;

/** ShellCheck in a thread. Takes one script at a time. */
export interface ShellcheckThread {
  /**
   * Checks a script.
   * @param options as JSON. @param milliseconds after which the thread is stopped. It serves no further script then.
   * @returns the comments as JSON; undefined if the time was over.
   * @throws UndecidedError `SHELLCHECK_FAILED`.
   */
  lint(script: string, options: string, milliseconds: number): Promise<string | undefined>;
  stop(): Promise<void>;
}

/**
 * Starts ShellCheck in a thread. An idle thread does not keep the process alive.
 * @throws UndecidedError `SHELLCHECK_MISSING`.
 */
export function startThread(): ShellcheckThread {
  const workerData = locateShellcheckAssets();
  const url = threadModuleUrl("shellcheck", "./thread.ts", import.meta.url);
  const worker = new Worker(new URL(url), { workerData });
  worker.unref();
  let isReady = false;
  return {
    async lint(script, options, milliseconds) {
      worker.ref();
      // The start is the same for all scripts, so it is not time of the first one.
      if (!isReady) await answerOf(worker, { script: "true", options }, maxStart);
      isReady = true;
      const answer = await answerOf(worker, { script, options }, milliseconds);
      worker.unref();
      if (answer === undefined) {
        await worker.terminate();
        return undefined;
      }
      if ("output" in answer) return answer.output;
      throw failed(answer.fault);
    },
    async stop() {
      await worker.terminate();
    },
  };
}

function answerOf(worker: Worker, request: ThreadRequest, milliseconds: number): Promise<ThreadAnswer | undefined> {
  return new Promise((resolve) => {
    const end = (answer: ThreadAnswer | undefined): void => {
      clearTimeout(timer);
      worker.off("message", end).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onError = (error: unknown): void => end({ fault: messageOf(error) });
    const onExit = (code: number): void => end({ fault: `its thread ended with code ${code}` });
    const timer = setTimeout(() => end(undefined), Math.min(milliseconds, maxTimer));
    worker.on("message", end).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

function failed(fault: string): UndecidedError {
  return new UndecidedError("SHELLCHECK_FAILED", `ShellCheck failed: ${fault}`, {
    advice: "Set `shellcheck` to native or off, and report the script",
  });
}
