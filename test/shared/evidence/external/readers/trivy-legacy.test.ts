import { testReader } from "./reader-tests.ts";

testReader({
  title: "Trivy (before 0.20)",
  report: [
    {
      Target: "a (alpine 3.10)",
      Type: "alpine",
      Vulnerabilities: [{ VulnerabilityID: "CVE-2019-1", PkgName: "musl", InstalledVersion: "1", Severity: "LOW" }],
    },
  ],
  finding: { ruleId: "CVE-2019-1", package: { name: "musl" } },
  content: { tool: "trivy", subjects: ["image", "source"] },
  refused: { "a vulnerability without an id": [{ Target: "a", Vulnerabilities: [{ PkgName: "b" }] }] },
  clean: { "a target without vulnerabilities": [{ Target: "a", Vulnerabilities: null }] },
});
