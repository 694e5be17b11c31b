import { testReader } from "./reader-tests.ts";

const report = (kind: string, body: object) => ({
  apiVersion: "aquasecurity.github.io/v1alpha1",
  kind,
  metadata: { name: "web", namespace: "default" },
  report: body,
});

testReader({
  title: "Trivy Operator",
  report: report("VulnerabilityReport", {
    vulnerabilities: [{ vulnerabilityID: "CVE-2026-1", resource: "curl", installedVersion: "7", severity: "CRITICAL" }],
  }),
  finding: { ruleId: "CVE-2026-1", severity: "critical", package: { name: "curl" } },
  content: { subjects: ["cluster", "image"] },
  refused: {
    "a check without an id": report("ConfigAuditReport", { checks: [{ checkID: "", severity: "LOW" }] }),
  },
  undecided: {
    "another kind": report("SbomReport", {}),
    "a report without a body": { ...report("ConfigAuditReport", {}), report: null },
  },
  clean: {
    "checks with success": report("ConfigAuditReport", {
      checks: [{ checkID: "KSV1", severity: "LOW", success: true }],
    }),
  },
});
