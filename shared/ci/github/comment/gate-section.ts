import { worstSeverity } from "../../../findings/index.ts";
import { identityOf } from "../../../references/index.ts";
import {
  byImportance,
  type DisplayFilter,
  findingList,
  fixPlan,
  isShown,
  type Links,
  stepItem,
} from "../../../report/index.ts";
import { escapeMarkdown, shorten, truncate } from "../../../text/index.ts";
import { defined } from "../../../values/index.ts";
import type { Comment } from "../../ci.ts";
import type { Section, SectionHead } from "./section.ts";

const maxSteps = 5;
const maxItems = 50;
const maxGaps = 5;
/** Characters. */
const maxMessage = 300;
const maxReason = 900;

type GateFacts = Pick<SectionHead, "sha" | "run" | "attempt"> & Links & { readonly filter?: DisplayFilter };

/** Converts the gate's verdict to a section. It determines the comment's headline. */
export function gateSection(
  { decision, ruling, name }: NonNullable<Comment["gate"]>,
  { sha, run, attempt, filter, ...links }: GateFacts,
): Section {
  const shown = byImportance(ruling.denied.filter((finding) => isShown(finding, filter)));
  const reasons = (isMissing: boolean): readonly string[] =>
    ruling.reasons.flatMap((reason) =>
      reason.isMissing === isMissing
        ? [shorten(`${reason.what}. To pass: ${reason.remediation}`, escapeMarkdown, maxReason)]
        : [],
    );
  const planned = ruling.planned.filter((finding) => isShown(finding, filter));
  const steps = fixPlan(planned).map((step) => stepItem(step, links));
  const others = reasons(false);
  const missing = reasons(true);
  return {
    head: {
      id: identityOf("gate", { kind: "source", path: ".", ...defined({ scope: name }) }).category,
      title: name === undefined ? "Gate" : truncate(`Gate ${name}`, 300),
      outcome: decision.outcome,
      ...{ sha, run, attempt, newOnly: ruling.newOnly },
      ...defined({ digest: ruling.digest }),
      blocking: ruling.blocking,
      total: ruling.blocking,
      suppressed: ruling.waived,
      verdict: truncate(decision.verdict, 500),
      headline: ruling.headline,
      ...defined({ worst: worstSeverity(ruling.denied.map(({ severity }) => severity)) }),
      steps: steps.slice(0, maxSteps),
      ...(steps.length > maxSteps ? { stepCount: steps.length } : {}),
      ...(others.length === 0 ? {} : { reasons: others.slice(0, maxGaps) }),
      ...(missing.length === 0 ? {} : { gaps: missing.slice(0, maxGaps), gapCount: missing.length }),
      ...(shown.length === 0 ? {} : { listed: shown.length }),
      ...(shown.length < ruling.denied.length ? { hidden: ruling.denied.length - shown.length } : {}),
    },
    details: ruling.details,
    parts: {
      findings: findingList(shown, links, {
        ...{ items: maxItems, message: maxMessage, elsewhere: "in the full report" },
      }),
    },
  };
}
