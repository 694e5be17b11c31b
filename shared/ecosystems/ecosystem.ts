import type { VersionScheme } from "./order/schemes.ts";

/** Kind of package: rules for its names and versions, and its names in other databases and tools. */
export interface Ecosystem {
  /** OSV's ecosystem of packages of this type. Absent where OSV has none, and where each distribution has its own. */
  readonly osv?: string;
  /** Further OSV ecosystems with the same names and versions, without the part after `:`. */
  readonly otherOsv?: readonly string[];
  /** Order of versions. Absent if unknown; then no advisory matches. */
  readonly versions?: VersionScheme;
  /** True for packages of an operating system's own package manager. */
  readonly isSystem?: true;
  /** True for the list of one project, which OSV does not have and only a feed of `advisories build` fills. */
  readonly isProjectList?: true;
  /** True where a stream of a module decides which advisories apply, and bulletins list binaries with their versions. */
  readonly hasModules?: true;
  /** Returns the form of a name in which advisories are looked up. Default: the name itself. */
  readonly normalizeName?: (name: string) => string;
  /** Text between namespace and name in advisories. Default: `/`. */
  readonly nameSeparator?: ":";
  /** Removes a prefix that only some tools write before versions. Default: the version itself. */
  readonly plainVersion?: (version: string) => string;
  readonly cpe?: CpeRule;
  /** Names of the type in other tools (Grype, osv-scanner), in lower case. */
  readonly otherNames?: readonly string[];
}

/** NVD's names for software of an ecosystem (NISTIR 7695). */
export interface CpeRule {
  /** Software that the packages are made for. */
  readonly target?: string;
  /** Vendor and product of a lower-case name. Default: the name, or the source's name, for both. */
  readonly vendorAndProduct?: (name: string) => readonly [vendor: string, product: string];
  /** Removes the packaging revision, which vendors do not number. */
  readonly withoutRevision?: (version: string) => string;
}
