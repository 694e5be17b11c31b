import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { assembleShop } from "../../../examples/shop/assemble.ts";
import { jobToken } from "../../harness/github-api/tokens.ts";
import { Job } from "../../harness/run-action.ts";

const shop = fileURLToPath(new URL("../../../examples/shop/", import.meta.url));
const submit = { "submit-snapshot": "true", token: "secret-token" };

async function inJob(work: (job: Job) => Promise<void>): Promise<void> {
  await using job = await Job.start({}, inject("built"));
  job.api.jobToken = jobToken({ contents: "write" });
  await assembleShop(shop, join(job.workspace, "image.oci"));
  await work(job);
}

function generate(job: Job, inputs: Record<string, string>, event?: { name: string; payload: unknown }) {
  const action = "actions/sbom-generate/action.yml";
  return job.run({ action, inputs: { image: "oci:image.oci", ...inputs }, ...(event === undefined ? {} : { event }) });
}

test("a snapshot is submitted as GitHub describes it, whatever the format", () =>
  inJob(async (job) => {
    const { exitCode } = await generate(job, { ...submit, format: "spdx-json" });
    expect([exitCode, job.api.violations]).toEqual([0, []]);
    expect(job.api.snapshots).toMatchObject([
      {
        version: 0,
        sha: "1f2e3d4c5b6a79880011223344556677889900aa",
        ref: "refs/heads/main",
        job: { id: "4242", correlator: "build_shop_linux/amd64" },
        detector: { name: "seaworthy" },
        manifests: {
          shop: {
            resolved: { "pkg:npm/ms@2.1.3": { package_url: "pkg:npm/ms@2.1.3", scope: "runtime" } },
          },
        },
      },
    ]);
  }));

test("a name tells snapshots of two images apart that differ by tag alone", () =>
  inJob(async (job) => {
    for (const name of ["web", "worker"]) await generate(job, { ...submit, name });
    const correlators = job.api.snapshots.map(
      (snapshot) => (snapshot as { job: { correlator: string } }).job.correlator,
    );
    expect(correlators).toEqual(["build_web_linux/amd64", "build_worker_linux/amd64"]);
  }));

test("nothing is submitted unasked, and a snapshot can be a document", () =>
  inJob(async (job) => {
    const { exitCode, outputs } = await generate(job, { format: "github-snapshot", token: "secret-token" });
    expect([exitCode, job.api.snapshots]).toEqual([0, []]);
    expect(outputs["sbom"]).toMatch(/\.snapshot\.json$/);
  }));

test.each([
  [403, "Resource not accessible by integration"],
  [404, "Not Found"],
])("a refusal with %i names the permission and fails nothing", (status, message) =>
  inJob(async (job) => {
    job.api.failures.push({ operation: "dependency-graph/create-repository-snapshot", status, message });
    const { exitCode, annotations, outputs } = await generate(job, submit);
    expect([exitCode, outputs["outcome"]]).toEqual([0, "pass"]);
    const warning = annotations.find(({ level }) => level === "warning")?.message;
    expect(warning).toContain(message);
    expect(warning).toContain("permissions: { contents: write }");
  }),
);

test("a pull request from a fork is skipped in words", () =>
  inJob(async (job) => {
    const payload = {
      pull_request: {
        number: 7,
        head: { sha: "a".repeat(40), repo: { full_name: "someone/shop" } },
        base: { ref: "main", repo: { full_name: "octo-org/shop" } },
      },
    };
    const { exitCode, annotations } = await generate(job, submit, { name: "pull_request", payload });
    // The base is read, and nothing is sent.
    const sent = job.api.requests.filter(({ operation }) => !operation.startsWith("git/get-"));
    expect([exitCode, sent]).toEqual([0, []]);
    expect(annotations[0]?.message).toContain("from a fork");
  }));
