import type { RunIdentity } from "../../evidence/index.ts";
import type { Environment } from "../ci.ts";
import { identityFrom } from "../identity.ts";

/** Checks whether a process is part of a job of GitHub Actions. */
export function isGitHubJob(env: Environment): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

/** Returns the identity of a job, from the variables that GitHub sets in every step. */
export function gitHubRun(env: Environment): RunIdentity {
  return identityFrom("github", {
    runId: env["GITHUB_RUN_ID"],
    runAttempt: env["GITHUB_RUN_ATTEMPT"],
    job: env["GITHUB_JOB"],
    repository: env["GITHUB_REPOSITORY"],
    commit: env["GITHUB_SHA"],
  });
}
