import { UndecidedError } from "../../errors/index.ts";
import type { RegistryClient } from "./client.ts";
import { type BlobSource, pushBlob } from "./push-blob.ts";
import { findManifest, type ManifestContent, pushManifest, type StoredManifest } from "./stored-manifest.ts";

/** New content of a tag, with the blobs that it needs. */
export interface TagContent extends ManifestContent {
  readonly blobs?: readonly BlobSource[];
}

/** Adds to the content of a tag. Returns undefined if `current` already includes every addition. Pure. */
export type Merge = (current: StoredManifest | undefined) => TagContent | undefined;

/** Maximum attempts for a change that others overwrite. */
const maxRounds = 12;
/** Maximum readings of a tag before one write, on a registry that is slow for a moment. */
const maxReadings = 5;

/** Tags to change at once. Most of the time of a change is waiting. */
export const tagsAtOnce = 32;

/** Pending writers per tag in this process. */
const queues = new Map<string, Promise<void>>();

/**
 * Changes the content of a tag without losing concurrent additions. Registries offer no compare-and-swap. Within a
 * process, changes queue up. Across processes, the tag is read, merged, written, and read back after a settling time,
 * until every addition is still there. A process that takes longer than that time from reading to writing may have
 * overwritten a change that another process considers settled; it fails, so that no loss stays unnoticed. Blobs are
 * pushed before the reading that counts, so that this time is one reading and one writing.
 * @throws UndecidedError `TAG_CONTENDED` if others keep overwriting the tag, `TAG_OVERRUN` if the registry was too slow
 * for certainty, `TAG_SLOW` if it was too slow to write at all.
 */
export async function changeTag(client: RegistryClient, tag: string, merge: Merge): Promise<void> {
  const name = `${client.name}:${tag}`;
  const before = queues.get(name) ?? Promise.resolve();
  const turn = before.catch(() => {}).then(() => settleChange(client, tag, merge));
  const quiet = turn.catch(() => {});
  queues.set(name, quiet);
  try {
    await turn;
  } finally {
    if (queues.get(name) === quiet) queues.delete(name);
  }
}

async function settleChange(client: RegistryClient, tag: string, merge: Merge): Promise<void> {
  const { ports, policy } = client;
  let longestRound = 0;
  let failure: UndecidedError | undefined;
  for (let round = 1; round <= maxRounds; round += 1) {
    const { content, readAt } = await readAndMerge(client, tag, merge);
    if (content === undefined) {
      if (longestRound > policy.settle) throw overrun(client, tag, longestRound);
      return;
    }
    failure = await tryToPush(client, content, tag);
    longestRound = Math.max(longestRound, ports.now() - readAt);
    await ports.sleep(policy.settle + (round === 1 ? 0 : ports.random() * policy.settle * Math.min(round, 4)));
  }
  if (failure !== undefined) throw failure;
  throw new UndecidedError("TAG_CONTENDED", `other jobs keep overwriting it`, {
    place: { what: `${client.name}:${tag}` },
    advice: "Run the job again when fewer jobs write to this image at the same time.",
  });
}

/**
 * Reads a tag and merges. Reads again after the first push of blobs, and whenever this took long, because the content is
 * old by then.
 * @returns the content to write, and when the reading that it is based on began.
 */
async function readAndMerge(
  client: RegistryClient,
  tag: string,
  merge: Merge,
): Promise<{ readonly content: TagContent | undefined; readonly readAt: number }> {
  const pushed = new Set<string>();
  let slowest = 0;
  for (let reading = 1; reading <= maxReadings; reading += 1) {
    const readAt = client.ports.now();
    const content = merge(await findManifest(client, tag));
    if (content === undefined) return { content, readAt };
    const missing = (content.blobs ?? []).filter(({ digest }) => !pushed.has(digest));
    for (const blob of missing) await pushBlob(client, blob);
    for (const { digest } of missing) pushed.add(digest);
    const elapsed = client.ports.now() - readAt;
    const isFresh = elapsed <= client.policy.settle / 2;
    if (isFresh && (missing.length === 0 || reading > 1)) return { content, readAt };
    if (!isFresh) slowest = Math.max(slowest, elapsed);
  }
  throw new UndecidedError("TAG_SLOW", `reading it takes up to ${slowest} ms, too long to write it safely`, {
    place: { what: `${client.name}:${tag}` },
    advice: "Run the job again when the registry responds faster.",
  });
}

/** Pushes the content. A write whose response is lost may have succeeded; reading the tag again shows it. */
async function tryToPush(
  client: RegistryClient,
  content: ManifestContent,
  tag: string,
): Promise<UndecidedError | undefined> {
  try {
    await pushManifest(client, content, tag, 1);
    return undefined;
  } catch (error) {
    const isTransient =
      error instanceof UndecidedError && ["REGISTRY_UNREACHABLE", "REGISTRY_REFUSED"].includes(error.code);
    if (!isTransient) throw error;
    return error;
  }
}

function overrun(client: RegistryClient, tag: string, took: number): UndecidedError {
  return new UndecidedError(
    "TAG_OVERRUN",
    `writing it took ${took} ms; data that another job wrote in the meantime may be lost`,
    {
      place: { what: `${client.name}:${tag}` },
      advice: "Rerun the jobs that sign or attest this image.",
    },
  );
}
