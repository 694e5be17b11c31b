import { expect, test } from "vitest";
import { runIdentityOf } from "../../../shared/ci/run-identity.ts";
import { isFromRun } from "../../../shared/evidence/index.ts";

const jobs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  github: {
    GITHUB_ACTIONS: "true",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "build",
    GITHUB_REPOSITORY: "o/r",
  },
  gitlab: {
    GITLAB_CI: "true",
    CI_PIPELINE_ID: "1",
    CI_JOB_ID: "22",
    CI_SERVER_HOST: "gitlab.example",
    CI_PROJECT_PATH: "group/project",
    CI_COMMIT_SHA: "abc",
    CI_JOB_STARTED_AT: "2026-11-26T12:00:00+01:00",
  },
  azure: {
    TF_BUILD: "True",
    BUILD_BUILDID: "1",
    SYSTEM_JOBID: "22",
    SYSTEM_JOBATTEMPT: "1",
    SYSTEM_TEAMPROJECT: "p",
    BUILD_REPOSITORY_NAME: "r",
    SYSTEM_PIPELINESTARTTIME: "2026-11-26 12:00:00+00:00",
  },
  buildkite: {
    BUILDKITE: "true",
    BUILDKITE_BUILD_ID: "1",
    BUILDKITE_JOB_ID: "22",
    BUILDKITE_RETRY_COUNT: "0",
    BUILDKITE_ORGANIZATION_SLUG: "o",
    BUILDKITE_PIPELINE_SLUG: "p",
  },
  circleci: {
    CIRCLECI: "true",
    CIRCLE_WORKFLOW_ID: "1",
    CIRCLE_WORKFLOW_JOB_ID: "22",
    CIRCLE_PROJECT_USERNAME: "o",
    CIRCLE_PROJECT_REPONAME: "r",
  },
  jenkins: { JENKINS_URL: "https://user:secret@ci.example/", BUILD_NUMBER: "1", JOB_NAME: "shop/main" },
};
/** The variable that tells another run, and one that tells another job of the same run. */
const telling: readonly (readonly [host: string, run: string, job: string])[] = [
  ["github", "GITHUB_RUN_ID", "GITHUB_JOB"],
  ["gitlab", "CI_PIPELINE_ID", "CI_JOB_ID"],
  ["azure", "BUILD_BUILDID", "SYSTEM_JOBID"],
  ["buildkite", "BUILDKITE_BUILD_ID", "BUILDKITE_JOB_ID"],
  ["circleci", "CIRCLE_WORKFLOW_ID", "CIRCLE_WORKFLOW_JOB_ID"],
  ["jenkins", "BUILD_NUMBER", "JOB_NAME"],
];

test.each(telling)("%s tells its runs and jobs from each other", (host, run, job) => {
  const env = jobs[host] ?? {};
  const identity = runIdentityOf(env);
  expect(identity.host).toBe(host);
  expect(isFromRun({ run: runIdentityOf({ ...env }) }, identity)).toBe(true);
  for (const variable of [run, job]) {
    expect(isFromRun({ run: runIdentityOf({ ...env, [variable]: "other" }) }, identity)).toBe(false);
  }
});

test("times are RFC 3339, and addresses lose credentials", () => {
  expect(runIdentityOf(jobs["gitlab"] ?? {}).startedAt).toBe("2026-11-26T11:00:00.000Z");
  expect(runIdentityOf(jobs["azure"] ?? {}).startedAt).toBe("2026-11-26T12:00:00.000Z");
  expect(JSON.stringify(runIdentityOf(jobs["jenkins"] ?? {}))).not.toContain("secret");
});

test("anything else is a terminal", () => {
  expect(runIdentityOf({})).toEqual({ host: "terminal" });
  expect(runIdentityOf({ CI: "true", GITLAB_CI: "true" })).toEqual({ host: "terminal" });
});
