import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { ProxyOnlyNetwork } from "../../../harness/github-api/proxy-only.ts";
import { appToken } from "../../../harness/github-api/tokens.ts";
import { Job, type Step } from "../../../harness/run-action.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const github = "test/shared/ci/github";

/**
 * What could break on GitHub, in the order of the review of 2026-11-25, and the tests that show it does not: file and
 * beginning of the test's name. They run against the refusing GitHub of `test/harness/github-api`, where GitHub is part of
 * the risk.
 */
const risks: Readonly<Record<string, readonly (readonly [file: string, name: string])[]>> = {
  "R1 two steps of one action in a job": [
    ["test/actions/identity.judged.ts", "both count: the gate denies what the first found"],
    ["test/actions/identity.judged.ts", "have a section and a category each"],
  ],
  "R2 a suggestion on another line than the one meant": [
    [`${github}/review.test.ts`, "is not posted where the checkout is not what the head commit has"],
    [`${github}/review.test.ts`, "replaces the line that is meant, and is posted once"],
    [`${github}/suggestions.test.ts`, "replace only lines that the diff shows with the same text"],
  ],
  "R3 suggestions of one step removed by the next": [
    [`${github}/review.test.ts`, "is left alone by %s"],
    ["test/actions/identity.judged.ts", "of one action are left alone by the next"],
    [`${github}/review.test.ts`, "is deleted when its finding is gone, the last one too"],
  ],
  "R4 an older run that ends last": [
    ["test/actions/identity.judged.ts", "does not replace the verdict on a newer commit"],
    [`${github}/review.test.ts`, "is not posted on a commit that is no longer the head"],
    [`${github}/review.test.ts`, "is left alone by an older run that ends last"],
  ],
  "R5 builders that cannot export OCI archives": [
    ["test/examples/examples.executed.ts", "pull-request.yml builds, scans and comments"],
    ["test/examples/examples.executed.ts", "release.yml pushes what passes"],
  ],
  "R6 a first run without advisories": [
    ["test/actions/image-scan/auto-advisories.test.ts", "only vulnerabilities are undecided, on every page"],
  ],
  "R7 fingerprints that GitHub does not return": [
    [`${github}/github.test.ts`, "compares images with what GitHub returns: %s"],
    [`${github}/github.test.ts`, "does not call everything new where GitHub returns no fingerprints"],
    [`${github}/github.test.ts`, "compares sources by the hash of the line, once for each line"],
    ["test/shared/findings/baseline.test.ts", "does not call findings new that a list without all of them may have"],
  ],
  "R8 comments with the token of an app or a person": [
    [`${github}/github.test.ts`, "is one comment with %s, run after run"],
    [`${github}/review.test.ts`, "nothing is posted twice"],
    [`${github}/risks.test.ts`, "two runs with the token of an app leave one comment and each suggestion once"],
  ],
  "R9 threads that a job's token may not resolve": [
    [`${github}/review.test.ts`, "is deleted when its finding is gone, the last one too"],
    [`${github}/review.test.ts`, "stays without its text when people discuss it"],
  ],
  "R10 code scanning of forks": [
    ["test/actions/steps.test.ts", "%s nothing fails for the lack of permissions"],
    [`${github}/github.test.ts`, "of a fork names the action that GitHub accepts findings from"],
    ["test/examples/examples.executed.ts", "fork-companion.yml comments on what the run of a fork left"],
  ],
  "R11 networks with a proxy": [
    ["test/shared/http/proxy.judged.ts", "every client asks through the proxy of the environment"],
    [`${github}/risks.test.ts`, "publishes where only a proxy leads out"],
  ],
  "R12 a warning about an empty secret": [
    ["test/actions/steps.test.ts", "masks no secret that is absent"],
    [`${github}/risks.test.ts`, "shows ten annotations of its own and none of the runner"],
  ],
  "R13 images that differ by tag alone": [[`${github}/merge.test.ts`, "have two sections, and the comment blocks"]],
  "R14 a section that no job writes any more": [
    ["test/actions/identity.judged.ts", "a renamed scope does not block for ever"],
    [`${github}/merge.test.ts`, "is shown as not examined, and does not block"],
  ],
  "R15 a checkout in a subdirectory": [
    ["test/actions/identity.judged.ts", "is found %s; its configuration holds and locations are the repository's"],
  ],
  "R16 one refused suggestion": [[`${github}/review.test.ts`, "of one suggestion does not lose the others"]],
  "R17 pull_request_target": [
    [`${github}/pull-request-target.test.ts`, "is refused unless the call confirms the checkout"],
    [`${github}/risks.test.ts`, "writes nothing under a commit that it did not examine"],
  ],
  "R18 uploads one after the other": [
    [`${github}/github.test.ts`, "sends all files first and then waits for all of them at once"],
    [`${github}/github.test.ts`, "leaves out the gate's empty file, unless it closes earlier alerts"],
  ],
  "R19 comment: on-failure in a step that never fails": [["test/actions/comment-when.test.ts", "with %s"]],
  "R20 check runs in another workflow's suite": [
    [`${github}/check-run.test.ts`, "is named after what was examined, so that two steps have a check run each"],
  ],
  "R21 charts that GitHub may not know": [
    ["test/actions/sbom-generate/charts.test.ts", "packages by ecosystem, bytes by layer, files by layer"],
  ],
  "R22 layers that another job cached": [
    ["test/actions/sbom-generate/cache.test.ts", "a later job on GitHub reads no layer that an earlier one has read"],
    ["test/actions/sbom-generate/cache.test.ts", "records that no secret of the job authenticates are neither saved"],
  ],
  "R23 actions of others that run on old Node": [[`${github}/risks.test.ts`, "examples pin actions of others"]],
  "R24 a followed run without an artifact": [["test/actions/comment.test.ts", "that left no artifact (%s)"]],
  "R25 owners in upper case": [["test/examples/examples.executed.ts", "release.yml pushes what passes"]],
};

