import { severities } from "../../findings/index.ts";
import { printable } from "../../text/index.ts";
import type { ReportDocument, ReportedFinding, ReportedRule } from "../document/model.ts";
import type { Row } from "./rows.ts";
import { visible } from "./text.ts";

const maxDetail = 300;

const sources: Readonly<Record<ReportedFinding["severitySource"]["kind"], string>> = {
  rule: "the rule",
  vendor: "the rating of",
  cvss: "the CVSS score of",
  word: "the word of",
  ssvc: "derived from the SSVC of",
  malicious: "malware, according to",
  unrated: "nothing rates it, so it counts as the call says",
};

/** Rows of a page, with the number of findings without one. */
export interface RowData {
  readonly rows: readonly Row[];
  /** JSON for a script element, without markup. */
  readonly json: string;
  readonly left: number;
}

/**
 * Converts findings to rows, worst first, as many as the page can have.
 * @param maxBytes of the JSON. Findings beyond are counted, and in the other formats.
 */
export function rowData({ findings, rules }: ReportDocument, maxBytes: number): RowData {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const rows: Row[] = [];
  const parts: string[] = [];
  let bytes = 0;
  for (const finding of findings) {
    const row = rowOf(finding, ruleById.get(finding.ruleId));
    const part = scriptJson(row);
    bytes += Buffer.byteLength(part) + 1;
    if (bytes > maxBytes) break;
    rows.push(row);
    parts.push(part);
  }
  return { rows, json: `[${parts.join(",")}]`, left: findings.length - rows.length };
}

/** Serializes data for a script element: it has no tag, and nothing that a CI system takes for a command. */
function scriptJson(value: unknown): string {
  return printable(JSON.stringify(value)).replaceAll("<", "\\u003c");
}

/** Converts a finding to a row. */
function rowOf(finding: ReportedFinding, rule: ReportedRule | undefined): Row {
  const { package: affected, packages, fixes, file, line } = finding;
  const [fix] = fixes;
  // A finding about several packages has the name of their source.
  const name = packages === undefined ? affected?.name : (affected?.source ?? affected?.name);
  const isInRepository = file !== "" && file !== finding.layer?.path;
  const kind = fix === undefined ? "" : { edit: "edit", upgrade: fix.toVersion ?? "", base: "base image" }[fix.kind];
  return {
    s: severities.indexOf(finding.severity),
    r: visible(finding.ruleId, maxDetail),
    m: visible(finding.message),
    p: visible(file === "" ? finding.subject.name : isInRepository ? `${file}:${line}` : file, maxDetail),
    n: affected === undefined ? "" : visible(`${name} ${affected.version}`, maxDetail),
    t: affected === undefined ? finding.action : affected.type,
    f: visible(finding.fixedVersion ?? kind, maxDetail),
    g: flagsOf(finding),
    d: detailsOf(finding, rule),
    l: finding.links.slice(0, 3).filter((link) => link.length <= maxDetail),
  };
}

function flagsOf({ blocking, kev, state, inBase, waiver }: ReportedFinding): string {
  const flags = [
    [blocking === true, "b"],
    [kev !== undefined, "e"],
    [state === "new", "n"],
    [inBase === true, "o"],
    [waiver !== undefined, "w"],
  ] as const;
  return flags.flatMap(([isSet, letter]) => (isSet ? letter : [])).join("");
}

function severitySourceText(source: ReportedFinding["severitySource"]): string {
  const basis = source.basis === undefined ? "" : ` (${source.basis})`;
  return `${sources[source.kind]} ${source.advisory ?? ""}`.trim() + basis;
}

/** Lists the details of a finding in the order of `detailLabels`. */
function detailsOf(finding: ReportedFinding, rule: ReportedRule | undefined): Row["d"] {
  const { package: affected, layer, instruction, severitySource: source, subject, waiver } = finding;
  const values: readonly (string | undefined)[] = [
    affected === undefined ? rule?.summary : finding.fixes[0]?.description,
    finding.because,
    severitySourceText(source),
    finding.score === undefined ? "" : [finding.score, finding.vector].join(" ").trim(),
    finding.epss === undefined ? "" : `${(finding.epss * 100).toFixed(1)} % within 30 days`,
    finding.kev,
    affected?.purl,
    layer?.path,
    layer === undefined ? "" : `layer ${layer.index}`,
    instruction && `${instruction.keyword} at ${instruction.file}:${instruction.line}`,
    waiver && `until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`,
    finding.aliases.join(", "),
    `${subject.name} ${subject.platform ?? ""} (${finding.action})`,
    finding.fingerprint,
  ];
  return values.flatMap((value = "", label) => (value === "" ? [] : [[label, visible(value, maxDetail)] as const]));
}
