import type { Policy } from "../policy/policy.ts";
import { baseImagesRule } from "./base-images.ts";
import { epssRule, exploitedRule } from "./exploitation.ts";
import { expressionRules } from "./expressions.ts";
import { endOfLifeRule, inventoryRule, rootUserRule, signaturesRule } from "./named.ts";
import type { FindingRule } from "./rule.ts";
import { severityRule } from "./severity.ts";
import { slaRule } from "./sla.ts";

/** The rules of a policy that are not off, in the order of the verdict. */
export function findingRules(policy: Policy): readonly FindingRule[] {
  const { rules } = policy;
  const exploited = rules["known-exploited"];
  const end = rules["end-of-life"];
  const user = rules["root-user"];
  const age = rules["image-age"];
  const bases = rules["base-images"];
  const { sla, epss, packages, licenses, signatures } = rules;
  const allRules: readonly (FindingRule | undefined)[] = [
    severityRule(policy),
    sla && slaRule(sla),
    exploited && exploitedRule(exploited),
    epss && epssRule(epss),
    end && endOfLifeRule(end),
    user && rootUserRule(user),
    signatures && signaturesRule(signatures),
    packages && inventoryRule("packages", `no package like ${packages.blocked.join(", ")}`, packages),
    licenses && inventoryRule("licenses", `no license like ${licenses.blocked.join(", ")}`, licenses),
    age && inventoryRule("image-age", `an image that is at most ${age.days} days old`, age),
    bases && baseImagesRule(bases),
    ...expressionRules(policy.expressions),
  ];
  return allRules.filter((rule) => rule !== undefined && rule.traits.enforce !== "off") as FindingRule[];
}
