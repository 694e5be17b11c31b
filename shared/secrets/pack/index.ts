import type { SecretRule } from "../secret-rule.ts";
import { cloudRules } from "./clouds.ts";
import { commonRules } from "./common.ts";
import { forgeRules } from "./forges.ts";
import { serviceRules } from "./services.ts";

/** Every form of secret that is known without a user's own rules. */
export const builtinRules: readonly SecretRule[] = [...forgeRules, ...cloudRules, ...serviceRules, ...commonRules];
