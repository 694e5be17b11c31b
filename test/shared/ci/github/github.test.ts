import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { type GitHubClient, gitHubClient } from "../../../../shared/ci/github/client.ts";
import { readBaseline } from "../../../../shared/ci/github/code-scanning/baseline.ts";
import { uploadSarifs } from "../../../../shared/ci/github/code-scanning/upload.ts";
import { commentLimit, renderComment } from "../../../../shared/ci/github/comment/comment.ts";
import { marker, parseSections, type Section, serializeSection } from "../../../../shared/ci/github/comment/section.ts";
import { sectionOf } from "../../../../shared/ci/github/comment/sections.ts";
import { upsertComment } from "../../../../shared/ci/github/comment/sticky.ts";
import type { GitHubContext } from "../../../../shared/ci/github/context.ts";
import { gitHubPorts } from "../../../../shared/ci/github/ports.ts";
import { Baseline, compareReport, fingerprint } from "../../../../shared/findings/index.ts";
import { serializeSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { GitHubApi } from "../../../harness/github-api/server.ts";
import {
  appToken,
  classicToken,
  fineGrainedToken,
  forkToken,
  jobToken,
  type Token,
} from "../../../harness/github-api/tokens.ts";
import { noSleep } from "../../../harness/no-sleep.ts";
import { quietHost } from "../../../harness/pull-request.ts";
import { lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";

const sleep = async (): Promise<void> => {};
const sha = "a".repeat(40);
const report = sampleReport([packageFinding("CVE-1", "high"), packageFinding("CVE-2", "low")]);

function contextOf(apiUrl: string, changes: Partial<GitHubContext> = {}): GitHubContext {
  return {
    apiUrl,
    serverUrl: "https://github.example",
    owner: "octo-org",
    repo: "shop",
    eventName: "pull_request",
    sha,
    ref: "refs/pull/7/merge",
    runUrl: "https://github.example/octo-org/shop/actions/runs/1",
    runId: 1,
    runAttempt: 1,
    pullRequest: { number: 7, headSha: sha, baseRef: "main", fork: false },
    ...changes,
  };
}

async function withApi(
  work: (api: GitHubApi, client: GitHubClient, context: GitHubContext) => Promise<void>,
): Promise<void> {
  await using api = new GitHubApi();
  const context = contextOf(await api.start());
  await work(api, await gitHubClient(context, "token", noSleep), context);
  expect(api.violations).toEqual([]);
}

const section = (id: string, changes: Partial<Section["head"]> = {}, details = "some details"): Section => ({
  head: {
    id,
    title: id,
    outcome: "pass",
    sha,
    run: 1,
    attempt: 1,
    blocking: 0,
    total: 0,
    suppressed: 0,
    steps: [],
    ...changes,
  },
  details,
});

describe("upload to code scanning", () => {
  const sarif = serializeSarif(toSarif(report, { version: "0.1.0" }));
  const uploadSarif = async (client: GitHubClient, context: GitHubContext, text: string, wait: typeof sleep) =>
    (await uploadSarifs(client, context, [text], wait))[0];

  test("sends what GitHub takes, with ref and commit, and follows it to the end", () =>
    withApi(async (api, client, context) => {
      expect(await uploadSarif(client, context, sarif, sleep)).toMatchObject({ state: "uploaded" });
      expect(api.uploads).toMatchObject([
        { commit: sha, ref: "refs/pull/7/merge", sarif: JSON.parse(sarif) as unknown },
      ]);
    }));

  test.each([
    [403, "not-allowed", "security-events: write"],
    [404, "not-allowed", "not enabled"],
    [400, "failed", "HTTP 400"],
  ] as const)("explains HTTP %i and never throws", (status, state, said) =>
    withApi(async (api, client, context) => {
      api.failures.push({ operation: "code-scanning/upload-sarif", status, message: "no" });
      const result = await uploadSarif(client, context, sarif, sleep);
      expect(result?.state).toBe(state);
      expect(result?.message).toContain(said);
    }),
  );

  test(
    "tries again when the server fails",
    () =>
      withApi(async (api, client, context) => {
        api.failures.push({ operation: "code-scanning/upload-sarif", status: 503, message: "later", times: 1 });
        expect((await uploadSarif(client, context, sarif, sleep))?.state).toBe("uploaded");
      }),
    30_000,
  );

  const gateOf = (id: string, results: readonly object[] = []) => ({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "seaworthy" } }, automationDetails: { id }, results }],
  });

  test("sends all files first and then waits for all of them at once", () =>
    withApi(async (api, client, context) => {
      const waits: number[] = [];
      const files = ["a", "b", "c"].map((name) => JSON.stringify(gateOf(`seaworthy/${name}/`)));
      const results = await uploadSarifs(client, context, files, async (seconds) => void waits.push(seconds));
      expect(results.map(({ state }) => state)).toEqual(["uploaded", "uploaded", "uploaded"]);
      expect(waits).toEqual([5]);
      const operations = api.requests.map(({ operation }) => operation.replace("code-scanning/", ""));
      expect(operations).toEqual([...Array(3).fill("upload-sarif"), ...Array(3).fill("get-sarif")]);
    }));

  test("asks once where the token may not, whatever the number of files", () =>
    withApi(async (api, client, context) => {
      api.jobToken = forkToken();
      const results = await uploadSarifs(client, context, [sarif, sarif, sarif], sleep);
      expect(results.map(({ state }) => state)).toEqual(["not-allowed", "not-allowed", "not-allowed"]);
      expect(api.requests).toHaveLength(1);
    }));

  test("of a fork names the action that GitHub accepts findings from", () =>
    withApi(async (api, client, context) => {
      api.jobToken = forkToken();
      const forked = { ...context, pullRequest: { number: 7, headSha: sha, baseRef: "main", fork: true } };
      const result = await uploadSarif(client, forked, sarif, sleep);
      expect(result?.message).toContain("only from `github/codeql-action/upload-sarif`");
    }));

  test("leaves out the gate's empty file, unless it closes earlier alerts", () =>
    withApi(async (api, client, context) => {
      const empty = JSON.stringify(gateOf("seaworthy/gate/"));
      expect(await uploadSarif(client, context, empty, sleep)).toMatchObject({ state: "skipped" });
      expect(api.uploads).toEqual([]);
      const analysis = { id: 1, ref: context.ref, commit: sha, category: "seaworthy/gate" };
      api.analyses.push({ ...analysis, sarif: gateOf("seaworthy/gate/", [{}]) });
      expect(await uploadSarif(client, context, empty, sleep)).toMatchObject({ state: "uploaded" });
      expect(await uploadSarif(client, context, JSON.stringify(gateOf("seaworthy/gate/", [{}])), sleep)).toMatchObject({
        state: "uploaded",
      });
    }));

  test.each(["merge_group", "pull_request_target", "workflow_run"])("does nothing on %s", (eventName) =>
    withApi(async (api, client, context) => {
      expect((await uploadSarif(client, { ...context, eventName }, sarif, sleep))?.state).toBe("skipped");
      expect(api.requests).toEqual([]);
    }),
  );
});

