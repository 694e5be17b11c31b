import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "Gitleaks",
  report: [{ RuleID: "aws", Description: "AWS", Secret: "hunter2", Match: "hunter2", File: "a.env", StartLine: 2 }],
  finding: {
    ruleId: "aws",
    severity: "high",
    locations: [{ file: "a.env", region: { startLine: 2 } }],
    message: expect.not.stringContaining("hunter2"),
  },
  content: { about: "source" },
  refused: { "no rule": [{ RuleID: "", Secret: "hunter2", Match: "x", File: "a" }] },
});

testReader({
  title: "Gitleaks",
  report: [{ rule: "AWS", offender: "hunter2", commit: "x", file: "a.env", lineNumber: 2 }],
  finding: { ruleId: "AWS", message: expect.not.stringContaining("hunter2") },
});
