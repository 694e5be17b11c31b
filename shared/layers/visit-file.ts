import { join } from "node:path";
import { messageOf } from "../errors/index.ts";
import { memoryContent, openContent } from "../files/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import { checkFileBytes, fittingCollectors, OpenFile, tooLargeReason } from "./collect.ts";
import type { EntryLog } from "./entry-log.ts";
import type { CollectedFile, Collector, FileHeader, FoundFile } from "./file.ts";
import type { LayerLimits } from "./limits.ts";

const nothing = new Uint8Array(0);

/** Walk through a directory. */
export interface Walk {
  readonly root: string;
  /** The root without links. */
  readonly realRoot: string;
  readonly collectors: readonly Collector<unknown>[];
  readonly limits: LayerLimits;
  readonly skip: ReadonlySet<string>;
  readonly found: Map<string, FoundFile<unknown>[]>;
  readonly gaps: CoverageGap[];
  /** All entries, to find the names that links give to files. */
  readonly log: EntryLog;
  entries: number;
}

/**
 * Passes a file on disk to collectors.
 * @param interested collectors that want it by its header.
 * @param realPath where the file is, if the header has a name that a link gives it.
 */
export async function visitFile(
  header: FileHeader,
  interested: readonly Collector<unknown>[],
  walk: Walk,
  realPath: string = header.path,
): Promise<void> {
  if (interested.length === 0) return;
  collectFrom(
    { header, body: nothing },
    interested.filter(({ headersOnly }) => headersOnly),
    walk,
    realPath,
  );
  const asking = interested.filter(({ headersOnly }) => !headersOnly);
  if (asking.length === 0) return;
  const place = join(walk.root, realPath);
  const { size, type } = header;
  const file = new OpenFile(header, () => (type === "file" ? openContent(place, size) : memoryContent(nothing)));
  try {
    const content = await attempt(header.path, walk, async () => file.content);
    if (content === undefined) return;
    const tooLarge: string[] = [];
    const wanting = fittingCollectors(asking, header, (length) => content.read(0, length), tooLarge);
    walk.gaps.push(...tooLarge.map((what): CoverageGap => ({ what, why: tooLargeReason, weight: "partial" })));
    checkFileBytes(size, wanting, walk.limits, place);
    await attempt(header.path, walk, async () => collectFrom(file, wanting, walk, realPath));
  } finally {
    file.close();
  }
}

function collectFrom(
  file: CollectedFile,
  collectors: readonly Collector<unknown>[],
  { found: files }: Walk,
  realPath: string,
): void {
  const { header } = file;
  const real = realPath === header.path ? {} : { realPath };
  for (const collector of collectors) {
    const value = collector.collect(file);
    if (value !== undefined) files.get(collector.name)?.push({ header, ...real, value });
  }
}

/** Turns a failed read into a gap. */
export async function attempt<T>(path: string, walk: Walk, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    walk.gaps.push({
      what: path === "" ? "/" : path,
      why: `it could not be read (${messageOf(error)})`,
      weight: "partial",
    });
    return undefined;
  }
}
