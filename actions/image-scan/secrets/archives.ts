import type { FileContent } from "../../../shared/files/index.ts";
import { type Collector, contentOf } from "../../../shared/layers/index.ts";
import { inflate } from "../../../shared/oci/inflate/index.ts";
import { readTar } from "../../../shared/oci/tar/reader.ts";
import { chunkSource } from "../../../shared/oci/tar/source.ts";
import type { PackageHash } from "../../../shared/packages/index.ts";
import { isLibraryPath } from "../../../shared/secrets/library-paths.ts";
import { isZip, readZipContent } from "../../../shared/zip/index.ts";
import { digestsOf, type SearchedFile, type SearchedRules, searchBody } from "./search-text.ts";

/** Limits for one archive. What is beyond them is not searched. */
const limits = { archiveBytes: 256 * 2 ** 20, entryBytes: 2 ** 20, totalBytes: 32 * 2 ** 20, entries: 2000 } as const;

const archiveName = /\.(?:jar|war|ear|zip|whl|egg|nupkg|tgz|tar\.gz)$/i;
/** Files that hold settings and keys. An archive of a library has thousands of others. */
const wantedName =
  /(?:^|\/)(?:\.env[^/]*|\.npmrc|\.netrc|\.pypirc|\.pgpass|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|credentials|[^/]*\.(?:pem|key|ppk|p12|pfx|jks|keystore|env|properties|ya?ml|json|toml|ini|cfg|conf|cnf|xml|tfvars|sh|ps1))$/i;
/** Metadata of build tools, and translations. */
const unwantedName = /(?:^|\/)(?:META-INF\/maven\/|package(?:-lock)?\.json$|[^/]*_[a-z]{2}(?:_[A-Z]{2})?\.properties$)/;
/** Where a Java application has its own files; others in its archive are of libraries. */
const applicationName = /^(?:BOOT-INF\/classes|WEB-INF(?!\/lib))\//;

/** Secrets in the files of an archive. */
export interface SearchedArchive {
  readonly files: readonly (SearchedFile & { readonly inner: string })[];
  /** Of the archive. */
  readonly digests: readonly PackageHash[];
}

/** Creates the collector that searches the settings and keys in archives outside of libraries, one level deep. */
export function secretArchives(searched: SearchedRules, name: string): Collector<SearchedArchive> {
  return {
    name: `${name}/archives`,
    version: 1,
    readsInPlace: true,
    wants: ({ path, type, size }) =>
      type === "file" && size <= limits.archiveBytes && archiveName.test(path) && !isLibraryPath(path),
    sniffs: (head) => isZip(head) || (head[0] === 0x1f && head[1] === 0x8b),
    collect(file) {
      const content = contentOf(file);
      const isLibrary = /\.(?:jar|whl|egg|nupkg)$/i.test(file.header.path);
      const files = entriesOf(content).flatMap(({ name: inner, body }) => {
        const result = searchBody(searched, body, `/${inner}`);
        if (result === undefined) return [];
        const isOwn = !isLibrary || applicationName.test(inner) || !inner.includes("/");
        const hits = isOwn ? result.hits : result.hits.filter(({ rule }) => searched.rules.get(rule)?.generic !== true);
        return hits.length === 0 ? [] : [{ ...result, hits, inner, digests: [] }];
      });
      return files.length === 0 ? undefined : { files, digests: digestsOf(content) };
    },
  };
}

interface ArchiveFile {
  readonly name: string;
  readonly body: Buffer;
}

function entriesOf(content: FileContent): readonly ArchiveFile[] {
  const found: ArchiveFile[] = [];
  let total = 0;
  const isWanted = (name: string, size: number): boolean =>
    size <= Math.min(limits.entryBytes, limits.totalBytes - total) &&
    found.length < limits.entries &&
    wantedName.test(name) &&
    !unwantedName.test(name);
  const add = (name: string, body: Uint8Array): void => {
    total += body.length;
    found.push({ name, body: Buffer.from(body) });
  };
  if (isZip(content.read(0, 4))) {
    for (const entry of readZipContent(content) ?? []) {
      const body = isWanted(entry.name, entry.size) ? entry.read(limits.entryBytes) : undefined;
      if (body !== undefined) add(entry.name, body);
    }
    return found;
  }
  try {
    readTarball(content, isWanted, add);
  } catch {
    // A damaged archive is searched up to the damage.
  }
  return found;
}

/** Unpacks a compressed tar. @throws UndecidedError for damage and beyond the limits. */
function readTarball(
  content: FileContent,
  isWanted: (name: string, size: number) => boolean,
  add: (name: string, body: Uint8Array) => void,
): void {
  const chunkBytes = 64 * 1024;
  let offset = 0;
  const stored = chunkSource(() => {
    const chunk = content.read(offset, chunkBytes);
    offset += chunk.length;
    return chunk.length === 0 ? undefined : chunk;
  });
  const expansion = { maxBytes: limits.archiveBytes, maxBytesName: "archiveBytes", maxRatio: 300 };
  const inflation = inflate(stored, expansion, "archive");
  try {
    for (const entry of readTar(
      chunkSource(() => inflation.next()),
      "archive",
    )) {
      const { header } = entry;
      if (header.type !== "file" || !isWanted(header.name, header.size)) continue;
      const body = entry.content();
      add(header.name, body.read(0, body.size));
      body.close();
    }
  } finally {
    inflation.close();
  }
}
