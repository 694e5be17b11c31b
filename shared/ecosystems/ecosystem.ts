import type { VersionScheme } from "./order/schemes.ts";

/** A kind of package: how its names and versions work, and what other databases and tools call it. */
export interface Ecosystem {
  /** OSV's ecosystem of packages of this type. Absent where OSV has none, and where each distribution has its own. */
  readonly osv?: string;
  /** Further OSV ecosystems with the same names and versions, without the part after `:`. */
  readonly otherOsv?: readonly string[];
  /** How versions are ordered. Absent where no order is known; then no advisory is matched. */
  readonly versions?: VersionScheme;
  /** True for packages of an operating system's own package manager. */
  readonly isSystem?: true;
  /** True where a stream of a module decides which advisories apply, and bulletins list binaries with their versions. */
  readonly hasModules?: true;
  /** Returns the form of a name in which advisories are looked up. Default: the name itself. */
  readonly normalizeName?: (name: string) => string;
  /** Text between namespace and name in advisories. Default: `/`. */
  readonly nameSeparator?: ":";
  /** Removes a mark that some tools write in front of versions and others do not. Default: the version itself. */
  readonly plainVersion?: (version: string) => string;
  readonly cpe?: CpeRule;
  /** Names of the type in other tools (Grype, osv-scanner), in lower case. */
  readonly otherNames?: readonly string[];
}

/** How NVD names software of an ecosystem (NISTIR 7695). */
export interface CpeRule {
  /** Software that the packages are made for. */
  readonly target?: string;
  /** Vendor and product of a lower-case name. Default: the name, or the source's name, for both. */
  readonly vendorAndProduct?: (name: string) => readonly [vendor: string, product: string];
  /** Removes the packaging revision, which vendors do not number. */
  readonly withoutRevision?: (version: string) => string;
}
