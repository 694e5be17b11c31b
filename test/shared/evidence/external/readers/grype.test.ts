import { testReader } from "./reader-tests.ts";

const match = {
  vulnerability: { id: "GHSA-1", severity: "High" },
  relatedVulnerabilities: [{ id: "CVE-2026-1" }],
  artifact: { name: "zlib", version: "1.2" },
};
const grype = (parts: object) => ({
  matches: [],
  source: { type: "image", target: {} },
  descriptor: { name: "grype", version: "0.80.0", db: { built: "2026-11-25T00:00:00Z" } },
  ...parts,
});

testReader({
  title: "Grype",
  report: grype({ matches: [match] }),
  finding: {
    ruleId: "GHSA-1",
    levels: { grype: "High" },
    aliases: ["CVE-2026-1"],
    package: { name: "zlib", version: "1.2" },
  },
  content: { tool: "grype", about: "image", version: "0.80.0" },
  suppressed: [
    grype({ ignoredMatches: [{ ...match, appliedIgnoreRules: [{ reason: "no path" }] }] }),
    { reason: "no path" },
  ],
  refused: {
    "another tool": grype({ descriptor: { name: "gripe", version: "1" } }),
    "no matches": grype({ matches: null }),
  },
  undecided: { "no data": grype({ descriptor: { name: "grype", version: "0.30.0" } }) },
  clean: { "no match": grype({}) },
});
