import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionSpecs } from "../../../../actions/action-specs.ts";
import { distrust } from "../../../../actions/gate/base/suppressions.ts";
import { spec } from "../../../../actions/gate/inputs.ts";
import { verdictOf } from "../../../../actions/gate/run.ts";
import type { Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import type { GitHubContext } from "../../../../shared/ci/github/context.ts";
import { loadConfig, noConfig, resolveInputs } from "../../../../shared/config/index.ts";
import { isFromRun } from "../../../../shared/evidence/index.ts";
import type { Finding, Suppression } from "../../../../shared/findings/index.ts";
import { writeResults } from "../../../../shared/runner/index.ts";
import { loadSettings } from "../../../../shared/runner/load-settings.ts";
import { baseCommit } from "../../../harness/github-api/graphql.ts";
import { GitHubApi } from "../../../harness/github-api/server.ts";
import {
  gitIn,
  mergedRepository,
  pullRequestContext,
  pullRequestHost,
  quietHost,
} from "../../../harness/pull-request.ts";
import { lintFinding, sampleReport } from "../../../harness/samples.ts";
import { item, now } from "../fixtures.ts";

const basePolicy = `gate:
  fail-on: high
  require: [dockerfile-lint]
  waivers:
    - { id: DL3002, severity: high, reason: this image needs root, owner: shop, created: 2026-11-01, expires: 2026-12-01 }
`;
const dockerfile = "FROM a\n# hadolint ignore=DL3006\nUSER root\n";
const moved = "FROM a\n# hadolint ignore=DL3006\nUSER root\nRUN a\n";
const pods =
  "kind: Pod\nmetadata:\n  name: a\n  annotations:\n    kube-score/ignore: a\n---\nkind: Pod\nmetadata: { name: b }\n";
let root = "";
let merge = "";

/** A suppression by files; by the call where none is named. */
function configured(...files: readonly string[]): Suppression {
  return { kind: "configuration", source: [...files, "the call"].join(" or "), files };
}

function placeIn(file: string): Finding["locations"] {
  return [{ file, region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 } }];
}

/** What is different in a merge queue, upon a commit. */
function inMergeQueue(sha: string, apiUrl: string | undefined, baseSha: string): GitHubContext {
  const { pullRequest: _none, ...queued } = {
    ...pullRequestContext(sha, apiUrl),
    eventName: "merge_group",
    ref: "refs/heads/gh-readonly-queue/main/pr-7-0",
    mergeGroup: { baseSha, baseRef: "main" },
  };
  return queued;
}

