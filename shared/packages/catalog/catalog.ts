import { messageOf } from "../../errors/index.ts";
import {
  type Collector,
  type DirectoryWalkOptions,
  type FoundFile,
  type ImageWalk,
  type WalkedLayer,
  type WalkOptions,
  walkDirectory,
  walkImage,
} from "../../layers/index.ts";
import type { OpenedLayer } from "../../oci/index.ts";
import { type Cataloger, defined, type FileEvidence, partial, type Setting } from "../cataloger.ts";
import { catalogers } from "../catalogers.ts";
import { type AssembleOptions, assembleCatalog, type Catalog } from "./assemble.ts";

export interface ImageCatalog extends Catalog {
  /** Empty for directories. */
  readonly layers: readonly WalkedLayer[];
}

/** Catalogers as collectors of a walk, so that others can inspect the same files in the same pass. */
export class PackageCollectors {
  readonly #pairs: readonly { readonly cataloger: Cataloger; readonly collector: Collector<FileEvidence> }[];

  /** @param setting `image` for installed packages, `source` for the lockfiles of a source tree. */
  constructor(setting: Setting = "image") {
    const chosen = catalogers.filter(({ settings }) => settings.includes(setting));
    this.#pairs = chosen.map((cataloger) => ({ cataloger, collector: collectorOf(cataloger) }));
  }

  get collectors(): readonly Collector<FileEvidence>[] {
    return this.#pairs.map(({ collector }) => collector);
  }

  /** Returns the catalog of a walk with all `collectors`. */
  catalog(walk: ImageWalk, options: AssembleOptions = {}): ImageCatalog {
    const evidence = this.#pairs.map(({ cataloger, collector }) => ({ cataloger, files: walk.found(collector) }));
    const catalog = assembleCatalog(evidence, options);
    return { ...catalog, gaps: [...walk.gaps, ...catalog.gaps], layers: walk.layers };
  }
}

/**
 * Reads an image once and returns its installed packages, operating system and gaps.
 * @throws UndecidedError if a layer is damaged, hostile or beyond the limits.
 */
export async function catalogImage(
  image: { readonly layers: readonly OpenedLayer[] },
  options: WalkOptions & AssembleOptions = {},
): Promise<ImageCatalog> {
  const packages = new PackageCollectors("image");
  return packages.catalog(await walkImage(image, packages.collectors, options), options);
}

/**
 * Lists the packages of a directory: the installed ones of an unpacked root file system (`image`), or those in the
 * lockfiles of a source tree (`source`).
 * @throws InvalidError if there is no such directory.
 * @throws UndecidedError beyond the limits.
 */
export async function catalogDirectory(
  directory: string,
  setting: Setting,
  options: DirectoryWalkOptions & AssembleOptions = {},
): Promise<ImageCatalog> {
  const packages = new PackageCollectors(setting);
  return packages.catalog(await walkSetting(directory, packages.collectors, setting, options), options);
}

/**
 * Lists the packages in the lockfiles of a checkout and passes its files to another collector in the same pass.
 * @throws InvalidError, UndecidedError like `catalogDirectory`.
 */
export async function catalogCheckout<T>(
  directory: string,
  collector: Collector<T>,
  options: DirectoryWalkOptions & AssembleOptions = {},
): Promise<{ readonly catalog: ImageCatalog; readonly found: readonly FoundFile<T>[] }> {
  const packages = new PackageCollectors("source");
  const walk = await walkSetting(directory, [...packages.collectors, collector], "source", options);
  return { catalog: packages.catalog(walk, options), found: walk.found(collector) };
}

function walkSetting(
  directory: string,
  collectors: readonly Collector<unknown>[],
  setting: Setting,
  options: DirectoryWalkOptions,
): Promise<ImageWalk> {
  const isSource = setting === "source";
  const skip = [...(isSource ? [".git"] : []), ...(options.skip ?? [])];
  return walkDirectory(directory, collectors, { ...options, skip, isSource });
}

/** Returns the first line of an error's message: parsers add an excerpt of the file below it. */
function firstLineOf(error: unknown): string {
  const [line = ""] = messageOf(error).split("\n");
  return line.replace(/:$/u, "");
}

function collectorOf(cataloger: Cataloger): Collector<FileEvidence> {
  const { sniffs, maxBytes, readsInPlace, named } = cataloger;
  return {
    ...defined({ sniffs, maxBytes, readsInPlace, named }),
    name: `packages/${cataloger.id}`,
    version: cataloger.version,
    wants: (header) => cataloger.wants(header),
    collect(file) {
      try {
        return cataloger.read(file);
      } catch (error) {
        return { gaps: [partial(`its ${cataloger.id} data could not be read (${firstLineOf(error)})`)] };
      }
    },
  };
}
