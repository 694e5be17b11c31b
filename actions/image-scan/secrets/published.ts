import type { FoundFile } from "../../../shared/layers/index.ts";
import {
  type Catalog,
  type FileOwner,
  fileOwners,
  isPackageDatabase,
  isSystemType,
  isUnchanged,
} from "../../../shared/packages/index.ts";
import type { SecretHit } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import type { SearchedFile } from "./search-text.ts";

/**
 * Directories of the distribution, for images whose package database lists no files, and for files that a later layer
 * removes, whose owner may be removed with them.
 */
const systemDirectory =
  /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src\/linux-[^/]*)|lib|lib64|etc\/(?:ssl|ca-certificates))\//;
/** Documentation of packages (Filesystem Hierarchy Standard, 4.11). */
const documentation = /^\/usr\/(?:local\/)?share\/(?:doc|info|licenses|locale|man)\//;
/** Files that people add to a directory, so that the directory alone does not make them part of its package. */
const settingsFile = /\/(?:\.env[^/]*|\.npmrc|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519))$/;
/** Where people keep keys, also below the directories of packages. */
const keyDirectory = /\/(?:\.ssh|private|secrets?|\.aws|\.azure|\.kube|\.docker|\.m2|\.gnupg|\.gem|\.config\/gcloud)\//;

/** Tells the text of packages, which was published with them, from the image's own. */
export class PublishedText {
  readonly #owners: ReadonlyMap<string, FileOwner>;
  readonly #hasFileLists: boolean;

  /** @param paths of the files in question. */
  constructor(paths: Iterable<string>, { packages, owned, os }: Pick<Catalog, "packages" | "owned" | "os">) {
    const all = [...packages, ...owned];
    this.#owners = fileOwners(paths, all);
    this.#hasFileLists = os === undefined || all.some(({ type, files = [] }) => isSystemType(type) && files.length > 0);
  }

  /** Returns whether a file is as a package or package manager installed it. */
  isPublished(file: FoundFile<Partial<SearchedFile> | true>): boolean {
    return this.#isOwned(file) && !this.#isChanged(file);
  }

  #isOwned({ header: { path }, hiddenBy }: FoundFile<unknown>): boolean {
    const owner = this.#owners.get(path);
    if (owner !== undefined) return owner.listed !== undefined || owner.isPublished || !keyDirectory.test(path);
    if (isPackageDatabase(path) || documentation.test(path)) return true;
    const isGuessed = hiddenBy !== undefined || !this.#hasFileLists;
    return isGuessed && systemDirectory.test(path) && !keyDirectory.test(path);
  }

  /**
   * Returns the hits that count. In unchanged files of packages, only issuers' formats do; if everybody can download
   * the package, its text is no secret of this image.
   */
  count(file: FoundFile<SearchedFile>, rules: ReadonlyMap<string, SecretRule>): readonly SecretHit[] {
    const { hits } = file.value;
    if (!this.isPublished(file)) return hits;
    const owner = this.#owners.get(file.header.path);
    if (owner?.isPublished === true && (owner.listed !== undefined || !settingsFile.test(file.header.path))) return [];
    return hits.filter(({ rule }) => rules.get(rule)?.ownFilesOnly !== true);
  }

  /** Returns whether a file differs from what its package installed. Settings without a digest count as changed. */
  #isChanged({ header: { path }, hiddenBy, value }: FoundFile<Partial<SearchedFile> | true>): boolean {
    const owner = this.#owners.get(path);
    // The database describes the visible files.
    if (owner === undefined || hiddenBy !== undefined) return false;
    return !(isUnchanged(owner, value === true ? [] : (value.digests ?? [])) ?? !path.startsWith("/etc/"));
  }
}
