import { truncate } from "../text/index.ts";
import { type EvidenceRecord, type ImageUse, longestDoubt, longestReference, mostImages } from "./record.ts";

const mostVariables = 100;

/**
 * The images as a record states them: each once, within the record's bounds. Too many are not stated at all, so that no
 * part of them passes for the whole; a reference that is cut ends in `…`, which no reference has.
 */
export function statedImages(images: readonly ImageUse[] | undefined): Pick<EvidenceRecord, "images"> {
  if (images === undefined) return {};
  const stated = new Map(images.map(bounded).map((image) => [JSON.stringify(image), image]));
  return stated.size > mostImages ? {} : { images: [...stated.values()] };
}

function bounded({ reference, use, file, line, unknown, context, doubt }: ImageUse): ImageUse {
  return {
    reference: truncate(reference, longestReference),
    use,
    file,
    line,
    ...(unknown === undefined
      ? {}
      : { unknown: unknown.slice(0, mostVariables).map((name) => truncate(name, longestReference)) }),
    ...(context === undefined ? {} : { context }),
    ...(doubt === undefined ? {} : { doubt: truncate(doubt, longestDoubt) }),
  };
}
