import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InvalidError, messageOf } from "../../errors/index.ts";
import type { Exec } from "../../exec/exec.ts";
import { checkWritePlace } from "../../files/index.ts";
import type { HttpOptions } from "../../http/client.ts";
import type { Sleep } from "../../http/sleep.ts";
import { dockerCredentials, type RegistryOptions } from "../../oci/index.ts";
import type { IdentityPolicy } from "../../sigstore/index.ts";
import type { IndexPolicy } from "./shards/open.ts";
import { acceptIdentity } from "./signing/identity.ts";
import { type IndexKey, readPublicKeys } from "./signing/keys.ts";
import type { AcceptedSigners } from "./signing/trust.ts";

/** How to reach a source of advisories, and which checks its index has to pass. */
export interface AdvisorySourceOptions extends IndexPolicy {
  /** Base of relative paths. Default: the working directory. */
  readonly root?: string;
  /** `SEAWORTHY_CACHE_DIR`: keeps fetched files, and the highest serial seen of each source. */
  readonly cacheDir?: string;
  /** Authenticates kept files that have no digest of their own. Default: none is kept. */
  readonly cacheSecret?: Uint8Array;
  readonly registry?: RegistryOptions;
  readonly http?: HttpOptions;
}

/** Settings of an action or a command, before they are resolved. */
interface SourceSettings {
  readonly root: string;
  readonly now: Date;
  /** `DOCKER_CONFIG`: logins for the registry of the advisories. */
  readonly dockerConfig: string | undefined;
  readonly sleep: Sleep;
  readonly exec: Exec;
  readonly cacheDir?: string | undefined;
  readonly cacheSecret?: Uint8Array | undefined;
  /** Public key that must have signed the index: a file, or its text in PEM. */
  readonly key?: string | undefined;
  /** Identity that must have signed the index, in place of a key. */
  readonly identity?: IdentityPolicy | undefined;
  /** Path of the trusted root of another Sigstore instance than the public-good one. */
  readonly trustedRoot?: string | undefined;
  /** Whether to use advisories that come over a network and that nothing authenticates. */
  readonly allowUnsigned?: boolean;
  /** Hosts to reach without TLS. */
  readonly insecure?: readonly string[];
}

/**
 * Resolves the options of advisory sources from settings.
 * @throws InvalidError if the key or trusted root cannot be read, or if both a key and an identity are set.
 */
export async function resolveSourceOptions(settings: SourceSettings): Promise<AdvisorySourceOptions> {
  const { root, now, dockerConfig, sleep, exec, cacheDir, cacheSecret } = settings;
  const { allowUnsigned = false, insecure = [] } = settings;
  if (cacheDir !== undefined) await checkWritePlace(resolve(root, cacheDir), { root });
  const signers = await acceptedSigners(settings);
  return {
    root,
    now,
    allowUnsigned,
    registry: { credentials: dockerCredentials(dockerConfig, exec), insecure, ports: { sleep } },
    http: { insecure, ports: { sleep } },
    ...(cacheDir === undefined ? {} : { cacheDir: resolve(root, cacheDir) }),
    ...(cacheSecret === undefined ? {} : { cacheSecret }),
    ...(signers === undefined ? {} : { signers }),
  };
}

async function acceptedSigners(settings: SourceSettings): Promise<AcceptedSigners | undefined> {
  const { root, key, identity, trustedRoot } = settings;
  if (key !== undefined && identity !== undefined) {
    throw new InvalidError("INPUT_VALUE", "both a key and an identity are set for the advisories", {
      advice: "Set one of advisories-key and advisories-identity",
    });
  }
  if (key !== undefined) return { kind: "keys", keys: await pinnedKeys(key, root) };
  if (identity === undefined) return undefined;
  return acceptIdentity(identity, trustedRoot === undefined ? undefined : resolve(root, trustedRoot));
}

async function pinnedKeys(keyOrPath: string, root: string): Promise<readonly IndexKey[]> {
  if (keyOrPath.includes("-----BEGIN")) return readPublicKeys(keyOrPath, "the pinned key");
  const pem = await readFile(resolve(root, keyOrPath), "utf8").catch((cause: unknown) => {
    throw new InvalidError("PUBLIC_KEY", `cannot be read: ${messageOf(cause)}`, {
      place: { what: keyOrPath },
      advice: "Use the path of a public key in PEM, or its text",
      cause,
    });
  });
  return readPublicKeys(pem, keyOrPath);
}
