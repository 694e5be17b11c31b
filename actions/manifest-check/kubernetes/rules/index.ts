import type { Check } from "../check.ts";
import { podSecurityProblems } from "../pod-security/problems.ts";
import { admissionConfigChecks } from "./admission-config.ts";
import { apiVersionChecks } from "./api-versions.ts";
import { auditPolicyChecks } from "./audit-policy.ts";
import { availabilityChecks } from "./availability.ts";
import { bindingChecks } from "./bindings.ts";
import { budgetChecks } from "./budgets.ts";
import { consistencyChecks } from "./consistency.ts";
import { controlPlaneChecks } from "./control-plane.ts";
import { defaultRoleChecks } from "./default-roles.ts";
import { gatewayChecks } from "./gateway.ts";
import { identityChecks } from "./identity.ts";
import { imageChecks } from "./images.ts";
import { ingressChecks } from "./ingress.ts";
import { lifecycleChecks } from "./lifecycle.ts";
import { meshChecks } from "./mesh.ts";
import { namespaceChecks } from "./namespaces.ts";
import { networkChecks } from "./network.ts";
import { networkPolicyChecks } from "./network-policies.ts";
import { podChecks } from "./pods.ts";
import { probeChecks } from "./probes.ts";
import { rbacChecks } from "./rbac.ts";
import { rbacEffectChecks } from "./rbac-effects.ts";
import { referenceChecks } from "./references.ts";
import { resourceChecks } from "./resources.ts";
import { schemaChecks } from "./schema.ts";
import { secretChecks } from "./secrets.ts";
import { serviceChecks } from "./services.ts";
import { statefulSetChecks } from "./stateful-sets.ts";
import { storageChecks } from "./storage.ts";
import { tokenPathChecks } from "./token-paths.ts";
import { userRuleChecks } from "./users.ts";
import { validationChecks } from "./validation.ts";

/** All checks, one line per family. */
export const checks: readonly Check[] = [
  podSecurityProblems,
  ...admissionConfigChecks,
  ...apiVersionChecks,
  ...auditPolicyChecks,
  ...availabilityChecks,
  ...bindingChecks,
  ...budgetChecks,
  ...consistencyChecks,
  ...controlPlaneChecks,
  ...defaultRoleChecks,
  ...gatewayChecks,
  ...identityChecks,
  ...imageChecks,
  ...ingressChecks,
  ...lifecycleChecks,
  ...meshChecks,
  ...namespaceChecks,
  ...networkChecks,
  ...networkPolicyChecks,
  ...podChecks,
  ...probeChecks,
  ...rbacChecks,
  ...rbacEffectChecks,
  ...referenceChecks,
  ...resourceChecks,
  ...schemaChecks,
  ...secretChecks,
  ...serviceChecks,
  ...statefulSetChecks,
  ...storageChecks,
  ...tokenPathChecks,
  ...userRuleChecks,
  ...validationChecks,
];
