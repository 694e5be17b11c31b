import { distributionAdvisories, isVersion } from "../../ecosystems/index.ts";
import type { AdvisorySeverity, FixState } from "../../findings/index.ts";
import { isSystemType, isUnidentified, type OperatingSystem, type Package } from "../../packages/index.ts";
import { compareText } from "../../values/index.ts";
import type { Advisory } from "../model/advisory.ts";
import type { AdvisoryIndex } from "../model/advisory-index.ts";
import type { Rating } from "../ratings/order.ts";
import { upstreamOf } from "../upstream/identify.ts";
import { type Confidence, confidenceOf, withoutOverruled } from "../upstream/precedence.ts";
import { decide, type Hit } from "./decide.ts";
import { groupByVulnerability } from "./identify.ts";
import { isKernelHeaders } from "./kernel-headers.ts";
import { type AdvisoryLookup, lookupFor } from "./lookup.ts";
import { onOtherPlatforms, type Selection, selectEntries } from "./select.ts";
import { summarize } from "./summarize.ts";

/** Vulnerability in a package. */
export interface Match {
  readonly package: Package;
  /** Its CVE, if it has one. */
  readonly id: string;
  /** All other ids. */
  readonly aliases: readonly string[];
  /** Advisory that the facts come from. */
  readonly advisory: Advisory;
  readonly ecosystem: string;
  readonly severity: AdvisorySeverity;
  /** All ratings, in the order in which they count: the effective one is first. */
  readonly ratings: readonly Rating[];
  readonly malicious: boolean;
  readonly fixState: FixState;
  readonly fixedVersion?: string;
  /** State of an unfixed vulnerability in the distribution's tracker: `no-dsa`, `postponed`, `unimportant` … */
  readonly state?: string;
  /** Sentence about the decisive comparison. */
  readonly because: string;
  /** How sure it is that the package is affected: the best of what the advisories permit to say. */
  readonly confidence: Confidence;
}

/** Package with advisories, but without a known version. */
export interface Undetermined {
  readonly package: Package;
  readonly ecosystem: string;
  /** Vulnerabilities that may affect it. */
  readonly ids: readonly string[];
}

/** Packages without advisory data, for which no conclusion is possible. */
export interface MissingData {
  /** In OSV's spelling with the release; otherwise the distribution's name or the purl type. */
  readonly ecosystem: string;
  /**
   * `program`: what is matched by its upstream release. `repository`: an optional repository of the distribution, of
   * which it is not known how many packages the image has (0).
   */
  readonly kind: "distribution" | "language" | "program" | "repository";
  readonly packages: number;
  /** Whether the source lacks the ecosystem, or OSV does not have it at all. */
  readonly why: "not-in-source" | "unsupported";
}

export interface MatchResult {
  /** Sorted by purl, then id. */
  readonly matches: readonly Match[];
  readonly undetermined: readonly Undetermined[];
  readonly noData: readonly MissingData[];
  /** Packages that their ecosystem's advisories do not cover. */
  readonly skipped: readonly Skipped[];
  /** Sorted ids of vulnerabilities that would match but whose CVE was rejected by its assigner. */
  readonly rejected: readonly string[];
}

export interface Skipped {
  readonly package: Package;
  readonly why: "third-party" | "owned" | "application" | "unidentified" | "kernel-headers";
  /** Number of kernel vulnerabilities that match its headers. */
  readonly vulnerabilities?: number;
}

