import { compareVersions } from "../ecosystems/index.ts";
import {
  compareSeverity,
  type DependencyChange,
  type Finding,
  type FixState,
  isAtLeast,
  type Location,
  packagesOf,
  type Severity,
  worstSeverity,
} from "../findings/index.ts";
import { count, oneLine } from "../text/index.ts";
import { placeOf } from "./order.ts";

/** Where a step is done. */
export interface StepPlace {
  /** File with line and column, path in the image, or image. */
  readonly text: string;
  /** Absent outside of the repository. */
  readonly location?: Location;
}

/** A finding that a step resolves. */
export interface ResolvedFinding {
  readonly id: string;
  readonly severity: Severity;
  /** Day on which CISA listed it as exploited, `YYYY-MM-DD`. */
  readonly exploitedSince?: string;
}

/** One decision that resolves findings. */
export interface FixStep {
  /** Another base image, another version of a package, or a change of a line. */
  readonly kind: "base" | "upgrade" | "fix";
  /** Imperative without place, period and markup: `Upgrade tar from 4.4.1 to 4.4.19`. */
  readonly action: string;
  readonly places: readonly StepPlace[];
  /** Distinct ids, exploited ones first, then by severity. */
  readonly resolves: readonly ResolvedFinding[];
  /** Number of findings. */
  readonly count: number;
  readonly worst: Severity;
  /** Command that writes the lockfile after the change, with the file's directory. */
  readonly command?: { readonly directory: string; readonly words: readonly string[] };
}

/**
 * Plans the fewest steps that resolve the most findings: another base image, an upgrade for each package or direct
 * dependency, and a change for each rule. Exploited vulnerabilities are first, then the worst severity, then the most
 * findings. Pure.
 * @param lowest severity of findings without a package that get a step. Default: `medium`.
 */
export function fixPlan(findings: readonly Finding[], lowest: Severity = "medium"): readonly FixStep[] {
  const decisions = findings.flatMap((finding) => decisionOf(finding, lowest));
  const groups = Map.groupBy(decisions, ({ key }) => key);
  return [...groups.values()].map(stepOf).toSorted(compareSteps);
}

/** Checks whether the plan of this finding has a step. */
export function hasFixStep(finding: Finding): boolean {
  return decisionOf(finding, "medium").length > 0;
}

interface Decision {
  readonly key: string;
  readonly kind: FixStep["kind"];
  readonly finding: Finding;
  readonly change?: DependencyChange;
  /** Fixed version of an upgrade. */
  readonly to?: string;
}

function decisionOf(finding: Finding, lowest: Severity): Decision[] {
  const { fixes, advisory, severity, ruleId } = finding;
  const base = fixes.find(({ kind }) => kind === "base");
  if (base?.kind === "base") return [{ key: `base\0${base.reference}`, kind: "base", finding }];
  const upgrade = fixes.find(({ kind }) => kind === "upgrade");
  if (upgrade?.kind === "upgrade" && advisory?.fixState !== "needs-subscription") {
    const { change, toVersion } = upgrade;
    return [{ key: upgradeKey(finding, upgrade), kind: "upgrade", finding, to: toVersion, ...(change && { change }) }];
  }
  if (advisory !== undefined || !isAtLeast(severity, lowest)) return [];
  return [{ key: `fix\0${ruleId}\0${finding.remedy ?? finding.message}`, kind: "fix", finding }];
}

/** Findings of one package, or of packages that one direct dependency brings in, are one decision. */
function upgradeKey({ package: pkg }: Finding, { change, packageName }: UpgradeFix): string {
  const name = pkg?.sourceName ?? pkg?.name ?? packageName;
  if (change === undefined) return `upgrade\0${name}`;
  if (change.kind === "update" || change.through === undefined) return `${change.kind}\0${name}`;
  return `through\0${change.through.name}`;
}

type UpgradeFix = Extract<Finding["fixes"][number], { kind: "upgrade" }>;

function stepOf(decisions: readonly Decision[]): FixStep {
  const findings = decisions.map(({ finding }) => finding);
  const [{ kind }] = decisions as [Decision, ...Decision[]];
  const lockfile = decisions.find(({ change }) => change?.kind !== "override")?.change?.lockfile;
  const slash = lockfile?.path.lastIndexOf("/") ?? -1;
  return {
    kind,
    action: oneLine(actionOf(decisions)),
    places: placesOf(findings),
    resolves: resolvedBy(findings),
    count: findings.length,
    worst: worstSeverity(findings.map(({ severity }) => severity)) ?? "info",
    ...(lockfile === undefined || lockfile.command.length === 0
      ? {}
      : { command: { directory: slash < 0 ? "" : lockfile.path.slice(0, slash), words: lockfile.command } }),
  };
}

function placesOf(findings: readonly Finding[]): readonly StepPlace[] {
  const places = findings.map((finding): StepPlace => {
    const [location] = finding.locations;
    return { text: placeOf(finding), ...(location === undefined ? {} : { location }) };
  });
  return [...new Map(places.map((place) => [place.text, place])).values()];
}

function resolvedBy(findings: readonly Finding[]): readonly ResolvedFinding[] {
  const resolved = new Map<string, ResolvedFinding>();
  for (const { ruleId: id, severity, advisory } of findings) {
    const exploitedSince = advisory?.exploitedSince;
    const known = resolved.get(id);
    if (known !== undefined && compareSeverity(known.severity, severity) <= 0) continue;
    resolved.set(id, { id, severity, ...(exploitedSince === undefined ? {} : { exploitedSince }) });
  }
  return [...resolved.values()].toSorted(
    (a, b) =>
      Number(b.exploitedSince !== undefined) - Number(a.exploitedSince !== undefined) ||
      compareSeverity(a.severity, b.severity),
  );
}

