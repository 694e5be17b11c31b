import { count, oneLine, plain } from "../../../shared/text/index.ts";
import type { RuleVerdict, Verdict } from "./verdict.ts";
import { shownReasons, titleOf, upcomingLines, word } from "./words.ts";

export { verdictDetails, verdictMarkdown } from "./markdown.ts";

/** The verdict in one sentence, without markup. */
export function verdictSentence(verdict: Verdict): string {
  const open = verdict.rules.filter(isOpen);
  const total = open.reduce((sum, rule) => sum + rule.count, 0);
  if (verdict.decision === "pass") return `${word.pass}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
  const first = open.flatMap((rule) => rule.because)[0];
  const more = total > 1 ? ` (and ${count(total - 1, "more reason")})` : "";
  return `${word[verdict.decision]} — ${first === undefined ? "no reason given" : oneLine(first.what)}${more}`;
}

/** For a terminal: what denied, because of what, what to do, and what would flip it. */
export function verdictText(verdict: Verdict): string {
  const open = verdict.rules.filter(isOpen);
  const warnings = verdict.rules.filter((rule) => rule.decision === "warn");
  const waived = verdict.waived.map(
    (item) => `${item.findingId} (${item.severity}) until ${item.expires} by ${item.owner}: ${item.reason}`,
  );
  const blocks = [
    ...open.map(ruleText),
    labeled("do this", verdict.plan),
    ...open.map(flipText),
    ...warnings.map(ruleText),
    labeled("to come", verdict.rules.flatMap(upcomingLines)),
    labeled("waived", waived),
    labeled("note", verdict.notes),
  ];
  return plain(`${word[verdict.decision]}\n\n${blocks.join("")}`);
}

/** Whether a rule keeps the image from shipping. */
function isOpen({ decision }: RuleVerdict): boolean {
  return decision === "deny" || decision === "undecided";
}

function ruleText(rule: RuleVerdict): string {
  const verb = { deny: "denied by", undecided: "unknown to", warn: "warned by", pass: "passed by" }[rule.decision];
  const from = rule.from === undefined ? "" : ` (denies from ${rule.from})`;
  const unlisted = rule.count - rule.because.length;
  return [
    labeled(verb, [`${rule.rule}: ${rule.demands}${from}`]),
    labeled("because", rule.because.map(titleOf)),
    unlisted === 0 ? "" : `${" ".repeat(13)}${count(unlisted, "reason")} beyond those of the verdict file\n`,
  ].join("");
}

/** The distinct things that would turn a rule; findings that a step of the plan clears need no line of their own. */
function flipText(rule: RuleVerdict): string {
  const planned = rule.because.filter((reason) => reason.planned).length;
  const rest = new Set(rule.because.filter((reason) => !reason.planned).map((reason) => oneLine(reason.flipsIf)));
  const plan =
    planned === 0 ? [] : ["the above is done, or a waiver with severity, reason, owner and expiry covers what is left"];
  return labeled("flips if", [...plan, ...rest]);
}

/** Lines under one label; what is beyond the limit is counted. */
function labeled(label: string, lines: readonly string[]): string {
  const shown = lines
    .slice(0, shownReasons)
    .map((line, index) => `  ${(index === 0 ? label : "").padEnd(11)}${oneLine(line)}\n`);
  const left = lines.length - shownReasons;
  return `${shown.join("")}${left > 0 ? `${" ".repeat(13)}… and ${left} more\n` : ""}`;
}
