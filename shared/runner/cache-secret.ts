import { randomBytes } from "node:crypto";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Host } from "../ci/index.ts";
import { InvalidError, messageOf } from "../errors/index.ts";
import { createFileAtomic, isReallyInside, readPrivateFile } from "../files/index.ts";

/** Variable with the secret that authenticates the records of a cache. */
export const cacheKeyVariable = "SEAWORTHY_CACHE_KEY";
const minLength = 32;
/** In the user's state directory. */
const keyFile = join("seaworthy", "cache-key");

/** Secret of a cache, or why there is none. */
export type CacheSecret = { readonly secret: Buffer } | { readonly missing: string };

/**
 * Returns the secret that the call sets in the environment, and masks it in the log.
 * @throws InvalidError `CACHE_KEY` if it is too short to be one.
 */
export function givenCacheSecret(host: Pick<Host, "getEnv" | "mask">): Buffer | undefined {
  const text = host.getEnv(cacheKeyVariable);
  if (text === undefined) return undefined;
  host.mask(text);
  if (text.length >= minLength) return Buffer.from(text);
  throw new InvalidError("CACHE_KEY", `${cacheKeyVariable} has fewer than ${minLength} characters`, {
    advice: "Use a random value, for example from `openssl rand -hex 32`",
  });
}

/**
 * Returns the secret of this machine's user, and creates it if there is none: 32 random bytes in hexadecimal, in a file
 * of the state directory (XDG base directory specification) that only its owner can read.
 * @param cacheDirectory of the cache, which must not contain it.
 */
export async function machineCacheSecret(host: Pick<Host, "getEnv">, cacheDirectory: string): Promise<CacheSecret> {
  try {
    const directory = stateDirectory(host);
    const path = join(directory, keyFile);
    if (await isReallyInside(cacheDirectory, path)) return { missing: `the cache contains ${path}` };
    const known = await readSecret(path);
    if (known !== undefined) return known;
    // Another process may be faster; then its secret counts.
    await createFileAtomic(directory, keyFile, `${randomBytes(32).toString("hex")}\n`, 0o600);
    return (await readSecret(path)) ?? { missing: `${path} was removed` };
  } catch (error) {
    return { missing: messageOf(error) };
  }
}

/** Returns the secret of the call or of this machine's user for a cache. Says in the log if there is none. */
export async function findCacheSecret(directory: string, host: Host): Promise<Buffer | undefined> {
  const given = givenCacheSecret(host);
  if (given !== undefined) return given;
  const secret = await machineCacheSecret(host, directory);
  if ("secret" in secret) return secret.secret;
  const advice = `Set ${cacheKeyVariable} to a random value`;
  sayOnce(host, `the cache is not used, because it has no key to authenticate records: ${secret.missing}. ${advice}`);
  return undefined;
}

/** Lines that were written to the log of a host. */
const said = new WeakMap<Host, Set<string>>();

/** Writes a line to the log of a host, once. */
export function sayOnce(host: Host, line: string): void {
  const lines = said.get(host) ?? new Set();
  if (!lines.has(line)) host.info(line);
  said.set(host, lines.add(line));
}

function stateDirectory({ getEnv }: Pick<Host, "getEnv">): string {
  const state = getEnv("XDG_STATE_HOME");
  return state !== undefined && isAbsolute(state) ? state : join(homedir(), ".local", "state");
}

async function readSecret(path: string): Promise<CacheSecret | undefined> {
  const text = await readPrivateFile(path, 100);
  if (text === undefined) return undefined;
  return /^[0-9a-f]{64}\n?$/u.test(text)
    ? { secret: Buffer.from(text.trim(), "hex") }
    : { missing: `${path} is not a key` };
}
