/** A block of a version resource: its length, that of its value, its kind, name, value and what is within. */
function block(key: string, value: Buffer, valueLength: number, isText: boolean, children: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6);
  const parts = [padded(Buffer.concat([head, utf16(key)])), padded(value), ...children.map(padded)];
  const whole = Buffer.concat(parts);
  whole.writeUInt16LE(whole.length, 0);
  whole.writeUInt16LE(valueLength, 2);
  whole.writeUInt16LE(isText ? 1 : 0, 4);
  return whole;
}

function utf16(text: string): Buffer {
  return Buffer.from(`${text}\0`, "utf16le");
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** A 64-bit PE file with one section that holds a version resource. */
export function peOf(strings: Readonly<Record<string, string>>, isManaged = true): Buffer {
  const empty = Buffer.alloc(0);
  const entries = Object.entries(strings).map(([key, value]) => block(key, utf16(value), value.length + 1, true, []));
  const table = block("000004b0", empty, 0, true, entries);
  const info = block("StringFileInfo", empty, 0, true, [table]);
  const version = block("VS_VERSION_INFO", Buffer.alloc(52, 1), 52, false, [info]);
  const address = 0x2000;
  const offset = 0x200;
  const directories = Buffer.alloc(3 * 24 + 16);
  for (const [level, id] of [16, 1, 1033].entries()) {
    const at = level * 24;
    directories.writeUInt16LE(1, at + 14);
    directories.writeUInt32LE(id, at + 16);
    directories.writeUInt32LE(level < 2 ? (0x80000000 | ((level + 1) * 24)) >>> 0 : 72, at + 20);
  }
  directories.writeUInt32LE(address + directories.length, 72);
  directories.writeUInt32LE(version.length, 76);
  const section = Buffer.concat([directories, version]);
  const file = Buffer.alloc(offset + section.length);
  file.write("MZ", 0, "latin1");
  file.writeUInt32LE(0x80, 0x3c);
  file.write("PE\0\0", 0x80, "latin1");
  file.writeUInt16LE(1, 0x86);
  file.writeUInt16LE(240, 0x94);
  file.writeUInt16LE(0x20b, 0x98);
  file.writeUInt32LE(16, 0x98 + 108);
  file.writeUInt32LE(address, 0x98 + 112 + 2 * 8);
  file.writeUInt32LE(isManaged ? 0x2000 : 0, 0x98 + 112 + 14 * 8);
  const header = 0x98 + 240;
  file.writeUInt32LE(section.length, header + 8);
  file.writeUInt32LE(address, header + 12);
  file.writeUInt32LE(section.length, header + 16);
  file.writeUInt32LE(offset, header + 20);
  file.set(section, offset);
  return file;
}
