import type { ContextEntry } from "./context-files.ts";
import type { IgnoreMatcher } from "./ignore-file.ts";

/** The files that a build sends as its context. */
export interface ContextListing {
  readonly files: number;
  /** Total size of all files in bytes. */
  readonly bytes: number;
  /** Files and directories that do not belong in an image, with their sizes in bytes. */
  readonly sensitive: readonly { readonly path: string; readonly bytes: number }[];
  /** False if the walk reached its limit or could not read a directory. */
  readonly complete: boolean;
}

/** Maximum number of entries that a walk examines. */
const maxEntries = 100_000;

const sensitiveNames =
  /^(?:\.git|\.hg|\.svn|\.env(?:\..+)?|\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|\.pgpass|\.htpasswd|\.aws|\.ssh|\.kube|\.gnupg|\.terraform|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p12|pfx|jks|keystore|kdbx|tfstate)|credentials(?:\.json)?|service[-_]?account.*\.json)$/iu;
const harmlessNames = /(?:\.(?:example|sample|template|dist)|\.pub\.pem)$/iu;

/** Lists a directory of a context; undefined if it cannot be read. @param path relative to the context. */
type ReadDirectory = (path: string) => Promise<readonly ContextEntry[] | undefined>;

/**
 * Lists a build context as Docker sends it. Does not follow links. Skips an excluded directory unless an exception
 * could include something in it.
 */
export async function listContext(
  readDirectory: ReadDirectory,
  matcher: IgnoreMatcher,
  hasExceptions: boolean,
  limit = maxEntries,
): Promise<ContextListing> {
  const total = { files: 0, bytes: 0, seen: 0, complete: true };
  const sensitive = new Map<string, number>();
  const directories: { path: string; owner: string | undefined }[] = [{ path: "", owner: undefined }];
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const entries = await readDirectory(directory.path);
    if (entries === undefined) total.complete = false;
    for (const entry of entries ?? []) {
      total.seen += 1;
      if (total.seen > limit) return finish(total, sensitive, false);
      const path = directory.path === "" ? entry.name : `${directory.path}/${entry.name}`;
      const isSent = !matcher.excludes(path);
      const owner = directory.owner ?? (isSent && isSensitive(entry.name) ? path : undefined);
      if (entry.isDirectory) {
        if (isSent || hasExceptions) directories.push({ path, owner });
        continue;
      }
      if (!isSent) continue;
      const size = entry.size();
      total.files += 1;
      total.bytes += size;
      if (owner !== undefined) sensitive.set(owner, (sensitive.get(owner) ?? 0) + size);
    }
  }
  return finish(total, sensitive, total.complete);
}

function finish(
  total: { files: number; bytes: number },
  sensitive: ReadonlyMap<string, number>,
  complete: boolean,
): ContextListing {
  const sensitiveEntries = [...sensitive]
    .map(([path, bytes]) => ({ path, bytes }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files: total.files, bytes: total.bytes, sensitive: sensitiveEntries, complete };
}

function isSensitive(name: string): boolean {
  return sensitiveNames.test(name) && !harmlessNames.test(name);
}
