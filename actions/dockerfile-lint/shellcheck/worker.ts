import { Worker } from "node:worker_threads";
import { messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import { threadModuleUrl } from "../../../shared/exec/thread-module-url.ts";
import { locateShellcheckAssets } from "./assets.ts";
import { compileShellcheck } from "./instance.ts";
import type { ThreadAnswer, ThreadRequest, ThreadStart } from "./thread.ts";

/** Longest time of Node's timers, in milliseconds. */
const maxTimer = 2 ** 31 - 1;
/** Milliseconds. */
const maxStart = 120_000;

/** ShellCheck in a thread. Takes one script at a time. */
export interface ShellcheckThread {
  /**
   * Waits until the thread can check scripts.
   * @throws UndecidedError `SHELLCHECK_FAILED`, `SHELLCHECK_MISSING`.
   */
  start(): Promise<void>;
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
 * Returns a function that starts ShellCheck in a thread. All threads share one module, which is compiled with the first
 * of them. An idle thread does not keep the process alive.
 */
export function createThreads(): () => ShellcheckThread {
  let compiled: Promise<ThreadStart> | undefined;
  return () => {
    compiled ??= compile();
    return startThread(compiled);
  };
}

async function compile(): Promise<ThreadStart> {
  const assets = locateShellcheckAssets();
  return { module: await compileShellcheck(assets), assets };
}

function startThread(compiled: Promise<ThreadStart>): ShellcheckThread {
  const url = threadModuleUrl("shellcheck", "./thread.ts", import.meta.url);
  const worker = new Worker(new URL(url));
  worker.unref();
  const whileUsed = async <T>(work: () => Promise<T>): Promise<T> => {
    worker.ref();
    try {
      return await work();
    } finally {
      worker.unref();
    }
  };
  let started: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    const message = await compiled.catch((error: unknown) => {
      throw error instanceof UndecidedError ? error : failed(messageOf(error));
    });
    const answer = await answerOf(worker, message, maxStart);
    if (answer !== undefined && "output" in answer) return;
    await worker.terminate();
    throw failed(answer === undefined ? `it did not start within ${maxStart / 1000} s` : answer.fault);
  };
  return {
    start() {
      started ??= whileUsed(start);
      return started;
    },
    async lint(script, options, milliseconds) {
      const answer = await whileUsed(() => answerOf(worker, { script, options }, milliseconds));
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

function answerOf(
  worker: Worker,
  request: ThreadStart | ThreadRequest,
  milliseconds: number,
): Promise<ThreadAnswer | undefined> {
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
