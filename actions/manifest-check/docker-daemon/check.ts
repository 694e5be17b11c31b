import type { ManifestRule, Owner, Problem } from "../rule.ts";
import type { Field } from "../yaml/field.ts";

/** One configuration of the daemon. */
export interface Daemon {
  readonly root: Field;
  readonly owner: Owner;
}

/** A pure look at the configuration on behalf of one rule. */
export interface DaemonCheck {
  readonly rule: ManifestRule;
  run(daemon: Daemon): Iterable<Problem>;
}

/** A check of single settings: gives each field that is wrong, with what is said of it. */
export function settings(
  rule: ManifestRule,
  look: (root: Field) => Iterable<readonly [field: Field, message: string]>,
): DaemonCheck {
  return {
    rule,
    *run({ root, owner }) {
      for (const [field, message] of look(root)) yield { rule, owner, field, message };
    },
  };
}
