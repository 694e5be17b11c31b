import { testReader } from "./reader-tests.ts";

testReader({
  title: "Anchore Engine",
  report: {
    imageDigest: `sha256:${"a1".repeat(32)}`,
    vulnerability_type: "os",
    vulnerabilities: [
      {
        vuln: "CVE-2026-1",
        severity: "Medium",
        package: "tar-1",
        package_name: "tar",
        package_version: "1",
        fix: "None",
      },
    ],
  },
  finding: { ruleId: "CVE-2026-1", package: { name: "tar", version: "1" }, advisory: { fixState: "unknown" } },
  content: { manifests: [`sha256:${"a1".repeat(32)}`] },
  refused: { "no list": { imageDigest: "x", vulnerability_type: "os", vulnerabilities: null } },
});

testReader({
  title: "anchorectl (vulnerabilities)",
  report: [
    {
      vuln: "CVE-2026-1",
      severity: "Medium",
      packageName: "tar",
      packageVersion: "1",
      packageType: "dpkg",
      feed: "vulnerabilities",
      fix: "1.2",
    },
  ],
  finding: { ruleId: "CVE-2026-1", advisory: { fixedVersion: "1.2" } },
  content: { tool: "anchore", about: "image" },
  refused: { "an entry without an id": [{ vuln: "", severity: "x", packageType: "dpkg", feed: "f" }] },
});
