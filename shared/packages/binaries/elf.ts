import { bufferOf } from "../../files/index.ts";
import type { FileContent } from "../../layers/index.ts";

/** Section of an ELF file. */
export interface ElfSection {
  readonly name: string;
  /** Bytes from the start of the file. */
  readonly offset: number;
  readonly size: number;
}

/** Segment of an ELF file with its load address. */
export interface ElfSegment {
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  readonly isWritable: boolean;
}

export interface Elf {
  readonly littleEndian: boolean;
  /** 4 or 8. */
  readonly pointerBytes: number;
  readonly sections: readonly ElfSection[];
  readonly segments: readonly ElfSegment[];
}

const loadable = 1;
const writable = 2;
const maxHeaders = 10_000;

/** Returns true for the first bytes of an ELF file. */
export function isElf(head: Uint8Array): boolean {
  return head[0] === 0x7f && head[1] === 0x45 && head[2] === 0x4c && head[3] === 0x46;
}

/** Bytes of the longest name of a section that is read. */
const maxNameBytes = 256;
const maxNamesBytes = 4 * 2 ** 20;

/** Parses the tables of an ELF file (System V ABI, "Object Files"). Leaves out parts outside the file. */
export function parseElf(content: FileContent): Elf | undefined {
  const header = content.read(0, 64);
  if (!isElf(header) || header.length < 64) return undefined;
  const reader = new ElfReader(content, header);
  return {
    littleEndian: reader.littleEndian,
    pointerBytes: reader.is64 ? 8 : 4,
    sections: reader.sections(),
    segments: reader.segments(),
  };
}

class ElfReader {
  readonly is64: boolean;
  readonly littleEndian: boolean;
  readonly #content: FileContent;
  readonly #header: Fields;

  constructor(content: FileContent, header: Uint8Array) {
    this.#content = content;
    this.is64 = header[4] === 2;
    this.littleEndian = header[5] !== 2;
    this.#header = new Fields(header, this.is64, this.littleEndian);
  }

  segments(): ElfSegment[] {
    return this.#programTable((fields) => {
      if (fields.int(0) !== loadable) return [];
      const flags = fields.int(this.is64 ? 4 : 24);
      const offset = fields.word(this.is64 ? 8 : 4);
      const address = fields.word(this.is64 ? 16 : 8);
      const size = fields.word(this.is64 ? 32 : 16);
      return [{ offset, address, size, isWritable: (flags & writable) !== 0 }];
    });
  }

  /** Returns the place of the first segment of a type. */
  findSegment(type: number): Pick<ElfSegment, "offset" | "size"> | undefined {
    return this.#programTable((fields) => {
      if (fields.int(0) !== type) return [];
      return [{ offset: fields.word(this.is64 ? 8 : 4), size: fields.word(this.is64 ? 32 : 16) }];
    })[0];
  }

  #programTable<T>(read: (fields: Fields) => T[]): T[] {
    const start = this.#header.word(this.is64 ? 32 : 28);
    const step = this.#header.half(this.is64 ? 54 : 42);
    const count = this.#header.half(this.is64 ? 56 : 44);
    return this.#table(start, step, count, this.is64 ? 56 : 32, read);
  }

  sections(): ElfSection[] {
    const start = this.#header.word(this.is64 ? 40 : 32);
    const step = this.#header.half(this.is64 ? 58 : 46);
    const count = this.#header.half(this.is64 ? 60 : 48);
    const namesIndex = this.#header.half(this.is64 ? 62 : 50);
    const raw = this.#table(start, step, count, this.is64 ? 64 : 40, (fields) => [
      {
        nameOffset: fields.int(0),
        offset: fields.word(this.is64 ? 24 : 16),
        size: fields.word(this.is64 ? 32 : 20),
      },
    ]);
    const table = raw[namesIndex];
    if (table === undefined) return [];
    const names = bufferOf(this.#content.read(table.offset, Math.min(table.size, maxNamesBytes)));
    return raw
      .filter(({ offset, size }) => offset + size <= this.#content.size)
      .map(({ nameOffset, offset, size }) => ({ name: textIn(names, nameOffset), offset, size }));
  }

  #table<T>(start: number, step: number, count: number, least: number, read: (fields: Fields) => T[]): T[] {
    if (step < least || count > maxHeaders || start + step * count > this.#content.size) return [];
    const bytes = this.#content.read(start, step * count);
    if (bytes.length < step * count) return [];
    return Array.from({ length: count }, (_, index) => {
      return read(new Fields(bytes.subarray(index * step, (index + 1) * step), this.is64, this.littleEndian));
    }).flat();
  }
}

function textIn(names: Buffer, offset: number): string {
  const end = names.indexOf(0, offset);
  return end < 0 ? "" : names.toString("latin1", offset, Math.min(end, offset + maxNameBytes));
}

/** Numbers of a header in the file's size and byte order. */
class Fields {
  readonly #view: DataView;
  readonly #is64: boolean;
  readonly #littleEndian: boolean;

  constructor(bytes: Uint8Array, is64: boolean, littleEndian: boolean) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#is64 = is64;
    this.#littleEndian = littleEndian;
  }

  half(offset: number): number {
    return this.#view.getUint16(offset, this.#littleEndian);
  }

  int(offset: number): number {
    return this.#view.getUint32(offset, this.#littleEndian);
  }

  word(offset: number): number {
    return this.#is64 ? Number(this.#view.getBigUint64(offset, this.#littleEndian)) : this.int(offset);
  }
}

const interpreterSegment = 3;
const maxInterpreterBytes = 4096;

/**
 * Returns the program that loads an ELF file (System V ABI, "Program Interpreter"), such as `/lib64/ld-linux-x86-64.so.2`.
 * Undefined if the file needs none or is damaged.
 */
export function findElfInterpreter(content: FileContent): string | undefined {
  const header = content.read(0, 64);
  if (!isElf(header) || header.length < 64) return undefined;
  const place = new ElfReader(content, header).findSegment(interpreterSegment);
  if (place === undefined || place.size > maxInterpreterBytes || place.offset + place.size > content.size)
    return undefined;
  const text = bufferOf(content.read(place.offset, place.size)).toString("latin1");
  const end = text.indexOf("\0");
  return end <= 0 ? undefined : text.slice(0, end);
}
