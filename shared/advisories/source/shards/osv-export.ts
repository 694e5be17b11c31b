import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError } from "../../../errors/index.ts";
import { fileDigest, isFile, sha256 } from "../../../files/index.ts";
import { readZipFile } from "../../../zip/index.ts";
import { defaultLimits } from "../limits.ts";
import type { SourceRecord } from "../source.ts";

/** One ecosystem of OSV's bulk export. */
export interface OsvExport {
  readonly ecosystem: string;
  /** Digest of `modified_id.csv`, if there is one, which changes with every record; otherwise of the archive. */
  readonly digest: string;
  /** Date of each record's last change by id, from `modified_id.csv`; undefined without that file. */
  readonly modified?: ReadonlyMap<string, string>;
  /** Reads all records, or only those with these ids. */
  records(only?: ReadonlySet<string>): AsyncIterable<SourceRecord>;
}

/**
 * Lists the ecosystems of a directory in the layout of OSV's bulk export, `<ECOSYSTEM>/all.zip` and `modified_id.csv`.
 * @param ecosystems to list. Default: all.
 * @throws InvalidError if the directory contains none.
 */
export async function directoryExports(directory: string, ecosystems?: readonly string[]): Promise<OsvExport[]> {
  const names = await readdir(directory).catch(() => []);
  const exports: OsvExport[] = [];
  for (const ecosystem of names.sort()) {
    const archive = join(directory, ecosystem, "all.zip");
    if (ecosystems?.includes(ecosystem) === false || !(await isFile(archive))) continue;
    const list = join(directory, ecosystem, "modified_id.csv");
    exports.push({
      ecosystem,
      ...((await isFile(list)) ? listed(await readFile(list)) : { digest: await fileDigest(archive) }),
      records: (only) => archiveRecords(archive, only),
    });
  }
  if (exports.length === 0) {
    throw new InvalidError("NO_ADVISORIES", "contains no <ECOSYSTEM>/all.zip", {
      place: { what: directory },
      advice: "Use a directory or URL in the layout of OSV's bulk export",
    });
  }
  return exports;
}

/** Parses `modified_id.csv`: lines of date and id, optionally with directories before the id. */
export function listed(bytes: Buffer): Pick<OsvExport, "digest" | "modified"> {
  const modified = new Map<string, string>();
  for (const line of bytes.toString("utf8").split("\n")) {
    const [, date, id] = /^([^,]+),(?:[^,]*\/)?([^,/\r]+)\r?$/.exec(line) ?? [];
    if (date !== undefined && id !== undefined) modified.set(id, date);
  }
  return { digest: sha256(bytes), modified };
}

/** Reads the records of an archive. Unpacks only requested ones. */
export function archiveRecords(archive: string, only?: ReadonlySet<string>): AsyncIterable<SourceRecord> {
  return readZipFile(archive, defaultLimits, only === undefined ? undefined : (name) => only.has(idOf(name)));
}

function idOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.json$/, "");
}
