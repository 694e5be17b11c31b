import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionSpecs } from "../../../../actions/action-specs.ts";
import { spec as gateSpec } from "../../../../actions/gate/inputs.ts";
import { run as runGate } from "../../../../actions/gate/run.ts";
import type { Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import { spec as scanSpec } from "../../../../actions/image-scan/inputs.ts";
import { run as runScan } from "../../../../actions/image-scan/run.ts";
import { spec as suiteSpec } from "../../../../actions/suite/inputs.ts";
import { run as runSuite } from "../../../../actions/suite/pipeline.ts";
import { assembleShop } from "../../../../examples/shop/assemble.ts";
import type { Host } from "../../../../shared/ci/index.ts";
import { runAction } from "../../../../shared/runner/run-action.ts";
import { gitIn, pullRequestContext, pullRequestHost } from "../../../harness/pull-request.ts";

const example = fileURLToPath(new URL("../../../../examples/shop/", import.meta.url));
const now = new Date("2026-11-24T00:00:00Z");
const record = "advisories/DEBIAN-CVE-2023-52425.json";
// The records of the shop never change.
const old = "advisories-max-age: none";
const quiet = `secrets: false, hygiene: false, ${old}`;
const roots: string[] = [];
let image = "";
/** The shop's advisories by path. */
let advisories: Readonly<Record<string, string>> = {};

/** Files by path; null removes one. */
type Files = Readonly<Record<string, string | null>>;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-settings-"));
  roots.push(directory);
  image = join(directory, "image.oci");
  await assembleShop(example, image);
  const names = (await readdir(join(example, "advisories"))).filter((name) => name.endsWith(".json"));
  const texts = names.map(async (name) => [
    `advisories/${name}`,
    await readFile(join(example, "advisories", name), "utf8"),
  ]);
  advisories = Object.fromEntries(await Promise.all(texts));
});
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** A checkout of the merge of `head` onto `base`, with the image that the job built. */
async function checkout(base: Files, head: Files): Promise<{ readonly root: string; readonly sha: string }> {
  const root = await mkdtemp(join(tmpdir(), "seaworthy-settings-"));
  roots.push(root);
  const commit = async (files: Files, message: string): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      if (text === null) await rm(join(root, path));
      else await writeFile(join(root, path), text);
    }
    gitIn(root, "add", ".");
    gitIn(root, "commit", "-q", "--allow-empty", "-m", message);
  };
  gitIn(root, "init", "-q", "-b", "main");
  await commit({ ".gitignore": "out\nimage.oci\n", ...base }, "base");
  gitIn(root, "checkout", "-q", "-b", "head");
  await commit(head, "head");
  gitIn(root, "checkout", "-q", "main");
  gitIn(root, "merge", "-q", "--no-ff", "-m", "merge", "head");
  await cp(image, join(root, "image.oci"), { recursive: true });
  return { root, sha: gitIn(root, "rev-parse", "HEAD") };
}

interface Judged {
  readonly scan: number;
  readonly gate: number;
  readonly verdict: Verdict;
}

/** Scans the image and asks the gate, as two steps of a job on a fork's pull request. */
async function judge(base: Files, head: Files, given: Readonly<Record<string, string>> = {}): Promise<Judged> {
  const { root, sha } = await checkout(base, head);
  const errors: string[] = [];
  const host = (given: Readonly<Record<string, string>>): Host => ({
    ...pullRequestHost(root, { given, sha }),
    error: (line) => errors.push(line),
  });
  const call = { catalog: actionSpecs, now, version: "0.1.0" };
  const scanHost = host({ image: join(root, "image.oci"), "out-dir": "out", "fail-on": "none", ...given });
  const scan = await runAction({ ...call, spec: scanSpec, run: runScan, host: scanHost });
  const { manifests } = JSON.parse(await readFile(join(root, "image.oci/index.json"), "utf8"));
  const gateHost = host({ evidence: "out", "out-dir": "out", digest: manifests[0].digest, require: "image-scan" });
  const gate = await runAction({ ...call, spec: gateSpec, run: runGate, host: gateHost });
  expect(errors).toEqual([]);
  return { scan, gate, verdict: JSON.parse(await readFile(join(root, "out/verdict.json"), "utf8")) };
}

const configuration = (scan: string, rest = ""): string => `image-scan: { ${scan} }\n${rest}`;
const base = (): Files => ({
  ".seaworthy.yaml": configuration(`advisories: advisories, ${quiet}`),
  ...advisories,
  "README.md": "shop\n",
});

