import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError, messageOf } from "../../errors/index.ts";
import type { CoverageGap } from "../../findings/index.ts";
import { normalizeRecord, parseOsvRecord } from "../osv.ts";
import { fileDigest, readZip } from "../zip.ts";
import type { AdvisoryCollection } from "./collect.ts";

/** One ecosystem of OSV's bulk export. */
export interface OsvExport {
  readonly ecosystem: string;
  /** Of `modified_id.csv` where there is one, which changes with every record, else of the archive. */
  readonly digest: string;
  /** Reads all records; answers what is no record. */
  addTo(advisories: AdvisoryCollection): Promise<CoverageGap[]>;
}

/**
 * Lists the ecosystems of a folder in the layout of OSV's bulk export, `<ECOSYSTEM>/all.zip` and `modified_id.csv`.
 * @throws InvalidError when the folder has none.
 */
export async function readOsvExport(folder: string): Promise<OsvExport[]> {
  const names = await readdir(folder).catch(() => []);
  const exports: OsvExport[] = [];
  for (const ecosystem of names.sort()) {
    const archive = join(folder, ecosystem, "all.zip");
    if (!(await isFile(archive))) continue;
    const list = join(folder, ecosystem, "modified_id.csv");
    exports.push({
      ecosystem,
      digest: await fileDigest((await isFile(list)) ? list : archive),
      addTo: (advisories) => addRecords(archive, ecosystem, advisories),
    });
  }
  if (exports.length === 0) {
    throw new InvalidError("NO_ADVISORIES", "holds no <ECOSYSTEM>/all.zip", {
      place: { what: folder },
      advice: "Give a folder in the layout of OSV's bulk export",
    });
  }
  return exports;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

async function addRecords(archive: string, ecosystem: string, advisories: AdvisoryCollection): Promise<CoverageGap[]> {
  const gaps: CoverageGap[] = [];
  // An export holds records whole; what they say of other ecosystems belongs to these ecosystems' exports.
  const isOwn = (named: string) => named === ecosystem || named.startsWith(`${ecosystem}:`);
  for await (const { name, body } of readZip(archive)) {
    const result = parse(body);
    if ("problem" in result) {
      gaps.push({ what: `${archive}: ${name}`, why: `it is no OSV record (${result.problem})`, weight: "partial" });
      continue;
    }
    advisories.add(normalizeRecord(result.record, isOwn));
  }
  return gaps;
}

function parse(body: Buffer): ReturnType<typeof parseOsvRecord> {
  try {
    return parseOsvRecord(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
  } catch (thrown) {
    return { problem: messageOf(thrown) };
  }
}
