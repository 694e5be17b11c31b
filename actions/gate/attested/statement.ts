import type { Statement } from "../../../shared/sigstore/formats/statement.ts";
import { oneLine, truncate } from "../../../shared/text/index.ts";
import type { Attested } from "../model.ts";
import type { Attestor } from "../policy/attestors.ts";

/** An image that a statement is about. */
export interface CoveredImage {
  readonly digest: string;
  /** Digest of its configuration. */
  readonly config?: string;
  /** Digests of the indexes that lead to it. */
  readonly within: readonly string[];
}

/** A statement that the policy's attestors signed of an image. */
export interface AttestedStatement {
  readonly statement: Pick<Statement, "digests" | "predicateType" | "predicate" | "sha256">;
  /** Who signed, for people. */
  readonly signer: string;
  /** Kinds of statements that the accepting attestors may make. */
  readonly attestors: readonly Pick<Attestor, "states">[];
  /** Digests of the image's manifests that it names. */
  readonly about: readonly string[];
  /** These, and those of everything within an index that it names. */
  readonly covers: readonly string[];
  /** Those among them that something might run. */
  readonly images: readonly CoveredImage[];
}

/** Those of some statements that a verdict read, signed by whom it says: others may have signed the same since. */
export function asSigned(
  statements: readonly AttestedStatement[],
  read: readonly Attested[],
): readonly AttestedStatement[] {
  const signers = new Map(read.map(({ statement, by }) => [statement, by]));
  return statements.flatMap((attested) => {
    const signer = signers.get(attested.statement.sha256);
    return signer === undefined ? [] : [{ ...attested, signer }];
  });
}

/** A predicate type as it is shown: strangers choose it. */
export function shortType(predicateType: string): string {
  return truncate(oneLine(predicateType), 120);
}
