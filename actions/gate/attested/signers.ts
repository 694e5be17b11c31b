import { publicGoodRoot, readPublicKey, readTrustedRoot, type SignerPolicy } from "../../../shared/sigstore/index.ts";
import { certificateExtensions } from "../../../shared/sigstore/verify/certificate-extensions.ts";
import type { Attestor } from "../policy/attestors.ts";

/**
 * What each attestor's signatures are verified by.
 * @throws InvalidError for a key or trusted root that cannot be read.
 */
export async function signersOf(attestors: readonly Attestor[]): Promise<ReadonlyMap<SignerPolicy, Attestor>> {
  const signers = attestors.map(async (attestor) => [await signerOf(attestor), attestor] as const);
  return new Map(await Promise.all(signers));
}

async function signerOf(attestor: Attestor): Promise<SignerPolicy> {
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
