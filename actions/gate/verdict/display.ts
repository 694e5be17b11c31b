import type { Finding } from "../../../shared/findings/index.ts";
import {
  type DisplayFilter,
  filterSentence,
  filterText,
  fixPlan,
  formatStep,
  isShown,
  type LinkTarget,
  stepItem,
} from "../../../shared/report/index.ts";
import type { Reason } from "./verdict.ts";

/** Findings that deny, and those of them that the plan fixes. */
export interface Denied {
  readonly denied: readonly Finding[];
  readonly planned: readonly Finding[];
}

/** What people see of a verdict. The verdict itself has everything. */
export interface VerdictDisplay {
  readonly isHidden: (reason: Reason) => boolean;
  /** Number of findings that deny and are not shown. */
  readonly hidden: number;
  /** Steps for the findings that are shown, as plain text and as Markdown with links. */
  readonly plan: readonly string[];
  readonly steps: readonly string[];
  /** Says what is shown, without period; empty without a filter. */
  readonly note: string;
}

/** Returns what a filter shows of a verdict. */
export function displayVerdict(
  { denied, planned }: Denied,
  filter: DisplayFilter | undefined,
  target?: LinkTarget,
): VerdictDisplay {
  const hidden = denied.filter((finding) => !isShown(finding, filter));
  const shown = new Set(denied.filter((finding) => isShown(finding, filter)).map(({ fingerprint }) => fingerprint));
  const fingerprints = new Set(hidden.map(({ fingerprint }) => fingerprint).filter((each) => !shown.has(each)));
  const plan = fixPlan(planned.filter((finding) => isShown(finding, filter)));
  return {
    isHidden: ({ fingerprint }) => fingerprint !== undefined && fingerprints.has(fingerprint),
    hidden: hidden.length,
    plan: plan.map((step) => formatStep(step)),
    steps: plan.map((step) => stepItem(step, target === undefined ? {} : { target })),
    note: filterSentence(filterText(filter), hidden.length),
  };
}
