import type { Host } from "../ci/index.ts";
import { type BaseConfiguration, type ExactDockerfile, findBaseDifference } from "../dockerfile/index.ts";
import { SeaworthyError } from "../errors/index.ts";
import type { BaseComparison } from "../evidence/index.ts";
import { unreachable } from "../http/probe.ts";
import { type OpenedImage, openImage } from "../oci/index.ts";
import { registryUrl } from "../oci/registry/url.ts";
import { parseReference } from "../references/index.ts";
import { memoizedByObject } from "../values/index.ts";
import { engineOptions, type RegistryInputs, registryOptions } from "./images.ts";

/** A call that compares images with their base images. */
export interface BaseCall {
  readonly inputs: RegistryInputs & { readonly "base-image": string };
  readonly host: Host;
}

/** An image with what says on which base it was built. */
export interface ImageWithLayers extends Pick<OpenedImage, "platform" | "history" | "config"> {
  readonly layers: readonly { readonly diffId: string }[];
}

/**
 * Compares what is below the build of an image with its base image, whose manifest and configuration it reads as the
 * input `base-image` says. Never throws: what cannot be read is unknown.
 */
export async function compareWithBaseImage(
  image: ImageWithLayers,
  { baseSteps, base: reference }: ExactDockerfile,
  { inputs, host }: BaseCall,
): Promise<BaseComparison> {
  const source = inputs["base-image"];
  if (source === "none") return { state: "unknown", why: "`base-image: none` does not read it" };
  if (reference === undefined) return { state: "unknown", why: "FROM has a value that only the build knows" };
  try {
    const reads = readsOf(host);
    const key = JSON.stringify([source, reference, image.platform]);
    const reading = reads.get(key) ?? readBase(source, reference, image.platform, { inputs, host });
    reads.set(key, reading);
    const base = await reading;
    if (typeof base === "string") return { state: "unknown", reference, why: base };
    const diffIds = image.layers.map(({ diffId }) => diffId);
    const why = findBaseDifference({ history: image.history, diffIds, config: image.config }, baseSteps, base);
    const { digest } = base;
    return why === undefined ? { state: "same", reference, digest } : { state: "different", reference, digest, why };
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return { state: "unknown", reference, why: `it could not be read: ${error.message}`.slice(0, 1000) };
  }
}

interface BaseRead extends BaseConfiguration {
  readonly digest: string;
}

/** What a run has read, by source, reference and platform: several steps of it compare with the same base image. */
const readsOf = memoizedByObject((_host: Host) => new Map<string, Promise<BaseRead | string>>());

/** Reads the base image's configuration. Returns why it was not read. */
async function readBase(
  source: string,
  reference: string,
  platform: string,
  call: BaseCall,
): Promise<BaseRead | string> {
  const { inputs, host } = call;
  const insecure = inputs["insecure-registries"];
  const isRegistry = source === "registry";
  if (isRegistry) {
    const { registry } = parseReference(reference);
    const silent = await unreachable(registryUrl(registry, insecure), { sleep: host.sleep });
    if (silent !== undefined) return `${registry} does not respond (${silent})`;
  }
  const opened = await openImage(isRegistry ? `docker://${reference}` : source, {
    platform,
    // The base image's registry must not receive the login for the scanned image.
    registry: registryOptions({ ...inputs, "registry-username": undefined, "registry-password": undefined }, host),
    engine: engineOptions(host),
  });
  try {
    const [image] = opened.images;
    if (image === undefined || opened.images.length > 1)
      return `${source} has ${opened.images.length} images for ${platform}`;
    const { config, history, digest } = image;
    return { digest, history, config, diffIds: config.diffIds };
  } finally {
    await opened.close();
  }
}
