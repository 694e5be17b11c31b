import type { PackageType } from "../ecosystems/index.ts";
import type { LayerRef } from "../layers/file.ts";

export type { OperatingSystem, PackageType } from "../ecosystems/index.ts";
export type { LayerRef } from "../layers/file.ts";

/** Location of the evidence for a package. */
export interface PackageLocation {
  /** Absolute path inside the image or directory. */
  readonly path: string;
  /** Path of the file, if `path` is a name that a link gives it. */
  readonly realPath?: string;
  /** Lowest layer from which on the package exists in this version. */
  readonly layer?: LayerRef;
  /** 1-based lines of a lockfile that name it. */
  readonly lines?: { readonly start: number; readonly end: number };
  /** Whether a package manager recorded that it downloaded this copy from a registry that everybody can read. */
  readonly isFromPublicRegistry?: true;
}

/** Installed package, as stated by its own database. */
export interface Package {
  readonly type: PackageType;
  /** Full name, with the scope or namespace of the ecosystem. */
  readonly name: string;
  /** Full version in the ecosystem's spelling, with epoch if there is one; undefined if the database states none. */
  readonly version: string | undefined;
  readonly purl: string;
  readonly arch?: string;
  /** Source (deb), origin (apk) or source rpm, for which distributions write advisories. */
  readonly source?: { readonly name: string; readonly version: string };
  /** As declared; not normalized. */
  readonly licenses: readonly string[];
  /** Maintainer, packager or author as declared, addresses removed. */
  readonly supplier?: string;
  /** Email or web address of the supplier, as declared. */
  readonly supplierContact?: string;
  readonly locations: readonly PackageLocation[];
  /** Names of its declared dependencies. */
  readonly dependencies: readonly string[];
  /** purls of those packages. */
  readonly requires?: readonly string[];
  /** Versions that it accepts of its dependencies, by name, as written in a lockfile. */
  readonly ranges?: Readonly<Record<string, string>>;
  /** Absolute paths of its files; absent if the database does not list them. */
  readonly files?: readonly string[];
  /** Whether it comes from a third party (`Origin`, vendor) instead of the distribution; absent if unknown. */
  readonly thirdParty?: boolean;
  /** Name of a known third party that published it. */
  readonly packager?: string;
  readonly homepage?: string;
  /** Address of the source repository, as declared. */
  readonly repository?: string;
  /** Module and stream of an rpm (`nodejs:16:…`), which decide which advisories apply. */
  readonly modularity?: string;
  /** Digests from the package's own database or lockfile, or of the package file itself. */
  readonly hashes?: readonly PackageHash[];
  /** Digests of its files as stated in its database; the files themselves were not read. */
  readonly fileHashes?: readonly FileHashes[];
  /** Bytes of its files as its database states them. */
  readonly installedBytes?: number;
  /** Relationship to the lockfile's project. */
  readonly relationship?: "root" | "direct" | "indirect";
  /** Needed only for development or tests. */
  readonly development?: boolean;
  /**
   * What it is, if not a library: a program that is known in public, or an application that is only known to its image
   * and never compared with advisories of public packages.
   */
  readonly role?: "program" | "application";
  /** Part of its identity that nothing states: a Java archive's group, or that an assembly is the package of its name. */
  readonly guessed?: "group" | "name";
  /** Only an SBOM embedded in the image names it. */
  readonly foundInSbom?: true;
  /** purl of the system package that owns it. The ecosystem's advisories then do not apply. */
  readonly ownedBy?: string;
}

/** Namespace of Java archives whose coordinates are not known. */
export const javaArchives = "java-archive";

/** Returns whether a package is a Java archive whose coordinates are not known, so that no advisory can name it. */
export function isUnidentified({ type, name }: Pick<Package, "type" | "name">): boolean {
  return type === "generic" && name.startsWith(`${javaArchives}/`);
}

export interface PackageHash {
  readonly algorithm: "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  /** Lower-case hex. */
  readonly value: string;
}

/**
 * Files with digests of one algorithm in one text, because an image has tens of thousands. Unpacked by
 * `readFileHashes`.
 */
export interface FileHashes {
  readonly algorithm: PackageHash["algorithm"];
  /** One line per file: digest in lower-case hex, a blank, absolute path. */
  readonly lines: string;
}
