import type { EvidenceRecord, ExternalReport, RunIdentity } from "../../../shared/evidence/index.ts";
import type { Finding, ImageSubject, Subject } from "../../../shared/findings/index.ts";
import type { Attested, GivenReport } from "../model.ts";
import { type FindingFacts, factsOf } from "../rules/facts.ts";
import type { Reason } from "../verdict/verdict.ts";

/** A report that counts, and what it is about. */
export interface BoundReport {
  readonly report: ExternalReport;
  readonly subject: Subject;
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
}

/** Binds reports to what is about to be pushed. One that is about anything else counts for nothing, and is a problem. Pure. */
export function bindReports(givenReports: readonly GivenReport[], question: BindingQuestion): BoundReports {
  const bound: BoundReport[] = [];
  const problems: Reason[] = [];
  for (const givenReport of givenReports) {
    const subject =
      givenReport.report.about === "image" ? imageOf(givenReport, question) : sourceOf(givenReport, question);
    const gap = givenReport.report.gaps[0];
    if ("what" in subject) problems.push(subject);
    else if (gap === undefined) {
      const { report, attestedBy } = givenReport;
      bound.push({ report, subject, ...(attestedBy === undefined ? {} : { attestedBy }) });
    } else {
      problems.push({
        what: `${givenReport.report.file} is incomplete: ${gap}`,
        remediation: `fix or exclude what could not be read, and run ${givenReport.report.tool} again`,
      });
    }
  }
  return { bound, problems };
}

function imageOf({ report, digest }: GivenReport, { digests, records }: BindingQuestion): Subject | Reason {
  const { file, manifests, config } = report;
  if (digest !== undefined && manifests.length > 0 && !manifests.includes(digest)) {
    return {
      what: `${file} is about ${manifests.join(" and ")}, but the call states ${digest}`,
      remediation: "use the report of this image",
    };
  }
  const claimed = [...manifests, ...(config === undefined ? [] : [config]), ...(digest === undefined ? [] : [digest])];
  const [match, another] = digests.filter((wanted) => claimed.includes(wanted));
  if (match !== undefined && another === undefined) {
    return imageSubject(match, records);
  }
  const wanted = digests.join(" or ") || "no image";
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
    : {
        what: `${file} is about ${claimed.join(", ")}, not about ${wanted}`,
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

function sourceOf({ report, digest }: GivenReport, { run }: BindingQuestion): Subject | Reason {
  if (digest !== undefined) {
    return {
      what: `${report.file} is about sources, but the call states ${digest}`,
      remediation: "set it without a digest",
    };
  }
  if (report.commit !== undefined && run.commit !== undefined && report.commit !== run.commit) {
    return {
      what: `${report.file} is about commit ${report.commit}, not about ${run.commit}`,
      remediation: `run ${report.tool} on the judged commit`,
    };
  }
  return { kind: "source", path: "." };
}

/** The findings of a bound report as facts. */
export function externalFacts({ report, subject }: BoundReport): readonly FindingFacts[] {
  return report.findings.map(({ finding, fixSince }) => {
    const whole: Finding = { ...finding, subject };
    return factsOf(whole, report.tool, fixSince);
  });
}
