import { closeSync, writeSync } from "node:fs";
import { messageOf } from "../../errors/index.ts";
import { type FileContent, openTemporary, readPart } from "../../files/index.ts";
import { verifyBytes } from "../digest.ts";
import { limitExceeded } from "../limits.ts";
import { entryInvalid, tableInvalid } from "./problems.ts";
import { maxRequestBytes, planRequests, type RangeRequest } from "./requests.ts";
import { lastAtOrBefore } from "./search.ts";
import type { LayerTable, TableBlock, TableEntry, TablePiece } from "./table.ts";

/** Number of requests at once. */
const maxRequests = 6;

/** Downloaded, verified and decompressed blocks of a layer, in a temporary file without a name. */
export class BlockStore {
  readonly #table: LayerTable;
  readonly #label: string;
  readonly #maxBytes: number;
  readonly #file: number;
  /** First byte of each block in the file. */
  readonly #places = new Map<number, number>();
  #bytes = 0;
  #missed: number[] = [];

  /**
   * @param label name of the layer, for errors.
   * @param maxBytes the limit `layerBytes` for all decompressed blocks together.
   */
  constructor(table: LayerTable, label: string, maxBytes: number) {
    this.#table = table;
    this.#label = label;
    this.#maxBytes = maxBytes;
    this.#file = openTemporary();
  }

  /**
   * Downloads blocks, several at once, and verifies their digests. Skips those that are there.
   * @returns false if the registry does not send parts of blobs.
   * @throws UndecidedError `DIGEST_MISMATCH`, `TOC_INVALID`, `LIMIT_EXCEEDED`, or if the download fails.
   */
  async load(wanted: Iterable<number>): Promise<boolean> {
    const missing = [...new Set(wanted)].filter((block) => !this.#places.has(block));
    const requests = planRequests(missing, this.#table.blocks);
    const isLarge = ({ start, end }: RangeRequest): boolean => end - start > maxRequestBytes;
    const isSupported = await this.#fetchAll(
      requests.filter((request) => !isLarge(request)),
      maxRequests,
    );
    return isSupported && this.#fetchAll(requests.filter(isLarge), 1);
  }

  /** Sends requests, several at once. Waits for all that were sent, because the file may be closed afterwards. */
  async #fetchAll(requests: readonly RangeRequest[], atOnce: number): Promise<boolean> {
    const queue = [...requests];
    let isSupported = true;
    const next = async (): Promise<void> => {
      for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
        try {
          isSupported = (await this.#fetch(request)) && isSupported;
        } catch (error) {
          queue.length = 0;
          throw error;
        }
        if (!isSupported) queue.length = 0;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, queue.length) }, next));
    const failed = ends.find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
    return isSupported;
  }

  /**
   * Returns the content of a file. Its `read` throws an error if blocks are missing; who catches it does not matter,
   * because `takeMissed` tells.
   */
  contentOf({ header, pieces }: TableEntry): FileContent {
    const { size } = header;
    let starts: Float64Array | undefined;
    return {
      size,
      read: (offset, length, target) => {
        starts ??= startsOf(pieces);
        return this.#read(pieces, starts, offset, Math.max(0, Math.min(length, size - offset)), target);
      },
      close() {},
    };
  }

  /** Returns the blocks that were missing since the last call, as positions in the table. */
  takeMissed(): readonly number[] {
    const missed = this.#missed;
    this.#missed = [];
    return missed;
  }

  close(): void {
    closeSync(this.#file);
  }

  async #fetch({ start, end, blocks }: RangeRequest): Promise<boolean> {
    const stored = start === end ? new Uint8Array(0) : await this.#table.read(start, end - start);
    if (stored === undefined) return false;
    for (const position of blocks) {
      const block = this.#table.blocks[position] as TableBlock;
      this.#add(position, this.#decode(block, stored.subarray(block.start - start, block.end - start)));
    }
    return true;
  }

  #decode(block: TableBlock, stored: Uint8Array): Uint8Array {
    const [check] = block.checks;
    if (block.storedDigest !== undefined) verifyBytes(stored, block.storedDigest, this.#label);
    let bytes: Uint8Array;
    try {
      bytes = block.start === block.end ? Buffer.alloc(block.size) : this.#table.decode(block, stored);
    } catch (error) {
      const problem = `cannot be decompressed (${messageOf(error)})`;
      if (check !== undefined) throw entryInvalid(this.#label, check.entry, problem);
      throw tableInvalid(this.#label, `the data at byte ${block.start} of the layer ${problem}`);
    }
    for (const { offset, size, digest, entry } of block.checks) {
      verifyBytes(bytes.subarray(offset, offset + size), digest, `${this.#label} ${entry}`);
    }
    return bytes;
  }

  #add(position: number, bytes: Uint8Array): void {
    if (this.#places.has(position)) return;
    const place = this.#bytes;
    this.#bytes += bytes.length;
    if (this.#bytes > this.#maxBytes) throw limitExceeded(this.#label, "layerBytes", this.#maxBytes);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, place + done);
    }
    this.#places.set(position, place);
  }

  #read(
    pieces: TableEntry["pieces"],
    starts: Float64Array,
    offset: number,
    length: number,
    target?: Uint8Array,
  ): Uint8Array {
    const bytes = target?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    const before = this.#missed.length;
    for (let index = lastAtOrBefore(offset, starts); index < pieces.length; index += 1) {
      const piece = pieces[index] as TablePiece;
      const start = starts[index] ?? 0;
      const from = Math.max(offset, start);
      const until = Math.min(offset + length, start + piece.size);
      if (from >= until) break;
      const place = this.#places.get(piece.block);
      if (place === undefined) this.#missed.push(piece.block);
      else {
        const part = bytes.subarray(from - offset, until - offset);
        readPart(this.#file, place + piece.offset + from - start, part.length, part);
      }
    }
    if (this.#missed.length > before) throw new Error("the content was not downloaded yet");
    return bytes;
  }
}

/** Returns the first byte of each piece in its file. */
function startsOf(pieces: TableEntry["pieces"]): Float64Array {
  const starts = new Float64Array(pieces.length);
  let next = 0;
  for (const [index, { size }] of pieces.entries()) {
    starts[index] = next;
    next += size;
  }
  return starts;
}
