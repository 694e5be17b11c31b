import { expect, test } from "vitest";
import { checkAnnotations, checkRunName, createCheckRun } from "../../../../shared/ci/github/check-run.ts";
import { gitHubClient } from "../../../../shared/ci/github/client.ts";
import type { ImageSubject, SourceSubject } from "../../../../shared/findings/index.ts";
import { GitHubApi } from "../../../harness/github-api/server.ts";
import { noSleep } from "../../../harness/no-sleep.ts";
import { lintFinding, sampleReport } from "../../../harness/samples.ts";

const facts = {
  name: "Seaworthy dockerfile-lint",
  conclusion: "failure",
  title: "120 findings",
  summary: "x",
} as const;
const many = Array.from({ length: 120 }, (_none, index) =>
  lintFinding(`DL${index}`, index < 3 ? "high" : "low", index + 1),
);

async function withApi(work: (api: GitHubApi, run: typeof createIn) => Promise<void>): Promise<void> {
  await using api = new GitHubApi();
  const apiUrl = await api.start();
  const client = await gitHubClient({ apiUrl }, "token", noSleep);
  const context = {
    ...{ apiUrl, serverUrl: "https://github.example", owner: "octo-org", repo: "shop", eventName: "pull_request" },
    ...{ sha: "a".repeat(40), ref: "refs/pull/7/merge", runUrl: "https://github.example/run" },
    runId: 1,
    runAttempt: 1,
    pullRequest: { number: 7, headSha: "b".repeat(40), baseRef: "main", fork: false },
  };
  await work(api, (annotations) => createCheckRun(client, context, facts, annotations));
  expect(api.violations).toEqual([]);
}
declare const createIn: (annotations: ReturnType<typeof checkAnnotations>) => Promise<string>;

test("has every annotation, the most important first, fifty a request, on the head commit", () =>
  withApi(async (api, run) => {
    const annotations = checkAnnotations([sampleReport(many, { subject: { kind: "source", path: "." } })]);
    expect(await run(annotations)).toBe('created check run "Seaworthy dockerfile-lint" with 120 annotations');
    expect(api.requests.map(({ operation }) => operation)).toEqual(["checks/create", "checks/update", "checks/update"]);
    const [made] = api.checkRuns;
    expect(made?.body).toMatchObject({ head_sha: "b".repeat(40), conclusion: "failure", status: "completed" });
    expect(made?.annotations).toHaveLength(120);
    expect(made?.annotations.slice(0, 4).map((each) => each["annotation_level"])).toEqual([
      "failure",
      "failure",
      "failure",
      "notice",
    ]);
  }));

test("that may not be made names the permission, and fails nothing", () =>
  withApi(async (api, run) => {
    api.failures.push({ operation: "checks/create", status: 403, message: "Resource not accessible by integration" });
    expect(await run(checkAnnotations([sampleReport(many.slice(0, 2))]))).toContain("checks: write");
  }));

test("hostile text cannot break out of an annotation", () => {
  const hostile = lintFinding("x\n::error::y", "high", 1, { message: "\u001b[31m<b>\n::set-output name=a::b" });
  const [annotation] = checkAnnotations([sampleReport([hostile])]);
  expect(JSON.stringify(annotation)).not.toContain("\\u001b");
});

test("is named after what was examined, so that two steps have a check run each", () => {
  const named = (subject: SourceSubject | ImageSubject) => checkRunName("x", [sampleReport([], { subject })]);
  const source = { kind: "source", path: "." } as const;
  const image = {
    kind: "image",
    name: "shop:ci",
    digest: `sha256:${"1".repeat(64)}`,
    platform: "linux/amd64",
  } as const;
  expect(named(source)).toBe("Seaworthy x");
  expect(named({ ...source, targets: ["a/Dockerfile"] })).toBe("Seaworthy x a/Dockerfile");
  expect(named({ ...source, scope: "web" })).toBe("Seaworthy x web");
  expect(named(image)).toBe("Seaworthy x shop:ci linux/amd64");
  expect(named({ ...image, scope: "web" })).toBe("Seaworthy x shop:ci linux/amd64 (web)");
});
