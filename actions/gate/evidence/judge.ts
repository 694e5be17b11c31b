import { type EvidenceDirectory, manifestsByIndex, type VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { Subject } from "../../../shared/findings/index.ts";
import { distinctRecords, newestRecords, replaces } from "../attested/select.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { EvidenceDemands } from "./demands.ts";
import type { BoundReport } from "./external.ts";
import { missingReasons } from "./missing.ts";
import { ofRelease, ownActions } from "./names.ts";
import { type BoundSbom, boundReports, boundSboms, type UsableRecord } from "./usable.ts";
import { findViolation, isPostdated, uncoveredViolation, unsignedViolation } from "./violations.ts";

/** Evidence that counts, and the problems that prevent a decision. */
export interface JudgedEvidence {
  /** Records that count: verified, of this run or attested, and of the digest or of source. */
  readonly usable: readonly UsableRecord[];
  /** Reports of other tools that count. */
  readonly bound: readonly BoundReport[];
  /** SBOMs by themselves that count. */
  readonly sboms: readonly BoundSbom[];
  /** Everything that keeps the gate from deciding. */
  readonly problems: readonly Reason[];
}

/** Sorts evidence into what counts and what prevents a decision. Pure: it trusts only what was verified. */
export function judgeEvidence(directory: EvidenceDirectory, demands: EvidenceDemands): JudgedEvidence {
  const { attested } = demands;
  const signed = new Set(attested.records.map(({ evidence }) => evidence.sha256));
  // The attested copy of a local record speaks for it.
  const local = directory.evidence.filter(({ record, sha256 }) => !ofRelease.has(record.action) && !signed.has(sha256));
  const broken: Reason[] = directory.problems.map((problem) => ({
    what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
    remediation: "run the step that wrote it again, and do not change its files",
  }));
  const all = [...local, ...attested.records.map(({ evidence }) => evidence)];
  const indexes = indexesOf(demands.digests, all);
  const about = { ...demands, digests: [...demands.digests, ...indexes.keys()] };
  const judgedLocal = local.map((evidence) => ({
    item: evidence,
    violation: unsignedViolation(evidence, about) ?? findViolation(evidence, about),
  }));
  const counted = judgedLocal.filter(({ violation }) => violation === undefined).map(({ item: evidence }) => evidence);
  const records = distinctRecords(attested.records);
  const judgedAttested = newestRecords(records.filter(({ evidence }) => !isPostdated(evidence, demands)))
    .filter(({ evidence }) => !counted.some((later) => replaces(later, evidence)))
    .map(({ evidence, covers, attestedBy }) => ({
      item: { ...evidence, attestedBy },
      violation: uncoveredViolation(evidence, covers, demands) ?? findViolation(evidence, about),
    }));
  const judged: readonly { readonly item: UsableRecord; readonly violation: Reason | undefined }[] = [
    ...judgedLocal,
    ...judgedAttested,
    ...records
      .filter(({ evidence }) => isPostdated(evidence, demands))
      .map(({ evidence }) => ({ item: evidence, violation: findViolation(evidence, about) })),
  ];
  const violations = judged.flatMap(({ violation }) => (violation === undefined ? [] : [violation]));
  const usable = judged.filter(({ violation }) => violation === undefined).map(({ item: evidence }) => evidence);
  const { bound, problems } = boundReports(usable, indexes, demands);
  const sboms = boundSboms(usable, demands);
  const subjects = [
    ...usable.map(({ record: { action, subject } }) => ({ by: action, subject, covers: coveredBy(subject) })),
    ...bound.flatMap(({ report, subject, covers }) =>
      ownActions.has(report.tool) || isPartOfImage(report, subject) ? [] : [{ by: report.tool, subject, covers }],
    ),
    ...sboms.map(({ subject }) => ({ by: "sbom-generate", subject, covers: [subject.digest] })),
  ];
  const missing = demands.require.flatMap((name) => missingReasons(name, subjects, demands));
  return {
    usable,
    bound,
    sboms,
    problems: [...broken, ...demands.unreadable, ...attested.problems, ...violations, ...problems, ...missing],
  };
}

/** Checks whether a tool that can look for vulnerabilities in images did not, as with a search for secrets alone. */
function isPartOfImage({ listsPackages }: BoundReport["report"], { kind }: Subject): boolean {
  return listsPackages === false && kind === "image";
}

function coveredBy(subject: Subject): readonly string[] {
  return subject.kind === "image" ? [subject.digest] : [];
}

/** Returns the judged platforms by the digest of each index that an action examined together with them. */
function indexesOf(
  digests: readonly string[],
  records: readonly VerifiedEvidence[],
): ReadonlyMap<string, readonly string[]> {
  const judged = [...manifestsByIndex(records)].map(
    ([index, manifests]) => [index, manifests.filter((digest) => digests.includes(digest))] as const,
  );
  return new Map(judged.filter(([, platforms]) => platforms.length > 0));
}
