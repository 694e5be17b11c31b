import { type Directive, getEndOfDay } from "../../../shared/rules/index.ts";
import type { FindingFacts } from "../rules/facts.ts";
import { covers } from "./match.ts";
import type { Waiver } from "./schema.ts";
import { voidedBy } from "./validity.ts";

/** A waiver as the engine of suppressions applies it. */
export interface WaiverDirective extends Directive<FindingFacts> {
  readonly waiver: Waiver;
}

/**
 * Makes a directive of a waiver in a file.
 * @param voids takes down why a waiver does not cover what its finding has become.
 */
export function waiverDirective(waiver: Waiver, file: string, voids: Map<Waiver, string>): WaiverDirective {
  const { id, reason, owner, expires } = waiver;
  return {
    ...{ kind: "waiver", source: file, ids: [id], reason, owner, end: getEndOfDay(expires), waiver },
    match(facts) {
      if (!covers(waiver, facts)) return [];
      const why = voidedBy(waiver, facts);
      if (why === undefined) return [id];
      voids.set(waiver, `${facts.finding.message} — ${why}`);
      return [];
    },
  };
}
