import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "clair-scanner",
  report: {
    image: "a",
    unapproved: [],
    vulnerabilities: [{ vulnerability: "CVE-2018-1", featurename: "tar", featureversion: "1", severity: "Medium" }],
  },
  finding: { ruleId: "CVE-2018-1", package: { name: "tar" } },
  content: { gaps: [expect.stringContaining("Clair 2")] },
});

testReader({
  title: "Klar",
  report: {
    LayerCount: 3,
    Vulnerabilities: { Medium: [{ Name: "CVE-2018-1", Severity: "Medium", FeatureName: "tar", FeatureVersion: "1" }] },
  },
  finding: { ruleId: "CVE-2018-1", package: { name: "tar" } },
  content: { gaps: [expect.stringContaining("Clair 2")] },
});

testReader({
  title: "Quay",
  report: {
    status: "scanned",
    data: {
      Layer: {
        Features: [{ Name: "tar", Version: "1", Vulnerabilities: [{ Name: "CVE-2018-1", Severity: "Medium" }] }],
      },
    },
  },
  finding: { ruleId: "CVE-2018-1", package: { name: "tar" } },
  content: { gaps: [expect.stringContaining("Clair 2")] },
});
