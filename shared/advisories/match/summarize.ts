import { compareRangePoints } from "../../ecosystems/index.ts";
import type { AdvisorySeverity, FixState } from "../../findings/index.ts";
import type { Advisory } from "../model/advisory.ts";
import { byOrderOfCves, decidedSeverity, type Rating, ratingOf } from "../ratings/order.ts";
import type { CveRating } from "../ratings/rating.ts";
import type { Hit } from "./decide.ts";
import { ratingsOfHit } from "./hit-ratings.ts";

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

/**
 * Summarizes all advisories of one vulnerability for one package version.
 * @param ratedBy ratings of the vulnerability by others than the authors of these advisories, by CVE.
 */
export function summarize(
  hits: readonly Hit[],
  version: string,
  ratedBy: readonly (readonly CveRating[])[] = [[]],
): Summary {
  const [main, ...others] = hits.toSorted(byWeight);
  if (main === undefined) throw new TypeError("A vulnerability without an entry has no summary");
  const malicious = hits.some(({ advisory }) => advisory.id.startsWith("MAL-"));
  const own = hits.flatMap(ratingsOfHit);
  const ratings = byOrderOfCves(ratedBy.map((list) => [...own, ...list.map(ratingOf)]));
  const fix = bestFix(hits);
  const { state } = main.affected;
  return {
    advisory: main.advisory,
    ecosystem: main.affected.ecosystem,
    severity: malicious ? "critical" : decidedSeverity(ratings),
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
