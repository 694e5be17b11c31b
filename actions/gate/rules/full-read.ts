import { count } from "../../../shared/text/index.ts";
import type { Rules } from "../policy/schema.ts";
import type { EvidenceRead, Reason, RuleVerdict } from "../verdict/verdict.ts";
import { judgedBy } from "./judge.ts";

/**
 * Judges whether images were read whole. What a table of contents states is not what a runtime sees that unpacks the
 * layer, so evidence by tables leaves the rule undecided. Without a rule, undefined. Pure.
 */
export function fullReadRule(
  rule: Rules["full-read"],
  evidence: readonly EvidenceRead[],
  now: Date,
): RuleVerdict | undefined {
  if (rule === undefined || rule.enforce === "off") return undefined;
  const because = evidence.flatMap(({ action, subject, layerTables }): Reason[] => {
    if (layerTables === undefined) return [];
    const what = `${action} read ${count(layerTables, "layer")} of ${subject} by table of contents, not as a whole`;
    return [{ what, remediation: `run ${action} again with \`read: full\``, values: { layers: layerTables } }];
  });
  return judgedBy(
    rule,
    { rule: "full-read", decision: "undecided", demands: "layers that were read whole", because },
    now,
  );
}
