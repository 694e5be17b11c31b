import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { GitHubContext } from "../../shared/ci/github/context.ts";
import { gitHubPorts } from "../../shared/ci/github/ports.ts";
import type { Host } from "../../shared/ci/index.ts";
import { terminalHost } from "../../shared/ci/terminal/host.ts";
import { noSleep } from "./no-sleep.ts";

/** Runs git in a directory as somebody, and gives its output. */
export function gitIn(directory: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: directory, encoding: "utf8" }).trim();
}

/** How a test's host is called. */
interface HostOptions {
  readonly given?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly sha: string;
  /** Default: the usual pull request. */
  readonly context?: GitHubContext;
}

/** The host of a terminal whose checkout is `directory`; it does not wait. */
export function quietHost(directory: string, given: Readonly<Record<string, string>> = {}): Host {
  const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
  const streams = { stdout: sink, stderr: sink } as unknown as Pick<
    Parameters<typeof terminalHost>[0],
    "stdout" | "stderr"
  >;
  return terminalHost({ root: directory, inputs: given, ...streams, env: process.env, sleep: noSleep });
}

/** What GitHub tells a job on a pull request whose merge commit is `sha`. */
export function pullRequestContext(sha: string, apiUrl = "http://127.0.0.1:1"): GitHubContext {
  return {
    apiUrl,
    serverUrl: "https://github.example",
    owner: "octo-org",
    repo: "shop",
    eventName: "pull_request",
    sha,
    ref: "refs/pull/7/merge",
    runUrl: "https://github.example/run",
    runId: 1,
    runAttempt: 1,
    pullRequest: { number: 7, headSha: "b".repeat(40), baseRef: "main", fork: true },
  };
}

/** The host of a job on a pull request whose checkout is `directory`, at the merge commit `sha`. */
export function pullRequestHost(
  directory: string,
  { given = {}, apiUrl, sha, context = pullRequestContext(sha, apiUrl) }: HostOptions,
): Host {
  const host = quietHost(directory, given);
  return { ...host, ...gitHubPorts(context, host) };
}

/** A repository in `directory` whose merge commit, which is checked out, brings `head` onto `base`: texts by path. */
export async function mergedRepository(
  directory: string,
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
): Promise<string> {
  const commit = async (files: Readonly<Record<string, string>>, message: string): Promise<void> => {
    for (const [path, text] of Object.entries(files)) await writeFile(join(directory, path), text);
    gitIn(directory, "add", ".");
    gitIn(directory, "commit", "-q", "--allow-empty", "-m", message);
  };
  gitIn(directory, "init", "-q", "-b", "main");
  await commit(base, "base");
  gitIn(directory, "checkout", "-q", "-b", "head");
  await commit(head, "head");
  gitIn(directory, "checkout", "-q", "main");
  await commit({}, "meanwhile");
  gitIn(directory, "merge", "-q", "--no-ff", "-m", "merge", "head");
  return gitIn(directory, "rev-parse", "HEAD");
}
