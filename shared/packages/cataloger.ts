import type { CoverageGap } from "../findings/index.ts";
import type { CollectedFile, FileHeader, FoundFile } from "../layers/index.ts";
import { defined } from "../values/index.ts";
import type { PomModel } from "./lockfiles/pom-model.ts";
import type { FileHashes, OperatingSystem, Package, PackageHash, PackageType } from "./package.ts";

/** A package as one file states it, before the rest of the image is known. */
export interface PackageDraft {
  readonly type: PackageType;
  /** purl namespace; for packages of the operating system it is filled in when that is known. */
  readonly namespace?: string;
  /** Name in the purl, where it is not `name` without the namespace. */
  readonly purlName?: string;
  readonly name: string;
  readonly version: string | undefined;
  /** Version in the purl, where it is not `version` (rpm keeps the epoch apart). */
  readonly purlVersion?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly subpath?: string;
  readonly arch?: string;
  readonly source?: Package["source"];
  readonly licenses?: readonly string[];
  readonly supplier?: string;
  readonly supplierContact?: string;
  readonly homepage?: string;
  readonly repository?: string;
  readonly modularity?: string;
  /** Who built it (`Origin`, rpm vendor), to tell packages from elsewhere. */
  readonly origin?: string;
  readonly hashes?: readonly PackageHash[];
  /** Names that it needs, with `@version` where it is known; alternatives and virtual names as they stand. */
  readonly needs?: readonly string[];
  /** Other names that it answers to. */
  readonly provides?: readonly string[];
  readonly files?: readonly string[];
  readonly fileHashes?: readonly FileHashes[];
  readonly relationship?: Package["relationship"];
  readonly development?: boolean;
  readonly lines?: { readonly start: number; readonly end: number };
  /** An SBOM in the image names it: it counts where nothing else does. */
  readonly foundInSbom?: true;
}

/** What a file says of packages that another file of the same database names. */
export interface PackageNote {
  /** `name` or `name:arch`; or the directory in which the file that names the package lies. */
  readonly owner: string;
  readonly files?: readonly string[];
  readonly fileHashes?: readonly FileHashes[];
  readonly licenses?: readonly string[];
  /** The notes of another package hold for this one. */
  readonly sameAs?: string;
}

/** A package in a lockfile, before it is known what the project asks for. */
export interface LockedPackage {
  readonly draft: PackageDraft;
  /** Unique in the file. */
  readonly id: string;
  /** Ids, or references among the answers of others. */
  readonly needs: readonly string[];
  /** References that it satisfies, such as `jquery@^3.2.1`. */
  readonly answers?: readonly string[];
  /** Set by lockfiles that say so themselves. */
  readonly development?: boolean;
}

/** What a project asks for directly, by id or reference. */
export interface ProjectDependencies {
  readonly production: readonly string[];
  readonly development: readonly string[];
}

/** A project's own manifest (package.json, composer.json), which tells what its lockfile leaves open. */
export interface ProjectManifest extends ProjectDependencies {
  /** `npm`, `composer`: the same word as in the lockfile's evidence. */
  readonly ecosystem: string;
  readonly draft?: PackageDraft;
}

/** The content of a lockfile. */
export interface Lock {
  readonly ecosystem: string;
  readonly packages: readonly LockedPackage[];
  /** Absent when only the manifest next to the lockfile knows. */
  readonly needs?: ProjectDependencies;
  /** Counts only next to a manifest of its ecosystem, and only for names that this does not pin (go.sum). */
  readonly isSupplement?: boolean;
  /** The project itself, where the lockfile names it. */
  readonly root?: PackageDraft;
}

/** Everything that one file tells. */
export interface FileEvidence {
  readonly packages?: readonly PackageDraft[];
  readonly lock?: Lock;
  readonly project?: ProjectManifest;
  /** A pom.xml, whose packages depend on others of the tree. */
  readonly pom?: PomModel;
  /** Packages that add licenses and the like to what lockfiles name, and are not counted by themselves. */
  readonly details?: readonly PackageDraft[];
  readonly notes?: readonly PackageNote[];
  readonly os?: OperatingSystem;
  /** Update streams of Red Hat that packages are from (`contentStreams` of the operating system). */
  readonly contentStreams?: readonly string[];
  /** Absolute paths of files that its packages account for. */
  readonly claims?: readonly string[];
  /** The packages are told by the file alone, and are those of another file that claims this one. */
  readonly isClaimable?: true;
  /** A link in the place of a package database, with the absolute path that it leads to. */
  readonly databaseLink?: { readonly type: PackageType; readonly target: string };
  /** A package database in a place of its own; it counts when a link leads to it. */
  readonly isUnplaced?: true;
  /** Package manager that left this file. */
  readonly traceOf?: string;
  /** The file is a program that does not tell what it is made of. */
  readonly isOpaqueProgram?: boolean;
  /** Gaps without their place, which is the file. */
  readonly gaps?: readonly Omit<CoverageGap, "what">[];
}

/** Where the files come from: an image holds what is installed, a source tree what is asked for. */
export type Setting = "image" | "source";

/**
 * Reads the packages of one ecosystem or database. A new one is a file with a cataloger and a line in the registry.
 */
export interface Cataloger {
  /** Stable name: `dpkg`, `npm-installed`. */
  readonly id: string;
  /** Increased when what `read` returns changes. */
  readonly version: number;
  /** Whether it reads images, source trees or both. */
  readonly settings: readonly Setting[];
  /** Told by path, type and mode alone, and cheap. */
  wants(header: FileHeader): boolean;
  /** Told by the first bytes, for files whose name says too little. */
  sniffs?(head: Uint8Array): boolean;
  /** Larger files are a gap. */
  readonly maxBytes?: number;
  /** Pure. Errors that it throws become gaps; a file that says nothing gives undefined. */
  read(file: CollectedFile): FileEvidence | undefined;
}

/** A gap that makes the catalog incomplete. */
export function partial(why: string): { readonly why: string; readonly weight: "partial" } {
  return { why, weight: "partial" };
}

/** The body of a file as UTF-8 text, without a byte order mark. */
export function textOf({ body }: CollectedFile): string {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The value without the empty string: databases write empty fields for absent ones. */
export function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** A person or team without addresses: `Jane Doe <jane@example.org> (https://example.org)` is `Jane Doe`. */
export function withoutAddresses(person: string | undefined): string | undefined {
  return nonEmpty(person?.replace(/<[^<>]*>|\([^()]*\)/g, " ").replace(/\s+/g, " "));
}

/** A person or team as databases write it, `Jane Doe <jane@example.org> (https://example.org)`, in its parts. */
export function supplierOf(person: string | undefined): Pick<PackageDraft, "supplier" | "supplierContact"> {
  const email = /<([^<>\s@]+@[^<>\s@]+)>/.exec(person ?? "")?.[1];
  const url = /\((https?:\/\/[^()\s]+)\)/.exec(person ?? "")?.[1];
  return defined({ supplier: withoutAddresses(person), supplierContact: email ?? url });
}

export { defined };

/** What each cataloger read. */
export type Evidence = readonly {
  readonly cataloger: Cataloger;
  readonly files: readonly FoundFile<FileEvidence>[];
}[];
