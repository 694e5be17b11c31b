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

export interface SqliteTable {
  readonly rows: readonly SqliteRow[];
  /** Sentences; empty if every page was valid. */
  readonly problems: readonly string[];
}

/** Returns whether the bytes are an SQLite database. */
export function isSqlite(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, 16)).toString("latin1") === magic && file.length >= 512;
}

/**
 * Reads all rows of a table from the bytes of a database (SQLite file format, "The SQLite Database File"). Pure: opens
 * no file and creates none next to it, as a database in WAL mode otherwise would. Undefined if there is no such table.
 */
export function readTable(file: Uint8Array, table: string): SqliteTable | undefined {
  const reader = new TreeReader(file);
  const schema = reader.read(1);
  const root = schema.find(({ values: [type, name] }) => type === "table" && name === table)?.values[3];
  if (typeof root !== "number") return reader.problems.length > 0 ? { rows: [], problems: reader.problems } : undefined;
  return { rows: reader.read(root), problems: reader.problems };
}

class TreeReader {
  readonly problems: string[] = [];
  readonly #file: Uint8Array;
  readonly #view: DataView;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #visited = new Set<number>();

  constructor(file: Uint8Array) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const stored = this.#view.getUint16(16);
    this.#pageSize = stored === 1 ? 65_536 : Math.max(512, stored);
    this.#usable = this.#pageSize - (file[20] ?? 0);
  }

  read(root: number): SqliteRow[] {
    const rows: SqliteRow[] = [];
    this.#visited.clear();
    this.#visit(root, rows, 0);
    return rows;
  }

  #visit(page: number, rows: SqliteRow[], depth: number): void {
    const start = (page - 1) * this.#pageSize;
    const header = page === 1 ? 100 : start;
    if (page < 1 || start + this.#pageSize > this.#file.length || depth > maxDepth || this.#visited.has(page)) {
      this.problems.push(`page ${page} is missing or part of a cycle`);
      return;
    }
    this.#visited.add(page);
    const kind = this.#file[header];
    if (kind !== pageKinds.interior && kind !== pageKinds.leaf) {
      this.problems.push(`page ${page} is not a table page`);
      return;
    }
    const cells = this.#view.getUint16(header + 3);
    const pointers = header + (kind === pageKinds.interior ? 12 : 8);
    if (pointers + cells * 2 > start + this.#pageSize) {
      this.problems.push(`page ${page} is damaged`);
      return;
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const offset = start + this.#view.getUint16(pointers + cell * 2);
      if (offset + 4 > start + this.#pageSize) this.problems.push(`a cell on page ${page} is damaged`);
      else if (kind === pageKinds.interior) this.#visit(this.#view.getUint32(offset), rows, depth + 1);
      else this.#leaf(offset, page, rows);
    }
    if (kind === pageKinds.interior) this.#visit(this.#view.getUint32(header + 8), rows, depth + 1);
  }

  #leaf(offset: number, page: number, rows: SqliteRow[]): void {
    const size = readVarint(this.#file, offset);
    const rowId = readVarint(this.#file, size.end);
    const payload = this.#payload(rowId.end, size.value);
    const values = payload === undefined ? undefined : readRecord(payload);
    if (values === undefined) this.problems.push(`row ${rowId.value} on page ${page} is damaged`);
    else rows.push({ rowId: rowId.value, values });
  }

  /** Reads the bytes of a row from the leaf and its overflow pages. */
  #payload(offset: number, size: number): Uint8Array | undefined {
    const most = this.#usable - 35;
    if (size <= most) return offset + size > this.#file.length ? undefined : this.#file.subarray(offset, offset + size);
    if (size > this.#file.length) return undefined;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const rest = least + ((size - least) % (this.#usable - 4));
    const local = rest <= most ? rest : least;
    if (offset + local + 4 > this.#file.length) return undefined;
    const whole = Buffer.allocUnsafe(size);
    whole.set(this.#file.subarray(offset, offset + local));
    let filled = local;
    let page = this.#view.getUint32(offset + local);
    while (filled < size) {
      const start = (page - 1) * this.#pageSize;
      if (page < 1 || start + this.#pageSize > this.#file.length) return undefined;
      const take = Math.min(this.#usable - 4, size - filled);
      whole.set(this.#file.subarray(start + 4, start + 4 + take), filled);
      filled += take;
      page = this.#view.getUint32(start);
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
