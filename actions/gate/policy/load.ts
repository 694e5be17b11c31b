import type { Host } from "../../../shared/ci/index.ts";
import { missing, readConfigText } from "../../../shared/config/index.ts";
import { parseStrictYaml } from "../../../shared/config/strict-yaml.ts";
import { InvalidError } from "../../../shared/errors/index.ts";
import type { NewOnly, RunContext } from "../../../shared/runner/index.ts";
import type { spec } from "../inputs.ts";
import { withFiles } from "./attestors.ts";
import { type Policy, type PolicyInputs, policyOf } from "./policy.ts";
import { policyFile } from "./schema.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Reads files of a checkout. */
export function inCheckout({ root }: Pick<Host, "root">): (path: string) => Promise<string | undefined> {
  return (path) => readConfigText(root, path);
}

/**
 * The policy of the call: the file that `policy` names, which `read` gives, else the section `gate`.
 * @param newOnly as for `policyInputs`.
 * @throws InvalidError where both are given, and for all that is wrong with it.
 */
export async function loadPolicy(
  { inputs, settings, config }: Pick<Context, "inputs" | "settings" | "config">,
  read: (path: string) => Promise<string | undefined>,
  newOnly?: NewOnly,
): Promise<Policy> {
  const policyInput = policyInputs(inputs, inputs.policy ?? config.file, newOnly);
  if (inputs.policy === undefined) return whole(policyOf(policyFile.parse(settings), policyInput), read);
  const [twice] = Object.keys(settings);
  if (twice !== undefined) {
    throw new InvalidError("POLICY_TWICE", `${inputs.policy} is the policy, and the section gate has "${twice}" too`, {
      place: { what: config.file ?? "the configuration" },
      advice: "Move it to the policy's file, or leave out `policy`",
    });
  }
  const source = await read(inputs.policy);
  if (source === undefined) throw missing(inputs.policy, "policy");
  return parsePolicy(source, inputs.policy, policyInput, read);
}

/**
 * The inputs of a call that belong to a policy, and the policy's file.
 * @param newOnly whether findings of the baseline count, and what says so. Default: the input says so.
 */
export function policyInputs(inputs: Context["inputs"], file: string | undefined, newOnly?: NewOnly): PolicyInputs {
  const isOfCall = newOnly === undefined || newOnly.by === "call";
  return {
    failOn: inputs["fail-on"],
    ...(isOfCall ? { newOnly: inputs["new-only"] } : { newOnlyOtherwise: newOnly }),
    require: inputs.require,
    attestedOnly: inputs["attested-only"],
    file,
  };
}

/** A policy from the text of a file of its own; `read` gives the files that it names. */
export async function parsePolicy(
  source: string,
  file: string,
  policyInput: PolicyInputs,
  read: (path: string) => Promise<string | undefined>,
): Promise<Policy> {
  return whole(policyOf(parseStrictYaml(source, file, policyFile), { ...policyInput, file }), read);
}

async function whole(policy: Policy, read: (path: string) => Promise<string | undefined>): Promise<Policy> {
  return { ...policy, attestors: await withFiles(policy.attestors, read) };
}
