import { z } from "zod";
import { UndecidedError } from "../../../shared/errors/index.ts";
import type { EvidencePayload } from "../../../shared/evidence/index.ts";
import type { AttestedStatement } from "./statement.ts";

/** Name of the file next to the verdict. */
export const keptFile = "attestations.json";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);

const kept = z.strictObject({
  schema: z.literal(1),
  statements: z.array(
    z.strictObject({
      statement: z.strictObject({
        digests: z.array(z.string()),
        predicateType: z.string(),
        predicate: z.unknown(),
        sha256: digest,
      }),
      signer: z.string(),
      attestors: z.array(z.strictObject({ states: z.array(z.string()).exactOptional() })),
      about: z.array(digest),
      covers: z.array(digest),
      images: z.array(z.strictObject({ digest, config: z.string().exactOptional(), within: z.array(digest) })),
    }),
  ),
});

/**
 * The statements that a verdict was decided on, to lie next to it: so that it can be decided again where the registry is not
 * at hand. Nobody's signature is in it: it is read for previews, which nothing is shipped by.
 */
export function keptStatements(statements: readonly AttestedStatement[]): EvidencePayload {
  const document = {
    schema: 1,
    statements: statements.map(({ statement, signer, attestors, about, covers, images }) => {
      const { digests, predicateType, predicate, sha256 } = statement;
      return {
        statement: { digests, predicateType, predicate, sha256 },
        signer,
        attestors: attestors.map(({ states }) => (states === undefined ? {} : { states })),
        about,
        covers,
        images,
      };
    }),
  };
  return { role: "attestations", name: keptFile, mediaType: "application/json", text: `${JSON.stringify(document)}\n` };
}

/** @throws UndecidedError `ATTESTATIONS_INVALID`. */
export function readKeptStatements(text: string, label: string): readonly AttestedStatement[] {
  try {
    return kept.parse(JSON.parse(text)).statements;
  } catch (cause) {
    throw new UndecidedError("ATTESTATIONS_INVALID", "contains no readable statements", {
      place: { what: label },
      advice: "Set `attestations-of` to read them from the registry",
      cause,
    });
  }
}
