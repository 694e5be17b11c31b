import { activeFindings, type Finding, isAtLeast, type Report, type Severity, severities } from "../findings/index.ts";
import { count, oneLine } from "../text/index.ts";

/** Which findings people see. Nothing is decided by it. */
export interface DisplayFilter {
  readonly onlyFixable: boolean;
  readonly onlyExploited: boolean;
  readonly minSeverity: Severity;
  /** Types of purls, in lower case. Empty: all findings. */
  readonly packageTypes: readonly string[];
}

/** Inputs of a call that filter what it shows. */
export interface FilterInputs {
  readonly "only-fixable"?: boolean;
  readonly "only-exploited"?: boolean;
  readonly "min-severity"?: Severity;
  readonly "package-types"?: readonly string[];
}

/** Returns the filter of a call. Undefined if it shows everything. */
export function displayFilter(inputs: FilterInputs): DisplayFilter | undefined {
  const filter: DisplayFilter = {
    onlyFixable: inputs["only-fixable"] === true,
    onlyExploited: inputs["only-exploited"] === true,
    minSeverity: inputs["min-severity"] ?? "info",
    packageTypes: (inputs["package-types"] ?? []).map((type) => type.toLowerCase()),
  };
  return conditions(filter).length === 0 ? undefined : filter;
}

/** Checks whether people see a finding. Without an advisory, a finding is fixed by changing its line. */
export function isShown(finding: Finding, filter: DisplayFilter | undefined): boolean {
  if (filter === undefined) return true;
  const { advisory, fixes, severity, package: pkg } = finding;
  const { onlyFixable, onlyExploited, minSeverity, packageTypes } = filter;
  if (!isAtLeast(severity, minSeverity)) return false;
  if (onlyFixable && advisory !== undefined && advisory.fixState !== "fixed" && fixes.length === 0) return false;
  if (onlyExploited && advisory?.exploitedSince === undefined) return false;
  return packageTypes.length === 0 || packageTypes.includes(purlType(pkg?.purl));
}

function purlType(purl = ""): string {
  return /^pkg:\/*([a-z0-9.+-]+)\//iu.exec(purl)?.[1]?.toLowerCase() ?? "";
}

/** Returns a report without the findings that people do not see. Keeps suppressed ones. */
export function filterReport(report: Report, filter: DisplayFilter | undefined): Report {
  if (filter === undefined) return report;
  const findings = report.findings.filter((finding) => finding.suppression !== undefined || isShown(finding, filter));
  return { ...report, findings };
}

/** Counts the findings without a suppression that people do not see. */
export function countFiltered(reports: readonly Report[], filter: DisplayFilter | undefined): number {
  return reports.flatMap(activeFindings).filter((finding) => !isShown(finding, filter)).length;
}

/** Says what is shown: `Shows only findings with a fix`. Empty without a filter. */
export function filterText(filter: DisplayFilter | undefined): string {
  return filter === undefined ? "" : `Shows only findings ${conditions(filter).join(", ")}`;
}

/**
 * Says what is shown, and how much is not.
 * @param text result of `filterText`.
 */
export function filterSentence(text: string, hidden: number): string {
  if (text === "") return "";
  const others = hidden === 0 ? "" : `; ${count(hidden, "other is", "others are")} in the report`;
  return `${text}${others}`;
}

function conditions({ onlyFixable, onlyExploited, minSeverity, packageTypes }: DisplayFilter): readonly string[] {
  return [
    ...(onlyFixable ? ["with a fix"] : []),
    ...(onlyExploited ? ["that are known to be exploited"] : []),
    ...(minSeverity === severities.at(-1) ? [] : [`at ${minSeverity} or worse`]),
    ...(packageTypes.length === 0 ? [] : [`in packages of type ${packageTypes.map(oneLine).join(" or ")}`]),
  ];
}
