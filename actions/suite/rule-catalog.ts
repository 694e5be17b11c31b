import type { Rule } from "../../shared/findings/index.ts";
import type { DefinedRule } from "../../shared/rules/index.ts";
import { builtinRules } from "../../shared/secrets/pack/index.ts";
import { signatureRules } from "../../shared/sigstore/findings/rules.ts";
import { ignoreFileRules as dockerignoreRules } from "../dockerfile-lint/dockerignore/lint.ts";
import { lintRules } from "../dockerfile-lint/rules/index.ts";
import { baseImageRules } from "../gate/rules/base-images.ts";
import { inventoryRules } from "../gate/rules/inventory.ts";
import { waiverRules } from "../gate/waivers/faults.ts";
import { efficiencyRules } from "../image-scan/efficiency/index.ts";
import { endOfLifeRule, endOfLifeSoonRule } from "../image-scan/end-of-life.ts";
import { hygieneRules } from "../image-scan/hygiene/index.ts";
import { ignoreFileRules } from "../image-scan/ignore/ignore-file-rules.ts";
import { unknownVersion } from "../image-scan/rules.ts";
import { ruleOf } from "../image-scan/secrets/problems.ts";
import { tamperingRules } from "../image-scan/tampering/index.ts";
import { manifestRules } from "../manifest-check/rules/registry.ts";

/** A rule with the action that reports it. */
export interface CatalogRule extends Rule {
  readonly action: string;
  readonly aliases: readonly string[];
  /** True if the rule only runs when enabled. */
  readonly isOptIn: boolean;
}

/**
 * Lists the rules of all actions, by action and id. Vulnerabilities and ShellCheck's findings are not among them: their
 * rules are made from advisories and from ShellCheck's answers.
 */
export function listRules(): readonly CatalogRule[] {
  const of = (action: string, rules: readonly (Rule | DefinedRule)[]): CatalogRule[] =>
    rules.map((rule) => ({ aliases: [], isOptIn: false, ...rule, action })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...of("dockerfile-lint", [...lintRules.list(), ...dockerignoreRules]),
    ...of("image-scan", [
      ...hygieneRules,
      ...efficiencyRules,
      ...tamperingRules,
      ...builtinRules.map(ruleOf),
      ...Object.values(ignoreFileRules),
      endOfLifeRule,
      endOfLifeSoonRule,
      unknownVersion,
    ]),
    ...of("manifest-check", manifestRules.list()),
    ...of("verify", signatureRules),
    ...of("gate", [...waiverRules, ...inventoryRules, ...baseImageRules]),
  ];
}
