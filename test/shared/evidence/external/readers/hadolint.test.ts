import { testReader } from "./reader-tests.ts";

testReader({
  title: "hadolint",
  report: [{ file: "Dockerfile", line: 3, column: 1, level: "warning", code: "DL3008", message: "Pin versions" }],
  finding: { ruleId: "DL3008", severity: "medium", locations: [{ file: "Dockerfile", region: { startLine: 3 } }] },
  content: { about: "source" },
  refused: {
    "an unknown level": [{ file: "Dockerfile", line: 3, level: "fatal", code: "DL3008", message: "x" }],
    "a rule of nobody": [{ file: "D", line: 3, level: "info", code: "X1", message: "x" }],
  },
  undecided: {
    "a Dockerfile that could not be parsed": [{ file: "D", line: 3, level: "error", code: "DL1000", message: "x" }],
  },
});
