import type { FoundFile } from "../../../shared/layers/index.ts";
import { type Catalog, type FileOwner, fileOwners, isSystemType } from "../../../shared/packages/index.ts";

/** What a catalog says about owners. */
export type OwningCatalog = Pick<Catalog, "packages" | "owned">;

/** Owners of the files that the hygiene checks collected. */
export class HygieneOwners {
  readonly #owners: ReadonlyMap<string, FileOwner>;
  /** Whether the system's package database lists files, so that a file without an owner has none. */
  readonly hasSystemLists: boolean;

  constructor(files: readonly FoundFile<unknown>[], { packages, owned }: OwningCatalog) {
    const all = [...packages, ...owned];
    const paths = files.flatMap(({ header }) => [header.path, ...linkedPath(header)]);
    this.#owners = fileOwners(paths, all);
    this.hasSystemLists = all.some(({ type, files: listed = [] }) => isSystemType(type) && listed.length > 0);
  }

  /** Returns the owner of a file, or of the file that it is a hard link to. */
  of({ header }: FoundFile<unknown>): FileOwner | undefined {
    const [linked] = linkedPath(header);
    return this.#owners.get(header.path) ?? (linked === undefined ? undefined : this.#owners.get(linked));
  }
}

/** Returns the other name of a hard link, which a tar states relative to the root. */
function linkedPath({ type, linkTarget }: FoundFile<unknown>["header"]): string[] {
  return type === "hardlink" ? [`/${linkTarget.replace(/^\.?\/+/, "")}`] : [];
}
