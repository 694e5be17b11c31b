import { describeRun, isFromRun, isOlderThanRun, type VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { count } from "../../../shared/text/index.ts";
import { isOfFuture } from "../clock.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { EvidenceDemands } from "./demands.ts";
import { ownActions } from "./names.ts";

/** Returns why unsigned evidence does not count. */
export function unsignedViolation(
  { file, record }: VerifiedEvidence,
  { run, unsigned }: EvidenceDemands,
): Reason | undefined {
  if (unsigned === "never") return notAttested(file);
  if (!isFromRun(record, run)) {
    return {
      what: `${file} is from another run (${describeRun(record.run)})`,
      remediation:
        run.host === "terminal"
          ? "run the steps again, within an hour and with the same `out-dir`, or attest the evidence"
          : "create the evidence in this job, or attest it. Unsigned records of other jobs do not count",
    };
  }
  if (!isOlderThanRun(record.createdAt, run)) return undefined;
  return {
    what: `${file} is older than this run (${record.createdAt})`,
    remediation: `run ${record.action} again`,
  };
}

/** Creates the reason for unsigned evidence if only attested evidence counts. */
export function notAttested(file: string): Reason {
  return {
    what: `${file} is not attested, but the policy requires attested evidence`,
    remediation:
      "attest it with `sign-image` as one of the policy's `attestors`, and set `attestations-of` to the image",
  };
}

/** Returns the image for which evidence about sources is not attested. */
export function uncoveredViolation(
  { file, record }: VerifiedEvidence,
  covers: readonly string[],
  { digests }: EvidenceDemands,
): Reason | undefined {
  const left = record.subject.kind === "image" ? undefined : digests.find((digest) => !covers.includes(digest));
  return left === undefined
    ? undefined
    : { what: `${file} is not attested for ${left}`, remediation: "attest it for the whole image" };
}

/** Checks whether a record is dated in the future, beyond clock differences. */
export function isPostdated({ record }: VerifiedEvidence, { now }: EvidenceDemands): boolean {
  return isOfFuture(Date.parse(record.createdAt), now);
}

/** Returns why a record does not count, regardless of its signer. */
export function findViolation(evidence: VerifiedEvidence, demands: EvidenceDemands): Reason | undefined {
  const { file, record } = evidence;
  const { digests } = demands;
  if (!ownActions.has(record.action)) {
    return {
      what: `${file} is from ${record.action}, which is not an action of Seaworthy`,
      remediation: "remove the file",
    };
  }
  if (isPostdated(evidence, demands)) {
    return {
      what: `${file} is dated in the future (${record.createdAt})`,
      remediation: `run ${record.action} again with a correct clock`,
    };
  }
  if (record.subject.kind === "image" && digests.length > 0 && !digests.includes(record.subject.digest)) {
    return {
      what: `${file} is about ${record.subject.digest}, not about ${digests.join(" or ")}`,
      remediation: "examine the image that you push",
    };
  }
  if (record.complete) return undefined;
  const partial = record.coverage.gaps.filter((gap) => gap.weight === "partial");
  const first = partial[0];
  return {
    what: `${record.action} is incomplete: ${first?.what}: ${first?.why}${partial.length > 1 ? ` and ${count(partial.length - 1, "more gap")}` : ""}`,
    remediation: `fix or exclude what could not be read, and run ${record.action} again`,
  };
}
