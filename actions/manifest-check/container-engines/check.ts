import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestRule } from "../rules/rule.ts";
import type { CheckOf } from "../rules/rule-selection.ts";
import type { Engine } from "./engine.ts";

/** A pure check of a configuration for one or more rules. */
export type EngineCheck = CheckOf<Engine>;

/** Creates a check of single settings, which yields each wrong field with its message. */
export function createEngineCheck(
  rule: ManifestRule,
  look: (engine: Engine) => Iterable<readonly [field: Field, message: string]>,
): EngineCheck {
  return {
    rules: [rule],
    *run(engine) {
      for (const [field, message] of look(engine)) yield { rule, owner: engine.owner, field, message };
    },
  };
}
