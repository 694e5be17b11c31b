import type { ExternalReport } from "../../../shared/evidence/external/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import type { Attested, CallSubject, GivenReport } from "../model.ts";
import { type FindingFacts, factsOf } from "../rules/facts.ts";
import type { Reason } from "../verdict/verdict.ts";
import { type BindingQuestion, type BoundSubject, bindReport } from "./bind-report.ts";

/** A report that counts, and what it is about. */
export interface BoundReport extends BoundSubject {
  readonly report: ExternalReport;
  /** What the call said that it is about. */
  readonly given?: CallSubject;
  readonly attestedBy?: Attested;
}

export interface BoundReports {
  readonly bound: readonly BoundReport[];
  readonly problems: readonly Reason[];
}

/**
 * Binds reports to what is judged, by what they say and what the call says that they are about. A contradiction, and a
 * report about anything else, is a problem. Pure.
 */
export function bindReports(givenReports: readonly GivenReport[], question: BindingQuestion): BoundReports {
  const bound: BoundReport[] = [];
  const problems: Reason[] = [];
  for (const { report, about, attestedBy } of givenReports) {
    const binding = bindReport({ report, ...(about === undefined ? {} : { about }) }, question);
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
