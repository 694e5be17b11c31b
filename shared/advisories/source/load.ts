import { UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { HttpClient } from "../../http/client.ts";
import type { AdvisoryQuery } from "../match/lookup.ts";
import { AdvisoryIndex } from "../model/advisory-index.ts";
import { cachedShards, directoryBlobs } from "./cache.ts";
import { gatherRecords } from "./gather.ts";
import { defaultLimits, type SourceLimits } from "./limits.ts";
import type { Authentication, LoadedAdvisories } from "./loaded.ts";
import { locate } from "./locate.ts";
import { loadFromApi } from "./osv-api/load.ts";
import type { PackageQuery } from "./osv-api/queries.ts";
import { addOtherRatings } from "./other-ratings.ts";
import { openShards } from "./shards/open.ts";
import { readExploitation, readShards } from "./shards/read.ts";
import { readRatings } from "./shards/read-ratings.ts";
import type { ShardStore } from "./shards/store.ts";
import { directorySerials } from "./signing/serials.ts";
import { openAdvisorySource } from "./source.ts";
import type { AdvisorySourceOptions } from "./source-options.ts";
import { osvApi } from "./transport/locate.ts";
import { fetchMirror } from "./transport/mirror.ts";

export interface LoadOptions extends AdvisorySourceOptions {
  /** Packages with their versions, for sources that are queried per package; created by `packageQueries`. */
  readonly queries?: readonly PackageQuery[];
  readonly limits?: SourceLimits;
}

/**
 * Loads the queried advisories from a set of shards (a directory, an OCI layout, a registry or a web server), from OSV
 * records (a zip file, a bulk export, a mirror of it or a directory of records) or from OSV's API. Keeps only records
 * that name a queried package, so memory depends on the image, not the source. If a record occurs twice, the newer one
 * counts.
 * @param source in the syntax of `locateAdvisories`.
 * @throws InvalidError if the source is written wrong.
 * @throws UndecidedError if it does not exist, is damaged, unsigned, expired, older than one seen before, unreachable, beyond the limits,
 * or comes over a network and nothing authenticates it.
 */
export async function loadAdvisories(
  source: string,
  query: AdvisoryQuery,
  options: LoadOptions,
): Promise<LoadedAdvisories> {
  const { limits = defaultLimits } = options;
  const located = await locate(source, options);
  switch (located.kind) {
    case "shards":
      return loadShards(located.store, query, options);
    case "api":
      return fromApi(source, located.url, options);
    case "mirror":
      refuseUnsigned(located.url, options);
      refuseUnauthenticated(located.url, options);
      return loadFromMirror(located.url, query, options);
    case "records":
      refuseUnsigned(source, options);
      return { ...(await loadRecords(located.path, located.path, query, limits)), authentication: "local" };
  }
}

/** Loads from OSV's API. TLS authenticates OSV's own host and no other. */
async function fromApi(source: string, url: string, options: LoadOptions): Promise<LoadedAdvisories> {
  refuseUnsigned(source, options);
  if (url !== osvApi) refuseUnauthenticated(source, options);
  return {
    ...(await loadFromApi(url, options.queries ?? [], new HttpClient(options.http))),
    dated: options.now.toISOString(),
    authentication: url === osvApi ? "tls" : "none",
  };
}

async function loadFromMirror(url: string, query: AdvisoryQuery, options: LoadOptions): Promise<LoadedAdvisories> {
  const { cacheDir, cacheSecret } = options;
  const kept =
    cacheDir === undefined || cacheSecret === undefined ? undefined : { directory: cacheDir, secret: cacheSecret };
  const { directory, close } = await fetchMirror(url, query.keys(), new HttpClient(options.http), kept);
  try {
    const records = await loadRecords(directory, url, query, options.limits ?? defaultLimits);
    return { ...records, authentication: "none" };
  } finally {
    await close();
  }
}

/** Refuses records if a signer is pinned, because only an index can be signed. */
function refuseUnsigned(label: string, { signers }: LoadOptions): void {
  if (signers === undefined) return;
  const pinned = signers.kind === "keys" ? "a key" : "an identity";
  throw new UndecidedError("ADVISORIES_UNSIGNED", `has no signed index, but ${pinned} is pinned`, {
    place: { what: label },
    advice: "Use signed advisories from `seaworthy advisories build`, or remove advisories-key and advisories-identity",
  });
}

/** Refuses records that come over a network, unless the call allows it, because nothing tells who wrote them. */
function refuseUnauthenticated(label: string, { allowUnsigned = false }: LoadOptions): void {
  if (allowUnsigned) return;
  throw new UndecidedError("ADVISORIES_NOT_AUTHENTICATED", "comes over a network, and nothing authenticates it", {
    place: { what: label },
    advice:
      "Use `osv`, or signed shards from `seaworthy advisories build` with advisories-key or advisories-identity. To use it anyway, set advisories-unsigned to allow; the evidence and the verdict then say so",
  });
}

async function loadShards(store: ShardStore, query: AdvisoryQuery, options: LoadOptions): Promise<LoadedAdvisories> {
  const { cacheDir } = options;
  const serials = options.serials ?? (cacheDir === undefined ? undefined : directorySerials(cacheDir));
  const { index, digest, signedBy } = await openShards(store, {
    ...options,
    ...(serials === undefined ? {} : { serials }),
  });
  const files = cacheDir === undefined || !store.isRemote ? store : cachedShards(store, directoryBlobs(cacheDir));
  const used = index.shards.filter(({ ecosystem }) => query.has(ecosystem));
  const modified = used
    .flatMap((shard) => shard.modified ?? [])
    .sort()
    .at(-1);
  const advisories = await readShards(files, index, query);
  return {
    index: new AdvisoryIndex(
      advisories,
      index.shards.map(({ ecosystem }) => ecosystem),
      await readRatings(files, index, query, advisories),
    ),
    digest,
    records: used.reduce((sum, { advisories }) => sum + advisories, 0),
    ...(modified === undefined ? {} : { modified }),
    dated: index.built,
    authentication: authenticationOf(store, options),
    gaps: [],
    exploitation: await readExploitation(files, index),
    shards: { serial: index.serial, built: index.built, ...(signedBy === undefined ? {} : { signedBy }) },
  };
}

/** Returns what authenticates a set that was opened. */
function authenticationOf({ isRemote }: ShardStore, { signers }: LoadOptions): Authentication {
  if (signers !== undefined) return signers.kind === "keys" ? "key" : "identity";
  return isRemote ? "none" : "local";
}

/**
 * Loads OSV records.
 * @param label name of the source in gaps.
 */
async function loadRecords(
  path: string,
  label: string,
  query: AdvisoryQuery,
  limits: SourceLimits,
): Promise<Omit<LoadedAdvisories, "authentication">> {
  const source = await openAdvisorySource(path, query.keys(), limits);
  const { advisories, covered, ratings, ...facts } = await gatherRecords(source.records(), label, query);
  const wanted = [...advisories];
  const others = await addOtherRatings(source, wanted, ratings);
  const digest = await source.digest();
  return {
    index: new AdvisoryIndex(wanted, covered, ratings.book),
    digest: others.digests === "" ? digest : sha256(`${digest}\n${others.digests}`),
    ...facts,
    gaps: [...facts.gaps, ...others.gaps],
    ...(facts.modified === undefined ? {} : { dated: facts.modified }),
    exploitation: {},
  };
}
