import { RuleRegistry } from "../../../shared/rules/index.ts";
import { families } from "../families.ts";
import { chartRules } from "../helm/rules/index.ts";
import { imageRules } from "../images/rules.ts";
import { rulesByConditionalId } from "../kubernetes/aliases/index.ts";
import { podSecurityChecks } from "../kubernetes/pod-security/evaluate.ts";
import { fileRules } from "./file-rules.ts";
import { hardeningRules } from "./hardening.ts";
import { suppressionRules } from "./suppressions.ts";

const rules = [
  ...fileRules,
  ...suppressionRules,
  ...Object.values(hardeningRules),
  ...imageRules,
  ...chartRules,
  ...families.flatMap((family) => family.rules),
];

/** Seaworthy's rules about manifests by id, and the ids of other tools that suppressions may contain. */
export const manifestRules = new RuleRegistry(
  rules,
  "manifest",
  new Map([...podSecurityChecks.map(({ id }) => [`pss/${id}`, []] as const), ...rulesByConditionalId]),
);
