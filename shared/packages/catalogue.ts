import { messageOf } from "../errors/index.ts";
import { type Collector, type ImageWalk, type WalkedLayer, type WalkOptions, walkImage } from "../layers/index.ts";
import type { OpenedLayer } from "../oci/index.ts";
import { assembleCatalogue, type Catalogue } from "./assemble.ts";
import { type Cataloguer, type FileEvidence, partial } from "./cataloguer.ts";
import { cataloguers } from "./registry.ts";

export interface ImageCatalogue extends Catalogue {
  readonly layers: readonly WalkedLayer[];
}

/** The cataloguers as collectors of a walk, so that others can look at the same files in the same pass. */
export class PackageCollectors {
  readonly #pairs: readonly { readonly cataloguer: Cataloguer; readonly collector: Collector<FileEvidence> }[];

  constructor(chosen: readonly Cataloguer[] = cataloguers.filter(({ settings }) => settings.includes("image"))) {
    this.#pairs = chosen.map((cataloguer) => ({ cataloguer, collector: collectorOf(cataloguer) }));
  }

  get collectors(): readonly Collector<FileEvidence>[] {
    return this.#pairs.map(({ collector }) => collector);
  }

  /** The catalogue of a walk in which all `collectors` took part. */
  catalogue(walk: ImageWalk): ImageCatalogue {
    const evidence = this.#pairs.map(({ cataloguer, collector }) => ({ cataloguer, files: walk.found(collector) }));
    const catalogue = assembleCatalogue(evidence);
    return { ...catalogue, gaps: [...walk.gaps, ...catalogue.gaps], layers: walk.layers };
  }
}

/**
 * Reads an image once and lists the packages installed in it, the operating system and what could not be looked at.
 * @throws UndecidedError when a layer is damaged, hostile or beyond the limits.
 */
export async function catalogueImage(
  image: { readonly layers: readonly OpenedLayer[] },
  options: WalkOptions = {},
): Promise<ImageCatalogue> {
  const packages = new PackageCollectors();
  return packages.catalogue(await walkImage(image, packages.collectors, options));
}

function collectorOf(cataloguer: Cataloguer): Collector<FileEvidence> {
  return {
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
