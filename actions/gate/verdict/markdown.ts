import { whatToDo } from "../../../shared/report/words.ts";
import { code, count, escapeMarkdown } from "../../../shared/text/index.ts";
import type { RuleVerdict, Verdict } from "./verdict.ts";
import { decisionHeadline, inReadingOrder, maxShownReasons, ruleSummary, titleOf, upcomingLines } from "./words.ts";

/** Renders the verdict for the job summary and the file next to the JSON. */
export function verdictMarkdown(verdict: Verdict): string {
  return [
    `### gate: ${decisionHeadline(verdict)} — ${escapeMarkdown(headline(verdict))}\n`,
    whatToDo(verdict.plan.map(escapeMarkdown), maxShownReasons),
    verdictDetails(verdict),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Renders reasons, rules, waivers and evidence of the verdict, without headline and plan. */
export function verdictDetails(verdict: Verdict): string {
  const { policy } = verdict;
  const rules = verdict.rules.map(
    (rule) =>
      `| ${escapeMarkdown(rule.rule)} | ${rule.decision}${rule.from === undefined ? "" : `, denies from ${rule.from}`} | ${escapeMarkdown(rule.demands)} | ${rule.count} |`,
  );
  return [
    ...inReadingOrder(verdict.rules)
      .filter((rule) => rule.because.length > 0)
      .map(reasonsMarkdown),
    `| rule | decision | requires | reasons |\n|---|---|---|--:|\n${rules.join("\n")}\n`,
    upcomingMarkdown(verdict),
    waivedMarkdown(verdict),
    disagreementsMarkdown(verdict),
    readMarkdown(verdict),
    verdict.notes.map((note) => `- ${escapeMarkdown(note)}\n`).join(""),
    `<sub>policy ${policy.preset === undefined ? "" : `${policy.preset}, `}${policy.file === undefined ? "defaults" : code(policy.file)} ${code(shortDigest(policy.digest))} · judged at ${verdict.now}</sub>\n`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Counts blocking findings and missing evidence. */
function headline({ rules, blocking }: Verdict): string {
  const missing = rules.filter(({ decision }) => decision === "undecided").reduce((sum, rule) => sum + rule.count, 0);
  const parts = [
    ...(missing === 0 ? [] : [`${count(missing, "piece of evidence", "pieces of evidence")} missing or unusable`]),
    ...(blocking === 0 ? [] : [count(blocking, "blocking finding")]),
  ];
  return parts.length === 0 ? "all rules of the policy passed" : parts.join(", ");
}

function shortDigest(digest: string): string {
  return digest.slice(0, "sha256:".length + 12);
}

function reasonsMarkdown(rule: RuleVerdict): string {
  const lines = rule.because.slice(0, maxShownReasons).map((reason) => {
    const flip = reason.planned ? "" : ` — *to pass:* ${escapeMarkdown(reason.remediation)}`;
    return `- ${escapeMarkdown(titleOf(reason))}${flip}`;
  });
  const left = rule.count - lines.length;
  const hiddenNote = left > 0 ? `\n${count(left, "more reason")} in the verdict file.\n` : "";
  return `<details><summary>${rule.decision === "deny" ? "Denied" : rule.decision === "warn" ? "Warning" : "Undecided"}: ${escapeMarkdown(ruleSummary(rule))}</summary>\n\n${lines.join("\n")}\n${hiddenNote}\n</details>\n`;
}

function waivedMarkdown({ waived }: Verdict): string {
  if (waived.length === 0) return "";
  const rows = waived.map(
    (entry) =>
      `| ${escapeMarkdown(entry.findingId)} | ${entry.severity} | ${entry.expires} | ${escapeMarkdown(entry.owner)} | ${escapeMarkdown(entry.reason)} |`,
  );
  return `<details><summary>${count(waived.length, "waived finding")}</summary>\n\n| id | severity | until | owner | reason |\n|---|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}

function upcomingMarkdown({ rules }: Verdict): string {
  const lines = rules.flatMap(upcomingLines);
  if (lines.length === 0) return "";
  const shown = lines.slice(0, maxShownReasons).map((line) => `- ${escapeMarkdown(line)}`);
  const left = lines.length - shown.length;
  const hiddenNote = left > 0 ? `\n${count(left, "more finding")} in the verdict file.\n` : "";
  return `<details><summary>${count(lines.length, "finding")} will deny later</summary>\n\n${shown.join("\n")}\n${hiddenNote}\n</details>\n`;
}

function disagreementsMarkdown({ disagreements, moreDisagreements }: Verdict): string {
  if (disagreements.length === 0) return "";
  const rows = disagreements.slice(0, maxShownReasons).map(({ findingId, package: packageName, says, missedBy }) => {
    const words = Object.entries(says).map(([tool, severity]) => `${tool}: ${severity}`);
    return `| ${escapeMarkdown(findingId)} | ${code(packageName)} | ${escapeMarkdown(words.join(", "))} | ${escapeMarkdown(missedBy.join(", "))} |`;
  });
  return `<details><summary>Scanners disagree on ${count(disagreements.length + moreDisagreements, "vulnerability", "vulnerabilities")}</summary>\n\n| id | package | rated | not reported by |\n|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}

function readMarkdown({ evidence }: Verdict): string {
  const isAttested = evidence.some(({ attestedBy }) => attestedBy !== undefined);
  const rows = evidence.map((entry) => {
    const data =
      entry.advisories === undefined
        ? ""
        : `${entry.advisories.records === undefined ? "data" : `${count(entry.advisories.records, "advisory", "advisories")}, newest`} of ${entry.advisories.modified ?? "unknown date"}`;
    return `| ${escapeMarkdown(entry.action)} | ${code(entry.subject.replace(entry.digest === undefined ? "" : `@${entry.digest}`, ""))} | ${entry.digest === undefined ? "" : code(shortDigest(entry.digest))} | ${entry.findings} | ${escapeMarkdown(data)} |${isAttested ? ` ${escapeMarkdown(entry.attestedBy?.by ?? "nobody: of this job")} |` : ""}`;
  });
  if (rows.length === 0) return "";
  const [title, rule] = isAttested ? [" signed by |", "---|"] : ["", ""];
  return `<details><summary>Evidence</summary>\n\n| action | subject | digest | findings | data |${title}\n|---|---|---|--:|---|${rule}\n${rows.join("\n")}\n\n</details>\n`;
}
