import { compareVersions } from "../ecosystems/index.ts";
import {
  compareSeverity,
  type Finding,
  type FixState,
  isAtLeast,
  type Severity,
  worstSeverity,
} from "../findings/index.ts";
import { count } from "../text/index.ts";
import { placeOf } from "./order.ts";

interface Step {
  /** File and line, path in the image, or image. */
  readonly place: string;
  readonly clears: readonly { readonly id: string; readonly severity: Severity }[];
  readonly worst: Severity;
}

/** A step that replaces the base image. */
export interface BaseStep extends Step {
  readonly kind: "base";
  /** Name, tag and digest. */
  readonly reference: string;
}

/** A step that upgrades a package. */
export interface UpgradeStep extends Step {
  readonly kind: "upgrade";
  /** The source package if a distribution builds several packages from it, otherwise the package. */
  readonly name: string;
  /** Installed packages to upgrade. */
  readonly packages: readonly string[];
  readonly from: string;
  /** Lowest version that fixes everything listed. */
  readonly to: string;
}

/** A step that changes a line of the repository. */
export interface LineStep extends Step {
  readonly kind: "fix";
  readonly message: string;
}

export type FixStep = BaseStep | UpgradeStep | LineStep;

/**
 * Plans the fewest steps that fix the most findings, most important first: a newer base image if one is known to help,
 * one upgrade for each remaining source package and place, and each repository line with a finding of high or worse.
 */
export function fixPlan(findings: readonly Finding[]): readonly FixStep[] {
  const rebased = findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "base"));
  const others = findings.filter((finding) => !rebased.includes(finding));
  const bases = [...Map.groupBy(rebased.flatMap(baseOf), ({ key }) => key).values()].flatMap(baseStep);
  const upgrades = [...Map.groupBy(others.flatMap(upgradeOf), ({ key }) => key).values()].flatMap(upgradeStep);
  const fixes = others
    .filter(({ advisory, severity }) => advisory === undefined && isAtLeast(severity, "high"))
    .map(lineStep);
  return [...bases, ...upgrades, ...fixes].toSorted(
    (a, b) =>
      compareSeverity(a.worst, b.worst) || b.clears.length - a.clears.length || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

/** Checks whether the plan of this finding has a step. */
export function hasFixStep(finding: Finding): boolean {
  return fixPlan([finding]).length > 0;
}

function nameOf(step: FixStep): string {
  if (step.kind === "fix") return step.place;
  return step.kind === "base" ? step.reference : step.name;
}

function lineStep(finding: Finding): LineStep {
  return { kind: "fix", place: placeOf(finding), message: finding.message, ...cleared([finding]) };
}

function cleared(findings: readonly Finding[]): Pick<Step, "clears" | "worst"> {
  const clears = new Map(findings.map(({ ruleId, severity }) => [ruleId, { id: ruleId, severity }]));
  return {
    clears: [...clears.values()].toSorted((a, b) => compareSeverity(a.severity, b.severity)),
    worst: worstSeverity(findings.map(({ severity }) => severity)) ?? "info",
  };
}

function baseOf(finding: Finding) {
  return finding.fixes.flatMap((fix) => {
    if (fix.kind !== "base") return [];
    const place = placeOf(finding);
    return [{ key: `${fix.reference}\0${place}`, reference: fix.reference, place, finding }];
  });
}

function baseStep(group: readonly ReturnType<typeof baseOf>[number][]): BaseStep[] {
  const [first] = group;
  if (first === undefined) return [];
  const { reference, place } = first;
  return [{ kind: "base", reference, place, ...cleared(group.map(({ finding }) => finding)) }];
}

function upgradeOf(finding: Finding) {
  const fix = finding.fixes.find(({ kind }) => kind === "upgrade");
  if (fix?.kind !== "upgrade" || finding.advisory?.fixState === "needs-subscription") return [];
  const name = finding.package?.sourceName ?? finding.package?.name ?? fix.packageName;
  const place = placeOf(finding);
  return [{ key: `${name}\0${place}`, name, place, to: fix.toVersion, finding }];
}

function upgradeStep(group: readonly ReturnType<typeof upgradeOf>[number][]): UpgradeStep[] {
  const [first] = group;
  if (first === undefined) return [];
  const ecosystem = first.finding.advisory?.ecosystem ?? "";
  const to = group.map((upgrade) => upgrade.to).reduce((a, b) => (compareVersions(ecosystem, a, b) < 0 ? b : a));
  const packages = new Set(
    group.flatMap(({ finding }) => (finding.package === undefined ? [] : [finding.package.name])),
  );
  return [
    {
      kind: "upgrade",
      name: first.name,
      packages: [...packages].toSorted(),
      from: first.finding.package?.sourceVersion ?? first.finding.package?.version ?? "",
      to,
      place: first.place,
      ...cleared(group.map(({ finding }) => finding)),
    },
  ];
}

/** Formats a step without its place. */
export function stepText(step: FixStep): string {
  return step.kind === "fix" ? `${step.message} (${step.clears[0]?.id ?? ""}, ${step.worst})` : fixSentence(step);
}

/** Formats a step: `Upgrade glibc 2.36-9 to 2.36-10 (libc6, libc-bin): fixes CVE-1 (high), CVE-2 (high)`. No markup. */
export function fixSentence(step: FixStep): string {
  if (step.kind === "fix") return `${step.place}: ${stepText(step)}`;
  const shown = step.clears.slice(0, 4).map(({ id, severity }) => `${id} (${severity})`);
  const hidden = step.clears.length > shown.length ? ` and ${step.clears.length - shown.length} more` : "";
  return `${actionOf(step)}: fixes ${shown.join(", ")}${hidden}`;
}

function actionOf(step: BaseStep | UpgradeStep): string {
  if (step.kind === "base") return `Change the base image to ${step.reference}`;
  const { name, packages, from, to } = step;
  const built = packages.length === 1 && packages[0] === name ? "" : ` (${packages.join(", ")})`;
  return `Upgrade ${[name, from].filter((part) => part !== "").join(" ")} to ${to}${built}`;
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
