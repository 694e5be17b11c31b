import type { Field, TextFile } from "../../shared/yaml/index.ts";
import type { ManifestDocument } from "./document.ts";
import type { CheckOptions } from "./options.ts";
import type { ManifestProblem, ManifestRule } from "./rules/rule.ts";

/** The result of checking a family's documents. */
export interface FamilyResult {
  readonly problems: readonly ManifestProblem[];
  /** Maps of annotations that may suppress findings. */
  readonly annotations: readonly Field[];
  /** Counts of examined things: `{ objects: 14 }`. */
  readonly examined: Readonly<Record<string, number>>;
}

/** A kind of file to check, such as Kubernetes objects. One directory per family, one line in `families.ts`. */
export interface Family {
  readonly name: string;
  readonly rules: readonly ManifestRule[];
  /** Returns false if name and text show that the file contains nothing of the family. Such files are not parsed. */
  canContain(file: TextFile): boolean;
  /** Returns true for a document of the family. The first family that accepts a document checks it. */
  accepts(document: ManifestDocument): boolean;
  /**
   * Returns true for a document that applies to every cluster of the checkout, such as a Namespace. If absent, no
   * document does.
   */
  isShared?(document: ManifestDocument): boolean;
  /** Checks all documents together, using others as context. Pure; never throws. */
  check(
    documents: readonly ManifestDocument[],
    options: CheckOptions,
    around?: readonly ManifestDocument[],
  ): FamilyResult;
}
