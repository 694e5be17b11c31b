import { isCountSentence } from "../../../shared/report/existing.ts";
import { messageMarkdown } from "../../../shared/report/index.ts";
import { fold, pageMark, whatToDo } from "../../../shared/report/words.ts";
import { code, count, escapeMarkdown } from "../../../shared/text/index.ts";
import type { VerdictDisplay } from "./display.ts";
import type { EvidenceRead, Reason, RuleVerdict, Verdict } from "./verdict.ts";
import { decisionHeadline, inReadingOrder, maxShownReasons, outcomeOf, ruleSummary, upcomingLines } from "./words.ts";

/**
 * Renders the verdict for the job summary and the file next to the JSON.
 * @param display what is shown of it. Default: everything, without links to the repository.
 */
export function verdictMarkdown(verdict: Verdict, display?: VerdictDisplay): string {
  const notes = [...(display === undefined || display.note === "" ? [] : [display.note]), ...verdict.notes];
  return [
    `### ${pageMark(outcomeOf(verdict), undefined)} Gate: ${escapeMarkdown(verdictTitle(verdict, display?.hidden))}\n`,
    whatToDo(display?.steps ?? verdict.plan.map(escapeMarkdown), maxShownReasons),
    ...inReadingOrder(verdict.rules)
      .filter((rule) => rule.because.length > 0)
      .map((rule) => reasonsMarkdown(rule, display)),
    ...notes.map((note) => `- ${escapeMarkdown(note)}\n`),
    exceptionsMarkdown(verdict),
    fold("Policy", `${policyLine(verdict)}\n${rulesMarkdown(verdict)}`),
    fold("Evidence", evidenceMarkdown(verdict.evidence)),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/**
 * Formats the decision, and how much blocks or is missing, without markup.
 * @param hidden number of blocking findings that are not shown.
 */
export function verdictTitle(verdict: Verdict, hidden = 0): string {
  const filtered = hidden === 0 ? "" : `, ${hidden} of them hidden by filters`;
  return `${decisionHeadline(verdict)} — ${headline(verdict)}${filtered}`;
}

/** Renders how a verdict was judged for a page that has findings, evidence and numbers of its own. */
export function verdictNotes(verdict: Verdict): string {
  const notes = verdict.notes.filter((note) => !isCountSentence(note)).map((note) => `- ${escapeMarkdown(note)}\n`);
  return [`**Gate**: ${policyLine(verdict)}`, `${rulesMarkdown(verdict)}${notes.join("")}`, exceptionsMarkdown(verdict)]
    .filter((part) => part !== "")
    .join("\n");
}

/** Counts blocking findings and missing evidence. */
function headline({ rules, blocking, asked: { newOnly } }: Verdict): string {
  const missing = rules.filter(({ decision }) => decision === "undecided").reduce((sum, rule) => sum + rule.count, 0);
  const parts = [
    ...(missing === 0 ? [] : [`${count(missing, "piece of evidence", "pieces of evidence")} missing or unusable`]),
    ...(blocking === 0 ? [] : [count(blocking, newOnly ? "new blocking finding" : "blocking finding")]),
  ];
  return parts.length === 0 ? "all rules of the policy passed" : parts.join(", ");
}

function shortDigest(digest: string): string {
  return digest.slice(0, "sha256:".length + 12);
}

function policyLine({ policy, now }: Verdict): string {
  const preset = policy.preset === undefined ? "" : `${policy.preset}, `;
  const file = policy.file === undefined ? "defaults" : code(policy.file);
  return `policy ${preset}${file} ${code(shortDigest(policy.digest))} · judged at ${now}\n`;
}

const decisions: Readonly<Record<RuleVerdict["decision"], string>> = {
  deny: "denied",
  undecided: "undecided",
  warn: "warning",
  pass: "passed",
};

function rulesMarkdown({ rules }: Verdict): string {
  const lines = inReadingOrder(rules).map(({ rule, decision, from, demands, count: total }) => {
    const reasons = total === 0 ? "" : ` (${count(total, "reason")})`;
    const start = from === undefined ? "" : `, denies from ${from}`;
    return `- ${decisions[decision]}: ${escapeMarkdown(rule)}${reasons}${start} — requires ${escapeMarkdown(demands)}\n`;
  });
  return lines.join("");
}

function reasonsMarkdown(rule: RuleVerdict, display: VerdictDisplay | undefined): string {
  const visible = rule.because.filter((reason) => display?.isHidden(reason) !== true);
  const lines = visible.slice(0, maxShownReasons).map((reason) => {
    const flip = reason.planned ? "" : ` — *to pass:* ${escapeMarkdown(reason.remediation)}`;
    return `- ${reasonMarkdown(reason)}${flip}\n`;
  });
  const left = rule.count - lines.length;
  const hiddenNote = left > 0 ? `\n${count(left, "more reason")} in the verdict file.\n` : "";
  const decision = rule.decision === "deny" ? "Denied" : rule.decision === "warn" ? "Warning" : "Undecided";
  return fold(`${decision}: ${escapeMarkdown(ruleSummary(rule))}`, `${lines.join("")}${hiddenNote}`);
}

function reasonMarkdown({ severity, what, findingId }: Reason): string {
  const text = findingId === undefined ? escapeMarkdown(what) : messageMarkdown(what, findingId, {});
  return severity === undefined ? text : `**${severity}** ${text}`;
}

/** Renders waivers, what will deny later, and what scanners disagree on. */
function exceptionsMarkdown({ waived, rules, disagreements, moreDisagreements }: Verdict): string {
  const waivers = waived.map(
    ({ findingId, severity, expires, owner, reason }) =>
      `${messageMarkdown(findingId, findingId, {})} (${severity}) until ${expires} by ${escapeMarkdown(owner)}: ${escapeMarkdown(reason)}`,
  );
  const later = rules.flatMap(upcomingLines).map((line) => escapeMarkdown(line));
  const differing = disagreements.map(({ findingId, package: packageName, says, missedBy }) => {
    const words = Object.entries(says).map(([tool, severity]) => `${tool}: ${severity}`);
    const missed = missedBy.length === 0 ? "" : `; not reported by ${escapeMarkdown(missedBy.join(", "))}`;
    return `${messageMarkdown(findingId, findingId, {})} in ${code(packageName)}: ${escapeMarkdown(words.join(", "))}${missed}`;
  });
  const differences = differing.length + moreDisagreements;
  return [
    listFold(count(waivers.length, "waived finding"), waivers, waivers.length),
    listFold(`${count(later.length, "finding")} will deny later`, later, later.length),
    listFold(`Scanners disagree on ${count(differences, "vulnerability", "vulnerabilities")}`, differing, differences),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function listFold(title: string, lines: readonly string[], total: number): string {
  const shown = lines.slice(0, maxShownReasons).map((line) => `- ${line}\n`);
  const left = total - shown.length;
  return fold(title, `${shown.join("")}${left > 0 ? `\n${count(left, "more")} in the verdict file.\n` : ""}`);
}

function evidenceMarkdown(evidence: readonly EvidenceRead[]): string {
  const isAttested = evidence.some(({ attestedBy }) => attestedBy !== undefined);
  const lines = evidence.map(({ action, subject, digest, findings, advisories, attestedBy }) => {
    const named = code(subject.replace(digest === undefined ? "" : `@${digest}`, ""));
    const short = digest === undefined ? "" : ` ${code(shortDigest(digest))}`;
    const signer = isAttested ? `; signed by ${escapeMarkdown(attestedBy?.by ?? "nobody: of this job")}` : "";
    return `- ${escapeMarkdown(action)} of ${named}${short}: ${count(findings, "finding")}${dataText(advisories)}${signer}\n`;
  });
  return lines.join("");
}

function dataText(advisories: EvidenceRead["advisories"]): string {
  if (advisories === undefined) return "";
  const { records, modified = "unknown date" } = advisories;
  const data = records === undefined ? "data" : `${count(records, "advisory", "advisories")}, newest`;
  return `; ${escapeMarkdown(`${data} of ${modified}`)}`;
}
