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
  /** Where to do it. */
  readonly place: string;
  readonly clears: readonly { readonly id: string; readonly severity: Severity }[];
  readonly worst: Severity;
}

/** Another base image, and what that clears. */
export interface BaseStep extends Step {
  readonly kind: "base";
  /** Name, tag and digest. */
  readonly reference: string;
}

/** Another version of a package, and what that clears. */
export interface UpgradeStep extends Step {
  readonly kind: "upgrade";
  /** The source package where a distribution builds several from one, else the package. */
  readonly name: string;
  /** Installed packages that it is about. */
  readonly packages: readonly string[];
  readonly from: string;
  /** The lowest version that clears everything listed. */
  readonly to: string;
}

/** A line to fix: what is wrong there. */
export interface MendStep extends Step {
  readonly kind: "fix";
  readonly message: string;
}

export type FixStep = BaseStep | UpgradeStep | MendStep;

/**
 * The fewest steps that clear the most: another base image where one is known to help, one upgrade a source package and
 * place for what that leaves, and each line of the repository that is wrong by itself at high or worse; those that
 * matter most first.
 */
export function fixPlan(findings: readonly Finding[]): readonly FixStep[] {
  const rebased = findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "base"));
  const rest = findings.filter((finding) => !rebased.includes(finding));
  const bases = [...Map.groupBy(rebased.flatMap(baseOf), ({ key }) => key).values()].flatMap(baseStep);
  const upgrades = [...Map.groupBy(rest.flatMap(upgradeOf), ({ key }) => key).values()].flatMap(upgradeStep);
  const fixes = rest
    .filter(({ advisory, severity }) => advisory === undefined && isAtLeast(severity, "high"))
    .map(mendStep);
  return [...bases, ...upgrades, ...fixes].toSorted(
    (a, b) =>
      compareSeverity(a.worst, b.worst) || b.clears.length - a.clears.length || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

function nameOf(step: FixStep): string {
  if (step.kind === "fix") return step.place;
  return step.kind === "base" ? step.reference : step.name;
}

function mendStep(finding: Finding): MendStep {
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

/** As `fixSentence`, for where the place stands next to it. */
export function stepText(step: FixStep): string {
  return step.kind === "fix" ? `${step.message} (${step.clears[0]?.id ?? ""}, ${step.worst})` : fixSentence(step);
}

/** `glibc 2.36-9 → 2.36-10 (libc6, libc-bin) clears CVE-1 (high), CVE-2 (high)`, without markup. */
export function fixSentence(step: FixStep): string {
  if (step.kind === "fix") return `${step.place}: ${stepText(step)}`;
  const shown = step.clears.slice(0, 4).map(({ id, severity }) => `${id} (${severity})`);
  const more = step.clears.length > shown.length ? ` and ${step.clears.length - shown.length} more` : "";
  return `${actionOf(step)} clears ${shown.join(", ")}${more}`;
}

function actionOf(step: BaseStep | UpgradeStep): string {
  if (step.kind === "base") return `FROM ${step.reference}`;
  const { name, packages, from, to } = step;
  const built = packages.length === 1 && packages[0] === name ? "" : ` (${packages.join(", ")})`;
  return `${[name, from].filter((part) => part !== "").join(" ")} → ${to}${built}`;
}

const reasons: Readonly<Record<Exclude<FixState, "fixed">, string>> = {
  "not-fixed": "no fix yet",
  "wont-fix": "the distribution will not fix it",
  "needs-subscription": "a fix for subscribers only",
  "end-of-life": "the package has reached its end of life",
  unknown: "no word of a fix",
};

/** What no step clears, and why, in words: `12 findings: no fix yet`; empty when a step clears everything. */
export function stays(findings: readonly Finding[]): readonly string[] {
  const states = findings.flatMap(({ advisory, fixes }) => {
    const state = advisory?.fixState;
    const isPlanned = fixes.some(({ kind }) => kind === "base");
    return state === undefined || state === "fixed" || isPlanned ? [] : [state];
  });
  return [...Map.groupBy(states, (state) => state)].map(
    ([state, group]) => `${count(group.length, "finding")}: ${reasons[state]}`,
  );
}
