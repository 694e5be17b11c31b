import {
  type EvidenceFolder,
  isFromRun,
  type RunIdentity,
  type VerifiedEvidence,
} from "../../shared/evidence/index.ts";
import type { Subject } from "../../shared/findings/index.ts";
import { count } from "../../shared/text/index.ts";
import { type BoundReport, bindReports, type GivenReport } from "./foreign.ts";
import type { Reason } from "./verdict.ts";

export interface EvidenceDemands {
  /** Actions, and other tools, that must have left complete evidence. */
  readonly require: readonly string[];
  /** Image digests that are about to be pushed; empty where only source is judged. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  readonly reports: readonly GivenReport[];
  /** Reports that could not be read. */
  readonly unreadable: readonly Reason[];
}

export interface JudgedEvidence {
  /** Records that count: verified, of this run, and of the digest or of source. */
  readonly usable: readonly VerifiedEvidence[];
  /** Reports of other tools that count. */
  readonly bound: readonly BoundReport[];
  /** Everything that keeps the gate from deciding. */
  readonly problems: readonly Reason[];
}

/** Names that no tool's report may take for its own: their evidence is a record. */
const ownActions: ReadonlySet<string> = new Set([
  ...["dockerfile-lint", "image-scan", "sbom-generate", "manifest-check", "verify", "sign-image", "gate", "check"],
]);

/** Actions and tools that examine the checkout; all others examine images. */
const sourceActions: ReadonlySet<string> = new Set([
  ...["dockerfile-lint", "manifest-check", "hadolint", "checkov", "codeql", "kics", "semgrep", "tfsec"],
]);

/** Sorts evidence into what counts and what stands in the way. Pure: it trusts what `readEvidenceFolder` verified, no more. */
export function judgeEvidence(folder: EvidenceFolder, demands: EvidenceDemands): JudgedEvidence {
  const records = folder.evidence.filter((item) => item.record.action !== "gate");
  const broken: Reason[] = folder.problems.map((problem) => ({
    what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
    flipsIf: "the step that wrote it runs again, and nothing changes its files",
  }));
  const about = { ...demands, digests: withIndexes(demands.digests, records) };
  const judged = records.map((item) => ({ item, objection: objectionTo(item, about) }));
  const objections = judged.flatMap(({ objection }) => (objection === undefined ? [] : [objection]));
  const usable = judged.filter(({ objection }) => objection === undefined).map(({ item }) => item);
  const { bound, problems } = bindReports(demands.reports, { ...demands, records: usable.map(({ record }) => record) });
  const subjects = [
    ...usable.map(({ record }) => ({ by: record.action, subject: record.subject })),
    ...bound.flatMap(({ report, subject }) => (ownActions.has(report.tool) ? [] : [{ by: report.tool, subject }])),
  ];
  const missing = demands.require.flatMap((name) => missingReasons(name, subjects, demands.digests));
  return { usable, bound, problems: [...broken, ...demands.unreadable, ...objections, ...problems, ...missing] };
}

/** The digests that are asked for, and those of the indexes that an action examined together with one of them. */
function withIndexes(digests: readonly string[], records: readonly VerifiedEvidence[]): string[] {
  const images = records.flatMap(({ record: { action, subject } }) =>
    subject.kind === "image" ? [{ ...subject, of: `${action} ${subject.name}` }] : [],
  );
  const examined = new Set(images.filter(({ digest }) => digests.includes(digest)).map(({ of }) => of));
  const indexes = images.filter(({ platform, of }) => platform === "index" && examined.has(of));
  return [...digests, ...indexes.map(({ digest }) => digest)];
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

interface Examination {
  /** Action or tool. */
  readonly by: string;
  readonly subject: Subject;
}

/** Source evidence binds to the checkout; image evidence must be there for every digest. */
function missingReasons(name: string, examinations: readonly Examination[], digests: readonly string[]): Reason[] {
  const subjects = examinations.filter(({ by }) => by === name).map(({ subject }) => subject);
  const missing = (about: string): Reason => ({
    what: `no usable evidence of ${name}${about}`,
    flipsIf: `${name} runs before the gate with the same \`out-dir\`, or its report is given in \`reports\``,
  });
  if (isAboutSource(name)) return subjects.some(({ kind }) => kind === "source") ? [] : [missing("")];
  return digests
    .filter((digest) => !subjects.some((subject) => subject.kind === "image" && subject.digest === digest))
    .map((digest) => missing(` about ${digest}`));
}

/** Whether a required name examines the checkout, not the image. */
export function isAboutSource(name: string): boolean {
  return sourceActions.has(name);
}

function describeRun(run: RunIdentity): string {
  return [run.host, run.repository, run.runId, run.runAttempt, run.job].filter((part) => part !== undefined).join(" ");
}
