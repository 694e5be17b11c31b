import { threadModuleUrl } from "../exec/thread-module-url.ts";
import {
  type Collector,
  type ImageWalk,
  type LayerLimits,
  type ThreadModule,
  type WalkOptions,
  walkDirectory,
  walkImage,
} from "../layers/index.ts";
import {
  type AttestationManifest,
  type EngineOptions,
  type OpenedImage,
  type OpenLimits,
  openImage,
  type RegistryOptions,
} from "../oci/index.ts";
import type { ImageCatalog } from "./catalog/catalog.ts";
import { imageRecordKey, readImageRecord, walkOfRecord, writeImageRecord } from "./image-record.ts";
import { hasRootMarkers, rootDirectoryImage, rootDirectoryIn } from "./root-directory.ts";

/** Image with its packages. */
export interface CatalogedImage {
  readonly image: OpenedImage;
  readonly catalog: ImageCatalog;
  /** Results of the requested `collectors` from the same pass. */
  readonly walk: ImageWalk;
  /** Statements about the image in its index, of the requested types. Unsigned. */
  readonly statements: readonly ReadStatement[];
  /** Where an image that is only named was found, for people: an engine or a registry. */
  readonly origin?: string;
}

/** In-toto statement, verified by the digest in the index. */
export interface ReadStatement {
  readonly predicateType: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
}

export interface ReadImagesOptions extends Omit<WalkOptions, "limits" | "workers"> {
  readonly limits?: Partial<LayerLimits & OpenLimits>;
  /** `os/architecture[/variant]`. Default: every platform in the source. */
  readonly platform?: string | undefined;
  readonly registry?: RegistryOptions;
  readonly engine?: EngineOptions;
  /** Collectors that inspect the files of each image in the same pass. */
  readonly collectors?: readonly Collector<unknown>[];
  /** Modules in which threads create the same `collectors`. Without them, only one thread reads layers. */
  readonly threads?: readonly ThreadModule[];
  /** Predicate types of the statements to read. */
  readonly predicateTypes?: readonly string[];
}

/**
 * Opens a source, catalogs every image in it, and closes it. Accepts the sources of `openImage`, and unpacked root file
 * systems: `dir:` and a path, or the path of a directory that is recognized as one (`rootDirectoryIn`). Throws what
 * `openImage`, `walkImage` and `walkDirectory` throw.
 */
export async function readImages(source: string, options: ReadImagesOptions = {}): Promise<readonly CatalogedImage[]> {
  const { platform, registry, engine, collectors = [], predicateTypes = [], threads, ...rest } = options;
  const walkOptions: WalkOptions = { ...rest, ...workersFor(collectors, threads) };
  const directory = await rootDirectoryIn(source);
  if (directory !== undefined) return [await readRootDirectory(directory, collectors, walkOptions)];
  const opened = await openImage(source, {
    ...(platform === undefined ? {} : { platform }),
    ...(registry === undefined ? {} : { registry }),
    ...(engine === undefined ? {} : { engine }),
    ...(walkOptions.limits === undefined ? {} : { limits: walkOptions.limits }),
  });
  try {
    const read: CatalogedImage[] = [];
    for (const image of opened.images) {
      const statements = await statementsAbout(image, opened.attestations, predicateTypes);
      const { origin } = opened;
      const catalog = await catalogOf(image, collectors, walkOptions);
      read.push({ image, ...catalog, statements, ...(origin === undefined ? {} : { origin }) });
    }
    return read;
  } finally {
    await opened.close();
  }
}

/** Reads an image, or the record of an earlier run. */
async function catalogOf(
  image: OpenedImage,
  collectors: readonly Collector<unknown>[],
  options: WalkOptions,
): Promise<Pick<CatalogedImage, "catalog" | "walk">> {
  const { cache } = options;
  const key = cache === undefined ? undefined : await imageRecordKey(image, collectors, options, cache);
  const known = cache === undefined || key === undefined ? undefined : await readImageRecord(cache, key);
  if (known !== undefined) return { catalog: known.catalog, walk: walkOfRecord(known) };
  const { PackageCollectors } = await import("./catalog/catalog.ts");
  const packages = new PackageCollectors("image");
  const walk = await walkImage(image, [...packages.collectors, ...collectors], options);
  const catalog = packages.catalog(walk);
  if (cache !== undefined) {
    // Layers of a docker archive have a digest only now that they were verified.
    const verifiedKey = key ?? (await imageRecordKey(image, collectors, options, cache));
    if (verifiedKey !== undefined) {
      await writeImageRecord(cache, verifiedKey, catalog, walk, collectors, options.analyzers ?? []);
    }
  }
  return { catalog, walk };
}

function workersFor(
  collectors: readonly Collector<unknown>[],
  threads: readonly ThreadModule[] | undefined,
): Pick<WalkOptions, "workers"> {
  if (collectors.length > 0 && threads === undefined) return {};
  const url = threadModuleUrl("layers", "./layers-thread.ts", import.meta.url);
  return { workers: { url, modules: threads ?? [] } };
}

async function readRootDirectory(
  directory: string,
  collectors: readonly Collector<unknown>[],
  { limits = {} }: WalkOptions,
): Promise<CatalogedImage> {
  const { catalogDirectory, PackageCollectors } = await import("./catalog/catalog.ts");
  // A directory without a package database is a source tree if it has lockfiles, otherwise what somebody unpacked.
  const isSource =
    !(await hasRootMarkers(directory)) && (await catalogDirectory(directory, "source", { limits })).packages.length > 0;
  const packages = new PackageCollectors(isSource ? "source" : "image");
  const skip = isSource ? [".git"] : [];
  const walk = await walkDirectory(directory, [...packages.collectors, ...collectors], { limits, skip, isSource });
  const image = await rootDirectoryImage(directory, limits.entries);
  return { image, catalog: packages.catalog(walk), walk, statements: [] };
}

async function statementsAbout(
  { digest }: OpenedImage,
  attestations: readonly AttestationManifest[],
  predicateTypes: readonly string[],
): Promise<ReadStatement[]> {
  const selected = attestations
    .filter(({ subject }) => subject === digest)
    .flatMap(({ statements }) => statements)
    .filter(({ predicateType }) => predicateTypes.includes(predicateType));
  return Promise.all(
    selected.map(async ({ predicateType, digest: statementDigest, read }) => ({
      predicateType,
      digest: statementDigest,
      bytes: await read(),
    })),
  );
}
