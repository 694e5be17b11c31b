import type { Statement } from "../../../shared/sigstore/formats/statement.ts";
import type { Attestor } from "../policy/attestors.ts";

/** A statement that the policy's attestors signed of an image. */
export interface AttestedStatement {
  readonly statement: Pick<Statement, "digests" | "predicateType" | "predicate" | "sha256">;
  /** Who signed, for people. */
  readonly signer: string;
  /** What those of the policy who accept it may state. */
  readonly attestors: readonly Pick<Attestor, "states">[];
  /** Digests of the image's manifests that it names. */
  readonly about: readonly string[];
  /** These, and those of all platforms where it names the whole image. */
  readonly covers: readonly string[];
}
