import type { ManifestDocument } from "./document.ts";
import type { CheckOptions } from "./options.ts";
import type { ManifestProblem, ManifestRule } from "./rules/rule.ts";
import type { Field } from "./yaml/field.ts";
import type { TextFile } from "./yaml/node.ts";

/** What a family found in the documents that are its own. */
export interface FamilyResult {
  readonly problems: readonly ManifestProblem[];
  /** Maps of annotations that may suppress something. */
  readonly annotations: readonly Field[];
  /** Counted things that were examined: `{ objects: 14 }`. */
  readonly examined: Readonly<Record<string, number>>;
}

/** A kind of file that is checked: Kubernetes objects, for one. One directory a family, one line in `families.ts`. */
export interface Family {
  readonly name: string;
  readonly rules: readonly ManifestRule[];
  /** False where a look at name and text shows that the file holds nothing of the family: it is not parsed then. */
  canContain(file: TextFile): boolean;
  /** True for a document of the family. The first family that accepts a document has it. */
  accepts(document: ManifestDocument): boolean;
  /** True for a document that holds for every cluster of the checkout, such as a Namespace; never where it is absent. */
  isShared?(document: ManifestDocument): boolean;
  /** Checks all documents together, in the light of others that are not judged. Pure; never throws. */
  check(
    documents: readonly ManifestDocument[],
    options: CheckOptions,
    around?: readonly ManifestDocument[],
  ): FamilyResult;
}
