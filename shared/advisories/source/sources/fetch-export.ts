import { messageOf } from "../../../errors/index.ts";
import { unexpectedStatus } from "../../../http/errors.ts";
import { defined } from "../../../values/index.ts";
import type { OsvExport } from "../shards/osv-export.ts";
import { exportUrls, maxListBytes, openExport } from "../transport/mirror-exports.ts";
import type { FetchOptions } from "./fetch.ts";
import type { Source } from "./parse.ts";
import type { SourceState } from "./state.ts";

/** Ecosystem of an OSV export. */
export interface FetchedExport {
  readonly digest: string;
  readonly state: SourceState;
  /** Opens the export. Downloads what an unchanged ecosystem did not need. */
  open(): Promise<OsvExport>;
}

/**
 * Asks an OSV export which records of an ecosystem changed.
 * @throws UndecidedError if it does not respond, or has neither a list of changes nor the archive.
 */
export async function fetchExport(source: Source, options: FetchOptions): Promise<FetchedExport> {
  const { http, now, directory, known } = options;
  const { ecosystem = "", limits } = source;
  const base = (source.urls[0] ?? "").replace(/\/+$/u, "");
  const { list: url } = exportUrls(base, ecosystem);
  const before = known?.files.find((file) => file.url === url);
  const headers = defined({ "if-none-match": before?.etag, "if-modified-since": before?.modified });
  const checked = now.toISOString();
  const {
    status,
    bytes,
    headers: answered,
  } = await http.request(url, {
    headers,
    maxBytes: maxListBytes,
    timeout: limits.timeout,
  });
  if (status === 304 && before !== undefined) {
    return {
      digest: before.digest,
      state: { checked, files: [before] },
      open: async () => (await fetchExport(source, { http, now, directory })).open(),
    };
  }
  if (status !== 200 && status !== 404) throw unexpectedStatus(url, status);
  const list = status === 200 ? bytes : undefined;
  const opened = await openExport(base, ecosystem, {
    http,
    directory,
    limits,
    ...(list === undefined ? {} : { list }),
  });
  const etag = answered.get("etag") ?? undefined;
  const modified = answered.get("last-modified") ?? undefined;
  return {
    digest: opened.digest,
    state: {
      checked,
      files: [defined({ url, ...(list === undefined ? {} : { etag, modified }), digest: opened.digest })],
    },
    open: async () => opened,
  };
}

/** Describes why a source failed, on one line. */
export function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\s+/gu, " ");
}
