import { UndecidedError } from "../errors/index.ts";
import { limitExceeded } from "../oci/limits.ts";
import { cleanPath } from "../oci/tar/names.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import type { Budget } from "./budget.ts";
import { collectHeaders, collectInto, interestedCollectors, openFile } from "./collect.ts";
import { DirectorySizes } from "./directory-sizes.ts";
import type { Collector, FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import { PathLog } from "./path-log.ts";
import { type LayerFile, readEntries } from "./read-entries.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";
import { parseWhiteout } from "./whiteout.ts";

/** What a scan needs besides the layer. */
export interface ScanContext {
  readonly collectors: readonly Collector<unknown>[];
  readonly limits: LayerLimits;
  readonly budget: Budget;
}

/**
 * Reads a layer once and passes its files to the collectors, all in this thread. Uncompressed layers are read by seeking
 * from header to header. Checks the diffID of compressed layers; that of others is the digest of the stored bytes, which
 * `hashRange` computes. Reads a layer again only if a wanted file is a hard link to an unwanted one.
 * @throws UndecidedError for damage, hostile paths, wrong digests and exceeded limits. Names layer and file.
 */
export function scanLayer(layer: LayerFile, context: ScanContext): LayerRecord {
  const draft: Draft = {
    items: [],
    whiteouts: [],
    opaque: [],
    log: new PathLog(),
    links: new PathLog(),
    shared: [],
    tooLarge: [],
    entries: 0,
    directories: new DirectorySizes(),
  };
  const bytes = readEntries(layer, context.limits, (entry, header) =>
    visit(entry, header, draft, layer.label, context),
  );
  const linked = draft.shared.length === 0 ? { items: [], paths: [] } : readLinked(layer, draft.shared, context);
  const linkedPaths = new Set(linked.paths);
  return {
    diffId: layer.diffId,
    items: [...draft.items, ...linked.items],
    whiteouts: draft.whiteouts,
    opaque: draft.opaque,
    log: draft.log,
    links: draft.links,
    danglingLinks: draft.shared.filter(({ header }) => !linkedPaths.has(header.path)).map(({ header }) => header.path),
    tooLarge: draft.tooLarge,
    entries: draft.entries,
    bytes,
    directories: draft.directories.toSorted(),
  };
}

interface WantedLink {
  readonly header: FileHeader;
  /** Absolute path of the link's target. */
  readonly target: string;
  readonly collectors: readonly Collector<unknown>[];
}

interface Draft {
  readonly items: CollectedItem[];
  readonly whiteouts: string[];
  readonly opaque: string[];
  readonly log: PathLog;
  readonly links: PathLog;
  /** Wanted hard links. */
  readonly shared: WantedLink[];
  readonly tooLarge: string[];
  readonly directories: DirectorySizes;
  entries: number;
}

function visit(
  entry: TarEntry,
  header: FileHeader,
  draft: Draft,
  label: string,
  { collectors, limits, budget }: ScanContext,
): void {
  if (budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
  draft.entries += 1;
  if (budget.addEntry() > limits.entries) throw limitExceeded(label, "entries", limits.entries, entry.dataOffset);
  const whiteout = parseWhiteout(header.path);
  if (whiteout !== undefined) {
    if (whiteout.kind === "path") draft.whiteouts.push(whiteout.path);
    else if (whiteout.kind === "opaque") draft.opaque.push(whiteout.directory);
    return;
  }
  const log = header.type === "symlink" ? draft.links : draft.log;
  const before = log.size;
  log.append({ path: header.path, isDirectory: header.type === "directory", target: header.linkTarget });
  if (budget.addNameBytes(log.size - before) > limits.nameBytes) {
    throw limitExceeded(label, "nameBytes", limits.nameBytes, entry.dataOffset);
  }
  if (header.type === "file") draft.directories.add(header.path, header.size);
  const interested = interestedCollectors(collectors, entry, header, draft.tooLarge);
  const wanting = collectHeaders(draft.items, header, interested);
  if (wanting.length === 0) return;
  if (header.type === "hardlink") {
    draft.shared.push({ header, target: cleanPath(header.linkTarget) ?? "", collectors: wanting });
    return;
  }
  const file = openFile(entry, header, wanting, limits, label);
  try {
    collectInto(draft.items, file, wanting);
  } finally {
    file.close();
  }
}

/** Reads the layer again for the contents of wanted hard links. */
function readLinked(
  layer: LayerFile,
  links: readonly WantedLink[],
  context: ScanContext,
): { readonly items: readonly CollectedItem[]; readonly paths: readonly string[] } {
  const byTarget = Map.groupBy(links, ({ target }) => target);
  const items: CollectedItem[] = [];
  const paths: string[] = [];
  readEntries(layer, context.limits, (entry, header) => {
    const sharing = header.type === "file" ? byTarget.get(header.path) : undefined;
    if (sharing === undefined) return;
    const file = openFile(
      entry,
      header,
      sharing.flatMap(({ collectors }) => collectors),
      context.limits,
      layer.label,
    );
    try {
      for (const link of sharing) {
        paths.push(link.header.path);
        const linked: FileHeader = { ...link.header, type: "file", size: header.size, linkTarget: "" };
        collectInto(items, file.as(linked), link.collectors);
      }
    } finally {
      file.close();
    }
  });
  return { items, paths };
}
