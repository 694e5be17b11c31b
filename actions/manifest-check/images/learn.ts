import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type RunContext, registryOptions, resolvePath } from "../../../shared/runner/index.ts";
import type { spec } from "../inputs.ts";
import { readImageEvidence } from "./evidence.ts";
import type { ImageKnowledge } from "./knowledge.ts";
import { askRegistries } from "./registry.ts";

/** What was learned of the images that manifests deploy, and what could not be. */
export interface Learned {
  /** Absent where the call asks for nothing. */
  readonly images?: ImageKnowledge;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads the evidence that the call names, and asks registries where the call allows it.
 * @param deployed the images that the manifests deploy.
 * @throws UndecidedError where the directory of evidence cannot be listed.
 */
export async function learnImages(
  { inputs, host }: RunContext<(typeof spec)["inputs"]>,
  deployed: () => readonly string[],
): Promise<Learned> {
  const evidence =
    inputs.evidence === undefined
      ? undefined
      : await readImageEvidence(resolvePath(host, inputs.evidence), host.run, inputs["fail-on"]);
  const answers = inputs["check-registry"] ? await askRegistries(deployed(), registryOptions(inputs, host)) : undefined;
  const gaps = [...(evidence?.gaps ?? []), ...(answers?.gaps ?? [])];
  if (evidence === undefined && answers === undefined) return { gaps };
  const images: ImageKnowledge = {
    registry: answers?.registry ?? new Map(),
    ...(evidence === undefined ? {} : { scanned: evidence.scanned }),
    ...(evidence?.verified === undefined ? {} : { verified: evidence.verified }),
  };
  return { images, gaps };
}
