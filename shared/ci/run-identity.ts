import type { RunIdentity } from "../evidence/index.ts";
import type { Environment } from "./ci.ts";
import { gitHubRun, isGitHubJob } from "./github/run.ts";
import { identityFrom } from "./identity.ts";

/** How a CI system names a run: what tells the system, and what tells its jobs and their attempts from each other. */
interface RunSource {
  detect(env: Environment): boolean;
  identity(env: Environment): RunIdentity;
}

/** Identities from the variables that each system documents as its own. */
const sources: readonly RunSource[] = [
  { detect: isGitHubJob, identity: gitHubRun },
  {
    // GitLab, "Predefined CI/CD variables". A retried job has another id.
    detect: (env) => env["GITLAB_CI"] === "true",
    identity: (env) =>
      identityFrom("gitlab", {
        runId: env["CI_PIPELINE_ID"],
        job: env["CI_JOB_ID"],
        repository: joined(env["CI_SERVER_HOST"], env["CI_PROJECT_PATH"]),
        commit: env["CI_COMMIT_SHA"],
        startedAt: timestamp(env["CI_JOB_STARTED_AT"]),
      }),
  },
  {
    // Azure Pipelines, "Use predefined variables".
    detect: (env) => env["TF_BUILD"]?.toLowerCase() === "true",
    identity: (env) =>
      identityFrom("azure", {
        runId: env["BUILD_BUILDID"],
        runAttempt: env["SYSTEM_JOBATTEMPT"],
        job: env["SYSTEM_JOBID"],
        repository: joined(env["SYSTEM_TEAMPROJECT"], env["BUILD_REPOSITORY_NAME"]),
        commit: env["BUILD_SOURCEVERSION"],
        startedAt: timestamp(env["SYSTEM_PIPELINESTARTTIME"]),
      }),
  },
  {
    // Buildkite, "Environment variables". A retried job has another id.
    detect: (env) => env["BUILDKITE"] === "true",
    identity: (env) =>
      identityFrom("buildkite", {
        runId: env["BUILDKITE_BUILD_ID"],
        runAttempt: env["BUILDKITE_RETRY_COUNT"],
        job: env["BUILDKITE_JOB_ID"],
        repository: joined(env["BUILDKITE_ORGANIZATION_SLUG"], env["BUILDKITE_PIPELINE_SLUG"]),
        commit: env["BUILDKITE_COMMIT"],
      }),
  },
  {
    // CircleCI, "Project values and variables".
    detect: (env) => env["CIRCLECI"] === "true",
    identity: (env) =>
      identityFrom("circleci", {
        runId: env["CIRCLE_WORKFLOW_ID"],
        job: env["CIRCLE_WORKFLOW_JOB_ID"] ?? env["CIRCLE_BUILD_NUM"],
        repository: joined(env["CIRCLE_PROJECT_USERNAME"], env["CIRCLE_PROJECT_REPONAME"]),
        commit: env["CIRCLE_SHA1"],
      }),
  },
  {
    // Jenkins, "Using environment variables".
    detect: (env) => env["JENKINS_URL"] !== undefined && env["BUILD_NUMBER"] !== undefined,
    identity: (env) =>
      identityFrom("jenkins", {
        runId: env["BUILD_NUMBER"],
        job: env["JOB_NAME"],
        repository: env["JENKINS_URL"] === undefined ? undefined : hostOf(env["JENKINS_URL"]),
        commit: env["GIT_COMMIT"],
      }),
  },
];

/**
 * Returns the identity of the run that a command line is part of, or that of a terminal, which has no id of its own.
 * A system without the id of a run counts as a terminal.
 */
export function runIdentityOf(env: Environment): RunIdentity {
  const identity = sources.find(({ detect }) => detect(env))?.identity(env);
  return identity?.runId === undefined ? { host: "terminal" } : identity;
}

function joined(owner: string | undefined, name: string | undefined): string | undefined {
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

/** Addresses may contain credentials. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

/** Converts a time to RFC 3339; undefined if it is none. */
function timestamp(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
