import { viewOf } from "../../../files/index.ts";
import type { FileContent } from "../../../layers/index.ts";

const magic = "SQLite format 3\0";
const pageKinds = { interior: 5, leaf: 13 } as const;
/** Maximum depth of a tree; SQLite itself needs no more than twenty. */
const maxDepth = 32;

/** Value of a record, with integers as numbers. */
export type SqliteValue = null | number | string | Uint8Array;

export interface SqliteRow {
  readonly rowId: number;
  readonly values: readonly SqliteValue[];
}

/** Returns whether the first bytes are those of an SQLite database. */
export function isSqlite(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 16)).toString("latin1") === magic && head.length >= 512;
}

/**
 * Reads all rows of a table of a database, page by page (SQLite file format, "The SQLite Database File"). Opens no file
 * and creates none next to it, as a database in WAL mode otherwise would.
 * @returns problems as sentences, empty if every page was valid; undefined if there is no such table.
 */
export function readTable(
  content: FileContent,
  table: string,
  visit: (row: SqliteRow) => void,
): readonly string[] | undefined {
  const reader = new TreeReader(content);
  const schema: SqliteRow[] = [];
  reader.read(1, (row) => schema.push(row));
  const root = schema.find(({ values: [type, name] }) => type === "table" && name === table)?.values[3];
  if (typeof root !== "number") return reader.problems.length > 0 ? reader.problems : undefined;
  reader.read(root, visit);
  return reader.problems;
}

class TreeReader {
  readonly problems: string[] = [];
  readonly #content: FileContent;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #visited = new Set<number>();

  constructor(content: FileContent) {
    this.#content = content;
    const header = content.read(0, 100);
    const stored = viewOf(header).getUint16(16);
    this.#pageSize = stored === 1 ? 65_536 : Math.max(512, stored);
    this.#usable = this.#pageSize - (header[20] ?? 0);
  }

  read(root: number, visit: (row: SqliteRow) => void): void {
    this.#visited.clear();
    this.#visit(root, visit, 0);
  }

  /** Reads a page; undefined if it is not in the file. */
  #page(number: number): Uint8Array | undefined {
    const start = (number - 1) * this.#pageSize;
    if (number < 1 || start + this.#pageSize > this.#content.size) return undefined;
    const page = this.#content.read(start, this.#pageSize);
    return page.length === this.#pageSize ? page : undefined;
  }

  #visit(number: number, visit: (row: SqliteRow) => void, depth: number): void {
    const page = depth > maxDepth || this.#visited.has(number) ? undefined : this.#page(number);
    if (page === undefined) {
      this.problems.push(`page ${number} is missing or part of a cycle`);
      return;
    }
    this.#visited.add(number);
    const header = number === 1 ? 100 : 0;
    const kind = page[header];
    if (kind !== pageKinds.interior && kind !== pageKinds.leaf) {
      this.problems.push(`page ${number} is not a table page`);
      return;
    }
    const view = viewOf(page);
    const cells = view.getUint16(header + 3);
    const pointers = header + (kind === pageKinds.interior ? 12 : 8);
    if (pointers + cells * 2 > this.#pageSize) {
      this.problems.push(`page ${number} is damaged`);
      return;
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const offset = view.getUint16(pointers + cell * 2);
      if (offset + 4 > this.#pageSize) this.problems.push(`a cell on page ${number} is damaged`);
      else if (kind === pageKinds.interior) this.#visit(view.getUint32(offset), visit, depth + 1);
      else this.#leaf(page, offset, number, visit);
    }
    if (kind === pageKinds.interior) this.#visit(view.getUint32(header + 8), visit, depth + 1);
  }

  #leaf(page: Uint8Array, offset: number, number: number, visit: (row: SqliteRow) => void): void {
    const size = readVarint(page, offset);
    const rowId = readVarint(page, size.end);
    const payload = this.#payload(page, rowId.end, size.value);
    const values = payload === undefined ? undefined : readRecord(payload);
    if (values === undefined) this.problems.push(`row ${rowId.value} on page ${number} is damaged`);
    else visit({ rowId: rowId.value, values });
  }

  /** Reads the bytes of a row from the leaf and its overflow pages. */
  #payload(leaf: Uint8Array, offset: number, size: number): Uint8Array | undefined {
    const most = this.#usable - 35;
    if (size <= most) return offset + size > leaf.length ? undefined : leaf.subarray(offset, offset + size);
    if (size > this.#content.size) return undefined;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const rest = least + ((size - least) % (this.#usable - 4));
    const local = rest <= most ? rest : least;
    if (offset + local + 4 > leaf.length) return undefined;
    const whole = Buffer.allocUnsafe(size);
    whole.set(leaf.subarray(offset, offset + local));
    let filled = local;
    let next = viewOf(leaf).getUint32(offset + local);
    while (filled < size) {
      const page = this.#page(next);
      if (page === undefined) return undefined;
      const take = Math.min(this.#usable - 4, size - filled);
      whole.set(page.subarray(4, 4 + take), filled);
      filled += take;
      next = viewOf(page).getUint32(0);
    }
    return whole;
  }
}

/** Parses a record: header of serial types, then the values. */
function readRecord(payload: Uint8Array): SqliteValue[] | undefined {
  const header = readVarint(payload, 0);
  if (header.value > payload.length) return undefined;
  const values: SqliteValue[] = [];
  let offset = header.end;
  let body = header.value;
  while (offset < header.value) {
    const type = readVarint(payload, offset);
    offset = type.end;
    const length = lengthOf(type.value);
    if (length === undefined || body + length > payload.length) return undefined;
    values.push(readValue(payload.subarray(body, body + length), type.value));
    body += length;
  }
  return values;
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number | undefined {
  return type < 12 ? integerBytes[type] : Math.floor((type - 12) / 2);
}

function readValue(bytes: Uint8Array, type: number): SqliteValue {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
  if (type < 7) return readInteger(bytes);
  return type % 2 === 0 ? bytes : Buffer.from(bytes).toString("utf8");
}

function readInteger(bytes: Uint8Array): number {
  const first = bytes[0] ?? 0;
  return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, first > 127 ? first - 256 : first);
}

/** Reads a big-endian number of seven bits per byte, eight in the ninth. */
function readVarint(bytes: Uint8Array, offset: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[offset + index] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: offset + index + 1 };
  }
  return { value: value * 256 + (bytes[offset + 8] ?? 0), end: offset + 9 };
}
