import { gzipSync } from "node:zlib";
import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import { primaryLimit, secondaryLimit } from "./github-api/rate-limits.ts";
import { returnedAnalysis } from "./github-api/returned-analysis.ts";
import { GitHubApi } from "./github-api/server.ts";
import { appToken, classicToken, dependabotToken, fineGrainedToken, forkToken } from "./github-api/tokens.ts";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const repo = { owner: "octo-org", repo: "shop" };

async function withApi(work: (api: GitHubApi, octokit: Octokit) => Promise<void>): Promise<void> {
  await using api = new GitHubApi();
  await work(api, new Octokit({ auth: "token", baseUrl: await api.start(), log: quiet }));
}

describe("the GitHub API of the harness", () => {
  test("keeps comments and pages through them, by GitHub's own description", () =>
    withApi(async (api, { rest, paginate }) => {
      for (let number = 0; number < 5; number += 1)
        await rest.issues.createComment({ ...repo, issue_number: 7, body: `comment ${number}` });
      const { data } = await rest.issues.listComments({ ...repo, issue_number: 7, per_page: 2 });
      expect(data.map((comment) => comment.body)).toEqual(["comment 0", "comment 1"]);
      await rest.issues.updateComment({ ...repo, comment_id: data[0]?.id ?? 0, body: "changed" });
      expect(api.comments[0]?.body).toBe("changed");
      expect(await paginate(rest.issues.listComments, { ...repo, issue_number: 7, per_page: 2 })).toHaveLength(5);
      expect(api.violations).toEqual([]);
    }));

  test("takes SARIF as GitHub does", () =>
    withApi(async (api, { rest }) => {
      const sarif = gzipSync(JSON.stringify({ version: "2.1.0", runs: [] })).toString("base64");
      const { data } = await rest.codeScanning.uploadSarif({
        ...repo,
        commit_sha: "a".repeat(40),
        ref: "refs/heads/main",
        sarif,
      });
      const status = await rest.codeScanning.getSarif({ ...repo, sarif_id: data.id ?? "" });
      expect(status.data.processing_status).toBe("complete");
      expect(api.uploads[0]?.sarif).toEqual({ version: "2.1.0", runs: [] });
      expect(api.violations).toEqual([]);
    }));

  test("names what does not conform", () =>
    withApi(async (api, { rest, request }) => {
      await rest.codeScanning.uploadSarif({
        ...repo,
        commit_sha: "short",
        ref: "main",
        sarif: gzipSync("{}").toString("base64"),
      });
      await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...repo,
        issue_number: 7,
        body: "x",
        color: "red",
      });
      await request("GET /repos/{owner}/{repo}/nothing", repo).catch(() => {});
      expect(api.violations).toEqual([
        expect.stringMatching(/upload-sarif: request\/commit_sha/u),
        expect.stringMatching(/upload-sarif: request\/commit_sha/u),
        expect.stringMatching(/upload-sarif: request\/ref/u),
        expect.stringContaining("unknown property color"),
        expect.stringContaining("is no operation"),
      ]);
    }));

  test("fails on demand, once or for long", () =>
    withApi(async (api, { rest }) => {
      api.failures.push({
        operation: "issues/create-comment",
        status: 403,
        message: "Resource not accessible by integration",
      });
      const comment = { ...repo, issue_number: 7, body: "x" };
      await expect(rest.issues.createComment(comment)).rejects.toMatchObject({ status: 403 });
      expect((await rest.issues.createComment(comment)).status).toBe(201);
    }));
});

