import { compareVersions } from "../ecosystems/index.ts";
import type { DependencyChange, Finding, TextEdit } from "../findings/index.ts";

/** A change of a repository that resolves findings about an image: of a dependency or of the base image. */
export interface RepositoryFix {
  /** The findings that it resolves. One that several projects cause needs the fixes of all. */
  readonly findings: readonly Finding[];
  /** What it does, as a sentence. */
  readonly description: string;
  readonly edits: readonly TextEdit[];
  /** Absent if no lockfile has to change. */
  readonly lockfile?: NonNullable<DependencyChange["lockfile"]>;
}

interface Candidate extends Omit<RepositoryFix, "findings"> {
  readonly key: string;
  readonly ecosystem: string;
  readonly version: string;
}

/**
 * Chooses the changes that resolve findings about images. Of several versions for one place, the highest is chosen,
 * which resolves all. Skips suppressed findings and those that need a change which nothing in the repository states.
 * Pure.
 */
export function chooseRepositoryFixes(findings: readonly Finding[]): readonly RepositoryFix[] {
  const chosen = new Map<string, Candidate & { readonly findings: readonly Finding[] }>();
  for (const finding of findings) {
    for (const candidate of candidatesOf(finding)) {
      const known = chosen.get(candidate.key);
      const isHigher = known === undefined || compareVersions(known.ecosystem, candidate.version, known.version) > 0;
      chosen.set(candidate.key, {
        ...(isHigher ? candidate : known),
        findings: [...(known?.findings ?? []), finding],
      });
    }
  }
  return [...chosen.values()].map(({ findings: resolved, description, edits, lockfile }) => ({
    findings: resolved,
    description,
    edits,
    ...(lockfile === undefined ? {} : { lockfile }),
  }));
}

/** Returns the changes that together resolve a finding. Empty if one of them is not known. */
function candidatesOf(finding: Finding): readonly Candidate[] {
  const { fixes, suppression, advisory } = finding;
  if (suppression !== undefined || advisory === undefined) return [];
  const { ecosystem } = advisory;
  const base = fixes.find(({ kind }) => kind === "base");
  if (base?.kind === "base" && base.edits !== undefined) {
    // Findings of one base image have the same proposal.
    const { description, edits } = base;
    return [{ key: placeKey(edits), description, edits, ecosystem, version: "0" }];
  }
  const upgrade = fixes.find(({ kind }) => kind === "upgrade");
  if (upgrade?.kind !== "upgrade" || upgrade.change === undefined) return [];
  const changes = [upgrade.change, ...(upgrade.otherChanges ?? [])];
  const candidates = changes.flatMap((change) => candidateOf(change, upgrade, ecosystem) ?? []);
  return candidates.length === changes.length ? candidates : [];
}

type Upgrade = Extract<Finding["fixes"][number], { kind: "upgrade" }>;

function candidateOf(
  { kind, edits, lockfile, through }: DependencyChange,
  { packageName, toVersion, description }: Upgrade,
  ecosystem: string,
): Candidate | undefined {
  if (kind === "override" || (kind === "update" && lockfile === undefined)) return undefined;
  const key = kind === "edit" ? placeKey(edits) : `${lockfile?.path}\0${packageName}`;
  const version = kind === "edit" ? (through?.toVersion ?? toVersion) : toVersion;
  return { key, description, edits, ecosystem, version, ...(lockfile === undefined ? {} : { lockfile }) };
}

function placeKey(edits: readonly TextEdit[]): string {
  return JSON.stringify(edits.map(({ file, region }) => [file, region]));
}

/**
 * Adds the edits of changes that need no lockfile to one of the findings that each resolves, so that they can be offered
 * as suggestions. Pure.
 */
export function withSuggestedEdits(findings: readonly Finding[]): readonly Finding[] {
  const edits = new Map<Finding, Finding["fixes"]>();
  for (const {
    findings: [first],
    description,
    edits: texts,
    lockfile,
  } of chooseRepositoryFixes(findings)) {
    if (first === undefined || lockfile !== undefined || texts.length === 0) continue;
    edits.set(first, [...(edits.get(first) ?? []), { kind: "edit", description, edits: texts }]);
  }
  return findings.map((finding) => {
    const added = edits.get(finding);
    return added === undefined ? finding : { ...finding, fixes: [...finding.fixes, ...added] };
  });
}
