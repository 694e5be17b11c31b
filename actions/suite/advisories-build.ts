import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  type BuildOptions,
  buildAdvisories,
  describeSigner,
  directoryShards,
  type FeedFiles,
  feeds,
  hasShards,
  maxTimestampHours,
  maxValidDays,
  type PreviousSet,
  readVerifiedIndex,
  shardsAt,
  writeLayout,
} from "../../shared/advisories/index.ts";
import { InvalidError, messageOf } from "../../shared/errors/index.ts";
import { count } from "../../shared/text/index.ts";
import { advisorySourceOptions, resolveIndexSigner, type SigningFlags, wholeNumber } from "./advisories-options.ts";
import { print, type Streams } from "./streams.ts";

/** Options of `advisories build`. Options of feeds have their names in camel case. */
export interface BuildFlags extends SigningFlags, Readonly<Record<string, unknown>> {
  readonly osv?: string;
  readonly ecosystem?: readonly string[];
  readonly kev?: string;
  readonly epss?: string;
  readonly validDays: string;
  /** False for `--no-previous`. */
  readonly previous?: string | boolean;
  readonly previousKey?: string;
  readonly previousIdentity?: string;
  readonly previousIssuer?: string;
  readonly ociLayout?: string;
  readonly tag: string;
  readonly timestampHours: string;
}

/** Builds a set of shards, and signs it and writes it as an artifact if the call asks for it. */
export async function runBuild(out: string, flags: BuildFlags, streams: Streams): Promise<void> {
  const { root, stderr } = streams;
  const directory = resolve(root, out);
  const feedFiles = await filesOf(flags, root);
  if (flags.osv === undefined && Object.keys(feedFiles).length === 0) {
    throw new InvalidError("INPUT_MISSING", "no advisory source is set", {
      advice: `Set at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}`,
    });
  }
  const { osv, ecosystem } = flags;
  const previous = await previousOf(directory, flags, streams);
  const signer = await resolveIndexSigner(flags, streams);
  const options: BuildOptions = {
    ...(osv === undefined ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve(root, osv) }),
    ...(ecosystem === undefined ? {} : { ecosystems: ecosystem }),
    ...(flags.kev === undefined ? {} : { kev: resolve(root, flags.kev) }),
    ...(flags.epss === undefined ? {} : { epss: resolve(root, flags.epss) }),
    ...(previous === undefined ? {} : { previous }),
    ...(signer === undefined ? {} : { signer }),
    feeds: feedFiles,
    out: directory,
    now: new Date(),
    validDays: wholeNumber(flags.validDays, "--valid-days", maxValidDays),
    timestampHours: wholeNumber(flags.timestampHours, "--timestamp-hours", maxTimestampHours),
  };
  const { index, reused, read, gaps } = await buildAdvisories(options);
  for (const { what, why } of gaps) print(stderr, `warning: ${what}: ${why}\n`);
  const signed = signer === undefined ? "not signed" : `signed with ${describeSigner(signer)}`;
  print(
    stderr,
    `${count(index.shards.length, "shard")} (${reused} unchanged) from ${count(read, "record")}; serial ${index.serial}, valid until ${index.expires}, ${signed}\n`,
  );
  if (flags.ociLayout !== undefined) {
    const digest = await writeLayout(directoryShards(directory), index, resolve(root, flags.ociLayout), flags.tag);
    print(stderr, `artifact ${flags.tag} in ${flags.ociLayout}: ${digest}\n`);
  }
}

/** Lists the files of each feed that the call names. Searches directories at any depth. */
async function filesOf(flags: BuildFlags, root: string): Promise<FeedFiles> {
  const feedFiles: Record<string, readonly string[]> = {};
  for (const { name, files } of feeds) {
    const value = flags[name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())];
    if (!Array.isArray(value)) continue;
    const paths: string[] = [];
    for (const path of value) paths.push(...(await filesBelow(resolve(root, String(path)), files)));
    feedFiles[name] = paths;
  }
  return feedFiles;
}

async function filesBelow(path: string, files: RegExp): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true });
    const matches = entries.filter((entry) => files.test(entry)).map((entry) => join(path, entry));
    if (matches.length > 0) return matches.toSorted();
  } catch (error) {
    throw new InvalidError("SOURCE_UNREADABLE", `cannot be read (${messageOf(error)})`, {
      place: { what: path },
      cause: error,
    });
  }
  throw new InvalidError("NO_ADVISORIES", `contains no file that matches ${files.source}`, { place: { what: path } });
}

/** Reads the previous set: the one of `--previous`, or the one in the output directory. */
async function previousOf(directory: string, flags: BuildFlags, streams: Streams): Promise<PreviousSet | undefined> {
  const { previous } = flags;
  if (previous === false) return undefined;
  const source = typeof previous === "string" ? previous : directory;
  if (typeof previous !== "string" && !(await hasShards(directory))) return undefined;
  const sourceOptions = await advisorySourceOptions(streams, {
    key: flags.previousKey,
    identity: flags.previousIdentity,
    issuer: flags.previousIssuer,
    trustedRoot: flags.trustedRoot,
  });
  const store = await shardsAt(source, sourceOptions);
  // Reused shards are signed again, so their signature is verified first.
  return { store, index: (await readVerifiedIndex(store, sourceOptions.signers)).index };
}
