import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { type ImageTarget, imageTargets, type RegistryClient } from "../../shared/oci/index.ts";
import { parseReference } from "../../shared/references/index.ts";
import { bundleSigner, keySigner } from "../../shared/sigstore/index.ts";
import { writeMissing } from "../../shared/sigstore/sign/write.ts";
import { clientFor, seedImage } from "../shared/oci/registry/seeded.ts";
import type { MemoryRegistry } from "./memory-registry.ts";

/** A key pair that signs attestations. */
export interface TestKey {
  readonly privateKey: KeyObject;
  /** PEM. */
  readonly publicPem: string;
  readonly privatePem: string;
}

export function testKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    privateKey,
    publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    privatePem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** An index of two platforms in a registry, to which statements can be attached. */
export interface AttestedImageFixture {
  readonly client: RegistryClient;
  /** `host/path@sha256:…` of the index. */
  readonly reference: string;
  readonly index: ImageTarget;
  readonly platforms: readonly ImageTarget[];
  attest(key: TestKey, targets: readonly ImageTarget[], predicateType: string, predicate: unknown): Promise<void>;
}

export async function attestedImage(registry: MemoryRegistry, salt = ""): Promise<AttestedImageFixture> {
  const client = clientFor(registry.host);
  const seeded = await seedImage(client, `t${salt}`, salt);
  const reference = `${registry.host}/some/app@${seeded.index.digest}`;
  const [index, ...platforms] = await imageTargets(client, parseReference(reference));
  if (index === undefined) throw new Error("no index");
  return {
    ...{ client, reference, index, platforms },
    async attest(key, targets, predicateType, predicate) {
      const signer = await bundleSigner(keySigner(key.privateKey), []);
      const now = new Date("2026-11-24T12:00:00Z");
      const attestations = [
        { attestation: { targets, predicateType, predicate }, missing: ["bundle", "legacy"] as const },
      ];
      await writeMissing({ client, signer, now }, { signatures: [], annotations: {}, attestations });
    },
  };
}
