import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const gitlab = (type: string, vulnerabilities: unknown, status = "success") => ({
  version: "15.0.0",
  scan: { type, status, scanner: { name: "x", version: "1" } },
  vulnerabilities,
});
const cve = [{ type: "cve", name: "CVE-2026-1", value: "CVE-2026-1" }];
const dependency = { package: { name: "zlib" }, version: "1.2" };

testReader({
  title: "GitLab container scanning",
  report: gitlab("container_scanning", [{ severity: "High", identifiers: cve, location: { image: "a", dependency } }]),
  finding: {
    ruleId: "CVE-2026-1",
    levels: { "gitlab-container-scanning": "High" },
    package: { name: "zlib", version: "1.2" },
  },
  content: { tool: "gitlab-container-scanning", about: "image" },
  suppressed: [
    gitlab("container_scanning", [
      {
        severity: "High",
        identifiers: cve,
        location: { dependency },
        flags: [{ type: "flagged-as-likely-false-positive", origin: "post-analyzer", description: "not used" }],
      },
    ]),
    { reason: "not used", owner: "post-analyzer" },
  ],
  refused: {
    "no identifier": gitlab("container_scanning", [{ severity: "High", identifiers: [] }]),
    "an unknown version": { ...gitlab("container_scanning", []), version: "99.0.0" },
  },
  undecided: { "a scan that failed": gitlab("container_scanning", [], "failure") },
  clean: { "a clean image": gitlab("container_scanning", []) },
});

testReader({
  title: "GitLab dependency scanning",
  report: gitlab("dependency_scanning", [
    { severity: "Low", identifiers: cve, location: { file: "go.sum", dependency } },
  ]),
  finding: { ruleId: "CVE-2026-1", locations: [{ file: "go.sum" }] },
  content: { about: "source" },
});

testReader({
  title: "GitLab SAST",
  report: gitlab("sast", [
    {
      severity: "Medium",
      name: "XSS",
      identifiers: [{ type: "rule", name: "xss", value: 1 }],
      location: { file: "a.js", start_line: 3 },
    },
  ]),
  finding: { ruleId: "xss", locations: [{ file: "a.js", region: { startLine: 3 } }] },
  content: { about: "source" },
});

testReader({
  title: "GitLab secret detection",
  report: gitlab("secret_detection", [
    {
      severity: "Critical",
      message: "hunter2",
      identifiers: [{ type: "gitleaks_rule_id", name: "AWS", value: "AWS" }],
      location: { file: "a.env", start_line: 3 },
    },
  ]),
  finding: { ruleId: "AWS", severity: "critical", message: expect.not.stringContaining("hunter2") },
});

testReader({
  title: "GitLab",
  report: { version: "2.3", remediations: [], vulnerabilities: [{ severity: "Low", identifiers: cve }] },
  finding: { ruleId: "CVE-2026-1" },
  content: { gaps: [expect.any(String)] },
});
