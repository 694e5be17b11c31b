import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  type BuildOptions,
  buildAdvisories,
  directoryShards,
  type FeedFiles,
  feeds,
  hasShards,
  type IndexKey,
  type PreviousSet,
  readSigningKey,
  readVerifiedIndex,
  shardsAt,
  writeLayout,
} from "../../shared/advisories/index.ts";
import { commandLineHost } from "../../shared/ci/index.ts";
import { InvalidError, messageOf } from "../../shared/errors/index.ts";
import { count, plain } from "../../shared/text/index.ts";
import { advisorySourceOptions } from "./advisory-source-options.ts";
import type { Streams } from "./streams.ts";

/** Options of `advisories build`; those of the feeds stand under their names in camel case. */
export interface BuildFlags extends Readonly<Record<string, unknown>> {
  readonly osv?: string;
  readonly ecosystem?: readonly string[];
  readonly kev?: string;
  readonly epss?: string;
  readonly validDays: string;
  /** False for `--no-previous`. */
  readonly previous?: string | boolean;
  readonly previousKey?: string;
  readonly signingKey?: string;
  readonly ociLayout?: string;
  readonly tag: string;
}

/** Builds a set of shards, signs it, and writes it as an artifact, as far as the call asks for it. */
export async function runBuild(out: string, flags: BuildFlags, streams: Streams): Promise<void> {
  const { root, stderr } = streams;
  const directory = resolve(root, out);
  const feedFiles = await filesOf(flags, root);
  if (flags.osv === undefined && Object.keys(feedFiles).length === 0) {
    throw new InvalidError("INPUT_MISSING", "no source is given", {
      advice: `Give at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}`,
    });
  }
  const { osv, ecosystem } = flags;
  const previous = await previousOf(directory, flags, streams);
  const signingKey = await signingKeyOf(flags.signingKey, streams);
  const options: BuildOptions = {
    ...(osv === undefined ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve(root, osv) }),
    ...(ecosystem === undefined ? {} : { ecosystems: ecosystem }),
    ...(flags.kev === undefined ? {} : { kev: resolve(root, flags.kev) }),
    ...(flags.epss === undefined ? {} : { epss: resolve(root, flags.epss) }),
    ...(previous === undefined ? {} : { previous }),
    ...(signingKey === undefined ? {} : { signingKey }),
    feeds: feedFiles,
    out: directory,
    now: new Date(),
    validDays: daysIn(flags.validDays),
  };
  const { index, reused, read, gaps } = await buildAdvisories(options);
  for (const { what, why } of gaps) stderr.write(`warning: ${plain(`${what}: ${why}`)}\n`);
  const signed = signingKey === undefined ? "not signed" : `signed with the key ${signingKey.id}`;
  stderr.write(
    `${count(index.shards.length, "shard")}, ${reused} of them unchanged, from ${count(read, "record")} that were read; serial ${index.serial}, until ${index.expires}, ${signed}\n`,
  );
  if (flags.ociLayout !== undefined) {
    const digest = await writeLayout(directoryShards(directory), index, resolve(root, flags.ociLayout), flags.tag);
    stderr.write(`artifact ${flags.tag} in ${plain(flags.ociLayout)}: ${digest}\n`);
  }
}

/** Files of each feed that the call names; directories give the files in them at any depth. */
async function filesOf(flags: BuildFlags, root: string): Promise<FeedFiles> {
  const found: Record<string, readonly string[]> = {};
  for (const { name, files } of feeds) {
    const given = flags[name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())];
    if (!Array.isArray(given)) continue;
    const paths: string[] = [];
    for (const path of given) paths.push(...(await filesBelow(resolve(root, String(path)), files)));
    found[name] = paths;
  }
  return found;
}

async function filesBelow(path: string, files: RegExp): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true });
    const wanted = entries.filter((entry) => files.test(entry)).map((entry) => join(path, entry));
    if (wanted.length > 0) return wanted.toSorted();
  } catch (cause) {
    throw new InvalidError("SOURCE_UNREADABLE", `cannot be read (${messageOf(cause)})`, {
      place: { what: path },
      cause,
    });
  }
  throw new InvalidError("NO_ADVISORIES", `holds no file of the form ${files.source}`, { place: { what: path } });
}

/** What stands in the directory, unless another set is named or none is wanted. */
async function previousOf(
  directory: string,
  { previous, previousKey }: BuildFlags,
  streams: Streams,
): Promise<PreviousSet | undefined> {
  if (previous === false) return undefined;
  const source = typeof previous === "string" ? previous : directory;
  if (typeof previous !== "string" && !(await hasShards(directory))) return undefined;
  const reach = await advisorySourceOptions(streams, previousKey);
  const store = await shardsAt(source, reach);
  // What is taken over is signed again: it must come from whom one trusts.
  return { store, index: (await readVerifiedIndex(store, reach.keys ?? [])).index };
}

async function signingKeyOf(path: string | undefined, { root, ...streams }: Streams): Promise<IndexKey | undefined> {
  if (path === undefined) return undefined;
  const host = commandLineHost({ ...streams, root, given: {} });
  const pem = await readFile(resolve(root, path), "utf8").catch((cause: unknown) => {
    throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, { place: { what: path }, cause });
  });
  return readSigningKey(pem, host.getEnv("SEAWORTHY_SIGNING_PASSPHRASE"), path);
}

function daysIn(given: string): number {
  const days = Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= 3650) return days;
  throw new InvalidError("INPUT_VALUE", `"${given}" is no number of days`, {
    advice: "Give --valid-days as a whole number from 1",
  });
}
