import { UndecidedError } from "../../../errors/index.ts";
import { findManifest, moveTag, RegistryClient, uploadsAtOnce } from "../../../oci/index.ts";
import type { Reference } from "../../../references/index.ts";
import { mapConcurrently } from "../../../values/index.ts";
import type { ShardIndex } from "../shards/format.ts";
import { openShards, readVerifiedIndex } from "../shards/open.ts";
import { readVerified, type ShardStore } from "../shards/store.ts";
import type { AcceptedSigners } from "../signing/trust.ts";
import type { AdvisorySourceOptions } from "../source-options.ts";
import { registryShards } from "../transport/registry.ts";
import { pushSet } from "./push.ts";

export interface PublishOptions extends AdvisorySourceOptions {
  /** Who must have signed the set, as its readers require. */
  readonly signers: AcceptedSigners;
  /**
   * Uses the pushed set as its readers do.
   * @throws if it does not have what it should have.
   */
  use(pushed: Reference): Promise<void>;
}

export interface Published {
  readonly digest: string;
  readonly index: ShardIndex;
  /** Whether the tag had this set already. */
  readonly unchanged: boolean;
}

/**
 * Publishes a set of shards under a tag. Pushes it by digest, reads every file of it back, verifies signature and
 * timestamp, and uses it; only then moves the tag.
 * @param store set with a signed index and timestamp.
 * @param reference repository and tag.
 * @throws UndecidedError if any step fails, or `PUBLISH_OLDER` if the tag has a set with a higher serial. The tag then
 * still has what it had.
 */
export async function publishSet(store: ShardStore, reference: Reference, options: PublishOptions): Promise<Published> {
  const { signers, registry, now, use } = options;
  const { tag = "latest" } = reference;
  const client = new RegistryClient(reference.registry, reference.repository, registry);
  const { index } = await readVerifiedIndex(store, signers);
  const before = await findManifest(client, tag);
  if (before !== undefined) await requireNewer(index, { ...reference, digest: before.digest }, options);
  const manifest = await pushSet(store, index, client);
  const pushed: Reference = { ...reference, digest: manifest.digest };
  const readBack = await registryShards(pushed, registry);
  const opened = await openShards(readBack, { now, signers });
  if (opened.index.serial !== index.serial || opened.digest !== (await readVerifiedIndex(store, signers)).digest) {
    throw new UndecidedError("PUBLISH_DIFFERS", "gives another index than the one that was pushed", {
      place: { what: readBack.name },
      advice: "Check the registry. The tag was not moved",
    });
  }
  const files = [
    ...index.shards.flatMap((shard) => [shard, ...(shard.ratings === undefined ? [] : [shard.ratings])]),
    ...[index.kev, index.epss, index.ratings, index.cveRatings, index.state].flatMap((extra) => extra ?? []),
  ];
  await mapConcurrently(files, uploadsAtOnce, (file) => readVerified(readBack, file));
  await use(pushed);
  await moveTag(client, tag, manifest, before);
  return { digest: manifest.digest, index, unchanged: before?.digest === manifest.digest };
}

/** Refuses to replace a newer set, which readers who have seen it would refuse as well. */
async function requireNewer(
  { serial }: ShardIndex,
  published: Reference,
  { signers, registry }: PublishOptions,
): Promise<void> {
  const store = await registryShards(published, registry);
  const current = await readVerifiedIndex(store, signers);
  if (current.index.serial <= serial) return;
  throw new UndecidedError(
    "PUBLISH_OLDER",
    `has the serial ${current.index.serial}, which is higher than ${serial}, so its readers would refuse this set`,
    { place: { what: store.name }, advice: "Build upon the published set: use --previous" },
  );
}
