import type { Host } from "../ci/index.ts";
import { type InputValues, type imageInputs, required } from "../config/index.ts";
import { dockerCredentials, type RegistryOptions } from "../oci/index.ts";
import { type CatalogedImage, type ReadImagesOptions, readImages } from "../packages/index.ts";
import { imageLimits } from "./image-limits.ts";
import { withLayerCache } from "./layer-cache.ts";

type ImageInputs = InputValues<typeof imageInputs>;
/** The inputs that say how registries are spoken to. */
export type RegistryInputs = Pick<ImageInputs, "registry-username" | "registry-password" | "insecure-registries">;

export interface Reading {
  readonly inputs: ImageInputs;
  readonly host: Host;
  readonly version: string;
}

/**
 * Reads and catalogs the images of all sources, each once, with the call's credentials and cache.
 * @param more who else looks at the files in the same pass, and the statements to read next to the images.
 */
export async function readInputImages(
  sources: readonly string[],
  { inputs, host, version }: Reading,
  more: Pick<ReadImagesOptions, "collectors" | "predicateTypes"> = {},
): Promise<readonly CatalogedImage[]> {
  const engine = { dockerHost: host.getEnv("DOCKER_HOST"), runtimeDirectory: host.getEnv("XDG_RUNTIME_DIR") };
  const limits = imageLimits(inputs.limits);
  return withLayerCache({ inputs, host, version }, async (cache) => {
    const images: CatalogedImage[] = [];
    for (const source of sources) {
      host.progress(`reading ${source}`);
      const registry = registryOptions(inputs, host);
      images.push(
        ...(await readImages(source, { platform: inputs.platform, registry, engine, limits, ...cache, ...more })),
      );
    }
    return images;
  });
}

/** How the registries of a call are spoken to: with the login that it gives, else with Docker's own. */
export function registryOptions(inputs: RegistryInputs, host: Host): RegistryOptions {
  const { "registry-username": username, "registry-password": given } = inputs;
  const docker = dockerCredentials(host.getEnv("DOCKER_CONFIG"), host.exec);
  const insecure = inputs["insecure-registries"];
  const ports = { sleep: host.sleep };
  if (username === undefined && given === undefined) return { credentials: docker, insecure, ports };
  const password = required(given, "registry-password", "from the secrets of the repository");
  const credentials = {
    kind: "password",
    username: required(username, "registry-username", "`registry-username: robot`"),
    password,
  } as const;
  return { credentials: async () => credentials, insecure, ports };
}
