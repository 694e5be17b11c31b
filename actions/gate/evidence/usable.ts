import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Attested } from "../model.ts";
import { type BindingQuestion, imageSubject } from "./bind-report.ts";
import type { EvidenceDemands } from "./demands.ts";
import { type BoundReports, bindReports } from "./external.ts";
import { notAttested } from "./violations.ts";

/** A record that counts, and who signed it; local ones nobody did. */
export interface UsableRecord extends VerifiedEvidence {
  readonly attestedBy?: Attested;
}

/** An SBOM that nothing else came with. */
export interface BoundSbom {
  readonly subject: ImageSubject;
  readonly text: string;
  readonly attestedBy: Attested;
}

/** Reports of other tools that count: given ones, where unsigned evidence does, and attested ones. */
export function boundReports(
  usable: readonly UsableRecord[],
  indexes: BindingQuestion["indexes"],
  demands: EvidenceDemands,
): BoundReports {
  const { reports, attested, unsigned } = demands;
  const question = { ...demands, indexes, records: usable.map(({ record }) => record) };
  const signed = bindReports(attested.reports, question);
  if (unsigned === "never") {
    return {
      bound: signed.bound,
      problems: [...signed.problems, ...reports.map(({ report }) => notAttested(report.file))],
    };
  }
  const own = bindReports(reports, question);
  return { bound: [...own.bound, ...signed.bound], problems: [...own.problems, ...signed.problems] };
}

/** SBOMs by themselves, next to those of records; `sign-image` attests ours in both ways. */
export function boundSboms(
  usable: readonly UsableRecord[],
  { attested, digests }: EvidenceDemands,
): readonly BoundSbom[] {
  const records = usable.map(({ record }) => record);
  const requested = attested.sboms.filter(({ digest }) => digests.includes(digest));
  const ownTexts = new Set(requested.length === 0 ? [] : usable.flatMap(ownSboms));
  return requested
    .filter(({ digest, text }) => !ownTexts.has(`${digest} ${text}`))
    .map(({ digest, text, attestedBy }) => ({ subject: imageSubject(digest, records), text, attestedBy }));
}

/** Digest and text, as a statement would have it, of each SBOM in JSON. */
function ownSboms({ record: { subject }, contents }: UsableRecord): string[] {
  if (subject.kind !== "image") return [];
  const documents = contents.filter(({ role }) => role === "sbom");
  return documents.flatMap(({ text }) => {
    try {
      return [`${subject.digest} ${JSON.stringify(JSON.parse(text))}`];
    } catch {
      return [];
    }
  });
}
