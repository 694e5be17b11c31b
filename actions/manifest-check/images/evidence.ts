import type { Threshold } from "../../../shared/config/index.ts";
import {
  isFromRun,
  type RunIdentity,
  readEvidenceFolder,
  type VerifiedEvidence,
} from "../../../shared/evidence/index.ts";
import { type CoverageGap, decidingFindings, isAtLeast, type Report } from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { ScannedImage } from "./knowledge.ts";

/** The scans that a folder of evidence holds, and what of it could not be used. */
export interface Scans {
  readonly scanned: readonly ScannedImage[];
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads the evidence of image-scan in a folder. Records of another run are unsigned here, and count for nothing.
 * Throws `UndecidedError` where the folder cannot be listed.
 */
export async function readScans(folder: string, run: RunIdentity, failOn: Threshold): Promise<Scans> {
  const { evidence, problems } = await readEvidenceFolder(folder);
  const scans = evidence.filter(({ record }) => record.action === "image-scan");
  const foreign = scans.filter(({ record }) => !isFromRun(record, run));
  const gaps = [
    ...problems.map(({ file, message }) => ({ what: file, why: message })),
    ...foreign.map(({ file }) => ({ what: file, why: "it was made by another run, and nothing signs it" })),
  ];
  return {
    scanned: scans.filter((one) => !foreign.includes(one)).flatMap((one) => scanOf(one, failOn)),
    gaps: gaps.map((gap): CoverageGap => ({ ...gap, weight: "partial" })),
  };
}

function scanOf({ record, report }: VerifiedEvidence, failOn: Threshold): ScannedImage[] {
  const { subject } = record;
  if (subject.kind !== "image") return [];
  const objection = record.complete ? objectionTo(report, failOn) : "not all of it could be looked at";
  const isRoot = report?.findings.some(({ ruleId }) => ruleId === "SW-IM-root-user") === true;
  const { name, digest, platform } = subject;
  return [{ name, digest, platform, isRoot, ...(objection === undefined ? {} : { objection }) }];
}

function objectionTo(report: Report | undefined, failOn: Threshold): string | undefined {
  if (report === undefined || failOn === "none") return undefined;
  const blocking = decidingFindings(report, false).filter(({ severity }) => isAtLeast(severity, failOn));
  return blocking.length === 0 ? undefined : `${count(blocking.length, "finding")} at ${failOn} or worse`;
}
