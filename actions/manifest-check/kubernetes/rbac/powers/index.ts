import type { Power } from "../power.ts";
import { clusterPowers } from "./cluster.ts";
import { identityPowers } from "./identities.ts";
import { workloadPowers } from "./workloads.ts";

/** All powers that rules of roles can grant. */
export const powers: readonly Power[] = [...identityPowers, ...workloadPowers, ...clusterPowers];
