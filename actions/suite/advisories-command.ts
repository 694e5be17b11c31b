import { Command, Option } from "commander";
import { feeds } from "../../shared/advisories/index.ts";
import { type BuildFlags, runBuild } from "./advisories-build.ts";
import { runStatus, type StatusFlags } from "./advisories-status.ts";
import { attempt } from "./attempt.ts";
import type { Streams } from "./streams.ts";

/** `seaworthy advisories build` and `status`: shards of advisories, made from the sources' own files. */
export function advisoriesCommand(streams: Streams, done: (exitCode: number) => void): Command {
  return new Command("advisories")
    .description("Builds and shows advisory data.")
    .exitOverride()
    .addCommand(buildCommand((out, flags) => attempt(() => runBuild(out, flags, streams), streams, done)))
    .addCommand(statusCommand((source, flags) => attempt(() => runStatus(source, flags, streams), streams, done)));
}

function buildCommand(run: (out: string, flags: BuildFlags) => Promise<void>): Command {
  const command = new Command("build")
    .description("Makes shards, one a distribution release or language ecosystem, and the index that names them.")
    .argument("<out>", "directory for shards and index; what is there and unchanged is kept")
    .option("--osv <source>", "directory or https address in the layout of OSV's bulk export")
    .addOption(repeatable("--ecosystem <name>", "ecosystem of it to read, without a release; all without this option"));
  for (const { name, description } of feeds) {
    command.addOption(repeatable(`--${name} <path>`, `${description}: a file, or a directory of them`));
  }
  return command
    .option("--kev <file>", "CISA's catalog of exploited vulnerabilities as JSON")
    .option("--epss <file>", "FIRST's scores, .csv.gz")
    .option("--valid-days <number>", "days until the index must not be used any more", "7")
    .option("--previous <source>", "shards that were built before, as --advisories takes them; else those in <out>")
    .option("--previous-key <file>", "public key that signed them, where they come over a network")
    .option("--no-previous", "reads every source whole")
    .option("--signing-key <file>", "Ed25519 or ECDSA key in PEM; its passphrase is in SEAWORTHY_SIGNING_PASSPHRASE")
    .option("--oci-layout <directory>", "OCI layout to write the set to as an artifact too, for any registry")
    .option("--tag <name>", "name of the artifact in the layout", "latest")
    .exitOverride()
    .action(run);
}

function statusCommand(run: (source: string, flags: StatusFlags) => Promise<void>): Command {
  return new Command("status")
    .description("Shows what a set of shards holds, how old and how large it is.")
    .argument("<source>", "directory, OCI layout, registry reference or https address of shards")
    .option("--advisories-key <file>", "public key that must have signed the index")
    .addOption(new Option("--format <format>", "what is printed").choices(["text", "json"]).default("text"))
    .exitOverride()
    .action(run);
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description}. May be repeated.`).argParser(
    (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value],
  );
}
