import { testReader } from "./reader-tests.ts";

const clair = (parts: object) => ({
  manifest_hash: `sha256:${"a1".repeat(32)}`,
  packages: { "1": { name: "tar", version: "1.29" } },
  vulnerabilities: {
    "9": { name: "CVE-2026-1", severity: "low **", normalized_severity: "Negligible", fixed_in_version: "" },
  },
  package_vulnerabilities: { "1": ["9"] },
  ...parts,
});

testReader({
  title: "Clair",
  report: clair({}),
  finding: { ruleId: "CVE-2026-1", levels: { clair: "Negligible" }, package: { name: "tar", version: "1.29" } },
  content: { about: "image", manifests: [`sha256:${"a1".repeat(32)}`] },
  refused: {
    "a vulnerability that is not listed": clair({ vulnerabilities: {} }),
    "no digest": clair({ manifest_hash: "latest" }),
  },
  undecided: { "no packages": clair({ packages: {}, package_vulnerabilities: {} }) },
  clean: { "packages without vulnerabilities": clair({ package_vulnerabilities: {} }) },
});
