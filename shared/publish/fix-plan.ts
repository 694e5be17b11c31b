import { compareSeverity, type Finding, type Severity, worstSeverity } from "../findings/index.ts";
import { compareVersions } from "../versions/index.ts";
import { placeOf } from "./order.ts";

/** One thing to do: another version of a package, and what that clears. */
export interface FixStep {
  /** The source package where a distribution builds several from one, else the package. */
  readonly name: string;
  /** Installed packages that it is about. */
  readonly packages: readonly string[];
  readonly from: string;
  /** The lowest version that clears everything listed. */
  readonly to: string;
  readonly clears: readonly { readonly id: string; readonly severity: Severity }[];
  readonly worst: Severity;
  /** Where to do it. */
  readonly place: string;
}

/** Upgrades that clear findings, one step a source package and place, those that matter most first. */
export function fixPlan(findings: readonly Finding[]): readonly FixStep[] {
  const groups = Map.groupBy(findings.flatMap(upgradeOf), ({ name, place }) => `${name}\0${place}`);
  return [...groups.values()]
    .flatMap(stepOf)
    .toSorted(
      (a, b) => compareSeverity(a.worst, b.worst) || b.clears.length - a.clears.length || (a.name < b.name ? -1 : 1),
    );
}

interface Upgrade {
  readonly name: string;
  readonly place: string;
  readonly to: string;
  readonly finding: Finding;
}

function upgradeOf(finding: Finding): Upgrade[] {
  const fix = finding.fixes.find(({ kind }) => kind === "upgrade");
  if (fix?.kind !== "upgrade") return [];
  const name = finding.package?.sourceName ?? finding.package?.name ?? fix.packageName;
  return [{ name, place: placeOf(finding), to: fix.toVersion, finding }];
}

function stepOf(group: readonly Upgrade[]): FixStep[] {
  const [first] = group;
  if (first === undefined) return [];
  const ecosystem = first.finding.advisory?.ecosystem ?? "";
  const to = group.map((upgrade) => upgrade.to).reduce((a, b) => (compareVersions(ecosystem, a, b) < 0 ? b : a));
  const clears = new Map(
    group.map(({ finding }) => [finding.ruleId, { id: finding.ruleId, severity: finding.severity }]),
  );
  const packages = new Set(
    group.flatMap(({ finding }) => (finding.package === undefined ? [] : [finding.package.name])),
  );
  return [
    {
      name: first.name,
      packages: [...packages].toSorted(),
      from: first.finding.package?.sourceVersion ?? first.finding.package?.version ?? "",
      to,
      clears: [...clears.values()].toSorted((a, b) => compareSeverity(a.severity, b.severity)),
      worst: worstSeverity(group.map(({ finding }) => finding.severity)) ?? "info",
      place: first.place,
    },
  ];
}

/** `glibc 2.36-9 → 2.36-10 (libc6, libc-bin) clears CVE-1 (high), CVE-2 (high)`, without markup. */
export function fixSentence({ name, packages, from, to, clears }: FixStep): string {
  const built = packages.length === 1 && packages[0] === name ? "" : ` (${packages.join(", ")})`;
  const shown = clears.slice(0, 4).map(({ id, severity }) => `${id} (${severity})`);
  const more = clears.length > shown.length ? ` and ${clears.length - shown.length} more` : "";
  return `${[name, from].filter((part) => part !== "").join(" ")} → ${to}${built} clears ${shown.join(", ")}${more}`;
}
