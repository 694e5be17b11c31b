import { generateKeyPairSync } from "node:crypto";
import { X509Certificate } from "@sigstore/core";
import type { Signer } from "@sigstore/sign";
import { InvalidError, UndecidedError } from "../../errors/index.ts";
import { keySigner, type SigningKey } from "./signer.ts";

/** An ephemeral key with its certificate. */
export interface KeylessSigner extends SigningKey {
  /** Subject alternative name of the certificate. */
  readonly subject: string;
  /** OIDC issuer that the certificate names. */
  readonly issuer: string;
}

const issuerExtension = "1.3.6.1.4.1.57264.1.8";
const timeout = 30_000;

/**
 * Requests a certificate for a new key from Fulcio. All signatures of the run use it.
 * @throws InvalidError `TOKEN_INVALID`.
 * @throws UndecidedError `SIGSTORE_FAILED` if Fulcio does not respond or refuses.
 */
export async function keylessSigner(fulcioUrl: string, token: string): Promise<KeylessSigner> {
  checkToken(token);
  const { FulcioSigner } = await import("@sigstore/sign");
  const holder = keySigner(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey).signer;
  const identityProvider = { getToken: async () => token };
  const fulcio = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider, keyHolder: holder, timeout, retry: 2 });
  const { key } = await callService("Fulcio", fulcioUrl, () => fulcio.sign(Buffer.alloc(0)));
  if (key.$case !== "x509Certificate") throw new Error("Fulcio gives certificates");
  const signer: Signer = { sign: async (data) => ({ ...(await holder.sign(data)), key }) };
  const certificate = X509Certificate.parse(key.certificate);
  const issuer = certificate.extension(issuerExtension)?.valueObj.subs[0]?.value.toString("utf8") ?? "";
  return { signer, subject: certificate.subjectAltName ?? "", issuer };
}

/**
 * Calls a Sigstore service and names it in errors. Uses only the service's response, because the library's messages can
 * contain the token.
 * @throws UndecidedError `SIGSTORE_FAILED`.
 */
export async function callService<T>(service: string, url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "no response";
    throw new UndecidedError("SIGSTORE_FAILED", `the request to ${service} failed (${cause})`, {
      place: { what: url },
      advice: "Run again. Nothing is signed.",
    });
  }
}

function checkToken(token: string): void {
  const [, payload = ""] = token.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof claims === "object" && claims !== null && "iss" in claims) return;
  } catch {
    // Reported below.
  }
  throw new InvalidError("TOKEN_INVALID", "the identity token is not a JSON Web Token", {
    advice: "Set SIGSTORE_ID_TOKEN to an OIDC token for the audience sigstore.",
  });
}
