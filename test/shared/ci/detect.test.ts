import { describe, expect, test } from "vitest";
import { detectHost } from "../../../shared/ci/detect.ts";

describe("the environment", () => {
  test("of a job of GitHub Actions names its host, inputs and run", async () => {
    const host = await detectHost({
      ...{ GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "octo-org/shop", GITHUB_SHA: "a".repeat(40) },
      ...{ GITHUB_REF: "refs/heads/main", GITHUB_EVENT_NAME: "push", GITHUB_RUN_ID: "42" },
      ...{ "INPUT_FAIL-ON": " low ", GITHUB_WORKSPACE: "/nowhere" },
    });
    expect(host).toMatchObject({ name: "github", root: "/nowhere", run: { host: "github", runId: "42" } });
    expect(host.getInput("fail-on")).toBe("low");
    expect(host.job).toMatchObject({ repositoryUrl: "https://github.com/octo-org/shop", fromFork: false });
    expect([host.base, host.pullRequest]).toEqual([undefined, undefined]);
    expect(host.codeScanning).toBeDefined();
  });

  test.each(["release", "push"])(
    "of a %s for a tag offers no cache: what is shipped trusts no earlier run",
    async (event) => {
      const facts = { GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "o/r", GITHUB_SHA: "a", GITHUB_EVENT_NAME: event };
      expect((await detectHost({ ...facts, GITHUB_REF: "refs/tags/v1" })).directoryStore).toBeUndefined();
      const branch = await detectHost({ ...facts, GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" });
      expect(branch.directoryStore).toBeDefined();
    },
  );

  test("that names no CI system is a terminal's", async () => {
    const host = await detectHost({ PATH: "/bin" });
    expect(host).toMatchObject({ name: "terminal", annotationsPerLevel: 0 });
    expect([host.job, host.getInput("fail-on")]).toEqual([undefined, undefined]);
  });
});
