import { UndecidedError } from "../errors/index.ts";
import { limitExceeded } from "../oci/limits.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import type { Budget } from "./budget.ts";
import { collectHeaders, collectInto, fittingCollectors, openFile } from "./collect.ts";
import { DirectorySizes } from "./directory-sizes.ts";
import { EntryLog } from "./entry-log.ts";
import type { Collector, FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import { type LayerFile, readEntries } from "./read-entries.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";
import { parseWhiteout, type Whiteout } from "./whiteout.ts";

/** What a scan needs besides the layer. */
export interface ScanContext {
  readonly collectors: readonly Collector<unknown>[];
  readonly limits: LayerLimits;
  readonly budget: Budget;
}

/**
 * Reads a layer once and passes its files to the collectors, all in this thread. Uncompressed layers are read by seeking
 * from header to header. Checks the diffID of compressed layers; that of others is the digest of the stored bytes, which
 * `hashRange` computes. Collectors are asked with paths as written: what links lead to is known when all layers are
 * read, so the contents of hard links are left to `selectEntries`.
 * @throws UndecidedError for damage, hostile paths, wrong digests and exceeded limits. Names layer and file.
 */
export function scanLayer(layer: LayerFile, context: ScanContext): LayerRecord {
  const draft: Draft = { items: [], log: new EntryLog(), tooLarge: [], entries: 0, directories: new DirectorySizes() };
  const bytes = readEntries(layer, context.limits, (entry, header) =>
    visit(entry, header, draft, layer.label, context),
  );
  const { items, log, tooLarge, entries, directories } = draft;
  return { diffId: layer.diffId, items, log, tooLarge, entries, bytes, directories: directories.toSorted() };
}

interface Draft {
  readonly items: CollectedItem[];
  readonly log: EntryLog;
  readonly tooLarge: string[];
  readonly directories: DirectorySizes;
  entries: number;
}

function visit(entry: TarEntry, header: FileHeader, draft: Draft, label: string, context: ScanContext): void {
  const { collectors, limits, budget } = context;
  if (budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
  const number = draft.entries;
  draft.entries += 1;
  if (budget.addEntry() > limits.entries) throw limitExceeded(label, "entries", limits.entries, entry.dataOffset);
  const whiteout = parseWhiteout(header.path);
  const before = draft.log.size;
  if (whiteout === undefined) draft.log.append({ ...header, kind: header.type, target: header.linkTarget });
  else draft.log.append({ ...header, size: 0, target: "", ...markerOf(whiteout) });
  if (budget.addNameBytes(draft.log.size - before) > limits.nameBytes) {
    throw limitExceeded(label, "nameBytes", limits.nameBytes, entry.dataOffset);
  }
  if (whiteout !== undefined) return;
  if (header.type === "file") draft.directories.add(header.path, header.size);
  const asked = collectors.filter((collector) => collector.wants(header));
  if (asked.length === 0) return;
  const interested = fittingCollectors(asked, header, entry.head, draft.tooLarge);
  const wanting = collectHeaders(draft.items, number, header, interested);
  if (wanting.length === 0 || header.type === "hardlink") return;
  const file = openFile(entry, header, wanting, limits, label);
  try {
    collectInto(draft.items, number, file, wanting);
  } finally {
    file.close();
  }
}

function markerOf(whiteout: Whiteout): { kind: "whiteout" | "opaque" | "metadata"; path: string } {
  if (whiteout.kind === "metadata") return { kind: "metadata", path: "/" };
  const path = whiteout.kind === "path" ? whiteout.path : whiteout.directory;
  return { kind: whiteout.kind === "path" ? "whiteout" : "opaque", path: path === "" ? "/" : path };
}
