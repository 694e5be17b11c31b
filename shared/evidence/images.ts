import { truncate } from "../text/index.ts";
import { type EvidenceRecord, type ImageUse, maxAmbiguityLength, maxImages, maxReferenceLength } from "./record.ts";

const maxVariables = 100;

/**
 * Prepares images for a record: without duplicates and within the record's limits. Omits all images if there are too many,
 * so that a part is not mistaken for the whole. A cut reference ends in `…`, which is invalid in references.
 */
export function toRecordImages(images: readonly ImageUse[] | undefined): Pick<EvidenceRecord, "images"> {
  if (images === undefined) return {};
  const unique = new Map(images.map(bounded).map((image) => [JSON.stringify(image), image]));
  return unique.size > maxImages ? {} : { images: [...unique.values()] };
}

function bounded({ reference, use, file, line, unknown, context, doubt }: ImageUse): ImageUse {
  return {
    reference: truncate(reference, maxReferenceLength),
    use,
    file,
    line,
    ...(unknown === undefined
      ? {}
      : { unknown: unknown.slice(0, maxVariables).map((name) => truncate(name, maxReferenceLength)) }),
    ...(context === undefined ? {} : { context }),
    ...(doubt === undefined ? {} : { doubt: truncate(doubt, maxAmbiguityLength) }),
  };
}
