import { testReader } from "./reader-tests.ts";

const analysis = (vulnerabilities: string) =>
  `<?xml version="1.0"?><analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd"><dependencies><dependency><fileName>a.jar</fileName><vulnerabilities>${vulnerabilities}</vulnerabilities></dependency></dependencies></analysis>`;

testReader({
  title: "OWASP Dependency-Check",
  report: analysis("<vulnerability><name>CVE-2026-1</name><severity>HIGH</severity></vulnerability>"),
  finding: { ruleId: "CVE-2026-1", levels: { "dependency-check": "HIGH" }, package: { name: "a.jar" } },
  content: { subjects: ["source", "image"] },
  suppressed: [
    analysis(
      "<suppressedVulnerability><name>CVE-2026-2</name><severity>LOW</severity><notes>not used</notes></suppressedVulnerability>",
    ),
    { reason: "not used" },
  ],
  refused: { "a vulnerability without a name": analysis("<vulnerability/>") },
  undecided: {
    "no dependency":
      '<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd"><dependencies/></analysis>',
  },
  clean: { "a dependency without vulnerabilities": analysis("") },
});
