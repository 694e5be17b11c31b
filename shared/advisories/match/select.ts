import { ecosystemOfOsv } from "../../ecosystems/index.ts";
import type { Package } from "../../packages/index.ts";
import type { Advisory, AffectedRange } from "../model/advisory.ts";
import type { AdvisoryEntry, AdvisoryIndex } from "../model/advisory-index.ts";
import { type AdvisoryLookup, lookupKeys } from "./lookup.ts";
import { filterByStream } from "./modularity.ts";

/** Entry for a package's name that does not apply to the package, with the reason. */
export interface Exclusion {
  readonly entry: AdvisoryEntry;
  readonly why: "withdrawn" | "live-patch" | "other-architecture" | "other-platform" | "other-stream" | "overruled";
}

/** Entries for a package's names. */
export interface Selection {
  readonly applicable: readonly AdvisoryEntry[];
  readonly others: readonly Exclusion[];
}

/** Returns the excluded entries about other platforms. */
export function onOtherPlatforms(exclusions: readonly Exclusion[]): AdvisoryEntry[] {
  return exclusions.filter(({ why }) => why === "other-platform").map(({ entry }) => entry);
}

/** Selects the entries for a package's names: applicable ones and exclusions. */
export function selectEntries(pkg: Package, lookup: AdvisoryLookup, advisories: AdvisoryIndex, now: Date): Selection {
  const exclusions: Exclusion[] = [];
  const entries = lookupKeys(lookup).flatMap(({ ecosystem, names }) =>
    names.flatMap((name) => advisories.lookUp(ecosystem, name)),
  );
  const current = entries.filter((entry) => {
    const why = exclusionOf(entry, pkg, now);
    if (why !== undefined) exclusions.push({ entry, why });
    return why === undefined;
  });
  if (ecosystemOfOsv(lookup.ecosystems[0])?.hasModules !== true) return { applicable: current, others: exclusions };
  const applicable = filterByStream(pkg, current);
  const selected = new Set(applicable);
  const external = current.filter((entry) => !selected.has(entry));
  return {
    applicable,
    others: [...exclusions, ...external.map((entry): Exclusion => ({ entry, why: "other-stream" }))],
  };
}

function exclusionOf({ advisory, affected }: AdvisoryEntry, pkg: Package, now: Date): Exclusion["why"] | undefined {
  if (isWithdrawn(advisory, now)) return "withdrawn";
  if (isLivePatch(advisory)) return "live-patch";
  if (affected.platform === "windows") return "other-platform";
  if (isOtherArch(affected.arch, pkg.arch)) return "other-architecture";
  return pkg.type === "rpm" && isOtherBuild(affected, pkg.version) ? "other-stream" : undefined;
}

/**
 * Builds that have bulletins of their own in the common ecosystem and sort above the others: Rocky's cloud kernels
 * (RXSA) and Oracle's libraries for Ksplice.
 */
const separateBuilds = [/\.el\d[\w.]*\.cloud\b/, /\.ksplice\d/] as const;

/** Returns whether the fix is for another kind of build. */
function isOtherBuild({ intervals }: AffectedRange, version: string | undefined): boolean {
  const fixed = intervals.flatMap((interval) => interval.fixed ?? []);
  return separateBuilds.some(
    (build) => fixed.length > 0 && fixed.some((text) => build.test(text)) !== build.test(version ?? ""),
  );
}

/** Returns whether the architectures differ. An unstated or independent architecture matches all. */
function isOtherArch(built: string | undefined, installed: string | undefined): boolean {
  if (built === undefined || installed === undefined || built === "noarch" || installed === "noarch") return false;
  return family(built) !== family(installed);
}

function family(arch: string): string {
  return /^i[3-6]86$/.test(arch) ? "i686" : arch;
}

/** Returns whether an advisory was withdrawn. An unreadable date counts as past, because somebody withdrew it. */
function isWithdrawn({ withdrawn }: Advisory, now: Date): boolean {
  return withdrawn !== undefined && !(Date.parse(withdrawn) > now.getTime());
}

/** Returns whether an advisory is one of Ubuntu's live patch notices, which are about running kernels, not packages. */
function isLivePatch({ id }: Advisory): boolean {
  return id.startsWith("LSN-");
}
