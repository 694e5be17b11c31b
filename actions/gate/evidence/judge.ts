import {
  type EvidenceFolder,
  isFromRun,
  type RunIdentity,
  type VerifiedEvidence,
} from "../../../shared/evidence/index.ts";
import type { ImageSubject, Subject } from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Attested, AttestedEvidence } from "../attested/attested.ts";
import { distinctRecords, newestRecords, replaces } from "../attested/select.ts";
import type { Policy } from "../policy/policy.ts";
import type { Reason } from "../verdict/verdict.ts";
import { type BoundReport, type BoundReports, bindReports, type GivenReport, imageSubject } from "./foreign.ts";

/** A record that counts, and who signed it; local ones nobody did. */
export interface UsableRecord extends VerifiedEvidence {
  readonly attestedBy?: Attested;
}

export interface EvidenceDemands {
  /** Actions, and other tools, that must have left complete evidence. */
  readonly require: readonly string[];
  /** Image digests that are about to be pushed; empty where only source is judged. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  /** Which evidence counts that nobody signed. */
  readonly unsigned: Policy["unsigned"];
  readonly attested: AttestedEvidence;
  readonly reports: readonly GivenReport[];
  /** Reports that could not be read. */
  readonly unreadable: readonly Reason[];
  readonly now: Date;
}

/** An SBOM that nothing else came with. */
export interface BoundSbom {
  readonly subject: ImageSubject;
  readonly text: string;
  readonly attestedBy: Attested;
}

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

/** What they leave behind says nothing of an image beyond what is judged here, and what signatures say themselves. */
const ofRelease: ReadonlySet<string> = new Set(["gate", "sign-image"]);
/** Clocks of two machines may differ by this much. */
const tolerance = 3_600_000;

/** Names that no tool's report may take for its own: their evidence is a record. */
const ownActions: ReadonlySet<string> = new Set([
  ...["dockerfile-lint", "image-scan", "sbom-generate", "manifest-check", "verify", "sign-image", "gate", "check"],
]);

/** Actions and tools that examine the checkout; all others examine images. */
const sourceActions: ReadonlySet<string> = new Set([
  ...["dockerfile-lint", "manifest-check", "hadolint", "checkov", "codeql", "kics", "semgrep", "tfsec"],
]);

/** Sorts evidence into what counts and what stands in the way. Pure: it trusts what was verified, no more. */
export function judgeEvidence(folder: EvidenceFolder, demands: EvidenceDemands): JudgedEvidence {
  const { attested } = demands;
  const signed = new Set(attested.records.map(({ item }) => item.sha256));
  // The attested copy of a local record speaks for it.
  const local = folder.evidence.filter(({ record, sha256 }) => !ofRelease.has(record.action) && !signed.has(sha256));
  const broken: Reason[] = folder.problems.map((problem) => ({
    what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
    flipsIf: "the step that wrote it runs again, and nothing changes its files",
  }));
  const all = [...local, ...attested.records.map(({ item }) => item)];
  const about = { ...demands, digests: withIndexes(demands.digests, all) };
  const judgedLocal = local.map((item) => ({
    item,
    objection: unsignedObjection(item, about) ?? objectionTo(item, about),
  }));
  const counted = judgedLocal.filter(({ objection }) => objection === undefined).map(({ item }) => item);
  const records = distinctRecords(attested.records);
  const judgedAttested = newestRecords(records.filter(({ item }) => !isOfFuture(item, demands)))
    .filter(({ item }) => !counted.some((later) => replaces(later, item)))
    .map(({ item, covers, by, statement }) => ({
      item: { ...item, attestedBy: { by, statement } },
      objection: uncoveredObjection(item, covers, demands) ?? objectionTo(item, about),
    }));
  const judged: readonly { readonly item: UsableRecord; readonly objection: Reason | undefined }[] = [
    ...judgedLocal,
    ...judgedAttested,
    ...records
      .filter(({ item }) => isOfFuture(item, demands))
      .map(({ item }) => ({ item, objection: objectionTo(item, about) })),
  ];
  const objections = judged.flatMap(({ objection }) => (objection === undefined ? [] : [objection]));
  const usable = judged.filter(({ objection }) => objection === undefined).map(({ item }) => item);
  const { bound, problems } = boundReports(usable, demands);
  const sboms = boundSboms(usable, demands);
  const subjects = [
    ...usable.map(({ record }) => ({ by: record.action, subject: record.subject })),
    ...bound.flatMap(({ report, subject }) => (ownActions.has(report.tool) ? [] : [{ by: report.tool, subject }])),
    ...sboms.map(({ subject }) => ({ by: "sbom-generate", subject })),
  ];
  const missing = demands.require.flatMap((name) => missingReasons(name, subjects, demands));
  return {
    usable,
    bound,
    sboms,
    problems: [...broken, ...demands.unreadable, ...attested.problems, ...objections, ...problems, ...missing],
  };
}

