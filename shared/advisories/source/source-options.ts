import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InvalidError, messageOf } from "../../errors/index.ts";
import type { Exec } from "../../exec/exec.ts";
import { checkWritePlace } from "../../files/index.ts";
import type { HttpOptions } from "../../http/client.ts";
import type { Sleep } from "../../http/sleep.ts";
import { dockerCredentials, type RegistryOptions } from "../../oci/index.ts";
import type { IndexPolicy } from "./shards/open.ts";
import { type IndexKey, readPublicKeys } from "./signing/keys.ts";

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
  /** Whether to use advisories that come over a network and that nothing authenticates. */
  readonly allowUnsigned?: boolean;
  /** Hosts to reach without TLS. */
  readonly insecure?: readonly string[];
}

/**
 * Resolves the options of advisory sources from settings.
 * @throws InvalidError if the key cannot be read or is not a public key.
 */
export async function resolveSourceOptions(settings: SourceSettings): Promise<AdvisorySourceOptions> {
  const { root, now, dockerConfig, sleep, exec, cacheDir, cacheSecret } = settings;
  const { key, allowUnsigned = false, insecure = [] } = settings;
  if (cacheDir !== undefined) await checkWritePlace(resolve(root, cacheDir), { root });
  return {
    root,
    now,
    allowUnsigned,
    registry: { credentials: dockerCredentials(dockerConfig, exec), insecure, ports: { sleep } },
    http: { insecure, ports: { sleep } },
    ...(cacheDir === undefined ? {} : { cacheDir: resolve(root, cacheDir) }),
    ...(cacheSecret === undefined ? {} : { cacheSecret }),
    ...(key === undefined ? {} : { keys: await pinnedKeys(key, root) }),
  };
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
