import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type AdvisorySourceOptions,
  type IndexKey,
  readSigningKey,
  resolveSourceOptions,
} from "../../shared/advisories/index.ts";
import { commandLineHost } from "../../shared/ci/index.ts";
import { InvalidError, messageOf } from "../../shared/errors/index.ts";
import { findCacheSecret } from "../../shared/runner/index.ts";
import type { Streams } from "./streams.ts";

/** Resolves how the command line loads advisory shards: with the logins of Docker's configuration and a pinned key. */
export async function advisorySourceOptions(
  { root, ...streams }: Streams,
  key: string | undefined,
): Promise<AdvisorySourceOptions> {
  const host = commandLineHost({ ...streams, root, inputs: {} });
  const cacheDir = host.getEnv("SEAWORTHY_CACHE_DIR");
  return resolveSourceOptions({
    root,
    now: new Date(),
    dockerConfig: host.getEnv("DOCKER_CONFIG"),
    sleep: host.sleep,
    exec: host.exec,
    ...(key === undefined ? {} : { key }),
    ...(cacheDir === undefined ? {} : { cacheDir, cacheSecret: await findCacheSecret(cacheDir, host) }),
  });
}

/**
 * Reads the private key that signs advisories. Its passphrase is in the environment.
 * @throws InvalidError if it cannot be read or is not a private key.
 */
export async function readSigningKeyFile(path: string, { root, ...streams }: Streams): Promise<IndexKey> {
  const host = commandLineHost({ ...streams, root, inputs: {} });
  const pem = await readFile(resolve(root, path), "utf8").catch((cause: unknown) => {
    throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, { place: { what: path }, cause });
  });
  return readSigningKey(pem, host.getEnv("SEAWORTHY_SIGNING_PASSPHRASE"), path);
}

/**
 * Parses the value of an option that is a whole number from 1.
 * @throws InvalidError for anything else.
 */
export function wholeNumber(text: string, option: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= max) return value;
  throw new InvalidError("INPUT_VALUE", `"${text}" is not a valid value for ${option}`, {
    advice: `Set ${option} to a whole number from 1 to ${max}`,
  });
}
