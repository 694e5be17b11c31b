import { type Saving, totalSaving } from "../../../shared/findings/index.ts";
import { defined } from "../../../shared/values/index.ts";
import { type ImageProblem, placeProblem } from "../image-check.ts";
import type { DockerfileLines } from "../lines.ts";

const maxSavings = 100;

/**
 * Lists what the image loses if problems are fixed, largest first. Leaves out what comes with the base image. Beyond a
 * hundred places, the last one combines the others. Pure.
 */
export function savingsOf(problems: readonly ImageProblem[], lines: DockerfileLines | undefined): readonly Saving[] {
  const savings = problems.flatMap((problem): Saving[] => {
    const { rule, bytes = 0, finding } = problem;
    if (bytes === 0) return [];
    const placed = placeProblem(problem, lines);
    if (placed.inBase === true) return [];
    const layer = problem.layer ?? finding.imageLocations?.[0]?.layerIndex;
    const [location] = placed.locations;
    const remediation = rule.remedy ?? rule.summary;
    return [{ ruleId: rule.id, what: finding.message, bytes, remediation, ...defined({ location, layer }) }];
  });
  const sorted = savings.toSorted((a, b) => b.bytes - a.bytes);
  const [last, ...others] = sorted.slice(maxSavings - 1);
  if (last === undefined || others.length === 0) return sorted;
  const { ruleId, remediation } = last;
  const combined = {
    ruleId,
    what: `${others.length + 1} other places`,
    bytes: totalSaving([last, ...others]),
    remediation,
  };
  return [...sorted.slice(0, maxSavings - 1), combined];
}