describe("the pull request's comment", () => {
  test(
    "is written once, patched when something changed, and left alone otherwise",
    () =>
      withApi(async (api, client, context) => {
        expect(await upsertComment(client, context, [section("a")], { sleep })).toMatchObject({ state: "written" });
        expect(
          await upsertComment(client, { ...context, runUrl: `${context.runUrl}2` }, [section("a")], { sleep }),
        ).toMatchObject({ state: "unchanged" });
        expect(await upsertComment(client, context, [section("a", { total: 3 })], { sleep })).toMatchObject({
          state: "written",
        });
        expect(api.comments).toHaveLength(1);
        expect(api.requests.filter(({ operation }) => operation === "issues/update-comment")).toHaveLength(1);
      }),
    30_000,
  );

  test.each<[string, Token, readonly string[]]>([
    ["the token of the job", jobToken(), []],
    ["the token of an app", appToken("helper"), []],
    ["a fine-grained token", fineGrainedToken("octocat"), []],
    ["a classic token", classicToken("octocat"), []],
    ["the token of an app, on a server without GraphQL", appToken("helper"), ["graphql"]],
    ["a classic token, on a server without GraphQL", classicToken("octocat"), ["graphql"]],
  ])("is one comment with %s, run after run", (_kind, token, missing) =>
    withApi(async (api, client, context) => {
      api.jobToken = token;
      for (const operation of missing) api.missing.add(operation);
      for (const total of [1, 2, 3]) {
        const changed = [section("a", { total, run: total })];
        expect(await upsertComment(client, context, changed, { sleep })).toMatchObject({ state: "written" });
        expect(api.comments).toMatchObject([{ author: token.login }]);
      }
    }),
  );

  test(
    "keeps the sections of other jobs",
    () =>
      withApi(async (api, client, context) => {
        await upsertComment(client, context, [section("a", { total: 1 })], { sleep });
        await upsertComment(client, context, [section("b", { total: 2 })], { sleep });
        expect(parseSections(api.comments[0]?.body ?? "").sections.map(({ head }) => [head.id, head.total])).toEqual([
          ["a", 1],
          ["b", 2],
        ]);
      }),
    30_000,
  );

  test(
    "is found among many comments, and only when it is ours",
    () =>
      withApi(async (api, client, context) => {
        const now = new Date().toISOString();
        for (let id = 1; id <= 130; id += 1)
          api.comments.push({
            id,
            issue: 7,
            author: "someone",
            body: `${marker}\nnot ours`,
            createdAt: now,
            updatedAt: now,
          });
        await upsertComment(client, context, [section("a")], { sleep });
        await upsertComment(client, context, [section("a", { total: 1 })], { sleep });
        expect(api.comments).toHaveLength(131);
        expect(api.comments.filter(({ body }) => body.endsWith("not ours"))).toHaveLength(130);
      }),
    30_000,
  );

  test(
    "merges what another job wrote meanwhile, and takes a second comment away",
    () =>
      withApi(async (api, client, context) => {
        let interfered = false;
        api.onRequest = (operation) => {
          if (operation !== "issues/create-comment" || interfered) return;
          interfered = true;
          const now = new Date().toISOString();
          const body = renderComment([section("other")], { runUrl: context.runUrl, sha });
          api.comments.push({ id: 1, issue: 7, author: "github-actions[bot]", body, createdAt: now, updatedAt: now });
        };
        expect(await upsertComment(client, context, [section("ours")], { sleep })).toMatchObject({ state: "written" });
        expect(api.comments).toHaveLength(1);
        expect(parseSections(api.comments[0]?.body ?? "").sections.map(({ head }) => head.id)).toEqual([
          "other",
          "ours",
        ]);
      }),
    60_000,
  );

  test(
    "says what is lost when another job overwrites it every time",
    () =>
      withApi(async (api, client, context) => {
        api.onRequest = (operation) => {
          if (operation !== "issues/list-comments") return;
          for (const comment of api.comments)
            comment.body = renderComment([section("other")], { runUrl: context.runUrl, sha });
        };
        expect(await upsertComment(client, context, [section("ours")], { sleep })).toMatchObject({ state: "lost" });
      }),
    60_000,
  );

  test(
    "that may not be written names the permission, and throws nothing",
    () =>
      withApi(async (api, client, context) => {
        api.failures.push({
          operation: "issues/create-comment",
          status: 403,
          message: "Resource not accessible by integration",
        });
        const { state, message } = await upsertComment(client, context, [section("a")], { sleep });
        expect(state).toBe("not-allowed");
        expect(message).toContain("pull-requests: write");
      }),
    30_000,
  );
});

