import {
  type Finding,
  type Fix,
  type FixSafety,
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
import { compareText, defined } from "../values/index.ts";

/** A problem found by a check, before it becomes a finding. Engines add its position in their own terms. */
export interface Problem<R extends Rule, Edit = TextEdit> {
  readonly rule: R;
  readonly message: string;
  readonly aliases?: readonly string[];
  /** Default: the rule's. */
  readonly severity?: Severity;
  /** What to do: an imperative sentence without place and period. Default: the rule's. */
  readonly remedy?: string;
  readonly fix?:
    | {
        readonly description: string;
        readonly edits: readonly Edit[];
        /** Default: `behavior-changing` if it changes more than the finding is about. */
        readonly safety?: FixSafety;
        /** What else it changes about the result, as a clause. Absent if the result stays the same. */
        readonly changes?: string;
      }
    | undefined;
}

/** The location and identity of a problem, in the terms of reports. */
export interface FindingLocation {
  readonly locations: readonly Location[];
  readonly imageLocations?: readonly ImageLocation[] | undefined;
  readonly subject: Subject;
  /** The identity for the fingerprint, in addition to the rule: no line number, no version, no secret. */
  readonly about: readonly string[];
  /** Ids of other tools' rules that report the same problem. Default: those of the problem. */
  readonly aliases?: readonly string[];
  readonly fixes?: readonly Fix[];
  readonly suppression?: Suppression | undefined;
}

/** The part of a problem that a report contains. */
type ReportedProblem = Pick<Problem<Rule>, "rule" | "message" | "aliases" | "severity" | "remedy">;

/** Creates a finding from a problem and its location. */
export function createFinding(
  { rule, message, severity = rule.severity, aliases = [], remedy = rule.remedy }: ReportedProblem,
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
    ...(remedy === undefined ? {} : { remedy }),
    ...(suppression === undefined ? {} : { suppression }),
  };
}

/** Sorts findings by file, line, column and rule, and numbers repeated ones. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return numberRepeats(findings.toSorted(compareByLocation));
}

/** Returns the fixes of a problem, with edits in the terms of reports. Empty if it has none. */
export function getFixes<Edit>({ fix }: Pick<Problem<Rule, Edit>, "fix">, toEdit: (edit: Edit) => TextEdit): Fix[] {
  if (fix === undefined) return [];
  const { description, changes } = fix;
  const safety = fix.safety ?? (changes === undefined ? "safe" : "behavior-changing");
  return [
    {
      kind: "edit",
      description,
      edits: fix.edits.map(toEdit),
      ...(safety === "safe" ? {} : defined({ safety, changes })),
    },
  ];
}

/** Returns all ids of a problem, the rule's first. */
export function getIds({ rule, aliases = [] }: Pick<Problem<Rule & Aliased>, "rule" | "aliases">): string[] {
  return [...new Set([rule.id, ...rule.aliases, ...aliases])];
}

interface Aliased {
  readonly aliases: readonly string[];
}

/** Compares findings by file, line, column and rule. Findings without a location are last. */
export function compareByLocation(a: Finding, b: Finding): number {
  const [first] = a.locations;
  const [second] = b.locations;
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return (
    compareText(first.file, second.file) ||
    first.region.startLine - second.region.startLine ||
    (first.region.startColumn ?? 0) - (second.region.startColumn ?? 0) ||
    compareText(a.ruleId, b.ruleId)
  );
}
