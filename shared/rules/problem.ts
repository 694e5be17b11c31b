import {
  type Finding,
  type Fix,
  fingerprint,
  type ImageLocation,
  type Location,
  numberRepeats,
  type Rule,
  type Severity,
  type Subject,
  type Suppression,
  type TextEdit,
} from "../findings/index.ts";

/** What a check found, before it becomes a finding. Engines add where it is, in their own terms. */
export interface Problem<R extends Rule, Edit = TextEdit> {
  readonly rule: R;
  readonly message: string;
  readonly aliases?: readonly string[];
  /** Default: the rule's. */
  readonly severity?: Severity;
  readonly fix?: { readonly description: string; readonly edits: readonly Edit[] } | undefined;
}

/** Where a problem is and what it is about, in the terms of reports. */
export interface FindingLocation {
  readonly locations: readonly Location[];
  readonly imageLocations?: readonly ImageLocation[] | undefined;
  readonly subject: Subject;
  /** What the fingerprint is made of, in addition to the rule: no line number, no version, no secret. */
  readonly about: readonly string[];
  /** Ids of other tools whose rule fires here, too. Default: those of the problem. */
  readonly aliases?: readonly string[];
  readonly fixes?: readonly Fix[];
  readonly suppression?: Suppression | undefined;
}

/** What the report says of a problem; of its rule, only id and severity count. */
interface ReportedProblem extends Pick<Problem<Rule>, "message" | "aliases" | "severity"> {
  readonly rule: Pick<Rule, "id" | "severity">;
}

/** Makes a finding of a problem and its place. */
export function createFinding(
  { rule, message, severity = rule.severity, aliases = [] }: ReportedProblem,
  placement: FindingLocation,
): Finding {
  const { locations, imageLocations, subject, about, suppression } = placement;
  return {
    ruleId: rule.id,
    severity,
    message,
    locations,
    ...(imageLocations === undefined ? {} : { imageLocations }),
    subject,
    fingerprint: fingerprint(rule.id, ...about),
    aliases: placement.aliases ?? aliases,
    fixes: placement.fixes ?? [],
    ...(suppression === undefined ? {} : { suppression }),
  };
}

/** Orders findings by file, line, column and rule, and numbers those that repeat. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return numberRepeats(findings.toSorted(compareByLocation));
}

/** Returns the fix of a problem with its edits in the terms of reports; empty where it has none. */
export function getFixes<Edit>({ fix }: Pick<Problem<Rule, Edit>, "fix">, toEdit: (edit: Edit) => TextEdit): Fix[] {
  return fix === undefined ? [] : [{ kind: "edit", description: fix.description, edits: fix.edits.map(toEdit) }];
}

/** Returns all ids that a problem answers to, the rule's first. */
export function getIds({ rule, aliases = [] }: Pick<Problem<Rule & Aliased>, "rule" | "aliases">): string[] {
  return [...new Set([rule.id, ...rule.aliases, ...aliases])];
}

interface Aliased {
  readonly aliases: readonly string[];
}

/** Compares findings by file, line, column and rule. Those without a place are last. */
export function compareByLocation(a: Finding, b: Finding): number {
  const [first] = a.locations;
  const [second] = b.locations;
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return (
    compare(first.file, second.file) ||
    first.region.startLine - second.region.startLine ||
    (first.region.startColumn ?? 0) - (second.region.startColumn ?? 0) ||
    compare(a.ruleId, b.ruleId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
