import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestRule, Owner } from "../rules/rule.ts";
import type { CheckOf } from "../rules/rule-selection.ts";

/** One configuration of the daemon. */
export interface Daemon {
  readonly root: Field;
  readonly owner: Owner;
}

/** A pure check of a configuration for one or more rules. */
export type DaemonCheck = CheckOf<Daemon>;

/** Creates a check of single settings, which yields each wrong field with its message. */
export function createSettingCheck(
  rule: ManifestRule,
  look: (root: Field) => Iterable<readonly [field: Field, message: string]>,
): DaemonCheck {
  return {
    rules: [rule],
    *run({ root, owner }) {
      for (const [field, message] of look(root)) yield { rule, owner, field, message };
    },
  };
}
