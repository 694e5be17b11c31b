import { resolve } from "node:path";
import type { RunContext } from "../../shared/action/index.ts";
import { required } from "../../shared/config/index.ts";
import { exists } from "../../shared/files/index.ts";
import { loadAttestations } from "./attested/load.ts";
import type { Evidence } from "./decide.ts";
import type { spec } from "./inputs.ts";
import { loadEvidence } from "./load-evidence.ts";
import { type Policy, readsSboms } from "./policy/policy.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Everything that lies before the gate, and what it is about. */
export interface Collected {
  readonly evidence: Evidence;
  readonly digests: readonly string[];
  /** What does not count, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads the evidence of a call: the folder, the reports, and what is attested.
 * @param only digests of the attested statements to read, of a verdict that is replayed.
 */
export async function collect(policy: Policy, context: Context, only?: readonly string[]): Promise<Collected> {
  const { inputs, host } = context;
  const { evidence: attested, digests, notes } = await loadAttestations(policy, context, only);
  const places = { root: host.root, folder: await folderOf(context), reports: inputs.reports };
  return { evidence: await loadEvidence(places, attested, { sboms: readsSboms(policy) }), digests, notes };
}

/** Where all evidence may be attested, a folder is read that is named, or that is there. */
async function folderOf({ inputs, host }: Context): Promise<string | undefined> {
  const usual = host.defaultOutDir;
  if (inputs.evidence !== undefined || inputs["attestations-of"] === undefined) {
    return required(inputs.evidence ?? usual, "evidence", "`seaworthy gate out`");
  }
  return usual !== undefined && (await exists(resolve(host.root, usual))) ? usual : undefined;
}
