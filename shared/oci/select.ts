import { InvalidError, UndecidedError } from "../errors/index.ts";
import type { OpenedImage, Platform, SkippedManifest } from "./image.ts";
import { formatPlatform, matchesPlatform } from "./platform.ts";
import { isNamed, type Selection } from "./source.ts";
import type { ReachedImage } from "./walk-index.ts";

/**
 * Merges the images of an archive's `index.json` and `manifest.json`. An image in both counts once, with its names from
 * `manifest.json`.
 */
export function joinListings(
  reached: readonly ReachedImage[],
  listed: readonly OpenedImage[],
): readonly ReachedImage[] {
  const byConfig = new Map(listed.map((image, position) => [image.configDigest, { image, position }]));
  const joined = reached.map((reachedImage) => {
    const twin = byConfig.get(reachedImage.image.configDigest);
    byConfig.delete(reachedImage.image.configDigest);
    return twin === undefined || twin.image.tags.length === 0
      ? reachedImage
      : { ...reachedImage, image: rename(reachedImage.image, twin.image) };
  });
  const unreached = [...byConfig.values()].map(({ image, position }) => ({
    image,
    lineage: [image.digest],
    position,
    platform: image.config,
  }));
  return [...joined, ...unreached];
}

function rename(image: OpenedImage, { name, tags }: OpenedImage): OpenedImage {
  return { ...image, name, tags };
}

/** Filter for the images of a source. */
export interface ImageFilter {
  readonly select?: Selection;
  readonly platform?: Platform;
}

/**
 * Selects images by the filter.
 * @throws InvalidError `IMAGE_NOT_FOUND` or `PLATFORM_NOT_FOUND`, with the available ones.
 * @throws UndecidedError `IMAGE_ABSENT` if an index lists images, but the source contains none of them.
 */
export function selectImages(
  reached: readonly ReachedImage[],
  skipped: readonly SkippedManifest[],
  { select, platform }: ImageFilter,
  source: string,
): readonly ReachedImage[] {
  const named = select === undefined ? reached : reached.filter((candidate) => isSelected(candidate, select));
  if (reached.length > 0 && named.length === 0) throw notFound(reached, source);
  const chosen =
    platform === undefined ? named : named.filter((candidate) => matchesPlatform(platform, candidate.platform));
  if (chosen.length > 0) return chosen;
  const absent = skipped.filter(({ reason }) => reason === "absent");
  if (platform !== undefined) throw noPlatform(platform, named, absent, source);
  throw absent.length > 0 ? allAbsent(absent, source) : noImages(source);
}

function isSelected({ image, lineage, position }: ReachedImage, select: Selection): boolean {
  if (select.kind === "tag") return isNamed(image.tags, select.tag);
  if (select.kind === "position") return position === select.position;
  return lineage.includes(select.digest) || image.configDigest === select.digest;
}

function notFound(reached: readonly ReachedImage[], source: string): InvalidError {
  const names = reached.map(({ image }) => image.tags[0] ?? image.digest);
  return new InvalidError("IMAGE_NOT_FOUND", "it contains no image with that name", {
    place: { what: source },
    advice: `It contains ${listOf(names)}.`,
  });
}

function noPlatform(
  platform: Platform,
  reached: readonly ReachedImage[],
  absent: readonly SkippedManifest[],
  source: string,
): InvalidError | UndecidedError {
  const wanted = formatPlatform(platform);
  const presentPlatforms = reached.map(({ image }) => image.platform);
  const named = absent.flatMap((manifest) => manifest.platform ?? []);
  if (named.includes(wanted)) {
    return new UndecidedError("IMAGE_ABSENT", `the index lists an image for ${wanted}, but its blobs are missing`, {
      place: { what: source },
      advice: "Export that platform as well.",
    });
  }
  return new InvalidError("PLATFORM_NOT_FOUND", `no image for ${wanted}`, {
    place: { what: source },
    advice: `It lists ${listOf([...new Set([...presentPlatforms, ...named])])}.`,
  });
}

function allAbsent(absent: readonly SkippedManifest[], source: string): UndecidedError {
  return new UndecidedError(
    "IMAGE_ABSENT",
    `the index lists ${absent.length} images, but the blobs of all of them are missing`,
    {
      place: { what: source },
      advice: "Export the image again, with its layers.",
    },
  );
}

function noImages(source: string): UndecidedError {
  return new UndecidedError("NO_IMAGE", "it contains no container image", {
    place: { what: source },
    advice: "Use an OCI layout, an OCI archive or the output of docker save.",
  });
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 10).join(", ");
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
