import { testReader } from "./reader-tests.ts";

const wiz = (state: string) => ({
  status: { state },
  policies: [],
  scanOriginResource: { __typename: "CICDScanOriginContainerImage" },
  result: { libraries: [{ name: "a", version: "1", vulnerabilities: [{ name: "CVE-2026-1", severity: "HIGH" }] }] },
});

testReader({
  title: "Wiz CLI",
  report: wiz("SUCCESS"),
  finding: { ruleId: "CVE-2026-1", levels: { wizcli: "HIGH" } },
  content: { about: "image" },
  refused: { "a scan that failed": wiz("FAILED") },
});
