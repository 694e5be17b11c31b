import { join } from "node:path";
import { versionScheme } from "../../../ecosystems/index.ts";
import { InvalidError, UndecidedError } from "../../../errors/index.ts";
import { fileDigest } from "../../../files/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { unexpectedStatus } from "../../../http/errors.ts";
import { archiveRecords, listed, type OsvExport } from "../shards/osv-export.ts";
import type { SourceRecord } from "../source.ts";
import { maxArchiveBytes } from "./mirror.ts";

export const maxListBytes = 128 * 1024 * 1024;
const maxRecordBytes = 32 * 1024 * 1024;
/** Number of changed records above which the whole archive is downloaded. */
const maxSingleRecords = 2000;
const concurrency = 8;

/**
 * Lists the ecosystems of a server in the layout of OSV's bulk export. Downloads single records
 * (`<ECOSYSTEM>/<ID>.json`) if the list of changes names few, otherwise the archive.
 * @param requested ecosystems to list. Default: all in the server's `ecosystems.txt` with a known version order.
 * @param directory for downloaded archives.
 * @throws InvalidError if the server has none.
 * @throws UndecidedError if it does not respond.
 */
export async function mirrorExports(
  base: string,
  requested: readonly string[] | undefined,
  http: HttpClient,
  directory: string,
): Promise<OsvExport[]> {
  const ecosystems = requested ?? (await listOf(base, http));
  const exports: OsvExport[] = [];
  for (const ecosystem of [...ecosystems].sort()) exports.push(await exportOf(base, ecosystem, http, directory));
  return exports;
}

async function listOf(base: string, http: HttpClient): Promise<string[]> {
  const url = `${base}/ecosystems.txt`;
  const { status, bytes } = await http.request(url, { maxBytes: maxRecordBytes });
  const names = status === 200 ? bytes.toString("utf8").split(/\r?\n/) : [];
  const supported = names.filter((name) => /^[\w. +-]+$/.test(name) && versionScheme(name) !== undefined);
  if (supported.length > 0) return supported;
  throw new InvalidError("NO_ADVISORIES", `has no list of ecosystems (${status})`, {
    place: { what: url },
    advice: "Select the ecosystems with --ecosystem, or use another URL",
  });
}

/** URLs of one ecosystem of an export. */
export function exportUrls(base: string, ecosystem: string): { readonly list: string; readonly archive: string } {
  const url = `${base}/${encodeURIComponent(ecosystem)}`;
  return { list: `${url}/modified_id.csv`, archive: `${url}/all.zip` };
}

async function exportOf(base: string, ecosystem: string, http: HttpClient, directory: string): Promise<OsvExport> {
  const { list: listUrl } = exportUrls(base, ecosystem);
  const list = await http.request(listUrl, { maxBytes: maxListBytes });
  return openExport(base, ecosystem, { http, directory, ...(list.status === 200 ? { list: list.bytes } : {}) });
}

export interface ExportOptions {
  readonly http: HttpClient;
  /** Directory for the archive. */
  readonly directory: string;
  /** The list of changes. Absent if the server has none. */
  readonly list?: Buffer;
  /** Limits of the archive. */
  readonly limits?: { readonly maxBytes: number; readonly timeout?: number };
}

/**
 * Opens one ecosystem of an export on a server.
 * @throws UndecidedError if the server has no list of changes and does not give the archive either.
 */
export async function openExport(
  base: string,
  ecosystem: string,
  { http, directory, list, limits = { maxBytes: maxArchiveBytes } }: ExportOptions,
): Promise<OsvExport> {
  const ecosystemUrl = `${base}/${encodeURIComponent(ecosystem)}`;
  const path = join(directory, ecosystem, "all.zip");
  const facts = list === undefined ? { digest: await digestOfArchive() } : listed(list);
  return { ecosystem, ...facts, records };

  async function fetchArchive(): Promise<void> {
    const { status } = await http.download(`${ecosystemUrl}/all.zip`, path, limits);
    if (status !== 200) throw unexpectedStatus(`${ecosystemUrl}/all.zip`, status);
  }

  async function digestOfArchive(): Promise<string> {
    await fetchArchive();
    return fileDigest(path);
  }

  async function* records(only?: ReadonlySet<string>): AsyncGenerator<SourceRecord> {
    if (only === undefined || only.size > maxSingleRecords) {
      await fetchArchive();
      yield* archiveRecords(path, only);
      return;
    }
    const ids = [...only];
    for (let start = 0; start < ids.length; start += concurrency) {
      const batch = await Promise.all(
        ids
          .slice(start, start + concurrency)
          .map((id) => fetchRecord(`${ecosystemUrl}/${encodeURIComponent(id)}.json`)),
      );
      yield* batch;
    }
  }

  async function fetchRecord(url: string): Promise<SourceRecord> {
    const { status, bytes } = await http.request(url, { maxBytes: maxRecordBytes });
    if (status === 200) return { name: url, body: bytes };
    if (status !== 404) throw unexpectedStatus(url, status);
    throw new UndecidedError("RECORD_MISSING", "is missing, although the list of changes names it", {
      place: { what: url },
      advice: "The mirror is being updated. Try again, or build without the previous set (--no-previous)",
    });
  }
}
