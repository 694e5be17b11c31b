import { testReader } from "./reader-tests.ts";

testReader({
  title: "NeuVector",
  report: {
    report: {
      modules: [],
      checks: [],
      vulnerabilities: [{ name: "CVE-2026-1", severity: "High", package_name: "zlib", package_version: "1.2" }],
    },
  },
  finding: { ruleId: "CVE-2026-1", package: { name: "zlib" } },
  refused: {
    "a scan that failed": { error_message: "no image", report: { modules: [], checks: [], vulnerabilities: [] } },
  },
});
