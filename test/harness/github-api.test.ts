import { gzipSync } from "node:zlib";
import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import { GitHubApi } from "./github-api/server.ts";

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
