import { createHash } from "node:crypto";
import type { CoverageGap } from "../findings/index.ts";
import {
  type Analyzer,
  type Collector,
  type FoundFile,
  type ImageWalk,
  knownDigests,
  type LayerCache,
  type LayerLimits,
  type WalkedLayer,
  type WalkOptions,
} from "../layers/index.ts";
import type { OpenedImage } from "../oci/index.ts";
import { isDictionary } from "../values/index.ts";
import type { ImageCatalog } from "./catalog/catalog.ts";

/** Results of reading an image, as JSON: the catalog, and what collectors besides the catalogers found. */
export interface ImageRecord {
  readonly catalog: ImageCatalog;
  readonly layers: readonly WalkedLayer[];
  readonly gaps: readonly CoverageGap[];
  readonly found: Readonly<Record<string, readonly FoundFile<unknown>[]>>;
  /** Results of analyzers by name. */
  readonly analyzed: Readonly<Record<string, unknown>>;
}

type RecordOptions = Pick<WalkOptions, "tablesFrom" | "analyzers"> & { readonly limits?: Partial<LayerLimits> };

/** Version of the stored format. */
const format = 2;

/**
 * Returns the key of an image's record. The digests bind what the image consists of; the engine, which includes the
 * build, binds how it is read. Undefined if a layer's bytes are not known to have a digest, or run from source.
 */
export async function imageRecordKey(
  image: OpenedImage,
  collectors: readonly Collector<unknown>[],
  { limits = {}, tablesFrom, analyzers = [] }: RecordOptions,
  cache: LayerCache,
): Promise<string | undefined> {
  const digests = cache.isOfBuild === true ? await knownDigests(image.layers, cache) : undefined;
  if (digests === undefined) return undefined;
  const parts = [
    ...[format, cache.engine, image.digest, image.configDigest, image.platform, digests],
    image.layers.map(({ diffId, present }) => [diffId, present]),
    [...collectors, ...analyzers].map(({ name, version }) => `${name}@${version}`),
    limits,
    // Only images with tables are read in two ways.
    ...(image.layers.some(({ table }) => table !== undefined) ? [tablesFrom ?? null] : []),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

export async function readImageRecord(cache: LayerCache, key: string): Promise<ImageRecord | undefined> {
  const document = await cache.readDocument("images", key);
  return isRecord(document) ? document : undefined;
}

export async function writeImageRecord(
  cache: LayerCache,
  key: string,
  catalog: ImageCatalog,
  walk: ImageWalk,
  collectors: readonly Collector<unknown>[],
  analyzers: readonly Analyzer<unknown>[],
): Promise<void> {
  const kept = collectors.filter(({ isForAnalyzers }) => isForAnalyzers !== true);
  const found = Object.fromEntries(kept.map((collector) => [collector.name, walk.found(collector)]));
  const analyzed = Object.fromEntries(analyzers.map((analyzer) => [analyzer.name, walk.analyzed(analyzer)]));
  await cache.writeDocument("images", key, { catalog, layers: walk.layers, gaps: walk.gaps, found, analyzed });
}

/** Returns a walk that answers from a record. */
export function walkOfRecord({ layers, gaps, found, analyzed }: ImageRecord): ImageWalk {
  return {
    layers,
    gaps,
    found<T>(collector: Collector<T>) {
      // Values under a collector's name come from its own `collect`.
      return (found[collector.name] ?? []) as readonly FoundFile<T>[];
    },
    analyzed<T>(analyzer: Analyzer<T>) {
      // Values under an analyzer's name come from its own `analyze`.
      return analyzed[analyzer.name] as T | undefined;
    },
  };
}

function isRecord(document: unknown): document is ImageRecord {
  if (typeof document !== "object" || document === null) return false;
  const { catalog, layers, gaps, found, analyzed } = document as Partial<ImageRecord>;
  const lists = [catalog?.packages, catalog?.owned, catalog?.gaps, catalog?.layers, layers, gaps];
  return lists.every(Array.isArray) && [found, analyzed].every(isDictionary);
}
