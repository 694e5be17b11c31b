import { UndecidedError } from "../../../../shared/errors/index.ts";
import { findManifest, parseManifest, type RegistryClient, readBlob } from "../../../../shared/oci/index.ts";
import { type Deadline, isOver, overtime } from "../../../../shared/values/index.ts";

const contentType = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";

/** Limits of a download. */
export interface PullLimits {
  readonly maxBytes: number;
  readonly deadline?: Deadline | undefined;
}

/**
 * Downloads a packaged chart. The content is verified by the digest in the manifest, and the tag is taken at its word.
 * @throws SeaworthyError if there is no such chart, the content does not match, or a limit is exceeded.
 */
export async function pullChart(
  client: RegistryClient,
  version: string,
  { maxBytes, deadline }: PullLimits,
): Promise<Uint8Array> {
  // A tag cannot contain a plus sign (Helm's convention).
  const tag = version.replaceAll("+", "_");
  const place = { what: `${client.name}:${tag}` };
  const checkTime = (): void => {
    if (isOver(deadline))
      throw new UndecidedError("TIME_LIMIT", deadline === undefined ? "" : overtime(deadline), { place });
  };
  checkTime();
  const stored = await findManifest(client, tag);
  if (stored === undefined) throw new UndecidedError("CHART_NOT_FOUND", "the registry has no such chart", { place });
  const layers = parseManifest(stored, place.what)?.layers.filter(({ mediaType }) => mediaType === contentType) ?? [];
  const [content, ...others] = layers;
  if (content === undefined || others.length > 0)
    throw new UndecidedError("CHART_INVALID", `the manifest has ${layers.length} chart layers, not 1`, { place });
  return readBlob(client, content, maxBytes, checkTime);
}
