import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const found = (Verified: boolean) =>
  JSON.stringify({
    DetectorName: "AWS",
    DetectorType: 2,
    Verified,
    Raw: "hunter2",
    SourceMetadata: { Data: { Git: { file: "a.env", line: 3 } } },
  });

testReader({
  title: "TruffleHog",
  report: `${found(true)}\n${found(false)}\n`,
  finding: {
    ruleId: "AWS",
    severity: "critical",
    locations: [{ file: "a.env", region: { startLine: 3 } }],
    message: expect.not.stringContaining("hunter2"),
  },
  content: { about: "source" },
  refused: { "no detector": JSON.stringify({ DetectorName: "", DetectorType: 2, Verified: true, SourceMetadata: {} }) },
});
