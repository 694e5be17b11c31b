/** Tags of an rpm header that are of use here (rpm, include/rpm/rpmtag.h). */
export const tags = {
  sigMd5: 261,
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  size: 1009,
  vendor: 1011,
  license: 1014,
  packager: 1015,
  url: 1020,
  arch: 1022,
  oldFileNames: 1027,
  fileDigests: 1035,
  sourceRpm: 1044,
  provideName: 1047,
  requireName: 1049,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  fileDigestAlgorithm: 5011,
  modularityLabel: 5096,
} as const;

const wantedTags: ReadonlySet<number> = new Set(Object.values(tags));
/** Bytes of one element by type; strings have none. */
const elementBytes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
const stringTypes: ReadonlySet<number> = new Set([6, 8, 9]);
const indexEntryBytes = 16;
/** Far above what rpm itself allows (65,535 tags, 256 MiB). */
const maxEntries = 65_536;

/** Header values by tag: numbers, strings or bytes. */
export class RpmHeader {
  readonly #values: ReadonlyMap<number, readonly string[] | readonly number[] | Uint8Array>;

  constructor(values: ReadonlyMap<number, readonly string[] | readonly number[] | Uint8Array>) {
    this.#values = values;
  }

  /** Returns the first string of a tag; undefined for an empty one. */
  text(tag: number): string | undefined {
    const [first] = this.texts(tag);
    return first === "" ? undefined : first;
  }

  texts(tag: number): readonly string[] {
    const value = this.#values.get(tag);
    return Array.isArray(value) && value.every((text): text is string => typeof text === "string") ? value : [];
  }

  number(tag: number): number | undefined {
    return this.numbers(tag)[0];
  }

  numbers(tag: number): readonly number[] {
    const value = this.#values.get(tag);
    return Array.isArray(value) && value.every((number): number is number => typeof number === "number") ? value : [];
  }

  bytes(tag: number): Uint8Array | undefined {
    const value = this.#values.get(tag);
    return value instanceof Uint8Array ? value : undefined;
  }
}

/**
 * Parses a header as stored in rpm databases: counts, index of 16-byte entries, data, all big-endian, without the magic
 * of package files (rpm, docs/manual/format_header.md). Undefined if it is damaged.
 */
export function parseRpmHeader(blob: Uint8Array): RpmHeader | undefined {
  if (blob.length < 8) return undefined;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const entries = view.getUint32(0);
  const dataStart = 8 + entries * indexEntryBytes;
  const dataEnd = dataStart + view.getUint32(4);
  if (entries === 0 || entries > maxEntries || dataEnd > blob.length) return undefined;
  const data = blob.subarray(dataStart, dataEnd);
  const values = new Map<number, readonly string[] | readonly number[] | Uint8Array>();
  for (let index = 0; index < entries; index += 1) {
    const offset = 8 + index * indexEntryBytes;
    const tag = view.getUint32(offset);
    if (!wantedTags.has(tag)) continue;
    const value = readValue(data, view.getUint32(offset + 4), view.getInt32(offset + 8), view.getUint32(offset + 12));
    if (value === undefined) return undefined;
    values.set(tag, value);
  }
  return new RpmHeader(values);
}

function readValue(
  data: Uint8Array,
  type: number,
  offset: number,
  count: number,
): readonly string[] | readonly number[] | Uint8Array | undefined {
  if (offset < 0 || offset > data.length) return undefined;
  if (stringTypes.has(type)) return readStrings(data, offset, type === 6 ? 1 : count);
  const size = elementBytes[type];
  if (size === undefined || offset + count * size > data.length) return undefined;
  if (type === 7) return data.slice(offset, offset + count);
  const view = new DataView(data.buffer, data.byteOffset + offset, count * size);
  return Array.from({ length: count }, (_, index) => readNumber(view, index * size, size));
}

function readNumber(view: DataView, offset: number, size: number): number {
  if (size === 1) return view.getUint8(offset);
  if (size === 2) return view.getUint16(offset);
  return size === 4 ? view.getUint32(offset) : Number(view.getBigUint64(offset));
}

function readStrings(data: Uint8Array, offset: number, count: number): readonly string[] | undefined {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const strings: string[] = [];
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    const end = text.indexOf(0, position);
    if (end < 0) return undefined;
    strings.push(text.toString("utf8", position, end));
    position = end + 1;
  }
  return strings;
}
