import { messageOf } from "../../errors/index.ts";
import {
  type Collector,
  type FolderWalkOptions,
  type ImageWalk,
  type WalkedLayer,
  type WalkOptions,
  walkFolder,
  walkImage,
} from "../../layers/index.ts";
import type { OpenedLayer } from "../../oci/index.ts";
import { type Cataloger, defined, type FileEvidence, partial, type Setting } from "../cataloger.ts";
import { catalogers } from "../catalogers.ts";
import { type AssembleOptions, assembleCatalog, type Catalog } from "./assemble.ts";

export interface ImageCatalog extends Catalog {
  /** Empty for folders. */
  readonly layers: readonly WalkedLayer[];
}

/** The cataloguers as collectors of a walk, so that others can look at the same files in the same pass. */
export class PackageCollectors {
  readonly #pairs: readonly { readonly cataloguer: Cataloger; readonly collector: Collector<FileEvidence> }[];

  /** @param setting an image (or unpacked root) shows what is installed, a source tree what is asked for. */
  constructor(setting: Setting = "image") {
    const chosen = catalogers.filter(({ settings }) => settings.includes(setting));
    this.#pairs = chosen.map((cataloguer) => ({ cataloguer, collector: collectorOf(cataloguer) }));
  }

  get collectors(): readonly Collector<FileEvidence>[] {
    return this.#pairs.map(({ collector }) => collector);
  }

  /** The catalogue of a walk in which all `collectors` took part. */
  catalogue(walk: ImageWalk, options: AssembleOptions = {}): ImageCatalog {
    const evidence = this.#pairs.map(({ cataloguer, collector }) => ({ cataloguer, files: walk.found(collector) }));
    const catalogue = assembleCatalog(evidence, options);
    return { ...catalogue, gaps: [...walk.gaps, ...catalogue.gaps], layers: walk.layers };
  }
}

/**
 * Reads an image once and lists the packages installed in it, the operating system and what could not be looked at.
 * @throws UndecidedError when a layer is damaged, hostile or beyond the limits.
 */
export async function catalogImage(
  image: { readonly layers: readonly OpenedLayer[] },
  options: WalkOptions & AssembleOptions = {},
): Promise<ImageCatalog> {
  const packages = new PackageCollectors("image");
  return packages.catalogue(await walkImage(image, packages.collectors, options), options);
}

/**
 * Lists the packages of a folder: those installed in an unpacked root file system (`image`), or those that the
 * lockfiles of a source tree name (`source`).
 * @throws InvalidError when there is no such folder; UndecidedError beyond the limits.
 */
export async function catalogFolder(
  folder: string,
  setting: Setting,
  options: FolderWalkOptions & AssembleOptions = {},
): Promise<ImageCatalog> {
  const packages = new PackageCollectors(setting);
  const skip = setting === "source" ? [".git", ...(options.skip ?? [])] : (options.skip ?? []);
  return packages.catalogue(await walkFolder(folder, packages.collectors, { ...options, skip }), options);
}

function collectorOf(cataloguer: Cataloger): Collector<FileEvidence> {
  const { sniffs, maxBytes } = cataloguer;
  return {
    ...defined({ sniffs, maxBytes }),
    name: `packages/${cataloguer.id}`,
    version: cataloguer.version,
    wants: (header) => cataloguer.wants(header),
    collect(file) {
      try {
        return cataloguer.read(file);
      } catch (thrown) {
        return { gaps: [partial(`it could not be read as ${cataloguer.id} (${messageOf(thrown)})`)] };
      }
    },
  };
}
