import { parentPort, workerData } from "node:worker_threads";
import { messageOf } from "../../../shared/errors/index.ts";
import type { ShellcheckAssets } from "./assets.ts";
import { startShellcheck } from "./instance.ts";

/** A script for the thread. */
export interface ThreadRequest {
  readonly script: string;
  /** Options as JSON. */
  readonly options: string;
}

/** ShellCheck's comments as JSON, or why it failed. */
export type ThreadAnswer = { readonly output: string } | { readonly fault: string };

// Runs ShellCheck in a thread of its own, because nothing but the end of the thread stops it.
if (parentPort !== null) {
  const port = parentPort;
  const assets: ShellcheckAssets = workerData;
  const running = startShellcheck(assets);
  running.catch(() => {});
  port.on("message", async ({ script, options }: ThreadRequest) => {
    const answer = await running
      .then((lint) => lint(script, options))
      .then(
        (output): ThreadAnswer => ({ output }),
        (error: unknown): ThreadAnswer => ({ fault: messageOf(error) }),
      );
    port.postMessage(answer);
  });
}
