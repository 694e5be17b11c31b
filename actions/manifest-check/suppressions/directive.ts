import { type Directive, findMatchingIds } from "../../../shared/rules/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestProblem } from "../rules/rule.ts";

/** A problem with all its ids, as normalized by `normalizeId`. */
export interface SuppressionCandidate {
  readonly problem: ManifestProblem;
  readonly ids: readonly string[];
}

/** A comment, annotation or configuration entry that suppresses findings. */
export interface ManifestDirective extends Directive<SuppressionCandidate> {
  /**
   * True if written for Seaworthy, so that an unknown id is a typo. Other tools have rules that Seaworthy does not
   * have.
   */
  readonly own: boolean;
  /** Its position. Absent for the configuration. */
  readonly field?: Field | undefined;
}

/** A directive as parsers create it. */
export interface DirectiveDraft extends Omit<ManifestDirective, "match"> {
  /** Returns true if the problem is in scope. Default: always. */
  covers?(problem: ManifestProblem): boolean;
}

/** Creates a directive that applies to the problems in its scope that have one of its ids. */
export function createDirective({ covers, ...draft }: DirectiveDraft): ManifestDirective {
  return {
    ...draft,
    match({ problem, ids }) {
      const matching = findMatchingIds(draft.ids, ids);
      return matching.length > 0 && covers?.(problem) !== false ? matching : [];
    },
  };
}
