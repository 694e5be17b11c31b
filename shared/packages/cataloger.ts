import type { CoverageGap } from "../findings/index.ts";
import type { CollectedFile, FileHeader, FoundFile, NamedFiles } from "../layers/index.ts";
import { defined } from "../values/index.ts";
import type { PomModel } from "./lockfiles/pom-model.ts";
import type { FileHashes, OperatingSystem, Package, PackageHash, PackageType } from "./package.ts";

/** Package as stated in one file, before the rest of the image is known. */
export interface PackageDraft {
  readonly type: PackageType;
  /** purl namespace; added later for system packages, when the distribution is known. */
  readonly namespace?: string;
  /** Name in the purl, if it differs from `name` without the namespace. */
  readonly purlName?: string;
  readonly name: string;
  readonly version: string | undefined;
  /** Version in the purl, if it differs from `version` (rpm keeps the epoch apart). */
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
  /** Builder of the package (`Origin`, rpm vendor), to recognize third-party packages. */
  readonly origin?: string;
  readonly hashes?: readonly PackageHash[];
  /** Names of dependencies, with `@version` where known; alternatives and virtual names as written. */
  readonly needs?: readonly string[];
  /** Versions that it accepts of its dependencies, by name, as written. Only in lockfiles that state them. */
  readonly ranges?: Package["ranges"];
  /** Other names that it provides. */
  readonly provides?: readonly string[];
  readonly files?: readonly string[];
  readonly fileHashes?: readonly FileHashes[];
  readonly installedBytes?: number;
  readonly relationship?: Package["relationship"];
  readonly development?: boolean;
  readonly role?: Package["role"];
  readonly guessed?: Package["guessed"];
  readonly lines?: { readonly start: number; readonly end: number };
  /** Named by an SBOM in the image; counts only if nothing else names it. */
  readonly foundInSbom?: true;
  /** Downloaded from a registry that everybody can read, as its package manager recorded. */
  readonly isFromPublicRegistry?: true;
}

/** Note in a file about packages that another file of the same database lists. */
export interface PackageNote {
  /** `name` or `name:arch`; or the directory of the file that lists the package. */
  readonly owner: string;
  readonly files?: readonly string[];
  readonly fileHashes?: readonly FileHashes[];
  readonly licenses?: readonly string[];
  readonly isFromPublicRegistry?: true;
  /** Name of another package whose notes apply to this one. */
  readonly sameAs?: string;
}

/** Package in a lockfile, before the project's direct dependencies are known. */
export interface LockedPackage {
  readonly draft: PackageDraft;
  /** Unique in the file. */
  readonly id: string;
  /** Ids, or references that other packages satisfy. */
  readonly needs: readonly string[];
  /** References that it satisfies, such as `jquery@^3.2.1`. */
  readonly answers?: readonly string[];
  /** Set by lockfiles that state it. */
  readonly development?: boolean;
}

/** Direct dependencies of a project, by id or reference. */
export interface ProjectDependencies {
  readonly production: readonly string[];
  readonly development: readonly string[];
}

/** Manifest of a project (package.json, composer.json), which completes its lockfile. */
export interface ProjectManifest extends ProjectDependencies {
  /** `npm`, `composer`; matches the ecosystem in the lockfile's evidence. */
  readonly ecosystem: string;
  readonly draft?: PackageDraft;
}

/** The content of a lockfile. */
export interface Lock {
  readonly ecosystem: string;
  readonly packages: readonly LockedPackage[];
  /** Absent if only the manifest next to the lockfile states them. */
  readonly needs?: ProjectDependencies;
  /** Counts only with a manifest of its ecosystem, and only for names that the manifest does not pin (go.sum). */
  readonly isSupplement?: boolean;
  /** The project itself, if the lockfile names it. */
  readonly root?: PackageDraft;
}

