import { signatureRules } from "../../../shared/sigstore/findings/rules.ts";
import type { Traits } from "../policy/schema.ts";
import type { FindingRule } from "./rule.ts";

/** No finding of certain rules, whatever their severity: `ids` are the rules' own or other tools' for the same. */
function namedRule(name: string, demands: string, ids: readonly string[], traits: Traits): FindingRule {
  return {
    name,
    demands,
    traits,
    judge({ finding }) {
      const id = [finding.ruleId, ...finding.aliases].find((candidate) => ids.includes(candidate));
      return id === undefined ? undefined : { effect: "deny", values: { rule: id } };
    },
  };
}

/** The distribution of the image still gets fixes. */
export function endOfLifeRule(traits: Traits): FindingRule {
  return namedRule("end-of-life", "a distribution that gets fixes", ["SW-IM-end-of-life"], traits);
}

/** The image's process does not start as root: ours, Dockle's and hadolint's word for it. */
export function rootUserRule(traits: Traits): FindingRule {
  return namedRule("root-user", "a process that is not root", ["SW-IM-root-user", "CIS-DI-0001", "DL3002"], traits);
}

/** Signatures and attestations as `verify` was told to demand them; what it objects to, whatever the severity. */
export function signaturesRule(traits: Traits): FindingRule {
  const ids = signatureRules.map(({ id }) => id);
  return namedRule("signatures", "signatures and attestations that `verify` accepts", ids, traits);
}

/** Ids of findings that the gate makes of the SBOM. */
export const inventoryIds = {
  packages: "SW-GATE-BLOCKED-PACKAGE",
  licenses: "SW-GATE-BLOCKED-LICENSE",
  "image-age": "SW-GATE-IMAGE-AGE",
} as const;

/** Nothing of what the SBOM rule of that name finds. */
export function inventoryRule(name: keyof typeof inventoryIds, demands: string, traits: Traits): FindingRule {
  return { ...namedRule(name, demands, [inventoryIds[name]], traits), judgesGateFindings: true };
}
