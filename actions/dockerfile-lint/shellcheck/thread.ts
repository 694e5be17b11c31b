import { parentPort } from "node:worker_threads";
import { messageOf } from "../../../shared/errors/index.ts";
import type { ShellcheckAssets } from "./assets.ts";
import { type LintScript, startShellcheck } from "./instance.ts";

/** The first message to the thread. */
export interface ThreadStart {
  readonly module: WebAssembly.Module;
  readonly assets: ShellcheckAssets;
}

/** A script for the thread. */
export interface ThreadRequest {
  readonly script: string;
  /** Options as JSON. */
  readonly options: string;
}

/** ShellCheck's comments as JSON, or why it failed. The answer to the start is empty. */
export type ThreadAnswer = { readonly output: string } | { readonly fault: string };

// Runs ShellCheck in a thread of its own, because nothing but the end of the thread stops it.
if (parentPort !== null) {
  const port = parentPort;
  let lint: LintScript | undefined;
  const answer = async (request: ThreadStart | ThreadRequest): Promise<string> => {
    if ("script" in request) {
      if (lint === undefined) throw new Error("it was not started");
      return lint(request.script, request.options);
    }
    lint = await startShellcheck(request.module, request.assets);
    // The first script takes longer than others.
    await lint("true", "{}");
    return "";
  };
  port.on("message", async (request: ThreadStart | ThreadRequest) => {
    const sent = await answer(request).then(
      (output): ThreadAnswer => ({ output }),
      (error: unknown): ThreadAnswer => ({ fault: messageOf(error) }),
    );
    port.postMessage(sent);
  });
}
