import type { SecretRule } from "../secret-rule.ts";
import { cloudRules } from "./clouds.ts";
import { commonRules } from "./common.ts";
import { forgeRules } from "./forges.ts";
import { formatRules } from "./formats.ts";
import { loginRules } from "./logins.ts";
import { moreServiceRules } from "./more-services.ts";
import { passwordRules } from "./passwords.ts";
import { serviceRules } from "./services.ts";

/** All built-in secret rules. */
export const builtinRules: readonly SecretRule[] = [
  ...forgeRules,
  ...cloudRules,
  ...serviceRules,
  ...moreServiceRules,
  ...loginRules,
  ...passwordRules,
  ...formatRules,
  ...commonRules,
];
