import { isFromRun, type RunIdentity, type VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { count } from "../../../shared/text/index.ts";
import { isOfFuture } from "../clock.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { EvidenceDemands } from "./demands.ts";
import { ownActions } from "./names.ts";

/** Why evidence that nobody signed does not count. */
export function unsignedObjection(
  { file, record }: VerifiedEvidence,
  { run, unsigned }: EvidenceDemands,
): Reason | undefined {
  if (unsigned === "never") return notAttested(file);
  if (isFromRun(record, run)) return undefined;
  return {
    what: `${file} was made by another run (${describeRun(record.run)})`,
    flipsIf: "the evidence is made in this job, or attested; unsigned records of other jobs do not count",
  };
}

/** What is wrong with evidence that nobody signed, where only signed evidence counts. */
export function notAttested(file: string): Reason {
  return {
    what: `${file} is not attested, and the policy counts no unsigned evidence`,
    flipsIf: "`sign-image` attests it as one of the policy's `attestors`, and `attestations-of` names the image",
  };
}

/** What is said of sources is said of every image that is built of them, as far as it is attested of each. */
export function uncoveredObjection(
  { file, record }: VerifiedEvidence,
  covers: readonly string[],
  { digests }: EvidenceDemands,
): Reason | undefined {
  const left = record.subject.kind === "image" ? undefined : digests.find((digest) => !covers.includes(digest));
  return left === undefined
    ? undefined
    : { what: `${file} is not attested of ${left}`, flipsIf: "it is attested of the whole image" };
}

/** Whether a record is dated later than clocks may differ. */
export function isPostdated({ record }: VerifiedEvidence, { now }: EvidenceDemands): boolean {
  return isOfFuture(Date.parse(record.createdAt), now);
}

/** What keeps a record from counting, whoever signed it. */
export function objectionTo(item: VerifiedEvidence, demands: EvidenceDemands): Reason | undefined {
  const { file, record } = item;
  const { digests } = demands;
  if (!ownActions.has(record.action)) {
    return { what: `${file} is of ${record.action}, which is no action`, flipsIf: "it is taken away" };
  }
  if (isPostdated(item, demands)) {
    return {
      what: `${file} is dated in the future (${record.createdAt})`,
      flipsIf: `${record.action} runs again where the clock is right`,
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

function describeRun(run: RunIdentity): string {
  return [run.host, run.repository, run.runId, run.runAttempt, run.job].filter((part) => part !== undefined).join(" ");
}
