import { testReader } from "./reader-tests.ts";

const bom = (parts: object) => ({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  components: [{ "bom-ref": "1", name: "a", version: "1" }],
  vulnerabilities: [{ id: "CVE-2026-1", affects: [{ ref: "1" }], ...parts }],
});

testReader({
  title: "CycloneDX",
  report: bom({ ratings: [{ severity: "high" }] }),
  finding: { ruleId: "CVE-2026-1", severity: "high", package: { name: "a", version: "1" } },
  content: { subjects: ["image", "source"] },
  suppressed: [
    bom({ analysis: { state: "not_affected", justification: "code_not_reachable" } }),
    { reason: "not_affected; code_not_reachable" },
  ],
  refused: { "an unknown version": { ...bom({}), specVersion: "9" } },
  undecided: { "an SBOM without vulnerabilities": { bomFormat: "CycloneDX", specVersion: "1.6", components: [] } },
});

testReader({
  title: "CycloneDX",
  report:
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.2" xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0"><components><component type="library"><name>a</name><version>1</version><purl>pkg:npm/a@1</purl><v:vulnerabilities><v:vulnerability ref="pkg:npm/a@1"><v:id>CVE-2026-1</v:id><v:ratings><v:rating><v:severity>High</v:severity></v:rating></v:ratings></v:vulnerability></v:vulnerabilities></component></components></bom>',
  finding: { ruleId: "CVE-2026-1", severity: "high", package: { name: "a" } },
});
