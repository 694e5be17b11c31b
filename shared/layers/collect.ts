import { type FileContent, growthFor, memoryContent } from "../files/index.ts";
import { limitExceeded } from "../oci/limits.ts";
import type { TarEntry } from "../oci/tar/reader.ts";
import type { CollectedFile, Collector, FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import type { CollectedItem } from "./record.ts";

const nothing = new Uint8Array(0);

/** Number of bytes that a collector may inspect before it requests the body. */
const headBytes = 8;

/** Reason in the gap for a file that is larger than its collector reads. */
export const tooLargeReason = "it is too large to be read, so packages in it are unknown";

/**
 * Returns the collectors that take an entry which they want by its header: of regular files, those that accept the
 * first bytes and the size.
 * @param readHead reads the first bytes of a regular file.
 * @param tooLarge receives the paths of wanted files that are too large for a collector.
 */
export function fittingCollectors(
  wanting: readonly Collector<unknown>[],
  header: FileHeader,
  readHead: (length: number) => Uint8Array,
  tooLarge: string[],
): readonly Collector<unknown>[] {
  if (header.type !== "file") return wanting;
  const head = wanting.some(({ sniffs }) => sniffs !== undefined) ? readHead(headBytes) : undefined;
  const sniffed = head === undefined ? wanting : wanting.filter((candidate) => candidate.sniffs?.(head) ?? true);
  const fitting = sniffed.filter(
    ({ maxBytes, headersOnly }) => headersOnly || maxBytes === undefined || header.size <= maxBytes,
  );
  if (fitting.length < sniffed.length) tooLarge.push(header.path);
  return fitting;
}

/** Memory that bodies are read into, one after the other, because a body is valid only while collectors see it. */
let spare = new Uint8Array(0);
const maxSpareBytes = 8 * 2 ** 20;

/** Returns memory of at least `size` bytes to use again; undefined if it is too much to keep. */
function spareFor(size: number): Uint8Array | undefined {
  if (size > maxSpareBytes) return undefined;
  if (spare.length < size) spare = new Uint8Array(growthFor(size));
  return spare;
}

/** File of a walk. Its content is opened when a collector asks for it. */
export class OpenFile implements CollectedFile {
  readonly header: FileHeader;
  readonly #open: () => FileContent;
  #content: FileContent | undefined;
  #body: Uint8Array | undefined;

  constructor(header: FileHeader, open: () => FileContent) {
    this.header = header;
    this.#open = open;
  }

  get content(): FileContent {
    this.#content ??= this.#open();
    return this.#content;
  }

  get body(): Uint8Array {
    this.#body ??= this.content.read(0, this.content.size, spareFor(this.content.size));
    return this.#body;
  }

  /** Returns the same file under another header. */
  as(header: FileHeader): CollectedFile {
    const file = this;
    return {
      header,
      get content() {
        return file.content;
      },
      get body() {
        return file.body;
      },
    };
  }

  close(): void {
    this.#content?.close();
  }
}

/**
 * Opens an entry for collectors. Entries other than regular files are empty.
 * @throws UndecidedError if a collector needs the whole body and it is larger than the limit `fileBytes`.
 */
export function openFile(
  entry: TarEntry,
  header: FileHeader,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  label: string,
): OpenFile {
  if (header.type !== "file") return new OpenFile(header, () => memoryContent(new Uint8Array(0)));
  checkFileBytes(
    Math.max(header.size, entry.dataSize),
    collectors,
    limits,
    `${label} ${header.path}`,
    entry.dataOffset,
  );
  return new OpenFile(header, () => entry.content());
}

/**
 * Checks the size of a file whose collectors may need its whole body.
 * @throws UndecidedError if it is larger than the limit `fileBytes`.
 */
export function checkFileBytes(
  size: number,
  collectors: readonly Collector<unknown>[],
  { fileBytes }: LayerLimits,
  label: string,
  offset?: number,
): void {
  if (size > fileBytes && collectors.some(({ readsInPlace }) => readsInPlace !== true)) {
    throw limitExceeded(label, "fileBytes", fileBytes, offset);
  }
}

/** Passes a header to collectors that need only headers and returns the others. */
export function collectHeaders(
  items: CollectedItem[],
  entry: number,
  header: FileHeader,
  collectors: readonly Collector<unknown>[],
): readonly Collector<unknown>[] {
  const satisfied = collectors.filter(({ headersOnly }) => headersOnly);
  if (satisfied.length === 0) return collectors;
  collectInto(items, entry, { header, body: nothing }, satisfied);
  return collectors.filter(({ headersOnly }) => !headersOnly);
}

/** Passes a file to collectors and keeps their results. */
export function collectInto(
  items: CollectedItem[],
  entry: number,
  file: CollectedFile,
  collectors: readonly Collector<unknown>[],
): void {
  for (const collector of collectors) {
    const value = collector.collect(file);
    if (value !== undefined) items.push({ collector: collector.name, entry, header: file.header, value });
  }
}
