import { createPublicKey } from "node:crypto";
import { InvalidError } from "../../shared/errors/index.ts";
import { resolveKeyless, type WitnessSettings, witnessesOf } from "../../shared/runner/keyless.ts";
import { readSecretText, readTrustedRootOrDefault } from "../../shared/runner/signatures.ts";
import {
  type BundleSigner,
  bundleSigner,
  keySigner,
  readPrivateKey,
  type SignerPolicy,
} from "../../shared/sigstore/index.ts";
import type { Context } from "./context.ts";

/** A signer whose key or token is checked. */
export interface ResolvedSigner {
  /** Returns the identity. Keyless signing requests its certificate here, which certificate transparency logs show. */
  identify(): Promise<Identity>;
}

/** A signer and the policy that accepts its signatures. */
export interface Identity {
  readonly policy: SignerPolicy;
  signer(): Promise<BundleSigner>;
}

/**
 * Resolves the signer of a call: a key, or the job's own identity. Checks key and password, or whether there is a token,
 * before anything is read or written.
 */
export async function resolveSigner(context: Context): Promise<ResolvedSigner> {
  const { inputs, host } = context;
  const { key: place } = inputs;
  checkLogVersion(context);
  if (place === undefined) {
    const trustedRoot = () => readTrustedRootOrDefault(inputs["trusted-root"], host);
    // The certificate comes first, because finding existing signatures requires the identity.
    return resolveKeyless({ ...witnessSettings(context), fulcioUrl: inputs["fulcio-url"], trustedRoot }, host);
  }
  const password = host.getEnv("COSIGN_PASSWORD") ?? "";
  host.mask(password);
  const key = readPrivateKey(await readSecretText(place, "key", host), password, place);
  const identity: Identity = {
    policy: { kind: "key", key: createPublicKey(key) },
    signer: async () => bundleSigner(keySigner(key), await witnessesOf(witnessSettings(context), undefined)),
  };
  return { identify: async () => identity };
}

/** Rejects unsupported combinations: entries of Rekor 2 prove no time and do not fit into `.sig` tags, and the library supports only certificates. */
function checkLogVersion({ inputs }: Context): void {
  if (inputs["rekor-version"] === "1") return;
  const problem =
    inputs.key !== undefined
      ? "does not support signatures with a key"
      : inputs["timestamp-url"] === undefined
        ? "requires timestamp-url"
        : inputs.formats.includes("legacy")
          ? "does not support the format legacy. Set formats to bundle"
          : undefined;
  if (problem === undefined) return;
  throw new InvalidError("INPUT_VALUE", `rekor-version 2 ${problem}`, { advice: "Otherwise use a log of version 1" });
}

function witnessSettings({ inputs }: Context): WitnessSettings {
  return {
    rekorUrl: inputs["rekor-url"],
    rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
    timestampUrl: inputs["timestamp-url"],
  };
}
