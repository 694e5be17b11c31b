// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows and variables of bash
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { renderConfiguration } from "../../actions/suite/init/configuration.ts";
import { inspectRepository } from "../../actions/suite/init/inspect.ts";
import { renderWorkflow } from "../../actions/suite/init/workflow.ts";
import { systemExec } from "../../shared/exec/exec.ts";
import { describeUnless } from "../harness/skip.ts";
import { epssScores, kevCatalog } from "../shared/advisories/feed-server.ts";
import { missingForDocker } from "./docker-daemon.ts";
import type { Run } from "./run-step.ts";
import { type ExecutedJob, runWorkflow } from "./run-workflow.ts";
import { ExampleWorld } from "./world.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const missing = await missingForDocker();
const good =
  'FROM debian:12\nCOPY app /app\nRUN touch /built\nUSER 1000:1000\nHEALTHCHECK CMD ["/app"]\nCMD ["/app"]\n';
/** In the form of a token, in two parts so that nothing takes it for one here. */
const token = `ghp_${"16C7e42F292c6912E7710c838347Ae178B4a"}`;
const project = { Dockerfile: good, app: "#!/bin/sh\n" };
const example = (name: string): Promise<string> => readFile(join(root, "examples/workflows", `${name}.yml`), "utf8");

/** Fails with the output of the first step that failed. */
function expectPassed(jobs: readonly ExecutedJob[]): void {
  expect(jobs.length).toBeGreaterThan(0);
  for (const { steps, violations } of jobs) {
    for (const { name, exitCode, isFailure, output } of steps)
      expect({ name, failed: isFailure, exitCode }, output).toMatchObject({ name, failed: false });
    expect(violations).toEqual([]);
  }
}

function pullRequest(sha: string, from = "Octo-Org/Shop", workflow = "seaworthy"): Run {
  const head = { sha: "b".repeat(40), repo: { full_name: from } };
  const base = { ref: "main", repo: { full_name: "Octo-Org/Shop" } };
  const event = { name: "pull_request", payload: { pull_request: { number: 7, head, base } } };
  return { workflow: `.github/workflows/${workflow}.yml`, event, ref: "refs/pull/7/merge", sha };
}

const tagged = (workflow: string, sha: string): Run => ({
  ...{
    workflow: `.github/workflows/${workflow}.yml`,
    event: { name: "push", payload: {} },
    ref: "refs/tags/v1.0.0",
    sha,
  },
});

