import type { SectionHead } from "./section.ts";

type Result = Pick<SectionHead, "outcome" | "blocking" | "total">;

const outcomes = ["pass", "undecided", "findings"] as const;

/** Orders results by severity; negative if the first is better. A result that passes is best, whatever it found. */
export function compareResults(first: Result, second: Result): number {
  return (
    Number(first.outcome !== "pass") - Number(second.outcome !== "pass") ||
    first.blocking - second.blocking ||
    outcomes.indexOf(first.outcome) - outcomes.indexOf(second.outcome)
  );
}

/** Checks whether the first result is worse than the second. */
export function isWorse(first: Result, second: Result): boolean {
  return compareResults(first, second) > 0;
}

/** Beginning of the ids of sections whose results the pull request's author controls. */
export const unverifiedPrefix = "unverified/";

/** Checks whether the pull request's author does not control a section's results. */
export function isVerified({ id }: Pick<SectionHead, "id">): boolean {
  return !id.startsWith(unverifiedPrefix);
}

/**
 * Lists the sections that decide the headline: the gate's, or all if there is none. If the gates pass, sections decide
 * too that no gate of their run and attempt has judged, because evidence of other runs does not count in a gate.
 */
export function decidingHeads(heads: readonly SectionHead[]): readonly SectionHead[] {
  const gates = heads.filter(({ verdict }) => verdict !== undefined);
  if (gates.length === 0) return heads;
  if (gates.some(({ outcome }) => outcome !== "pass")) return gates;
  return [...gates, ...heads.filter((head) => head.verdict === undefined && isUnjudged(head, gates))];
}

function isUnjudged(head: SectionHead, gates: readonly SectionHead[]): boolean {
  const { run, attempt } = head;
  return isVerified(head) && !gates.some((gate) => gate.run === run && gate.attempt >= attempt);
}
