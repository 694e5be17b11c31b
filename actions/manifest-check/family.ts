import type { CoverageGap } from "../../shared/findings/index.ts";
import type { Diagram } from "../../shared/report/index.ts";
import type { Field, TextFile } from "../../shared/yaml/index.ts";
import type { ManifestDocument } from "./document.ts";
import type { CheckOptions } from "./options.ts";
import type { ManifestProblem, ManifestRule } from "./rules/rule.ts";
import type { Unit } from "./units/unit.ts";

/** The result of checking a family's documents. */
export interface FamilyResult {
  readonly problems: readonly ManifestProblem[];
  /** Maps of annotations that may suppress findings. */
  readonly annotations: readonly Field[];
  /** Counts of examined things: `{ objects: 14 }`. */
  readonly examined: Readonly<Record<string, number>>;
  /** What could not be decided. Absent if there is nothing. */
  readonly notes?: readonly CoverageGap[];
  /** Draws the unit. Absent if it is not among those that are drawn. */
  readonly draw?: () => readonly Diagram[];
}

/** A kind of file to check, such as Kubernetes objects. One directory per family, one line in `families.ts`. */
export interface Family {
  readonly name: string;
  readonly rules: readonly ManifestRule[];
  /** Returns false if name and text show that the file contains nothing of the family. Such files are not parsed. */
  canContain(file: TextFile): boolean;
  /** Returns true for a document of the family. The first family that accepts a document checks it. */
  accepts(document: ManifestDocument): boolean;
  /** Checks the family's documents, which are in units. Returns one result per unit, or one for all. Pure; never throws. */
  check(units: readonly Unit[], options: CheckOptions): readonly FamilyResult[];
}
