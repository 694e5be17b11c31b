import type { Host } from "../ci/index.ts";
import type { BaseConfiguration, RunSettings } from "../dockerfile/index.ts";
import { memoizedByObject } from "../values/index.ts";

/** What was read of a base image. */
export interface BaseRead extends BaseConfiguration {
  readonly digest: string;
}

/** Which base image is read, and where. */
interface BasePlace {
  /** `registry`, or the source of the image in the notation of `image`. */
  readonly source: string;
  /** The image reference as FROM resolves it. */
  readonly reference: string;
  /** `os/architecture[/variant]`. */
  readonly platform: string;
}

interface Reading {
  readonly reference: string;
  /** The base image, or why it was not read. */
  readonly base: Promise<BaseRead | string>;
}

/** What a run has read, by source, reference and platform: several steps of it ask for the same base image. */
const readingsOf = memoizedByObject((_host: Host) => new Map<string, Reading>());

/** Reads a base image, unless the run has read it before. */
export function readOnce(
  host: Host,
  { source, reference, platform }: BasePlace,
  read: () => Promise<BaseRead | string>,
): Promise<BaseRead | string> {
  const readings = readingsOf(host);
  const key = JSON.stringify([source, reference, platform]);
  const reading = readings.get(key) ?? { reference, base: read() };
  readings.set(key, reading);
  return reading.base;
}

/** Returns how the base images that the run has read are configured, by reference. Reads nothing, and never throws. */
export async function listReadSettings(host: Host): Promise<ReadonlyMap<string, RunSettings>> {
  const settings = new Map<string, RunSettings>();
  for (const { reference, base } of readingsOf(host).values()) {
    const read = await base.catch(() => "it could not be read");
    if (typeof read !== "string") settings.set(reference, read.config);
  }
  return settings;
}
