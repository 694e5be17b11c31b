/** A ustar header block with fields of one's own, checksum included. */
export function block(fields: Readonly<Record<number, string | Uint8Array>>): Buffer {
  const header = Buffer.alloc(512);
  header.write("0000644\0", 100);
  header.write("ustar\x0000", 257);
  for (const [offset, value] of Object.entries(fields)) header.set(Buffer.from(value), Number(offset));
  header.fill(" ", 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

export function padded(data: string | Uint8Array): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

export const octal = (value: number): string => `${value.toString(8).padStart(11, "0")}\0`;
export const end = Buffer.alloc(1024);

/** An entry of a type with data. */
export function entry(
  name: string,
  typeFlag: string,
  data: string,
  fields: Readonly<Record<number, string>> = {},
): Buffer {
  return Buffer.concat([block({ 0: name, 124: octal(data.length), 156: typeFlag, ...fields }), padded(data)]);
}

/** A pax extended header with records. */
export function pax(records: Readonly<Record<string, string>>, typeFlag = "x"): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
    return `${length}${rest}`;
  });
  return entry("pax", typeFlag, lines.join(""));
}
