import { type Directive, findMatchingIds } from "../../../shared/rules/index.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";

/** A problem with all ids that it answers to, in the spelling of `normalizeId`. */
export interface SuppressionCandidate {
  readonly problem: ManifestProblem;
  readonly ids: readonly string[];
}

/** A comment, an annotation or an entry of the configuration that suppresses findings. */
export interface ManifestDirective extends Directive<SuppressionCandidate> {
  /** Written for Seaworthy, so that an unknown id is a slip; other tools have rules that it does not have. */
  readonly own: boolean;
  /** Where it stands; absent for the configuration. */
  readonly field?: Field | undefined;
}

/** What readers know of a directive. */
export interface DirectiveDraft extends Omit<ManifestDirective, "match"> {
  /** True where the problem lies within what it is about. Default: everywhere. */
  covers?(problem: ManifestProblem): boolean;
}

/** Makes a directive that applies to the problems which it covers and one of whose ids it names. */
export function createDirective({ covers, ...draft }: DirectiveDraft): ManifestDirective {
  return {
    ...draft,
    match({ problem, ids }) {
      const matching = findMatchingIds(draft.ids, ids);
      return matching.length > 0 && covers?.(problem) !== false ? matching : [];
    },
  };
}
