export type { Annotation, Host } from "./host.ts";
export { terminalHost } from "./terminal.ts";

import type { Host } from "./host.ts";

/** True inside a job of GitHub Actions. */
export function isGitHubActions(): boolean {
  return process.env["GITHUB_ACTIONS"] === "true";
}

/** The host of an action's own step; GitHub's toolkit is loaded only here. */
export async function actionHost(): Promise<Host> {
  const [core, { githubHost }] = await Promise.all([import("@actions/core"), import("./github.ts")]);
  return githubHost(core, process.env);
}
