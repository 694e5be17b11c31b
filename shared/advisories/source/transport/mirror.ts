import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ecosystemBase } from "../../../ecosystems/index.ts";
import { UndecidedError } from "../../../errors/index.ts";
import { createDirectory, exists, fileDigest, writeFileAtomic } from "../../../files/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { unexpectedStatus } from "../../../http/errors.ts";

/** Maximum bytes of one ecosystem's archive; npm, the largest, has 142 MB. */
export const maxArchiveBytes = 1024 * 1024 * 1024;
const concurrency = 4;

/** Where downloads are kept for other runs, and the secret that authenticates them. */
export interface KeptDownloads {
  /** `SEAWORTHY_CACHE_DIR`. */
  readonly directory: string;
  readonly secret: Uint8Array;
}

/** Downloaded archives of an OSV mirror. */
export interface Mirrored {
  readonly directory: string;
  /** Removes files that are kept for this run only. */
  close(): Promise<void>;
}

/**
 * Downloads `<ECOSYSTEM>/all.zip` of the wanted ecosystems from a server in the layout of OSV's bulk export
 * (google.github.io/osv.dev/data). With a cache, archives with an unchanged ETag are not downloaded again
 * if the secret authenticates them.
 * @param ecosystems with or without a release; those that the mirror lacks are left out.
 * @param kept undefined: nothing is kept.
 * @throws UndecidedError if the mirror has none of them or does not respond.
 */
export async function fetchMirror(
  base: string,
  ecosystems: Iterable<string>,
  http: HttpClient,
  kept: KeptDownloads | undefined,
): Promise<Mirrored> {
  const bases = [...new Set([...ecosystems].map(ecosystemBase))].sort();
  const directory =
    kept === undefined
      ? await mkdtemp(join(tmpdir(), "seaworthy-mirror-"))
      : await createDirectory(
          kept.directory,
          join("advisories", "mirrors", createHash("sha256").update(base).digest("hex")),
        );
  const close = async (): Promise<void> => {
    if (kept === undefined) await rm(directory, { recursive: true, force: true });
  };
  try {
    const available: string[] = [];
    for (let offset = 0; offset < bases.length; offset += concurrency) {
      const batch = bases.slice(offset, offset + concurrency);
      const results = await Promise.all(
        batch.map((name) => fetchArchive(base, name, { directory, secret: kept?.secret }, http)),
      );
      available.push(...batch.filter((_, index) => results[index]));
    }
    if (available.length > 0 || bases.length === 0) return { directory, close };
    throw new UndecidedError("NO_ADVISORIES", `has no archive for ${bases.join(", ")}`, {
      place: { what: base },
      advice: "Use the URL that contains <ECOSYSTEM>/all.zip, or the URL of a set of shards",
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Directory of a mirror, and the secret of what is kept in it. */
interface MirrorDirectory {
  readonly directory: string;
  readonly secret: Uint8Array | undefined;
}

/** Downloads an archive. Returns whether the mirror has it. */
async function fetchArchive(
  base: string,
  ecosystem: string,
  { directory, secret }: MirrorDirectory,
  http: HttpClient,
): Promise<boolean> {
  const url = `${base}/${encodeURIComponent(ecosystem)}/all.zip`;
  const path = join(await createDirectory(directory, ecosystem), "all.zip");
  const etagPath = join(directory, ecosystem, "etag");
  const knownEtag = secret === undefined ? undefined : await authenticEtag(path, etagPath, url, secret);
  const headers: Record<string, string> = knownEtag === undefined ? {} : { "if-none-match": knownEtag };
  const { status, headers: answered } = await http.download(url, path, { headers, maxBytes: maxArchiveBytes });
  if (status === 304) return true;
  await rm(etagPath, { force: true });
  if (status === 404) {
    await rm(path, { force: true });
    return false;
  }
  if (status !== 200) throw unexpectedStatus(url, status);
  const etag = answered.get("etag");
  if (etag !== null && etag.length < 1000 && secret !== undefined) {
    const code = await codeOf(path, url, etag, secret);
    await writeFileAtomic(directory, join(ecosystem, "etag"), `${code.toString("hex")} ${etag}`);
  }
  return true;
}

/** Returns the ETag of an archive on disk; undefined if the secret does not authenticate both. */
async function authenticEtag(
  path: string,
  etagPath: string,
  url: string,
  secret: Uint8Array,
): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  const [, code, etag] = /^([0-9a-f]{64}) (.*)$/su.exec(await readFile(etagPath, "utf8").catch(() => "")) ?? [];
  if (code === undefined || etag === undefined) return undefined;
  return timingSafeEqual(Buffer.from(code, "hex"), await codeOf(path, url, etag, secret)) ? etag : undefined;
}

/** Computes the code of an archive and its ETag: HMAC-SHA256 over where it is from and what it contains. */
async function codeOf(path: string, url: string, etag: string, secret: Uint8Array): Promise<Buffer> {
  const digest = await fileDigest(path);
  return createHmac("sha256", secret)
    .update(JSON.stringify([url, etag, digest]))
    .digest();
}
