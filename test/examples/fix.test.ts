import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readWorkflow, type WorkflowStep } from "../workflows/workflow.ts";

const workflow = fileURLToPath(new URL("../../examples/workflows/fix.yml", import.meta.url));
const lock = (version: string): string =>
  `${JSON.stringify({ name: "shop", lockfileVersion: 3, packages: { "": { name: "shop" }, "node_modules/tar": { version } } }, undefined, 2)}\n`;
const advisory = {
  id: "CVE-2021-0001",
  modified: "2026-01-01T00:00:00Z",
  affected: [
    {
      package: { ecosystem: "npm", name: "tar" },
      ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "4.4.19" }] }],
    },
  ],
};

describe("examples/workflows/fix.yml", () => {
  let root = "";
  let steps: Readonly<Record<string, readonly WorkflowStep[]>> = {};
  const path = (...parts: readonly string[]): string => join(root, ...parts);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "seaworthy-fix-workflow-"));
    const { jobs } = await readWorkflow(workflow);
    steps = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.steps]));
    await write("bin/npm", `#!/bin/sh\ncat > package-lock.json <<'END'\n${lock("4.4.19")}END\n`);
    await write("bin/gh", `#!/bin/sh\nprintf '%s\\n' "$*" >> "${path("gh.log")}"\n[ "$2" != view ]\n`);
    for (const name of ["npm", "gh"]) await chmod(path("bin", name), 0o755);
    await write("work/package.json", '{\n  "dependencies": { "tar": "4.4.1" }\n}\n');
    await write("work/package-lock.json", lock("4.4.1"));
    await write("work/.seaworthy.yaml", "image-scan:\n  advisories: ../osv\n");
    await write("osv/CVE-2021-0001.json", JSON.stringify(advisory));
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=first");
    execFileSync("git", ["clone", "--quiet", "--bare", path("work"), path("origin")]);
    git("remote", "add", "origin", path("origin"));
    await mkdir(path("temp"), { recursive: true });
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  async function write(name: string, text: string): Promise<void> {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), text);
  }

  function git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    return execFileSync("git", ["-C", path("work"), ...identity, ...args], { encoding: "utf8" });
  }

  /** Runs the script of a step as a runner does. There is no engine here, so the lockfiles stand for the image. */
  function runStep(job: string, name: string): string {
    const script = (steps[job]?.find((step) => step.name === name)?.run ?? "").replace(
      "docker-daemon:app:ci --newer-base",
      "dir:.",
    );
    const env = {
      PATH: [path("bin"), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: root,
      RUNNER_TEMP: path("temp"),
      GITHUB_OUTPUT: path("output"),
      BRANCH: "seaworthy/fix",
    };
    return execFileSync("bash", ["--noprofile", "--norc", "-e", "-c", script], {
      cwd: path("work"),
      env,
      encoding: "utf8",
    });
  }

  test("fixes, and opens a pull request from another job", async () => {
    await symlink(inject("built"), path("work/.seaworthy-action"));
    expect(runStep("fix", "Fix")).toContain("Upgrade tar from 4.4.1 to 4.4.19");
    expect(await readFile(path("output"), "utf8")).toBe("changed=true\n");
    git("reset", "--quiet", "--hard");
    runStep("pull-request", "Push the branch and open the pull request");
    expect(git("ls-remote", "--heads", "origin")).toContain("refs/heads/seaworthy/fix");
    expect(git("show", "--stat", "--format=", "origin/seaworthy/fix")).toMatch(
      /package-lock\.json[\s\S]*package\.json[\s\S]*2 files changed/u,
    );
    expect((await readFile(path("gh.log"), "utf8")).split("\n").slice(0, 2)).toEqual([
      "pr view seaworthy/fix --json state --jq .state",
      expect.stringMatching(/^pr create --head seaworthy\/fix --title Fix findings of Seaworthy --body-file /u),
    ]);
  });
});
