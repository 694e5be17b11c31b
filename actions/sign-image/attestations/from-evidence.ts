import { noAdvisorySource } from "../../../shared/advisories/model/source-notes.ts";
import type { Host } from "../../../shared/ci/index.ts";
import { evidencePredicate, evidenceType, type VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { ImageTarget } from "../../../shared/oci/index.ts";
import type { SignedImage } from "../../../shared/runner/signatures.ts";
import type { Predicate } from "../../../shared/sigstore/formats/predicate-types.ts";
import type { Attestation } from "../../../shared/sigstore/index.ts";
import { coveredManifests } from "../verdict/rely.ts";
import { testResultPredicate } from "./test-result.ts";
import { verdictStatements } from "./verdict-statements.ts";
import { vulnerabilityPredicates } from "./vulnerabilities.ts";

/** SBOM formats that are JSON, with the predicate types that cosign and policy engines know. */
const sbomTypes: readonly (readonly [RegExp, string])[] = [
  [/^application\/vnd\.cyclonedx\+json/u, "https://cyclonedx.org/bom"],
  [/^application\/spdx\+json/u, "https://spdx.dev/Document"],
];

/**
 * Creates attestations from evidence: each complete record for a gate in another job, and SBOMs, vulnerabilities, source
 * results and verdicts in predicates of other tools. Records about an image are attested to its platform, records about
 * sources to the whole image, and verdicts to the digests that they name.
 */
export async function attestationsFromEvidence(
  evidence: readonly VerifiedEvidence[],
  { client, targets }: SignedImage,
  log: Pick<Host, "info" | "warn">,
): Promise<readonly Attestation[]> {
  const attestations: Attestation[] = [];
  // Signatures themselves prove what records of this action state.
  for (const item of evidence.filter(({ record }) => record.action !== "sign-image")) {
    const verdict = verdictStatements(item, client.name);
    const about = verdict === undefined ? targetsOf(item, targets) : coveredManifests(verdict.digests, targets);
    if (about.length === 0) {
      if (verdict === undefined) log.warn(`skipped ${item.file}: it is about another image`);
      else log.info(`skipped ${item.file}: its verdict names no manifest of this image`);
      continue;
    }
    const predicates = verdict?.predicates ?? [
      ...predicatesOf(item, log.info),
      { predicateType: evidenceType, predicate: await evidencePredicate(item) },
    ];
    attestations.push(...predicates.map((predicate) => ({ targets: about, ...predicate })));
  }
  return attestations;
}

function targetsOf({ record: { subject } }: VerifiedEvidence, targets: readonly ImageTarget[]): readonly ImageTarget[] {
  if (subject.kind === "image") return targets.filter(({ digest }) => digest === subject.digest);
  return targets.slice(0, 1);
}

function predicatesOf(
  { record, report, contents }: VerifiedEvidence,
  info: (line: string) => void,
): readonly Predicate[] {
  const predicates: Predicate[] = [];
  for (const { name, mediaType, text } of contents.filter(({ role }) => role === "sbom")) {
    const [, predicateType] = sbomTypes.find(([pattern]) => pattern.test(mediaType)) ?? [];
    if (predicateType === undefined) info(`${name} is not JSON, so it is attested only as part of its record`);
    else predicates.push({ predicateType, predicate: JSON.parse(text) });
  }
  if (report === undefined) return predicates;
  const { advisories } = record;
  // A scan that looked for no vulnerabilities must not look like one that found none.
  if (record.action === "image-scan" && advisories !== undefined && advisories.source !== noAdvisorySource)
    predicates.push(...vulnerabilityPredicates(record, report));
  if (["dockerfile-lint", "manifest-check"].includes(record.action))
    predicates.push(testResultPredicate(record, report));
  return predicates;
}
