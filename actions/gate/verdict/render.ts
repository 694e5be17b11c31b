import { count, oneLine, plain, wrapText } from "../../../shared/text/index.ts";
import type { VerdictDisplay } from "./display.ts";
import type { RuleVerdict, Verdict } from "./verdict.ts";
import { decisionHeadline, inReadingOrder, maxShownReasons, ruleSummary, titleOf, upcomingLines } from "./words.ts";

export { verdictMarkdown, verdictNotes, verdictTitle } from "./markdown.ts";

/** Formats the verdict as one sentence without markup. */
export function verdictSentence(verdict: Verdict): string {
  const open = inReadingOrder(verdict.rules).filter(isOpen);
  const total = open.reduce((sum, rule) => sum + rule.count, 0);
  if (verdict.decision === "pass")
    return `${decisionHeadline(verdict)}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
  const first = open.flatMap((rule) => rule.because)[0];
  const others = total > 1 ? ` (and ${count(total - 1, "more reason")})` : "";
  return `${decisionHeadline(verdict)} — ${first === undefined ? "no reason given" : oneLine(first.what)}${others}`;
}

/**
 * Formats the verdict for a terminal: failed rules with reasons, what to do, warnings and waivers.
 * @param display what is shown of it. Default: everything.
 */
export function verdictText(verdict: Verdict, width = Number.POSITIVE_INFINITY, display?: VerdictDisplay): string {
  const labeled = labeledFor(width);
  const open = inReadingOrder(verdict.rules).filter(isOpen);
  const warnings = verdict.rules.filter((rule) => rule.decision === "warn");
  const waived = verdict.waived.map(
    (entry) => `${entry.findingId} (${entry.severity}) until ${entry.expires} by ${entry.owner}: ${entry.reason}`,
  );
  const blocks = [
    ...open.map((rule) => ruleText(rule, labeled, display)),
    labeled("what to do", display?.plan ?? verdict.plan),
    ...open.map((rule) => remediationText(rule, labeled, display)),
    ...warnings.map((rule) => ruleText(rule, labeled, display)),
    labeled("upcoming", verdict.rules.flatMap(upcomingLines)),
    labeled("waived", waived),
    labeled("note", [...verdict.notes, ...(display === undefined || display.note === "" ? [] : [display.note])]),
  ];
  return plain(`${decisionHeadline(verdict)}\n\n${blocks.join("")}`);
}

/** Checks whether a rule keeps the image from shipping. */
function isOpen({ decision }: RuleVerdict): boolean {
  return decision === "deny" || decision === "undecided";
}

const ruleLabels: Readonly<Record<RuleVerdict["decision"], string>> = {
  deny: "denied",
  undecided: "undecided",
  warn: "warning",
  pass: "passed",
};

function ruleText(rule: RuleVerdict, labeled: Labeled, display: VerdictDisplay | undefined): string {
  const shown = rule.because.filter((reason) => display?.isHidden(reason) !== true);
  const hidden = rule.because.length - shown.length;
  const from = rule.from === undefined ? "" : ` (denies from ${rule.from})`;
  const unlisted = rule.count - rule.because.length;
  return [
    labeled(ruleLabels[rule.decision], [`${ruleSummary(rule)}${from}`]),
    labeled("because", shown.map(titleOf)),
    hidden === 0 ? "" : `${" ".repeat(13)}${count(hidden, "reason is", "reasons are")} hidden by filters\n`,
    unlisted === 0 ? "" : `${" ".repeat(13)}${count(unlisted, "more reason")} not listed in the verdict file\n`,
  ].join("");
}

/** Lists the remediations of a rule, without findings that a step of the plan fixes. */
function remediationText(rule: RuleVerdict, labeled: Labeled, display: VerdictDisplay | undefined): string {
  const shown = rule.because.filter((reason) => display?.isHidden(reason) !== true);
  const planned = shown.filter((reason) => reason.planned).length;
  const others = new Set(shown.filter((reason) => !reason.planned).map((reason) => oneLine(reason.remediation)));
  const plan = planned === 0 ? [] : ["do the steps above, or add a waiver with severity, reason, owner and expiry"];
  return labeled("to pass", [...plan, ...others]);
}

type Labeled = (label: string, lines: readonly string[]) => string;

/** Characters before the lines of a label. */
const labelWidth = 13;

/** Returns the format of lines under one label in so many columns; what is beyond the limit is counted. */
function labeledFor(width: number): Labeled {
  const indent = " ".repeat(labelWidth);
  return (label, lines) => {
    const shown = lines.slice(0, maxShownReasons).map((line, index) => {
      const head = `  ${index === 0 ? label : ""}`.padEnd(labelWidth);
      return `${head}${wrapText(oneLine(line), width - labelWidth).replaceAll("\n", `\n${indent}`)}\n`;
    });
    const left = lines.length - maxShownReasons;
    return `${shown.join("")}${left > 0 ? `${indent}… and ${left} more\n` : ""}`;
  };
}
