import type { CoverageGap } from "../../../shared/findings/index.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Rules of a user, and a digest of the file that they stand in. */
export interface UserRules {
  readonly rules: readonly SecretRule[];
  readonly digest: string;
  /** Rules that could not be taken over. */
  readonly gaps: readonly CoverageGap[];
}
