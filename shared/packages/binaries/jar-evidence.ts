import type { ClassDirectories } from "./jar-classes.ts";
import type { JarLabel } from "./jar-label.ts";

/** What a Java archive without coordinates states about itself. */
export interface JarEvidence {
  /** Main section of its manifest, with lower-case names. */
  readonly manifest: ReadonlyMap<string, string>;
  readonly label: JarLabel;
  readonly classes: ClassDirectories;
}

/** Group and artifact that evidence in an archive agrees on. */
export interface GuessedCoordinates {
  readonly group: string;
  readonly artifact: string;
}
