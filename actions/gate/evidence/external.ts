import type { EvidenceRecord, ExternalReport, RunIdentity } from "../../../shared/evidence/index.ts";
import type { Finding, ImageSubject, Subject } from "../../../shared/findings/index.ts";
import type { Attested, CallSubject, GivenReport } from "../model.ts";
import { type FindingFacts, factsOf } from "../rules/facts.ts";
import type { Reason } from "../verdict/verdict.ts";
import { describeCallSubject } from "./call-subject.ts";

/** A report that counts, and what it is about. */
export interface BoundReport {
  readonly report: ExternalReport;
  readonly subject: Subject;
  /** Judged digests that it examined: one of an image or instance, all judged platforms of an index, otherwise none. */
  readonly covers: readonly string[];
  /** What the call said that it is about. */
  readonly given?: CallSubject;
  readonly attestedBy?: Attested;
}

export interface BoundReports {
  readonly bound: readonly BoundReport[];
  readonly problems: readonly Reason[];
}

export interface BindingQuestion {
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  /** Records that count: they know names and platforms of digests. */
  readonly records: readonly EvidenceRecord[];
  /** Judged platforms by the digest of an index that was examined with them. */
  readonly indexes: ReadonlyMap<string, readonly string[]>;
}

/** What a report is about, or why it counts for nothing. */
type Binding = Pick<BoundReport, "subject" | "covers"> | Reason;

/**
 * Binds reports to what is judged, by what they say and what the call says that they are about. A contradiction, and a
 * report about anything else, is a problem. Pure.
 */
export function bindReports(givenReports: readonly GivenReport[], question: BindingQuestion): BoundReports {
  const bound: BoundReport[] = [];
  const problems: Reason[] = [];
  for (const { report, about, attestedBy } of givenReports) {
    const binding = bind({ report, ...(about === undefined ? {} : { about }) }, question);
    const gap = report.gaps[0];
    if ("what" in binding) problems.push(binding);
    else if (gap === undefined) {
      bound.push({
        report,
        ...binding,
        ...(about === undefined ? {} : { given: about }),
        ...(attestedBy === undefined ? {} : { attestedBy }),
      });
    } else {
      problems.push({
        what: `${report.file} is incomplete: ${gap}`,
        remediation: `fix or exclude what could not be read, and run ${report.tool} again`,
      });
    }
  }
  return { bound, problems };
}

function bind(givenReport: GivenReport, question: BindingQuestion): Binding {
  const { report, about } = givenReport;
  if (report.about === "image") return bindImage(givenReport, question);
  if (report.about === "source") return bindSource(givenReport, question);
  if (about !== undefined) return bindAsCalled(report, about, question);
  if (report.manifests.length > 0 || report.config !== undefined) return bindImage(givenReport, question);
  if (report.inRepository === true || question.digests.length === 0) return bindSource(givenReport, question);
  return {
    what: `${report.file} does not state what it is about`,
    remediation: `set it as ${report.file}@sha256:…, with the digest of the examined image, or as ${report.file}@source`,
  };
}

/** A report that does not say what it is about. */
function bindAsCalled(report: ExternalReport, about: CallSubject, question: BindingQuestion): Binding {
  switch (about.kind) {
    case "source":
      return bindSource({ report, about }, question);
    case "host":
    case "cluster":
      return { subject: about, covers: [] };
    case "index":
      return bindIndex(report, about, question);
    default: {
      const platforms = question.indexes.get(about.digest);
      return platforms === undefined || about.kind === "instance" || question.digests.includes(about.digest)
        ? bindImage({ report, about }, question)
        : bindIndex(report, { digest: about.digest, platforms }, question);
    }
  }
}

function bindIndex(
  { file }: ExternalReport,
  { digest, platforms }: { readonly digest: string; readonly platforms: readonly string[] },
  { digests, records }: BindingQuestion,
): Binding {
  const covers = platforms.filter((platform) => digests.includes(platform));
  if (covers.length === 0) return notAbout(file, digest, digests);
  const { name } = imageSubject(digest, records);
  return { subject: { kind: "index", name, digest }, covers };
}

function bindImage({ report, about }: GivenReport, { digests, records }: BindingQuestion): Binding {
  const { file, manifests, config } = report;
  if (about !== undefined && about.kind !== "image" && about.kind !== "instance") {
    return contradiction(file, "an image", about);
  }
  const digest = about?.digest;
  if (digest !== undefined && manifests.length > 0 && !manifests.includes(digest)) {
    return {
      what: `${file} is about ${manifests.join(" and ")}, but the call states ${digest}`,
      remediation: "use the report of this image",
    };
  }
  const claimed = [...manifests, ...(config === undefined ? [] : [config]), ...(digest === undefined ? [] : [digest])];
  const [match, another] = digests.filter((wanted) => claimed.includes(wanted));
  if (match !== undefined && another === undefined) {
    const image = imageSubject(match, records);
    const subject =
      about?.kind === "instance" ? ({ kind: "instance", name: image.name, digest: match } as const) : image;
    return { subject, covers: [match] };
  }
  if (another !== undefined) {
    return {
      what: `${file} is about several of the judged digests`,
      remediation: "use a report for each platform",
    };
  }
  return claimed.length === 0
    ? {
        what: `${file} does not state which image it is about`,
        remediation: `set it as ${file}@sha256:…, with the digest of the examined image`,
      }
    : notAbout(file, claimed.join(", "), digests);
}

function notAbout(file: string, claimed: string, digests: readonly string[]): Reason {
  return {
    what: `${file} is about ${claimed}, not about ${digests.join(" or ") || "no image"}`,
    remediation: "examine the image that you push",
  };
}

/** The image of a digest as records name it. */
export function imageSubject(digest: string, records: readonly EvidenceRecord[]): ImageSubject {
  const subjects = records.map(({ subject }) => subject).filter((subject) => subject.kind === "image");
  return (
    subjects.find((subject) => subject.digest === digest) ?? { kind: "image", name: digest, digest, platform: "any" }
  );
}

function bindSource({ report, about }: GivenReport, { run }: BindingQuestion): Binding {
  if (about !== undefined && about.kind !== "source") return contradiction(report.file, "source", about);
  if (report.commit !== undefined && run.commit !== undefined && report.commit !== run.commit) {
    return {
      what: `${report.file} is about commit ${report.commit}, not about ${run.commit}`,
      remediation: `run ${report.tool} on the judged commit`,
    };
  }
  return { subject: { kind: "source", path: "." }, covers: [] };
}

function contradiction(file: string, stated: string, about: CallSubject): Reason {
  return {
    what: `${file} states that it is about ${stated}, but the call states ${describeCallSubject(about)}`,
    remediation: `set it as ${file}${stated === "source" ? "" : "@sha256:…"}`,
  };
}

/** Returns a sentence for each report that is only presumed to be about source, which an empty one would not be. */
export function presumptions({ bound }: Pick<BoundReports, "bound">): readonly string[] {
  return bound
    .filter(({ report, given }) => report.about === undefined && report.inRepository === true && given === undefined)
    .map(
      ({ report: { file } }) =>
        `${file} counts as evidence about source because its places are in a repository; set it as ${file}@source, so that it also counts without results`,
    );
}

/**
 * The findings of a bound report as facts.
 * @param rate gives vulnerabilities without a rating the severity that they count as.
 */
export function externalFacts(
  { report, subject }: BoundReport,
  rate: (finding: Finding) => Finding = (finding) => finding,
): readonly FindingFacts[] {
  return report.findings.map(({ finding, fixSince }) => {
    return factsOf(rate({ ...finding, subject }), report.tool, fixSince);
  });
}
