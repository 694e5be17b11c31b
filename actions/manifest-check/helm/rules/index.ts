import type { ManifestRule } from "../../rules/rule.ts";
import { authenticationOff, contextOff, encryptionOff, policyOff } from "./disabled-protection.ts";
import { fixedContext } from "./fixed-security-context.ts";
import { powerfulHook } from "./hooks.ts";
import { missingParent } from "./missing-values.ts";
import { certificate, regenerated } from "./regenerated-secrets.ts";
import { templateOfValues } from "./template-values.ts";
import { unused, unusedSecurity } from "./unused-values.ts";
import { noSchema } from "./values-schema.ts";

/** All rules about Helm charts. Apart from their checks, which load the renderer. */
export const chartRules: readonly ManifestRule[] = [
  policyOff,
  contextOff,
  authenticationOff,
  encryptionOff,
  fixedContext,
  powerfulHook,
  missingParent,
  regenerated,
  certificate,
  templateOfValues,
  unusedSecurity,
  unused,
  noSchema,
];
