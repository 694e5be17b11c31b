import { testReader } from "./reader-tests.ts";

testReader({
  title: "OSV-Scanner",
  report: {
    results: [
      {
        source: { path: "package-lock.json", type: "lockfile" },
        packages: [
          {
            package: { name: "a", version: "1", ecosystem: "npm" },
            vulnerabilities: [{ id: "GHSA-1", aliases: ["CVE-2026-1"], database_specific: { severity: "HIGH" } }],
          },
        ],
      },
    ],
  },
  finding: {
    ruleId: "GHSA-1",
    aliases: ["CVE-2026-1"],
    levels: { "osv-scanner": "HIGH" },
    locations: [{ file: "package-lock.json" }],
  },
  refused: {
    "a vulnerability without an id": {
      results: [{ source: { path: "a" }, packages: [{ package: { name: "a" }, vulnerabilities: [{}] }] }],
    },
  },
  undecided: { "no source": { results: [], experimental_config: {} } },
});
