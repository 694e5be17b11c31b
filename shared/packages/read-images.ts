import type { WalkOptions } from "../layers/index.ts";
import { type OpenedImage, openImage } from "../oci/index.ts";
import { catalogueImage, type ImageCatalogue } from "./catalogue.ts";

/** An image that was read once: what it says of itself, and what is installed in it. */
export interface CataloguedImage {
  readonly image: OpenedImage;
  readonly catalogue: ImageCatalogue;
}

export interface ReadImagesOptions extends WalkOptions {
  /** `os/architecture[/variant]`; every platform that the source holds when absent. */
  readonly platform?: string | undefined;
}

/**
 * Opens a source, catalogues every image in it, and closes it again.
 * Throws what `openImage` and `catalogueImage` throw.
 */
export async function readImages(source: string, options: ReadImagesOptions = {}): Promise<readonly CataloguedImage[]> {
  const { platform, ...walk } = options;
  const opened = await openImage(source, platform === undefined ? {} : { platform });
  try {
    const read: CataloguedImage[] = [];
    for (const image of opened.images) read.push({ image, catalogue: await catalogueImage(image, walk) });
    return read;
  } finally {
    await opened.close();
  }
}

/** The images of several sources, in their order; `onSource` is told before each is read. */
export async function readSources(
  sources: readonly string[],
  options: ReadImagesOptions,
  onSource: (source: string) => void,
): Promise<readonly CataloguedImage[]> {
  const images: CataloguedImage[] = [];
  for (const source of sources) {
    onSource(source);
    images.push(...(await readImages(source, options)));
  }
  return images;
}
