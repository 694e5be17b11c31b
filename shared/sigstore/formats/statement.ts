import { z } from "zod";
import { sha256 } from "../../files/index.ts";

/** Payload type of an in-toto statement in a DSSE envelope. */
export const inTotoType = "application/vnd.in-toto+json";
/** Predicate type of cosign's image signatures in bundles. */
export const imageSignatureType = "https://sigstore.dev/cosign/sign/v1";

const statement = z.looseObject({
  _type: z.enum(["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"]),
  subject: z
    .array(
      z.looseObject({
        digest: z.record(z.string(), z.string()),
        annotations: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .min(1),
  predicateType: z.string().min(1),
  predicate: z.unknown(),
});

/** An in-toto statement (in-toto attestation framework, Statement v0.1 or v1). */
export interface Statement {
  readonly digests: readonly string[];
  readonly predicateType: string;
  readonly predicate: unknown;
  /** Digest of the statement's bytes. */
  readonly sha256: string;
  /** Annotations of each subject, by digest. */
  readonly annotations: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Parses the payload of an envelope. Undefined if it is not a statement. */
export function readStatement(bytes: Uint8Array): Statement | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
  const parsed = statement.safeParse(value);
  if (!parsed.success) return undefined;
  const { subject, predicateType, predicate } = parsed.data;
  const named = subject.flatMap(({ digest, annotations }) =>
    Object.entries(digest).map(([algorithm, hex]) => [`${algorithm}:${hex}`, annotations ?? {}] as const),
  );
  return {
    digests: named.map(([digest]) => digest),
    predicateType,
    predicate,
    sha256: sha256(bytes),
    annotations: new Map(named),
  };
}

/** Name and annotations of a statement's subjects. */
interface SubjectDetails {
  /** Registry and repository. */
  readonly name?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Serializes a statement about digests. */
export function statementBytes(
  digests: readonly string[],
  predicateType: string,
  predicate: unknown,
  { name, annotations = {} }: SubjectDetails = {},
): Buffer {
  const subject = digests.map((digest) => {
    const [algorithm = "", hex = ""] = digest.split(":");
    return {
      ...(name === undefined ? {} : { name }),
      digest: { [algorithm]: hex },
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
  });
  return Buffer.from(JSON.stringify({ _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate }));
}
