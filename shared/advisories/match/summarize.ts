import { compareRangePoints } from "../../ecosystems/index.ts";
import { type AdvisorySeverity, compareSeverity, type FixState } from "../../findings/index.ts";
import type { Advisory } from "../model/advisory.ts";
import { severityOfScore } from "../model/cvss.ts";
import type { Hit } from "./decide.ts";

/** Rating of a vulnerability in one advisory. */
export interface Rating {
  /** Id of the advisory, or who rated its CVE. */
  readonly source: string;
  readonly by: "vendor" | "cvss";
  readonly severity: AdvisorySeverity;
  readonly score?: number;
  readonly vector?: string;
}

interface Summary {
  readonly advisory: Advisory;
  readonly ecosystem: string;
  readonly severity: AdvisorySeverity;
  readonly ratings: readonly Rating[];
  readonly malicious: boolean;
  readonly fixState: FixState;
  readonly fixedVersion?: string;
  readonly state?: string;
  readonly because: string;
}

/** Summarizes all advisories of one vulnerability for one package version. */
export function summarize(hits: readonly Hit[], version: string): Summary {
  const [main, ...others] = hits.toSorted(byWeight);
  if (main === undefined) throw new TypeError("A vulnerability without an entry has no summary");
  const malicious = hits.some(({ advisory }) => advisory.id.startsWith("MAL-"));
  const ratings = hits.flatMap(ratingsOf).toSorted(byAuthority);
  const fix = bestFix(hits);
  const { state } = main.affected;
  return {
    advisory: main.advisory,
    ecosystem: main.affected.ecosystem,
    severity: malicious ? "critical" : (ratings[0]?.severity ?? "unknown"),
    ratings,
    malicious,
    ...fix,
    ...(state === undefined ? {} : { state }),
    because: sentence(main, version, others, fix.fixState, state),
  };
}

/** Compares advisories: those with a fix or a state first, then by length of text, then by id. */
function byWeight(a: Hit, b: Hit): number {
  return weight(b) - weight(a) || (a.advisory.id < b.advisory.id ? -1 : 1);
}

function weight({ advisory, affected, fixState }: Hit): number {
  return (
    Number(advisory.id.startsWith("MAL-")) * 8 +
    Number(fixState === "fixed") * 4 +
    Number(affected.state !== undefined) * 2 +
    Number(advisory.severity !== "unknown" || advisory.cvss !== undefined)
  );
}

function ratingsOf({ advisory, affected }: Hit): Rating[] {
  const ratings: Rating[] = [];
  const words = affected.severity ?? (advisory.severity === "unknown" ? undefined : advisory.severity);
  if (words !== undefined) ratings.push({ source: advisory.id, by: "vendor", severity: words });
  if (advisory.cvss !== undefined) {
    const severity = severityOfScore(advisory.cvss.score);
    ratings.push({ source: advisory.id, by: "cvss", severity, ...advisory.cvss });
  }
  return ratings;
}

/** Compares ratings: the vendor's before a computed one; of equal rank, the worse first. */
function byAuthority(a: Rating, b: Rating): number {
  if (a.by !== b.by) return a.by === "vendor" ? -1 : 1;
  if (a.severity === "unknown" || b.severity === "unknown")
    return Number(a.severity === "unknown") - Number(b.severity === "unknown");
  return compareSeverity(a.severity, b.severity);
}

/** Fix states, most helpful first. */
const fixStates: readonly FixState[] = [
  "fixed",
  "needs-subscription",
  "wont-fix",
  "end-of-life",
  "not-fixed",
  "unknown",
];

/** Returns the version that fixes every advisory, if one names a fix; otherwise the most informative state. */
function bestFix(hits: readonly Hit[]): { fixState: FixState; fixedVersion?: string } {
  for (const fixState of fixStates) {
    const candidates = hits.filter((hit) => hit.fixState === fixState);
    if (candidates.length === 0) continue;
    const [latest] = candidates
      .flatMap(({ affected, fixedVersion }) => (fixedVersion === undefined ? [] : [{ affected, fixedVersion }]))
      .toSorted((a, b) => compareRangePoints(a.affected.ecosystem, b.fixedVersion, a.fixedVersion));
    return { fixState, ...(latest === undefined ? {} : { fixedVersion: latest.fixedVersion }) };
  }
  return { fixState: "unknown" };
}

function sentence(
  main: Hit,
  version: string,
  others: readonly Hit[],
  fixState: FixState,
  state: string | undefined,
): string {
  const { advisory, affected, because } = main;
  const named = state === undefined ? "" : `; the tracker says ${state}`;
  const forSubscribers = fixState === "needs-subscription" ? "; the fix is available to subscribers only" : "";
  const agreeing = new Set(others.map((hit) => hit.advisory.id).filter((id) => id !== advisory.id));
  const also =
    agreeing.size === 0 ? "" : `; ${[...agreeing].sort().join(", ")} ${agreeing.size === 1 ? "agrees" : "agree"}`;
  return `${advisory.id} (${affected.ecosystem}): ${affected.name} ${version} ${because}${named}${forSubscribers}${also}`;
}
