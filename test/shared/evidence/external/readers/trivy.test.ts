import { testReader } from "./reader-tests.ts";

const digest = `sha256:${"a1".repeat(32)}`;
const trivy = (Vulnerabilities: readonly object[], more: object = {}) => ({
  SchemaVersion: 2,
  ArtifactName: "a",
  ArtifactType: "container_image",
  Metadata: { RepoDigests: [`a@${digest}`] },
  Results: [{ Target: "a (debian 13)", Class: "os-pkgs", Vulnerabilities, ...more }],
});

testReader({
  title: "Trivy",
  report: trivy([
    { VulnerabilityID: "CVE-2026-1", PkgName: "zlib", InstalledVersion: "1.2", FixedVersion: "1.3", Severity: "HIGH" },
  ]),
  finding: {
    ruleId: "CVE-2026-1",
    severity: "high",
    levels: { trivy: "HIGH" },
    package: { name: "zlib", version: "1.2" },
  },
  content: { tool: "trivy", about: "image", manifests: [digest], listsPackages: true },
  suppressed: [
    trivy([], {
      ExperimentalModifiedFindings: [
        {
          Type: "vulnerability",
          Status: "ignored",
          Statement: "not used",
          Finding: { VulnerabilityID: "CVE-2026-2", PkgName: "a", Severity: "LOW" },
        },
      ],
    }),
    { reason: "not used" },
  ],
  refused: { "another layout": { ...trivy([]), SchemaVersion: 3 }, "no results": { ...trivy([]), Results: [] } },
  clean: { "a clean image": trivy([]) },
});
