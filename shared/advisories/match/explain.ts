import { compareRangePoints, isVersion, versionScheme } from "../../ecosystems/index.ts";
import type { OperatingSystem, Package } from "../../packages/index.ts";
import type { AffectedRange, VersionInterval } from "../model/advisory.ts";
import type { AdvisoryEntry, AdvisoryIndex } from "../model/advisory-index.ts";
import { upstreamOf } from "../upstream/identify.ts";
import { withoutOverruled } from "../upstream/precedence.ts";
import { decide } from "./decide.ts";
import { groupByVulnerability, type Vulnerability } from "./identify.ts";
import { isKernelHeaders } from "./kernel-headers.ts";
import { type AdvisoryLookup, lookupFor } from "./lookup.ts";
import { type Exclusion, onOtherPlatforms, type Selection, selectEntries } from "./select.ts";

/** Explanation of one advisory for one package. */
export interface Explanation {
  readonly package: Package;
  /** The vulnerability: its CVE, if it has one. */
  readonly vulnerability: string;
  /** Id of the advisory. */
  readonly record: string;
  readonly ecosystem: string;
  /** RFC 3339. */
  readonly modified: string;
  /** Versions that it calls affected, for people. */
  readonly range: string;
  readonly verdict: "affected" | "not-affected" | "unknown-version" | "does-not-apply";
  /** Sentence about the comparison, or about the reason for exclusion. */
  readonly because: string;
}

/**
 * Explains a vulnerability, by any of its ids, for each package that an advisory names: the range, the comparison and
 * its result. Pure. Empty if no advisory names an installed package.
 * @param id undefined for every vulnerability of these packages.
 */
export function explainVulnerability(
  id: string | undefined,
  packages: readonly Package[],
  os: OperatingSystem | undefined,
  advisories: AdvisoryIndex,
  now: Date,
): Explanation[] {
  return packages.flatMap((pkg) => explainPackage(id, pkg, os, advisories, now));
}

function explainPackage(
  id: string | undefined,
  pkg: Package,
  os: OperatingSystem | undefined,
  advisories: AdvisoryIndex,
  now: Date,
): Explanation[] {
  const lookup = lookupFor(pkg, os);
  if (lookup === undefined) return [];
  const { applicable, others } = selectEntries(pkg, lookup, advisories, now);
  const overruled = overruledEntries(lookup, { applicable, others }, now).map(
    (entry): [AdvisoryEntry, Exclusion["why"]] => [entry, "overruled"],
  );
  const exclusions = new Map([
    ...others.map(({ entry, why }): [AdvisoryEntry, Exclusion["why"]] => [entry, why]),
    ...overruled,
  ]);
  const all = new Set([...applicable, ...exclusions.keys()]);
  return groupByVulnerability([...all])
    .filter((group) => id === undefined || isNamed(id, group))
    .flatMap((group) =>
      group.entries.map((entry) => ({
        package: pkg,
        vulnerability: group.id,
        record: entry.advisory.id,
        ecosystem: entry.affected.ecosystem,
        modified: entry.advisory.modified,
        range: rangeText(entry.affected),
        ...evaluate(entry, pkg, lookup.version, exclusions.get(entry)),
      })),
    );
}

const maxShownVersions = 5;

/** Describes the affected versions: `from 3.0.0 before 3.0.7; 4.0.0, 4.0.1`. */
function rangeText({ name, intervals, versions }: AffectedRange): string {
  const omitted = versions.length - maxShownVersions;
  const listed = `${versions.slice(0, maxShownVersions).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
  const parts = [...intervals.map(intervalText), ...(versions.length === 0 ? [] : [listed])];
  return `${name} ${parts.length === 0 ? "in no version" : parts.join("; ")}`;
}

function intervalText({ introduced, fixed, lastAffected }: VersionInterval): string {
  if (fixed === "0") return "never affected";
  const end = fixed !== undefined ? `before ${fixed}` : lastAffected === undefined ? "" : `up to ${lastAffected}`;
  if (introduced === "0") return end === "" ? "in every version" : end;
  return `from ${introduced}${end === "" ? " on" : ` ${end}`}`;
}

/** Returns the entries that affect the version, but that the project's own list overrules. */
function overruledEntries(
  { upstream, version }: AdvisoryLookup,
  { applicable, others }: Selection,
  now: Date,
): AdvisoryEntry[] {
  if (upstream === undefined || version === undefined) return [];
  const hits = applicable.filter((entry) => decide(entry, version) !== undefined);
  const kept = new Set(
    withoutOverruled(hits, {
      program: upstream,
      version,
      now,
      entries: applicable,
      elsewhere: onOtherPlatforms(others),
    }),
  );
  return hits.filter((entry) => !kept.has(entry));
}

/** Checks whether a vulnerability has an id, in any case. */
function isNamed(id: string, { id: best, aliases }: Vulnerability<AdvisoryEntry>): boolean {
  const wanted = id.toUpperCase();
  return [best, ...aliases].some((name) => name.toUpperCase() === wanted);
}

function evaluate(
  entry: AdvisoryEntry,
  pkg: Package,
  version: string | undefined,
  exclusion: Exclusion["why"] | undefined,
): Pick<Explanation, "verdict" | "because"> {
  const reason = exclusionReason(pkg, exclusion);
  if (reason !== undefined) return { verdict: "does-not-apply", because: reason };
  const { ecosystem, name, intervals } = entry.affected;
  if (version === undefined || !isVersion(ecosystem, version)) {
    return { verdict: "unknown-version", because: `the version of ${name} is not known` };
  }
  const hit = decide(entry, version);
  if (hit !== undefined) return { verdict: "affected", because: `${name} ${version} ${hit.because}` };
  const reasons = intervals.map((interval) => describeOutside(ecosystem, interval, version));
  const order = `(${versionScheme(ecosystem)?.name ?? "text"} order)`;
  const because = reasons.length === 0 ? "is not listed as affected" : `${reasons.join("; ")} ${order}`;
  return { verdict: "not-affected", because: `${name} ${version} ${because}` };
}

function exclusionReason(pkg: Package, exclusion: Exclusion["why"] | undefined): string | undefined {
  if (pkg.thirdParty === true && upstreamOf(pkg) === undefined)
    return "the package comes from a third-party repository";
  if (pkg.role === "application") return "it is an application of this image, which no registry is known to publish";
  if (pkg.ownedBy !== undefined) return `the package belongs to ${pkg.ownedBy}, which the distribution maintains`;
  if (isKernelHeaders(pkg)) return "the package contains only the kernel's headers, not its code";
  switch (exclusion) {
    case "withdrawn":
      return "the advisory was withdrawn";
    case "live-patch":
      return "the advisory is about live patches for running kernels";
    case "other-architecture":
      return "the advisory is about another architecture";
    case "overruled":
      return "the project's own list says that it is not affected";
    case "other-platform":
      return "the advisory is about Windows only";
    case "other-stream":
      return "the advisory is about another module stream or build";
    default:
      return undefined;
  }
}

function describeOutside(
  ecosystem: string,
  { introduced, fixed, lastAffected }: VersionInterval,
  version: string,
): string {
  if (fixed === "0") return "was never affected";
  if (introduced !== "0" && compareRangePoints(ecosystem, version, introduced) < 0)
    return `is before ${introduced}, which introduced it`;
  if (fixed !== undefined) return `is at or after ${fixed}, which fixes it`;
  return `is after ${lastAffected ?? "the last version"}, the last affected version`;
}
