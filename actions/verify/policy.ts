import { readSecretText } from "../../shared/action/index.ts";
import { required } from "../../shared/config/index.ts";
import { publicGoodRoot, readPublicKey, readTrustedRoot, type SignerPolicy } from "../../shared/sigstore/index.ts";
import type { Context } from "./context.ts";

/** Whose signatures the inputs accept. */
export async function policyOf({ inputs, host }: Context): Promise<SignerPolicy> {
  const place = required(inputs.key, "key", "`--key cosign.pub`");
  const key = readPublicKey(await readSecretText(place, "key", host), place);
  return { kind: "key", key, ...(inputs["require-log"] ? { log: await rootOf(inputs["trusted-root"], host) } : {}) };
}

async function rootOf(file: string | undefined, host: Context["host"]): ReturnType<typeof publicGoodRoot> {
  if (file === undefined) return publicGoodRoot();
  return readTrustedRoot(await readSecretText(file, "trusted-root", host), file);
}
