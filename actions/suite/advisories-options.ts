import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type AdvisorySourceOptions,
  type IndexSigner,
  keyIndexSigner,
  readSigningKey,
  resolveSourceOptions,
} from "../../shared/advisories/index.ts";
import { commandLineHost } from "../../shared/ci/index.ts";
import { workflowIssuer } from "../../shared/config/index.ts";
import { InvalidError, messageOf } from "../../shared/errors/index.ts";
import { findCacheSecret } from "../../shared/runner/index.ts";
import type { Streams } from "./streams.ts";

/** Who must have signed a set of shards: a key or an identity. */
export interface PinnedSigner {
  readonly key?: string | undefined;
  readonly identity?: string | undefined;
  readonly issuer?: string | undefined;
  readonly trustedRoot?: string | undefined;
}

/** Resolves how the command line loads advisory shards: with the logins of Docker's configuration and a pinned signer. */
export async function advisorySourceOptions(
  { root, ...streams }: Streams,
  { key, identity, issuer = workflowIssuer, trustedRoot }: PinnedSigner,
): Promise<AdvisorySourceOptions> {
  const host = commandLineHost({ ...streams, root, inputs: {} });
  const cacheDir = host.getEnv("SEAWORTHY_CACHE_DIR");
  return resolveSourceOptions({
    root,
    now: new Date(),
    dockerConfig: host.getEnv("DOCKER_CONFIG"),
    sleep: host.sleep,
    exec: host.exec,
    key,
    identity: identity === undefined ? undefined : { subject: identity, issuer },
    trustedRoot,
    ...(cacheDir === undefined ? {} : { cacheDir, cacheSecret: await findCacheSecret(cacheDir, host) }),
  });
}

/** Options of commands that sign a set of shards. */
export interface SigningFlags {
  readonly signingKey?: string;
  readonly keyless?: boolean;
  readonly fulcioUrl: string;
  readonly rekorUrl?: string;
  readonly timestampUrl?: string;
  readonly trustedRoot?: string;
}

/**
 * Resolves the signer of a call: a private key, whose passphrase is in the environment, or the identity of the job.
 * @returns undefined if the call names none.
 * @throws InvalidError if it names both, the key cannot be read, or the job has no identity.
 */
export async function resolveIndexSigner(
  flags: SigningFlags,
  { root, ...streams }: Streams,
): Promise<IndexSigner | undefined> {
  const { signingKey: path, keyless = false, rekorUrl, timestampUrl, trustedRoot, fulcioUrl } = flags;
  if (path !== undefined && keyless) {
    throw new InvalidError("INPUT_VALUE", "--signing-key and --keyless are both set", { advice: "Set one of them" });
  }
  const host = commandLineHost({ ...streams, root, inputs: {} });
  if (path !== undefined) {
    const pem = await readFile(resolve(root, path), "utf8").catch((cause: unknown) => {
      throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, { place: { what: path }, cause });
    });
    return keyIndexSigner(readSigningKey(pem, host.getEnv("SEAWORTHY_SIGNING_PASSPHRASE"), path));
  }
  if (!keyless) return undefined;
  const { keylessIndexSigner } = await import("./advisories-keyless.ts");
  return keylessIndexSigner({ rekorUrl, timestampUrl, fulcioUrl, trustedRoot }, host);
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
