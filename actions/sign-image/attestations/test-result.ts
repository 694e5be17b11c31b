import type { EvidenceRecord } from "../../../shared/evidence/index.ts";
import { activeFindings, isAtLeast, type Report } from "../../../shared/findings/index.ts";
import type { Predicate } from "../../../shared/sigstore/formats/predicate-types.ts";

/**
 * Creates the test result of a linter (in-toto attestation `test-result` v0.1). Rules with a finding of high or worse
 * failed, rules with other findings warned.
 */
export function testResultPredicate(record: EvidenceRecord, report: Report): Predicate {
  const findings = activeFindings(report);
  const named = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();
  const failed = named(findings.filter(({ severity }) => isAtLeast(severity, "high")).map(({ ruleId }) => ruleId));
  const warned = named(findings.map(({ ruleId }) => ruleId)).filter((id) => !failed.includes(id));
  const result = failed.length > 0 ? "FAILED" : warned.length > 0 || !record.complete ? "WARNED" : "PASSED";
  const [, hex = ""] = record.configuration.split(":");
  return {
    predicateType: "https://in-toto.io/attestation/test-result/v0.1",
    predicate: {
      result,
      configuration: [{ name: record.action, digest: { sha256: hex } }],
      warnedTests: warned,
      failedTests: failed,
    },
  };
}
