import { testReader } from "./reader-tests.ts";

testReader({
  title: "tfsec",
  report: {
    results: [
      {
        rule_id: "GCP008",
        rule_provider: "google",
        rule_description: "x",
        severity: "ERROR",
        location: { filename: "main.tf", start_line: 5 },
      },
    ],
  },
  finding: { ruleId: "GCP008", severity: "high", locations: [{ file: "main.tf" }] },
  suppressed: [
    { results: [{ rule_id: "GCP008", rule_provider: "google", severity: "LOW", location: {}, status: 2 }] },
    { reason: "ignored by a comment" },
  ],
  refused: { "no id": { results: [{ rule_id: "", rule_provider: "google", location: {} }] } },
});
