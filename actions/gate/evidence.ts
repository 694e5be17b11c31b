import {
  type EvidenceFolder,
  type EvidenceRecord,
  isFromRun,
  type RunIdentity,
  type VerifiedEvidence,
} from "../../shared/evidence/index.ts";
import { count } from "../../shared/text/index.ts";
import type { Reason } from "./verdict.ts";

export interface EvidenceDemands {
  /** Actions that must have left complete evidence. */
  readonly require: readonly string[];
  /** Image digests that are about to be pushed; empty where only source is judged. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
}

export interface JudgedEvidence {
  /** Records that count: verified, of this run, and of the digest or of source. */
  readonly usable: readonly VerifiedEvidence[];
  /** Everything that keeps the gate from deciding. */
  readonly problems: readonly Reason[];
}

/** Actions that examine the checkout; all others examine images. */
export const sourceActions: ReadonlySet<string> = new Set(["dockerfile-lint", "manifest-check"]);

/** Sorts evidence into what counts and what stands in the way. Pure: it trusts what `readEvidenceFolder` verified, no more. */
export function judgeEvidence(folder: EvidenceFolder, demands: EvidenceDemands): JudgedEvidence {
  const records = folder.evidence.filter((item) => item.record.action !== "gate");
  const broken: Reason[] = folder.problems.map((problem) => ({
    what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
    flipsIf: "the step that wrote it runs again, and nothing changes its files",
  }));
  const judged = records.map((item) => ({ item, objection: objectionTo(item, demands) }));
  const objections = judged.flatMap(({ objection }) => (objection === undefined ? [] : [objection]));
  const usable = judged.filter(({ objection }) => objection === undefined).map(({ item }) => item);
  const missing = demands.require.flatMap((action) => missingReasons(action, usable, demands.digests));
  return { usable, problems: [...broken, ...objections, ...missing] };
}

function objectionTo({ file, record }: VerifiedEvidence, { digests, run }: EvidenceDemands): Reason | undefined {
  if (!isFromRun(record, run)) {
    return {
      what: `${file} was made by another run (${describeRun(record.run)})`,
      flipsIf: "the evidence is made in this job; unsigned records of other jobs do not count",
    };
  }
  if (record.subject.kind === "image" && digests.length > 0 && !digests.includes(record.subject.digest)) {
    return {
      what: `${file} is about ${record.subject.digest}, not about ${digests.join(" or ")}`,
      flipsIf: "the image that is about to be pushed is the one that was examined",
    };
  }
  if (record.complete) return undefined;
  const partial = record.coverage.gaps.filter((gap) => gap.weight === "partial");
  const first = partial[0];
  return {
    what: `${record.action} is partial: ${first?.what}: ${first?.why}${partial.length > 1 ? ` and ${count(partial.length - 1, "more gap")}` : ""}`,
    flipsIf: `${record.action} runs again and can read everything`,
  };
}

/** Source evidence binds to the checkout; image evidence must be there for every digest. */
function missingReasons(action: string, usable: readonly VerifiedEvidence[], digests: readonly string[]): Reason[] {
  const records = usable.map(({ record }) => record).filter((record) => record.action === action);
  const missing = (about: string): Reason => ({
    what: `no usable evidence of ${action}${about}`,
    flipsIf: `${action} runs before the gate with the same \`out-dir\``,
  });
  if (sourceActions.has(action)) return records.some((record) => record.subject.kind === "source") ? [] : [missing("")];
  const isAbout = (record: EvidenceRecord, digest: string): boolean =>
    record.subject.kind === "image" && record.subject.digest === digest;
  return digests
    .filter((digest) => !records.some((record) => isAbout(record, digest)))
    .map((digest) => missing(` about ${digest}`));
}

function describeRun(run: RunIdentity): string {
  return [run.host, run.repository, run.runId, run.runAttempt, run.job].filter((part) => part !== undefined).join(" ");
}
