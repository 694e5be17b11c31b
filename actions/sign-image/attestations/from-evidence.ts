import { UndecidedError } from "../../../shared/errors/index.ts";
import {
  evidencePredicate,
  evidenceType,
  readEvidenceDirectory,
  type VerifiedEvidence,
} from "../../../shared/evidence/index.ts";
import type { ImageTarget } from "../../../shared/oci/index.ts";
import { resolvePath } from "../../../shared/runner/index.ts";
import type { SignedImage } from "../../../shared/runner/signatures.ts";
import type { Predicate } from "../../../shared/sigstore/formats/predicate-types.ts";
import type { Attestation } from "../../../shared/sigstore/index.ts";
import type { Context } from "../context.ts";
import { testResultPredicate } from "./test-result.ts";
import { verdictStatements } from "./verdict-statements.ts";
import { vulnerabilityPredicates } from "./vulnerabilities.ts";

/** SBOM formats that are JSON, with the predicate types that cosign and policy engines know. */
const sbomTypes: readonly (readonly [RegExp, string])[] = [
  [/^application\/vnd\.cyclonedx\+json/u, "https://cyclonedx.org/bom"],
  [/^application\/spdx\+json/u, "https://spdx.dev/Document"],
];

/**
 * Creates attestations from an evidence directory: each complete record for a gate in another job, and SBOMs,
 * vulnerabilities, source results and verdicts in predicates of other tools. Records about an image are attested to its
 * platform, records about sources to the whole image, and verdicts to the digests that they name.
 * @throws UndecidedError `EVIDENCE_UNUSABLE` if a record cannot be used.
 */
export async function attestationsFromEvidence(
  directory: string,
  { client, targets }: SignedImage,
  { host }: Context,
): Promise<readonly Attestation[]> {
  const { evidence, problems } = await readEvidenceDirectory(resolvePath(host, directory));
  const [problem] = problems;
  if (problem !== undefined) {
    throw new UndecidedError("EVIDENCE_UNUSABLE", `cannot be used (${problem.code}): ${problem.message}`, {
      place: { what: problem.file },
      advice: "Run the step that writes it again",
    });
  }
  const attestations: Attestation[] = [];
  // Signatures themselves prove what records of this action state.
  for (const item of evidence.filter(({ record }) => record.action !== "sign-image")) {
    const verdict = verdictStatements(item, client.name);
    const about = verdict === undefined ? targetsOf(item, targets) : judgedTargets(verdict.digests, targets);
    if (about.length === 0) {
      host.warn(`skipped ${item.file}: it is about another image`);
      continue;
    }
    const predicates = verdict?.predicates ?? [
      ...predicatesOf(item, host.info),
      { predicateType: evidenceType, predicate: await evidencePredicate(item) },
    ];
    attestations.push(...predicates.map((predicate) => ({ targets: about, ...predicate })));
  }
  return attestations;
}

/** Lists the targets of a verdict. A verdict on every image of an index includes the index. */
function judgedTargets(digests: readonly string[], targets: readonly ImageTarget[]): readonly ImageTarget[] {
  return targets.filter((target) => {
    const images = targets.filter(({ config, within }) => config !== undefined && within.includes(target.digest));
    const isWhole = images.length > 0 && images.every(({ digest }) => digests.includes(digest));
    return digests.includes(target.digest) || isWhole;
  });
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
  if (record.action === "image-scan") predicates.push(...vulnerabilityPredicates(record, report));
  if (["dockerfile-lint", "manifest-check"].includes(record.action))
    predicates.push(testResultPredicate(record, report));
  return predicates;
}
