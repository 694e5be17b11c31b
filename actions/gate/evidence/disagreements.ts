import type { FindingFacts } from "../rules/facts.ts";
import { inOrder } from "../rules/judge.ts";
import type { Disagreement } from "../verdict/verdict.ts";

/** Disagreements listed in a verdict. */
const mostListed = 200;

export interface Disagreements {
  readonly listed: readonly Disagreement[];
  /** How many there are beyond those. */
  readonly left: number;
}

/** Vulnerabilities that the scanners of the same image rate differently, or that some of them do not have. Pure. */
export function disagreementsOf(
  facts: readonly FindingFacts[],
  scannersOf: (digest: string) => readonly string[],
): Disagreements {
  const all = inOrder(facts).flatMap(({ finding, says, isVulnerability }): Disagreement[] => {
    if (!isVulnerability || finding.subject.kind !== "image" || finding.package === undefined) return [];
    const scanners = scannersOf(finding.subject.digest);
    const missedBy = scanners.filter((tool) => !Object.hasOwn(says, tool));
    const differ = new Set(Object.values(says)).size > 1;
    if (scanners.length < 2 || (missedBy.length === 0 && !differ)) return [];
    const { name, version, purl } = finding.package;
    const sorted = Object.fromEntries(Object.entries(says).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return [{ findingId: finding.ruleId, package: purl === "" ? `${name} ${version}` : purl, says: sorted, missedBy }];
  });
  return { listed: all.slice(0, mostListed), left: Math.max(0, all.length - mostListed) };
}
