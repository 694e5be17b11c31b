import { Command, Option } from "commander";
import { stringify } from "yaml";
import { loadConfig, readConfigText, resolveInputs } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { actionSpecs } from "../action-specs.ts";
import type { Demand, Signer } from "../gate/export/demand.ts";
import { harborSettings } from "../gate/export/harbor.ts";
import { kyvernoPolicy } from "../gate/export/kyverno.ts";
import { clusterImagePolicy } from "../gate/export/policy-controller.ts";
import { spec } from "../gate/inputs.ts";
import { inCheckout, loadPolicy } from "../gate/policy/load.ts";
import { type Policy, policyDigest } from "../gate/policy/policy.ts";
import { runWithExitCode } from "./run-command.ts";
import { print, type Streams } from "./streams.ts";

interface Flags {
  readonly for: "kyverno" | "policy-controller" | "harbor";
  readonly image?: readonly string[];
  readonly name: string;
  readonly key?: string;
  readonly log?: string;
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly pin?: boolean;
  readonly maxDays?: string;
  readonly policy?: string;
  readonly config?: string;
}

/** Creates the command `policy export`. */
export function policyCommand(streams: Streams, done: (exitCode: number) => void): Command {
  const exportCommand = new Command("export")
    .description("Print a cluster policy that requires the gate's verdict, or settings of a Harbor project.")
    .addOption(
      new Option("--for <system>", "system to export for")
        .choices(["kyverno", "policy-controller", "harbor"])
        .makeOptionMandatory(),
    )
    .option("--image <pattern...>", "image pattern that the policy applies to, for example ghcr.io/owner/*")
    .option("--name <name>", "name of the policy object", "seaworthy-verdict")
    .option("--key <file>", "public key (PEM) that verifies the verdict's signature")
    .option("--log <url>", "transparency log that contains signatures with the key")
    .option("--certificate-identity <identity>", "identity that signs the verdict without a key")
    .option("--certificate-oidc-issuer <url>", "issuer of the identity")
    .option("--pin", "require a verdict by exactly the current policy. Every policy change then requires new verdicts")
    .option("--max-days <number>", "maximum age of the verdict in days (policy-controller)")
    .option("--policy <file>", "policy file. Default: the section gate of the configuration file")
    .option("--config <file>", "configuration file")
    .exitOverride()
    .action((flags: Flags) => runWithExitCode(() => exportPolicy(flags, streams), streams, done));
  return new Command("policy").exitOverride().addCommand(exportCommand);
}

async function exportPolicy(flags: Flags, { stdout, stderr, root }: Streams): Promise<void> {
  if (flags.for === "harbor") {
    const { body, notes } = harborSettings(await policyOf(flags, root), new Date().toISOString().slice(0, 10));
    for (const note of notes) print(stderr, `${note}\n`);
    print(stdout, `${JSON.stringify(body, undefined, 2)}\n`);
    return;
  }
  const demand: Demand = {
    name: flags.name,
    images: flags.image ?? [],
    signer: await signerOf(flags, root),
    ...(flags.pin === true ? { policyDigest: policyDigest(await policyOf(flags, root)) } : {}),
    ...(flags.maxDays === undefined ? {} : { maxDays: Number(flags.maxDays) }),
  };
  print(
    stdout,
    stringify(flags.for === "kyverno" ? kyvernoPolicy(demand) : clusterImagePolicy(demand), { lineWidth: 0 }),
  );
}

async function signerOf(
  { key, log, certificateIdentity, certificateOidcIssuer }: Flags,
  root: string,
): Promise<Signer> {
  if (key !== undefined) {
    const text = await readConfigText(root, key);
    if (text === undefined) throw new InvalidError("FILE_UNREADABLE", "does not exist", { place: { what: key } });
    return { kind: "key", key: text, ...(log === undefined ? {} : { log }) };
  }
  if (certificateIdentity !== undefined && certificateOidcIssuer !== undefined) {
    return { kind: "keyless", identity: certificateIdentity, issuer: certificateOidcIssuer };
  }
  throw new InvalidError("INPUT_MISSING", "the signer of the verdict is not set", {
    advice: "Set --key, or --certificate-identity and --certificate-oidc-issuer",
  });
}

async function policyOf({ policy, config: file }: Flags, root: string): Promise<Policy> {
  const config = await loadConfig(root, file, actionSpecs);
  const section = config.section(spec.name);
  const inputs = resolveInputs(spec.inputs, (name) => (name === "policy" ? policy : undefined), section);
  return loadPolicy({ inputs, settings: section.values, config }, inCheckout({ root }));
}