/**
 * Matches packages with advisories. Pure. Looks up distribution packages by the names in the distribution's advisories,
 * in their own release only. Skips third-party packages, packages that a distribution package owns, applications that
 * no registry knows, Java archives without coordinates, and kernel headers. Ignores advisories withdrawn before `now`.
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
  const rejected = new Set<string>();
  const missing = new Map<string, MissingData>();
  for (const pkg of packages) {
    const why = reasonToSkip(pkg);
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
    const selected = selectEntries(pkg, lookup, advisories, now);
    const entries = selected.applicable;
    const [ecosystem] = lookup.ecosystems;
    if (lookup.version === undefined || !isVersion(ecosystem, lookup.version)) {
      const ids = groupByVulnerability(entries).map(({ id }) => id);
      if (ids.length > 0) undetermined.push({ package: pkg, ecosystem, ids: ids.sort() });
      continue;
    }
    const found = matchPackage(pkg, { ...lookup, version: lookup.version }, selected, { advisories, rejected, now });
    if (isKernelHeaders(pkg)) skipped.push({ package: pkg, why: "kernel-headers", vulnerabilities: found.length });
    else matches.push(...found);
  }
  matches.sort((a, b) => compareText(a.package.purl, b.package.purl) || compareText(a.id, b.id));
  const noData = [...missing.values(), ...missingExtras(os, advisories)];
  return { matches, undetermined, skipped, noData, rejected: [...rejected].sort() };
}

/** Returns the extras of Amazon Linux that the image enables and the source lacks, although it has the core. */
function missingExtras(os: OperatingSystem | undefined, advisories: AdvisoryIndex): MissingData[] {
  const [core = "", ...extras] = os?.id === "amzn" ? (distributionAdvisories(os)?.ecosystems ?? []) : [];
  if (!advisories.covers(core)) return [];
  const missing = extras.filter((ecosystem) => !advisories.covers(ecosystem));
  return missing.map((ecosystem) => ({ ecosystem, kind: "repository", packages: 0, why: "not-in-source" }));
}

function reasonToSkip(pkg: Package): Skipped["why"] | undefined {
  if (pkg.thirdParty === true && upstreamOf(pkg) === undefined) return "third-party";
  if (pkg.ownedBy !== undefined) return "owned";
  if (pkg.role === "application") return "application";
  return isUnidentified(pkg) ? "unidentified" : undefined;
}

function matchPackage(
  pkg: Package,
  { version, subscription, upstream }: AdvisoryLookup & { readonly version: string },
  { applicable: entries, others }: Selection,
  { advisories, rejected, now }: MatchContext,
): Match[] {
  const all = entries.flatMap((entry) => {
    const hit = decide(entry, version);
    if (hit === undefined) return [];
    return [entry.affected.ecosystem === subscription ? withSubscription(hit) : hit];
  });
  const release = { version, now, entries, elsewhere: onOtherPlatforms(others) };
  const hits = upstream === undefined ? all : withoutOverruled(all, { ...release, program: upstream });
  const levelOf = (hit: Hit): Confidence => confidenceOf(hit, upstream, pkg.thirdParty === true);
  return groupByVulnerability(hits).flatMap(({ id, aliases, entries: own }): Match[] => {
    const known = new Set(own.map(({ advisory }) => advisory.id));
    const rated = advisories.ratingsOf([id, ...aliases], known);
    const sure = upstream === undefined ? own : own.filter((hit) => levelOf(hit) === "exact");
    const summary = summarize(own, version, rated.lists);
    if (rated.rejected && !summary.malicious) {
      rejected.add(id);
      return [];
    }
    const isPart = sure.length > 0 && sure.length < own.length;
    const stated = isPart ? { ...summarize(sure, version, rated.lists), ...ratingIn(summary) } : summary;
    const levels = own.map(levelOf);
    const level = (["exact", "upstream", "cpe"] as const).find((candidate) => levels.includes(candidate)) ?? "exact";
    const confidence = level === "exact" && pkg.guessed !== undefined ? "derived" : level;
    return [{ package: pkg, id, aliases, ...stated, confidence }];
  });
}

/** What the matches of all packages share. */
interface MatchContext {
  readonly advisories: AdvisoryIndex;
  /** Vulnerabilities that their assigner rejected. Matches add to it. */
  readonly rejected: Set<string>;
  readonly now: Date;
}

/** Returns how a vulnerability is rated, for which every source counts. */
function ratingIn({ severity, ratings, malicious }: Pick<Match, "severity" | "ratings" | "malicious">) {
  return { severity, ratings, malicious };
}

function withSubscription(hit: Hit): Hit {
  return hit.fixState === "fixed" ? { ...hit, fixState: "needs-subscription" } : hit;
}

function missingData(pkg: Package, os: OperatingSystem | undefined, lookup: AdvisoryLookup | undefined): MissingData {
  if (lookup?.upstream !== undefined) {
    // The last one covers most programs.
    return {
      ecosystem: lookup.ecosystems.at(-1) ?? lookup.ecosystems[0],
      kind: "program",
      packages: 0,
      why: "not-in-source",
    };
  }
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
