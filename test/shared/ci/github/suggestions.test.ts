import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gitHubClient } from "../../../../shared/ci/github/client.ts";
import { linesInPatch } from "../../../../shared/ci/github/review/diff-lines.ts";
import { postSuggestions, readDiffLines } from "../../../../shared/ci/github/review/review.ts";
import { suggestionIn, suggestionsFor } from "../../../../shared/ci/github/review/suggestions.ts";
import { GitHubApi } from "../../../harness/github-api/server.ts";
import { jobToken } from "../../../harness/github-api/tokens.ts";
import { noSleep } from "../../../harness/no-sleep.ts";
import { lintFinding } from "../../../harness/samples.ts";

const text = "FROM debian:12\nWORKDIR app\nRUN echo `date`\n";
const all = (): ReadonlySet<number> => new Set([1, 2, 3]);

function finding(
  startLine: number,
  startColumn: number,
  endColumn: number,
  replacement: string,
  fingerprint = "abc123",
) {
  const region = { startLine, startColumn, endLine: startLine, endColumn };
  return lintFinding("DL3000", "low", startLine, {
    fingerprint,
    fixes: [{ kind: "edit", description: "Fix", edits: [{ file: "Dockerfile", region, text: replacement }] }],
  });
}

const scope = "0123456789ab";
const marked = (findings: readonly ReturnType<typeof finding>[]) => findings.map((each) => ({ finding: each, scope }));
const present = (...fingerprints: readonly string[]) => new Map([[scope, new Set(fingerprints)]]);

describe("suggestions", () => {
  test("are the whole lines with the fix in them", () => {
    const [suggestion] = suggestionsFor(marked([finding(2, 9, 12, "/app")]), () => text, all);
    expect(suggestion).toMatchObject({ path: "Dockerfile", startLine: 2, line: 2 });
    expect(suggestion?.body).toContain("```suggestion\nWORKDIR /app\n```");
    expect(suggestionIn(suggestion?.body ?? "")).toEqual({ fingerprint: "abc123", scope });
  });

  test("stand only on lines of the diff, and one on a line", () => {
    expect(
      suggestionsFor(
        marked([finding(2, 9, 12, "/app")]),
        () => text,
        () => new Set([1, 3]),
      ),
    ).toEqual([]);
    expect(
      suggestionsFor(marked([finding(2, 9, 12, "/app"), finding(2, 1, 8, "LABEL", "def")]), () => text, all),
    ).toHaveLength(1);
    expect(
      suggestionsFor(
        marked([finding(9, 1, 2, "x")]),
        () => text,
        () => new Set([9]),
      ),
    ).toEqual([]);
  });

  test("keep the order of texts that a fix inserts at one place, and refuse edits past the line", () => {
    const inserted = finding(2, 9, 9, "x");
    const [first] = inserted.fixes;
    const edits = ["a/", "b/"].map((written) => ({
      file: "Dockerfile",
      region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 9 },
      text: written,
    }));
    const both = { ...inserted, fixes: first?.kind === "edit" ? [{ ...first, edits }] : [] };
    const [suggestion] = suggestionsFor(marked([both]), () => text, all);
    expect(suggestion?.body).toContain("```suggestion\nWORKDIR a/b/");
    expect(suggestionsFor(marked([finding(2, 9, 40, "x")]), () => text, all)).toEqual([]);
  });

  test("cannot be broken out of by backticks", () => {
    const [suggestion] = suggestionsFor(marked([finding(3, 10, 16, "````\nevil")]), () => text, all);
    expect(suggestion?.body).toContain("`````suggestion\nRUN echo ````\nevil\n`````");
  });

  test("never throw on any edit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.string(),
        (line, from, to, replacement) => {
          expect(
            suggestionsFor(
              marked([finding(line, from, to, replacement)]),
              () => text,
              () => new Set([1, 2, 3, 4, 5]),
            ).length,
          ).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

test("the new side's lines of a patch", () => {
  expect([
    ...linesInPatch(
      "@@ -1,2 +1,3 @@\n FROM a\n+RUN b\n CMD c\n@@ -9 +10,2 @@ x\n-old\n+new\n+more\n\\ No newline at end of file",
    ),
  ]).toEqual([1, 2, 3, 10, 11]);
});

describe("one review", () => {
  test("is posted once, and struck out when the finding is gone", async () => {
    await using api = new GitHubApi();
    const context = {
      apiUrl: await api.start(),
      serverUrl: "https://github.example",
      ...{
        owner: "octo-org",
        repo: "shop",
        eventName: "pull_request",
        sha: "a".repeat(40),
        ref: "refs/pull/7/merge",
        runUrl: "https://x",
        runId: 1,
        runAttempt: 1,
      },
      pullRequest: { number: 7, headSha: "b".repeat(40), baseRef: "main", fork: false },
    };
    api.files.push({
      filename: "Dockerfile",
      patch: "@@ -1,2 +1,3 @@\n FROM debian:12\n+WORKDIR app\n RUN echo `date`",
    });
    const client = await gitHubClient(context, "token", noSleep);
    const shown = await readDiffLines(client, context);
    const suggestions = suggestionsFor(
      marked([finding(2, 9, 12, "/app")]),
      () => text,
      (path) => shown.get(path) ?? new Set(),
    );
    expect(await postSuggestions(client, context, suggestions, present("abc123"))).toBe(
      "posted 1 suggestion, marked 0 earlier suggestions as fixed",
    );
    expect(await postSuggestions(client, context, suggestions, present("abc123"))).toBe(
      "posted 0 suggestions, marked 0 earlier suggestions as fixed",
    );
    // GitHub answers 200 and says in the body that it will not.
    api.failures.push({ operation: "graphql", status: 200, message: "Resource not accessible by integration" });
    expect(await postSuggestions(client, context, [], present())).toMatch(
      /^posted 0 suggestions, marked 1 earlier suggestion as fixed, cannot resolve their threads \(.*not accessible/,
    );
    expect(api.reviewComments.map(({ body }) => body)).toEqual(["Fixed as of bbbbbbb."]);
    const others = new Map([["ba9876543210", new Set<string>()]]);
    expect(await postSuggestions(client, context, suggestions, present("abc123"))).toContain("posted 1 suggestion");
    expect(await postSuggestions(client, context, [], others)).toBe(
      "posted 0 suggestions, marked 0 earlier suggestions as fixed",
    );
    api.jobToken = jobToken({ contents: "write", "pull-requests": "write" });
    expect(await postSuggestions(client, context, [], present())).toContain("resolved 1 thread");
    expect(api.resolved.size).toBe(1);
    api.failures.push({ operation: "pulls/list-review-comments", status: 403, message: "no" });
    expect(await postSuggestions(client, context, suggestions, present())).toContain("pull-requests: write");
    expect(api.violations).toEqual([]);
  }, 30_000);
});
