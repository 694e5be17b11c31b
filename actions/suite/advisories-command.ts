import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command, Option } from "commander";
import { exitCodes } from "../../shared/action/index.ts";
import {
  type AdvisoriesStatus,
  advisoriesStatus,
  buildAdvisories,
  hasShards,
  readShardIndex,
} from "../../shared/advisories/index.ts";
import { InvalidError, messageOf, SeaworthyError, UndecidedError } from "../../shared/errors/index.ts";
import { table } from "../../shared/publish/table.ts";
import { byteCount, count, plain } from "../../shared/text/index.ts";
import type { Streams } from "./streams.ts";

interface BuildFlags {
  readonly osv?: string;
  readonly alpineSecdb?: string;
  readonly debianTracker?: string;
  readonly kev?: string;
  readonly epss?: string;
  readonly validDays: string;
}

/** `seaworthy advisories build` and `status`: shards of advisories, made from the sources' own files. */
export function advisoriesCommand(streams: Streams, done: (exitCode: number) => void): Command {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      done(exitCodes.pass);
    } catch (error) {
      streams.stderr.write(`seaworthy: ${plain(messageOf(error))}\n`);
      done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
    }
  };
  const build = new Command("build")
    .description("Makes shards, one a distribution release or language ecosystem, and the index that names them.")
    .argument("<out>", "folder for shards and index; what is there and unchanged is kept")
    .option("--osv <folder>", "folder in the layout of OSV's bulk export")
    .option("--alpine-secdb <folder>", "folder with Alpine's secdb, <version>/{main,community}.json")
    .option("--debian-tracker <file>", "Debian's security tracker as JSON")
    .option("--kev <file>", "CISA's catalogue of exploited vulnerabilities as JSON")
    .option("--epss <file>", "FIRST's scores, .csv.gz")
    .option("--valid-days <number>", "days until the index must not be used any more", "7")
    .exitOverride()
    .action((out: string, flags: BuildFlags) => attempt(() => runBuild(out, flags, streams)));
  const status = new Command("status")
    .description("Shows what a folder of shards holds, how old and how large it is.")
    .argument("<folder>", "folder of shards")
    .addOption(new Option("--format <format>", "what is printed").choices(["text", "json"]).default("text"))
    .exitOverride()
    .action((folder: string, { format }: { format: string }) => attempt(() => runStatus(folder, format, streams)));
  return new Command("advisories")
    .description("Builds and shows advisory data.")
    .exitOverride()
    .addCommand(build)
    .addCommand(status);
}

async function runBuild(out: string, flags: BuildFlags, { root, stderr }: Streams): Promise<void> {
  const { osv, alpineSecdb, debianTracker, kev, epss } = flags;
  const path = (given: string | undefined): string | undefined =>
    given === undefined ? undefined : resolve(root, given);
  const folder = resolve(root, out);
  const validDays = Number(flags.validDays);
  if (!Number.isInteger(validDays) || validDays < 1) {
    throw new InvalidError("INPUT_VALUE", `"${flags.validDays}" is no number of days`, {
      advice: "Give --valid-days as a whole number from 1",
    });
  }
  if ([osv, alpineSecdb, debianTracker].every((source) => source === undefined)) {
    throw new InvalidError("INPUT_MISSING", "no source is given", {
      advice: "Give at least one of --osv, --alpine-secdb and --debian-tracker",
    });
  }
  const previous = (await hasShards(folder)) ? await readShardIndex(folder) : undefined;
  const given = { osv: path(osv), debianTracker: path(debianTracker), kev: path(kev), epss: path(epss), previous };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const secdb = alpineSecdb === undefined ? {} : { alpineSecdb: await secdbFiles(resolve(root, alpineSecdb)) };
  const { index, reused, gaps } = await buildAdvisories({
    ...options,
    ...secdb,
    out: folder,
    now: new Date(),
    validDays,
  });
  for (const { what, why } of gaps) stderr.write(`warning: ${plain(`${what}: ${why}`)}\n`);
  stderr.write(`${count(index.shards.length, "shard")}, ${reused} of them unchanged, until ${index.expires}\n`);
}

async function secdbFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new UndecidedError("SOURCE_UNREADABLE", `cannot be listed (${messageOf(cause)})`, {
      place: { what: folder },
      cause,
    });
  });
  return entries
    .filter((entry) => /\.json$/u.test(entry))
    .map((entry) => join(folder, entry))
    .toSorted();
}

async function runStatus(folder: string, format: string, { root, stdout }: Streams): Promise<void> {
  const index = await readShardIndex(resolve(root, folder));
  const status = advisoriesStatus(index, new Date());
  stdout.write(format === "json" ? `${JSON.stringify(status, undefined, 2)}\n` : statusText(status));
}

function statusText({ shards, size, serial, built, expires, expired, kev, epss }: AdvisoriesStatus): string {
  const rows = shards.map((shard) => [
    plain(shard.ecosystem),
    count(shard.advisories, "advisory", "advisories"),
    count(shard.packages, "package"),
    byteCount(shard.size),
    shard.ageDays === undefined ? "of unknown date" : `newest ${count(Math.floor(shard.ageDays), "day")} old`,
  ]);
  const state = expired ? `EXPIRED on ${expires}` : `good until ${expires}`;
  const extra = [kev === undefined ? "no KEV" : `KEV of ${kev}`, epss === undefined ? "no EPSS" : `EPSS of ${epss}`];
  return `${table(rows)}\n\n${count(shards.length, "shard")}, ${byteCount(size)}; index ${serial} built ${built}, ${state}; ${extra.join(", ")}\n`;
}
