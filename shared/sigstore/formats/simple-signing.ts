import { z } from "zod";

/** Media type of a signed payload as a layer. */
export const simpleSigningType = "application/vnd.dev.cosign.simplesigning.v1+json";

const payload = z.looseObject({
  critical: z.looseObject({
    identity: z.looseObject({ "docker-reference": z.string() }),
    image: z.looseObject({ "docker-manifest-digest": z.string() }),
    type: z.enum(["cosign container image signature", "atomic container signature"]),
  }),
  optional: z.record(z.string(), z.unknown()).nullish(),
});

/** Contents of a simple-signing payload. */
export interface SimpleSigning {
  readonly reference: string;
  readonly digest: string;
  readonly annotations: Readonly<Record<string, unknown>>;
}

/** Creates a simple-signing payload (containers/image, "atomic container signature") in cosign's format. */
export function simpleSigningPayload(
  reference: string,
  digest: string,
  annotations: Readonly<Record<string, string>>,
): Buffer {
  const critical = {
    identity: { "docker-reference": reference },
    image: { "docker-manifest-digest": digest },
    type: "cosign container image signature",
  };
  return Buffer.from(
    JSON.stringify({ critical, optional: Object.keys(annotations).length === 0 ? null : annotations }),
  );
}

/** Parses a simple-signing payload. Undefined if it is invalid. */
export function readSimpleSigning(bytes: Uint8Array): SimpleSigning | undefined {
  const parsed = payload.safeParse(tryJson(bytes));
  if (!parsed.success) return undefined;
  const { critical, optional } = parsed.data;
  return {
    reference: critical.identity["docker-reference"],
    digest: critical.image["docker-manifest-digest"],
    annotations: optional ?? {},
  };
}

function tryJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
