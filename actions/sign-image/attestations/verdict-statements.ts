import { UndecidedError } from "../../../shared/errors/index.ts";
import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { Predicate } from "../../../shared/sigstore/formats/predicate-types.ts";
import { inTotoType, readStatement } from "../../../shared/sigstore/formats/statement.ts";
import { pulledFrom, summaryType } from "../../../shared/sigstore/formats/verification-summary.ts";

/** Predicate type of the gate's verdict as it is written, next to the statements that others read. */
const verdictType = "urn:seaworthy:verdict:v1";

/** What a gate states of an image. */
export interface VerdictStatements {
  /** What the verdict is on; empty where it is on source alone. */
  readonly digests: readonly string[];
  readonly predicates: readonly Predicate[];
}

/**
 * The statements of a gate's record, the summary with the place that the image is pulled from, and the verdict itself;
 * undefined for other records.
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
      throw new UndecidedError("VERDICT_INVALID", "holds no verdict that can be read", {
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
        predicate: predicateType === summaryType ? pulledFrom(predicate, name) : predicate,
      })),
      ...verdicts.map(({ text }) => ({ predicateType: verdictType, predicate: JSON.parse(text) })),
    ],
  };
}