describeUnless(missing !== "", missing)("the examples, executed", () => {
  let world: ExampleWorld;
  beforeAll(async () => {
    world = await ExampleWorld.start(inject("built"));
  }, 60_000);
  afterAll(() => world[Symbol.asyncDispose]());

  test("pull-request.yml builds, scans and comments", async () => {
    const { world: here, merge } = await world.repository(project, { Dockerfile: `# changed\n${good}` });
    const jobs = await runWorkflow(await example("pull-request"), pullRequest(merge), here);
    expectPassed(jobs);
    expect(jobs[0]?.steps.map(({ name }) => name)).toEqual([
      "actions/checkout",
      "docker build --tag app:ci .",
      "OWNER/seaworthy",
    ]);
    expect(jobs[0]?.comments[0]).toContain("app:ci");
    expect(jobs[0]?.uploads).toBeGreaterThan(1);
  }, 120_000);

  test("pull-request.yml fails for what the pull request causes, and only for that", async () => {
    const bad = good.replace("USER 1000:1000", `ENV GITHUB_TOKEN=${token}\nUSER 1000:1000`);
    const caused = await world.repository(project, { Dockerfile: bad });
    const [failed] = await runWorkflow(await example("pull-request"), pullRequest(caused.merge), caused.world);
    expect(failed?.steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1]);
    expect(failed?.comments[0]).toMatch(/❌ Seaworthy: 1 blocking finding\n/u);
    expect(failed?.comments[0]).toContain("SW-DF-secret-value");
    const files = { ...project, "old/Dockerfile": bad };
    const existing = await world.repository(files, { app: "#!/bin/sh\n# changed\n" });
    const passed = await runWorkflow(await example("pull-request"), pullRequest(existing.merge), existing.world);
    expectPassed(passed);
    expect(passed[0]?.comments[0]).toMatch(/existing findings? do(?:es)? not block this pull request/u);
  }, 120_000);

  test("fork-companion.yml comments on what the run of a fork left", async () => {
    const { world: here, merge } = await world.repository(project, { Dockerfile: `# changed\n${good}` });
    const forked = await runWorkflow(await example("pull-request"), pullRequest(merge, "stranger/shop"), here);
    expectPassed(forked);
    expect(forked[0]?.steps.slice(-2).map(({ name }) => name)).toEqual([
      "github/codeql-action/upload-sarif",
      "actions/upload-artifact",
    ]);
    const trigger = { id: 99, event: "pull_request", html_url: "https://github.com/Octo-Org/Shop/actions/runs/99" };
    const head = { head_sha: "b".repeat(40), head_branch: "topic", head_repository: { full_name: "stranger/shop" } };
    const event = { name: "workflow_run", payload: { workflow_run: { ...trigger, ...head } } };
    const run = { workflow: ".github/workflows/forks.yml", event, ref: "refs/heads/main", sha: merge };
    const pull = { number: 7, ref: "topic", sha: "b".repeat(40), repository: "stranger/shop" };
    const jobs = await runWorkflow(await example("fork-companion"), run, {
      ...here,
      prepare: ({ api }) => api.pulls.push(pull),
    });
    expectPassed(jobs);
    expect(jobs[0]?.comments[0]).toContain("app:ci");
    const empty = { ...here, artifacts: join(here.artifacts, "none") };
    const without = await runWorkflow(await example("fork-companion"), run, empty);
    expectPassed(without);
    expect(without[0]?.steps.map(({ output }) => output)).toEqual(["Artifact not found"]);
    const own = {
      ...run,
      event: {
        ...event,
        payload: { workflow_run: { ...event.payload.workflow_run, head_repository: { full_name: "Octo-Org/Shop" } } },
      },
    };
    expect(await runWorkflow(await example("fork-companion"), own, here)).toEqual([]);
  }, 120_000);

  test("the README's workflow runs on pull requests and on pushes", async () => {
    const readme = await readFile(join(root, "README.md"), "utf8");
    const workflow = /```yaml\n(# Checks [\s\S]*?)```/u.exec(readme)?.[1] ?? "";
    const { world: here, main, merge } = await world.repository(project, { app: "#!/bin/sh\n# changed\n" });
    const pushed = { ...tagged("seaworthy", main), ref: "refs/heads/main" };
    for (const run of [pullRequest(merge), pushed]) expectPassed(await runWorkflow(workflow, run, here));
  }, 120_000);

  test("matrix.yml scans each image", async () => {
    const images = ["api", "web", "worker"];
    const files = images.flatMap((name) => Object.entries(project).map(([path, text]) => [`${name}/${path}`, text]));
    const { world: here, merge } = await world.repository(Object.fromEntries(files), { README: "changed\n" });
    const jobs = await runWorkflow(await example("matrix"), pullRequest(merge), here);
    expectPassed(jobs);
    expect(jobs.map(({ comments }) => images.filter((name) => comments[0]?.includes(`${name}:ci`)))).toEqual(
      images.map((name) => [name]),
    );
  }, 120_000);

  test.each(["pull_request", "push"])(
    "what init writes runs on %s",
    async (name) => {
      const probe = await world.repository(project);
      const inspection = await inspectRepository(probe.world.repository, systemExec);
      const workflow = renderWorkflow(inspection, `OWNER/seaworthy@${"0".repeat(40)}`);
      const files = {
        ...project,
        ".seaworthy.yaml": renderConfiguration(inspection),
        ".github/workflows/seaworthy.yml": workflow,
      };
      const { world: here, main, merge } = await world.repository(files, { app: "#!/bin/sh\n# changed\n" });
      const pushed = {
        workflow: ".github/workflows/seaworthy.yml",
        event: { name, payload: {} },
        ref: "refs/heads/main",
        sha: main,
      };
      const jobs = await runWorkflow(workflow, name === "push" ? pushed : pullRequest(merge), here);
      expectPassed(jobs);
      expect(jobs[0]?.uploads).toBeGreaterThan(1);
    },
    120_000,
  );

  test("fix.yml pushes a branch with what it fixes in the Dockerfile and the manifest", async () => {
    const tar = { id: "CVE-2021-1", modified: "2026-01-01T00:00:00Z" };
    const ranges = [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "4.4.19" }] }];
    const files = {
      Dockerfile: good
        .replace("COPY app /app", "COPY app /app\nCOPY package.json node_modules /srv/node_modules/")
        .replace('["/app"]\n', '["/app"]\nCMD /app\n'),
      app: "#!/bin/sh\n",
      "package.json": '{\n  "dependencies": { "tar": "4.4.1" }\n}\n',
      "node_modules/tar/package.json": '{"name": "tar", "version": "4.4.1"}\n',
      "records/CVE-2021-1.json": JSON.stringify({
        ...tar,
        affected: [{ package: { ecosystem: "npm", name: "tar" }, ranges }],
      }),
      ".seaworthy.yaml": "image-scan:\n  advisories: records\n",
    };
    const { world: here, main } = await world.repository(files);
    const event = { name: "schedule", payload: {} };
    const run = { workflow: ".github/workflows/fix.yml", event, ref: "refs/heads/main", sha: main };
    const jobs = await runWorkflow(await example("fix"), run, here);
    expectPassed(jobs);
    expect(jobs.map(({ name }) => name)).toEqual(["fix", "pull-request"]);
    expect(jobs[1]?.steps.at(-1)?.output).toContain("pr create --head seaworthy/fix");
    const { stdout } = await systemExec("git", ["-C", here.repository, "show", "--format=", "seaworthy/fix"], {
      ...{ timeout: 10_000, maxBytes: 100_000 },
    });
    expect(stdout).toContain('+  "dependencies": { "tar": "4.4.19" }');
    expect(stdout).toContain("-CMD /app");
  }, 120_000);

  test("release.yml pushes what passes, signs it and verifies it; rescan.yml and reusable.yml read it", async () => {
    const files = { ...project, ...(await world.sigstoreFiles(".github/workflows/release.yml")) };
    const { world: here, main } = await world.repository(files);
    const jobs = await runWorkflow(await example("release"), tagged("release", main), here);
    expectPassed(jobs);
    const pushed = await fetch(`http://${world.registry.host}/v2/octo-org/shop/tags/list`);
    expect(await pushed.json()).toMatchObject({ tags: expect.arrayContaining(["v1.0.0"]) });

    const manifest = await fetch(`http://${world.registry.host}/v2/octo-org/shop/manifests/v1.0.0`, {
      headers: { accept: "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json" },
    });
    const type = manifest.headers.get("content-type") ?? "";
    const latest = `http://${world.registry.host}/v2/octo-org/shop/manifests/latest`;
    await fetch(latest, { method: "PUT", headers: { "content-type": type }, body: await manifest.text() });
    const event = { name: "schedule", payload: {} };
    const run = { workflow: ".github/workflows/rescan.yml", event, ref: "refs/heads/main", sha: main };
    const rescanned = await runWorkflow(await example("rescan"), run, here);
    expectPassed(rescanned);
    expect(rescanned[0]?.uploads).toBe(1);
    const inputs = { image: "ghcr.io/octo-org/shop:latest" };
    expectPassed(await runWorkflow(await example("reusable"), { ...run, inputs }, here));
  }, 180_000);

  test.each([
    [
      "no builder that exports OCI archives",
      /^.*# The default builder.*\n.*setup-buildx-action.*\n/mu,
      "",
      /OCI exporter/u,
    ],
    ["upper case in the image's name", "${GITHUB_REPOSITORY,,}", "$GITHUB_REPOSITORY", /must be lowercase/u],
  ])(
    "release.yml fails here as it does on GitHub with %s",
    async (_what, wanted, other, message) => {
      const files = { ...project, ...(await world.sigstoreFiles(".github/workflows/release.yml")) };
      const { world: here, main } = await world.repository(files);
      const text = await example("release");
      const changed = text.replace(wanted, other);
      expect(changed).not.toBe(text);
      const [job] = await runWorkflow(changed, tagged("release", main), here);
      expect(job?.steps.at(-1)?.isFailure).toBe(true);
      expect(job?.steps.at(-1)?.output).toMatch(message);
    },
    120_000,
  );

  test("promote.yml copies from staging what the attestations prove", async () => {
    const files = { ...project, ...(await world.sigstoreFiles(".github/workflows/promote.yml")) };
    const { world: here, main } = await world.repository(files);
    const jobs = await runWorkflow(await example("promote"), tagged("promote", main), here);
    expectPassed(jobs);
    expect(jobs.map(({ name }) => name)).toEqual(["examine", "promote"]);
  }, 180_000);

  test("promote.yml promotes under the strict policy that it shows, and not if the provenance is of another source", async () => {
    const promote = await example("promote");
    const shown = promote.match(/^#(?: {3}.*)?$/gmu)?.map((line) => line.replace(/^# {0,3}/u, "")) ?? [];
    const { gate } = parse(shown.join("\n")) as {
      gate: { preset: string; rules: { provenance: Record<string, string[]> } };
    };
    expect(gate.preset).toBe("strict");
    const { builders = [], sources = [] } = gate.rules.provenance;
    const named = (texts: readonly string[]) => texts.map((text) => text.replace("owner/repo", "Octo-Org/Shop"));
    // OSV stands for the published advisories, which contain this data.
    const exploitation = { kev: "kev.json", epss: "epss.csv" };
    const data = { "kev.json": kevCatalog, "epss.csv": gunzipSync(epssScores).toString() };
    for (const [source, isPromoted] of [
      ["Octo-Org/Shop", true],
      ["Octo-Org/Other", false],
    ] as const) {
      const provenance = {
        builders: named(builders),
        sources: named(sources).map((text) => text.replace("Octo-Org/Shop", source)),
      };
      const policy = { preset: gate.preset, rules: { ...gate.rules, provenance } };
      const files = {
        ...project,
        // An image of its own: the registry keeps what other tests attested.
        Dockerfile: good.replace("RUN touch /built", `RUN touch /built /strict-${isPromoted}`),
        ...(await world.sigstoreFiles(".github/workflows/promote.yml", policy, exploitation)),
        ...data,
      };
      const { world: here, main } = await world.repository(files);
      const jobs = await runWorkflow(promote, tagged("promote", main), here);
      if (isPromoted) expectPassed(jobs);
      const last = jobs.at(-1)?.steps.at(-1);
      expect([last?.name, last?.isFailure], last?.output).toEqual([
        isPromoted ? "OWNER/seaworthy/actions/sign-image" : "OWNER/seaworthy/actions/gate",
        !isPromoted,
      ]);
    }
  }, 240_000);
});
