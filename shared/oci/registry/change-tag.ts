import { UndecidedError } from "../../errors/index.ts";
import type { RegistryClient } from "./client.ts";
import { findManifest, type ManifestContent, pushManifest, type StoredManifest } from "./stored-manifest.ts";

/** Returns the new content; undefined if `current` already includes the addition. */
export type Merge = (
  current: StoredManifest | undefined,
) => ManifestContent | undefined | Promise<ManifestContent | undefined>;

/** Maximum attempts for a change that others overwrite. */
const maxRounds = 12;

/** Pending writers per tag in this process. */
const queues = new Map<string, Promise<void>>();

/**
 * Changes the content of a tag without losing concurrent additions. Registries offer no compare-and-swap. Within a
 * process, changes queue up. Across processes, the tag is read, merged, written, and read back after a settling time,
 * until the addition is still there. A process that takes longer than that time from reading to writing may have
 * overwritten a change that another process considers settled; it fails, so that no loss stays unnoticed.
 * @throws UndecidedError `TAG_CONTENDED` if others keep overwriting the tag, `TAG_OVERRUN` if the registry was too slow
 * for certainty.
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
    const readAt = ports.now();
    const next = await merge(await findManifest(client, tag));
    if (next === undefined) {
      if (longestRound > policy.settle) throw overrun(client, tag, longestRound);
      return;
    }
    // The content is old by now; reading it again is safer than writing.
    if (ports.now() - readAt > policy.settle / 2) continue;
    failure = await tryToPush(client, next, tag);
    longestRound = Math.max(longestRound, ports.now() - readAt);
    await ports.sleep(policy.settle + (round === 1 ? 0 : ports.random() * policy.settle * Math.min(round, 4)));
  }
  if (failure !== undefined) throw failure;
  throw new UndecidedError("TAG_CONTENDED", `other jobs keep overwriting it`, {
    place: { what: `${client.name}:${tag}` },
    advice: "Run the job again when fewer jobs write to this image at the same time.",
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