describe("it refuses what GitHub refuses", () => {
  const comment = { ...repo, issue_number: 7, body: "x" };
  const upload = { ...repo, commit_sha: "a".repeat(40), ref: "refs/pull/7/merge", sarif: "" };

  test("each kind of token writes as its own author, and only people's tokens say who they are in REST", () =>
    withApi(async (api, octokit) => {
      const authors = async (): Promise<readonly unknown[]> => {
        const { data } = await octokit.rest.issues.createComment(comment);
        const answer: { viewer: { login: string } } = await octokit.graphql("query { viewer { login } }");
        const user = await octokit.rest.users.getAuthenticated().then(
          (response) => response.data.login,
          (error: { status: number }) => error.status,
        );
        return [data.user?.login, data.user?.type, answer.viewer.login, user];
      };
      expect(await authors()).toEqual(["github-actions[bot]", "Bot", "github-actions[bot]", 403]);
      api.jobToken = appToken("release-helper");
      expect(await authors()).toEqual(["release-helper[bot]", "Bot", "release-helper[bot]", 403]);
      api.jobToken = fineGrainedToken("octocat");
      expect(await authors()).toEqual(["octocat", "User", "octocat", "octocat"]);
      api.jobToken = classicToken("octocat");
      expect(await authors()).toEqual(["octocat", "User", "octocat", "octocat"]);
      expect(api.violations).toEqual([]);
    }));

  test.each([
    ["a fork", forkToken()],
    ["Dependabot", dependabotToken()],
  ])("the token of %s writes nothing, and uploads nothing", (_who, token) =>
    withApi(async (api, { rest }) => {
      api.jobToken = token;
      await expect(rest.issues.createComment(comment)).rejects.toMatchObject({
        status: 403,
        response: { headers: { "x-accepted-github-permissions": "pull_requests=write" } },
      });
      await expect(rest.codeScanning.uploadSarif(upload)).rejects.toMatchObject({ status: 403 });
      expect([api.comments, api.uploads]).toEqual([[], []]);
    }),
  );

  test("threads are resolved only with contents: write", () =>
    withApi(async (api, { graphql }) => {
      const resolve = `mutation { resolveReviewThread(input: { threadId: "PRRT_1" }) { thread { id } } }`;
      await expect(graphql(resolve)).rejects.toMatchObject({ errors: [{ type: "FORBIDDEN" }] });
      api.jobToken = appToken("a", { contents: "write" });
      await graphql(resolve);
      api.jobToken = fineGrainedToken("octocat");
      await graphql(resolve);
      expect(api.resolved.size).toBe(1);
    }));

  test.each([
    ["a line outside of the diff", { line: 9 }],
    ["a range across hunks", { start_line: 2, line: 20 }],
    ["a range that ends where it begins", { start_line: 2, line: 2 }],
    ["the other side", { line: 2, side: "LEFT" }],
    ["another file", { path: "other", line: 2 }],
  ])("a review with %s is refused as a whole", (_what, place) =>
    withApi(async (api, { rest }) => {
      api.files.push({ filename: "a", patch: "@@ -1,2 +1,2 @@\n one\n+two\n@@ -19 +20 @@\n-x\n+twenty" });
      const review = { ...repo, pull_number: 7, event: "COMMENT", body: "" } as const;
      const right = { path: "a", body: "x", side: "RIGHT", line: 2 };
      await expect(
        rest.pulls.createReview({ ...review, comments: [right, { ...right, ...place }] }),
      ).rejects.toMatchObject({ status: 422 });
      expect(api.reviewComments).toEqual([]);
      await rest.pulls.createReview({ ...review, comments: [{ ...right, start_line: 1 }] });
      expect(api.reviewComments).toMatchObject([{ line: 2, replaced: ["one", "two"] }]);
      expect(api.violations).toEqual([]);
    }),
  );

  test("a later file of a category replaces the earlier one", () =>
    withApi(async (api, { rest }) => {
      for (const results of [[{}, {}], []]) {
        const sarif = { runs: [{ automationDetails: { id: "seaworthy/a/" }, results }] };
        await rest.codeScanning.uploadSarif({ ...upload, sarif: gzipSync(JSON.stringify(sarif)).toString("base64") });
      }
      expect([...api.shownAlerts("refs/pull/7/merge")]).toEqual([["seaworthy/a/", 0]]);
    }));

  test("an analysis comes back as a subset", () => {
    const result = {
      ...{ ruleId: "R1", ruleIndex: 0, level: "error", message: { text: "x" }, suppressions: [] },
      partialFingerprints: { primaryLocationLineHash: "a:1", "seaworthy/v1": "b" },
    };
    const run = { tool: { driver: { name: "seaworthy" } }, automationDetails: { id: "c/" }, results: [result] };
    const back = (which: "all" | "line-hash" | "none") =>
      (returnedAnalysis({ runs: [run] }, which) as { runs: { results: object[] }[] }).runs[0];
    expect(back("all")).not.toHaveProperty("automationDetails");
    expect(back("all")?.results[0]).toHaveProperty("partialFingerprints.seaworthy/v1", "b");
    expect(back("line-hash")?.results[0]).toHaveProperty("partialFingerprints", { primaryLocationLineHash: "a:1" });
    expect(back("none")?.results[0]).not.toHaveProperty("partialFingerprints");
  });

  test("limits say when they end", () =>
    withApi(async (api, { rest }) => {
      api.failures.push(primaryLimit({ operation: "issues/create-comment", seconds: 9 }));
      await expect(rest.issues.createComment(comment)).rejects.toMatchObject({
        status: 403,
        response: { headers: { "x-ratelimit-remaining": "0" } },
      });
      api.failures.push(secondaryLimit({ operation: "issues/create-comment", status: 429, seconds: 9 }));
      await expect(rest.issues.createComment(comment)).rejects.toMatchObject({
        status: 429,
        response: { headers: { "retry-after": "9" } },
      });
    }));

  test("an older server has no newer operations", () =>
    withApi(async (api, { rest, graphql }) => {
      api.missing.add("issues/create-comment").add("graphql");
      await expect(rest.issues.createComment(comment)).rejects.toMatchObject({ status: 404 });
      await expect(graphql("query { viewer { login } }")).rejects.toMatchObject({ status: 404 });
    }));
});
