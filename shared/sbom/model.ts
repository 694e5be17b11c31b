import type { CoverageGap } from "../findings/index.ts";
import type { OperatingSystem, Package, PackageHash, PackageLocation } from "../packages/index.ts";
import type { License } from "./licenses.ts";

/** What an SBOM of an image is made from. */
export interface BomInput {
  readonly image: {
    /** A reference or the archive's path. */
    readonly name: string;
    /** Of the manifest; of the config where there is no manifest. */
    readonly digest: string;
    readonly configDigest: string;
    /** `os/architecture[/variant]`. */
    readonly platform: string;
    readonly tags: readonly string[];
  };
  readonly os?: OperatingSystem;
  readonly layers: readonly {
    readonly index: number;
    readonly diffId: string;
    readonly digest?: string;
    readonly size: number;
  }[];
  readonly packages: readonly Package[];
  /** Language packages that system packages brought. */
  readonly owned: readonly Package[];
  readonly gaps: readonly CoverageGap[];
  readonly tool: { readonly name: string; readonly version: string };
  /** RFC 3339, UTC: of the image or of SOURCE_DATE_EPOCH, so that the same image gives the same bytes. */
  readonly timestamp: string;
  /** Who makes the SBOM. */
  readonly author?: { readonly name?: string; readonly email?: string; readonly url?: string };
}

/** What every format says, in its own words. */
export interface Bom {
  readonly root: RootComponent;
  /** Sorted by ref; the operating system first. */
  readonly components: readonly Component[];
  readonly timestamp: string;
  readonly tool: BomInput["tool"];
  readonly author: BomInput["author"];
  readonly layers: BomInput["layers"];
  /** Whether all that is in the image is listed. */
  readonly completeness: Completeness;
  /** What could not be looked at, in words. */
  readonly gaps: readonly string[];
  /** Name that is the same for the same image, tool and version. */
  readonly identity: string;
}

export type Completeness = "complete" | "incomplete" | "unknown";

export interface RootComponent {
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly platform: string;
  /** Where the image has a manifest and a name. */
  readonly purl?: string;
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
  readonly supplier?: string;
  readonly licenses: readonly License[];
  readonly hashes: readonly PackageHash[];
  readonly homepage?: string;
  readonly locations: readonly PackageLocation[];
  readonly dependsOn: readonly string[];
  /** Whether `dependsOn` is all there is. */
  readonly knowsDependencies: boolean;
  /** Names and values that no format has a field for, sorted. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}
