import { severities } from "../../findings/index.ts";
import { byteCount, count, withCommas } from "../../text/index.ts";
import type { GateRule, ReportDocument, ReportedFinding, ReportedSubject } from "../document/model.ts";
import { examinedText } from "../order.ts";
import { folded, html, htmlCode, htmlTable, list } from "./text.ts";

const maxSteps = 20;
const maxGaps = 20;
const maxReasons = 20;
const maxRows = 300;

/** Renders what was not examined and should have been, first on the page; empty if nothing. */
export function notExamined({ coverage }: ReportDocument): string {
  const partial = coverage.gaps.filter(({ weight }) => weight === "partial");
  if (partial.length === 0) return "";
  const items = partial.slice(0, maxGaps).map(({ what, why }) => `${htmlCode(what)} — ${html(why)}`);
  return `<section class="gaps"><h2>Not examined</h2>${list(items)}${moreNote(partial.length - items.length, "more gap", "in the coverage below")}</section>`;
}

/** Renders the steps that fix the most, and what else the gate wants. */
export function whatToDo({ plan, verdict, findings }: ReportDocument): string {
  const own = plan.map(
    ({ text, place, severity }) =>
      `<span class="sev s${severities.indexOf(severity)}">${severity}</span> ${html(text)} <span class="place">${htmlCode(place)}</span>`,
  );
  // A gate alone has the findings' steps in its verdict.
  const steps = own.length > 0 ? own : (verdict.gate?.plan ?? []).map((text) => html(text));
  const others = (verdict.gate?.rules ?? []).filter(isOpen).flatMap(otherRemedies);
  const shown = [...new Set(others)].slice(0, maxReasons).map(sentenceHtml);
  const hidden = steps.length - maxSteps;
  const rest = hidden <= 0 ? "" : folded(count(hidden, "more step"), list(steps.slice(maxSteps, maxRows)));
  const none =
    findings.length === 0 && verdict.outcome === "pass"
      ? "Nothing."
      : "No step is known. The findings and the policy below have the details.";
  const content = `${list(steps.slice(0, maxSteps), "ol")}${rest}${list(shown)}`;
  return `<section><h2>What to do</h2>${content === "" ? `<p>${none}</p>` : content}</section>`;
}

