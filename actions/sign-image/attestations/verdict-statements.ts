import { UndecidedError } from "../../../shared/errors/index.ts";
import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { Predicate } from "../../../shared/sigstore/formats/predicate-types.ts";
import { inTotoType, readStatement } from "../../../shared/sigstore/formats/statement.ts";
import { summaryType, withRepository } from "../../../shared/sigstore/formats/verification-summary.ts";

/** Predicate type of the gate's complete verdict. */
const verdictType = "urn:seaworthy:verdict:v1";

/** Statements of a gate about an image. */
export interface VerdictStatements {
  /** Digests of the judged images. Empty if only sources were judged. */
  readonly digests: readonly string[];
  readonly predicates: readonly Predicate[];
}

/**
 * Reads the statements of a gate's record and its complete verdict. Sets the repository of the image in the verification
 * summary. Undefined for other records.
 * @param name `registry.example/app`.
 * @throws UndecidedError `VERDICT_INVALID`.
 */
export function verdictStatements(
  { file, record, contents }: VerifiedEvidence,
  name: string,
): VerdictStatements | undefined {
  if (record.action !== "gate") return undefined;
  const statements = contents
    .filter(({ mediaType }) => mediaType === inTotoType)
    .map(({ text }) => {
      const statement = readStatement(Buffer.from(text));
      if (statement !== undefined) return statement;
      throw new UndecidedError("VERDICT_INVALID", "has no readable verdict", {
        place: { what: file },
        advice: "Run `gate` again with the same version of Seaworthy",
      });
    });
  const verdicts = contents.filter(({ role, name }) => role === "verdict" && name === "verdict.json");
  return {
    digests: statements[0]?.digests ?? [],
    predicates: [
      ...statements.map(({ predicateType, predicate }) => ({
        predicateType,
        predicate: predicateType === summaryType ? withRepository(predicate, name) : predicate,
      })),
      ...verdicts.map(({ text }) => ({ predicateType: verdictType, predicate: JSON.parse(text) })),
    ],
  };
}
