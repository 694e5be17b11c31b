import { isLoopback } from "../../http/loopback.ts";
import { apiHost } from "../../references/index.ts";

/**
 * Returns the address of a registry's API, with a slash at its end. Registries on this machine never use TLS.
 * @param insecure registries to contact without TLS, in addition to these.
 */
export function registryUrl(registry: string, insecure: readonly string[] = []): string {
  return `${isLoopback(registry) || insecure.includes(registry) ? "http" : "https"}://${apiHost(registry)}/v2/`;
}
