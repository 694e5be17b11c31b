import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { renderComment } from "../../shared/ci/github/comment/comment.ts";
import type { Section } from "../../shared/ci/github/comment/section.ts";
import { runInProcess } from "../harness/command.ts";
import { Job } from "../harness/run-action.ts";

const example = fileURLToPath(new URL("../../examples/shop/", import.meta.url));
const action = "actions/comment/action.yml";
const headSha = "c".repeat(40);
/** The checkout that a fork's job had, with what it left. */
let fork = "";

beforeAll(async () => {
  fork = await mkdtemp(join(tmpdir(), "seaworthy-fork-"));
  await cp(example, fork, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
  const lint = await runInProcess(fork, "dockerfile-lint", ".", "--out-dir", "seaworthy-out");
  expect([0, 1]).toContain(lint.exitCode);
});
afterAll(() => rm(fork, { recursive: true }));

function followed(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    name: "workflow_run",
    payload: {
      workflow_run: {
        id: 99,
        event: "pull_request",
        html_url: "https://github.example/octo-org/shop/actions/runs/99",
        head_sha: headSha,
        head_branch: "feature/<b>&x",
        head_repository: { full_name: "stranger/shop" },
        pull_requests: [],
        ...changes,
      },
    },
  };
}

async function inJob(work: (job: Job) => Promise<void>): Promise<void> {
  await using job = await Job.start({}, inject("built"));
  await cp(join(fork, "seaworthy-out"), join(job.workspace, "seaworthy-out"), { recursive: true });
  const pull = { number: 12, ref: "feature/<b>&x", sha: headSha, repository: "stranger/shop" };
  job.api.pulls.push({ ...pull, number: 11, repository: "stranger/other" }, pull);
  await work(job);
  expect(job.api.violations).toEqual([]);
}

