import { describe, expect, test } from "vitest";
import { gitHubContext } from "../../../../shared/ci/github/context.ts";

const env = {
  GITHUB_REPOSITORY: "octo-org/shop",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7-0",
  GITHUB_EVENT_NAME: "merge_group",
};

describe("the context of a job", () => {
  test("in a merge queue names what it comes upon", () => {
    const merge_group = { base_sha: "b".repeat(40), base_ref: "refs/heads/main", head_sha: env.GITHUB_SHA };
    const context = gitHubContext(env, { action: "checks_requested", merge_group });
    expect(context?.mergeGroup).toEqual({ baseSha: "b".repeat(40), baseRef: "main" });
    expect(context).not.toHaveProperty("pullRequest");
  });

  test.each([undefined, null, "text", {}, { merge_group: { base_sha: 1 } }])("bears the payload %j", (payload) => {
    expect(gitHubContext(env, payload)).toMatchObject({ owner: "octo-org", repo: "shop", eventName: "merge_group" });
    expect(gitHubContext(env, payload)).not.toHaveProperty("mergeGroup");
  });
});
