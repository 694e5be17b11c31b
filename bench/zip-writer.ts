import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

const flushBytes = 4 * 1024 * 1024;

/** Writes a zip archive to disk entry by entry, with as many entries as wanted (PKWARE APPNOTE 6.3, zip64). */
export class ZipWriter {
  readonly #file: number;
  readonly #directory: Buffer[] = [];
  #parts: Buffer[] = [];
  #pending = 0;
  #offset = 0;
  #count = 0;

  private constructor(file: number) {
    this.#file = file;
  }

  static async create(path: string): Promise<ZipWriter> {
    await mkdir(dirname(path), { recursive: true });
    return new ZipWriter(openSync(path, "wx"));
  }

  add(name: string, content: string): void {
    const body = Buffer.from(content);
    const packed = deflateRawSync(body, { level: 1 });
    const bytes = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(0x0021_0000, 6);
    facts.writeUInt32LE(crc32(body), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(body.length, 18);
    facts.writeUInt16LE(bytes.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(this.#offset, 42);
    this.#directory.push(entry, bytes);
    this.#count += 1;
    this.#write(Buffer.from([0x50, 0x4b, 3, 4]), facts, bytes, packed);
  }

  close(): void {
    const start = this.#offset;
    this.#write(Buffer.concat(this.#directory));
    const end64 = this.#offset;
    const directory64 = Buffer.alloc(56);
    directory64.writeUInt32LE(0x06064b50, 0);
    directory64.writeBigUInt64LE(44n, 4);
    directory64.writeUInt16LE(45, 14);
    for (const place of [24, 32]) directory64.writeBigUInt64LE(BigInt(this.#count), place);
    directory64.writeBigUInt64LE(BigInt(end64 - start), 40);
    directory64.writeBigUInt64LE(BigInt(start), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(end64), 8);
    locator.writeUInt32LE(1, 16);
    const end = Buffer.alloc(22, 0xff);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt32LE(0, 4);
    end.writeUInt16LE(0, 20);
    this.#write(directory64, locator, end);
    this.#flush();
    closeSync(this.#file);
  }

  #write(...parts: readonly Buffer[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#pending += part.length;
      this.#offset += part.length;
    }
    if (this.#pending > flushBytes) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, Buffer.concat(this.#parts));
    this.#parts = [];
    this.#pending = 0;
  }
}
