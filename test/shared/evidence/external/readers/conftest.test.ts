import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "conftest",
  report: [
    {
      filename: "a.yaml",
      namespace: "main",
      successes: 1,
      failures: [{ msg: "no limit", metadata: { query: "data.main.deny" } }],
    },
  ],
  finding: { ruleId: "data.main.deny", severity: "high", locations: [{ file: "a.yaml" }] },
  content: { about: "source" },
  suppressed: [
    [{ filename: "a.yaml", namespace: "main", successes: 1, exceptions: [{ msg: "no limit" }] }],
    { reason: expect.stringContaining("exception") },
  ],
  refused: { "no message": [{ filename: "a", namespace: "b", successes: 1, failures: [{}] }] },
  undecided: { "no policy": [{ filename: "a", namespace: "b", successes: 0 }] },
  clean: { "a pass": [{ filename: "a", namespace: "b", successes: 4 }] },
});
