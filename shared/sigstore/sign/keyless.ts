import { generateKeyPairSync } from "node:crypto";
import { X509Certificate } from "@sigstore/core";
import type { Signer } from "@sigstore/sign";
import { InvalidError, UndecidedError } from "../../errors/index.ts";
import { keySigner, type SigningMeans } from "./signer.ts";

/** A key that lives as long as this run, with the certificate that says whose it is. */
export interface KeylessSigner extends SigningMeans {
  /** Subject alternative name of the certificate. */
  readonly subject: string;
  /** OIDC issuer that the certificate names. */
  readonly issuer: string;
}

const issuerExtension = "1.3.6.1.4.1.57264.1.8";
const timeout = 30_000;

/**
 * Gets a certificate for a fresh key from Fulcio, once: every signature of this run is made with it.
 * @throws InvalidError `TOKEN_INVALID` for what is no token.
 * @throws UndecidedError `SIGSTORE_FAILED` when Fulcio does not answer or refuses.
 */
export async function keylessSigner(fulcioUrl: string, token: string): Promise<KeylessSigner> {
  checkToken(token);
  const { FulcioSigner } = await import("@sigstore/sign");
  const holder = keySigner(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey).signer;
  const identityProvider = { getToken: async () => token };
  const fulcio = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider, keyHolder: holder, timeout, retry: 2 });
  const { key } = await orExplain("Fulcio", fulcioUrl, () => fulcio.sign(Buffer.alloc(0)));
  if (key.$case !== "x509Certificate") throw new Error("Fulcio gives certificates");
  const signer: Signer = { sign: async (data) => ({ ...(await holder.sign(data)), key }) };
  const certificate = X509Certificate.parse(key.certificate);
  const issuer = certificate.extension(issuerExtension)?.valueObj.subs[0]?.value.toString("utf8") ?? "";
  return { signer, subject: certificate.subjectAltName ?? "", issuer };
}

/**
 * Runs what talks to Sigstore's services; says which one failed. The library's own words may hold the token: they are
 * not repeated, but for what the service answered.
 */
export async function orExplain<T>(service: string, url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : "no answer";
    throw new UndecidedError("SIGSTORE_FAILED", `${service} did not do its part (${cause})`, {
      place: { what: url },
      advice: "Try again later; nothing counts as signed.",
    });
  }
}

function checkToken(token: string): void {
  const [, payload = ""] = token.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof claims === "object" && claims !== null && "iss" in claims) return;
  } catch {
    // It is said below.
  }
  throw new InvalidError("TOKEN_INVALID", "the identity token is no JSON Web Token", {
    advice: "Give an OIDC token for the audience sigstore in SIGSTORE_ID_TOKEN.",
  });
}
