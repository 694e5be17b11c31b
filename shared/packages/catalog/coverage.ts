import { distributionOf, isSystemType } from "../../ecosystems/index.ts";
import type { CoverageGap } from "../../findings/index.ts";
import type { FoundFile } from "../../layers/index.ts";
import type { FileEvidence } from "../cataloger.ts";
import { directoryOf } from "../directory-of.ts";
import { fileOwners } from "../ownership/file-owners.ts";
import { isUnidentified, type OperatingSystem, type Package } from "../package.ts";
import { isInDatabase } from "../purl.ts";

/** Returns the gaps that files report about themselves. */
export function reportedGaps(files: readonly FoundFile<FileEvidence>[]): CoverageGap[] {
  return files.flatMap(({ header, value }) => (value.gaps ?? []).map((gap) => ({ what: header.path, ...gap })));
}

/**
 * Reports package databases that a higher layer removed or emptied, while their packages may still be installed. A
 * database that changed its format in the same directory (rpm's `--rebuilddb`) is not removed.
 */
export function removedDatabases(files: readonly FoundFile<FileEvidence>[]): CoverageGap[] {
  const databases = files.filter(({ hiddenBy, value }) => hiddenBy === undefined && systemPackages(value) > 0);
  const directories = new Set(databases.map(({ header }) => directoryOf(header.path)));
  const removed = new Map<string, CoverageGap>();
  for (const { header, value, hiddenBy } of files) {
    const listed = systemPackages(value);
    if (hiddenBy === undefined || listed === 0 || isSinglePackage(header.path)) continue;
    if (directories.has(directoryOf(header.path))) continue;
    removed.set(header.path, {
      what: header.path,
      why: `layer ${hiddenBy.index} removes this package database, but its ${listed} packages may still be installed`,
      weight: "partial",
    });
  }
  return [...removed.values()];
}

function systemPackages({ packages = [] }: FileEvidence): number {
  return packages.filter(isInDatabase).length;
}

/** Returns whether a file describes a single package. Removing it is how such a package is uninstalled. */
function isSinglePackage(path: string): boolean {
  return path.includes("/status.d/") || path.includes("/pacman/local/");
}

const maxShownPrograms = 10;

/** Reports programs that no package owns and that do not record their components. */
export function unknownPrograms(
  visible: readonly FoundFile<FileEvidence>[],
  packages: readonly Package[],
): CoverageGap[] {
  const programs = visible.filter(({ value }) => value.isOpaqueProgram === true).map(({ header }) => header.path);
  const owners = fileOwners(programs, packages);
  const unknown = programs.filter((path) => !owners.has(path)).sort();
  if (unknown.length === 0) return [];
  const omitted = unknown.length - maxShownPrograms;
  return [
    {
      what: unknown.slice(0, maxShownPrograms).join(", ") + (omitted > 0 ? ` and ${omitted} more` : ""),
      why: `${unknown.length === 1 ? "a program" : "programs"} that no package owns, so the components inside are unknown`,
      weight: "note",
    },
  ];
}

/** Reports a missing package database of a distribution that should have one. */
export function missingDatabase(os: OperatingSystem | undefined, packages: readonly Package[]): CoverageGap[] {
  const expected = os === undefined ? undefined : distributionOf(os)?.packages;
  if (
    os === undefined ||
    expected === undefined ||
    packages.some(({ type, foundInSbom }) => type === expected && foundInSbom !== true)
  )
    return [];
  return [
    {
      what: `${os.prettyName ?? os.id} packages`,
      why: `the image identifies itself as ${os.id}, but no database lists a ${expected} package, so the installed packages are unknown`,
      weight: "partial",
    },
  ];
}

/**
 * Reports packages that cannot be matched with advisories because they have no version. Leaves out Java archives without
 * coordinates, which the match reports.
 */
export function withoutVersion(packages: readonly Package[]): CoverageGap[] {
  return packages
    .filter((pkg) => pkg.version === undefined && pkg.relationship !== "root" && !isUnidentified(pkg))
    .map(({ name, type, locations }) => ({
      what: `${type} package ${name} in ${locations[0]?.path ?? "the image"}`,
      why: "it has no version, so it cannot be matched with advisories",
      weight: isSystemType(type) ? "partial" : "note",
    }));
}
