/** purl types of the packages that can be catalogued (purl specification, PURL-TYPES). */
export type PackageType = "deb" | "apk" | "rpm" | "npm";

/** The layer that brought a file. */
export interface LayerRef {
  /** Digest of the uncompressed tar. */
  readonly diffId: string;
  /** 0 is the lowest layer. */
  readonly index: number;
}

/** Where the evidence for a package stands. */
export interface PackageLocation {
  /** Absolute path inside the image or folder. */
  readonly path: string;
  readonly layer?: LayerRef;
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
  /** As declared; not normalised. */
  readonly licenses: readonly string[];
  /** Maintainer, packager or author as declared, addresses removed. */
  readonly supplier?: string;
  readonly locations: readonly PackageLocation[];
  /** Names of packages it declares to need. */
  readonly dependencies: readonly string[];
  /** Absolute paths of the files it owns; absent when the database does not say. */
  readonly files?: readonly string[];
  /** The distribution's own package, or one from elsewhere (`Origin`, vendor); absent when unknown. */
  readonly thirdParty?: boolean;
}

/** The distribution, from os-release(5). */
export interface OperatingSystem {
  /** Lower case: `debian`, `alpine`, `rhel`. */
  readonly id: string;
  readonly versionId?: string;
  readonly codename?: string;
  readonly prettyName?: string;
}
