import { testReader } from "./reader-tests.ts";

const sarif = (results: unknown) => ({ version: "2.1.0", runs: [{ tool: { driver: { name: "CodeQL" } }, results }] });

testReader({
  title: "SARIF",
  report: sarif([
    {
      ruleId: "js/xss",
      level: "error",
      message: { text: "XSS" },
      locations: [{ physicalLocation: { artifactLocation: { uri: "a.js" } } }],
    },
  ]),
  finding: { ruleId: "js/xss", severity: "high", levels: { codeql: "error" } },
  content: { tool: "codeql" },
  suppressed: [
    sarif([
      { ruleId: "js/xss", message: { text: "XSS" }, suppressions: [{ kind: "external", justification: "not used" }] },
    ]),
    { reason: "not used" },
  ],
  refused: {
    "no runs": { version: "2.1.0", runs: [] },
    "no results": sarif(undefined),
    "a result without a message": sarif([{ ruleId: "a" }]),
  },
  undecided: {
    "a failed run": { ...sarif([]), runs: [{ ...sarif([]).runs[0], invocations: [{ executionSuccessful: false }] }] },
  },
  clean: { "no result": sarif([]), "a result that passed": sarif([{ ruleId: "a", kind: "pass" }]) },
});
