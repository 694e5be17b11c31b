import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { UndecidedError } from "../../../errors/index.ts";
import { createDirectory, fileDigest, writeFileAtomic } from "../../../files/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { unexpectedStatus } from "../../../http/errors.ts";
import { decompress, type ExpansionLimits } from "../../../oci/compression.ts";
import { defined } from "../../../values/index.ts";
import type { DownloadLimits } from "./parse.ts";
import type { FileState } from "./state.ts";

/** Result of a download. */
export interface Downloaded {
  /** Undefined if the file is the one of `known`. */
  readonly path?: string;
  readonly state: FileState;
}

export interface DownloadOptions {
  /** Directory of its own for the file, which keeps its name. */
  readonly directory: string;
  readonly limits: DownloadLimits;
  /** Whether gzip and Zstandard are unpacked. */
  readonly unpack: boolean;
  /** State of an earlier download, whose validators the request repeats. */
  readonly known: FileState | undefined;
  readonly http: HttpClient;
}

/** Unpacked bytes per packed byte. XML of bulletins is packed to a thirtieth. */
const maxRatio = 200;
const unpackedFactor = 16;

/**
 * Downloads a file, unless it is still the known one.
 * @returns undefined if the server does not have it.
 * @throws UndecidedError if it is too large or too slow, is damaged, or the server refuses.
 */
export async function downloadFile(
  url: string,
  { directory, limits, unpack, known, http }: DownloadOptions,
): Promise<Downloaded | undefined> {
  const headers = defined({ "if-none-match": known?.etag, "if-modified-since": known?.modified });
  await createDirectory(directory, ".");
  const stored = join(directory, "download");
  const { status, headers: answered } = await http.download(url, stored, { headers, ...limits });
  if (status === 304 && known !== undefined) return { state: known };
  if (status === 404) return undefined;
  if (status !== 200) throw unexpectedStatus(url, status);
  const fileName = basename(new URL(url).pathname);
  const name = unpack ? fileName.replace(/\.(?:gz|zst)$/u, "") : fileName;
  const content = createReadStream(stored);
  await writeFileAtomic(directory, name, unpack ? decompress(content, unpackedLimits(limits), url) : content);
  await rm(stored);
  const path = join(directory, name);
  const digest = await fileDigest(path);
  const etag = shorter(answered.get("etag"), 1000);
  const modified = shorter(answered.get("last-modified"), 100);
  const state = defined({ url, etag, modified, digest });
  return digest === known?.digest ? { state } : { path, state };
}

function shorter(value: string | null, max: number): string | undefined {
  return value === null || value.length > max ? undefined : value;
}

function unpackedLimits({ maxBytes }: DownloadLimits): ExpansionLimits {
  return { maxBytes: maxBytes * unpackedFactor, maxBytesName: "unpacked bytes of a source", maxRatio };
}

/** Creates the error for a required file that the server does not have. */
export function missingFile(url: string): UndecidedError {
  return new UndecidedError("SOURCE_MISSING", "does not exist", {
    place: { what: url },
    advice: "Check the URL in the list of sources",
  });
}