/** Risks that no test can show. */
const reasons: Readonly<Record<string, string>> = {
  "R26 the Marketplace": "The listing is made on github.com by the repository's owner, who also reserves the name.",
};

const numberOf = (row: string): number => Number(/^R(\d+) /u.exec(row)?.[1]);
const repo = { full_name: "octo-org/shop" };
const pull = { number: 7, head: { sha: "b".repeat(40), repo }, base: { ref: "main", repo } };
const pullRequest: NonNullable<Step["event"]> = { name: "pull_request", payload: { pull_request: pull } };
const lint = "actions/dockerfile-lint/action.yml";
const Dockerfile = "FROM debian:12.5\nWORKDIR app\nUSER 1000\nCMD node app.js\n";

/** More findings than GitHub shows annotations. */
const pods = Array.from({ length: 12 }, (_none, index) => {
  const spec = { containers: [{ name: "a", image: "nginx", securityContext: { privileged: true } }] };
  return JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: `pod-${index}` }, spec });
}).join("\n---\n");

async function inJob(workspace: Readonly<Record<string, string>>, work: (job: Job) => Promise<void>): Promise<void> {
  await using job = await Job.start(workspace, inject("built"));
  job.api.headSha = pull.head.sha;
  await work(job);
  expect(job.api.violations).toEqual([]);
}

describe("each risk of the review", () => {
  test("has tests, or the reason why it has none", () => {
    const rows = [...Object.keys(risks), ...Object.keys(reasons)].map(numberOf).toSorted((a, b) => a - b);
    expect(rows).toEqual(Array.from({ length: 26 }, (_none, index) => index + 1));
  });

  test.each(Object.entries(risks))("%s", (_row, pointers) => {
    for (const [file, name] of pointers) expect(readFileSync(join(root, file), "utf8"), file).toContain(`"${name}`);
  });
});

