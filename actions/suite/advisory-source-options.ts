import { type AdvisorySourceOptions, resolveSourceOptions } from "../../shared/advisories/index.ts";
import { commandLineHost } from "../../shared/ci/index.ts";
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
    ...(cacheDir === undefined ? {} : { cacheDir }),
  });
}
