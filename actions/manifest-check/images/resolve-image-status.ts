import type { CoverageGap } from "../../../shared/findings/index.ts";
import { givenPath, type RunContext, registryOptions } from "../../../shared/runner/index.ts";
import type { spec } from "../inputs.ts";
import { readImageEvidence } from "./evidence.ts";
import type { ImageStatus } from "./image-status.ts";
import { fetchRegistryImages } from "./registry.ts";

/** What was learned of the images that manifests deploy, and what could not be. */
export interface ResolvedImageStatus {
  /** Absent where the call asks for nothing. */
  readonly images?: ImageStatus;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads the evidence that the call names, and asks registries where the call allows it.
 * @param deployed the images that the manifests deploy.
 * @throws UndecidedError where the directory of evidence cannot be listed.
 */
export async function resolveImageStatus(
  { inputs, host }: RunContext<(typeof spec)["inputs"]>,
  deployed: () => readonly string[],
): Promise<ResolvedImageStatus> {
  const evidence =
    inputs.evidence === undefined
      ? undefined
      : await readImageEvidence(givenPath(host, inputs.evidence), host.run, inputs["fail-on"]);
  const answers = inputs["check-registry"]
    ? await fetchRegistryImages(deployed(), registryOptions(inputs, host))
    : undefined;
  const gaps = [...(evidence?.gaps ?? []), ...(answers?.gaps ?? [])];
  if (evidence === undefined && answers === undefined) return { gaps };
  const images: ImageStatus = {
    registry: answers?.registry ?? new Map(),
    ...(evidence === undefined ? {} : { scanned: evidence.scanned }),
    ...(evidence?.verified === undefined ? {} : { verified: evidence.verified }),
  };
  return { images, gaps };
}
