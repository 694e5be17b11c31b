import type { ImageOrigins } from "../../shared/dockerfile/index.ts";
import type { CatalogedImage } from "../../shared/packages/index.ts";
import type { ContentLayer, ContentPackage, ImageContents } from "../../shared/report/result.ts";
import { defined } from "../../shared/values/index.ts";

/** Lists the contents of an image by layer, with the instructions that made the layers if they are known. Pure. */
export function contentsOf({ catalog }: CatalogedImage, origins: ImageOrigins | undefined): ImageContents {
  const layers = catalog.layers.map(({ index, diffId, digest, size, directories }): ContentLayer => {
    const made = origins?.layers[index];
    const origin =
      origins === undefined || made === undefined
        ? undefined
        : { file: origins.path, line: made.instruction.line, keyword: made.instruction.keyword };
    return { index, diffId, size, directories, ...defined({ digest, origin, inBase: made?.inBase }) };
  });
  const packages = catalog.packages.map(({ name, version = "", purl, locations }): ContentPackage => {
    const indexes = locations.flatMap(({ layer }) => layer?.index ?? []);
    return { name, version, purl, ...(indexes.length === 0 ? {} : { layer: Math.min(...indexes) }) };
  });
  return { layers, packages };
}
