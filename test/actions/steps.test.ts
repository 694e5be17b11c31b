import { readFileSync } from "node:fs";
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { assembleShop } from "../../examples/shop/assemble.ts";
import { dependabotToken, forkToken } from "../harness/github-api/tokens.ts";
import { Job, jobToken, type StepResult } from "../harness/run-action.ts";

const example = fileURLToPath(new URL("../../examples/shop/", import.meta.url));
const image = { image: "oci:image.oci" };
let shop = "";

beforeAll(async () => {
  shop = await mkdtemp(join(tmpdir(), "seaworthy-steps-"));
  await cp(example, shop, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
  await assembleShop(shop, join(shop, "image.oci"));
});
afterAll(() => rm(shop, { recursive: true }));

async function inJob(work: (job: Job) => Promise<void>, workspace = shop): Promise<void> {
  await using job = await Job.start(workspace, inject("built"));
  await work(job);
  expect(job.api.violations).toEqual([]);
}

function expectClean({ stdout, stderr }: StepResult): void {
  expect(stderr).toBe("");
  expect(stdout).not.toMatch(/\n\s+at /u);
}

describe("dockerfile-lint as a step", () => {
  test("annotates lines, writes summary, outputs, SARIF and evidence", () =>
    inJob(async (job) => {
      const step = await job.run({ action: "actions/dockerfile-lint/action.yml", inputs: { "fail-on": "none" } });
      expectClean(step);
      expect(step.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({
        outcome: "pass",
        sarif: "seaworthy-out/dockerfile-lint.sarif",
        evidence: "seaworthy-out/dockerfile-lint.evidence.json",
      });
      expect(Number(step.outputs["findings"])).toBeGreaterThan(0);
      expect(step.annotations.map((annotation) => annotation.properties["file"])).toContain("Dockerfile");
      expect(step.summary).toContain("### ✅ dockerfile-lint: passed");
      const sarif = JSON.parse(await readFile(join(job.workspace, "seaworthy-out/dockerfile-lint.sarif"), "utf8")) as {
        runs: { automationDetails: { id: string } }[];
      };
      expect(sarif.runs[0]?.automationDetails.id).toBe("seaworthy/dockerfile-lint/");
    }));

  test("masks no secret that is absent: the runner warns of empty masks", () =>
    inJob(async (job) => {
      const step = await job.run({ action: "actions/sbom-generate/action.yml", inputs: { "registry-password": "" } });
      expect(step.stdout.match(/^::add-mask::.*$/gmu)).toEqual([`::add-mask::${jobToken}`]);
    }));

  test("refuses a wrong input, and says so in the summary", () =>
    inJob(async (job) => {
      const step = await job.run({ action: "actions/dockerfile-lint/action.yml", inputs: { "fail-on": "sometimes" } });
      expect(step.exitCode).toBe(2);
      expect(step.outputs["outcome"]).toBe("invalid");
      expect(step.annotations).toMatchObject([
        { level: "error", message: expect.stringContaining("Allowed: critical, high") },
      ]);
      expect(step.summary).toContain("invalid call");
    }));

  test("lets no text of a Dockerfile become a command of the runner", async () => {
    const hostile =
      'FROM scratch AS a\nRUN echo \\\n::set-output name=outcome::pass\n::error::gotcha\nLABEL x="\n::add-mask::y"\n';
    await using job = await Job.start({ Dockerfile: hostile }, inject("built"));
    const step = await job.run({ action: "actions/dockerfile-lint/action.yml" });
    const masks = step.stdout.match(/^::add-mask::.*$/gmu);
    expect(masks).toEqual([`::add-mask::${jobToken}`]);
    expect(step.stdout).not.toMatch(/^::set-output/mu);
    expect(step.annotations.map((annotation) => annotation.message)).not.toContain("gotcha");
  });
});

describe("a release job", () => {
  const steps = async (job: Job): Promise<string> => {
    await job.run({ action: "actions/dockerfile-lint/action.yml", inputs: { "fail-on": "none" } });
    const scan = await job.run({ action: "actions/image-scan/action.yml", inputs: { ...image, "fail-on": "none" } });
    expect(scan.exitCode).toBe(0);
    const sbom = await job.run({ action: "actions/sbom-generate/action.yml", inputs: image });
    expect(sbom.exitCode).toBe(0);
    expect(sbom.outputs["sbom"]).toMatch(/\.cdx\.json$/u);
    expect(sbom.outputs["digest"]).toBe(scan.outputs["digest"]);
    return scan.outputs["digest"] ?? "";
  };
  const gate = "actions/gate/action.yml";
  let released = "";
  let digest = "";

  beforeAll(async () => {
    released = await mkdtemp(join(tmpdir(), "seaworthy-released-"));
    await inJob(async (job) => {
      digest = await steps(job);
      await cp(job.workspace, released, { recursive: true });
    });
  });
  afterAll(() => rm(released, { recursive: true }));

  /** A gate after the steps, which ran once for all tests. */
  const afterSteps = (work: (job: Job) => Promise<void>): Promise<void> => inJob(work, released);

  test("is denied by its gate with the reason", () =>
    afterSteps(async (job) => {
      const step = await job.run({ action: gate, inputs: { digest } });
      expectClean(step);
      expect(step.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ outcome: "findings", decision: "deny" });
      expect(step.summary).toContain("### ❌ Gate: not fit to ship");
      expect(step.outputs["verdict"]).toContain("verdict.json");
    }));

  test("passes with a threshold that it meets", () =>
    afterSteps(async (job) => {
      const step = await job.run({ action: gate, inputs: { digest, "fail-on": "none" } });
      expect(step.exitCode).toBe(0);
      expect(step.outputs["decision"]).toBe("pass");
    }));

  test.each<[string, (job: Job) => Promise<unknown>, Record<string, string>, string]>([
    ["another digest is about to be pushed", async () => {}, { digest: `sha256:${"9".repeat(64)}` }, "not about"],
    [
      "the scan's evidence is gone",
      (job) => rm(join(job.workspace, "seaworthy-out/image-scan.shop__ci.linux--amd64.evidence.json")),
      {},
      "there is no usable evidence of image-scan",
    ],
    [
      "the SARIF was touched",
      (job) => appendFile(join(job.workspace, "seaworthy-out/image-scan.shop__ci.linux--amd64.sarif"), " "),
      {},
      "changed-file",
    ],
  ])("is not passed when %s", (_name, spoil, inputs, reason) =>
    afterSteps(async (job) => {
      await spoil(job);
      const step = await job.run({ action: gate, inputs: { digest, "fail-on": "none", ...inputs } });
      expect(step.exitCode).toBe(3);
      expect(step.outputs["outcome"]).toBe("undecided");
      expect(step.summary).toContain(reason);
    }),
  );

  test("does not count evidence of another attempt", () =>
    afterSteps(async (job) => {
      const step = await job.run({
        action: gate,
        inputs: { digest, "fail-on": "none" },
        env: { GITHUB_RUN_ATTEMPT: "2" },
      });
      expect(step.exitCode).toBe(3);
      expect(step.summary).toContain("from another run");
    }));
});

const pullRequest = {
  name: "pull_request",
  payload: {
    pull_request: {
      number: 7,
      head: { sha: "b".repeat(40), repo: { full_name: "octo-org/shop" } },
      base: { ref: "main", repo: { full_name: "octo-org/shop" } },
    },
  },
};

describe("on a pull request", () => {
  test(
    "the suite uploads to code scanning and writes one comment, verdict first",
    () =>
      inJob(async (job) => {
        const step = await job.run({ action: "action.yml", inputs: image, event: pullRequest });
        expect(step.exitCode).toBe(1);
        expect(job.api.uploads.length).toBeGreaterThanOrEqual(2);
        for (const upload of job.api.uploads) expect(upload).toMatchObject({ ref: "refs/pull/7/merge" });
        // `codeql-action/upload-sarif` accepts the directory: it has files, and no two runs of one category.
        const directory = join(job.workspace, "seaworthy-out/upload");
        const ids = (await readdir(directory)).map((name) => {
          const { runs } = JSON.parse(readFileSync(join(directory, name), "utf8")) as {
            runs: { automationDetails: { id: string } }[];
          };
          return runs.map(({ automationDetails: { id } }) => id);
        });
        expect(ids.length).toBeGreaterThanOrEqual(job.api.uploads.length);
        expect(new Set(ids.flat()).size).toBe(ids.length);
        expect(job.api.comments).toHaveLength(1);
        const body = job.api.comments[0]?.body ?? "";
        expect(body.split("\n")[1]).toMatch(/^### ❌ Seaworthy: \d+ blocking findings?$/u);
        expect(body).toContain("Upgrade minimist from 1.2.0 to 1.2.6");
        const shown = step.stdout.replace(/^::add-mask::.*$/gmu, "");
        expect(`${shown}${step.stderr}${body}`).not.toContain(jobToken);
      }),
    60_000,
  );

  test(
    "several steps share the comment",
    () =>
      inJob(async (job) => {
        await job.run({ action: "actions/dockerfile-lint/action.yml", event: pullRequest });
        await job.run({ action: "actions/image-scan/action.yml", inputs: image, event: pullRequest });
        expect(job.api.comments).toHaveLength(1);
        expect(job.api.comments[0]?.body).toMatch(
          /\| Dockerfiles \|[^\n]+\n\| (?:❌ )?Image `shop:ci` \(linux\/amd64\) \|/u,
        );
      }),
    60_000,
  );

  test.each([
    ["from a fork", "stranger/shop", forkToken(), "github/codeql-action/upload-sarif"],
    ["that Dependabot started", "octo-org/shop", dependabotToken(), "security-events: write"],
  ])("%s nothing fails for the lack of permissions, and the log says what to do", (_whose, name, token, words) =>
    inJob(async (job) => {
      job.api.jobToken = token;
      const { pull_request: pull } = pullRequest.payload;
      const head = { ...pull.head, repo: { full_name: name } };
      const step = await job.run({
        action: "actions/dockerfile-lint/action.yml",
        event: { ...pullRequest, payload: { pull_request: { ...pull, head } } },
        env: { GITHUB_ACTOR: name === "octo-org/shop" ? "dependabot[bot]" : "stranger" },
      });
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain("token is read-only");
      expect(step.stdout).toContain("pull-requests: write");
      expect(step.stdout).toContain(words);
      expect(step.summary).toContain(" dockerfile-lint: ");
      expect([job.api.comments, job.api.uploads, job.api.reviewComments]).toEqual([[], [], []]);
    }),
  );

  test("without a token nothing is asked of the API", () =>
    inJob(async (job) => {
      await job.run({ action: "actions/dockerfile-lint/action.yml", inputs: { token: "" }, event: pullRequest });
      expect(job.api.requests).toEqual([]);
    }));
});

describe("the root action", () => {
  test("runs the whole suite as one step", () =>
    inJob(async (job) => {
      const step = await job.run({ action: "action.yml", inputs: image });
      expectClean(step);
      expect(step.exitCode).toBe(1);
      expect(step.outputs["outcome"]).toBe("findings");
      expect(step.outputs["sbom"]).toMatch(/\.cdx\.json$/u);
      expect(step.annotations.length).toBeGreaterThan(0);
    }));
});
