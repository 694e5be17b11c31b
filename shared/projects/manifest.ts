import { SourceText, type Span } from "../dockerfile/index.ts";
import type { PackageType } from "../ecosystems/index.ts";
import { memoizedByObject } from "../values/index.ts";
import type { RequirementGrammar } from "./requirements/requirement.ts";

/** A dependency as a person wrote it. Offsets are in UTF-16 code units of the file. */
export interface DeclaredDependency {
  /** Name in the ecosystem's spelling. */
  readonly name: string;
  /** Where it is written. */
  readonly span: Span;
  /** The versions that it accepts. Absent if the manifest leaves them to another file. */
  readonly requirement?: Requirement;
}

/** A requirement in a manifest. */
export interface Requirement {
  readonly text: string;
  /** Place of the text, without quotes. */
  readonly span: Span;
  readonly grammar: RequirementGrammar;
}

/** A file in which people write the dependencies of a project. */
export interface Manifest {
  /** Relative to the checkout, with `/` between directories. */
  readonly path: string;
  readonly text: string;
  readonly type: PackageType;
  readonly dependencies: readonly DeclaredDependency[];
  /** Where a dependency of a dependency can get a version of its own, such as Maven's `dependencyManagement`. */
  readonly overrides?: Span;
}

/** Returns the text of a manifest with an index of its lines, made once. */
export const sourceOf = memoizedByObject(({ text }: Manifest) => new SourceText(text));

/** Reads one format of manifests. To add one, write a file and a line in `manifests/index.ts`. */
export interface ManifestFormat {
  readonly type: PackageType;
  /** Tells whether a file has this format, by its path. */
  isNamed(path: string): boolean;
  /**
   * Lists the dependencies in a manifest. Pure; skips what it does not understand.
   * @throws Error if the text is damaged.
   */
  read(text: string, path: string): Pick<Manifest, "dependencies" | "overrides">;
}
