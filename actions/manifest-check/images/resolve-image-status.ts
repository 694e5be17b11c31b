import { findRun } from "../../../shared/evidence/index.ts";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type RunContext, resolvePath } from "../../../shared/runner/index.ts";
import type { spec } from "../inputs.ts";
import { readImageEvidence } from "./evidence.ts";
import type { ImageStatus } from "./image-status.ts";
import { fetchRegistryImages } from "./registry.ts";

/** The status of the deployed images, and what could not be examined. */
export interface ResolvedImageStatus {
  /** Absent if the inputs request neither evidence nor registry lookups. */
  readonly images?: ImageStatus;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Reads the evidence directory and looks up images in registries, if the inputs request it.
 * @param deployed lists the images that the manifests deploy.
 * @throws UndecidedError if the evidence directory cannot be listed.
 */
export async function resolveImageStatus(
  { inputs, host, now }: RunContext<(typeof spec)["inputs"]>,
  deployed: () => readonly string[],
): Promise<ResolvedImageStatus> {
  const directory = inputs.evidence === undefined ? undefined : resolvePath(host, inputs.evidence);
  const evidence =
    directory === undefined
      ? undefined
      : await readImageEvidence(directory, await findRun(directory, host.run, now), inputs["fail-on"]);
  const answers = inputs["check-registry"]
    ? await fetchRegistryImages(
        deployed(),
        (await import("../../../shared/runner/images.ts")).registryOptions(inputs, host),
      )
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
