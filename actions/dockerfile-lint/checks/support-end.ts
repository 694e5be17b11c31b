import { splitReference } from "../../../shared/references/index.ts";
import { type SupportEnds, supportEnds, tagReleases } from "./end-of-life-data.ts";

/** The end of support of an image's release. */
export interface SupportEnd {
  /** Product and version, or the distribution that the tag names: `node 18`, `bullseye`. */
  readonly release: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** True if the release is older than all with a known date, so that it ended before that day. */
  readonly isBefore: boolean;
}

/** Returns the first end of support: of the image's release, or of the distribution in its tag. */
export function findSupportEnd(reference: string): SupportEnd | undefined {
  const { registry, path, tag } = splitReference(reference);
  const product = getProduct(registry, path);
  if (product === undefined || tag === undefined || !Object.hasOwn(supportEnds, product)) return undefined;
  const [version = "", ...variants] = tag.split("-");
  const own = endOfVersion(version, supportEnds[product] ?? {});
  const ends: SupportEnd[] = own === undefined ? [] : [{ ...own, release: `${product} ${own.release}` }];
  for (const variant of variants) {
    const day = Object.hasOwn(tagReleases, variant) ? tagReleases[variant] : undefined;
    if (day !== undefined) ends.push({ release: variant, day, isBefore: false });
  }
  return ends.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}

/** Returns the name of an image's product in the table: official images of Docker Hub and its mirrors, and vendors'. */
function getProduct(registry: string | undefined, path: string): string | undefined {
  if (registry === "mcr.microsoft.com")
    return /^dotnet\/(?:core\/)?(?:sdk|aspnet|runtime|runtime-deps)$/.test(path) ? "dotnet" : undefined;
  if (registry === "docker.elastic.co") return path === "elasticsearch/elasticsearch" ? "elasticsearch" : undefined;
  if (registry === "public.ecr.aws") return /^docker\/library\/(.+)$/.exec(path)?.[1];
  if (registry !== undefined && registry !== "docker.io" && registry !== "mirror.gcr.io") return undefined;
  return path.replace(/^library\//, "");
}

/**
 * Returns the end of a version: of its longest listed prefix (`3.9.18` is 3.9); of the last release of a line that a newer
 * line follows (`4` of 4.0, 4.2 and 4.4, if there is a 5); or of the oldest release if the version is older.
 */
function endOfVersion(version: string, ends: SupportEnds): SupportEnd | undefined {
  const parts = version.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const prefix = parts.slice(0, length).join(".");
    if (Object.hasOwn(ends, prefix)) return toEnd(prefix, ends[prefix]);
  }
  if (!/^\d+(?:\.\d+)*$/.test(version)) return undefined;
  const releases = Object.keys(ends)
    .filter((release) => /^\d/.test(release))
    .sort(compareVersions);
  const line = releases.filter((release) => release.startsWith(`${version}.`));
  const [oldest] = releases;
  if (line.length > 0) return releases.at(-1) === line.at(-1) ? undefined : lastOf(version, line, ends);
  if (oldest === undefined || compareVersions(version, oldest) >= 0) return undefined;
  const end = toEnd(version, ends[oldest]);
  return end === undefined ? undefined : { ...end, isBefore: true };
}

function lastOf(version: string, line: readonly string[], ends: SupportEnds): SupportEnd | undefined {
  const days = line.map((release) => ends[release] ?? null);
  return toEnd(version, days.includes(null) ? null : days.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b)));
}

function toEnd(release: string, day: string | null | undefined): SupportEnd | undefined {
  return day === null || day === undefined ? undefined : { release, day, isBefore: false };
}

/** Compares versions of numbers part by part. A missing part is lower than any. */
function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < Math.max(first?.length ?? 0, second?.length ?? 0); index += 1) {
    const difference = (first?.[index] ?? -1) - (second?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
