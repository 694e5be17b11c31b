import { type LayerFile, readEntries } from "./read-entries.ts";
import type { LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";
import { collectEntry, logEntry, RecordDraft } from "./visit-entry.ts";

/**
 * Reads a layer once and passes its files to the collectors, all in this thread. Uncompressed layers are read by seeking
 * from header to header. Checks the diffID of compressed layers; that of others is the digest of the stored bytes, which
 * `hashRange` computes. Collectors are asked with paths as written: what links lead to is known when all layers are
 * read, so the contents of hard links are left to `selectEntries`.
 * @throws UndecidedError for damage, hostile paths, wrong digests and exceeded limits. Names layer and file.
 */
export function scanLayer(layer: LayerFile, context: ScanContext): LayerRecord {
  const draft = new RecordDraft();
  const { label } = layer;
  const bytes = readEntries(layer, context.limits, (entry, header) => {
    const number = logEntry(header, entry.dataOffset, draft, label, context);
    if (number !== undefined) collectEntry(entry, header, number, draft, label, context);
  });
  return draft.toRecord(layer.diffId, bytes);
}
