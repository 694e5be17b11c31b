import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { gitIn } from "../harness/pull-request.ts";
import { Job, type StepResult } from "../harness/run-action.ts";

const suite = "action.yml";
const lint = "actions/dockerfile-lint/action.yml";
const manifests = "actions/manifest-check/action.yml";

function deployment(index: number, extra = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: app${index}, namespace: shop }
spec:
  selector: { matchLabels: { app: app${index} } }
  template:
    metadata: { labels: { app: app${index} } }
    spec:
      hostNetwork: true
      containers:
        - name: app
          image: registry.example/app${index}:1.4
${extra}`;
}

const privileged = "          securityContext: { privileged: true }\n";
/** A repository with 50 blocking findings: 25 Dockerfiles and 25 manifests with one each. */
const base: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => [
    [
      `images/${index}/Dockerfile`,
      `FROM debian:12\nENV API_TOKEN=ghp_${"0123456789abcdefghijABCDEFGHIJ456789"}\nUSER 1000\n`,
    ],
    [`deploy/app${index}.yaml`, deployment(index)],
  ]).flat(),
);
const oneLine = { "images/7/Dockerfile": `${base["images/7/Dockerfile"]}LABEL team=shop\n` };
const worse = { ...oneLine, "deploy/app3.yaml": deployment(3, privileged) };

interface Change {
  /** Directory whose checkout is the merge commit. */
  readonly root: string;
  readonly merge: string;
  readonly baseCommit: string;
}

let top = "";
const changes = new Map<string, Change>();

/** Makes a repository whose merge commit brings `head` onto the base. */
async function changeOf(name: string, head: Readonly<Record<string, string>>): Promise<Change> {
  const root = join(top, name);
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    gitIn(root, "add", ".");
    gitIn(root, "commit", "-q", "-m", "change");
  };
  await mkdir(root, { recursive: true });
  gitIn(root, "init", "-q", "-b", "main");
  await write({ ...base, ".gitignore": "seaworthy-out\n" });
  const baseCommit = gitIn(root, "rev-parse", "HEAD");
  gitIn(root, "checkout", "-q", "-b", "head");
  await write(head);
  gitIn(root, "checkout", "-q", "main");
  gitIn(root, "merge", "-q", "--no-ff", "-m", "merge", "head");
  return { root, merge: gitIn(root, "rev-parse", "HEAD"), baseCommit };
}

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "seaworthy-new-only-"));
  changes.set("one line", await changeOf("one-line", oneLine));
  changes.set("privileged", await changeOf("privileged", worse));
});
afterAll(() => rm(top, { recursive: true }));

interface Call {
  readonly change: "one line" | "privileged";
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: "pull_request" | "merge_group" | "push";
  /** Whether the checkout lacks the base, as with `fetch-depth: 1`. */
  readonly isShallow?: boolean;
}

/** Runs a step on a change. */
async function runOn(
  { change, action = suite, inputs = {}, event = "pull_request", isShallow = false }: Call,
  look: (step: StepResult, job: Job) => Promise<void> | void,
): Promise<void> {
  const { root, merge, baseCommit } = changes.get(change) ?? { root: "", merge: "", baseCommit: "" };
  await using job = await Job.start(root, inject("built"));
  if (isShallow) {
    await rm(join(job.workspace, ".git"), { recursive: true });
    execFileSync("git", ["clone", "-q", "--bare", "--depth", "1", `file://${root}`, join(job.workspace, ".git")]);
    gitIn(job.workspace, "config", "core.bare", "false");
    gitIn(job.workspace, "reset", "-q", "--mixed");
  }
  for (const [path, text] of Object.entries(base)) job.api.baseFiles.set(path, text);
  job.api.headSha = "b".repeat(40);
  const repo = { full_name: "octo-org/shop" };
  const payloads = {
    pull_request: {
      pull_request: { number: 7, head: { sha: "b".repeat(40), repo }, base: { ref: "main", repo } },
    },
    merge_group: { merge_group: { base_sha: baseCommit, base_ref: "refs/heads/main" } },
    push: {},
  };
  const step = await job.run({
    action,
    inputs,
    event: { name: event, payload: payloads[event] },
    env: {
      GITHUB_SHA: merge,
      ...(event === "merge_group" ? { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7" } : {}),
    },
  });
  expect(step.stderr).toBe("");
  expect(job.api.violations).toEqual([]);
  await look(step, job);
}

const blockingIn = async (job: Job): Promise<number> => {
  const verdict = JSON.parse(await readFile(join(job.workspace, "seaworthy-out/verdict.json"), "utf8")) as {
    blocking: number;
  };
  return verdict.blocking;
};

const commentOf = (job: Job): string => job.api.comments[0]?.body ?? "";
const beforeFold = (comment: string): string => comment.split("<details")[0] ?? "";

describe("a pull request on a repository with 50 blocking findings", () => {
  test("passes if it changes one line", () =>
    runOn({ change: "one line" }, (step, job) => {
      expect(step.exitCode).toBe(0);
      const comment = commentOf(job);
      expect(beforeFold(comment).trimEnd().split("\n").length).toBeLessThanOrEqual(15);
      expect(comment.split("\n")[1]).toBe("### ✅ Seaworthy: no new blocking findings; no image was scanned");
      expect(comment).toMatch(/^\d+ existing findings do not block this pull request\. \[Full report\]/mu);
      expect(comment).not.toContain("API_TOKEN");
      expect(step.annotations.filter(({ level }) => level === "error")).toEqual([]);
      const [counting, existing] = step.summary.split("<details><summary>Existing findings (");
      expect(counting).not.toContain("API_TOKEN");
      expect(existing).toMatch(/^\d+\)<\/summary>\n\n- \*\*critical\*\* \[SW-DF-secret-value\]/u);
      expect(step.summary).toContain(
        "only findings that this pull request causes count (the default for a pull request)",
      );
      expect(JSON.stringify(job.api.uploads.map(({ sarif }) => sarif))).toContain("API_TOKEN");
    }));

  test("fails if it adds a privileged container, and reports only that, without the base in the checkout", () =>
    runOn({ change: "privileged", isShallow: true }, async (step, job) => {
      expect(step.exitCode).toBe(1);
      expect(await blockingIn(job)).toBe(1);
      const errors = step.annotations.filter(({ level, properties }) => level === "error" && "file" in properties);
      expect(errors).toMatchObject([
        { properties: { file: "deploy/app3.yaml" }, message: expect.stringContaining("privileged") },
      ]);
      const comment = commentOf(job);
      expect(beforeFold(comment).trimEnd().split("\n").length).toBeLessThanOrEqual(15);
      expect(comment).toContain("deploy/app3.yaml");
      expect(comment).not.toContain("API_TOKEN");
      expect(comment).not.toContain("hostNetwork");
      expect(job.api.requests.filter(({ operation }) => operation.startsWith("git/")).length).toBeLessThan(15);
    }));

  test("fails for the old reasons with `new-only: false`, and says so", () =>
    runOn({ change: "one line", inputs: { "new-only": "false" } }, async (step, job) => {
      expect(step.exitCode).toBe(1);
      expect(await blockingIn(job)).toBeGreaterThanOrEqual(50);
      expect(step.summary).toContain("existing findings count (new-only: false in the call)");
    }));

  test("passes single steps, too", () =>
    runOn({ change: "one line", action: lint }, (step) => {
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toMatch(
        /no new findings at high or worse — .*; \d+ existing findings do not block this pull request/u,
      );
    }));
});

describe("other events", () => {
  test("a merge queue counts what the group causes", () =>
    runOn({ change: "privileged", event: "merge_group" }, async (step, job) => {
      expect(step.exitCode).toBe(1);
      expect(await blockingIn(job)).toBe(1);
      expect(step.summary).toContain("existing findings do not block this merge group");
    }));

  test("a push counts everything", () =>
    runOn({ change: "one line", action: manifests, event: "push" }, (step) => expect(step.exitCode).toBe(1)));
});