/** All evidence in one file. */
export interface FileEvidence {
  readonly packages?: readonly PackageDraft[];
  readonly lock?: Lock;
  readonly project?: ProjectManifest;
  /** A pom.xml, whose packages depend on other poms in the tree. */
  readonly pom?: PomModel;
  /** Packages that add licenses and other details to those in lockfiles, and are not counted by themselves. */
  readonly details?: readonly PackageDraft[];
  readonly notes?: readonly PackageNote[];
  readonly os?: OperatingSystem;
  /** Update streams of Red Hat that the packages come from (`contentStreams` of the operating system). */
  readonly contentStreams?: readonly string[];
  /** Hosts of the package repositories that are configured. */
  readonly repositories?: readonly string[];
  /** Absolute paths of files that belong to its packages. */
  readonly claims?: readonly string[];
  /** The packages are derived from the file alone and belong to another file that claims it. */
  readonly isClaimable?: true;
  /** Link in the place of a package database, with its absolute target. */
  readonly databaseLink?: { readonly type: PackageType; readonly target: string };
  /** Package database in an unusual place; counts only if a link points to it. */
  readonly isUnplaced?: true;
  /** Package manager that created this file. */
  readonly traceOf?: string;
  /** The file is a program that does not record its components. */
  readonly isOpaqueProgram?: boolean;
  /** Gaps without `what`, which is the file. */
  readonly gaps?: readonly Omit<CoverageGap, "what">[];
}

/** Origin of the files: an image contains installed packages, a source tree lockfiles. */
export type Setting = "image" | "source";

/**
 * Reads the packages of one ecosystem or database. To add one, write a file with a cataloger and add it to the list.
 */
export interface Cataloger {
  /** Stable name: `dpkg`, `npm-installed`. */
  readonly id: string;
  /** Increase it if the results of `read` change. */
  readonly version: number;
  /** Whether it reads images, source trees or both. */
  readonly settings: readonly Setting[];
  /** Returns whether the cataloger wants a file, by path, type and mode. Must be cheap. */
  wants(header: FileHeader): boolean;
  /** Returns whether the cataloger wants a file, by its first bytes, if the name is not enough. */
  sniffs?(head: Uint8Array): boolean;
  /** Maximum file size; larger files are a gap. */
  readonly maxBytes?: number;
  /** True if `read` uses parts of `content` and never `body`, so that files of any size can be read. */
  readonly readsInPlace?: true;
  /** Files that it recognizes by their paths, also those that links give. Default: no others than their own. */
  readonly named?: NamedFiles;
  /** Reads a file; undefined if it contains nothing relevant. Pure. Errors become gaps. */
  read(file: CollectedFile): FileEvidence | undefined;
}

/** Creates a gap that makes the catalog incomplete. */
export function partial(why: string): { readonly why: string; readonly weight: "partial" } {
  return { why, weight: "partial" };
}

/** Decodes the body of a file as UTF-8, without a byte order mark. */
export function textOf({ body }: CollectedFile): string {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Returns undefined for an empty string, which databases write for absent values. */
export function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

/**
 * Removes the addresses of a person or team: `Jane Doe <jane@example.org> (https://example.org)` becomes `Jane Doe`.
 */
export function withoutAddresses(person: string | undefined): string | undefined {
  return nonEmpty(person?.replace(/<[^<>]*>|\([^()]*\)/g, " ").replace(/\s+/g, " "));
}

/** Parses a person or team, `Jane Doe <jane@example.org> (https://example.org)`, into name and contact. */
export function supplierOf(person: string | undefined): Pick<PackageDraft, "supplier" | "supplierContact"> {
  const email = /<([^<>\s@]+@[^<>\s@]+)>/.exec(person ?? "")?.[1];
  const url = /\((https?:\/\/[^()\s]+)\)/.exec(person ?? "")?.[1];
  return defined({ supplier: withoutAddresses(person), supplierContact: email ?? url });
}

export { defined };

/** Evidence of each cataloger. */
export type Evidence = readonly {
  readonly cataloger: Cataloger;
  readonly files: readonly FoundFile<FileEvidence>[];
}[];
