import { UndecidedError } from "../../../shared/errors/index.ts";
import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { inTotoType, readStatement } from "../../../shared/sigstore/formats/statement.ts";
import { pulledFrom, summaryType } from "../../../shared/sigstore/formats/verification-summary.ts";
import type { Predicate } from "./vulnerabilities.ts";

/** What a gate states of an image. */
export interface VerdictStatements {
  /** What the verdict is on; empty where it is on source alone. */
  readonly digests: readonly string[];
  readonly predicates: readonly Predicate[];
}

/**
 * The statements of a gate's record, the summary with the place that the image is pulled from; undefined for other records.
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
  return {
    digests: statements[0]?.digests ?? [],
    predicates: statements.map(({ predicateType, predicate }) => ({
      predicateType,
      predicate: predicateType === summaryType ? pulledFrom(predicate, name) : predicate,
    })),
  };
}
