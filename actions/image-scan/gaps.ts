import type { MatchResult, NoData } from "../../shared/advisories/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { OpenedImage } from "../../shared/oci/index.ts";
import { type Catalog, rootDirectoryType } from "../../shared/packages/index.ts";
import { count } from "../../shared/text/index.ts";
import { type UnmatchedRule, unmatchedGaps } from "./unmatched.ts";

/** How gaps of a match count. */
interface GapRules {
  readonly unmatched: UnmatchedRule;
  /** Whether the subject is a directory, and not an image. */
  readonly isDirectory?: boolean;
}

/** Returns the gaps of a match. A release of a distribution without data never counts as clean. */
export function matchGaps(
  result: MatchResult,
  { packages, os }: Pick<Catalog, "packages" | "os">,
  { unmatched, isDirectory = false }: GapRules,
): CoverageGap[] {
  const empty: CoverageGap[] = packages.length > 0 ? [] : [isDirectory ? emptyDirectory : emptyImage];
  const distributions = result.noData.filter(({ kind }) => kind === "distribution");
  return [
    ...empty,
    ...distributions.map(distributionGap),
    ...unmatchedGaps(result, unmatched),
    ...(os?.id === "centos" ? [centosNote] : []),
    ...headerGaps(result.skipped),
    ...rejectedGaps(result.rejected),
  ];
}

const centosNote: CoverageGap = {
  what: "CentOS",
  why: "it publishes no advisories, so its packages were compared with Red Hat Enterprise Linux's of the same release. CentOS Stream may get a fix earlier or later",
  weight: "note",
};

const emptyImage: CoverageGap = {
  what: "packages",
  why: "the image contains no package database and no installed package",
  weight: "note",
};
/** A directory without packages was probably not what the caller meant. */
const emptyDirectory: CoverageGap = {
  what: "packages",
  why: "the directory contains no package database, no installed package and no lockfile. Name the directory with the lockfiles, or the root of an unpacked image",
  weight: "partial",
};

/** Reports how many kernel vulnerabilities were not counted for packages that contain only kernel headers. */
function headerGaps(skipped: MatchResult["skipped"]): CoverageGap[] {
  return skipped.flatMap(({ package: pkg, why, vulnerabilities = 0 }) =>
    why !== "kernel-headers" || vulnerabilities === 0
      ? []
      : [
          {
            what: pkg.name,
            why: `it contains only the kernel's headers, not its code, so ${count(vulnerabilities, "kernel vulnerability", "kernel vulnerabilities")} are not counted`,
            weight: "note",
          } satisfies CoverageGap,
        ],
  );
}

const maxShownIds = 5;

/** Reports vulnerabilities that are not counted, because the organization that assigned their CVE rejected it. */
function rejectedGaps(rejected: readonly string[]): CoverageGap[] {
  if (rejected.length === 0) return [];
  const omitted = rejected.length - maxShownIds;
  const shown = `${rejected.slice(0, maxShownIds).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
  return [
    {
      what: count(rejected.length, "vulnerability", "vulnerabilities"),
      why: `not reported, because the assigner of the CVE rejected it (${shown})`,
      weight: "note",
    },
  ];
}

/** Returns the gaps of an unpacked root file system, which has no image configuration. */
export function rootDirectoryGaps({ mediaType, name }: Pick<OpenedImage, "mediaType" | "name">): CoverageGap[] {
  if (mediaType !== rootDirectoryType) return [];
  return [
    {
      what: name,
      why: "an unpacked root file system has no image configuration, so user, health check and history were not checked",
      weight: "note",
    },
  ];
}

function distributionGap({ ecosystem, packages, why }: NoData): CoverageGap {
  const reason =
    why === "not-in-source"
      ? `the advisories contain no data for ${ecosystem}`
      : "no advisory source covers this distribution";
  return { what: `${count(packages, "package")} of ${ecosystem}`, why: reason, weight: "partial" };
}
