import { InvalidError } from "../../../shared/errors/index.ts";

/** Who must have signed the verdict: a key, or an identity that an issuer vouches for. */
export type Signer =
  | {
      readonly kind: "key" /** PEM. */;
      readonly key: string /** Transparency log; none where undefined. */;
      readonly log?: string;
    }
  | { readonly kind: "keyless"; readonly identity: string; readonly issuer: string };

/** What a cluster demands of images: the signed verdict of the gate. */
export interface Demand {
  /** Name of the policy object (RFC 1123 label). */
  readonly name: string;
  /** Images that it is for, with `*`: `ghcr.io/owner/*`. */
  readonly images: readonly string[];
  readonly signer: Signer;
  /** Only verdicts by this very policy (`sha256:…`); every change of it, of a waiver too, then needs new verdicts. */
  readonly policyDigest?: string;
  /** Most days since the verdict. */
  readonly maxDays?: number;
}

/** @throws InvalidError `EXPORT_INVALID` for names and patterns that would not mean what they say. */
export function checkDemand({ name, images, signer, maxDays }: Demand): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(name)) {
    throw invalid(`"${name}" is not a valid object name`, "Use lower-case letters, digits and hyphens, at most 63");
  }
  const strange = images.find((image) => !/^[\w.:/*-]+$/u.test(image));
  if (images.length === 0 || strange !== undefined) {
    throw invalid(`"${strange ?? ""}" is not an image pattern`, "Name images like `ghcr.io/owner/*`");
  }
  if (
    signer.kind === "key" &&
    !/^-----BEGIN PUBLIC KEY-----\n[\w+/=\n]+\n-----END PUBLIC KEY-----\s*$/u.test(signer.key)
  ) {
    throw invalid("the key is not a public key in PEM", "Give the file that `cosign public-key` or openssl writes");
  }
  if (maxDays !== undefined && !(Number.isSafeInteger(maxDays) && maxDays > 0)) {
    throw invalid(`"${maxDays}" is not a number of days`, "Give a whole number above 0");
  }
}

function invalid(problem: string, advice: string): InvalidError {
  return new InvalidError("EXPORT_INVALID", problem, { advice });
}
