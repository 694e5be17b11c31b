import {
  activeFindings,
  announcedFindings,
  blockingFindings,
  decidingFindings,
  isComplete,
  isNew,
  type Report,
  type Threshold,
  worstSeverity,
} from "../../../findings/index.ts";
import { identityOf } from "../../../references/index.ts";
import {
  byImportance,
  coverageItem,
  type DisplayFilter,
  filterText,
  findingList,
  fixedList,
  fixPlan,
  gapLines,
  isShown,
  type Links,
  type LinkTarget,
  rulePages,
  sectionTitle,
  stepItem,
  unknownSentences,
} from "../../../report/index.ts";
import { count, truncate } from "../../../text/index.ts";
import { defined } from "../../../values/index.ts";
import type { Section } from "./section.ts";

const maxSteps = 5;
const maxItems = 50;
const maxMessage = 300;
const maxFixed = 50;
/** Gaps that are named before everything else. */
const maxGaps = 3;
/** Characters. */
const maxReason = 600;
const maxFilter = 300;

export interface SectionFacts {
  /** Examined head commit. */
  readonly sha: string;
  readonly run: number;
  readonly attempt: number;
  /** What blocks. */
  readonly threshold: Threshold;
  /** Whether only new findings block. */
  readonly newOnly: boolean;
  /** Where files are linked to. Default: they are not. */
  readonly target?: LinkTarget;
  /** Whether pages of rules in the report are linked to. Default: true. */
  readonly trustsPages?: boolean;
  readonly filter?: DisplayFilter;
}

/** Converts a report to a section of the comment: the findings that count, fixed findings, coverage. */
export function sectionOf(report: Report, facts: SectionFacts): Section {
  const { sha, run, attempt, threshold, newOnly, filter } = facts;
  const title = truncate(sectionTitle(report), 300);
  const links: Links = {
    ...defined({ target: facts.target }),
    ...(facts.trustsPages === false ? {} : { pages: rulePages(report.rules) }),
  };
  const active = activeFindings(report);
  const counting = decidingFindings(report, newOnly);
  const announced = new Set(announcedFindings(report));
  const listed = byImportance(counting.filter((finding) => announced.has(finding) && isShown(finding, filter)));
  const blocking = blockingFindings(report, threshold, newOnly);
  const shownBlocking = blocking.filter((finding) => isShown(finding, filter));
  const added = active.filter(isNew).length;
  const { comparison } = report;
  const compared = comparison === undefined || "missing" in comparison ? undefined : comparison;
  const [unknown] = newOnly ? unknownSentences([report]) : [];
  const steps = fixPlan(blocking.length > 0 ? shownBlocking : listed);
  const gaps = report.coverage.gaps.filter(({ weight }) => weight === "partial");
  const outcome = blocking.length > 0 ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
  const text = truncate(filterText(filter), maxFilter);
  const quiet = counting.filter((finding) => !announced.has(finding) && isShown(finding, filter)).length;
  return {
    head: {
      id: identityOf(report.action, report.subject).category,
      ...{ title, outcome, sha, run, attempt, newOnly },
      ...(report.subject.kind === "image" ? { digest: report.subject.digest } : {}),
      blocking: blocking.length,
      total: active.length,
      suppressed: report.findings.length - active.length,
      ...(compared === undefined ? {} : { added, fixed: compared.fixed.length }),
      ...(newOnly && active.length > added ? { existing: active.length - added } : {}),
      ...(unknown === undefined ? {} : { unknown: truncate(unknown, maxReason) }),
      ...defined({ worst: worstSeverity(counting.map(({ severity }) => severity)) }),
      steps: steps.slice(0, maxSteps).map((step) => stepItem(step, links)),
      ...(steps.length > maxSteps ? { stepCount: steps.length } : {}),
      ...(gaps.length === 0 ? {} : { gaps: [...gapLines(gaps, maxGaps)], gapCount: gaps.length }),
      ...(listed.length === 0 ? {} : { listed: listed.length }),
      ...(blocking.length > shownBlocking.length ? { hidden: blocking.length - shownBlocking.length } : {}),
      ...(text === ""
        ? {}
        : { filter: text, filtered: counting.filter((finding) => !isShown(finding, filter)).length }),
    },
    details: coverageItem(report, maxGaps),
    parts: {
      findings: [
        findingList(listed, links, { items: maxItems, message: maxMessage, elsewhere: "in the full report" }),
        unannounced(quiet),
      ]
        .filter((part) => part !== "")
        .join("\n"),
      fixed: fixedList(compared?.fixed ?? [], links, maxFixed),
    },
  };
}

/** Renders how many findings are only in reports. */
function unannounced(total: number): string {
  return total === 0
    ? ""
    : `${count(total, "finding")} about missing hardening ${total === 1 ? "is" : "are"} only in the full report.\n`;
}
