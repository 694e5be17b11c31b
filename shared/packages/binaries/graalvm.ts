import { gunzipSync } from "node:zlib";
import type { PackageDraft } from "../cataloger.ts";
import { cycloneDxPackages } from "../cyclonedx.ts";
import { type Elf, parseElf } from "./elf.ts";

const symbolBytes = 24;
const maxSymbols = 1_000_000;
const maxBytes = 64 * 2 ** 20;

/**
 * Reads the packages that GraalVM compiled into a native image: a gzipped CycloneDX document at the symbol `sbom`, with
 * its length at `sbom_length` (GraalVM, "Embed an SBOM in a native executable"; `--enable-sbom`). Undefined if it is
 * damaged.
 */
export function graalPackages(file: Uint8Array): PackageDraft[] | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  // Most programs do not contain this name, and searching for it is cheap.
  const elf = bytes.indexOf("\0sbom_length\0", 0, "latin1") < 0 ? undefined : parseElf(file);
  if (elf === undefined || elf.pointerBytes !== 8 || !elf.littleEndian) return [];
  const start = offsetOf(elf, bytes, "sbom");
  const lengthAt = offsetOf(elf, bytes, "sbom_length");
  if (start === undefined || lengthAt === undefined || lengthAt + 8 > bytes.length) return [];
  const length = Number(bytes.readBigUInt64LE(lengthAt));
  try {
    const text = gunzipSync(bytes.subarray(start, start + length), { maxOutputLength: maxBytes }).toString("utf8");
    return cycloneDxPackages(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Returns the file offset of a symbol (System V ABI, "Symbol Table"). */
function offsetOf(elf: Elf, bytes: Buffer, name: string): number | undefined {
  for (const [table, strings] of [
    [".dynsym", ".dynstr"],
    [".symtab", ".strtab"],
  ] as const) {
    const symbols = elf.sections.find((section) => section.name === table);
    const names = elf.sections.find((section) => section.name === strings);
    if (symbols === undefined || names === undefined) continue;
    const text = bytes.subarray(names.offset, names.offset + names.size);
    const wanted = text.indexOf(`\0${name}\0`, 0, "latin1") + 1;
    const count = Math.min(Math.floor(symbols.size / symbolBytes), maxSymbols);
    for (let index = 0; wanted > 0 && index < count; index += 1) {
      const offset = symbols.offset + index * symbolBytes;
      if (offset + symbolBytes > bytes.length || bytes.readUInt32LE(offset) !== wanted) continue;
      const address = Number(bytes.readBigUInt64LE(offset + 8));
      const segment = elf.segments.find(
        (candidate) => address >= candidate.address && address < candidate.address + candidate.size,
      );
      if (segment !== undefined) return segment.offset + address - segment.address;
    }
  }
  return undefined;
}
