import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "Nosey Parker",
  report: [
    {
      rule_name: "AWS",
      num_matches: 1,
      matches: [{ provenance: [{ kind: "file", path: "a.env" }], snippet: { matching: "hunter2" } }],
    },
  ],
  finding: {
    ruleId: "AWS",
    severity: "high",
    locations: [{ file: "a.env" }],
    message: expect.not.stringContaining("hunter2"),
  },
  suppressed: [
    [{ rule_name: "AWS", num_matches: 1, statuses: ["reject"], comment: "a test key", matches: [] }],
    { reason: "a test key" },
  ],
  refused: { "no rule": [{ rule_name: "", num_matches: 1, matches: [] }] },
});
