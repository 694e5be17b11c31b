import { limitExceeded } from "../oci/index.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import type { Collector, FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import type { CollectedItem } from "./record.ts";

/** Number of bytes that a collector may inspect before it requests the body. */
export const headBytes = 8;

/** Reason in the gap for a file that is larger than its collector reads. */
export const tooLargeReason = "it is too large to be read, so packages in it are unknown";

/**
 * Returns the collectors that want an entry, by its header and, for regular files, by its first bytes and size.
 * @param tooLarge receives the paths of wanted files that are too large for a collector.
 */
export async function interestedCollectors(
  collectors: readonly Collector<unknown>[],
  entry: TarEntry,
  header: FileHeader,
  tooLarge: string[],
): Promise<Collector<unknown>[]> {
  const wanting = collectors.filter((collector) => collector.wants(header));
  if (wanting.length === 0 || header.type !== "file") return wanting;
  const head = wanting.some(({ sniffs }) => sniffs !== undefined) ? await entry.head(headBytes) : undefined;
  const sniffed = head === undefined ? wanting : wanting.filter((candidate) => candidate.sniffs?.(head) ?? true);
  const fitting = sniffed.filter(
    ({ maxBytes, headersOnly }) => headersOnly || maxBytes === undefined || header.size <= maxBytes,
  );
  if (fitting.length < sniffed.length) tooLarge.push(header.path);
  return fitting;
}

/** Reads the content of a regular file within the limit `fileBytes`; empty for other entries. */
export async function bodyOf(
  entry: TarEntry,
  header: FileHeader,
  limits: LayerLimits,
  label: string,
): Promise<Uint8Array> {
  if (header.type !== "file") return new Uint8Array(0);
  if (Math.max(header.size, entry.dataSize) > limits.fileBytes) {
    throw limitExceeded(`${label} ${header.path}`, "fileBytes", limits.fileBytes, entry.dataOffset);
  }
  return entry.body();
}

/** Passes a header to collectors that need only headers and returns the others. */
export function collectHeaders(
  items: CollectedItem[],
  header: FileHeader,
  collectors: readonly Collector<unknown>[],
): readonly Collector<unknown>[] {
  const satisfied = collectors.filter(({ headersOnly }) => headersOnly);
  if (satisfied.length === 0) return collectors;
  collectInto(items, header, new Uint8Array(0), satisfied);
  return collectors.filter(({ headersOnly }) => !headersOnly);
}

/** Passes a file to collectors and keeps their results. */
export function collectInto(
  items: CollectedItem[],
  header: FileHeader,
  body: Uint8Array,
  collectors: readonly Collector<unknown>[],
): void {
  for (const collector of collectors) {
    const value = collector.collect({ header, body });
    if (value !== undefined) items.push({ collector: collector.name, header, value });
  }
}
