import type { Witness } from "@sigstore/sign";
import { InvalidError } from "../../errors/index.ts";
import { orExplain } from "./keyless.ts";

/** Services that testify to a signature; none is spoken to that is not named. */
export interface WitnessUrls {
  readonly rekor?: string;
  /** Version of Rekor's interface: 1, or 2 (tile-backed logs). */
  readonly rekorVersion: 1 | 2;
  readonly timestamp?: string;
}

const timeout = 30_000;
const retry = 2;

/** The transparency log and the timestamp authority of a call. */
export async function witnessesOf({ rekor, rekorVersion, timestamp }: WitnessUrls): Promise<readonly Witness[]> {
  const { RekorWitness, TSAWitness } = await import("@sigstore/sign");
  const witnesses: Witness[] = [];
  if (rekor !== undefined) {
    const witness = new RekorWitness({ rekorBaseURL: rekor, majorApiVersion: rekorVersion, timeout, retry });
    witnesses.push(explained("Rekor", rekor, witness));
  }
  if (timestamp !== undefined) {
    witnesses.push(
      explained("the timestamp authority", timestamp, new TSAWitness({ tsaBaseURL: timestamp, timeout, retry })),
    );
  }
  return witnesses;
}

/**
 * The address of a service without a slash at its end: https, or http on this machine.
 * @throws InvalidError `URL_INVALID`.
 */
export function serviceUrl(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isNear = ["localhost", "127.0.0.1", "[::1]"].includes(url?.hostname ?? "");
  if (url !== undefined && (url.protocol === "https:" || (url.protocol === "http:" && isNear))) {
    return text.replace(/\/+$/u, "");
  }
  throw new InvalidError("URL_INVALID", `"${text}" is not an address that ${name} can have`, {
    advice: "Give https://…; http only for this machine",
  });
}

function explained(service: string, url: string, witness: Witness): Witness {
  return { testify: (content, key) => orExplain(service, url, () => witness.testify(content, key)) };
}
