import { parse } from "smol-toml";
import { messageOf } from "../../../shared/errors/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import { hasId, type IgnoreFile, type IgnoreRule, ignoreRule } from "./ignore-rule.ts";
import { recordOf, textOf, unknownKeyProblem, unreadable } from "./yaml-file.ts";

const topKeys = ["IgnoredVulns", "PackageOverrides", "GoVersionOverride"];
const vulnerabilityKeys = ["id", "ignoreUntil", "reason"];
const overrideKeys = [
  ...["name", "nameIsRegex", "version", "ecosystem", "group", "ignore", "vulnerability", "license"],
  ...["effectiveUntil", "reason"],
];

/** Reads `osv-scanner.toml`: `[[IgnoredVulns]]`, and those `[[PackageOverrides]]` that ignore a package. */
export function readOsvScannerToml(text: string, file: string): IgnoreFile {
  const value = parsed(text, file);
  const strange = unknownKeyProblem(value, topKeys);
  if (strange !== undefined) throw unreadable(strange, file, {});
  const ignored = headings(text, "IgnoredVulns");
  const overridden = headings(text, "PackageOverrides");
  const entries = [
    ...tables(value["IgnoredVulns"]).map((table, index) => vulnerabilityEntry(table, file, ignored[index] ?? 1)),
    ...tables(value["PackageOverrides"]).flatMap((table, index) =>
      ignores(table) ? [overrideEntry(table, file, overridden[index] ?? 1)] : [],
    ),
  ];
  return { file, rules: entries };
}

type Table = Readonly<Record<string, unknown>>;

function parsed(text: string, file: string): Table {
  try {
    return parse(text);
  } catch (error) {
    throw unreadable(messageOf(error).split("\n")[0] ?? "", file, {});
  }
}

function tables(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.flatMap((entry): Table[] => [recordOf(entry) ?? {}]) : [];
}

/** Returns the lines on which the tables with a name begin; empty for inline tables. */
function headings(text: string, name: string): readonly number[] {
  const heading = new RegExp(`^\\s*\\[\\[\\s*${name}\\s*\\]\\]`);
  return text.split(/\r?\n/).flatMap((line, offset) => (heading.test(line) ? [offset + 1] : []));
}

function vulnerabilityEntry(table: Table, file: string, line: number): IgnoreRule {
  const id = textOf(table["id"]);
  return ignoreRule(file, {
    line,
    title: id ?? "an entry",
    reason: textOf(table["reason"]),
    until: table["ignoreUntil"],
    problem: unknownKeyProblem(table, vulnerabilityKeys) ?? (id === undefined ? "it has no id" : undefined),
    covers: (finding) => id !== undefined && finding.advisory !== undefined && hasId(finding, id),
  });
}

function ignores(table: Table): boolean {
  return table["ignore"] === true || recordOf(table["vulnerability"])?.["ignore"] === true;
}

function overrideEntry(table: Table, file: string, line: number): IgnoreRule {
  const [name, version, ecosystem] = ["name", "version", "ecosystem"].map((key) => textOf(table[key]));
  const tests = [
    ...(name === undefined ? [] : [(finding: Finding) => finding.package?.name === name]),
    ...(version === undefined ? [] : [(finding: Finding) => finding.package?.version === version]),
    ...(ecosystem === undefined ? [] : [(finding: Finding) => isOf(finding, ecosystem)]),
  ];
  const problem =
    unknownKeyProblem(table, overrideKeys) ??
    (table["nameIsRegex"] === true ? "name patterns are not supported" : undefined) ??
    (textOf(table["group"]) === undefined ? undefined : "an image does not record dependency groups") ??
    (tests.length === 0 ? "it names no package" : undefined);
  return ignoreRule(file, {
    line,
    title: name ?? ecosystem ?? "an override",
    reason: textOf(table["reason"]),
    until: table["effectiveUntil"],
    problem,
    covers: (finding) => finding.advisory !== undefined && tests.every((test) => test(finding)),
  });
}

/** Returns whether a finding is from an ecosystem. `Debian` covers every release. */
function isOf({ advisory }: Finding, ecosystem: string): boolean {
  return advisory?.ecosystem === ecosystem || advisory?.ecosystem.startsWith(`${ecosystem}:`) === true;
}
