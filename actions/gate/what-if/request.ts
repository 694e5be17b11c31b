import { missing } from "../../../shared/config/index.ts";
import { InvalidError } from "../../../shared/errors/index.ts";
import { resolvePath } from "../../../shared/runner/index.ts";
import { inCheckout, parsePolicy, policyInputs } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import type { GateContext } from "../request.ts";
import type { PolicyFor } from "./again.ts";

/** A request to decide earlier verdicts again, resolved from inputs and checkout. */
export interface RetrospectRequest {
  /** Directory of earlier verdicts, as given and in full. */
  readonly over: string;
  readonly top: string;
  /** File of the other policy, and the policy as each verdict's inputs make it. */
  readonly policy: string;
  readonly policyFor: PolicyFor;
  readonly format: GateContext["inputs"]["format"];
  readonly progress: (line: string) => void;
}

/** Options that say of one verdict what those of earlier runs say themselves. */
const ofOneVerdict = [
  "replay",
  "at",
  "evidence",
  "digest",
  "attestations-of",
  "reports",
  "policy",
  "promote-from",
  "promote-to",
] as const;

/**
 * Resolves what a call asks of earlier verdicts. `fail-on`, `new-only` and `require` of the call go before what a verdict
 * was asked.
 * @throws InvalidError for options that do not go together, and for a policy that is wrong.
 */
export async function resolveRetrospect(over: string, context: GateContext): Promise<RetrospectRequest> {
  const { inputs, host } = context;
  const policy = inputs["what-if"];
  if (policy === undefined) {
    throw new InvalidError("INPUT_MISSING", "over is given without what-if", {
      advice: "Give the policy to judge by, for example `--what-if policy.yaml`",
    });
  }
  const other = ofOneVerdict.find((name) => host.getInput(name) !== undefined);
  if (other !== undefined) {
    throw new InvalidError("INPUT_CONFLICT", `over does not go with ${other}`, {
      advice: `Leave out ${other}: each verdict is judged by its own evidence, at its own moment`,
    });
  }
  return {
    ...{ over, top: resolvePath(host, over), policy, format: inputs.format },
    policyFor: await otherPolicy(policy, context),
    progress: (line) => host.progress(line),
  };
}

/** The other policy for what a verdict was asked; each distinct one is made once. */
async function otherPolicy(file: string, { host, inputs }: GateContext): Promise<PolicyFor> {
  const read = inCheckout(host);
  const source = await read(file);
  if (source === undefined) throw missing(file, "what-if");
  const policies = new Map<string, Promise<Policy>>();
  const policyFor: PolicyFor = (verdictInputs) => {
    const own = {
      failOn: host.getInput("fail-on") === undefined ? verdictInputs.failOn : inputs["fail-on"],
      newOnly: host.getInput("new-only") === undefined ? verdictInputs.newOnly : inputs["new-only"],
      require: host.getInput("require") === undefined ? verdictInputs.require : inputs.require,
      attestedOnly: inputs["attested-only"],
    };
    const key = JSON.stringify(own);
    const policy = policies.get(key) ?? parsePolicy(source, file, { ...own, file }, read);
    policies.set(key, policy);
    return policy;
  };
  // A policy that is wrong is said once, not of every directory.
  await policyFor(policyInputs(inputs, file));
  return policyFor;
}
