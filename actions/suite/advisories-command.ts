import { Command, Option } from "commander";
import { defaultTimestampHours, feeds } from "../../shared/advisories/index.ts";
import { publicFulcio, workflowIssuer } from "../../shared/config/index.ts";
import { type BuildFlags, runBuild } from "./advisories-build.ts";
import { type PublishFlags, type RenewFlags, runPublish, runRenew } from "./advisories-publish.ts";
import { runStatus, type StatusFlags } from "./advisories-status.ts";
import { runTimestamp, type TimestampFlags } from "./advisories-timestamp.ts";
import { runWithExitCode } from "./run-command.ts";
import type { Streams } from "./streams.ts";

const trustedRootHelp =
  "trusted root of the Sigstore instance. Default: the root of the public-good instance, which is built in";

/** Creates the commands `advisories build`, `publish`, `renew`, `timestamp` and `status`. */
export function advisoriesCommand(streams: Streams, done: (exitCode: number) => void): Command {
  return new Command("advisories")
    .exitOverride()
    .addCommand(buildCommand((out, flags) => runWithExitCode(() => runBuild(out, flags, streams), streams, done)))
    .addCommand(
      publishCommand((directory, target, flags) =>
        runWithExitCode(() => runPublish(directory, target, flags, streams), streams, done),
      ),
    )
    .addCommand(renewCommand((target, flags) => runWithExitCode(() => runRenew(target, flags, streams), streams, done)))
    .addCommand(
      timestampCommand((directory, flags) =>
        runWithExitCode(() => runTimestamp(directory, flags, streams), streams, done),
      ),
    )
    .addCommand(
      statusCommand((source, flags) => runWithExitCode(() => runStatus(source, flags, streams), streams, done)),
    );
}

function buildCommand(run: (out: string, flags: BuildFlags) => Promise<void>): Command {
  const command = new Command("build")
    .description("Build a shard for each distribution release and language ecosystem, and the index of the shards.")
    .argument("<out>", "output directory; keeps unchanged shards")
    .option("--sources <file>", "list of sources to download (YAML), in place of the options for single sources")
    .option("--for-publication", "refuse sources whose terms do not permit to publish their records")
    .option("--allow-shrink", "accept a set that has less than 90% of the records of the previous one")
    .option("--osv <source>", "directory or https URL in the layout of OSV's bulk export")
    .addOption(repeatable("--ecosystem <name>", "OSV ecosystem to read, without a release. Default: all"));
  for (const { name, description } of feeds) {
    command.addOption(repeatable(`--${name} <path>`, `${description}: a file or a directory`));
  }
  command
    .option("--kev <file>", "CISA's catalog of known exploited vulnerabilities (JSON)")
    .option("--epss <file>", "FIRST's EPSS scores (.csv.gz)")
    .addOption(
      repeatable(
        "--cve-list <path>",
        "CVE list with CISA's ADP containers, for severities: its directory, a zip file of it, or single records",
      ),
    )
    .addOption(
      repeatable("--nvd <path>", "feeds or API answers of the NVD (2.0), for severities: a file or a directory"),
    )
    .option("--valid-days <number>", "days until the index expires", "7")
    .option(
      "--previous <source>",
      "earlier shards to reuse, in any form that --advisories accepts. Default: those in <out>",
    )
    .option(
      "--previous-key <file>",
      "public key of the earlier shards. Shards that come over a network need a key or an identity",
    )
    .option("--previous-identity <identity>", "identity that signed the earlier shards, in place of a key")
    .option("--previous-issuer <url>", "issuer of that identity", workflowIssuer)
    .option("--previous-optional", "build without earlier shards if --previous does not exist")
    .option("--no-previous", "reuse nothing and read every source completely");
  return writingLayout(signing(command)).exitOverride().action(run);
}

function publishCommand(run: (directory: string, target: string, flags: PublishFlags) => Promise<void>): Command {
  const command = new Command("publish")
    .description(
      "Push a signed set to a registry by digest, read it back, scan a known SBOM with it, and only then move the tag.",
    )
    .argument("<directory>", "output directory of `advisories build`")
    .argument("<reference>", "repository and tag, for example ghcr.io/owner/repository/advisories:latest");
  return pinning(command).exitOverride().action(run);
}

function renewCommand(run: (target: string, flags: RenewFlags) => Promise<void>): Command {
  const command = new Command("renew")
    .description("Sign a new timestamp for the published set and publish it again.")
    .argument("<reference>", "repository and tag of the set");
  return signing(pinning(command)).exitOverride().action(run);
}

/** Adds the options of what checks a published set. */
function pinning(command: Command): Command {
  return command
    .requiredOption("--sources <file>", "list of the sources of the set (YAML), with their terms and the canary")
    .option("--advisories-key <file>", "public key that readers of the set require")
    .option("--advisories-identity <identity>", "identity that readers of the set require, in place of a key")
    .option("--advisories-issuer <url>", "issuer of that identity", workflowIssuer)
    .option("--trusted-root <file>", trustedRootHelp);
}

function timestampCommand(run: (directory: string, flags: TimestampFlags) => Promise<void>): Command {
  const command = new Command("timestamp")
    .description("Sign a new timestamp for a set of shards that is still the current one.")
    .argument("<directory>", "output directory of `advisories build`");
  return writingLayout(signing(command)).exitOverride().action(run);
}

/** Adds the options of what signs a set of shards. */
function signing(command: Command): Command {
  if (!command.options.some(({ long }) => long === "--trusted-root")) {
    command.option("--trusted-root <file>", trustedRootHelp);
  }
  return command
    .option(
      "--signing-key <file>",
      "Ed25519 or ECDSA private key (PEM) that signs. Reads its passphrase from SEAWORTHY_SIGNING_PASSPHRASE",
    )
    .option(
      "--keyless",
      "sign with the identity of the job instead: a GitHub Actions job with `id-token: write`, or the token in SIGSTORE_ID_TOKEN. A public log shows the identity forever",
    )
    .option("--fulcio-url <url>", "certificate authority for --keyless", publicFulcio)
    .option("--rekor-url <url>", "transparency log for --keyless. Default: the public-good log")
    .option("--timestamp-url <url>", "timestamp authority for --keyless. Default: none")
    .option(
      "--timestamp-hours <number>",
      "hours until the timestamp of a signed index expires",
      String(defaultTimestampHours),
    );
}

/** Adds the options of what writes a set as an artifact. */
function writingLayout(command: Command): Command {
  return command
    .option(
      "--oci-layout <directory>",
      "also write the shards as an artifact to this OCI layout, for upload to a registry",
    )
    .option("--tag <name>", "tag of the artifact in the layout", "latest");
}

function statusCommand(run: (source: string, flags: StatusFlags) => Promise<void>): Command {
  return new Command("status")
    .description("Show the contents, age and size of a set of shards.")
    .argument("<source>", "directory, OCI layout, registry reference or https URL of the shards")
    .option("--advisories-key <file>", "public key that verifies the signature of the index")
    .option("--advisories-identity <identity>", "identity that must have signed the index, in place of a key")
    .option("--advisories-issuer <url>", "issuer of that identity", workflowIssuer)
    .option("--trusted-root <file>", trustedRootHelp)
    .addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text"))
    .exitOverride()
    .action(run);
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description}. Can be repeated.`).argParser(
    (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value],
  );
}
