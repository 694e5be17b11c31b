import { compareVersions } from "../ecosystems/index.ts";
import type { DependencyChange, Finding, TextEdit } from "../findings/index.ts";

/** A change of a repository that resolves findings about an image: of a dependency or of the base image. */
export interface RepositoryFix {
  /** The findings that it resolves. */
  readonly findings: readonly Finding[];
  readonly edits: readonly TextEdit[];
  /** Absent if no lockfile has to change. */
  readonly lockfile?: NonNullable<DependencyChange["lockfile"]>;
}

interface Candidate extends RepositoryFix {
  readonly key: string;
  readonly ecosystem: string;
  readonly version: string;
}

/**
 * Chooses the changes that resolve findings about images. Of several versions for one place, the highest is chosen,
 * which resolves all. Skips suppressed findings and those whose change nothing in the repository states. Pure.
 */
export function chooseRepositoryFixes(findings: readonly Finding[]): readonly RepositoryFix[] {
  const chosen = new Map<string, Candidate>();
  for (const finding of findings) {
    const candidate = candidateOf(finding);
    if (candidate === undefined) continue;
    const known = chosen.get(candidate.key);
    const isHigher = known === undefined || compareVersions(known.ecosystem, candidate.version, known.version) > 0;
    chosen.set(candidate.key, {
      ...(isHigher ? candidate : known),
      findings: [...(known?.findings ?? []), finding],
    });
  }
  return [...chosen.values()].map(({ findings: resolved, edits, lockfile }) => ({
    findings: resolved,
    edits,
    ...(lockfile === undefined ? {} : { lockfile }),
  }));
}

function candidateOf(finding: Finding): Candidate | undefined {
  const { fixes, suppression, advisory } = finding;
  if (suppression !== undefined) return undefined;
  const ecosystem = advisory?.ecosystem ?? "";
  const base = fixes.find(({ kind }) => kind === "base");
  if (base?.kind === "base" && base.edits !== undefined) {
    // Findings of one base image have the same proposal.
    return { key: placeKey(base.edits), edits: base.edits, findings: [], ecosystem, version: "0" };
  }
  const upgrade = fixes.find(({ kind }) => kind === "upgrade");
  if (upgrade?.kind !== "upgrade" || upgrade.change === undefined || ecosystem === "") return undefined;
  const { packageName, toVersion, change } = upgrade;
  const { kind, edits, lockfile, through } = change;
  if (kind === "override" || (kind === "update" && lockfile === undefined)) return undefined;
  const key = kind === "edit" ? placeKey(edits) : `${lockfile?.path}\0${packageName}`;
  const version = kind === "edit" ? (through?.toVersion ?? toVersion) : toVersion;
  return { key, edits, findings: [], ecosystem, version, ...(lockfile === undefined ? {} : { lockfile }) };
}

function placeKey(edits: readonly TextEdit[]): string {
  return JSON.stringify(edits.map(({ file, region }) => [file, region]));
}
