import { basename, join } from "node:path";
import { UndecidedError } from "../../../errors/index.ts";
import { sha256 } from "../../../files/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { mapConcurrently } from "../../../values/index.ts";
import { downloadFile, missingFile } from "./download.ts";
import { locateFiles, type SourceFile } from "./locate-files.ts";
import type { Source } from "./parse.ts";
import type { FileState, SourceState } from "./state.ts";

const filesAtOnce = 4;

/** Files of a source. */
export interface FetchedFiles {
  /** Digest over all files. */
  readonly digest: string;
  readonly state: SourceState;
  /** Files that changed since the known state, in order. */
  readonly changed: readonly string[];
  /** Downloads what is still missing, and returns all files in order. */
  all(): Promise<readonly string[]>;
}

export interface FetchOptions {
  readonly http: HttpClient;
  readonly now: Date;
  /** Directory of its own. */
  readonly directory: string;
  /** State of the source in the previous build, if its records are still there. */
  readonly known?: SourceState | undefined;
}

/**
 * Downloads the files of a source that changed.
 * @throws UndecidedError if a file is missing, damaged, too large, too slow, or not the one with the pinned digest.
 */
export async function fetchFiles(source: Source, options: FetchOptions): Promise<FetchedFiles> {
  const { http, now } = options;
  const places = await locateFiles(source, http, now);
  const known = new Map((options.known?.files ?? []).map((file) => [file.url, file]));
  const found = await mapConcurrently([...places.entries()], filesAtOnce, ([index, place]) =>
    fetchFile(source, place, index, options, known.get(place.url)),
  );
  const files = found.flatMap((file) => file ?? []);
  if (files.length === 0) throw missingFile(source.urls.join(", "));
  for (const { state } of files) checkDigest(source, state);
  return {
    digest: digestOf(files.map(({ state }) => state)),
    state: { checked: now.toISOString(), files: files.map(({ state }) => state) },
    changed: files.flatMap(({ path }) => path ?? []),
    all: () =>
      mapConcurrently(files, filesAtOnce, async (file) => file.path ?? (await fetchAgain(source, file, options))),
  };
}

interface FetchedFile {
  readonly index: number;
  readonly place: SourceFile;
  readonly path?: string;
  readonly state: FileState;
}

async function fetchFile(
  { kind, limits }: Source,
  place: SourceFile,
  index: number,
  { http, directory }: FetchOptions,
  known: FileState | undefined,
): Promise<FetchedFile | undefined> {
  const downloaded = await downloadFile(place.url, {
    directory: join(directory, String(index)),
    limits,
    // Scores are published as they are, and archives are unpacked as they are read.
    unpack: kind !== "epss" && !/\.(?:tar\.\w+|zip)$/u.test(new URL(place.url).pathname),
    known,
    http,
  });
  if (downloaded === undefined && !place.optional) throw missingFile(place.url);
  return downloaded === undefined ? undefined : { index, place, ...downloaded };
}

/** Downloads a file that did not change, because another one did. */
async function fetchAgain(
  source: Source,
  { index, place, state }: FetchedFile,
  options: FetchOptions,
): Promise<string> {
  const file = await fetchFile(source, place, index, options, undefined);
  if (file?.path !== undefined && file.state.digest === state.digest) return file.path;
  throw new UndecidedError("SOURCE_CHANGED", "changed while it was read", {
    place: { what: place.url },
    advice: "Build again",
  });
}

/** Computes the digest over the files of a source, in order. */
export function digestOf(files: readonly Pick<FileState, "url" | "digest">[]): string {
  return sha256(files.map(({ url, digest }) => `${digest}  ${basename(new URL(url).pathname)}\n`).join(""));
}

function checkDigest({ digest }: Source, state: FileState): void {
  if (digest === undefined || digest === state.digest) return;
  throw new UndecidedError("SOURCE_DIGEST", `has the digest ${state.digest}, but ${digest} is pinned`, {
    place: { what: state.url },
    advice: "Check what changed before you pin the new digest",
  });
}