/** Renders a sentence of the gate, with what is in backquotes as code. */
function sentenceHtml(text: string): string {
  const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return html(sentence).replace(/`([^`]+)`/gu, "<code>$1</code>");
}

function isOpen({ decision }: GateRule): boolean {
  return decision === "deny" || decision === "undecided";
}

/** Lists remedies that are about no finding, such as a missing step. Steps about findings are in the plan. */
function otherRemedies({ reasons }: GateRule): readonly string[] {
  return reasons.flatMap(({ findingId, remediation }) => (findingId === undefined ? remediation : []));
}

/** Renders the gate's rules with their reasons; empty without a gate. */
export function gateRules({ verdict: { gate } }: ReportDocument): string {
  if (gate === undefined) return "";
  const rows = gate.rules.map((rule) => [
    `<span class="decision ${rule.decision}">${decisions[rule.decision]}</span>`,
    htmlCode(rule.rule),
    html(rule.requires),
    reasonsOf(rule),
  ]);
  const { file, preset, digest } = gate.policy;
  const policy = [preset === undefined ? "" : html(preset), file === undefined ? "" : htmlCode(file), htmlCode(digest)];
  const waived = gate.waived.map(({ findingId, severity, expires, owner, reason }) =>
    [findingId, severity, expires, owner, reason].map((cell) => html(cell)),
  );
  return (
    `<section><h2>Policy</h2>${htmlTable("Rules of the policy", ["decision", "rule", "requires", "reasons"], rows)}` +
    folded(
      count(waived.length, "waived finding"),
      waived.length === 0 ? "" : htmlTable("Waived findings", waiverColumns, waived),
    ) +
    `${list(gate.notes.map((note) => html(note)))}<p class="small">Policy: ${policy.filter((part) => part !== "").join(", ")}</p></section>`
  );
}

const waiverColumns = ["id", "severity", "until", "owner", "reason"];
const decisions = { pass: "passed", warn: "warning", deny: "denied", undecided: "undecided" } as const;

function reasonsOf({ count: total, reasons }: GateRule): string {
  if (total === 0) return "none";
  const items = reasons
    .slice(0, maxReasons)
    .map(({ what, remediation }) => `${html(what)} <span class="small">To pass: ${html(remediation)}</span>`);
  return folded(
    count(total, "reason"),
    `${list(items)}${moreNote(total - items.length, "more reason", "in verdict.json")}`,
  );
}

/** Renders the bytes that the images could lose, largest first; empty if there is nothing to gain. */
export function savingsSection({ subjects }: ReportDocument): string {
  const parts = subjects.flatMap(({ name, platform = "", savings = [] }) => {
    if (savings.length === 0) return [];
    const total = byteCount(savings.reduce((sum, { bytes }) => sum + bytes, 0));
    const rows = savings
      .slice(0, maxRows)
      .map(({ place, bytes, what, remediation }) => [htmlCode(place), byteCount(bytes), html(what), html(remediation)]);
    const label = `${total} of ${html(name)} ${html(platform)}`;
    return [htmlTable(label, ["where", "bytes", "what", "what to do"], rows)];
  });
  return parts.length === 0 ? "" : `<section><h2>Bytes to gain</h2>${parts.join("")}</section>`;
}

/** Renders what each action examined, and what it did not. */
export function coverageSection({ subjects, coverage }: ReportDocument): string {
  const rows = subjects.map((subject) => [
    html(subject.action),
    `${htmlCode(subject.name)} ${html(subject.platform ?? "")}${subject.digest === undefined ? "" : `<br><code class="small long">${html(subject.digest)}</code>`}`,
    html(examinedText(subject.examined)),
    subject.complete ? "complete" : "<strong>incomplete</strong>",
    `${withCommas(subject.findings)}${subject.suppressed === 0 ? "" : `, ${withCommas(subject.suppressed)} suppressed`}`,
    dataOf(subject),
  ]);
  const columns = ["action", "subject", "examined", "coverage", "findings", "data"];
  const gaps = coverage.gaps.map(({ action, what, why, weight }) => [
    html(action),
    htmlCode(what),
    html(why),
    weight === "partial" ? "incomplete" : "note",
  ]);
  const table = htmlTable("Not examined", ["action", "what", "why", "effect"], gaps.slice(0, maxRows));
  const rest = moreNote(gaps.length - maxRows, "more gap", "in the JSON report");
  return (
    `<section><h2>Coverage</h2>${htmlTable("What was examined", columns, rows)}` +
    `${folded(count(gaps.length, "gap or note", "gaps and notes"), gaps.length === 0 ? "" : `${table}${rest}`)}</section>`
  );
}

function dataOf({ advisories, baseline }: ReportedSubject): string {
  const parts = [
    ...(advisories === undefined ? [] : [advisoriesText(advisories)]),
    ...(baseline === undefined
      ? []
      : ["missing" in baseline ? `no baseline: ${baseline.missing}` : `compared with ${baseline.source}`]),
  ];
  return parts.map((part) => html(part)).join("<br>");
}

function advisoriesText({ source, records, modified = "unknown" }: NonNullable<ReportedSubject["advisories"]>): string {
  if (source === "none") return "vulnerabilities were not looked for";
  return `advisories: ${source}, ${count(records, "record")}, newest ${modified.slice(0, 10)}`;
}

/** Renders suppressed findings and those of the baseline that are fixed, folded. */
export function otherFindings({ suppressed, fixed, compliance = [] }: ReportDocument): string {
  const rows = suppressed.slice(0, maxRows).map(suppressedRow);
  const gone = fixed.slice(0, maxRows).map(({ ruleId, message }) => [html(ruleId), html(message)]);
  const parts = [
    folded(
      count(suppressed.length, "suppressed finding"),
      rows.length === 0
        ? ""
        : htmlTable("Suppressed findings", ["severity", "id", "finding", "location", "suppressed by"], rows) +
            moreNote(suppressed.length - rows.length, "more suppressed finding", "in the JSON report"),
    ),
    folded(
      count(fixed.length, "fixed finding"),
      gone.length === 0
        ? ""
        : htmlTable("Fixed findings", ["id", "finding"], gone) +
            moreNote(fixed.length - gone.length, "more fixed finding", "in the JSON report"),
    ),
    compliance.length === 0 ? "" : "<p>The JSON report and the job summary have the assessments of standards.</p>",
  ];
  const content = parts.join("");
  return content === "" ? "" : `<section><h2>Other findings</h2>${content}</section>`;
}

function suppressedRow({ severity, ruleId, message, file, line, suppression }: ReportedFinding): readonly string[] {
  const { source = "", reason, owner, until } = suppression ?? {};
  const by = [source, reason, owner, until === undefined ? undefined : `until ${until}`];
  const words = by.filter((part) => part !== undefined && part !== "").join("; ");
  return [severity, html(ruleId), html(message), htmlCode(file === "" ? "image" : `${file}:${line}`), html(words)];
}

function moreNote(number: number, noun: string, where: string): string {
  return number > 0 ? `<p>${count(number, noun)} ${where}.</p>` : "";
}
