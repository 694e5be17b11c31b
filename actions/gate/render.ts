import { code, count, escapeMarkdown, oneLine, plain } from "../../shared/text/index.ts";
import type { Decision, Reason, RuleVerdict, Verdict } from "./verdict.ts";

const shownReasons = 20;
const word: Record<Decision, string> = { pass: "fit to ship", deny: "not fit to ship", undecided: "undecided" };

/** The verdict in one sentence, without markup. */
export function verdictSentence(verdict: Verdict): string {
  const open = verdict.rules.filter((rule) => rule.decision !== "pass");
  const reasons = open.flatMap((rule) => rule.because);
  if (verdict.decision === "pass") return `${word.pass}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
  const first = reasons[0];
  const more = reasons.length > 1 ? ` (and ${count(reasons.length - 1, "more reason")})` : "";
  return `${word[verdict.decision]} — ${first === undefined ? "no reason given" : oneLine(first.what)}${more}`;
}

/** For a terminal: what denied, because of what, and what would flip it. */
export function verdictText(verdict: Verdict): string {
  const blocks = verdict.rules.filter((rule) => rule.decision !== "pass").map(ruleText);
  const waived = verdict.waived.map(
    (item) =>
      `  waived     ${item.findingId} (${item.severity}) until ${item.expires} by ${item.owner}: ${item.reason}\n`,
  );
  return plain(
    `${word[verdict.decision]}\n\n${[...blocks, waived.join("")].filter((block) => block !== "").join("\n")}`,
  );
}

function ruleText(rule: RuleVerdict): string {
  const verb = rule.decision === "deny" ? "denied by " : "unknown to";
  const reasons = rule.because
    .slice(0, shownReasons)
    .map((reason) => `  because    ${titleOf(reason)}\n  flips if   ${oneLine(reason.flipsIf)}\n`);
  const left = rule.because.length - shownReasons;
  return `  ${verb} ${rule.rule}: ${rule.demands}\n${reasons.join("")}${left > 0 ? `  … and ${count(left, "more reason")}\n` : ""}`;
}

function titleOf(reason: Reason): string {
  return reason.severity === undefined ? oneLine(reason.what) : `${reason.severity} · ${oneLine(reason.what)}`;
}

/** For the run's page and the file beside the JSON: GitHub Markdown. */
export function verdictMarkdown(verdict: Verdict): string {
  const rules = verdict.rules.map(
    (rule) => `| ${rule.rule} | ${rule.decision} | ${escapeMarkdown(rule.demands)} | ${rule.because.length} |`,
  );
  return [
    `### gate: ${word[verdict.decision]}\n`,
    ...verdict.rules.filter((rule) => rule.because.length > 0).map(reasonsMarkdown),
    `| rule | decision | demands | reasons |\n|---|---|---|--:|\n${rules.join("\n")}\n`,
    waivedMarkdown(verdict),
    readMarkdown(verdict),
    `<sub>policy ${verdict.policy.file === undefined ? "defaults" : code(verdict.policy.file)} ${code(verdict.policy.digest)} · judged at ${verdict.now}</sub>\n`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function reasonsMarkdown(rule: RuleVerdict): string {
  const lines = rule.because
    .slice(0, shownReasons)
    .map((reason) => `1. ${escapeMarkdown(titleOf(reason))} — *flips if* ${escapeMarkdown(reason.flipsIf)}`);
  const left = rule.because.length - shownReasons;
  return `${lines.join("\n")}\n${left > 0 ? `\n${count(left, "more reason")} in the verdict file.\n` : ""}`;
}

function waivedMarkdown({ waived }: Verdict): string {
  if (waived.length === 0) return "";
  const rows = waived.map(
    (item) =>
      `| ${escapeMarkdown(item.findingId)} | ${item.severity} | ${item.expires} | ${escapeMarkdown(item.owner)} | ${escapeMarkdown(item.reason)} |`,
  );
  return `<details><summary>${count(waived.length, "waived finding")}</summary>\n\n| id | severity | until | owner | reason |\n|---|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}

function readMarkdown({ evidence }: Verdict): string {
  const rows = evidence.map((item) => {
    const data =
      item.advisories === undefined
        ? ""
        : `${count(item.advisories.records, "advisory", "advisories")}, newest of ${item.advisories.modified ?? "unknown date"}`;
    return `| ${item.action} | ${code(item.subject)} | ${item.digest === undefined ? "" : code(item.digest)} | ${item.findings} | ${escapeMarkdown(data)} |`;
  });
  if (rows.length === 0) return "";
  return `<details><summary>What was read</summary>\n\n| action | subject | digest | findings | data |\n|---|---|---|--:|---|\n${rows.join("\n")}\n\n</details>\n`;
}
