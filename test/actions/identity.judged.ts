import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { Job, type Step, type StepResult } from "../harness/run-action.ts";

const lint = "actions/dockerfile-lint/action.yml";
const manifests = "actions/manifest-check/action.yml";
const gate = "actions/gate/action.yml";
const token = "ghp_" + "0123456789abcdefghijABCDEFGHIJ456789";
const files = {
  "a/Dockerfile": `FROM debian:12.5\nENV TOKEN=${token}\nUSER 1000\n`,
  "b/Dockerfile": "FROM debian:12.5\nUSER 1000\n",
};
const sha = (digit: string): string => digit.repeat(40);

function pullRequest(headSha: string): NonNullable<Step["event"]> {
  const repo = { full_name: "octo-org/shop" };
  const head = { sha: headSha, repo };
  return { name: "pull_request", payload: { pull_request: { number: 7, head, base: { ref: "main", repo } } } };
}

async function inJob(
  workspace: Readonly<Record<string, string>>,
  work: (job: Job, run: (step: Omit<Step, "event">, head?: string) => Promise<StepResult>) => Promise<void>,
): Promise<void> {
  await using job = await Job.start(workspace, inject("built"));
  job.api.headSha = sha("2");
  await work(job, (step, head = sha("2")) => job.run({ ...step, event: pullRequest(head) }));
  expect(job.api.violations).toEqual([]);
}

const headline = (job: Job): string => job.api.comments[0]?.body.split("\n")[1] ?? "";

describe("two lint steps in one job", () => {
  const steps = [
    { action: lint, inputs: { files: "a/Dockerfile", "fail-on": "none" } },
    { action: lint, inputs: { files: "b/Dockerfile", "fail-on": "none" } },
  ];

  test("both count: the gate denies what the first found", () =>
    inJob(files, async (job) => {
      for (const step of steps) expect((await job.run(step)).exitCode).toBe(0);
      const decided = await job.run({ action: gate, inputs: { require: "dockerfile-lint" } });
      expect(decided.exitCode).toBe(1);
      expect(decided.outputs["decision"]).toBe("deny");
    }));

  test("have a section and a category each", () =>
    inJob(files, async (job, run) => {
      for (const step of steps) await run({ ...step, inputs: { ...step.inputs, "fail-on": "high" } });
      expect(headline(job)).toMatch(/❌ Seaworthy: \d+ new blocking findings?$/u);
      expect(job.api.comments[0]?.body).toContain("| ❌ Dockerfiles `a/Dockerfile` |");
      expect(job.api.comments[0]?.body).toContain("Dockerfiles `b/Dockerfile` |");
      const categories = job.api.uploads.map(
        ({ sarif }) => (sarif as { runs: { automationDetails: { id: string } }[] }).runs[0]?.automationDetails.id,
      );
      expect(categories).toEqual([
        "seaworthy/dockerfile-lint/a--Dockerfile/",
        "seaworthy/dockerfile-lint/b--Dockerfile/",
      ]);
      // Neither file replaced the other in code scanning.
      expect(job.api.shownAlerts("refs/pull/7/merge").get("seaworthy/dockerfile-lint/a--Dockerfile/")).toBeGreaterThan(
        0,
      );
    }));

  test("with one name for different things are refused", () =>
    inJob(files, async (job) => {
      const [first, second] = steps.map((step) => ({ ...step, inputs: { ...step.inputs, name: "lint" } }));
      if (first === undefined || second === undefined) throw new Error("two steps");
      expect((await job.run(first)).exitCode).toBe(0);
      const refused = await job.run(second);
      expect(refused.exitCode).toBe(2);
      expect(refused.annotations[0]?.message).toContain("Set a different `name` for each step");
      const kept = await readFile(join(job.workspace, "seaworthy-out/dockerfile-lint.lint.evidence.json"), "utf8");
      expect(JSON.parse(kept)).toMatchObject({ subject: { scope: "lint", targets: ["a/Dockerfile"] } });
    }));

  test.each([
    ["by their paths", {}, {}],
    ["by name", { name: "first" }, { name: "second" }],
  ])("of the suite are told apart %s", (_how, first, second) =>
    inJob(files, async (job) => {
      const suite = { "fail-on": "none", "out-dir": "out" };
      await job.run({ action: "action.yml", inputs: { ...suite, path: "a", ...first } });
      expect((await job.run({ action: "action.yml", inputs: { ...suite, path: "b", ...second } })).exitCode).toBe(0);
      const decided = await job.run({ action: gate, inputs: { require: "dockerfile-lint", evidence: "out" } });
      expect(decided.outputs["decision"]).toBe("deny");
    }),
  );

  test("do not overwrite evidence of another run", () =>
    inJob(files, async (job) => {
      const [step] = steps;
      if (step === undefined) throw new Error("a step");
      await job.run(step);
      const refused = await job.run({ ...step, env: { GITHUB_RUN_ID: "4243" } });
      expect(refused.exitCode).toBe(2);
      expect(refused.annotations[0]?.message).toContain("was written by another run");
    }));
});

