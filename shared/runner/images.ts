import type { Host } from "../ci/index.ts";
import { type InputValues, type imageInputs, required } from "../config/index.ts";
import { minTableBytes } from "../layers/index.ts";
import { dockerCredentials, type EngineOptions, type RegistryOptions } from "../oci/index.ts";
import { type CatalogedImage, type ReadImagesOptions, readImages } from "../packages/index.ts";
import type { CacheCall } from "./cache-directory.ts";
import { withLayerCache } from "./layer-cache.ts";
import { parseLimits } from "./limits.ts";

type ImageInputs = InputValues<typeof imageInputs>;
/** Inputs that configure access to registries. */
export type RegistryInputs = Pick<ImageInputs, "registry-username" | "registry-password" | "insecure-registries">;

/** A call that reads images. */
export interface Reading extends CacheCall {
  readonly inputs: ImageInputs;
  readonly version: string;
}

/**
 * Reads and catalogs the images of all sources, each once, with the call's credentials and cache.
 * @param options collectors and analyzers to run in the same pass, and predicate types to read from attestations.
 */
export async function readInputImages(
  sources: readonly string[],
  call: Reading,
  options: Pick<ReadImagesOptions, "collectors" | "analyzers" | "threads" | "predicateTypes"> = {},
): Promise<readonly CatalogedImage[]> {
  const { inputs, host } = call;
  const engine = engineOptions(host);
  const { fileSeconds: _file, totalSeconds: _total, ...limits } = parseLimits(inputs.limits);
  return withLayerCache(call, async (cache) => {
    const images: CatalogedImage[] = [];
    for (const source of sources) {
      host.progress(`reading ${source}`);
      const registry = registryOptions(inputs, host);
      const read = await readImages(source, {
        ...{ platform: inputs.platform, registry, engine, limits },
        ...(inputs.read === "table" ? { tablesFrom: minTableBytes } : {}),
        ...cache,
        ...options,
      });
      const origin = read[0]?.origin;
      if (origin !== undefined) host.info(`${source}: read from ${origin}`);
      images.push(...read);
    }
    return images;
  });
}

/** Returns where this machine's container engines are. */
export function engineOptions({ getEnv, exec }: Host): EngineOptions {
  return {
    dockerHost: getEnv("DOCKER_HOST"),
    runtimeDirectory: getEnv("XDG_RUNTIME_DIR"),
    containerdAddress: getEnv("CONTAINERD_ADDRESS"),
    containerdNamespace: getEnv("CONTAINERD_NAMESPACE"),
    exec,
  };
}

/** Resolves access to registries: the login of the call, or the logins of Docker's configuration. */
export function registryOptions(inputs: RegistryInputs, host: Host): RegistryOptions {
  const { "registry-username": username, "registry-password": secret } = inputs;
  const docker = dockerCredentials(host.getEnv("DOCKER_CONFIG"), host.exec);
  const insecure = inputs["insecure-registries"];
  const ports = { sleep: host.sleep };
  if (username === undefined && secret === undefined) return { credentials: docker, insecure, ports };
  const password = required(secret, "registry-password", "from the secrets of the repository");
  const credentials = {
    kind: "password",
    username: required(username, "registry-username", "`registry-username: robot`"),
    password,
  } as const;
  return { credentials: async () => credentials, insecure, ports };
}
