import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDirectory, fileDigest, sha256 } from "../../../files/index.ts";
import { HttpClient, type HttpOptions } from "../../../http/client.ts";
import { defined } from "../../../values/index.ts";
import { cveListName, readCveList } from "../ratings/cve-list.ts";
import { nvdName, readNvdFiles } from "../ratings/nvd-files.ts";
import { mirrorExports } from "../transport/mirror-exports.ts";
import { type BuildContent, type BuildResult, buildSet } from "./build-set.ts";
import { type FeedFiles, sourceGroups } from "./groups.ts";
import { directoryExports, type OsvExport } from "./osv-export.ts";
import type { OutputOptions } from "./write-index.ts";

export interface BuildOptions extends OutputOptions {
  /** Directory or https URL in the layout of OSV's bulk export. */
  readonly osv?: string;
  /** Ecosystems to read from it. Default: all. */
  readonly ecosystems?: readonly string[];
  /** Files of the distributions' own formats. */
  readonly feeds?: FeedFiles;
  /** CISA's catalog as JSON. */
  readonly kev?: string;
  /** FIRST's scores, `.csv.gz`. */
  readonly epss?: string;
  /** Directories and zip files of the CVE list, and single records. */
  readonly cveList?: readonly string[];
  /** Feeds and answers of the NVD (2.0). */
  readonly nvd?: readonly string[];
  readonly http?: HttpOptions;
}

/**
 * Builds shards, one per distribution release or language ecosystem, and their index. Does not read unchanged sources
 * (by digest) again, and reads only changed records of an export with a list of changes. Writes the index last, so that
 * a failing build leaves the old set as it was.
 * @throws UndecidedError if a source is damaged or cannot be reached.
 */
export async function buildAdvisories(options: BuildOptions): Promise<BuildResult> {
  const work = await mkdtemp(join(tmpdir(), "seaworthy-build-"));
  try {
    await createDirectory(options.out, ".");
    const groups = await sourceGroups(await exportsOf(options, work), options.feeds ?? {}, options.now);
    const { kev, epss } = options;
    return await buildSet({ groups, ...defined({ kev, epss }), ...ratingsOf(options) }, options, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Reads ratings when the shards are built. The digests are complete when they are read. */
function ratingsOf({ cveList = [], nvd = [] }: BuildOptions): Pick<BuildContent, "digests" | "readRatings"> {
  const digests: Record<string, string> = {};
  return {
    digests,
    async readRatings(into) {
      if (nvd.length > 0) {
        await readNvdFiles(nvd, into);
        into.completed(nvdName);
        digests[nvdName] = sha256((await Promise.all(nvd.map((path) => fileDigest(path)))).join("\n"));
      }
      if (cveList.length === 0) return [];
      const { digest, gaps } = await readCveList(cveList, into);
      digests[cveListName] = digest;
      return gaps;
    },
  };
}

async function exportsOf({ osv, ecosystems, http }: BuildOptions, work: string): Promise<readonly OsvExport[]> {
  if (osv === undefined) return [];
  return /^https?:\/\//.test(osv)
    ? mirrorExports(osv.replace(/\/+$/, ""), ecosystems, new HttpClient(http), work)
    : directoryExports(osv, ecosystems);
}
