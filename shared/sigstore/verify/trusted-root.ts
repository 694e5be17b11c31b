import { TrustedRoot } from "@sigstore/protobuf-specs";
import { z } from "zod";
import { InvalidError } from "../../errors/index.ts";

const seeds = z.record(z.string(), z.object({ targets: z.record(z.string(), z.base64()) }));
const maxLength = 4 * 2 ** 20;

/** An empty trusted root, for keys without a log. */
export const emptyRoot: TrustedRoot = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};

/**
 * Reads a trusted root (Sigstore protobuf specifications, `TrustedRoot`). Keys of logs need a start of validity
 * (`TimeRange`): without one, the library would accept a key for any time.
 * @throws InvalidError `TRUSTED_ROOT_INVALID`.
 */
export function readTrustedRoot(text: string, what: string): TrustedRoot {
  const root = parseTrustedRoot(text, what);
  const timeless = [...root.tlogs, ...root.ctlogs].find(({ publicKey }) => publicKey?.validFor?.start === undefined);
  if (timeless === undefined) return root;
  const name = timeless.baseUrl === "" ? "a log" : timeless.baseUrl;
  throw new InvalidError("TRUSTED_ROOT_INVALID", `the key of ${name} has no start of validity`, {
    place: { what },
    advice: "Set `validFor.start` of the key, or download the trusted root again.",
  });
}

function parseTrustedRoot(text: string, what: string): TrustedRoot {
  try {
    if (text.length > maxLength) throw new Error("too large");
    const root = TrustedRoot.fromJSON(JSON.parse(text));
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot\b/u.test(root.mediaType)) throw new Error("wrong media type");
    return root;
  } catch (error) {
    throw new InvalidError("TRUSTED_ROOT_INVALID", "this is not a trusted root of Sigstore", {
      place: { what },
      advice: "Use a trusted_root.json, for example from `cosign trusted-root create`.",
      cause: error,
    });
  }
}

/** Returns the built-in trusted root of the public-good instance. */
export async function publicGoodRoot(): Promise<TrustedRoot> {
  const { default: json } = await import("@sigstore/tuf/seeds.json", { with: { type: "json" } });
  const [seed] = Object.values(seeds.parse(json));
  const text = Buffer.from(seed?.targets["trusted_root.json"] ?? "", "base64").toString("utf8");
  return readTrustedRoot(text, "the public-good trusted root");
}