describe("suggestions", () => {
  const changed = {
    Dockerfile: "FROM debian:12.5\nWORKDIR app\nUSER 1000\nCMD node app.js\n",
    "k8s.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n",
  };

  test("of one action are left alone by the next", () =>
    inJob(changed, async (job, run) => {
      const patch = "@@ -0,0 +1,4 @@\n+FROM debian:12.5\n+WORKDIR app\n+USER 1000\n+CMD node app.js";
      job.api.files.push({ filename: "Dockerfile", patch, text: changed.Dockerfile });
      await run({ action: lint, inputs: { "fail-on": "none" } });
      const posted = job.api.reviewComments.map(({ body }) => body);
      expect(posted.length).toBeGreaterThan(0);
      await run({ action: manifests, inputs: { "fail-on": "none" } });
      expect(job.api.reviewComments.map(({ body }) => body)).toEqual(posted);
    }));

  test("are removed with the last finding", () =>
    inJob(changed, async (job, run) => {
      const patch = "@@ -0,0 +1,4 @@\n+FROM debian:12.5\n+WORKDIR app\n+USER 1000\n+CMD node app.js";
      job.api.files.push({ filename: "Dockerfile", patch, text: changed.Dockerfile });
      await run({ action: lint, inputs: { "fail-on": "none" } });
      expect(job.api.reviewComments.length).toBeGreaterThan(0);
      const rules = ["DL3000", "DL3025", "JSONArgsRecommended", "WorkdirRelativePath"].join(",");
      await run({ action: lint, inputs: { "fail-on": "none", ignore: rules } });
      expect(job.api.reviewComments).toEqual([]);
    }));
});

describe("a run that ends late", () => {
  test("does not replace the verdict on a newer commit", () =>
    inJob({ Dockerfile: files["a/Dockerfile"] }, async (job, run) => {
      await run({ action: lint, env: { GITHUB_RUN_ID: "4243" } });
      const before = job.api.comments[0]?.body;
      expect(headline(job)).toContain("❌");
      const late = await run({ action: lint, inputs: { ignore: "SW-DF-secret", "out-dir": "late" } }, sha("1"));
      expect(late.stdout).toContain("a newer run already updated the comment");
      expect(job.api.comments.map(({ body }) => body)).toEqual([before]);
    }));

  test("a renamed scope does not block for ever", () =>
    inJob(files, async (job, run) => {
      job.api.headSha = sha("1");
      await run({ action: lint, inputs: { files: "a/Dockerfile" } }, sha("1"));
      expect(headline(job)).toContain("❌");
      job.api.headSha = sha("2");
      await run({ action: lint, inputs: { files: "b/Dockerfile" }, env: { GITHUB_RUN_ID: "4243" } });
      expect(headline(job)).toMatch(/: source checks passed; no image was scanned/u);
      expect(job.api.comments[0]?.body).toContain("not checked at this commit; last checked at 1111111");
    }));
});

const dockerfiles = files;
describe("a checkout in a subdirectory", () => {
  const git = { "src/.git/config": '[remote "origin"]\n\turl = https://github.example/octo-org/shop\n' };
  const other = { "tools/.git/config": '[remote "origin"]\n\turl = https://github.example/octo-org/tools\n' };
  const files = {
    ...{ "src/Dockerfile": "FROM debian:12.5\nWORKDIR app\nUSER 1000\n", ...git, ...other },
    "src/.seaworthy.yaml": "dockerfile-lint:\n  ignore: [DL3000]\n",
    "tools/Dockerfile": "FROM debian\n",
  };

  test.each<[string, Record<string, string>]>([
    ["by itself", {}],
    ["by its path in the workspace", { files: "src/Dockerfile" }],
    ["by its path in the repository", { files: "Dockerfile" }],
  ])("is found %s; its configuration holds and locations are the repository's", (_how, inputs) =>
    inJob(files, async (job) => {
      const step = await job.run({
        action: lint,
        inputs: { ...inputs, "fail-on": "none", enable: "SW-DF-digest-missing" },
      });
      expect(step.exitCode).toBe(0);
      const [path = ""] = step.outputs["sarif"]?.split("\n") ?? [];
      expect(path).toMatch(/^seaworthy-out\//u);
      const { runs } = JSON.parse(await readFile(join(job.workspace, path), "utf8")) as {
        runs: {
          results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
        }[];
      };
      const results = runs.flatMap((run) => run.results);
      expect(results.map(({ ruleId }) => ruleId)).toContain("SW-DF-digest-missing");
      expect(new Set(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))).toEqual(
        new Set(["Dockerfile"]),
      );
      const suppressed = results.filter(({ ruleId }) => ruleId === "DL3000") as unknown as {
        suppressions: unknown[];
      }[];
      expect(suppressed.map(({ suppressions }) => suppressions.length)).toEqual([1]);
    }),
  );

  test.each([
    ["files", { files: "src/Dockerfile" }, { files: "tools/Dockerfile" }, lint],
    ["path", { path: "src", "out-dir": "seaworthy-out" }, { path: "tools", "out-dir": "seaworthy-out" }, "action.yml"],
  ])("does not share evidence with another checkout that `%s` names", (_how, first, second, action) =>
    inJob(
      {
        ...git,
        ...other,
        "src/Dockerfile": dockerfiles["a/Dockerfile"],
        "tools/Dockerfile": dockerfiles["b/Dockerfile"],
      },
      async (job) => {
        for (const inputs of [first, second]) await job.run({ action, inputs: { ...inputs, "fail-on": "none" } });
        const decided = await job.run({ action: gate, inputs: { require: "dockerfile-lint" } });
        expect(decided.outputs["decision"]).toBe("deny");
      },
    ),
  );

  test("is gated by its own policy", () =>
    inJob({ ...files, "src/.seaworthy.yaml": "gate:\n  fail-on: low\n" }, async (job) => {
      await job.run({ action: lint, inputs: { "fail-on": "none" } });
      const decided = await job.run({ action: gate, inputs: { require: "dockerfile-lint" } });
      expect(decided.exitCode).toBe(1);
    }));
});
