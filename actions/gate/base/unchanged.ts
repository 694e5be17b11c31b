import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { BaseTree } from "../../../shared/runner/index.ts";
import type { Policy } from "../policy/policy.ts";
import type { Unmerged } from "../request.ts";

/**
 * Lists the Dockerfiles that take images and that the change does not touch: the base takes the same images in them.
 * Images that manifests deploy depend on other files, too. Empty if no rule reads them, or the base cannot be read.
 */
export async function unchangedFiles(
  evidence: readonly VerifiedEvidence[],
  { base, root }: Pick<Unmerged, "base" | "root">,
  { newOnly, rules }: Pick<Policy, "newOnly" | "rules">,
): Promise<readonly string[]> {
  if (!newOnly || rules["base-images"] === undefined) return [];
  const images = evidence.flatMap(({ record }) => record.images ?? []);
  const files = new Set(images.filter(({ use }) => use !== "deployed").map(({ file }) => file));
  try {
    const tree = await BaseTree.open(base, root);
    const unchanged: string[] = [];
    for (const file of files) if (await tree.isUnchanged(file)) unchanged.push(file);
    return unchanged.toSorted();
  } catch {
    return [];
  }
}
