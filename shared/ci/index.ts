export type { Annotation, FolderStore, GitHubContext, Host } from "./ci.ts";

import { readFile } from "node:fs/promises";
import type { Host } from "./ci.ts";
import { type TerminalOptions, terminalHost } from "./terminal/host.ts";

/** The host of a command line. */
export function commandLineHost(options: Omit<TerminalOptions, "env">): Host {
  return terminalHost({ ...options, env: process.env });
}

/** The host of an action's own step; GitHub's toolkit is loaded only here. */
export async function actionHost(): Promise<Host> {
  const [core, { githubHost }] = await Promise.all([import("@actions/core"), import("./github/host.ts")]);
  return githubHost(core, process.env, await eventPayload(process.env["GITHUB_EVENT_PATH"]));
}

/** The event's payload; undefined where there is none that can be read. */
async function eventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
