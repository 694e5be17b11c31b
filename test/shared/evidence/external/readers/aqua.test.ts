import { testReader } from "./reader-tests.ts";

testReader({
  title: "Aqua",
  report: {
    status: "SCANNED",
    image_name: "a",
    cves_counts: {},
    cves: [{ name: "CVE-2026-1", file: "/usr/lib/a.so", severity: "high" }],
  },
  finding: { ruleId: "CVE-2026-1", levels: { aqua: "high" } },
  content: { about: "image" },
  suppressed: [
    { image_name: "a", cves_counts: {}, cves: [{ name: "CVE-2026-1", severity: "low", acknowledged: true }] },
    { reason: "acknowledged in Aqua" },
  ],
  refused: { "a scan that failed": { image_name: "a", cves_counts: {}, cves: [], errorMsg: "no such image" } },
});

testReader({
  title: "Aqua (API)",
  report: {
    count: 1,
    pagesize: 50,
    more_data_all_pages: 0,
    result: [{ name: "CVE-2026-1", aqua_severity: "high", resource: { name: "a", version: "1" } }],
  },
  finding: { ruleId: "CVE-2026-1", package: { name: "a" } },
  undecided: {
    "one of several pages": { count: 9, pagesize: 1, more_data_all_pages: 8, result: [{ name: "CVE-2026-1" }] },
    nothing: { count: 0, pagesize: 50, more_data_all_pages: 0, result: [] },
  },
});
