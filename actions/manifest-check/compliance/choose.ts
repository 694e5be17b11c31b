import { InvalidError } from "../../../shared/errors/index.ts";
import { didYouMean } from "../../../shared/text/index.ts";
import type { StandardText } from "./control.ts";
import { listControlRules, standards } from "./standards.ts";

/**
 * Returns the standards with these ids, each once.
 * @throws InvalidError `INPUT_VALUE` for an unknown id.
 */
export function selectStandards(ids: readonly string[]): readonly StandardText[] {
  const knownIds = standards.map(({ id }) => id);
  return [...new Set(ids)].map((id) => {
    const standard = standards.find((candidate) => candidate.id === id);
    if (standard !== undefined) return standard;
    throw new InvalidError("INPUT_VALUE", `unknown compliance standard "${id}"${didYouMean(id, knownIds)}`, {
      advice: `Allowed: ${knownIds.join(", ")}`,
    });
  });
}

/** Lists the ids of all rules that the standards use, including opt-in rules. */
export function listRules(chosen: readonly StandardText[]): string[] {
  return chosen.flatMap((standard) => standard.controls.flatMap((control) => listControlRules(standard, control)));
}
