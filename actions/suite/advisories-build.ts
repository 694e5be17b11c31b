import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  type Built,
  buildAdvisories,
  buildFromSources,
  describeSigner,
  directoryShards,
  type FeedFiles,
  feeds,
  hasShards,
  type IndexSigner,
  maxTimestampHours,
  maxValidDays,
  type PreviousSet,
  readVerifiedIndex,
  shardsAt,
  writeLayout,
} from "../../shared/advisories/index.ts";
import { commandLineHost } from "../../shared/ci/index.ts";
import { InvalidError, messageOf, SeaworthyError } from "../../shared/errors/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import { advisorySourceOptions, resolveIndexSigner, type SigningFlags, wholeNumber } from "./advisories-options.ts";
import { readSourceList } from "./advisories-sources.ts";
import { print, type Streams } from "./streams.ts";

/** Options of `advisories build`. Options of feeds have their names in camel case. */
export interface BuildFlags extends SigningFlags, Readonly<Record<string, unknown>> {
  /** List of sources. */
  readonly sources?: string;
  readonly forPublication?: boolean;
  readonly allowShrink?: boolean;
  readonly osv?: string;
  readonly ecosystem?: readonly string[];
  readonly kev?: string;
  readonly epss?: string;
  readonly cveList?: readonly string[];
  readonly nvd?: readonly string[];
  readonly validDays: string;
  /** False for `--no-previous`. */
  readonly previous?: string | boolean;
  readonly previousOptional?: boolean;
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
  const { index, reused, read, gaps, signer } = await build(directory, flags, streams);
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

/** Options of exploitation data and ratings, which make no set of their own. */
const extraFlags = ["kev", "epss", "cveList", "nvd"];
/** Files of the NVD in a directory. */
const nvdFile = /\.json(?:\.gz|\.zst)?$/u;

/** Share of the previous set's records that may be missing. */
const maxShrink = 0.1;

async function build(
  directory: string,
  flags: BuildFlags,
  streams: Streams,
): Promise<Built & { readonly signer: IndexSigner | undefined }> {
  const { root } = streams;
  const {
    osv,
    ecosystem,
    kev,
    epss,
    cveList,
    nvd,
    sources: listFile,
    forPublication = false,
    allowShrink = false,
  } = flags;
  const feedFiles = await filesOf(flags, root);
  const single = ["osv", "ecosystem", ...extraFlags].filter((name) => flags[name] !== undefined);
  requireSources(listFile, [...single, ...Object.keys(feedFiles)], forPublication);
  const list = listFile === undefined ? undefined : await readSourceList(root, listFile, forPublication);
  const previous = await previousOf(directory, flags, streams);
  const signer = await resolveIndexSigner(flags, streams);
  const options = {
    ...defined({ previous, signer }),
    out: directory,
    now: new Date(),
    validDays: wholeNumber(flags.validDays, "--valid-days", maxValidDays),
    timestampHours: wholeNumber(flags.timestampHours, "--timestamp-hours", maxTimestampHours),
    http: { ports: { sleep: commandLineHost({ ...streams, inputs: {} }).sleep } },
  };
  if (list !== undefined) {
    return { ...(await buildFromSources(list.sources, { ...options, ...(allowShrink ? {} : { maxShrink }) })), signer };
  }
  const built = await buildAdvisories({
    ...options,
    ...(osv === undefined ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve(root, osv) }),
    ...(ecosystem === undefined ? {} : { ecosystems: ecosystem }),
    ...(kev === undefined ? {} : { kev: resolve(root, kev) }),
    ...(epss === undefined ? {} : { epss: resolve(root, epss) }),
    ...(cveList === undefined ? {} : { cveList: cveList.map((path) => resolve(root, path)) }),
    ...(nvd === undefined ? {} : { nvd: await nvdFiles(nvd, root) }),
    feeds: feedFiles,
  });
  return { ...built, signer };
}

/** @throws InvalidError if the call names no source, or a list and single sources. */
function requireSources(list: string | undefined, single: readonly string[], forPublication: boolean): void {
  if (list !== undefined && single.length > 0) {
    throw new InvalidError("INPUT_VALUE", `--sources and --${single.join(", --")} are both set`, {
      advice: "Set --sources or options for single sources",
    });
  }
  if (list === undefined && forPublication) {
    throw new InvalidError("INPUT_VALUE", "--for-publication is set without --sources", {
      advice: "Set --sources to a list of sources with their terms",
    });
  }
  const isMissing = list === undefined && !single.some((name) => !["ecosystem", ...extraFlags].includes(name));
  if (!isMissing) return;
  throw new InvalidError("INPUT_MISSING", "no advisory source is set", {
    advice: `Set --sources, or at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}`,
  });
}

async function nvdFiles(paths: readonly string[], root: string): Promise<readonly string[]> {
  return (await Promise.all(paths.map((path) => filesBelow(resolve(root, path), nvdFile)))).flat();
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
  const store = await shardsAt(source, sourceOptions).catch((error: unknown) => {
    const isAbsent = error instanceof SeaworthyError && error.code === "ADVISORIES_NOT_FOUND";
    if (!isAbsent || flags.previousOptional !== true) throw error;
    print(streams.stderr, `warning: ${source} does not exist, so this is the first set\n`);
    return undefined;
  });
  if (store === undefined) return undefined;
  // Reused shards are signed again, so their signature is verified first.
  return { store, index: (await readVerifiedIndex(store, sourceOptions.signers)).index };
}
