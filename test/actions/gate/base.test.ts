import { execFileSync } from "node:child_process";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../../actions/catalogue.ts";
import { baseOf } from "../../../actions/gate/base/files.ts";
import { distrust } from "../../../actions/gate/base/suppressions.ts";
import { spec } from "../../../actions/gate/inputs.ts";
import { verdictOf } from "../../../actions/gate/run.ts";
import type { Verdict } from "../../../actions/gate/verdict.ts";
import { deliver } from "../../../shared/action/index.ts";
import { loadConfig, resolveInputs } from "../../../shared/config/index.ts";
import { isFromRun } from "../../../shared/evidence/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import type { Host } from "../../../shared/hosts/index.ts";
import { terminalHost } from "../../../shared/hosts/terminal.ts";
import { GitHubApi } from "../../harness/github-api/server.ts";
import { lintFinding, sampleReport } from "../../harness/samples.ts";
import { folder, item, now } from "./given.ts";

const basePolicy = `gate:
  fail-on: high
  require: [dockerfile-lint]
  waivers:
    - { id: DL3002, severity: high, reason: this image needs root, owner: shop, created: 2026-11-01, expires: 2026-12-01 }
`;
const dockerfile = "FROM a\n# hadolint ignore=DL3006\nUSER root\n";
let root = "";
let merge = "";

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" }).trim();
}

/** The host of a job on a pull request whose checkout is `folder`. */
function hostIn(folder: string, given: Readonly<Record<string, string>>, apiUrl: string, sha = merge): Host {
  const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
  const streams = { stdout: sink, stderr: sink } as unknown as Pick<
    Parameters<typeof terminalHost>[0],
    "stdout" | "stderr"
  >;
  return {
    ...terminalHost({ root: folder, given, ...streams, env: { ...process.env, SEAWORTHY_PACE: "0" } }),
    gitHub: {
      apiUrl,
      serverUrl: "https://github.example",
      owner: "octo-org",
      repo: "shop",
      eventName: "pull_request",
      sha,
      ref: "refs/pull/7/merge",
      runUrl: "https://github.example/run",
      pullRequest: { number: 7, headSha: "b".repeat(40), baseRef: "main", fork: true },
    },
  };
}

/** The verdict of the gate on a pull request with that lint finding. */
async function verdictOn(
  finding: Finding,
  given: Readonly<Record<string, string>> = {},
  apiUrl = "http://127.0.0.1:1",
  sha = merge,
): Promise<Verdict> {
  const host = hostIn(root, given, apiUrl, sha);
  const out = join(root, "out");
  await rm(out, { recursive: true, force: true });
  const report = sampleReport([finding], { action: "dockerfile-lint", subject: { kind: "source", path: "." } });
  const common = { settings: {}, host, now, version: "0.1.0" };
  await deliver("out", [{ report }], { ...common, inputs: {} });
  const config = await loadConfig(root, undefined, catalogue);
  const section = config.section("gate");
  const inputs = resolveInputs(spec.inputs, (name) => given[name], section);
  const context = { ...common, inputs: { ...inputs, evidence: "out" }, settings: section.values, config };
  return (await verdictOf(context)).verdict;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-base-"));
  git("init", "-q", "-b", "main");
  await writeFile(join(root, ".seaworthy.yaml"), basePolicy);
  await writeFile(join(root, "Dockerfile"), dockerfile);
  await writeFile(join(root, ".hadolint.yaml"), "ignored: [DL3007]\n");
  git("add", ".");
  git("commit", "-q", "-m", "base");
  git("checkout", "-q", "-b", "head");
  await writeFile(
    join(root, ".seaworthy.yaml"),
    basePolicy.replace("fail-on: high", "fail-on: none").replace("DL3002", "DL3004"),
  );
  await appendFile(join(root, "Dockerfile"), "# hadolint ignore=DL3059\nRUN a\n");
  await appendFile(join(root, ".hadolint.yaml"), "# more\n");
  git("commit", "-q", "-a", "-m", "head");
  git("checkout", "-q", "main");
  git("commit", "-q", "--allow-empty", "-m", "meanwhile");
  git("merge", "-q", "--no-ff", "-m", "merge", "head");
  merge = git("rev-parse", "HEAD");
});
afterAll(() => rm(root, { recursive: true }));

