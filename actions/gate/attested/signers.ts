import type { KeyObject } from "node:crypto";
import { publicGoodRoot, readPublicKey, readTrustedRoot, type SignerPolicy } from "../../../shared/sigstore/index.ts";
import { keyHint } from "../../../shared/sigstore/keys/keys.ts";
import { certificateExtensions } from "../../../shared/sigstore/verify/certificate-extensions.ts";
import type { Attestor } from "../policy/attestors.ts";

/** One attestor as signatures are verified. */
export interface Signer {
  readonly attestor: Attestor;
  /** Of several keys, which one: `the key sha256:…`. Identities have names of their own. */
  readonly name?: string;
}

/**
 * Returns the verifier of each attestor's signatures.
 * @throws InvalidError for a key or trusted root that cannot be read.
 */
export async function signersOf(attestors: readonly Attestor[]): Promise<ReadonlyMap<SignerPolicy, Signer>> {
  const signers = attestors.map(async (attestor) => {
    const policy = await policyOf(attestor);
    return [policy, { attestor, ...(policy.kind === "key" ? { name: nameOf(policy.key) } : {}) }] as const;
  });
  return new Map(await Promise.all(signers));
}

/** The start of the digest of the key's SubjectPublicKeyInfo. */
function nameOf(key: KeyObject): string {
  const digest = Buffer.from(keyHint(key), "base64").toString("hex");
  return `the key sha256:${digest.slice(0, 12)}`;
}

async function policyOf(attestor: Attestor): Promise<SignerPolicy> {
  const { key, "trusted-root": rootText, "require-log": requireLog = false } = attestor;
  const root = () => (rootText === undefined ? publicGoodRoot() : readTrustedRoot(rootText, "attestors.trusted-root"));
  if (key !== undefined) {
    return { kind: "key", key: readPublicKey(key, "attestors.key"), ...(requireLog ? { log: await root() } : {}) };
  }
  const { "certificate-identity": exact, "certificate-identity-regexp": pattern = "" } = attestor;
  const demanded = Object.entries(attestor["certificate-extensions"] ?? {});
  const identity = {
    subject: exact ?? new RegExp(pattern, "u"),
    issuer: attestor["certificate-oidc-issuer"] ?? "",
    extensions: new Map(
      demanded.flatMap(([name, value]) => (isExtension(name) && value !== undefined ? [[name, value] as const] : [])),
    ),
  };
  return { kind: "identity", identity, root: await root() };
}

function isExtension(name: string): name is keyof typeof certificateExtensions {
  return Object.hasOwn(certificateExtensions, name);
}
