import { createPublicKey } from "node:crypto";
import { InvalidError } from "../../shared/errors/index.ts";
import { readSecretText, readTrustedRootOrDefault } from "../../shared/runner/signatures.ts";
import {
  type BundleSigner,
  bundleSigner,
  createWitnesses,
  keylessSigner,
  keySigner,
  readPrivateKey,
  type SignerPolicy,
  serviceUrl,
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

const publicRekor = "https://rekor.sigstore.dev";

/**
 * Resolves the signer of a call: a key, or the job's own identity. Checks key and password, or whether there is a token,
 * before anything is read or written.
 */
export async function resolveSigner(context: Context): Promise<ResolvedSigner> {
  const { inputs, host } = context;
  const { key: place } = inputs;
  checkLogVersion(context);
  if (place === undefined) {
    const fulcio = serviceUrl(inputs["fulcio-url"], "fulcio-url");
    const token = await tokenOf(context);
    return { identify: () => keylessIdentity(context, fulcio, token) };
  }
  const password = host.getEnv("COSIGN_PASSWORD") ?? "";
  host.mask(password);
  const key = readPrivateKey(await readSecretText(place, "key", host), password, place);
  const identity: Identity = {
    policy: { kind: "key", key: createPublicKey(key) },
    signer: async () => bundleSigner(keySigner(key), await witnesses(context, undefined)),
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

/** Requests the certificate first, because finding existing signatures requires the identity. */
async function keylessIdentity(context: Context, fulcio: string, token: string): Promise<Identity> {
  const { inputs, host } = context;
  const { subject, issuer, ...signingKey } = await keylessSigner(fulcio, token);
  host.info(`signing as ${subject} (${issuer})`);
  const root = await readTrustedRootOrDefault(inputs["trusted-root"], host);
  return {
    policy: { kind: "identity", identity: { subject, issuer, extensions: new Map() }, root },
    signer: async () => bundleSigner(signingKey, await witnesses(context, publicRekor)),
  };
}

async function witnesses({ inputs }: Context, defaultRekor: string | undefined): ReturnType<typeof createWitnesses> {
  const { "rekor-url": rekor = defaultRekor, "timestamp-url": timestamp } = inputs;
  return createWitnesses({
    rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
    ...(rekor === undefined || rekor === "none" ? {} : { rekor: serviceUrl(rekor, "rekor-url") }),
    ...(timestamp === undefined ? {} : { timestamp: serviceUrl(timestamp, "timestamp-url") }),
  });
}

/** Returns the identity token. @throws InvalidError `IDENTITY_MISSING`. */
async function tokenOf({ host }: Context): Promise<string> {
  const configured = host.getEnv("SIGSTORE_ID_TOKEN");
  const token = configured ?? (await host.identityToken?.("sigstore"));
  if (token !== undefined) {
    host.mask(token);
    return token;
  }
  const fork = host.job?.fromFork === true;
  throw new InvalidError(
    "IDENTITY_MISSING",
    fork
      ? "cannot sign: pull requests from forks have no identity"
      : "cannot sign: there is no key and no identity token",
    {
      advice: fork
        ? "Sign after the merge, in a workflow of this repository"
        : "Set `key`, grant `id-token: write` in GitHub Actions, or set SIGSTORE_ID_TOKEN",
    },
  );
}
