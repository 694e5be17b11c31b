import type { WalkOptions } from "../layers/index.ts";
import { type OpenedImage, openImage, type RegistryOptions } from "../oci/index.ts";
import { catalogueImage, type ImageCatalogue } from "./catalogue.ts";

/** An image that was read once: what it says of itself, and what is installed in it. */
export interface CataloguedImage {
  readonly image: OpenedImage;
  readonly catalogue: ImageCatalogue;
}

export interface ReadImagesOptions extends WalkOptions {
  /** `os/architecture[/variant]`; every platform that the source holds when absent. */
  readonly platform?: string | undefined;
  readonly registry?: RegistryOptions;
}

/**
 * Opens a source, catalogues every image in it, and closes it again.
 * Throws what `openImage` and `catalogueImage` throw.
 */
export async function readImages(source: string, options: ReadImagesOptions = {}): Promise<readonly CataloguedImage[]> {
  const { platform, registry, ...walk } = options;
  const opened = await openImage(source, {
    ...(platform === undefined ? {} : { platform }),
    ...(registry === undefined ? {} : { registry }),
  });
  try {
    const read: CataloguedImage[] = [];
    for (const image of opened.images) read.push({ image, catalogue: await catalogueImage(image, walk) });
    return read;
  } finally {
    await opened.close();
  }
}
