import type { EvidenceRecord } from "../../../shared/evidence/index.ts";
import { activeFindings, type Finding, type Report } from "../../../shared/findings/index.ts";
import { cosignVulnerabilityType, type Predicate } from "../../../shared/sigstore/formats/predicate-types.ts";

const scannerUri = "urn:seaworthy:image-scan";

/**
 * Creates vulnerability predicates of a scan: in-toto `vulns` v0.2 and cosign's `vuln` v1. Omits suppressed
 * vulnerabilities, which are in the SARIF file.
 */
export function vulnerabilityPredicates(record: EvidenceRecord, report: Report): readonly Predicate[] {
  const scannedOn = { scanStartedOn: record.createdAt, scanFinishedOn: record.createdAt };
  const findings = activeFindings(report).filter(({ advisory }) => advisory !== undefined);
  const { advisories } = record;
  const db = {
    ...(advisories === undefined ? {} : { uri: advisories.source, version: advisories.digest }),
    lastUpdate: advisories?.modified ?? record.createdAt,
  };
  const scanner = { uri: scannerUri, version: record.engine.version, db };
  return [
    {
      predicateType: "https://in-toto.io/attestation/vulns/v0.2",
      predicate: { scanner: { ...scanner, result: findings.map(vulnerability) }, metadata: scannedOn },
    },
    {
      predicateType: cosignVulnerabilityType,
      predicate: {
        invocation: { parameters: null, uri: "", event_id: "", "builder.id": "" },
        scanner: { ...scanner, result: { vulnerabilities: findings.map(detailed) } },
        metadata: scannedOn,
      },
    },
  ];
}

function vulnerability({ advisory, ruleId, severity, package: affected }: Finding): object {
  const score = advisory?.score === undefined ? [] : [{ method: "CVSS", score: String(advisory.score) }];
  return {
    id: advisory?.id ?? ruleId,
    severity: [{ method: "seaworthy", score: severity }, ...score],
    ...(affected === undefined ? {} : { annotations: [{ package: affected.purl }] }),
  };
}

function detailed({ advisory, ruleId, severity, package: affected, aliases }: Finding): object {
  const { fixState, fixedVersion } = advisory ?? {};
  return { id: advisory?.id ?? ruleId, aliases, severity, purl: affected?.purl, fixState, fixedVersion };
}
