import {
  type BaseFacts,
  buildGraph,
  factsOfSettings,
  findKnownImage,
  flagValue,
  parseDockerfile,
} from "../../shared/dockerfile/index.ts";
import type { SettingsCall } from "../../shared/runner/base-image.ts";
import { mapConcurrently } from "../../shared/values/index.ts";
import type { LintOptions, LintSource } from "./options.ts";

/** Maximum number of base images of a Dockerfile that are read. Others are known by name only. */
const maxImages = 50;
const requestsAtOnce = 4;
/** The platform of images whose FROM names none. Settings rarely differ between platforms. */
const defaultPlatform = "linux/amd64";

/**
 * Reads the configurations of a Dockerfile's base images from their registries, and notes once which could not be read.
 * Those are known by name only.
 */
export async function readBaseImages(
  { text }: LintSource,
  options: LintOptions,
  call: SettingsCall,
): Promise<ReadonlyMap<string, BaseFacts>> {
  const wanted = [...listBaseImages(text, options)].slice(0, maxImages);
  const facts = new Map<string, BaseFacts>();
  if (wanted.length === 0) return facts;
  const { readBaseSettings } = await import("../../shared/runner/base-image.ts");
  await mapConcurrently(wanted, requestsAtOnce, async ([reference, platform]) => {
    const settings = await readBaseSettings(reference, platform, call);
    if (typeof settings === "string") call.host.info(`The base image ${reference} is known by name only: ${settings}`);
    else facts.set(reference, factsOfSettings(settings, findKnownImage(reference)));
  });
  return facts;
}

/** Lists the images that stages start from, with their platforms. */
function listBaseImages(text: string, options: LintOptions): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  for (const { base, from } of buildGraph(parseDockerfile(text), options).stages) {
    if (base.kind !== "image" || !base.complete) continue;
    const platform = from === undefined ? undefined : flagValue(from, "platform");
    const isKnown = platform !== undefined && !platform.includes("$");
    images.set(base.reference, isKnown ? platform : (options.platform ?? defaultPlatform));
  }
  return images;
}