describe("a fork's pull request", () => {
  test("that changes nothing about the scan is judged by what the base knows", async () => {
    const { scan, gate, verdict } = await judge(base(), { "README.md": "the shop\n" });
    expect([scan, gate]).toEqual([0, 1]);
    expect(verdict.plan.join("\n")).toContain("CVE-2023-52425");
  });

  test.each<[string, () => Files, string]>([
    ["deletes an advisory", () => ({ [record]: null }), "advisories"],
    [
      "withdraws an advisory",
      () => ({
        [record]: JSON.stringify({ ...JSON.parse(advisories[record] ?? ""), withdrawn: "2024-01-01T00:00:00Z" }),
      }),
      "advisories",
    ],
    [
      "names a folder of its own",
      () => ({
        ".seaworthy.yaml": configuration(`advisories: mine, ${quiet}`),
        "mine/GHSA-x.json": JSON.stringify({ id: "GHSA-x", modified: "2026-01-01T00:00:00Z", affected: [] }),
      }),
      ".seaworthy.yaml",
    ],
    [
      "sets tiny limits and another Dockerfile",
      () => ({ ".seaworthy.yaml": configuration(`advisories: advisories, ${quiet}, dockerfile: none`) }),
      ".seaworthy.yaml",
    ],
    ["removes the configuration", () => ({ ".seaworthy.yaml": null }), ".seaworthy.yaml"],
  ])("that %s is denied, and the change is said", async (_name, head, changed) => {
    const { gate, verdict } = await judge(base(), head());
    expect(gate).toBe(1);
    expect(verdict.plan.join("\n")).toContain("CVE-2023-52425");
    expect(verdict.notes.join("\n")).toContain(changed);
  });

  test("that turns checks off is denied by the base's checks", async () => {
    const checked: Files = { ...advisories, ".seaworthy.yaml": configuration(`advisories: advisories, ${old}`) };
    const { verdict } = await judge(checked, {
      ".seaworthy.yaml": configuration(`advisories: advisories, ${quiet}`),
    });
    const [scan] = verdict.evidence;
    const silent = await judge(base(), { "README.md": "x\n" });
    expect(scan?.findings).toBeGreaterThan(silent.verdict.evidence[0]?.findings ?? 0);
  });

  test("in a repository whose base has no settings leaves the verdict undecided", async () => {
    const { verdict } = await judge({ "README.md": "x\n" }, { ...base(), "advisories/README.md": "x\n" });
    expect(JSON.stringify(verdict.rules)).toContain(
      "image-scan was run with settings that the base does not have: .seaworthy.yaml, advisories",
    );
  });

  test("may bring settings if the base's policy says so, and the verdict repeats it", async () => {
    const policy = "gate: { head-settings: allow }\n";
    const { "README.md": readme = "" } = base();
    const { gate, verdict } = await judge({ ".seaworthy.yaml": policy, "README.md": readme }, advisories, {
      advisories: "advisories",
      secrets: "false",
      hygiene: "false",
      "advisories-max-age": "none",
    });
    expect(gate).toBe(1);
    expect(verdict.notes.join("\n")).toContain("which the policy allows: advisories");
  });

  test("has no say in files that the job made or that the call names outside", async () => {
    const outside = await mkdtemp(join(tmpdir(), "seaworthy-settings-"));
    roots.push(outside);
    for (const [path, text] of Object.entries(advisories)) await writeFile(join(outside, basename(path)), text);
    const { gate, verdict } = await judge(
      { ".seaworthy.yaml": configuration(quiet) },
      { "README.md": "x\n" },
      { advisories: outside },
    );
    expect(gate).toBe(1);
    expect(verdict.notes.join("\n")).not.toMatch(/after the merge|the policy allows/u);
  });
});

describe("the base's policy decides", () => {
  const never = "gate: { unsigned: never, attestors: [{ key: key.pub }] }\n";

  /** Runs the gate on a pull request that changes nothing about a policy which counts no unsigned evidence. */
  async function problems(config: (root: string) => string, workspace = "."): Promise<string> {
    const { root, sha } = await checkout({ ".seaworthy.yaml": never }, { "README.md": "x\n" });
    const errors: string[] = [];
    const given = { evidence: "out", "fail-on": "none", require: "dockerfile-lint", config: config(root) };
    const host: Host = {
      ...pullRequestHost(root, { given, sha }),
      workspace: join(root, workspace),
      error: (line) => errors.push(line),
    };
    await runAction({ catalog: actionSpecs, now, version: "0.1.0", spec: gateSpec, run: runGate, host });
    return errors.join("\n");
  }

  test.each<[string, (root: string) => string, string?]>([
    ["by its name", () => ".seaworthy.yaml"],
    ["through another directory", () => "docs/../.seaworthy.yaml"],
    ["by its absolute path", (root) => join(root, ".seaworthy.yaml")],
    ["relative to a workspace above the checkout", (root) => `${basename(root)}/.seaworthy.yaml`, ".."],
  ])("if the call names the configuration %s", async (_name, config, workspace) => {
    expect(await problems(config, workspace)).toContain("key.pub");
  });
});

