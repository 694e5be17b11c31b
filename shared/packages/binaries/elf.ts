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
}

export interface Elf {
  readonly littleEndian: boolean;
  /** 4 or 8. */
  readonly pointerBytes: number;
  readonly sections: readonly ElfSection[];
  readonly segments: readonly ElfSegment[];
}

const loadable = 1;
const maxHeaders = 10_000;

/** Returns true for the first bytes of an ELF file. */
export function isElf(head: Uint8Array): boolean {
  return head[0] === 0x7f && head[1] === 0x45 && head[2] === 0x4c && head[3] === 0x46;
}

/** Parses the tables of an ELF file (System V ABI, "Object Files"). Leaves out parts outside the file. */
export function parseElf(file: Uint8Array): Elf | undefined {
  if (!isElf(file) || file.length < 64) return undefined;
  const reader = new ElfReader(file);
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
  readonly #file: Uint8Array;
  readonly #view: DataView;

  constructor(file: Uint8Array) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    this.is64 = file[4] === 2;
    this.littleEndian = file[5] !== 2;
  }

  segments(): ElfSegment[] {
    const start = this.#word(this.is64 ? 32 : 28);
    const step = this.#half(this.is64 ? 54 : 42);
    const count = this.#half(this.is64 ? 56 : 44);
    return this.#table(start, step, count, this.is64 ? 56 : 32, (index) => {
      if (this.#int(index) !== loadable) return [];
      const offset = this.#word(index + (this.is64 ? 8 : 4));
      const address = this.#word(index + (this.is64 ? 16 : 8));
      const size = this.#word(index + (this.is64 ? 32 : 16));
      return [{ offset, address, size }];
    });
  }

  sections(): ElfSection[] {
    const start = this.#word(this.is64 ? 40 : 32);
    const step = this.#half(this.is64 ? 58 : 46);
    const count = this.#half(this.is64 ? 60 : 48);
    const namesIndex = this.#half(this.is64 ? 62 : 50);
    const raw = this.#table(start, step, count, this.is64 ? 64 : 40, (index) => [
      {
        nameOffset: this.#int(index),
        offset: this.#word(index + (this.is64 ? 24 : 16)),
        size: this.#word(index + (this.is64 ? 32 : 20)),
      },
    ]);
    const names = raw[namesIndex];
    if (names === undefined) return [];
    return raw
      .filter(({ offset, size }) => offset + size <= this.#file.length)
      .map(({ nameOffset, offset, size }) => ({ name: this.#text(names.offset + nameOffset), offset, size }));
  }

  #table<T>(start: number, step: number, count: number, least: number, read: (offset: number) => T[]): T[] {
    if (step < least || count > maxHeaders || start + step * count > this.#file.length) return [];
    return Array.from({ length: count }, (_, index) => read(start + index * step)).flat();
  }

  #text(offset: number): string {
    const end = this.#file.indexOf(0, offset);
    return Buffer.from(this.#file.subarray(offset, end < 0 ? offset : Math.min(end, offset + 256))).toString("latin1");
  }

  #half(offset: number): number {
    return this.#view.getUint16(offset, this.littleEndian);
  }

  #int(offset: number): number {
    return this.#view.getUint32(offset, this.littleEndian);
  }

  #word(offset: number): number {
    return this.is64 ? Number(this.#view.getBigUint64(offset, this.littleEndian)) : this.#int(offset);
  }
}
