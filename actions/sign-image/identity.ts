import { createPublicKey } from "node:crypto";
import { InvalidError } from "../../shared/errors/index.ts";
import { readSecretText, trustedRootOf } from "../../shared/runner/signatures.ts";
import {
  type BundleSigner,
  bundleSigner,
  keylessSigner,
  keySigner,
  readPrivateKey,
  type SignerPolicy,
  serviceUrl,
  witnessesOf,
} from "../../shared/sigstore/index.ts";
import type { Context } from "./context.ts";

/** Who signs, and how their signatures are known again. */
export interface Identity {
  readonly policy: SignerPolicy;
  signer(): Promise<BundleSigner>;
}

const publicRekor = "https://rekor.sigstore.dev";

/**
 * The identity that the inputs name: a key, or the job's own. A wrong key or password is told before anything is read or
 * written.
 */
export async function identityOf(context: Context): Promise<Identity> {
  const { inputs, host } = context;
  const { key: place } = inputs;
  checkLogVersion(context);
  if (place === undefined) return keylessIdentity(context);
  const password = host.getEnv("COSIGN_PASSWORD") ?? "";
  host.mask(password);
  const key = readPrivateKey(await readSecretText(place, "key", host), password, place);
  return {
    policy: { kind: "key", key: createPublicKey(key) },
    signer: async () => bundleSigner(keySigner(key), await witnesses(context, undefined)),
  };
}

/** Entries of Rekor 2 prove no time, classic tags have no place for them, and the library enters certificates only. */
function checkLogVersion({ inputs }: Context): void {
  if (inputs["rekor-version"] === "1") return;
  const problem =
    inputs.key !== undefined
      ? "takes no signatures with a key"
      : inputs["timestamp-url"] === undefined
        ? "needs timestamp-url"
        : inputs.formats.includes("legacy")
          ? "has no place in the format legacy: set formats to bundle"
          : undefined;
  if (problem === undefined) return;
  throw new InvalidError("INPUT_VALUE", `rekor-version 2 ${problem}`, { advice: "Or use a log of version 1" });
}

/** The certificate is asked for now: what is signed already can be told only by who signs. */
async function keylessIdentity(context: Context): Promise<Identity> {
  const { inputs, host } = context;
  const fulcio = serviceUrl(inputs["fulcio-url"], "fulcio-url");
  const { subject, issuer, ...means } = await keylessSigner(fulcio, await tokenOf(context));
  host.info(`signing as ${subject} (${issuer})`);
  const root = await trustedRootOf(inputs["trusted-root"], host);
  return {
    policy: { kind: "identity", identity: { subject, issuer, extensions: new Map() }, root },
    signer: async () => bundleSigner(means, await witnesses(context, publicRekor)),
  };
}

async function witnesses({ inputs }: Context, usualRekor: string | undefined): ReturnType<typeof witnessesOf> {
  const { "rekor-url": rekor = usualRekor, "timestamp-url": timestamp } = inputs;
  return witnessesOf({
    rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
    ...(rekor === undefined || rekor === "none" ? {} : { rekor: serviceUrl(rekor, "rekor-url") }),
    ...(timestamp === undefined ? {} : { timestamp: serviceUrl(timestamp, "timestamp-url") }),
  });
}

/** @throws InvalidError `IDENTITY_MISSING`, which says what the job lacks. */
async function tokenOf({ host }: Context): Promise<string> {
  const given = host.getEnv("SIGSTORE_ID_TOKEN");
  const token = given ?? (await host.identityToken?.("sigstore"));
  if (token !== undefined) {
    host.mask(token);
    return token;
  }
  const fork = host.job?.fromFork === true;
  throw new InvalidError(
    "IDENTITY_MISSING",
    fork
      ? "unsigned: pull requests of forks get no identity"
      : "nobody to sign as: there is no key and no identity token",
    {
      advice: fork
        ? "Sign after the merge, in a workflow of this repository"
        : "Give `key`, or in GitHub Actions the permission `id-token: write`, or elsewhere SIGSTORE_ID_TOKEN",
    },
  );
}
