import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const semgrep = (parts: object) => ({ version: "1.90.0", results: [], errors: [], ...parts });

testReader({
  title: "Semgrep",
  report: semgrep({
    results: [{ check_id: "js.xss", path: "a.js", start: { line: 4 }, extra: { message: "XSS", severity: "ERROR" } }],
  }),
  finding: { ruleId: "js.xss", severity: "high", locations: [{ file: "a.js", region: { startLine: 4 } }] },
  content: { about: "source" },
  suppressed: [
    semgrep({ results: [{ check_id: "js.xss", path: "a.js", extra: { severity: "ERROR", is_ignored: true } }] }),
    { reason: expect.stringContaining("nosemgrep") },
  ],
  refused: { "a result without a rule": semgrep({ results: [{ check_id: "", path: "a", extra: {} }] }) },
  undecided: {
    "an error": semgrep({ errors: [{ level: "error", path: "a.js" }] }),
    "no file": { results: [], errors: [] },
  },
  clean: { "a clean directory": semgrep({ paths: { scanned: ["a.js"] } }) },
});
