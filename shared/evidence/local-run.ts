import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createDirectory, createFileAtomic, writeFileAtomic } from "../files/index.ts";
import { readBounded } from "./read.ts";
import { type RunIdentity, runIdentity } from "./record.ts";

/** File in an output directory that names the run on a terminal that writes there. */
export const localRunFile = ".seaworthy-run.json";
const maxBytes = 4096;
/** Time in which the steps of a run on a terminal are run, in milliseconds. */
const lifetime = 60 * 60 * 1000;
/** Difference between clocks of one machine and its file system, in milliseconds. */
const tolerance = 60 * 1000;

/**
 * Returns the identity of a run that writes to a directory. A CI system states it. On a terminal it is a random id, which
 * holds for an hour and is kept in the directory.
 */
export async function openRun(directory: string, run: RunIdentity, now: Date): Promise<RunIdentity> {
  if (run.runId !== undefined) return run;
  const known = await localRun(directory, run);
  if (known !== undefined && isCurrent(known, now)) return known;
  const fresh = { ...run, runId: randomUUID(), startedAt: now.toISOString() };
  const text = `${JSON.stringify(fresh)}\n`;
  await createDirectory(directory, ".");
  if (known === undefined && (await createFileAtomic(directory, localRunFile, text))) return fresh;
  // A step that runs at the same time may have created it.
  const other = await localRun(directory, run);
  if (other !== undefined && isCurrent(other, now)) return other;
  await writeFileAtomic(directory, localRunFile, text);
  return fresh;
}

/**
 * Returns the identity of a run that reads from a directory. On a terminal it is the one that wrote there during the last
 * hour, otherwise one that wrote nothing.
 * @param expires false if it does not matter when that was, because nothing is decided.
 */
export async function findRun(
  directory: string | undefined,
  run: RunIdentity,
  now: Date,
  expires = true,
): Promise<RunIdentity> {
  if (run.runId !== undefined) return run;
  const known = directory === undefined ? undefined : await localRun(directory, run);
  if (known !== undefined && (!expires || isCurrent(known, now))) return known;
  return { ...run, runId: randomUUID(), startedAt: now.toISOString() };
}

/** Checks whether a record is older than the run that it says it is from. */
export function isOlderThanRun(createdAt: string, { startedAt }: RunIdentity): boolean {
  return startedAt !== undefined && Date.parse(createdAt) < Date.parse(startedAt) - tolerance;
}

function isCurrent({ startedAt }: RunIdentity, now: Date): boolean {
  const age = now.getTime() - Date.parse(startedAt ?? "");
  return age >= -tolerance && age <= lifetime;
}

async function localRun(directory: string, { host }: RunIdentity): Promise<RunIdentity | undefined> {
  try {
    const run = runIdentity.parse(JSON.parse(await readBounded(join(directory, localRunFile), maxBytes)));
    return run.host === host && run.runId !== undefined && run.startedAt !== undefined ? run : undefined;
  } catch {
    return undefined;
  }
}
