import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkPullRequestTarget } from "../../../../shared/ci/github/pull-request-target.ts";
import { pullRequestContext } from "../../../harness/pull-request.ts";

const base = "a".repeat(40);
const head = "b".repeat(40);
const context = { ...pullRequestContext(base), eventName: "pull_request_target", ref: "refs/heads/main" };
let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-target-"));
});
afterEach(() => rm(root, { recursive: true }));

async function checkOut(commit: string): Promise<void> {
  await mkdir(join(root, ".git"));
  await writeFile(join(root, ".git/HEAD"), `${commit}\n`);
}

describe("pull_request_target", () => {
  test("is refused unless the call confirms the checkout", () => {
    const call = (): void => checkPullRequestTarget(context, root, { "pull-request-target": "refuse" });
    expect(call).toThrow(/runs for the base branch.*`pull-request-target: head`/u);
  });

  test("is accepted with the head checked out, and refused with the base", async () => {
    await checkOut(head);
    checkPullRequestTarget(context, root, { "pull-request-target": "head" });
    await writeFile(join(root, ".git/HEAD"), `${base}\n`);
    const call = (): void => checkPullRequestTarget(context, root, { "pull-request-target": "head" });
    expect(call).toThrow("the checkout is at aaaaaaa, not at the pull request's head bbbbbbb");
  });

  test("is accepted without a checkout if it is confirmed", () => {
    checkPullRequestTarget(context, root, { "pull-request-target": "head" });
  });

  test("does not concern other events and actions that do not publish", () => {
    checkPullRequestTarget({ ...context, eventName: "pull_request" }, root, { "pull-request-target": "refuse" });
    checkPullRequestTarget(context, root, {});
  });
});
