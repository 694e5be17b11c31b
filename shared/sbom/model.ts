import type { CoverageGap } from "../findings/index.ts";
import type { OperatingSystem, Package, PackageHash, PackageLocation } from "../packages/index.ts";
import type { Contact } from "./contact.ts";
import type { FileDigest } from "./file-digests.ts";
import type { License } from "./licenses.ts";

/** `bsi` adds what BSI TR-03183-2 v2.1.0 asks for beyond the minimum elements of NTIA and CISA. */
export type SbomProfile = "default" | "bsi";

/** What an SBOM is about. */
export type BomSubject = BomImage | BomDirectory | BomDocument;

export interface BomImage {
  readonly kind: "image";
  /** A reference or the archive's path. */
  readonly name: string;
  /** Of the manifest; of the config where there is no manifest. */
  readonly digest: string;
  readonly configDigest: string;
  /** `os/architecture[/variant]`. */
  readonly platform: string;
  readonly tags: readonly string[];
}

/** A source tree or an unpacked root file system. */
export interface BomDirectory {
  readonly kind: "directory";
  readonly name: string;
  /** Full commit id of the checkout. */
  readonly commit?: string;
}

/** What another SBOM is about, as that states it. */
export interface BomDocument {
  readonly kind: "document";
  readonly isImage: boolean;
  readonly name: string;
  readonly version?: string;
  readonly digest?: string;
  readonly platform?: string;
  readonly purl?: string;
}

export interface BomLayer {
  /** 0 is the lowest. */
  readonly index: number;
  readonly diffId: string;
  readonly digest?: string;
  /** Bytes as stored. */
  readonly size: number;
  readonly origin?: BomOrigin;
}

/** The instruction of a Dockerfile that made a layer. Its text stays out: it may hold secrets. */
export interface BomOrigin {
  /** Relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly keyword: string;
  /** Whether the layer came with the base image; the instruction then is FROM. */
  readonly inBase: boolean;
}

/** What an SBOM is made from. */
export interface BomInput {
  readonly subject: BomSubject;
  readonly profile?: SbomProfile;
  readonly os?: OperatingSystem;
  readonly layers: readonly BomLayer[];
  readonly packages: readonly Package[];
  /** Language packages that system packages brought. */
  readonly owned: readonly Package[];
  /** Every file of the image with its digests, where they were asked for. */
  readonly files?: readonly FileDigest[];
  /**
   * List the files whose digests package databases state, by these digests: what a database says of a file, which may
   * have been changed or removed since. Off by default, since it makes the document many times as large.
   */
  readonly statedFiles?: boolean;
  /** CPE names that another SBOM states, by purl; else they are made from names and versions. */
  readonly cpes?: ReadonlyMap<string, readonly string[]>;
  readonly gaps: readonly CoverageGap[];
  readonly tool: { readonly name: string; readonly version: string };
  /** RFC 3339, UTC: of the image or of SOURCE_DATE_EPOCH, so that the same image gives the same bytes. */
  readonly timestamp: string;
  /** Who makes the SBOM. */
  readonly author?: Contact;
  /** Who supplies what the SBOM is about. */
  readonly supplier?: Contact;
}

/** What every format says, in its own words. */
export interface Bom {
  readonly profile: SbomProfile;
  readonly root: RootComponent;
  /** Sorted by ref; the operating system first. */
  readonly components: readonly Component[];
  readonly timestamp: string;
  readonly tool: BomInput["tool"];
  readonly author: Contact | undefined;
  readonly layers: BomInput["layers"];
  /** When in the life of the software it was looked at (CycloneDX 1.6, `lifecycles`; CISA 2025, generation context). */
  readonly lifecycle: "pre-build" | "post-build";
  /** Whether all that is in the subject is listed. */
  readonly completeness: Completeness;
  /** What could not be looked at, in words. */
  readonly gaps: readonly string[];
  /** Name that is the same for the same subject, tool and version. */
  readonly identity: string;
}

export type Completeness = "complete" | "incomplete" | "unknown";

export interface RootComponent {
  readonly ref: string;
  readonly kind: "container" | "application";
  readonly name: string;
  readonly version?: string;
  /** `sha256:…`; directories have none. */
  readonly digest?: string;
  readonly platform?: string;
  /** Where the image has a manifest and a name. */
  readonly purl?: string;
  readonly supplier?: Contact;
  /** Files that no component owns. */
  readonly files: readonly BomFile[];
  /** Refs of what nothing else needs. */
  readonly dependsOn: readonly string[];
}

export interface Component {
  /** Unique in the document: the purl. */
  readonly ref: string;
  readonly kind: "operating-system" | "library";
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  /** CPE 2.3 formatted strings. */
  readonly cpes: readonly string[];
  readonly supplier?: Contact;
  readonly licenses: readonly License[];
  readonly hashes: readonly PackageHash[];
  readonly homepage?: string;
  readonly repository?: string;
  readonly locations: readonly PackageLocation[];
  readonly files: readonly BomFile[];
  /** Files as its database states them, without those in `files`; empty unless they were asked for. */
  readonly statedFiles: readonly StatedFile[];
  readonly dependsOn: readonly string[];
  /** Whether `dependsOn` is all there is. */
  readonly knowsDependencies: boolean;
  /** How it is delivered; only with the profile `bsi`. */
  readonly delivery?: Delivery;
  /** Names and values that no format has a field for, sorted. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** A file by what a package database says of it. */
export interface StatedFile {
  readonly path: string;
  readonly hashes: readonly PackageHash[];
}

/** A file of a component, as it lies in the image. */
export interface BomFile extends Delivery {
  readonly path: string;
  /** The last part of the path. */
  readonly filename: string;
  /** Of its content, SHA-256 and SHA-512. */
  readonly hashes: readonly PackageHash[];
  /** By other algorithms, as the package's database states them: of the file as it came. */
  readonly stated: readonly PackageHash[];
}

/** The properties of BSI TR-03183-2 v2.1.0, 5.2.2. */
export interface Delivery {
  /** Absent for components of several files, which have one each. */
  readonly filename?: string;
  readonly executable: boolean;
  readonly archive: boolean;
  /** Whether it keeps the parts that it is made of apart. */
  readonly structured: boolean;
}
