import { resolve } from "node:path";
import { required } from "../../../shared/config/index.ts";
import { exists } from "../../../shared/files/index.ts";
import { type RunContext, resolvePath } from "../../../shared/runner/index.ts";
import type { Attested } from "../attested/attested.ts";
import { type LoadedAttestations, loadAttestations } from "../attested/load.ts";
import { restoreAttestations } from "../attested/restore.ts";
import type { AttestedStatement } from "../attested/statement.ts";
import type { Evidence } from "../decide.ts";
import type { spec } from "../inputs.ts";
import { type Policy, readsSboms } from "../policy/policy.ts";
import { loadEvidence } from "./load.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Everything that lies before the gate, and what it is about. */
export interface Collected {
  readonly evidence: Evidence;
  readonly digests: readonly string[];
  /** What does not count, in sentences. */
  readonly notes: readonly string[];
  /** The attested statements among the evidence. */
  readonly statements: readonly AttestedStatement[];
}

/** Reads the evidence of a call: the directory, the reports, and what is attested. */
export async function collect(policy: Policy, context: Context): Promise<Collected> {
  return collectWith(await loadAttestations(policy, context), policy, context);
}

/**
 * The same for a preview, which also takes what the gate's own record keeps of attestations, unverified.
 * @param only the attested statements to read, of a verdict that is replayed.
 */
export async function collectForPreview(
  policy: Policy,
  context: Context,
  only?: readonly Attested[],
): Promise<Collected> {
  const { digest: digests, "attestations-of": image } = context.inputs;
  const directory = await directoryOf(context);
  const kept =
    image === undefined && directory !== undefined
      ? await restoreAttestations(resolvePath(context.host, directory), only)
      : undefined;
  const attested =
    kept === undefined ? await loadAttestations(policy, context, only) : { ...kept, digests, statements: [] };
  return collectWith(attested, policy, context);
}

async function collectWith(
  { evidence: attested, ...more }: LoadedAttestations,
  policy: Policy,
  context: Context,
): Promise<Collected> {
  const { inputs, host } = context;
  const places = {
    root: host.root,
    workspace: host.workspace,
    directory: await directoryOf(context),
    reports: inputs.reports,
  };
  return { ...more, evidence: await loadEvidence(places, attested, { sboms: readsSboms(policy) }) };
}

/** Where all evidence may be attested, a directory is read that is named, or that is there. */
async function directoryOf({ inputs, host }: Context): Promise<string | undefined> {
  const usual = host.defaultOutDir;
  if (inputs.evidence !== undefined || inputs["attestations-of"] === undefined) {
    return required(inputs.evidence ?? usual, "evidence", "`seaworthy gate out`");
  }
  return usual !== undefined && (await exists(resolve(host.workspace, usual))) ? usual : undefined;
}
