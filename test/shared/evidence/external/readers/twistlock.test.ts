import { testReader } from "./reader-tests.ts";

testReader({
  title: "Prisma Cloud (twistcli)",
  report: {
    results: [
      {
        id: "x",
        distro: "Debian",
        vulnerabilities: [
          { id: "CVE-2026-1", severity: "high", status: "fixed in 1.3", packageName: "zlib", packageVersion: "1.2" },
        ],
        vulnerabilityDistribution: { total: 1 },
      },
    ],
  },
  finding: { ruleId: "CVE-2026-1", advisory: { fixedVersion: "1.3" } },
  refused: {
    "a vulnerability without an id": {
      results: [
        { id: "x", distro: "", vulnerabilityDistribution: { total: 1 }, vulnerabilities: [{ severity: "low" }] },
      ],
    },
  },
  undecided: {
    "findings that are not listed": { results: [{ id: "x", distro: "", vulnerabilityDistribution: { total: 3 } }] },
  },
});

testReader({
  title: "Prisma Cloud (CSV)",
  report:
    "Registry,Repository,CVE ID,Compliance ID,Severity,Packages,Source Package,Package Version\nr,a,CVE-2026-1,46,high,zlib,,1.2\n",
  finding: { ruleId: "CVE-2026-1", levels: { twistlock: "high" }, package: { name: "zlib", version: "1.2" } },
  undecided: {
    "no rows": "CVE ID,Compliance ID,Severity,Packages,Source Package\n",
    "a row that is cut off": "CVE ID,Compliance ID,Severity,Packages,Source Package\nCVE-2026-1,46,high",
  },
});
