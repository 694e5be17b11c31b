import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const issue = {
  id: "SNYK-1",
  title: "Overflow",
  severity: "high",
  packageName: "zlib",
  version: "1.2",
  identifiers: { CVE: ["CVE-2026-1"], CWE: [] },
  dockerfileInstruction: "RUN apt-get install zlib",
};
const snyk = (parts: object) => ({ ok: false, vulnerabilities: [issue], ...parts });

testReader({
  title: "Snyk Container",
  report: snyk({ packageManager: "deb", docker: { baseImage: "debian:13" } }),
  finding: {
    ruleId: "SNYK-1",
    aliases: ["CVE-2026-1"],
    levels: { "snyk-container": "high" },
    message: expect.stringContaining("RUN apt-get install zlib"),
  },
  content: { tool: "snyk-container", about: "image", listsPackages: true },
  suppressed: [
    snyk({
      packageManager: "deb",
      vulnerabilities: [],
      ok: true,
      filtered: {
        ignore: [
          {
            ...issue,
            filtered: { ignored: [{ reason: "no path", ignoredBy: { name: "Ann" }, expires: "2027-01-31T00:00:00Z" }] },
          },
        ],
        patch: [],
      },
    }),
    { reason: "no path", owner: "Ann", until: "2027-01-31" },
  ],
  refused: {
    "issues without an id": snyk({ packageManager: "deb", vulnerabilities: [{ title: "x", severity: "low" }] }),
  },
  undecided: { "issues that are not listed": snyk({ packageManager: "deb", vulnerabilities: [] }) },
  clean: { "an image without issues": snyk({ packageManager: "apk", ok: true, vulnerabilities: [] }) },
});

testReader({
  title: "Snyk Open Source",
  report: [snyk({ packageManager: "npm", displayTargetFile: "package-lock.json" })],
  finding: { ruleId: "SNYK-1", package: { path: "package-lock.json" } },
  content: { tool: "snyk-open-source", about: "source" },
  refused: { "a failure": { ok: false, error: "no authentication" } },
});

testReader({
  title: "Snyk IaC",
  report: snyk({
    vulnerabilities: [],
    packageManager: "k8sconfig",
    targetFile: "k8s/web.yaml",
    infrastructureAsCodeIssues: [{ id: "SNYK-CC-1", title: "root", severity: "medium", lineNumber: 7 }],
  }),
  finding: { ruleId: "SNYK-CC-1", locations: [{ file: "k8s/web.yaml", region: { startLine: 7 } }] },
  content: { tool: "snyk-iac", about: "source" },
});
