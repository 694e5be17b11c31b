import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const header = "Vulnerability ID,Severity,Package name,Package version,Risk accepted";

testReader({
  title: "Sysdig (CSV)",
  report: `${header}\nCVE-2026-1,High,zlib,1.2,false\n`,
  finding: { ruleId: "CVE-2026-1", levels: { sysdig: "High" }, package: { name: "zlib", version: "1.2" } },
  suppressed: [`${header}\nCVE-2026-1,High,zlib,1.2,true\n`, { reason: expect.stringContaining("accepted") }],
  refused: { "a quoted value without an end": `${header}\n"CVE-2026-1,High,zlib,1.2,false\n` },
  undecided: { "no rows": `${header}\n`, "a short row": `${header}\nCVE-2026-1,High\n` },
});

testReader({
  title: "Sysdig (runtime)",
  report: {
    data: [{ imageId: "x", vulnName: "CVE-2026-1", vulnSeverity: "High", packageName: "zlib", packageVersion: "1.2" }],
  },
  finding: { ruleId: "CVE-2026-1" },
});

const cli = (parts: object) => ({
  scanner: { name: "sysdig-cli-scanner", version: "1.20.0" },
  result: { packages: [{ name: "zlib", version: "1.2", vulns: [{ name: "CVE-2026-1", ...parts }] }] },
});

testReader({
  title: "sysdig-cli-scanner",
  report: cli({ severity: { value: "High" } }),
  finding: { ruleId: "CVE-2026-1", levels: { sysdig: "High" } },
  content: { about: "image" },
  suppressed: [
    cli({
      severity: { value: "High" },
      acceptedRisks: [{ reason: "RiskAvoided", description: "not used", expirationDate: "2027-01-31" }],
    }),
    { reason: "not used", until: "2027-01-31" },
  ],
  refused: { "no packages": { ...cli({}), result: { packages: [] } } },
});