describe("on a pull request", () => {
  test("the threshold of the base decides, and the change is said", async () => {
    const verdict = await verdictOn(lintFinding("DL3004", "high", 3));
    expect(verdict.decision).toBe("deny");
    const notes = verdict.notes.join("\n");
    expect(notes).toMatch(/^the policy is that of main at [0-9a-f]{7}\n/u);
    expect(notes).toContain("fail-on becomes none; that counts after the merge");
    expect(notes).toContain("a waiver for DL3004 comes or changes");
    expect(notes).toContain("a waiver for DL3002 goes or changes");
  });

  test("a waiver of the base counts, though the head took it away", async () => {
    const verdict = await verdictOn(lintFinding("DL3002", "high", 3));
    expect([verdict.decision, verdict.waived.length]).toEqual(["pass", 1]);
  });

  test("what the call gives stays", async () => {
    expect((await verdictOn(lintFinding("DL3004", "high", 3), { "fail-on": "critical" })).decision).toBe("pass");
  });

  test.each<[string, Partial<Finding>, string]>([
    ["an inline comment of the base", { suppression: { kind: "inline", source: "# hadolint ignore=DL3006" } }, "pass"],
    ["an inline comment of the head", { suppression: { kind: "inline", source: "# hadolint ignore=DL3059" } }, "deny"],
    ["a comment that nobody wrote", { suppression: { kind: "inline", source: "# hadolint ignore=DL1" } }, "deny"],
    ["a file that the head changed", { suppression: { kind: "configuration", source: ".hadolint.yaml" } }, "deny"],
    [
      "a file that only the head has",
      { suppression: { kind: "vex", source: "a.json (OpenVEX, statement 1)" } },
      "deny",
    ],
  ])("a suppression by %s", async (_name, changes, decision) => {
    expect((await verdictOn(lintFinding("DL3004", "high", 3, changes))).decision).toBe(decision);
  });

  test("a baseline that is a file of the head makes nothing old", async () => {
    const base = await baseOf(hostIn(root, {}, ""), undefined);
    if (base === undefined) throw new Error("no base");
    const lint = item("dockerfile-lint", []);
    const compared = (source: string) => ({
      ...folder(),
      evidence: [{ ...lint, report: { ...sampleReport([]), comparison: { source, fixed: [] } } }],
    });
    expect((await distrust(compared("made-up.sarif"), base, root)).baselines).toEqual(["dockerfile-lint"]);
    expect((await distrust(compared("main at 1f2e3d4"), base, root)).baselines).toEqual([]);
  });

  test("without the base's commit GitHub is asked, and without an answer nothing is decided", async () => {
    await using api = new GitHubApi();
    const url = await api.start();
    api.baseFiles.set(".seaworthy.yaml", basePolicy);
    const absent = "c".repeat(40);
    const verdict = await verdictOn(lintFinding("DL3004", "high", 3), { token: "t" }, url, absent);
    expect(verdict.decision).toBe("deny");
    expect(verdict.notes[0]).toBe("the policy is that of main at ba5eba5");
    expect(api.violations).toEqual([]);
    api.failures.push({ operation: "graphql", status: 403, message: "Resource not accessible", times: 9 });
    const finding = lintFinding("DL3004", "low", 3);
    await expect(verdictOn(finding, { token: "t" }, url, absent)).rejects.toThrow(/cannot be read.*fetch-depth: 2/su);
    await expect(verdictOn(finding, {}, url, absent)).rejects.toMatchObject({ kind: "undecided" });
  });
});

test("a host outside pull requests has no base", async () => {
  const { gitHub: _none, ...host } = hostIn(root, {}, "");
  expect(await baseOf(host, undefined)).toBeUndefined();
  expect(isFromRun(item("image-scan", []).record, host.run)).toBe(false);
});
