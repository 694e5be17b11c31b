import {
  type Explanation,
  explainVulnerability,
  type LoadedAdvisories,
  type Match,
  matchPackages,
} from "../../../shared/advisories/index.ts";
import { type Finding, packagesOf } from "../../../shared/findings/index.ts";
import type { Package } from "../../../shared/packages/index.ts";
import type { PackageInventory } from "../advisories.ts";

/** An image or SBOM, with what a scan reports of it. */
export interface ExaminedInventory extends PackageInventory {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** What is known of one vulnerability in one package. */
export interface PackageExplanation {
  readonly package: Package;
  readonly vulnerability: string;
  /** Every advisory that names the package. */
  readonly records: readonly Explanation[];
  /** The match, if the package is affected. */
  readonly match?: Match;
  /** The finding that reports it, if there is one. */
  readonly finding?: Finding;
}

/** Explanations for one image or SBOM. */
export interface SubjectExplanations {
  /** Name of the image or SBOM. */
  readonly name: string;
  /** Installed packages of the name or purl that was asked about. Absent if a vulnerability was. */
  readonly packages?: readonly Package[];
  readonly explanations: readonly PackageExplanation[];
}

/**
 * Explains a vulnerability by any of its ids, or all vulnerabilities of a package by its name, the name of its source or its
 * purl: for each package that an advisory names, why it is or is not affected. Pure.
 * @param target is a package if one of this name is installed anywhere, or if it is a purl.
 */
export function explain(
  target: string,
  subjects: readonly ExaminedInventory[],
  { index }: LoadedAdvisories,
  now: Date,
): readonly SubjectExplanations[] {
  const isPackage = target.startsWith("pkg:") || subjects.some(({ packages }) => packages.some(isNamed(target)));
  return subjects.map(({ name, packages: all, os, findings }) => {
    const packages = isPackage ? all.filter(isNamed(target)) : all;
    const records = explainVulnerability(isPackage ? undefined : target, packages, os, index, now);
    const named = new Set(records.map((record) => record.package));
    const { matches } = matchPackages([...named], os, index, now);
    const groups = Map.groupBy(records, (record) => JSON.stringify([record.package.purl, record.vulnerability]));
    const explanations = [...groups.values()].flatMap((group): PackageExplanation[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { package: pkg, vulnerability } = first;
      const match = matches.find((each) => each.package === pkg && each.id === vulnerability);
      const finding = findings.find((each) => each.ruleId === vulnerability && isAbout(each, pkg));
      return [
        {
          package: pkg,
          vulnerability,
          records: group,
          ...(match === undefined ? {} : { match }),
          ...(finding === undefined ? {} : { finding }),
        },
      ];
    });
    return { name, ...(isPackage ? { packages } : {}), explanations };
  });
}

function isNamed(target: string): (pkg: Package) => boolean {
  return ({ name, source, purl }) =>
    target.startsWith("pkg:")
      ? purl === target || purl.startsWith(`${target}@`) || purl.startsWith(`${target}?`)
      : name === target || source?.name === target;
}

function isAbout(finding: Finding, { purl }: Package): boolean {
  return packagesOf(finding).some((each) => each.purl === purl);
}
