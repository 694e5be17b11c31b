/** An entry of an archive for tests. */
export interface TestEntry {
  readonly name: string;
  readonly body?: string;
  readonly type?: string;
  readonly link?: string;
}

/** Writes a tar archive, with whatever names and types are given. */
export function tarOf(entries: readonly TestEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, body = "", type = "0", link = "" }) => {
    const content = Buffer.from(body);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write("0000644\0", 100);
    header.write("0000000\0", 108);
    header.write("0000000\0", 116);
    header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0", 136);
    header.write("        ", 148);
    header.write(type, 156);
    header.write(link, 157);
    header.write("ustar\0", 257);
    header.write("00", 263);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
