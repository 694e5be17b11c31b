import { describeRun, isFromRun, type RunIdentity } from "../../../shared/evidence/index.ts";
import type { ImageTarget } from "../../../shared/oci/index.ts";
import type { GateVerdict } from "./read.ts";

/** Which verdict a call relies on. */
export interface Reliance {
  /** Worst decision about the image, with the verdict that states it. Undefined if no verdict counts. */
  readonly verdict: GateVerdict | undefined;
  /** Manifests that are signed and that no counting verdict covers. Empty if `verdict` does not pass. */
  readonly uncovered: readonly ImageTarget[];
  /** Sentences about verdicts that do not count. */
  readonly notes: readonly string[];
}

/** The manifests of a call. */
export interface SignedManifests {
  /** Manifests to sign. */
  readonly targets: readonly ImageTarget[];
  /** These, and everything that an index among them references. */
  readonly manifests: readonly ImageTarget[];
}

const worstFirst = ["deny", "undecided", "pass"] as const;

/**
 * Decides which verdict counts for an image. Denials and undecided verdicts count if they are about a manifest of the image,
 * about an index that contains it, or about sources alone, whichever run made them: an old denial may no longer apply, but a person must say so. A pass
 * counts only if this run made it, as other unsigned evidence does, and only for the manifests that it covers. Verdicts on
 * other images never count. Pure.
 */
export function relyOn(
  verdicts: readonly GateVerdict[],
  { targets, manifests }: SignedManifests,
  run: RunIdentity,
): Reliance {
  const counting: GateVerdict[] = [];
  const notes: string[] = [];
  for (const verdict of verdicts) {
    const note = reasonToIgnore(verdict, manifests, run);
    if (note === undefined) counting.push(verdict);
    else notes.push(`${verdict.file} ${note}`);
  }
  const [verdict] = worstFirst.flatMap((decision) => counting.filter((each) => each.decision === decision));
  if (verdict?.decision !== "pass") return { verdict, uncovered: [], notes };
  const judged = new Set(
    coveredManifests(
      counting.flatMap(({ digests }) => digests),
      manifests,
    ),
  );
  return { verdict, uncovered: targets.filter((target) => !judged.has(target)), notes };
}

function reasonToIgnore(
  { decision, digests, parts, run: made }: GateVerdict,
  manifests: readonly ImageTarget[],
  run: RunIdentity,
): string | undefined {
  const judged = decision === "pass" ? digests : [...digests, ...parts];
  const isAboutImage = manifests.some(({ digest }) => judged.includes(digest));
  if (digests.length > 0 && !isAboutImage) return `has a verdict on another image (${digests.join(", ")})`;
  if (decision !== "pass") return undefined;
  if (digests.length === 0) return "has a verdict on sources alone";
  return isFromRun({ run: made }, run) ? undefined : `has a verdict of another run (${describeRun(made)})`;
}

/** Lists the manifests that a verdict covers. A verdict on every image of an index covers the index. */
export function coveredManifests(
  digests: readonly string[],
  manifests: readonly ImageTarget[],
): readonly ImageTarget[] {
  return manifests.filter(({ digest }) => {
    const images = manifests.filter(({ config, within }) => config !== undefined && within.includes(digest));
    const isWhole = images.length > 0 && images.every((image) => digests.includes(image.digest));
    return digests.includes(digest) || isWhole;
  });
}
