import { createPublicKey } from "node:crypto";
import { readSecretText } from "../../shared/action/index.ts";
import { required } from "../../shared/config/index.ts";
import {
  type BundleSigner,
  bundleSigner,
  keySigner,
  readPrivateKey,
  type SignerPolicy,
} from "../../shared/sigstore/index.ts";
import type { Context } from "./context.ts";

/** Who signs, and how their signatures are known again. */
export interface Identity {
  readonly policy: SignerPolicy;
  signer(): Promise<BundleSigner>;
}

/** The identity that the inputs name. A wrong key or password is told before anything is read or written. */
export async function identityOf({ inputs, host }: Context): Promise<Identity> {
  const place = required(inputs.key, "key", "`--key cosign.key`");
  const password = host.variable("COSIGN_PASSWORD") ?? "";
  host.mask(password);
  const key = readPrivateKey(await readSecretText(place, "key", host), password, place);
  const { "rekor-url": rekor } = inputs;
  return {
    policy: { kind: "key", key: createPublicKey(key) },
    async signer() {
      const { RekorWitness } = await import("@sigstore/sign");
      return bundleSigner(keySigner(key), rekor === undefined ? [] : [new RekorWitness({ rekorBaseURL: rekor })]);
    },
  };
}
