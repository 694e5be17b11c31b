import type { RunIdentity } from "../../../shared/evidence/index.ts";
import type { AttestedEvidence, GivenReport } from "../model.ts";
import type { Policy } from "../policy/policy.ts";
import type { Reason } from "../verdict/verdict.ts";

/** Run and images that evidence must be about, with the sources next to the directory. */
export interface EvidenceDemands {
  /** Actions, and other tools, that must have left complete evidence. */
  readonly require: readonly string[];
  /** Image digests that are about to be pushed; empty where only source is judged. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  /** Which evidence counts that nobody signed. */
  readonly unsigned: Policy["unsigned"];
  readonly attested: AttestedEvidence;
  readonly reports: readonly GivenReport[];
  /** Reports that could not be read. */
  readonly unreadable: readonly Reason[];
  readonly now: Date;
}
