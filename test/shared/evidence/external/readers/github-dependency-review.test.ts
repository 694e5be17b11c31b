import { testReader } from "./reader-tests.ts";

testReader({
  title: "GitHub dependency review",
  report: [
    {
      change_type: "added",
      manifest: "go.mod",
      ecosystem: "gomod",
      name: "a",
      version: "1",
      package_url: "pkg:golang/a@1",
      vulnerabilities: [{ severity: "critical", advisory_ghsa_id: "GHSA-1" }],
    },
  ],
  finding: { ruleId: "GHSA-1", severity: "critical", locations: [{ file: "go.mod" }] },
  content: { about: "source" },
  refused: {
    "an unknown change": [{ change_type: "moved", manifest: "a", ecosystem: "b", name: "c", vulnerabilities: [] }],
  },
  clean: {
    "a removed dependency": [
      {
        change_type: "removed",
        manifest: "go.mod",
        ecosystem: "gomod",
        name: "a",
        vulnerabilities: [{ severity: "critical", advisory_ghsa_id: "GHSA-1" }],
      },
    ],
  },
});
