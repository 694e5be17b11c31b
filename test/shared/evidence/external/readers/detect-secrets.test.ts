import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const baseline = (secrets: unknown) => ({
  version: "1.5.0",
  plugins_used: [{ name: "AWSKeyDetector" }],
  results: { "a.env": secrets },
});

testReader({
  title: "detect-secrets",
  report: baseline([{ type: "Secret Keyword", hashed_secret: "hunter2", line_number: 7 }]),
  finding: { ruleId: "Secret Keyword", severity: "high", locations: [{ file: "a.env", region: { startLine: 7 } }] },
  content: { about: "source", version: "1.5.0" },
  suppressed: [
    baseline([{ type: "Secret Keyword", line_number: 7, is_secret: false }]),
    { reason: expect.stringContaining("audit") },
  ],
  refused: { "no plug-ins": { plugins_used: [], results: {} }, "a list of another form": baseline({}) },
  clean: { "no secret": { plugins_used: [{}], results: {} } },
});
