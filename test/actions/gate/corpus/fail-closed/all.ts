import { buildAttacks } from "./builds.ts";
import { callAttacks } from "./calls.ts";
import type { Attack } from "./case.ts";
import { policyAttacks } from "./policies.ts";
import { records } from "./records.ts";
import { reportAttacks } from "./reports.ts";
import { ruleAttacks } from "./rules.ts";
import { sbomAttacks } from "./sboms.ts";

/** Every attack of the corpus. */
export const attacks: readonly Attack[] = [
  ...records,
  ...buildAttacks,
  ...ruleAttacks,
  ...sbomAttacks,
  ...policyAttacks,
  ...callAttacks,
  ...reportAttacks,
];
