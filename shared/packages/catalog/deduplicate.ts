import type { PlacedDraft } from "./merge.ts";

/**
 * Removes duplicates: applications that a link makes an installed package, packages that only an SBOM in the image names if an installed package has the same type, name and
 * version, and programs known by version strings that a Bitnami SBOM names.
 */
export function deduplicate(all: readonly PlacedDraft[]): readonly PlacedDraft[] {
  const installedAt = new Set(all.filter(({ draft }) => draft.type === "npm").map(fileOf));
  const placed = all.filter((each) => each.draft.role !== "application" || !installedAt.has(fileOf(each)));
  if (placed.every(({ draft }) => draft.foundInSbom !== true)) return placed;
  const installed = new Set(placed.filter(({ draft }) => draft.foundInSbom !== true).map(keyOf));
  const bundled = new Set(placed.filter(({ draft }) => draft.type === "bitnami").map(programOf));
  return placed.filter((placedDraft) => {
    const { type, foundInSbom } = placedDraft.draft;
    if (foundInSbom === true) return !installed.has(keyOf(placedDraft));
    return type !== "generic" || !bundled.has(programOf(placedDraft));
  });
}

/** Returns the path of the file itself, whatever a link calls it. */
function fileOf({ location: { path, realPath } }: PlacedDraft): string {
  return realPath ?? path;
}

function keyOf({ draft: { type, name, version } }: PlacedDraft): string {
  return `${type} ${name.toLowerCase()} ${version ?? ""}`;
}

/** Strips Bitnami's build number after the hyphen: `1.25.3-4`. */
function programOf({ draft: { name, version } }: PlacedDraft): string {
  return `${name.toLowerCase()} ${version?.replace(/-\d+$/, "") ?? ""}`;
}