describe("rendering", () => {
  const kept = report.findings[1]?.fingerprint ?? "";
  const earlier = (fingerprint: string) => ({ fingerprint, ruleId: "CVE-9", message: "gone <b>away</b>" });

  test("says the verdict first, then the plan, then a row a section", () => {
    const body = renderComment(
      [
        sectionOf(compareReport(report, new Baseline("main", [earlier("gone"), earlier(kept)])), {
          ...{ sha, run: 1, attempt: 1 },
          threshold: "high",
          newOnly: false,
        }),
      ],
      { runUrl: "https://x", sha },
    );
    const lines = body.split("\n");
    expect(lines.slice(1, 4)).toEqual([
      "### ❌ Seaworthy: 1 blocking finding",
      "",
      "This pull request adds 1 finding and fixes 1.",
    ]);
    expect(body).toContain("1. Upgrade minimist from 1.2.0 to 1.2.6 in `Dockerfile:6` — fixes CVE-1 (high)");
    expect(body).toContain("|  | new | fixed | existing |\n| --- | --: | --: | --: |\n");
    expect(body).toContain("| ❌ Image `shop:ci` (linux/amd64) | 1 | 1 | 1 |");
    expect(body.match(/<summary>.*?<\/summary>/gu)).toEqual([
      "<summary>Findings (2)</summary>",
      "<summary>Fixed findings (1)</summary>",
      "<summary>Coverage</summary>",
    ]);
    expect(body).toContain("- CVE-9: gone &lt;b&gt;away");
    expect(body).not.toContain("<b>away");
  });

  test("counts only new findings as blocking where that is asked for", () => {
    const known = new Baseline(
      "main",
      report.findings.map(({ fingerprint }) => earlier(fingerprint)),
    );
    const section = sectionOf(compareReport(report, known), {
      sha,
      run: 1,
      attempt: 1,
      threshold: "high",
      newOnly: true,
    });
    expect(section.head).toMatchObject({ outcome: "pass", blocking: 0, added: 0, fixed: 0, total: 2 });
    const missing = compareReport(report, { missing: "main has no analysis yet" });
    const alone = sectionOf(missing, { sha, run: 1, attempt: 1, threshold: "high", newOnly: true });
    expect(alone.head).toMatchObject({ outcome: "findings", blocking: 1 });
    expect(alone.details).toContain("no baseline: main has no analysis yet");
  });

  test("fits GitHub's limit by cutting the details of what matters least, and says so", () => {
    const big = Array.from({ length: 5 }, (_none, index) =>
      section(`s${index}`, { blocking: index, total: 99 }, "x".repeat(20_000)),
    );
    const body = renderComment(big, { runUrl: "https://x", sha });
    expect(body.length).toBeLessThanOrEqual(commentLimit);
    expect(body).toContain("Details of s0 are omitted: 99 findings");
    expect(parseSections(body).sections).toHaveLength(5);
    expect(parseSections(body).sections.at(-1)?.details).toHaveLength(20_000);
  });

  test("leaves whole sections out when even their heads are too many", () => {
    const many = Array.from({ length: 160 }, (_none, index) => section(`section-${index}-${"y".repeat(200)}`));
    const body = renderComment(many, { runUrl: "https://x", sha });
    expect(body.length).toBeLessThanOrEqual(commentLimit);
    expect(body).toMatch(/\d+ sections omitted/u);
    expect(parseSections(body).unreadable).toBe(0);
  });

  test.each([
    "<!-- seaworthy:end --><script>alert(1)</script>",
    "`` ` --> | </details> @octocat #1",
    "::error::x\n::set-output name=a::b",
    "\u001b[31m\u202e\u0000",
    '"}<!-- seaworthy:section {"id":"forged"} -->',
  ])("cannot be broken out of by %j", (text) => {
    const hostile = sampleReport(
      [
        packageFinding("CVE-1", "high", {
          message: text,
          ruleId: text,
          locations: [{ file: text, region: { startLine: 1 } }],
        }),
      ],
      {
        subject: { kind: "image", name: text, digest: `sha256:${"1".repeat(64)}`, platform: "linux/amd64" },
        coverage: { examined: { packages: 1 }, gaps: [{ what: text, why: text, weight: "note" }] },
      },
    );
    const body = renderComment([sectionOf(hostile, { sha, run: 1, attempt: 1, threshold: "high", newOnly: false })], {
      runUrl: "https://x",
      sha,
    });
    expect(body.replace(/`+[^`]*`+/gu, "")).not.toContain("<script>");
    expect(body).not.toMatch(/^::/mu);
    expect(body).not.toContain("\u001b");
    const { sections, unreadable } = parseSections(body);
    expect([sections.length, unreadable]).toEqual([1, 0]);
  });

  test("reads back what it wrote", () => {
    const one = section("a", { title: "-- <x> -->", steps: ["do `this`"] }, "line\n\n<details>x</details>");
    expect(parseSections(serializeSection(one)).sections).toEqual([one]);
  });
});

describe("baseline", () => {
  test("is the base branch's last analysis of the same category", () =>
    withApi(async (api, client, context) => {
      const sarif = toSarif(sampleReport([packageFinding("CVE-2", "low")]), { version: "0.1.0" });
      api.analyses.push({
        id: 5,
        ref: "refs/heads/main",
        commit: "c".repeat(40),
        category: "seaworthy/image-scan/shop/linux-amd64",
        sarif,
      });
      const baseline = await readBaseline(client, context, "seaworthy/image-scan/shop/linux-amd64/");
      expect(baseline).toMatchObject({ source: "main at ccccccc" });
      if ("missing" in baseline) throw new Error(baseline.missing);
      const known = report.findings.map((finding) => baseline.has(finding));
      expect(known).toEqual([false, true]);
      expect(await readBaseline(client, context, "seaworthy/image-scan/other/linux-amd64/")).toMatchObject({
        missing: expect.stringContaining("no analysis"),
      });
    }));

  const category = "seaworthy/image-scan/shop/linux-amd64";
  const analysis = { id: 5, ref: "refs/heads/main", commit: "c".repeat(40), category };

  test.each(["all", "line-hash"] as const)("compares images with what GitHub returns: %s", (returned) =>
    withApi(async (api, client, context) => {
      const sarif = toSarif(sampleReport([packageFinding("CVE-2", "low")]), { version: "0.1.0" });
      api.analyses.push({ ...analysis, sarif });
      api.returnedFingerprints = returned;
      const compared = compareReport(report, await readBaseline(client, context, `${category}/`));
      expect(compared.findings.map(({ baselineState }) => baselineState)).toEqual(["new", "unchanged"]);
    }),
  );

  test("does not call everything new where GitHub returns no fingerprints", () =>
    withApi(async (api, client, context) => {
      api.analyses.push({ ...analysis, sarif: toSarif(report, { version: "0.1.0" }) });
      api.returnedFingerprints = "none";
      const baseline = await readBaseline(client, context, `${category}/`);
      expect(baseline).toEqual({ missing: "main at ccccccc has no fingerprints that can be compared" });
      const compared = compareReport(report, baseline);
      expect(compared.findings.map(({ baselineState }) => baselineState)).toEqual([undefined, undefined]);
      const { head } = sectionOf(compared, { sha, run: 1, attempt: 1, threshold: "high", newOnly: true });
      expect(head).not.toHaveProperty("added");
      expect(head.unknown).toContain("nothing shows whether they are (main at ccccccc has no fingerprints");
    }));

  test("compares sources by the hash of the line, once for each line", () =>
    withApi(async (api, client, context) => {
      const lint = (lines: readonly number[]) =>
        sampleReport(
          lines.map((line) =>
            lintFinding("DL3000", "high", line, { fingerprint: fingerprint("DL3000", "now", `${line}`) }),
          ),
          { action: "dockerfile-lint", subject: { kind: "source", path: "." } },
        );
      const hashed = (_file: string, line: number): string => `${"abcdef"[line]}1:1`;
      const earlier = toSarif(lint([2, 3]), { version: "0.1.0", lineHash: hashed });
      api.analyses.push({ ...analysis, category: "seaworthy/dockerfile-lint", sarif: earlier });
      api.returnedFingerprints = "line-hash";
      const baseline = await readBaseline(client, context, "seaworthy/dockerfile-lint/");
      const now = lint([2, 4]);
      const renamed = {
        ...now,
        findings: now.findings.map((finding) => ({ ...finding, fingerprint: "0".repeat(32) })),
      };
      const compared = compareReport(renamed, baseline, ({ locations: [first] }) =>
        hashed("", first?.region.startLine ?? 0),
      );
      expect(compared.findings.map(({ baselineState }) => baselineState)).toEqual(["unchanged", "new"]);
      expect(compared.comparison).toMatchObject({ fixed: [{ ruleId: "DL3000", fingerprint: "d1:1" }] });
      const blind = compareReport(renamed, baseline);
      expect(blind.findings.map(({ baselineState }) => baselineState)).toEqual([undefined, undefined]);
      expect(blind.comparison).toMatchObject({ unknown: { count: 2 } });
    }));

  test("is that of the branch that a merge group or another checkout is for", () =>
    withApi(async (api, client, { pullRequest: _none, ...context }) => {
      const sarif = toSarif(report, { version: "0.1.0" });
      const category = "seaworthy/image-scan/shop/linux-amd64";
      api.analyses.push({ id: 5, ref: "refs/heads/release", commit: "c".repeat(40), category, sarif });
      const queued = { ...context, mergeGroup: { baseSha: "d".repeat(40), baseRef: "release" } };
      expect(await readBaseline(client, queued, `${category}/`)).toMatchObject({ source: "release at ccccccc" });
      expect(await readBaseline(client, context, `${category}/`, "release")).toMatchObject({ from: "branch" });
      expect(await readBaseline(client, context, `${category}/`)).toHaveProperty("missing");
      const machine = quietHost(tmpdir());
      expect(gitHubPorts(queued, machine).codeScanning).toHaveProperty("baseline");
      expect(gitHubPorts(context, machine).codeScanning).not.toHaveProperty("baseline");
    }));

  test("that may not be read is missing, not an error", () =>
    withApi(async (api, client, context) => {
      api.failures.push({ operation: "code-scanning/list-recent-analyses", status: 403, message: "no" });
      expect(await readBaseline(client, context, "x/")).toMatchObject({ missing: expect.stringContaining("HTTP 403") });
    }));
});
