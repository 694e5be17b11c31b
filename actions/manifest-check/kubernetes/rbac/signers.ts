import type { GrantedPower } from "./granted-powers.ts";
import { findAllowed, type PolicyRule } from "./policy-rule.ts";

const approval = { groups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve", "sign"] };

/**
 * Returns the signers that the rules of a role name for certificates. Undefined if they name none, or allow all
 * (Kubernetes, "Certificates and Certificate Signing Requests", Authorization: approval needs the permission for the
 * request's signer, too).
 */
export function listNamedSigners(rules: readonly PolicyRule[]): readonly string[] | undefined {
  const own = rules.filter((rule) => findAllowed(rule, approval) !== undefined);
  const isNamed = own.length > 0 && own.every(({ names }) => names.length > 0);
  return isNamed ? [...new Set(own.flatMap(({ names }) => names))] : undefined;
}

/** Limits the power over certificates to signers, unless one of them signs for all users. */
export function limitToSigners(
  granted: readonly GrantedPower[],
  signers: readonly string[] | undefined,
): readonly GrantedPower[] {
  if (signers === undefined) return granted;
  return granted.map((own) => {
    const { power, resource, isNamed } = own;
    const isLimited = power.id === "certificates" && resource.startsWith("certificatesigningrequests/") && !isNamed;
    if (!isLimited || signers.some((name) => Object.hasOwn(power.names ?? {}, name))) return own;
    return { ...own, isNamed: true, severity: "low", names: signers };
  });
}
