import type { Host } from "../ci/index.ts";
import { type ExactDockerfile, findBaseDifference, type RunSettings } from "../dockerfile/index.ts";
import { messageOf } from "../errors/index.ts";
import type { BaseComparison } from "../evidence/index.ts";
import { unreachable } from "../http/probe.ts";
import { type OpenedImage, openImage } from "../oci/index.ts";
import { registryUrl } from "../oci/registry/url.ts";
import { parseReference } from "../references/index.ts";
import { oneLine, truncate } from "../text/index.ts";
import { type BaseRead, readOnce } from "./base-reads.ts";
import { engineOptions, type RegistryInputs, registryOptions } from "./images.ts";

/** A call that compares images with their base images. */
export interface BaseCall {
  readonly inputs: RegistryInputs & { readonly "base-image": string };
  readonly host: Host;
}

/** A call that asks registries. */
interface RegistryCall {
  readonly inputs: RegistryInputs;
  readonly host: Host;
}

/** An image with what says on which base it was built. */
export interface ImageWithLayers extends Pick<OpenedImage, "platform" | "history" | "config"> {
  readonly layers: readonly { readonly diffId: string }[];
}

/** Milliseconds for reading a base image's manifest and configuration. Neither has more than some megabytes. */
const defaultPatience = 60_000;
/** Maximum characters of a reason, as in evidence records. */
const maxReason = 1000;

/**
 * Compares what is below the build of an image with its base image, whose manifest and configuration it reads as the
 * input `base-image` says. Never throws: what cannot be read in time is unknown.
 * @param patience milliseconds for reading the base image.
 */
export async function compareWithBaseImage(
  image: ImageWithLayers,
  { baseSteps, base: reference }: ExactDockerfile,
  { inputs, host }: BaseCall,
  patience: number = defaultPatience,
): Promise<BaseComparison> {
  const source = inputs["base-image"];
  if (source === "none") return { state: "unknown", why: "`base-image: none` does not read it" };
  if (reference === undefined) return { state: "unknown", why: "FROM has a value that only the build knows" };
  try {
    const { platform } = image;
    const base = await readOnce(host, { source, reference, platform }, () =>
      readBase(source, reference, platform, { inputs, host, patience }),
    );
    if (typeof base === "string") return { state: "unknown", reference, why: reason(base) };
    const diffIds = image.layers.map(({ diffId }) => diffId);
    const why = findBaseDifference({ history: image.history, diffIds, config: image.config }, baseSteps, base);
    const { digest } = base;
    return why === undefined
      ? { state: "same", reference, digest }
      : { state: "different", reference, digest, why: reason(why) };
  } catch (error) {
    // A connection that breaks while a body is read is an error of the platform.
    return { state: "unknown", reference, why: reason(`it could not be read: ${messageOf(error)}`) };
  }
}

/** Returns a reason within the limit of records. Images and registries control parts of it. */
function reason(text: string): string {
  return truncate(oneLine(text), maxReason);
}

/** A call that reads configurations of base images. */
export interface SettingsCall {
  readonly inputs: Pick<RegistryInputs, "insecure-registries">;
  readonly host: Host;
}

/**
 * Reads how a base image runs, from its registry, with the logins of Docker's configuration. Never throws, and asks for each
 * image once.
 * @param platform `os/architecture[/variant]`. @param patience milliseconds.
 * @returns the settings, or why they could not be read.
 */
export async function readBaseSettings(
  reference: string,
  platform: string,
  { inputs, host }: SettingsCall,
  patience: number = defaultPatience,
): Promise<RunSettings | string> {
  const call = { ...inputs, "registry-username": undefined, "registry-password": undefined };
  try {
    const base = await readOnce(host, { source: "registry", reference, platform }, () =>
      readBase("registry", reference, platform, { inputs: call, host, patience }),
    );
    return typeof base === "string" ? reason(base) : base.config;
  } catch (error) {
    return reason(`it could not be read: ${messageOf(error)}`);
  }
}

/** Reads the base image's configuration. Returns why it was not read. */
async function readBase(
  source: string,
  reference: string,
  platform: string,
  { inputs, host, patience }: RegistryCall & { readonly patience: number },
): Promise<BaseRead | string> {
  const insecure = inputs["insecure-registries"];
  if (source === "registry") {
    const { registry } = parseReference(reference);
    const silent = await unreachable(registryUrl(registry, insecure), { sleep: host.sleep });
    if (silent !== undefined) return `${registry} does not respond (${silent})`;
  }
  const controller = new AbortController();
  const late = new Error(`it takes more than ${patience / 1000} s`);
  const timer = setTimeout(() => controller.abort(late), patience);
  const stopped = new Promise<never>((_, reject) => controller.signal.addEventListener("abort", () => reject(late)));
  try {
    return await Promise.race([stopped, readConfiguration(source, reference, platform, { inputs, host }, controller)]);
  } finally {
    clearTimeout(timer);
  }
}

async function readConfiguration(
  source: string,
  reference: string,
  platform: string,
  { inputs, host }: RegistryCall,
  { signal }: AbortController,
): Promise<BaseRead | string> {
  // The base image's registry must not receive the login for the scanned image.
  const own = { ...inputs, "registry-username": undefined, "registry-password": undefined };
  const registry = registryOptions(own, host);
  const stoppable: typeof fetch = (url, init) =>
    fetch(url, { ...init, signal: AbortSignal.any([signal, ...(init?.signal == null ? [] : [init.signal])]) });
  const opened = await openImage(source === "registry" ? `docker://${reference}` : source, {
    platform,
    registry: { ...registry, ports: { ...registry.ports, fetch: stoppable } },
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
