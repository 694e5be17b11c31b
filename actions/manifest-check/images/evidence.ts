import { noAdvisorySource } from "../../../shared/advisories/model/source-notes.ts";
import {
  isFromRun,
  type RunIdentity,
  readEvidenceDirectory,
  type VerifiedEvidence,
} from "../../../shared/evidence/index.ts";
import {
  blockingFindings,
  type CoverageGap,
  decidingFindings,
  describeThreshold,
  type Report,
  type Threshold,
} from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { ExaminedImage, ScannedImage } from "./image-status.ts";

/** Evidence about images, and the evidence that could not be used. */
export interface ImageEvidence {
  readonly scanned: readonly ScannedImage[];
  /** Absent if the evidence contains no signature verification. */
  readonly verified?: readonly ExaminedImage[];
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads the evidence of image-scan and verify in a directory. Ignores records of other runs, which are unsigned.
 * @throws UndecidedError if the directory cannot be listed.
 */
export async function readImageEvidence(
  directory: string,
  run: RunIdentity,
  failOn: Threshold,
): Promise<ImageEvidence> {
  const { evidence, problems } = await readEvidenceDirectory(directory);
  const about = evidence.filter(({ record: { action } }) => action === "image-scan" || action === "verify");
  const external = about.filter(({ record }) => !isFromRun(record, run));
  const own = about.filter((entry) => !external.includes(entry));
  const verified = own.filter(({ record }) => record.action === "verify");
  const gaps = [
    ...problems.map(({ file, message }) => ({ what: file, why: message })),
    ...external.map(({ file }) => ({ what: file, why: "another run wrote it, and it is not signed" })),
  ];
  return {
    scanned: own.filter((entry) => !verified.includes(entry)).flatMap((entry) => scanOf(entry, failOn)),
    ...(verified.length === 0 ? {} : { verified: verified.flatMap(verificationOf) }),
    gaps: gaps.map((gap): CoverageGap => ({ ...gap, weight: "partial" })),
  };
}

function scanOf({ record, report }: VerifiedEvidence, failOn: Threshold): ScannedImage[] {
  const { subject } = record;
  if (subject.kind !== "image") return [];
  const objection = objectionTo(record, describeFailure(report, failOn));
  const isRoot = report?.findings.some(({ ruleId }) => ruleId === "SW-IM-root-user") === true;
  const { name, digest, platform } = subject;
  return [{ name, digest, platform, isRoot, ...(objection === undefined ? {} : { failure: objection }) }];
}

function objectionTo(
  { complete, advisories }: VerifiedEvidence["record"],
  failure: string | undefined,
): string | undefined {
  if (!complete) return "some of it could not be examined";
  return failure ?? (advisories?.source === noAdvisorySource ? "vulnerabilities were not looked for" : undefined);
}

function verificationOf({ record, report }: VerifiedEvidence): ExaminedImage[] {
  const { subject } = record;
  if (subject.kind !== "image") return [];
  const { name, digest, platform } = subject;
  const [worst] = report === undefined ? [] : decidingFindings(report, false);
  const objection = record.complete ? worst?.message : "some of it could not be examined";
  return [{ name, digest, platform, ...(objection === undefined ? {} : { failure: objection }) }];
}

function describeFailure(report: Report | undefined, failOn: Threshold): string | undefined {
  if (report === undefined) return undefined;
  const blocking = blockingFindings(report, failOn, false);
  return blocking.length === 0
    ? undefined
    : `${count(blocking.length, "finding")} ${describeThreshold(failOn, { over: blocking })}`;
}
