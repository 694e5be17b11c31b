import { testReader } from "./reader-tests.ts";

const harbor = (parts: object) => ({
  "application/vnd.security.vulnerability.report; version=1.1": {
    generated_at: "2026-11-25T00:00:00Z",
    scanner: { name: "Trivy", vendor: "Aqua Security", version: "0.60" },
    ...parts,
  },
});

testReader({
  title: "Harbor",
  report: harbor({
    severity: "High",
    vulnerabilities: [{ id: "CVE-2026-1", package: "zlib", version: "1.2", severity: "High" }],
  }),
  finding: { ruleId: "CVE-2026-1", levels: { harbor: "High" } },
  content: { tool: "harbor", about: "image" },
  refused: { "an unknown version": { "application/vnd.security.vulnerability.report; version=9.9": {} } },
  undecided: { "a severity without vulnerabilities": harbor({ severity: "High", vulnerabilities: [] }) },
  clean: { "a clean image": harbor({ severity: "None", vulnerabilities: null }) },
});
