import { parseNumber } from "./header.ts";

/** Run of data in a sparse file. */
export interface SparseRun {
  readonly offset: number;
  readonly length: number;
}

/**
 * Parses the runs in an old GNU header or extension block: `count` pairs of 12-byte numbers from `start`; undefined if
 * one is not a number.
 */
export function parseSparseRuns(block: Uint8Array, start: number, count: number): SparseRun[] | undefined {
  const runs: SparseRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const position = start + index * 24;
    if (block[position] === 0) break;
    const offset = parseNumber(block, position, position + 12);
    const length = parseNumber(block, position + 12, position + 24);
    if (offset === undefined || length === undefined) return undefined;
    runs.push({ offset, length });
  }
  return runs;
}

/** Parses a `GNU.sparse.map` value: `offset,length,offset,length…`; undefined if it is not valid. */
export function parseSparseMap(text: string): SparseRun[] | undefined {
  if (text === "") return [];
  const numbers = text.split(",").map((digits) => (/^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN));
  return numbers.length % 2 === 0 && numbers.every(Number.isSafeInteger) ? pairs(numbers) : undefined;
}

/**
 * Parses the map before the data of a file in GNU sparse format 1.0: decimal lines (count, then offset and length of
 * each run), padded to 512 bytes.
 */
export function parseEmbeddedMap(data: Uint8Array): { runs: SparseRun[]; dataStart: number } | undefined {
  const numbers: number[] = [];
  let offset = 0;
  let expected = 1;
  while (numbers.length < expected) {
    const newline = data.indexOf(0x0a, offset);
    if (newline < 0 || newline - offset > 20) return undefined;
    const line = Buffer.from(data.subarray(offset, newline)).toString("latin1");
    const value = /^\d+$/.test(line) ? Number(line) : Number.NaN;
    if (!Number.isSafeInteger(value)) return undefined;
    if (numbers.length === 0) expected = 1 + 2 * value;
    numbers.push(value);
    offset = newline + 1;
  }
  return { runs: pairs(numbers.slice(1)), dataStart: Math.ceil(offset / 512) * 512 };
}

/**
 * Returns whether runs are in order, do not overlap, lie in a file of `size` bytes and need exactly the stored bytes.
 * Runtimes refuse others.
 */
export function runsFit(runs: readonly SparseRun[], stored: number, size: number): boolean {
  let end = 0;
  let used = 0;
  for (const { offset, length } of runs) {
    if (length < 0 || offset < end) return false;
    end = offset + length;
    used += length;
  }
  return end <= size && used === stored;
}

/** Expands the runs of `data` to a file of `size` bytes; undefined if they do not fit. */
export function expandSparse(data: Uint8Array, runs: readonly SparseRun[], size: number): Uint8Array | undefined {
  if (!runsFit(runs, data.length, size)) return undefined;
  const whole = Buffer.alloc(size);
  let from = 0;
  for (const { offset, length } of runs) {
    whole.set(data.subarray(from, from + length), offset);
    from += length;
  }
  return whole;
}

function pairs(numbers: readonly number[]): SparseRun[] {
  const runs: SparseRun[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    runs.push({ offset: numbers[index] ?? 0, length: numbers[index + 1] ?? 0 });
  }
  return runs;
}
