import { testReader } from "./reader-tests.ts";

const finding = {
  component: { name: "a", version: "1", purl: "pkg:npm/a@1" },
  vulnerability: { vulnId: "CVE-2026-1", severity: "HIGH" },
  analysis: { isSuppressed: false },
};
const track = (findings: unknown) => ({
  version: "1.3",
  meta: { application: "Dependency-Track", version: "4.14.0" },
  project: { name: "a" },
  findings,
});

testReader({
  title: "OWASP Dependency-Track",
  report: track([finding]),
  finding: { ruleId: "CVE-2026-1", levels: { "dependency-track": "HIGH" }, package: { name: "a" } },
  suppressed: [
    track([{ ...finding, analysis: { isSuppressed: true, state: "NOT_AFFECTED", detail: "not used" } }]),
    { reason: "NOT_AFFECTED; not used" },
  ],
  refused: { "a finding without an id": track([{ ...finding, vulnerability: {} }]) },
  undecided: { "no findings": track(null) },
});
