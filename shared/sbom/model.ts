import type { CoverageGap } from "../findings/index.ts";
import type { OperatingSystem, Package, PackageHash, PackageLocation } from "../packages/index.ts";
import type { Contact } from "./contact.ts";
import type { FileDigest } from "./file-digests.ts";
import type { License } from "./licenses.ts";

/** `bsi` adds the data that BSI TR-03183-2 v2.1.0 requires beyond the minimum elements of NTIA and CISA. */
export type SbomProfile = "default" | "bsi";

/** Subject of an SBOM. */
export type BomSubject = BomImage | BomDirectory | BomDocument;

export interface BomImage {
  readonly kind: "image";
  /** Image reference or path of the archive. */
  readonly name: string;
  /** Digest of the manifest, or of the config if there is no manifest. */
  readonly digest: string;
  readonly configDigest: string;
  /** `os/architecture[/variant]`. */
  readonly platform: string;
  readonly tags: readonly string[];
}

/** Source tree or unpacked root file system. */
export interface BomDirectory {
  readonly kind: "directory";
  readonly name: string;
  /** Full commit id of the checkout. */
  readonly commit?: string;
}

/** Subject of another SBOM, as stated there. */
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

/** Dockerfile instruction that made a layer. Without its text, which may contain secrets. */
export interface BomOrigin {
  /** Relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly keyword: string;
  /** Whether the layer belongs to the base image; the instruction is then FROM. */
  readonly inBase: boolean;
}

/** Input of an SBOM. */
export interface BomInput {
  readonly subject: BomSubject;
  readonly profile?: SbomProfile;
  readonly os?: OperatingSystem;
  readonly layers: readonly BomLayer[];
  readonly packages: readonly Package[];
  /** Language packages that belong to system packages. */
  readonly owned: readonly Package[];
  /** All files of the image with their digests, if requested. */
  readonly files?: readonly FileDigest[];
  /**
   * Lists files with the digests from package databases, which may have changed or been removed since. Default: false,
   * because it makes the document many times larger.
   */
  readonly statedFiles?: boolean;
  /** CPE names from another SBOM, by purl. Default: derived from names and versions. */
  readonly cpes?: ReadonlyMap<string, readonly string[]>;
  readonly gaps: readonly CoverageGap[];
  readonly tool: { readonly name: string; readonly version: string };
  /** RFC 3339, UTC: of the image or SOURCE_DATE_EPOCH, so that the same image gives the same bytes. */
  readonly timestamp: string;
  /** Author of the SBOM. */
  readonly author?: Contact;
  /** Supplier of the subject. */
  readonly supplier?: Contact;
}

/** Content of an SBOM, independent of the format. */
export interface Bom {
  readonly profile: SbomProfile;
  readonly root: RootComponent;
  /** Sorted by ref; the operating system first. */
  readonly components: readonly Component[];
  readonly timestamp: string;
  readonly tool: BomInput["tool"];
  readonly author: Contact | undefined;
  readonly layers: BomInput["layers"];
  /** Lifecycle phase (CycloneDX 1.6, `lifecycles`; CISA 2025, generation context). */
  readonly lifecycle: "pre-build" | "post-build";
  /** Whether everything in the subject is listed. */
  readonly completeness: Completeness;
  /** Descriptions of what could not be examined. */
  readonly gaps: readonly string[];
  /** Stable name for the same subject, tool and version. */
  readonly identity: string;
}

export type Completeness = "complete" | "incomplete" | "unknown";

export interface RootComponent {
  readonly ref: string;
  readonly kind: "container" | "application";
  readonly name: string;
  readonly version?: string;
  /** `sha256:…`; absent for directories. */
  readonly digest?: string;
  readonly platform?: string;
  /** Present if the image has a manifest and a name. */
  readonly purl?: string;
  readonly supplier?: Contact;
  /** Files that belong to no component. */
  readonly files: readonly BomFile[];
  /** Refs without dependents. */
  readonly dependsOn: readonly string[];
}

export interface Component {
  /** Unique in the document: the purl. */
  readonly ref: string;
  readonly kind: "operating-system" | "application" | "library";
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
  /** Files as stated by its database, without those in `files`. Default: empty. */
  readonly statedFiles: readonly StatedFile[];
  readonly dependsOn: readonly string[];
  /** Whether `dependsOn` is complete. */
  readonly knowsDependencies: boolean;
  /** Delivery; only with the profile `bsi`. */
  readonly delivery?: Delivery;
  /** Whether its group is derived from evidence that agrees, and not stated. */
  readonly hasDerivedGroup?: true;
  /** Names and values without a field in any format, sorted. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** File as stated by a package database. */
export interface StatedFile {
  readonly path: string;
  readonly hashes: readonly PackageHash[];
}

/** File of a component in the image. */
export interface BomFile extends Delivery {
  readonly path: string;
  /** The last part of the path. */
  readonly filename: string;
  /** SHA-256 and SHA-512 of its content. */
  readonly hashes: readonly PackageHash[];
  /** Digests by other algorithms from the package database, of the file as shipped. */
  readonly stated: readonly PackageHash[];
}

/** The properties of BSI TR-03183-2 v2.1.0, 5.2.2. */
export interface Delivery {
  /** Absent for components of several files, each of which has its own. */
  readonly filename?: string;
  readonly executable: boolean;
  readonly archive: boolean;
  /** Whether it keeps its parts separate. */
  readonly structured: boolean;
}
