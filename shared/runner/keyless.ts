import type { Host } from "../ci/index.ts";
import { InvalidError } from "../errors/index.ts";
import {
  type BundleSigner,
  bundleSigner,
  createWitnesses,
  keylessSigner,
  type SignerPolicy,
  serviceUrl,
} from "../sigstore/index.ts";
import { defined } from "../values/index.ts";

const publicRekor = "https://rekor.sigstore.dev";

type SigningHost = Pick<Host, "getEnv" | "mask" | "info" | "identityToken" | "job">;

/** Services of a Sigstore instance, as a call names them. */
export interface WitnessSettings {
  /** Rekor. `none` for an instance without a log. */
  readonly rekorUrl: string | undefined;
  /** Default: 1. */
  readonly rekorVersion?: 1 | 2;
  /** Timestamp authority. Default: none. */
  readonly timestampUrl: string | undefined;
}

/** How to sign with the identity of the job. */
export interface KeylessSettings extends WitnessSettings {
  readonly fulcioUrl: string;
  /** Reads the trusted root that the signatures are verified with. */
  readonly trustedRoot: () => Promise<(SignerPolicy & { readonly kind: "identity" })["root"]>;
}

/** The identity of a job with its certificate, and the policy that accepts its signatures. */
export interface KeylessIdentity {
  readonly policy: SignerPolicy & { readonly kind: "identity" };
  signer(): Promise<BundleSigner>;
}

/**
 * Checks the call and requests the job's token. Returns what requests a certificate, which transparency logs show.
 * @throws InvalidError `IDENTITY_MISSING` if the job has no identity, or `URL_INVALID`.
 */
export async function resolveKeyless(
  settings: KeylessSettings,
  host: SigningHost,
): Promise<{ identify(): Promise<KeylessIdentity> }> {
  const fulcio = serviceUrl(settings.fulcioUrl, "fulcio-url");
  const token = await identityTokenOf(host);
  return {
    async identify() {
      const { subject, issuer, ...signingKey } = await keylessSigner(fulcio, token);
      host.info(`signing as ${subject} (${issuer})`);
      const root = await settings.trustedRoot();
      return {
        policy: { kind: "identity", identity: { subject, issuer }, root },
        signer: async () => bundleSigner(signingKey, await witnessesOf(settings, publicRekor)),
      };
    },
  };
}

/** Creates clients for the log and the timestamp authority of a call. */
export async function witnessesOf(
  { rekorUrl, rekorVersion = 1, timestampUrl }: WitnessSettings,
  defaultRekor: string | undefined,
): ReturnType<typeof createWitnesses> {
  const rekor = rekorUrl ?? defaultRekor;
  return createWitnesses({
    rekorVersion,
    ...defined({
      rekor: rekor === undefined || rekor === "none" ? undefined : serviceUrl(rekor, "rekor-url"),
      timestamp: timestampUrl === undefined ? undefined : serviceUrl(timestampUrl, "timestamp-url"),
    }),
  });
}

async function identityTokenOf(host: SigningHost): Promise<string> {
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
        : "Set a key, grant `id-token: write` in GitHub Actions, or set SIGSTORE_ID_TOKEN",
    },
  );
}
