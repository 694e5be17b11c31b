import { crc32, deflateRawSync } from "node:zlib";

/** A zip archive of deflated entries. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, prefix = ""): Buffer {
  const parts: Buffer[] = [Buffer.from(prefix)];
  const directory: Buffer[] = [];
  let offset = prefix.length;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    local.copy(central, 6, 4, 30);
    central.writeUInt16LE(0, 30);
    central.writeUInt32LE(offset - prefix.length, 42);
    directory.push(central, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset - prefix.length, 16);
  return Buffer.concat([...parts, central, end]);
}

/** The same archive as zip64 writers make it: sizes and places in extra fields, the end in a record of its own. */
export function zip64Of(name: string, content: string, prefix = ""): Buffer {
  const data = Buffer.from(content);
  const packed = deflateRawSync(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(data), 14);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46, 0);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc32(data), 16);
  central.writeUInt32LE(0xffffffff, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(6 + 28, 30);
  central.writeUInt32LE(0xffffffff, 42);
  // A field of another kind stands first.
  const extra = Buffer.alloc(6 + 28);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(2, 2);
  extra.writeUInt16LE(1, 6);
  extra.writeUInt16LE(24, 8);
  extra.writeBigUInt64LE(BigInt(data.length), 10);
  extra.writeBigUInt64LE(BigInt(packed.length), 18);
  extra.writeBigUInt64LE(0n, 26);
  const body = Buffer.concat([local, Buffer.from(name), packed]);
  const directory = Buffer.concat([central, Buffer.from(name), extra]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(body.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(body.length + directory.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([Buffer.from(prefix), body, directory, end64, locator, end]);
}

/** A 64-bit ELF file with one named section and one segment that loads the whole file at an address. */
export function elfOf(section: string, data: Uint8Array, loadAddress = 0x400000): Buffer {
  return elfWith([[section, data]], loadAddress);
}

/** The same with several sections, one behind the other. */
export function elfWith(sections: readonly (readonly [string, Uint8Array])[], loadAddress = 0x400000): Buffer {
  const names = Buffer.from(`\0${sections.map(([name]) => `${name}\0`).join("")}.shstrtab\0`);
  const data = Buffer.concat(sections.map(([, part]) => part));
  const namesOffset = elfDataOffset + data.length;
  const sectionsOffset = namesOffset + names.length;
  const count = sections.length + 2;
  const file = Buffer.alloc(sectionsOffset + count * 64);
  file.write("\x7fELF\x02\x01\x01", 0, "latin1");
  file.writeBigUInt64LE(64n, 32);
  file.writeBigUInt64LE(BigInt(sectionsOffset), 40);
  for (const [offset, value] of [
    [52, 64],
    [54, 56],
    [56, 1],
    [58, 64],
    [60, count],
    [62, count - 1],
  ] as const) {
    file.writeUInt16LE(value, offset);
  }
  file.writeUInt32LE(1, 64);
  file.writeBigUInt64LE(BigInt(loadAddress), 64 + 16);
  file.writeBigUInt64LE(BigInt(file.length), 64 + 32);
  file.set(data, elfDataOffset);
  file.set(names, namesOffset);
  const header = (index: number, name: string, offset: number, size: number) => {
    const at = sectionsOffset + index * 64;
    file.writeUInt32LE(names.indexOf(`\0${name}\0`) + 1, at);
    file.writeBigUInt64LE(BigInt(offset), at + 24);
    file.writeBigUInt64LE(BigInt(size), at + 32);
  };
  let offset = elfDataOffset;
  for (const [index, [name, part]] of sections.entries()) {
    header(index + 1, name, offset, part.length);
    offset += part.length;
  }
  header(count - 1, ".shstrtab", namesOffset, names.length);
  return file;
}

/** Where the data of `elfOf` begin. */
export const elfDataOffset = 64 + 56;
