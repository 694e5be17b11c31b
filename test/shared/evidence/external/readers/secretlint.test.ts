import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "secretlint",
  report: [
    {
      filePath: "a.env",
      sourceContent: "hunter2",
      sourceContentType: "text",
      messages: [{ ruleId: "aws", message: "found hunter2", severity: "error", loc: { start: { line: 2 } } }],
    },
  ],
  finding: {
    ruleId: "aws",
    message: expect.not.stringContaining("hunter2"),
    locations: [{ file: "a.env", region: { startLine: 2 } }],
  },
  refused: { "no rule": [{ filePath: "a", sourceContentType: "text", messages: [{}] }] },
  clean: { "a clean file": [{ filePath: "a", sourceContentType: "text", messages: [] }] },
});