function boundReports(usable: readonly UsableRecord[], demands: EvidenceDemands): BoundReports {
  const { reports, attested, unsigned } = demands;
  const question = { ...demands, records: usable.map(({ record }) => record) };
  const signed = bindReports(
    attested.reports.map(({ given, by, statement }) => ({ ...given, attestedBy: { by, statement } })),
    question,
  );
  if (unsigned === "never") {
    return {
      bound: signed.bound,
      problems: [...signed.problems, ...reports.map(({ report }) => notAttested(report.file))],
    };
  }
  const own = bindReports(reports, question);
  return { bound: [...own.bound, ...signed.bound], problems: [...own.problems, ...signed.problems] };
}

/** SBOMs by themselves, beside those of records; `sign-image` attests ours in both ways. */
function boundSboms(usable: readonly UsableRecord[], { attested, digests }: EvidenceDemands): readonly BoundSbom[] {
  const records = usable.map(({ record }) => record);
  const asked = attested.sboms.filter(({ digest }) => digests.includes(digest));
  const known = new Set(asked.length === 0 ? [] : usable.flatMap(ownSboms));
  return asked
    .filter(({ digest, text }) => !known.has(`${digest} ${text}`))
    .map(({ digest, text, by, statement }) => ({
      subject: imageSubject(digest, records),
      text,
      attestedBy: { by, statement },
    }));
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

/** The digests that are asked for, and those of the indexes that an action examined together with one of them. */
function withIndexes(digests: readonly string[], records: readonly VerifiedEvidence[]): string[] {
  const images = records.flatMap(({ record: { action, subject } }) =>
    subject.kind === "image" ? [{ ...subject, of: `${action} ${subject.name}` }] : [],
  );
  const examined = new Set(images.filter(({ digest }) => digests.includes(digest)).map(({ of }) => of));
  const indexes = images.filter(({ platform, of }) => /^index(?:@|$)/u.test(platform) && examined.has(of));
  return [...digests, ...indexes.map(({ digest }) => digest)];
}

/** Why evidence that nobody signed does not count. */
function unsignedObjection({ file, record }: VerifiedEvidence, { run, unsigned }: EvidenceDemands): Reason | undefined {
  if (unsigned === "never") return notAttested(file);
  if (isFromRun(record, run)) return undefined;
  return {
    what: `${file} was made by another run (${describeRun(record.run)})`,
    flipsIf: "the evidence is made in this job, or attested; unsigned records of other jobs do not count",
  };
}

function notAttested(file: string): Reason {
  return {
    what: `${file} is not attested, and the policy counts no unsigned evidence`,
    flipsIf: "`sign-image` attests it as one of the policy's `attestors`, and `attestations-of` names the image",
  };
}

/** What is said of sources is said of every image that is built of them, as far as it is attested of each. */
function uncoveredObjection(
  { file, record }: VerifiedEvidence,
  covers: readonly string[],
  { digests }: EvidenceDemands,
): Reason | undefined {
  const left = record.subject.kind === "image" ? undefined : digests.find((digest) => !covers.includes(digest));
  return left === undefined
    ? undefined
    : { what: `${file} is not attested of ${left}`, flipsIf: "it is attested of the whole image" };
}

function isOfFuture({ record }: VerifiedEvidence, { now }: EvidenceDemands): boolean {
  return Date.parse(record.createdAt) > now.getTime() + tolerance;
}

function objectionTo(item: VerifiedEvidence, demands: EvidenceDemands): Reason | undefined {
  const { file, record } = item;
  const { digests } = demands;
  if (!ownActions.has(record.action)) {
    return { what: `${file} is of ${record.action}, which is no action`, flipsIf: "it is taken away" };
  }
  if (isOfFuture(item, demands)) {
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

interface Examination {
  /** Action or tool. */
  readonly by: string;
  readonly subject: Subject;
}

/** Source evidence binds to the checkout; image evidence must be there for every digest. */
function missingReasons(
  name: string,
  examinations: readonly Examination[],
  { digests, unsigned }: Pick<EvidenceDemands, "digests" | "unsigned">,
): Reason[] {
  const subjects = examinations.filter(({ by }) => by === name).map(({ subject }) => subject);
  const missing = (about: string): Reason => ({
    what: `no usable evidence of ${name}${about}`,
    flipsIf:
      unsigned === "never"
        ? `${name} runs, and one of the policy's \`attestors\` attests what it found`
        : `${name} runs before the gate with the same \`out-dir\`, or its report is given in \`reports\``,
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
