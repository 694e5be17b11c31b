import { describe, expect, inject, test } from "vitest";
import { Job, type Step } from "../harness/run-action.ts";

const lint = "actions/dockerfile-lint/action.yml";
const secret = "ghp_" + "0123456789abcdefghijABCDEFGHIJ456789";
const critical = `FROM debian:12.5\nENV TOKEN=${secret}\nUSER 1000\n`;
const minor = "FROM debian:12.5\nWORKDIR app\nUSER 1000\n";
const repo = { full_name: "octo-org/shop" };
const event: Step["event"] = {
  name: "pull_request",
  payload: { pull_request: { number: 7, head: { sha: "b".repeat(40), repo }, base: { ref: "main", repo } } },
};

describe("comment: on-failure", () => {
  test.each<[string, string, string, number]>([
    ["a finding that fails the step", critical, "high", 1],
    ["a finding that would fail the step by default, in a step that never fails", critical, "none", 1],
    ["lesser findings in a step that never fails", minor, "none", 0],
    ["lesser findings in a step that passes", minor, "high", 0],
    ["lesser findings that fail the step", minor, "info", 1],
  ])("with %s", async (_what, Dockerfile, threshold, comments) => {
    await using job = await Job.start({ Dockerfile }, inject("built"));
    const inputs = { comment: "on-failure", "fail-on": threshold, "new-only": "false" };
    await job.run({ action: lint, inputs, event });
    expect(job.api.comments).toHaveLength(comments);
    expect(job.api.violations).toEqual([]);
  });
});
