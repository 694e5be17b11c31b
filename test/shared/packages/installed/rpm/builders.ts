export interface Field {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** A header blob as a database holds it. */
export function headerBlob(fields: readonly Field[]): Buffer {
  const index = Buffer.alloc(8 + fields.length * 16);
  const data = Buffer.concat(fields.map((field) => field.data));
  index.writeUInt32BE(fields.length, 0);
  index.writeUInt32BE(data.length, 4);
  let offset = 0;
  for (const [at, field] of fields.entries()) {
    [field.tag, field.type, offset, field.count].forEach((value, part) => {
      index.writeUInt32BE(value, 8 + at * 16 + part * 4);
    });
    offset += field.data.length;
  }
  return Buffer.concat([index, data]);
}

export const text = (tag: number, value: string): Field => ({
  tag,
  type: 6,
  count: 1,
  data: Buffer.from(`${value}\0`),
});
export const texts = (tag: number, ...values: string[]): Field => ({
  tag,
  type: 8,
  count: values.length,
  data: Buffer.from(values.map((value) => `${value}\0`).join("")),
});
export const numbers = (tag: number, ...values: number[]): Field => {
  const data = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) data.writeUInt32BE(value, index * 4);
  return { tag, type: 4, count: values.length, data };
};

/** An NDB file of one package: header, slots, blob. */
export function ndbOf(blob: Buffer): Buffer {
  const head = Buffer.alloc(4096);
  head.writeUInt32LE(0x506d7052, 0);
  head.writeUInt32LE(1, 12);
  for (let slot = 2; slot < 256; slot += 1) head.writeUInt32LE(0x746f6c53, slot * 16);
  head.writeUInt32LE(7, 2 * 16 + 4);
  head.writeUInt32LE(256, 2 * 16 + 8);
  const start = Buffer.alloc(16);
  start.writeUInt32LE(0x53626c42, 0);
  start.writeUInt32LE(7, 4);
  start.writeUInt32LE(blob.length, 12);
  return Buffer.concat([head, start, blob]);
}

/** A Berkeley DB hash of one package, in either byte order, its value in overflow pages. */
export function bdbOf(blob: Buffer, littleEndian: boolean): Buffer {
  const pageSize = 512;
  const held = pageSize - 26;
  const overflow = Math.ceil(blob.length / held);
  const file = Buffer.alloc(pageSize * (2 + overflow));
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  view.setUint32(12, 0x061561, littleEndian);
  view.setUint32(20, pageSize, littleEndian);
  view.setUint32(32, 1 + overflow, littleEndian);
  file[pageSize + 25] = 13;
  view.setUint16(pageSize + 20, 2, littleEndian);
  view.setUint16(pageSize + 26, 507, littleEndian);
  view.setUint16(pageSize + 28, 495, littleEndian);
  file[pageSize + 507] = 1;
  file[pageSize + 495] = 3;
  view.setUint32(pageSize + 499, 2, littleEndian);
  view.setUint32(pageSize + 503, blob.length, littleEndian);
  for (let page = 0; page < overflow; page += 1) {
    const start = (2 + page) * pageSize;
    const part = blob.subarray(page * held, (page + 1) * held);
    file[start + 25] = 7;
    view.setUint32(start + 16, page + 1 < overflow ? 3 + page : 0, littleEndian);
    view.setUint16(start + 22, part.length, littleEndian);
    file.set(part, start + 26);
  }
  return file;
}
