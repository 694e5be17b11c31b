import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import { Job, jobCommit } from "../harness/run-action.ts";
import { shopForTests } from "../harness/shop.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shop = shopForTests();
const step = { action: "action.yml", inputs: { image: "oci:image.oci" } } as const;
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

interface Sarif {
  readonly runs: { readonly automationDetails: { readonly id: string }; results: Record<string, unknown>[] }[];
}

let comment = "";
let summary = "";

/** What differs from run to run, and with the day. */
function steady(text: string): string {
  return text
    .replaceAll(/[\d,]+ days/gu, "1,000 days")
    .replaceAll(/judged at \S+Z/gu, "judged at 2026-11-24T12:00:00.000Z");
}

/** A base branch that had one finding more, and not yet the critical one. */
function earlier(sarif: Sarif): Sarif {
  const [run] = sarif.runs;
  if (run?.automationDetails.id.includes("image-scan") !== true) return sarif;
  const kept = run.results.filter(({ ruleId }) => ruleId !== "CVE-2021-44906");
  const gone = {
    ruleId: "CVE-2021-23337",
    message: { text: "CVE-2021-23337 in lodash 4.17.20 (npm): Command injection in lodash; fixed in 4.17.21" },
    partialFingerprints: { "seaworthy/v1": "f".repeat(32) },
  };
  return { runs: [{ ...run, results: [...kept, gone] }] };
}

beforeAll(async () => {
  await using job = await Job.start(shop.directory, inject("built"));
  await job.run({ ...step, event: { name: "push", payload: {} } });
  for (const [id, upload] of job.api.uploads.entries()) {
    const sarif = upload.sarif as Sarif;
    const category = sarif.runs[0]?.automationDetails.id.replace(/\/$/u, "") ?? "";
    job.api.analyses.push({ id, ref: "refs/heads/main", commit: "a".repeat(40), category, sarif: earlier(sarif) });
  }
  for (const directory of ["", "advisories", "deploy"]) {
    for (const entry of await readdir(join(job.workspace, directory), { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isFile()) job.api.baseFiles.set(path, await readFile(join(job.workspace, path), "utf8"));
    }
  }
  job.api.mergeCommit = jobCommit;
  const result = await job.run({ ...step, event: pullRequest });
  expect(job.api.violations).toEqual([]);
  comment = steady(job.api.comments[0]?.body ?? "");
  summary = steady(result.summary);
}, 120_000);

test("the example's comment is what is written, and says what this change did", async () => {
  expect(comment).toContain(
    "### ❌ Seaworthy: 1 new blocking finding\n\nThis pull request adds 1 finding and fixes 1.",
  );
  expect(comment).toContain("23 existing findings do not block this pull request.");
  expect(comment).toContain("CVE-2021-23337");
  await expect(comment).toMatchFileSnapshot("../../examples/shop/comment.md");
});

test("the example's summary is what is written", async () => {
  await expect(summary).toMatchFileSnapshot("../../examples/shop/summary.md");
});

test("the README shows the head of the comment", async () => {
  const readme = await readFile(`${root}README.md`, "utf8");
  const quoted = readme
    .split("\n")
    .filter((line) => line.startsWith(">"))
    .map((line) => line.replace(/^> ?/u, ""))
    .join("\n");
  const visible = comment.replaceAll(/<!--[\s\S]*?-->\n?/gu, "").replaceAll(/\n<details>[\s\S]*<\/details>\n*/gu, "\n");
  expect(quoted.trim()).toBe(visible.trim().replaceAll(/\n{3,}/gu, "\n\n"));
});
