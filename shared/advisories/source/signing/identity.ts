import { readFile } from "node:fs/promises";
import { InvalidError, messageOf } from "../../../errors/index.ts";
import type { IdentityPolicy } from "../../../sigstore/index.ts";
import type { AcceptedSigners } from "./trust.ts";

/**
 * Accepts what an identity signed.
 * @param trustedRoot path of a trusted root. Default: that of the public-good instance, which is built in.
 * @throws InvalidError if it cannot be read or is not a trusted root.
 */
export async function acceptIdentity(identity: IdentityPolicy, trustedRoot?: string): Promise<AcceptedSigners> {
  const { publicGoodRoot, readTrustedRoot } = await import("../../../sigstore/index.ts");
  if (trustedRoot === undefined) return { kind: "identity", identity, root: await publicGoodRoot() };
  const text = await readFile(trustedRoot, "utf8").catch((cause: unknown) => {
    throw new InvalidError("TRUSTED_ROOT_INVALID", `cannot be read: ${messageOf(cause)}`, {
      place: { what: trustedRoot },
      advice: "Use the path of a trusted_root.json",
      cause,
    });
  });
  return { kind: "identity", identity, root: readTrustedRoot(text, trustedRoot) };
}
