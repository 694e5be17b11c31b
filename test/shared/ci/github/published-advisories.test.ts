import { describe, expect, test } from "vitest";
import { publishedAdvisories } from "../../../../shared/ci/github/published-advisories.ts";
import { formatReference } from "../../../../shared/references/index.ts";

const server = { GITHUB_SERVER_URL: "https://github.com" };

describe("the advisories of the action's repository", () => {
  test("are an artifact in lower case, signed by its workflow on main", () => {
    const published = publishedAdvisories({
      ...server,
      GITHUB_ACTION_REPOSITORY: "Octo-Org/Seaworthy",
      GITHUB_REPOSITORY: "octo-org/shop",
    });
    expect(formatReference(published?.reference ?? { registry: "", repository: "" })).toBe(
      "ghcr.io/octo-org/seaworthy/advisories:latest",
    );
    expect(published?.identity).toEqual({
      subject: {
        text: "https://github.com/Octo-Org/Seaworthy/.github/workflows/advisories.yml@refs/heads/main",
        caseless: "https://github.com/Octo-Org/Seaworthy".length,
      },
      issuer: "https://token.actions.githubusercontent.com",
      extensions: new Map<string, unknown>([
        ["source-repository-uri", { text: "https://github.com/Octo-Org/Seaworthy", caseless: 37 }],
        ["source-repository-ref", "refs/heads/main"],
        ["build-config-uri", published?.identity.subject],
      ]),
    });
  });

  test.each(["", undefined])("of the checkout (%o) are those of the job's repository", (action) => {
    const published = publishedAdvisories({
      ...server,
      GITHUB_ACTION_REPOSITORY: action,
      GITHUB_REPOSITORY: "acme/fork",
    });
    expect(published?.reference.repository).toBe("acme/fork/advisories");
  });

  test.each([
    ["on another server, where others can own the name", { GITHUB_SERVER_URL: "https://github.acme.example" }],
    ["on a server that looks like it", { GITHUB_SERVER_URL: "https://github.com.evil.example" }],
    ["without a server", { GITHUB_SERVER_URL: undefined }],
    ["of a name that is none", { GITHUB_ACTION_REPOSITORY: "../other/advisories:x" }],
    ["of a name that no registry has", { GITHUB_ACTION_REPOSITORY: "acme/.github" }],
  ])("are unknown %s", (_what, env) => {
    expect(publishedAdvisories({ ...server, GITHUB_ACTION_REPOSITORY: "acme/seaworthy", ...env })).toBeUndefined();
  });
});
