import type { Witness } from "@sigstore/sign";
import { InvalidError } from "../../errors/index.ts";
import { callService } from "./keyless.ts";

/** Services that witness signatures. Only the given ones are used. */
export interface WitnessUrls {
  readonly rekor?: string;
  /** Version of Rekor's interface: 1, or 2 (tile-backed logs). */
  readonly rekorVersion: 1 | 2;
  readonly timestamp?: string;
}

const timeout = 30_000;
const retry = 2;

/** Creates clients for the transparency log and the timestamp authority. */
export async function createWitnesses({ rekor, rekorVersion, timestamp }: WitnessUrls): Promise<readonly Witness[]> {
  const { RekorWitness, TSAWitness } = await import("@sigstore/sign");
  const witnesses: Witness[] = [];
  if (rekor !== undefined) {
    const witness = new RekorWitness({ rekorBaseURL: rekor, majorApiVersion: rekorVersion, timeout, retry });
    witnesses.push(withErrors("Rekor", rekor, witness));
  }
  if (timestamp !== undefined) {
    witnesses.push(
      withErrors("the timestamp authority", timestamp, new TSAWitness({ tsaBaseURL: timestamp, timeout, retry })),
    );
  }
  return witnesses;
}

/**
 * Parses the URL of a service: https, or http on this machine. Removes trailing slashes.
 * @throws InvalidError `URL_INVALID`.
 */
export function serviceUrl(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url?.hostname ?? "");
  if (url !== undefined && (url.protocol === "https:" || (url.protocol === "http:" && isLocal))) {
    return text.replace(/\/+$/u, "");
  }
  throw new InvalidError("URL_INVALID", `"${text}" is not a valid URL for ${name}`, {
    advice: "Use https://…. http is allowed only for this machine",
  });
}

function withErrors(service: string, url: string, witness: Witness): Witness {
  return { testify: (content, key) => callService(service, url, () => witness.testify(content, key)) };
}
