import type { AdvisoryEntry } from "../model/advisory-index.ts";
import { cpeEcosystem, type UpstreamProgram } from "./programs.ts";
import { isSupported } from "./release-lines.ts";

/**
 * How sure a match is.
 * - `exact`: the publisher of the package, or the project about its own releases, names this version.
 * - `upstream`: ranges of upstream releases by somebody else, or a build by somebody else, which may contain fixes of
 *   later releases.
 * - `cpe`: ranges that only the NVD states for a product, as a last resort.
 * - `derived`: the advisory names this version, but the package's name is derived from evidence and not stated.
 */
export type Confidence = "exact" | "upstream" | "cpe" | "derived";

/** Returns the confidence of a match by one entry. */
export function confidenceOf(
  { affected }: AdvisoryEntry,
  upstream: UpstreamProgram | undefined,
  isThirdParty: boolean,
): Confidence {
  if (upstream === undefined) return "exact";
  if (affected.ecosystem === cpeEcosystem) return "cpe";
  return !isThirdParty && affected.ecosystem === upstream.project?.ecosystem ? "exact" : "upstream";
}

/** Release of a program, and what the sources list about the program. */
export interface ListedRelease {
  readonly program: UpstreamProgram;
  readonly version: string;
  readonly now: Date;
  /** Entries that may apply. */
  readonly entries: readonly AdvisoryEntry[];
  /** Entries about other platforms. */
  readonly elsewhere: readonly AdvisoryEntry[];
}

/**
 * Removes hits that the project's own list overrules: it names the vulnerability and does not name the version. Lists
 * leave out release lines that the project no longer supports, so they decide nothing about such a line, nor about a line
 * whose support is not known. That a vulnerability exists on another platform only holds for every line.
 */
export function withoutOverruled<E extends AdvisoryEntry>(
  hits: readonly E[],
  { program, version, now, entries, elsewhere }: ListedRelease,
): readonly E[] {
  const project = program.project?.ecosystem;
  if (project === undefined) return hits;
  const isOwn = ({ affected }: AdvisoryEntry): boolean => affected.ecosystem === project;
  const own = entries.filter(isOwn).flatMap(namesOf);
  const judged = new Set([
    ...(isSupported(program, version, now) === true ? own : []),
    ...new Set(elsewhere.filter(isOwn).flatMap(namesOf)).difference(new Set(own)),
  ]);
  const affirmed = new Set(hits.filter(isOwn).flatMap(namesOf));
  const isOverruled = (name: string): boolean => judged.has(name) && !affirmed.has(name);
  return hits.filter((hit) => isOwn(hit) || !isAbout(namesOf(hit), isOverruled));
}

/** Checks whether names are those of a vulnerability, of each one if a record is about several CVEs. */
function isAbout(names: readonly string[], isIts: (name: string) => boolean): boolean {
  const cves = names.filter((name) => name.startsWith("CVE-"));
  return names.some(isIts) && (cves.length < 2 || cves.every(isIts));
}

function namesOf({ advisory }: AdvisoryEntry): string[] {
  return [...advisory.aliases, ...advisory.upstream];
}