describe("on a GitHub that refuses", () => {
  test("two runs with the token of an app leave one comment and each suggestion once", () =>
    inJob({ Dockerfile }, async (job) => {
      job.api.jobToken = appToken("helper");
      const patch = `@@ -0,0 +1,4 @@\n+${Dockerfile.trimEnd().replaceAll("\n", "\n+")}`;
      job.api.files.push({ filename: "Dockerfile", patch, text: Dockerfile });
      const run = (): ReturnType<Job["run"]> =>
        job.run({ action: lint, inputs: { "fail-on": "none" }, event: pullRequest });
      await run();
      const suggestions = job.api.reviewComments.map(({ body }) => body);
      expect(suggestions.length).toBeGreaterThan(0);
      const second = await run();
      expect(second.stdout).not.toContain("other jobs overwrote");
      expect(job.api.comments).toMatchObject([{ author: "helper[bot]" }]);
      expect(job.api.reviewComments.map(({ body }) => body)).toEqual(suggestions);
    }));

  test("publishes where only a proxy leads out", () =>
    inJob({ Dockerfile }, async (job) => {
      await using network = new ProxyOnlyNetwork();
      const proxy = await network.start(job.api.port);
      job.api.network = network;
      const direct = await job.run({ action: lint, inputs: { "fail-on": "none" }, event: pullRequest });
      expect([direct.exitCode, job.api.comments, job.api.uploads]).toEqual([0, [], []]);
      const env = { GITHUB_API_URL: "http://api.github.example", HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
      const step = await job.run({ action: lint, inputs: { "fail-on": "none" }, event: pullRequest, env });
      expect(step.exitCode).toBe(0);
      expect(network.tunnels).toBeGreaterThan(0);
      expect([job.api.comments.length, job.api.uploads.length]).toEqual([1, 1]);
    }));

  test("shows ten annotations of its own and none of the runner", () =>
    inJob({ "pods.yaml": pods }, async (job) => {
      const inputs = { "fail-on": "none", profile: "strict", "registry-password": "" };
      const step = await job.run({ action: "actions/manifest-check/action.yml", inputs });
      expect(Math.max(...[...Map.groupBy(step.shown, ({ level }) => level).values()].map(({ length }) => length))).toBe(
        10,
      );
      expect(step.annotations.filter(({ message }) => message.includes("secret mask"))).toEqual([]);
      // Nothing that a step prints is dropped without being counted.
      expect(step.annotations.length).toBe(step.shown.length);
    }));

  test("writes nothing under a commit that it did not examine", () =>
    inJob({ Dockerfile }, async (job) => {
      const event = { name: "pull_request_target", payload: { pull_request: pull } };
      const step = await job.run({ action: lint, event });
      expect([step.exitCode, step.outputs["outcome"]]).toEqual([2, "invalid"]);
      expect(step.annotations[0]?.message).toContain("pull_request_target runs for the base branch");
      expect([job.api.comments, job.api.uploads]).toEqual([[], []]);
    }));

  test("comments on an Enterprise Server without the newer operations", () =>
    inJob({ Dockerfile }, async (job) => {
      for (const operation of ["graphql", "code-scanning/upload-sarif", "checks/create"])
        job.api.missing.add(operation);
      const step = await job.run({ action: lint, inputs: { "fail-on": "none" }, event: pullRequest });
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain("code scanning is not enabled");
      expect(job.api.comments).toHaveLength(1);
    }));

  test("examples pin actions of others to commits of versions that run on Node 24", () => {
    const oldest: Readonly<Record<string, number>> = { "actions/upload-artifact": 6, "actions/download-artifact": 7 };
    for (const name of ["pull-request", "fork-companion", "matrix", "release", "promote", "rescan", "reusable"]) {
      const text = readFileSync(join(root, `examples/workflows/${name}.yml`), "utf8");
      for (const [, uses = "", commit = "", version = ""] of text.matchAll(
        /uses: ([\w-]+\/[\w-]+)\S*@(\S+)(?: # v(\d+))?/gu,
      )) {
        expect(commit, uses).toMatch(/^[0-9a-f]{40}$/u);
        expect(Number(version || 99), uses).toBeGreaterThanOrEqual(oldest[uses] ?? 1);
      }
    }
  });
});
