/** Fields of a tar header: offset and length (POSIX.1-2017 pax, "ustar Interchange Format"). */
export const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  link: [157, 100],
  magic: [257, 8],
  owner: [265, 32],
  group: [297, 32],
  devmajor: [329, 8],
  devminor: [337, 8],
  prefix: [345, 155],
  sparse: [386, 96],
  trailer: [508, 4],
} as const satisfies Readonly<Record<string, readonly [offset: number, length: number]>>;

export type FieldName = keyof typeof fields;

/** Writes a value into a field of a header; what does not fit is cut off. */
export function setField(header: Buffer, name: FieldName, value: string | Uint8Array): void {
  const [offset, length] = fields[name];
  const bytes = typeof value === "string" ? Buffer.from(value, "latin1") : value;
  header.fill(0, offset, offset + length);
  header.set(bytes.subarray(0, length), offset);
}

/** Computes the checksum of a header and writes it. */
export function seal(header: Buffer): void {
  header.fill(" ", 148, 156);
  let sum = 0;
  for (const byte of header.subarray(0, 512)) sum += byte;
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
}

/** Pads data with zeros to whole blocks. */
export function padded(data: Uint8Array): Buffer {
  return Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

/** Formats a pax record with its length. */
export function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`, "latin1");
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
