export type { Annotation, Host } from "./host.ts";

import type { Host } from "./host.ts";
import { type TerminalOptions, terminalHost } from "./terminal.ts";

/** The host of a command line. */
export function commandLineHost(options: Omit<TerminalOptions, "env">): Host {
  return terminalHost({ ...options, env: process.env });
}

/** The host of an action's own step; GitHub's toolkit is loaded only here. */
export async function actionHost(): Promise<Host> {
  const [core, { githubHost }] = await Promise.all([import("@actions/core"), import("./github.ts")]);
  return githubHost(core, process.env);
}
