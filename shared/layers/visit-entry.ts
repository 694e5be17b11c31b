import { UndecidedError } from "../errors/index.ts";
import { limitExceeded } from "../oci/limits.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import { collectHeaders, collectInto, fittingCollectors, openFile } from "./collect.ts";
import { DirectorySizes } from "./directory-sizes.ts";
import { EntryLog } from "./entry-log.ts";
import type { FileHeader } from "./file.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";
import { parseWhiteout, type Whiteout } from "./whiteout.ts";

/** Record of a layer in the making. */
export class RecordDraft {
  readonly items: CollectedItem[] = [];
  readonly log = new EntryLog();
  readonly tooLarge: string[] = [];
  readonly directories = new DirectorySizes();
  entries = 0;

  /** @param bytes uncompressed size of the layer. */
  toRecord(diffId: string, bytes: number): LayerRecord {
    const { items, log, tooLarge, entries, directories } = this;
    return { diffId, items, log, tooLarge, entries, bytes, directories: directories.toSorted() };
  }
}

/**
 * Adds an entry to the log of a record.
 * @returns the number of the entry, or undefined for whiteouts, which collectors do not see.
 * @throws UndecidedError `LIMIT_EXCEEDED`, or `CANCELED` if another layer could not be read.
 */
export function logEntry(
  header: FileHeader,
  dataOffset: number,
  draft: RecordDraft,
  label: string,
  { limits, budget }: ScanContext,
): number | undefined {
  if (budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
  const number = draft.entries;
  draft.entries += 1;
  if (budget.addEntry() > limits.entries) throw limitExceeded(label, "entries", limits.entries, dataOffset);
  const whiteout = parseWhiteout(header.path);
  const before = draft.log.size;
  if (whiteout === undefined) draft.log.append({ ...header, kind: header.type, target: header.linkTarget });
  else draft.log.append({ ...header, size: 0, target: "", ...markerOf(whiteout) });
  if (budget.addNameBytes(draft.log.size - before) > limits.nameBytes) {
    throw limitExceeded(label, "nameBytes", limits.nameBytes, dataOffset);
  }
  if (whiteout !== undefined) return undefined;
  if (header.type === "file") draft.directories.add(header.path, header.size);
  return number;
}

/** Passes an entry to the collectors that want it. @param number from `logEntry`. */
export function collectEntry(
  entry: TarEntry,
  header: FileHeader,
  number: number,
  { items, tooLarge }: Pick<RecordDraft, "items" | "tooLarge">,
  label: string,
  { collectors, limits }: ScanContext,
): void {
  const asked = collectors.filter((collector) => collector.wants(header));
  if (asked.length === 0) return;
  const interested = fittingCollectors(asked, header, entry.head, tooLarge);
  const wanting = collectHeaders(items, number, header, interested);
  if (wanting.length === 0 || header.type === "hardlink") return;
  const file = openFile(entry, header, wanting, limits, label);
  try {
    collectInto(items, number, file, wanting);
  } finally {
    file.close();
  }
}

function markerOf(whiteout: Whiteout): { kind: "whiteout" | "opaque" | "metadata"; path: string } {
  if (whiteout.kind === "metadata") return { kind: "metadata", path: "/" };
  const path = whiteout.kind === "path" ? whiteout.path : whiteout.directory;
  return { kind: whiteout.kind === "path" ? "whiteout" : "opaque", path: path === "" ? "/" : path };
}
