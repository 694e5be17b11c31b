import type { PackageType } from "../ecosystems/index.ts";
import type { LayerRef } from "../layers/file.ts";

export type { OperatingSystem, PackageType } from "../ecosystems/index.ts";
export type { LayerRef } from "../layers/file.ts";

/** Where the evidence for a package stands. */
export interface PackageLocation {
  /** Absolute path inside the image or directory. */
  readonly path: string;
  /** The lowest layer from which on the package has been there in this version. */
  readonly layer?: LayerRef;
  /** 1-based lines of a lockfile that name it. */
  readonly lines?: { readonly start: number; readonly end: number };
}

/** An installed package, as its own database states it. */
export interface Package {
  readonly type: PackageType;
  /** Full name, with the scope or namespace of the ecosystem. */
  readonly name: string;
  /** Full version in the ecosystem's spelling, with epoch where there is one; undefined when the database names none. */
  readonly version: string | undefined;
  readonly purl: string;
  readonly arch?: string;
  /** The source (deb), origin (apk) or source rpm that distributions write advisories for. */
  readonly source?: { readonly name: string; readonly version: string };
  /** As declared; not normalized. */
  readonly licenses: readonly string[];
  /** Maintainer, packager or author as declared, addresses removed. */
  readonly supplier?: string;
  /** E-mail or web address of the supplier, as declared. */
  readonly supplierContact?: string;
  readonly locations: readonly PackageLocation[];
  /** Names of packages it declares to need. */
  readonly dependencies: readonly string[];
  /** purls of those packages. */
  readonly requires?: readonly string[];
  /** Absolute paths of the files it owns; absent when the database does not say. */
  readonly files?: readonly string[];
  /** False for the distribution's own package, true for one from elsewhere (`Origin`, vendor); absent when unknown. */
  readonly thirdParty?: boolean;
  readonly homepage?: string;
  /** Address of the source repository, as declared. */
  readonly repository?: string;
  /** Module and stream of an rpm (`nodejs:16:…`), which decides what advisories apply. */
  readonly modularity?: string;
  /** Digests that the package's own database or lockfile states, or of the file that it is. */
  readonly hashes?: readonly PackageHash[];
  /** Digests of its files as its database states them: the files themselves were not read for them. */
  readonly fileHashes?: readonly FileHashes[];
  /** How a lockfile's project needs it. */
  readonly relationship?: "root" | "direct" | "indirect";
  /** Needed to develop or test only. */
  readonly development?: boolean;
  /** Nothing but an SBOM that lies in the image names it. */
  readonly foundInSbom?: true;
  /** purl of the operating system's package that brought it: advisories of the ecosystem then do not apply. */
  readonly ownedBy?: string;
}

export interface PackageHash {
  readonly algorithm: "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  /** Lower-case hex. */
  readonly value: string;
}

/** Files with digests of one algorithm, in one text, since an image has tens of thousands: `readFileHashes` reads it. */
export interface FileHashes {
  readonly algorithm: PackageHash["algorithm"];
  /** A line a file: digest in lower-case hex, a blank, absolute path. */
  readonly lines: string;
}