test("ignore files that the head adds do not let the scan itself pass", async () => {
  const all = "CVE-2021-44906\nCVE-2023-6246\nCVE-2024-2961\nCVE-2023-52425\nCVE-2020-7788\nCVE-2020-7774\n";
  const { scan } = await judge(base(), { ".trivyignore": all }, { "fail-on": "high" });
  expect(scan).toBe(1);
});

test.each(["issue_comment", "workflow_run"])(
  "a job of %s that checks out a head is judged by the default branch",
  async (eventName) => {
    const { root, sha } = await checkout(base(), { [record]: null });
    const defaultBranch = gitIn(root, "rev-parse", `${sha}^1`);
    const { pullRequest: _none, ...event } = pullRequestContext(defaultBranch);
    const context = { ...event, eventName, ref: "refs/heads/main" };
    const host = (given: Readonly<Record<string, string>>): Host => pullRequestHost(root, { given, sha, context });
    const call = { catalog: actionSpecs, now, version: "0.1.0" };
    const given = { image: join(root, "image.oci"), "out-dir": "out", "fail-on": "none" };
    await runAction({ ...call, spec: scanSpec, run: runScan, host: host(given) });
    const { manifests } = JSON.parse(await readFile(join(root, "image.oci/index.json"), "utf8"));
    const asked = { evidence: "out", "out-dir": "out", digest: manifests[0].digest, require: "image-scan" };
    await runAction({ ...call, spec: gateSpec, run: runGate, host: host(asked) });
    const verdict: Verdict = JSON.parse(await readFile(join(root, "out/verdict.json"), "utf8"));
    expect(verdict.plan.join("\n")).toContain("CVE-2023-52425");
    expect(verdict.notes.join("\n")).toContain("this checkout changes advisories; that counts after the merge");
    expect(host({}).base).toBeDefined();
    gitIn(root, "checkout", "-q", defaultBranch);
    expect(host({}).base).toBeUndefined();
  },
);

test("a report that the change brings itself is no evidence", async () => {
  const finding = { file: "Dockerfile", line: 1, code: "DL3059", level: "info", message: "x" };
  const report = JSON.stringify([finding]);
  const verdictOn = async (base: Files, head: Files): Promise<string> => {
    const { root, sha } = await checkout({ "README.md": "x\n", ...base }, head);
    await writeFile(join(root, "made.json"), report);
    await mkdir(join(root, "out"));
    const reports = ["hadolint.json", "made.json"].filter(
      (file) => file === "made.json" || file in { ...base, ...head },
    );
    const given = { evidence: "out", "out-dir": "out", require: "hadolint", reports: reports.join("\n") };
    const host = pullRequestHost(root, { given, sha });
    await runAction({ catalog: actionSpecs, now, version: "0.1.0", spec: gateSpec, run: runGate, host });
    return readFile(join(root, "out/verdict.json"), "utf8");
  };
  const problem = "hadolint.json is part of the change, so it is no evidence about it";
  expect(await verdictOn({}, { "hadolint.json": report })).toContain(problem);
  const unchanged = await verdictOn({ "hadolint.json": report }, { "README.md": "y\n" });
  expect(unchanged).not.toContain("is part of the change");
  expect(JSON.parse(unchanged)).toMatchObject({ decision: "pass" });
});

test("the suite in one step takes the base's settings, too", async () => {
  const { root, sha } = await checkout(
    {
      ...base(),
      ".seaworthy.yaml": `check: { advisories: advisories, ${quiet} }\ngate: { require: [image-scan] }\n`,
    },
    {
      ".seaworthy.yaml": `check: { advisories: advisories, ${old} }\n`,
      [record]: null,
      Dockerfile: "FROM scratch\n",
    },
  );
  const host = pullRequestHost(root, { given: { image: join(root, "image.oci"), "out-dir": "out" }, sha });
  const call = { catalog: actionSpecs, now, version: "0.1.0" };
  const exitCode = await runAction({ ...call, spec: suiteSpec, run: runSuite, host });
  const verdict: Verdict = JSON.parse(await readFile(join(root, "out/verdict.json"), "utf8"));
  expect(exitCode).toBe(1);
  expect(verdict.plan.join("\n")).toContain("CVE-2023-52425");
  const notes = verdict.notes.join("\n");
  expect(notes).toContain("changes .seaworthy.yaml: section check; that counts after the merge");
  expect(notes).toContain("require becomes");
});