/** The verdict of the gate on a pull request with that lint finding; in a merge queue where its base is given. */
async function verdictOn(
  finding: Finding,
  given: Record<string, string> = {},
  apiUrl?: string,
  sha = merge,
  baseSha?: string,
): Promise<Verdict> {
  const job = baseSha === undefined ? pullRequestContext(sha, apiUrl) : inMergeQueue(sha, apiUrl, baseSha);
  const host = pullRequestHost(root, { given, sha, context: job });
  const out = join(root, "out");
  await rm(out, { recursive: true, force: true });
  const report = sampleReport([finding], { action: "dockerfile-lint", subject: { kind: "source", path: "." } });
  const common = { settings: {}, host, now, version: "0.1.0" };
  const { config: used, files: settingsFiles } = await loadSettings({ host, catalog: actionSpecs });
  await writeResults("out", [{ report }], { ...common, inputs: {}, config: used, settingsFiles });
  const config = await loadConfig(root, undefined, actionSpecs);
  const section = config.section("gate");
  const inputs = resolveInputs(spec.inputs, (name) => given[name], section);
  const context = { ...common, inputs: { ...inputs, evidence: "out" }, settings: section.values, config };
  return (await verdictOf(context)).verdict;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-base-"));
  const base = {
    ".seaworthy.yaml": basePolicy,
    Dockerfile: dockerfile,
    "Dockerfile.moved": moved,
    "pods.yaml": pods,
    ".hadolint.yaml": "ignored: [DL3007]\n",
    "same.yaml": "same\n",
  };
  merge = await mergedRepository(root, base, {
    ".seaworthy.yaml": basePolicy
      .replace("fail-on: high", "fail-on: none")
      .replace("DL3002", "DL3004")
      .replace("[dockerfile-lint]", "[hadolint]")
      .concat("dockerfile-lint: { exclude: [Dockerfile.moved] }\n"),
    Dockerfile: `${dockerfile}# hadolint ignore=DL3059\nRUN a\n`,
    "Dockerfile.moved": moved.replace(/(# .*\n)(USER root\n)/u, "$2$1"),
    "pods.yaml": pods.replace("name: a", "name: c"),
    ".hadolint.yaml": "ignored: [DL3007]\n# more\n",
    "the call": "{}\n",
  });
});
afterAll(() => rm(root, { recursive: true }));

describe("on a pull request", () => {
  test("the threshold of the base decides, and the change is said", async () => {
    const verdict = await verdictOn(lintFinding("DL3004", "high", 3));
    expect(verdict.decision).toBe("deny");
    const notes = verdict.notes.join("\n");
    expect(notes).toMatch(/^the policy is that of main at [0-9a-f]{7}\n/u);
    expect(notes).toContain("fail-on becomes none; that counts after the merge");
    expect(notes).toContain("require becomes hadolint; that counts after the merge");
    expect(notes).toContain("a waiver for DL3004 comes or changes");
    expect(notes).toContain("a waiver for DL3002 goes or changes");
    expect(notes).toContain("changes .seaworthy.yaml: section dockerfile-lint; that counts after the merge");
    expect(notes).not.toContain("section image-scan");
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
    [
      "an inline comment of the base that was moved",
      { suppression: { kind: "inline", source: "# hadolint ignore=DL3006" }, locations: placeIn("Dockerfile.moved") },
      "deny",
    ],
    [
      "an annotation of the base on another object",
      { suppression: { kind: "inline", source: "annotation kube-score/ignore" }, locations: placeIn("pods.yaml") },
      "deny",
    ],
    ["a comment that nobody wrote", { suppression: { kind: "inline", source: "# hadolint ignore=DL1" } }, "deny"],
    ["a file that the head changed", { suppression: configured(".hadolint.yaml") }, "deny"],
    ["a file that is the base's", { suppression: configured("same.yaml") }, "pass"],
    ["the call", { suppression: configured() }, "pass"],
    ["a file that only the head has", { suppression: { ...configured("a.json"), kind: "vex" } }, "deny"],
    ["a file of the head next to one of the base", { suppression: configured("same.yaml", "a.json") }, "deny"],
    ["a file called the call", { suppression: configured("the call") }, "deny"],
    ["a file that is not named", { suppression: { kind: "configuration", source: "same.yaml" } }, "deny"],
  ])("a suppression by %s", async (_name, changes, decision) => {
    expect((await verdictOn(lintFinding("DL3004", "high", 3, changes))).decision).toBe(decision);
  });

  test("what the base has does not count, unless the call says so", async () => {
    const existing = lintFinding("DL3004", "high", 3, { baselineState: "unchanged" });
    const verdict = await verdictOn(existing);
    expect(verdict.decision).toBe("pass");
    expect(verdict.notes).toContain(
      "only findings that this pull request causes count (the default for a pull request)",
    );
    expect(verdict.notes).toContain("1 existing finding does not block this pull request");
    expect(verdict.asked).toMatchObject({ newOnly: true, change: "pull request" });
    const all = await verdictOn(existing, { "new-only": "false" });
    expect(all.decision).toBe("deny");
    expect(all.notes).toContain("existing findings count (new-only: false in the call)");
  });

  test("a baseline that is a file of the head makes nothing old", async () => {
    const base = await pullRequestHost(root, { sha: merge }).base?.open(undefined);
    if (base === undefined) throw new Error("no base");
    const lint = item("dockerfile-lint", []);
    const compared = (source: string, from?: "branch" | "commit" | "file" | "image") => [
      { ...lint, report: { ...sampleReport([]), comparison: { source, ...(from && { from }), fixed: [] } } },
    ];
    const doubted = async (...given: Parameters<typeof compared>): Promise<boolean> =>
      (
        await distrust(
          { attested: compared(...given), unattested: [], reports: [] },
          {
            change: "pull request",
            base,
            head: undefined,
            root,
            repositoryPath: () => undefined,
            choosesBaseline: () => isChosen,
            configOf: async () => noConfig,
          },
        )
      ).baselines.length > 0;
    let isChosen = false;
    expect(await doubted("made-up.sarif", "file")).toBe(true);
    expect(await doubted("main at 1f2e3d4", "branch")).toBe(false);
    expect(await doubted("main at 1f2e3d4", "commit")).toBe(false);
    expect(await doubted("main at 1f2e3d4")).toBe(true);
    expect(await doubted("oci:build", "image")).toBe(false);
    isChosen = true;
    expect(await doubted("oci:build", "image"), "which the head names").toBe(true);
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
    api.failures.push({ operation: "git/get-ref", status: 403, message: "Resource not accessible", times: 9 });
    const finding = lintFinding("DL3004", "low", 3);
    await expect(verdictOn(finding, { token: "t" }, url, absent)).rejects.toThrow(/cannot be read.*fetch-depth: 2/su);
    await expect(verdictOn(finding, {}, url, absent)).rejects.toMatchObject({ kind: "undecided" });
  });
});

test("replacements, grafts and the repository's configuration do not change what the base says", async () => {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-objects-"));
  try {
    const sha = await mergedRepository(directory, { ".seaworthy.yaml": basePolicy }, { ".seaworthy.yaml": "{}\n" });
    const baseSha = gitIn(directory, "rev-parse", `${sha}^1`);
    const read = async (): Promise<string | undefined> =>
      (await pullRequestHost(directory, { sha }).base?.open(undefined))?.read(".seaworthy.yaml");
    const headSha = gitIn(directory, "rev-parse", `${sha}^2`);
    gitIn(directory, "replace", baseSha, headSha);
    gitIn(directory, "replace", gitIn(directory, "rev-parse", `${sha}^{tree}`), `${headSha}^{tree}`);
    await writeFile(join(directory, ".git/info/grafts"), `${sha} ${headSha}\n`);
    gitIn(directory, "config", "core.worktree", "/nowhere");
    expect(await read()).toBe(basePolicy);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("an object that is not what its id says is not read", async () => {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-objects-"));
  try {
    const sha = await mergedRepository(directory, { ".seaworthy.yaml": basePolicy }, { ".seaworthy.yaml": "{}\n" });
    const place = (id: string): string => join(directory, ".git/objects", id.slice(0, 2), id.slice(2));
    const blob = gitIn(directory, "rev-parse", `${sha}^1:.seaworthy.yaml`);
    const other = gitIn(directory, "rev-parse", `${sha}^2:.seaworthy.yaml`);
    await rm(place(blob), { force: true });
    await copyFile(place(other), place(blob));
    const base = await pullRequestHost(directory, { sha }).base?.open(undefined);
    await expect(base?.read(".seaworthy.yaml")).rejects.toMatchObject({ code: "BASE_UNREADABLE" });
  } finally {
    await rm(directory, { recursive: true });
  }
});

describe("in a merge queue", () => {
  test("the policy of the commit that the group comes upon decides, and changes are said", async () => {
    const baseSha = gitIn(root, "rev-parse", `${merge}^1`);
    const verdict = await verdictOn(lintFinding("DL3004", "high", 3), {}, undefined, merge, baseSha);
    expect(verdict.decision).toBe("deny");
    expect(verdict.notes[0]).toBe(`the policy is that of main at ${baseSha.slice(0, 7)}`);
    expect(verdict.notes.join("\n")).toContain("this merge group changes .seaworthy.yaml: fail-on becomes none");
  });

  test("GitHub is asked where the checkout does not reach so far, and without an answer nothing is decided", async () => {
    await using api = new GitHubApi();
    const url = await api.start();
    api.baseFiles.set(".seaworthy.yaml", basePolicy);
    const absent = "c".repeat(40);
    const finding = lintFinding("DL3004", "high", 3);
    const verdict = await verdictOn(finding, { token: "t" }, url, merge, baseCommit);
    expect([verdict.decision, verdict.notes[0]]).toEqual(["deny", "the policy is that of main at ba5eba5"]);
    expect(api.violations).toEqual([]);
    await expect(verdictOn(finding, {}, url, merge, absent)).rejects.toThrow(/base of the merge group cannot be read/u);
    await expect(verdictOn(finding, { token: "t" }, url, merge, "no commit")).rejects.toMatchObject({
      kind: "undecided",
    });
  });
});

test("a host outside pull requests has no base", async () => {
  const host = quietHost(root);
  expect(host.base).toBeUndefined();
  expect(isFromRun(item("image-scan", []).record, host.run)).toBe(false);
});