describe("after a fork's run", () => {
  test("the comment is written on the pull request that GitHub names, and says whose word it is", () =>
    inJob(async (job) => {
      const step = await job.run({ action, inputs: { "fail-on": "low" }, event: followed() });
      expect([step.exitCode, step.stderr]).toEqual([0, ""]);
      expect(step.outputs).toMatchObject({ outcome: "pass", "pull-request": "12" });
      expect(job.api.comments).toHaveLength(1);
      const [comment] = job.api.comments;
      expect(comment?.issue).toBe(12);
      expect(comment?.body).toMatch(/### ❌ Seaworthy: \d+ blocking findings?\n/u);
      expect(comment?.body).toContain("Reported by the pull request's own run");
      expect(comment?.body).toContain("[Full report](https://github.example/octo-org/shop/actions/runs/99)");
      expect(job.api.uploads).toEqual([]);
    }));

  test.each([
    [
      "another head commit: it was pushed to since",
      { head_sha: "d".repeat(40) },
      "no open pull request has the head commit ddddddd",
    ],
    [
      "another repository of that branch name",
      { head_repository: { full_name: "stranger/third" } },
      "no open pull request",
    ],
    ["a run that was about a push", { event: "push" }, "the event push, not for a pull request"],
  ])("nothing is written for %s", (_name, changes, words) =>
    inJob(async (job) => {
      const step = await job.run({ action, event: followed(changes) });
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain(words);
      expect(job.api.comments).toEqual([]);
    }),
  );

  test.each([
    ["no directory", (directory: string) => rm(directory, { recursive: true })],
    ["an empty one", (directory: string) => rm(directory, { recursive: true }).then(() => mkdir(directory))],
  ])("that left no artifact (%s) it passes and says so", (_what, change) =>
    inJob(async (job) => {
      await change(join(job.workspace, "seaworthy-out"));
      const step = await job.run({ action, event: followed({ conclusion: "cancelled" }) });
      expect([step.exitCode, step.outputs["outcome"]]).toEqual([0, "pass"]);
      expect(step.stdout).toContain("no comment: no artifact");
      expect(job.api.comments).toEqual([]);
    }),
  );

  test("on another event it is a wrong call", () =>
    inJob(async (job) => {
      const step = await job.run({ action, event: { name: "push", payload: {} } });
      expect(step.exitCode).toBe(2);
      expect(step.stdout).toContain("fork-companion.yml");
    }));
});

describe("an artifact by a stranger", () => {
  test("does not replace what a trusted run found", () =>
    inJob(async (job) => {
      const now = new Date().toISOString();
      const trusted: Section = {
        details: "",
        head: {
          ...{ id: "seaworthy/dockerfile-lint/", title: "dockerfile-lint", sha: headSha, run: 98, attempt: 1 },
          ...{ outcome: "findings", blocking: 77, total: 77, suppressed: 0, steps: [] },
        },
      };
      const body = renderComment([trusted], { runUrl: "https://x", sha: headSha });
      job.api.comments.push({ id: 1, issue: 12, author: "github-actions[bot]", body, createdAt: now, updatedAt: now });
      job.api.headSha = headSha;
      const step = await job.run({ action, inputs: { "fail-on": "none" }, event: followed() });
      expect(step.exitCode).toBe(0);
      const [comment] = job.api.comments;
      expect(comment?.body).toContain("### ❌ Seaworthy: 77 blocking findings");
      expect(comment?.body).toContain("(unverified) |");
    }));

  test("with more reports than fit shows those that block", () =>
    inJob(async (job) => {
      const directory = join(job.workspace, "seaworthy-out");
      const clean = await mkdtemp(join(tmpdir(), "seaworthy-clean-"));
      await writeFile(join(clean, "Dockerfile"), "FROM scratch\n");
      for (let index = 0; index < 20; index += 1) {
        await runInProcess(clean, "dockerfile-lint", ".", "--name", `a${index}`, "--out-dir", directory);
      }
      await rm(clean, { recursive: true });
      const step = await job.run({ action, inputs: { "fail-on": "low" }, event: followed() });
      expect(step.exitCode).toBe(0);
      expect(job.api.comments[0]?.body).toMatch(/### ❌ Seaworthy: \d+ blocking findings?\n/u);
      expect(job.api.comments[0]?.body).toContain("1 more report in its artifact is not shown");
    }));

  async function tampered(job: Job, change: (sarif: string) => string): Promise<void> {
    const directory = join(job.workspace, "seaworthy-out");
    const [name = ""] = (await readdir(directory)).filter((each) => each.endsWith(".sarif"));
    await writeFile(join(directory, name), change(await readFile(join(directory, name), "utf8")));
  }

  test("that was changed is left out", () =>
    inJob(async (job) => {
      await tampered(job, (sarif) => sarif.replaceAll("high", "low"));
      const step = await job.run({ action, inputs: { "fail-on": "low" }, event: followed() });
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain("skipped ");
      expect(job.api.comments).toEqual([]);
    }));

  test("whose evidence is a link elsewhere is left out", () =>
    inJob(async (job) => {
      const directory = join(job.workspace, "seaworthy-out");
      const [name = ""] = (await readdir(directory)).filter((each) => each.endsWith(".sarif"));
      await rm(join(directory, name));
      await symlink("/etc/passwd", join(directory, name));
      const step = await job.run({ action, inputs: { "fail-on": "low" }, event: followed() });
      expect(step.stdout).toContain("is not a regular file");
      expect(step.stdout).not.toContain("root:");
      expect(job.api.comments).toEqual([]);
    }));

  test.each([
    "<!-- seaworthy:end --><script>alert(1)</script>",
    "`` ` --> | </details> @octocat #1",
    "\n::error::x\n::set-output name=a::b",
    "![x](https://evil.example/track.png) [x](javascript:alert(1))",
  ])("cannot break out of the comment with %j", (text) =>
    inJob(async (job) => {
      const { createHash } = await import("node:crypto");
      const directory = join(job.workspace, "seaworthy-out");
      const names = await readdir(directory);
      const sarifName = names.find((each) => each.endsWith(".sarif")) ?? "";
      const recordName = names.find((each) => each.endsWith(".evidence.json")) ?? "";
      const log = JSON.parse(await readFile(join(directory, sarifName), "utf8")) as {
        runs: {
          results: { message: { text: string }; properties: { seaworthy: { finding: { message: string } } } }[];
        }[];
      };
      for (const result of log.runs[0]?.results ?? []) {
        result.message.text = text;
        result.properties.seaworthy.finding.message = text;
      }
      const sarif = JSON.stringify(log);
      const record = JSON.parse(await readFile(join(directory, recordName), "utf8")) as {
        files: { sha256: string; size: number }[];
      };
      for (const file of record.files) {
        file.sha256 = `sha256:${createHash("sha256").update(sarif).digest("hex")}`;
        file.size = Buffer.byteLength(sarif);
      }
      await writeFile(join(directory, sarifName), sarif);
      await writeFile(join(directory, recordName), JSON.stringify(record));
      const step = await job.run({ action, inputs: { "fail-on": "low" }, event: followed() });
      expect(step.exitCode).toBe(0);
      const body = job.api.comments[0]?.body ?? "";
      const prose = body.replace(/`+[^`]*`+/gu, "");
      expect(prose).not.toMatch(/<script>|(?<!\\)!\[|^::|(?<!\\)\]\((?!https:\/\/github\.example)/mu);
      expect(step.stdout).not.toMatch(/^::(?:error|set-output)/mu);
    }),
  );
});
