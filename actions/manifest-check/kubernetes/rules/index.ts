import type { Check } from "../check.ts";
import { podSecurityProblems } from "../pod-security/problems.ts";

/** Every check, one line a family. */
export const checks: readonly Check[] = [podSecurityProblems];