function compareSteps(a: FixStep, b: FixStep): number {
  const isExploited = ({ resolves: [first] }: FixStep): number => Number(first?.exploitedSince !== undefined);
  return (
    isExploited(b) - isExploited(a) ||
    compareSeverity(a.worst, b.worst) ||
    b.count - a.count ||
    (a.action < b.action ? -1 : 1)
  );
}

function actionOf(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (first === undefined) return "";
  if (first.kind === "fix") return fixAction(decisions.map(({ finding }) => finding));
  if (first.kind === "base") return baseAction(first.finding);
  const { change } = first;
  return change?.through !== undefined && change.kind !== "update"
    ? throughAction(decisions)
    : upgradeAction(decisions);
}

function baseAction({ fixes }: Finding): string {
  const base = fixes.find(({ kind }) => kind === "base");
  if (base?.kind !== "base") return "";
  const from = base.from === undefined ? "" : ` from ${base.from}`;
  return `Change the base image${from} to ${base.reference}`;
}

/** Says what the edits do if all of them do the same, otherwise what the rule says. */
function fixAction(findings: readonly Finding[]): string {
  const descriptions = new Set(
    findings.map(({ fixes }) => fixes.find(({ kind }) => kind === "edit")?.description.replace(/\.$/u, "")),
  );
  const [only] = descriptions;
  if (descriptions.size === 1 && only !== undefined) return only;
  const [first] = findings;
  return first === undefined ? "" : (first.remedy ?? first.message);
}

/** `Upgrade glibc from 2.36-9 to 2.36-10 (libc-bin, libc6)`. */
function upgradeAction(decisions: readonly Decision[]): string {
  const [first] = decisions;
  const pkg = first?.finding.package;
  const name = pkg?.sourceName ?? pkg?.name ?? "";
  const packages = [
    ...new Set(decisions.flatMap(({ finding }) => packagesOf(finding).map(({ name: each }) => each))),
  ].toSorted();
  const built = packages.length === 1 && packages[0] === name ? "" : ` (${listed(packages, 4)})`;
  return `Upgrade ${name}${fromTo(decisions)}${built}`;
}

function fromTo(decisions: readonly Decision[]): string {
  const versions = decisions.flatMap(({ finding: { package: pkg } }) => pkg?.sourceVersion ?? pkg?.version ?? []);
  const from = [...new Set(versions)].filter((version) => version !== "");
  return `${from.length === 0 ? "" : ` from ${listed(from, 3)}`} to ${highest(decisions)}`;
}

/** `Upgrade express from 4.16.0 to a release that accepts qs 6.7.3, or override it`. */
function throughAction(decisions: readonly Decision[]): string {
  const through = decisions[0]?.change?.through;
  const { name = "", version } = through ?? {};
  const from = version === undefined ? "" : ` from ${version}`;
  const needed = [...Map.groupBy(decisions, ({ finding }) => finding.package?.name ?? "")].map(
    ([dependency, group]) => `${dependency} ${highest(group)}`,
  );
  const versions = decisions.map(({ change }) => change?.through?.toVersion);
  const known = versions.filter((each) => each !== undefined);
  const best = known.length === versions.length ? highestOf(decisions[0], known) : undefined;
  if (best !== undefined) return `Upgrade ${name}${from} to ${best}, which accepts ${listed(needed, 3)}`;
  const them = needed.length === 1 ? "that package" : "these packages";
  return `Upgrade ${name}${from} to a release that accepts ${listed(needed, 3)}, or override ${them}`;
}

function highest(decisions: readonly Decision[]): string {
  return highestOf(
    decisions[0],
    decisions.flatMap(({ to }) => to ?? []),
  );
}

function highestOf(first: Decision | undefined, versions: readonly string[]): string {
  const ecosystem = first?.finding.advisory?.ecosystem ?? "";
  return versions.reduce((a, b) => (a !== "" && compareVersions(ecosystem, a, b) >= 0 ? a : b), "");
}

function listed(names: readonly string[], limit: number): string {
  const hidden = names.length - limit;
  return hidden > 0 ? `${names.slice(0, limit).join(", ")} and ${hidden} more` : names.join(", ");
}

const reasons: Readonly<Record<Exclude<FixState, "fixed">, string>> = {
  "not-fixed": "no fix is available yet",
  "wont-fix": "the distribution will not fix them",
  "needs-subscription": "the fix requires a subscription",
  "end-of-life": "the package reached end of life",
  unknown: "unknown whether a fix exists",
};

/** Lists the findings that no step fixes, by reason: `12 findings (no fix is available yet)`. */
export function unresolvedFindings(findings: readonly Finding[]): readonly string[] {
  const states = findings.flatMap(({ advisory, fixes }) => {
    const state = advisory?.fixState;
    const isPlanned = fixes.some(({ kind }) => kind === "base");
    return state === undefined || state === "fixed" || isPlanned ? [] : [state];
  });
  return [...Map.groupBy(states, (state) => state)].map(
    ([state, group]) => `${count(group.length, "finding")} (${reasons[state]})`,
  );
}
