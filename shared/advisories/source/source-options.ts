import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InvalidError, messageOf } from "../../errors/index.ts";
import type { Exec } from "../../exec/exec.ts";
import { HttpClient, type HttpOptions } from "../../http/client.ts";
import type { Sleep } from "../../http/sleep.ts";
import { dockerCredentials, type RegistryOptions } from "../../oci/index.ts";
import type { IndexPolicy } from "./shards/open.ts";
import { hasShards } from "./shards/read.ts";
import { folderShards, type ShardStore } from "./shards/store.ts";
import { type IndexKey, readPublicKeys } from "./signing/keys.ts";
import { layoutShards } from "./transport/layout.ts";
import { locateAdvisories } from "./transport/locate.ts";
import { registryShards } from "./transport/registry.ts";
import { urlShards } from "./transport/url-shards.ts";

/** How to reach advisories, and what to demand of them. */
export interface AdvisorySourceOptions extends IndexPolicy {
  /** Relative paths start here; the working directory without it. */
  readonly root?: string;
  /** `SEAWORTHY_CACHE_DIR`: what was fetched is kept there, and the highest serial of each source. */
  readonly cacheDir?: string;
  readonly registry?: RegistryOptions;
  readonly http?: HttpOptions;
}

/** What an action or a command knows of where it runs. */
interface SourceSettings {
  readonly root: string;
  readonly now: Date;
  /** `DOCKER_CONFIG`: logins for the registry of the advisories. */
  readonly dockerConfig: string | undefined;
  readonly sleep: Sleep;
  readonly exec: Exec;
  readonly cacheDir?: string | undefined;
  /** Public key that must have signed the index: a file, or its text in PEM. */
  readonly key?: string | undefined;
  /** Hosts that are spoken to without TLS. */
  readonly insecure?: readonly string[];
}

/** @throws InvalidError when the key cannot be read or is none. */
export async function resolveSourceOptions(given: SourceSettings): Promise<AdvisorySourceOptions> {
  const { root, now, dockerConfig, sleep, exec, cacheDir, key, insecure = [] } = given;
  return {
    root,
    now,
    registry: { credentials: dockerCredentials(dockerConfig, exec), insecure, ports: { sleep } },
    http: { insecure, ports: { sleep } },
    ...(cacheDir === undefined ? {} : { cacheDir: resolve(root, cacheDir) }),
    ...(key === undefined ? {} : { keys: await pinnedKeys(key, root) }),
  };
}

async function pinnedKeys(given: string, root: string): Promise<readonly IndexKey[]> {
  if (given.includes("-----BEGIN")) return readPublicKeys(given, "the pinned key");
  const pem = await readFile(resolve(root, given), "utf8").catch((cause: unknown) => {
    throw new InvalidError("PUBLIC_KEY", `cannot be read: ${messageOf(cause)}`, {
      place: { what: given },
      advice: "Give the path of a public key in PEM, or its text",
      cause,
    });
  });
  return readPublicKeys(pem, given);
}

/**
 * The set of shards that a source names.
 * @throws InvalidError when there is something else, or nothing.
 */
export async function shardsAt(
  source: string,
  { root = ".", registry, http }: AdvisorySourceOptions,
): Promise<ShardStore> {
  const place = await locateAdvisories(source, root);
  switch (place.kind) {
    case "registry":
      return registryShards(place.reference, registry);
    case "layout":
      return layoutShards(place.path);
    case "url":
      return (await urlShards(place.url, new HttpClient(http))) ?? noShards(source);
    case "files":
      return (await hasShards(place.path)) ? folderShards(place.path) : noShards(source);
    case "api":
      return noShards(source);
  }
}

function noShards(source: string): never {
  throw new InvalidError("NO_SHARDS", "holds no shards of advisories", {
    place: { what: source },
    advice: "Give what `seaworthy advisories build` made: a folder, an OCI layout, a reference or an https address",
  });
}
