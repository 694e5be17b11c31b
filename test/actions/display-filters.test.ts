import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { Job, type StepResult } from "../harness/run-action.ts";
import { shopForTests } from "../harness/shop.ts";

const shop = shopForTests();
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

interface Ran {
  readonly step: StepResult;
  readonly comment: string;
  readonly sarif: readonly string[];
  /** The evidence records without the moment of the run. */
  readonly records: readonly string[];
}

/** What differs from run to run: moments, ids, and digests of files with them. */
function steady(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "then")
    .replaceAll(/urn:uuid:[\da-f-]+/gu, "uuid")
    .replaceAll(/"(?:sha256|statement|digest)":\s*"(?:sha256:)?[\da-f]{64}"/gu, "digest");
}

async function runWith(action: string, filters: Readonly<Record<string, string>>): Promise<Ran> {
  await using job = await Job.start(shop.directory, inject("built"));
  const image = { image: "oci:image.oci" };
  const own = action.includes("image-scan") ? { advisories: "advisories", ...image } : image;
  const inputs = { ...own, "new-only": "false", ...filters };
  const step = await job.run({ action, inputs, event: pullRequest });
  expect(job.api.violations).toEqual([]);
  const out = join(job.workspace, "seaworthy-out");
  const files = (await readdir(out)).toSorted();
  const read = (ending: string) =>
    Promise.all(files.filter((file) => file.endsWith(ending)).map((file) => readFile(join(out, file), "utf8")));
  const records = await read(".json");
  return {
    step,
    comment: job.api.comments[0]?.body ?? "",
    sarif: await read(".sarif"),
    records: records.map(steady),
  };
}

describe.each([
  ["actions/image-scan/action.yml", { "only-exploited": "true" }, "Shows only findings that are known to be exploited"],
  ["action.yml", { "min-severity": "critical" }, "Shows only findings at critical or worse"],
])("%s with %j", (action, filters, text) => {
  test("shows less, says so, and decides the same", async () => {
    const [all, filtered] = [await runWith(action, {}), await runWith(action, filters)];
    expect(all.step.exitCode).toBe(1);
    expect(filtered.step.exitCode).toBe(1);
    expect(filtered.step.outputs).toEqual(all.step.outputs);
    expect(filtered.sarif.length).toBeGreaterThan(0);
    expect(filtered.sarif).toEqual(all.sarif);
    expect(filtered.records.length).toBeGreaterThan(0);
    expect(filtered.records).toEqual(all.records);
    expect(all.comment).toContain("CVE-2020-7788");
    for (const page of [filtered.comment, filtered.step.summary]) {
      expect(page).not.toContain("CVE-2020-7788");
      expect(page).toMatch(new RegExp(`${text}; \\d+ others are in the report`, "u"));
    }
    const [, blocking] = /Seaworthy: (\d+) blocking findings/u.exec(all.comment) ?? [];
    expect(filtered.comment.split("\n")[1]).toMatch(
      new RegExp(`^### ❌ Seaworthy: ${blocking} blocking findings, \\d+ of them hidden by filters$`, "u"),
    );
    expect(filtered.step.summary.split("\n")[0]).toContain("hidden by filters");
    expect(filtered.step.annotations.length).toBeLessThan(all.step.annotations.length);
    const counts = (comment: string) => comment.match(/^\| (?:❌ )?[DIM][^\n]*$/gmu);
    expect(counts(filtered.comment)).toEqual(counts(all.comment));
  }, 120_000);
});
