import { type MatchResult, matchPackages } from "../../shared/advisories/index.ts";
import type { PackageInventory, ReadAdvisories } from "./advisories.ts";

const unmatched: MatchResult = { matches: [], undetermined: [], noData: [], skipped: [], rejected: [] };

/** Matches packages with the advisories of a run. Without any, nothing is known of them. Pure. */
export function matchInventory({ packages, os }: PackageInventory, { loaded }: ReadAdvisories, now: Date): MatchResult {
  return loaded === undefined ? unmatched : matchPackages(packages, os, loaded.index, now);
}
