import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const inspector = (parts: object) => ({
  findings: [
    {
      findingArn: "arn:1",
      type: "PACKAGE_VULNERABILITY",
      title: "CVE-2026-1 - zlib",
      severity: "HIGH",
      status: "ACTIVE",
      resources: [{ type: "AWS_ECR_CONTAINER_IMAGE", id: "arn:2" }],
      packageVulnerabilityDetails: {
        vulnerabilityId: "CVE-2026-1",
        vulnerablePackages: [{ name: "zlib", version: "1.2" }],
      },
      ...parts,
    },
  ],
});

testReader({
  title: "Amazon Inspector",
  report: inspector({}),
  finding: { ruleId: "CVE-2026-1", levels: { "aws-inspector": "HIGH" }, package: { name: "zlib", version: "1.2" } },
  content: { about: "image" },
  suppressed: [inspector({ status: "SUPPRESSED" }), { reason: expect.stringContaining("suppressed") }],
  refused: {
    "a finding without a type": inspector({ type: null }),
    "more pages": { ...inspector({}), nextToken: "x" },
  },
});
