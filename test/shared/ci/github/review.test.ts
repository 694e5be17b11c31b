import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitHubClient, gitHubClient } from "../../../../shared/ci/github/client.ts";
import { suggest } from "../../../../shared/ci/github/review/suggest.ts";
import type { Finding, Report } from "../../../../shared/findings/index.ts";
import { secondaryLimit } from "../../../harness/github-api/rate-limits.ts";
import { GitHubApi } from "../../../harness/github-api/server.ts";
import { appToken, classicToken, fineGrainedToken, jobToken, type Token } from "../../../harness/github-api/tokens.ts";
import { noSleep } from "../../../harness/no-sleep.ts";
import { pullRequestContext } from "../../../harness/pull-request.ts";
import { lintFinding, sampleReport } from "../../../harness/samples.ts";

const texts = { Dockerfile: "FROM debian:12\nWORKDIR app\nRUN make\nWORKDIR lib\n" };
const patch = "@@ -0,0 +1,4 @@\n+FROM debian:12\n+WORKDIR app\n+RUN make\n+WORKDIR lib";
let root = "";
let api: GitHubApi;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-review-"));
  await writeFile(join(root, "Dockerfile"), texts.Dockerfile);
  api = new GitHubApi();
  api.headSha = "b".repeat(40);
  api.files.push({ filename: "Dockerfile", patch, text: texts.Dockerfile });
});
afterEach(async () => {
  await api[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
  expect(api.violations).toEqual([]);
});

/** Findings on lines of the Dockerfile, with the edit that fixes each. */
function findings(...lines: readonly number[]): readonly Finding[] {
  return lines.map((line) => {
    const region = { startLine: line, startColumn: 9, endLine: line, endColumn: 12 };
    const edits = [{ file: "Dockerfile", region, text: `/${line === 2 ? "app" : "lib"}` }];
    return lintFinding("DL3000", "low", line, { fixes: [{ kind: "edit", description: "Fix", edits }] });
  });
}

function lint(found: readonly Finding[], changes: Partial<Report> = {}): Report {
  return sampleReport(found, { action: "dockerfile-lint", subject: { kind: "source", path: "." }, ...changes });
}

let url: string | undefined;
beforeEach(() => {
  url = undefined;
});

async function run(reports: readonly Report[], { newOnly = false, token = "token" } = {}): Promise<string> {
  url ??= await api.start();
  const context = pullRequestContext("a".repeat(40), url);
  const client: GitHubClient = await gitHubClient(context, token, noSleep);
  return (await suggest(client, context, { reports, newOnly }, root)).message;
}

const lines = (): readonly number[] => api.reviewComments.map(({ line }) => line);

describe("a suggestion", () => {
  test("replaces the line that is meant, and is posted once", async () => {
    expect(await run([lint(findings(2, 4))])).toBe("posted 2 suggestions, removed 0 obsolete suggestions");
    expect(api.reviewComments.map(({ replaced }) => replaced)).toEqual([["WORKDIR app"], ["WORKDIR lib"]]);
    expect(await run([lint(findings(2, 4))])).toBe("posted 0 suggestions, removed 0 obsolete suggestions");
    expect(lines()).toEqual([2, 4]);
  });

  test("is not posted where the checkout is not what the head commit has", async () => {
    await writeFile(join(root, "Dockerfile"), `# from the base branch\n${texts.Dockerfile}`);
    expect(await run([lint(findings(2))])).toContain(
      "no suggestions for Dockerfile, because the base branch changes it, too",
    );
    expect(lines()).toEqual([]);
  });

  test("fits a checkout whose line breaks git converted", async () => {
    await writeFile(join(root, "Dockerfile"), texts.Dockerfile.replaceAll("\n", "\r\n"));
    await run([lint(findings(2))]);
    expect(api.reviewComments).toMatchObject([{ replaced: ["WORKDIR app"] }]);
  });

  test("is not posted on a commit that is no longer the head", async () => {
    api.headSha = "c".repeat(40);
    expect(await run([lint(findings(2))])).toContain("the pull request has newer commits");
    expect(lines()).toEqual([]);
  });

  test("is not posted for existing findings where only new ones count", async () => {
    const [first, second] = findings(2, 4);
    const report = lint([{ ...first, baselineState: "unchanged" } as Finding, second as Finding]);
    await run([report], { newOnly: true });
    expect(lines()).toEqual([4]);
  });
});

describe("an earlier suggestion", () => {
  test("is deleted when its finding is gone, the last one too", async () => {
    await run([lint(findings(2, 4))]);
    expect(await run([lint(findings(4))])).toContain("removed 1 obsolete suggestion");
    expect(lines()).toEqual([4]);
    await run([lint([])]);
    expect(lines()).toEqual([]);
    expect(api.resolved.size).toBe(0);
  });

  test("is left alone by an older run that ends last", async () => {
    await run([lint(findings(2))]);
    api.headSha = "c".repeat(40);
    expect(await run([lint([])])).toBe("no suggestions: the pull request has newer commits");
    expect(lines()).toEqual([2]);
  });

  test("stays without its text when people discuss it", async () => {
    await run([lint(findings(2))]);
    const [posted] = api.reviewComments;
    api.reviewComments.push({ ...posted, id: 5000, author: "octocat", body: "Why?", replyTo: posted?.id } as never);
    await run([lint([])]);
    expect(api.reviewComments.map(({ body }) => body)).toEqual([
      "This suggestion no longer applies as of bbbbbbb.",
      "Why?",
    ]);
    expect(await run([lint([])])).toContain("removed 0 obsolete suggestions");
  });

  test.each<[string, Report]>([
    ["another action", sampleReport([], { action: "manifest-check", subject: { kind: "source", path: "." } })],
    ["other targets", lint([], { subject: { kind: "source", path: ".", targets: ["b/Dockerfile"] } })],
    [
      "a run that did not examine everything",
      lint([], { coverage: { examined: {}, gaps: [{ what: "Dockerfile", why: "too large", weight: "partial" }] } }),
    ],
    [
      "a run in which it is only an existing finding",
      lint(findings(2).map((finding) => ({ ...finding, baselineState: "unchanged" }))),
    ],
  ])("is left alone by %s", async (_who, report) => {
    await run([lint(findings(2))]);
    await run([report], { newOnly: true });
    expect(lines()).toEqual([2]);
  });

  test("of somebody else is never touched, whatever it says", async () => {
    await run([lint(findings(2))]);
    for (const comment of api.reviewComments) Object.assign(comment, { author: "mallory", line: 3 });
    await run([lint([])]);
    expect(api.reviewComments).toMatchObject([{ author: "mallory" }]);
    await run([lint(findings(2))]);
    expect(api.reviewComments).toMatchObject([{ author: "mallory" }, { author: "github-actions[bot]" }]);
  });
});

describe("nothing is posted twice", () => {
  test.each<[string, Token]>([
    ["the token of the job", jobToken()],
    ["the token of an app", appToken("helper")],
    ["a fine-grained token", fineGrainedToken("octocat")],
    ["a classic token", classicToken("octocat")],
  ])("with %s", async (_kind, token) => {
    api.jobToken = token;
    await run([lint(findings(2, 4))]);
    await run([lint(findings(2, 4))]);
    expect(lines()).toEqual([2, 4]);
    await run([lint(findings(4))]);
    expect(lines()).toEqual([4]);
  });

  test("when two actions suggest the same, or another token is used", async () => {
    await run([lint(findings(2))]);
    await run([lint(findings(2), { subject: { kind: "source", path: ".", targets: ["Dockerfile"] } })]);
    api.tokens.set("other", appToken("helper"));
    await run([lint(findings(2))], { token: "other" });
    expect(lines()).toEqual([2]);
  });

  test("when a gateway fails after GitHub posted it", async () => {
    const failure = { operation: "pulls/create-review", status: 502, message: "Bad Gateway", applied: true };
    api.failures.push(failure);
    expect(await run([lint(findings(2, 4))])).toContain("posted 2 suggestions");
    expect(lines()).toEqual([2, 4]);
  });

  test("when another job posts it at the same time", async () => {
    let interfered = false;
    api.onRequest = (operation) => {
      if (operation !== "pulls/create-review" || interfered) return;
      interfered = true;
      const sent = api.requests.at(-1)?.body as { comments: { body: string }[] };
      const comment = { line: 2, path: "Dockerfile", author: "github-actions[bot]", replaced: [] };
      api.reviewComments.push({ id: 1, ...comment, body: sent.comments[0]?.body ?? "" });
    };
    await run([lint(findings(2))]);
    expect(api.reviewComments.map(({ id }) => id)).toEqual([1]);
  });
});

describe("a refusal", () => {
  test("of one suggestion does not lose the others", async () => {
    // GitHub's diff is another one by now: it shows no line 4.
    api.onRequest = (operation) => {
      if (operation === "pulls/create-review")
        api.files.splice(0, 1, { filename: "Dockerfile", patch: patch.slice(0, patch.lastIndexOf("\n")) });
    };
    expect(await run([lint(findings(2, 4))])).toBe(
      "posted 1 suggestion, removed 0 obsolete suggestions; GitHub refused 1 suggestion",
    );
    expect(lines()).toEqual([2]);
  });

  test("for the lack of a permission names it", async () => {
    api.jobToken = jobToken({ contents: "read" });
    expect(await run([lint(findings(2))])).toContain("pull-requests: write");
  });

  test("for now is waited for", async () => {
    api.failures.push(secondaryLimit({ operation: "pulls/create-review", status: 429, seconds: 30 }));
    expect(await run([lint(findings(2))])).toContain("posted 1 suggestion");
    expect(lines()).toEqual([2]);
  });
});
