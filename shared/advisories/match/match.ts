import { isVersion } from "../../ecosystems/index.ts";
import type { AdvisorySeverity, FixState } from "../../findings/index.ts";
import { isSystemType, type OperatingSystem, type Package } from "../../packages/index.ts";
import type { Advisory } from "../model/advisory.ts";
import type { AdvisoryEntry, AdvisoryIndex } from "../model/advisory-index.ts";
import { decide, type Hit } from "./decide.ts";
import { groupByVulnerability } from "./identify.ts";
import { isKernelHeaders } from "./kernel-headers.ts";
import { type AdvisoryLookup, lookupFor } from "./lookup.ts";
import { selectEntries } from "./select.ts";
import { type Rating, summarize } from "./summarize.ts";

/** One vulnerability in one package. */
export interface Match {
  readonly package: Package;
  /** Its CVE where it has one. */
  readonly id: string;
  /** All other ids under which it is known. */
  readonly aliases: readonly string[];
  /** The record that the facts are taken from. */
  readonly advisory: Advisory;
  readonly ecosystem: string;
  readonly severity: AdvisorySeverity;
  /** Every rating that the records give, the one that counts first. */
  readonly ratings: readonly Rating[];
  readonly malicious: boolean;
  readonly fixState: FixState;
  readonly fixedVersion?: string;
  /** The tracker's word for an open fault: `no-dsa`, `postponed`, `unimportant` … */
  readonly state?: string;
  /** The comparison that decided, as a sentence. */
  readonly because: string;
}

/** A package whose version nobody knows, though there are advisories for its name. */
export interface Undetermined {
  readonly package: Package;
  readonly ecosystem: string;
  /** The vulnerabilities that it may have. */
  readonly ids: readonly string[];
}

/** Packages for which nothing may be concluded. */
export interface NoData {
  /** In OSV's spelling with the release, or the distribution's name or purl type where OSV has no ecosystem. */
  readonly ecosystem: string;
  readonly kind: "distribution" | "language";
  readonly packages: number;
  /** Whether the source lacks it, or OSV has no such ecosystem at all. */
  readonly why: "not-in-source" | "unsupported";
}

export interface MatchResult {
  /** Sorted by purl, then id. */
  readonly matches: readonly Match[];
  readonly undetermined: readonly Undetermined[];
  readonly noData: readonly NoData[];
  /** Packages to which the advisories of their ecosystem do not apply. */
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly package: Package;
  readonly why: "third-party" | "owned" | "kernel-headers";
  /** Vulnerabilities of the kernel that its headers would match. */
  readonly vulnerabilities?: number;
}

/**
 * Matches packages against advisories. Pure.
 * Distribution packages are looked up by the names that the distribution's advisories use and in its release only;
 * third-party packages and those owned by a distribution package are left to their own vendors, and the kernel's headers
 * are not the kernel. A record that is
 * withdrawn by `now` does not count.
 */
export function matchPackages(
  packages: readonly Package[],
  os: OperatingSystem | undefined,
  advisories: AdvisoryIndex,
  now: Date,
): MatchResult {
  const matches: Match[] = [];
  const undetermined: Undetermined[] = [];
  const skipped: Skipped[] = [];
  const missing = new Map<string, NoData>();
  for (const item of packages) {
    const why = item.thirdParty === true ? "third-party" : item.ownedBy !== undefined ? "owned" : undefined;
    if (why !== undefined) {
      skipped.push({ package: item, why });
      continue;
    }
    const lookUp = lookupFor(item, os);
    if (lookUp === undefined || !lookUp.ecosystems.some((ecosystem) => advisories.covers(ecosystem))) {
      const lack = lackOf(item, os, lookUp);
      const known = missing.get(lack.ecosystem) ?? lack;
      missing.set(lack.ecosystem, { ...known, packages: known.packages + 1 });
      continue;
    }
    const entries = selectEntries(item, lookUp, advisories, now).applicable;
    const [ecosystem] = lookUp.ecosystems;
    if (lookUp.version === undefined || !isVersion(ecosystem, lookUp.version)) {
      const ids = groupByVulnerability(entries).map(({ id }) => id);
      if (ids.length > 0) undetermined.push({ package: item, ecosystem, ids: ids.sort() });
      continue;
    }
    const found = matchOne(item, lookUp, lookUp.version, entries);
    if (isKernelHeaders(item)) skipped.push({ package: item, why: "kernel-headers", vulnerabilities: found.length });
    else matches.push(...found);
  }
  matches.sort((a, b) => compareText(a.package.purl, b.package.purl) || compareText(a.id, b.id));
  return { matches, undetermined, skipped, noData: [...missing.values()] };
}

function matchOne(item: Package, lookUp: AdvisoryLookup, version: string, entries: readonly AdvisoryEntry[]): Match[] {
  const hits = entries.flatMap((entry) => {
    const hit = decide(entry, version);
    if (hit === undefined) return [];
    return [entry.affected.ecosystem === lookUp.subscription ? withSubscription(hit) : hit];
  });
  return groupByVulnerability(hits).map((vulnerability) => ({
    package: item,
    id: vulnerability.id,
    aliases: vulnerability.aliases,
    ...summarize(vulnerability.entries, version),
  }));
}

function withSubscription(hit: Hit): Hit {
  return hit.fixState === "fixed" ? { ...hit, fixState: "needs-subscription" } : hit;
}

function lackOf(item: Package, os: OperatingSystem | undefined, lookUp: AdvisoryLookup | undefined): NoData {
  const kind = isSystemType(item.type) ? "distribution" : "language";
  if (lookUp !== undefined) return { ecosystem: lookUp.ecosystems[0], kind, packages: 0, why: "not-in-source" };
  const ecosystem =
    kind === "language"
      ? item.type
      : os === undefined
        ? "unknown distribution"
        : `${os.id}:${os.versionId ?? "?"} (${item.type})`;
  return { ecosystem, kind, packages: 0, why: "unsupported" };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
