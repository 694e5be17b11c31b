import { testReader } from "./reader-tests.ts";

testReader({
  title: "JFrog Xray (export)",
  report: {
    total_count: 1,
    data: [
      {
        severity: "High",
        component: "zlib",
        source_comp_id: "deb://zlib:1",
        component_versions: { more_details: { cves: [{ cve: "CVE-2026-1" }] } },
      },
    ],
  },
  finding: { ruleId: "CVE-2026-1", package: { name: "zlib" } },
  refused: { "an entry without a component": { total_count: 1, data: [{ component: null, source_comp_id: "b" }] } },
  undecided: {
    "one of several pages": {
      total_count: 9,
      data: [{ severity: "High", component: "zlib", source_comp_id: "deb://zlib:1" }],
    },
  },
});

testReader({
  title: "JFrog Xray (scan)",
  report: [
    {
      scan_id: "1",
      component_id: "a",
      package_type: "npm",
      status: "completed",
      vulnerabilities: [
        {
          issue_id: "XRAY-1",
          severity: "High",
          cves: [{ cve: "CVE-2026-1" }],
          components: { "npm://a:1": { fixed_versions: ["[2]"] } },
        },
      ],
    },
  ],
  finding: { ruleId: "XRAY-1", aliases: ["CVE-2026-1"] },
  undecided: {
    "a scan that is not completed": [{ scan_id: "1", component_id: "a", package_type: "npm", status: "failed" }],
  },
});

testReader({
  title: "JFrog Xray (summary)",
  report: { artifacts: [{ general: { name: "a" }, issues: [{ issue_id: "XRAY-1", severity: "Critical" }] }] },
  finding: { ruleId: "XRAY-1", severity: "critical" },
  refused: { "a failure": { artifacts: [{ general: {}, issues: [] }], errors: [{ error: "x" }] } },
});

testReader({
  title: "JFrog Xray (report)",
  report: {
    total_rows: 1,
    rows: [
      {
        cves: [{ cve: "CVE-2026-1" }],
        issue_id: "XRAY-1",
        severity: "Medium",
        vulnerable_component: "npm://a:1",
        impacted_artifact: "x",
      },
    ],
  },
  finding: { ruleId: "CVE-2026-1", aliases: ["XRAY-1"] },
  undecided: {
    "no rows": { total_rows: 0, rows: [] },
    "one of several pages": {
      total_rows: 9,
      rows: [{ severity: "Medium", vulnerable_component: "a", impacted_artifact: "x" }],
    },
  },
});
