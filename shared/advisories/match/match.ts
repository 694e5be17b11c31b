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
export interface MissingData {
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
  readonly noData: readonly MissingData[];
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
  const missing = new Map<string, MissingData>();
  for (const pkg of packages) {
    const why = pkg.thirdParty === true ? "third-party" : pkg.ownedBy !== undefined ? "owned" : undefined;
    if (why !== undefined) {
      skipped.push({ package: pkg, why });
      continue;
    }
    const lookup = lookupFor(pkg, os);
    if (lookup === undefined || !lookup.ecosystems.some((ecosystem) => advisories.covers(ecosystem))) {
      const missingEntry = missingData(pkg, os, lookup);
      const existing = missing.get(missingEntry.ecosystem) ?? missingEntry;
      missing.set(missingEntry.ecosystem, { ...existing, packages: existing.packages + 1 });
      continue;
    }
    const entries = selectEntries(pkg, lookup, advisories, now).applicable;
    const [ecosystem] = lookup.ecosystems;
    if (lookup.version === undefined || !isVersion(ecosystem, lookup.version)) {
      const ids = groupByVulnerability(entries).map(({ id }) => id);
      if (ids.length > 0) undetermined.push({ package: pkg, ecosystem, ids: ids.sort() });
      continue;
    }
    const found = matchPackage(pkg, lookup, lookup.version, entries);
    if (isKernelHeaders(pkg)) skipped.push({ package: pkg, why: "kernel-headers", vulnerabilities: found.length });
    else matches.push(...found);
  }
  matches.sort((a, b) => compareText(a.package.purl, b.package.purl) || compareText(a.id, b.id));
  return { matches, undetermined, skipped, noData: [...missing.values()] };
}

function matchPackage(
  pkg: Package,
  lookup: AdvisoryLookup,
  version: string,
  entries: readonly AdvisoryEntry[],
): Match[] {
  const hits = entries.flatMap((entry) => {
    const hit = decide(entry, version);
    if (hit === undefined) return [];
    return [entry.affected.ecosystem === lookup.subscription ? withSubscription(hit) : hit];
  });
  return groupByVulnerability(hits).map((vulnerability) => ({
    package: pkg,
    id: vulnerability.id,
    aliases: vulnerability.aliases,
    ...summarize(vulnerability.entries, version),
  }));
}

function withSubscription(hit: Hit): Hit {
  return hit.fixState === "fixed" ? { ...hit, fixState: "needs-subscription" } : hit;
}

function missingData(pkg: Package, os: OperatingSystem | undefined, lookup: AdvisoryLookup | undefined): MissingData {
  const kind = isSystemType(pkg.type) ? "distribution" : "language";
  if (lookup !== undefined) return { ecosystem: lookup.ecosystems[0], kind, packages: 0, why: "not-in-source" };
  const ecosystem =
    kind === "language"
      ? pkg.type
      : os === undefined
        ? "unknown distribution"
        : `${os.id}:${os.versionId ?? "?"} (${pkg.type})`;
  return { ecosystem, kind, packages: 0, why: "unsupported" };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
