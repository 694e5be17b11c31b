import { formatMalformedComment, listCommentFaults } from "../../../shared/rules/index.ts";
import type { Field, TextFile } from "../../../shared/yaml/index.ts";
import type { CheckOptions } from "../options.ts";
import { getFileOwner, pointAt } from "../rules/file-rules.ts";
import { manifestRules } from "../rules/registry.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import { isEnabled } from "../rules/rule-selection.ts";
import { suppressionRule } from "../rules/suppressions.ts";
import type { ManifestDirective } from "./directive.ts";
import type { ManifestSuppressor } from "./suppressor.ts";

/** Lists problems of suppressions, after all other findings have been suppressed. */
export function* listSuppressionProblems(
  suppressor: ManifestSuppressor,
  config: TextFile,
  options: CheckOptions,
): Generator<ManifestProblem> {
  for (const { file, field, text, problem } of suppressor.malformed) {
    const message = formatMalformedComment(problem);
    yield { rule: suppressionRule.malformed, owner: getFileOwner(file), part: text, field, message };
  }
  for (const directive of suppressor.directives()) yield* problemsOf(directive, suppressor, config, options);
}

function* problemsOf(
  directive: ManifestDirective,
  suppressor: ManifestSuppressor,
  config: TextFile,
  options: CheckOptions,
): Generator<ManifestProblem> {
  const isRunning = (rule: ManifestRule): boolean => isEnabled(rule, options);
  const { source, ids, own, kind } = directive;
  const field: Field = directive.field ?? pointAt(config, 0, 0);
  const owner = getFileOwner(field.place?.file ?? config);
  const faults = listCommentFaults(directive, {
    isExpired: suppressor.isExpired(directive),
    unusedIds: suppressor
      .unusedIds(directive)
      .filter(
        (id) =>
          (own ? manifestRules.isKnown(id) : manifestRules.isListed(id)) &&
          !id.endsWith("/*") &&
          manifestRules.isAnswered(id, isRunning),
      ),
    unknownIds: own ? ids.filter((id) => !manifestRules.isKnown(id)) : [],
    isReasonRequired: own && kind === "inline",
  });
  for (const { fault, message } of faults) {
    yield { rule: suppressionRule[fault], owner, part: `${source} ${ids.join(",")}`, field, message };
  }
}
