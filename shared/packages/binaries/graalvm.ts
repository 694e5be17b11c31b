import { gunzipSync } from "node:zlib";
import { bufferOf, findInContent } from "../../files/index.ts";
import type { FileContent } from "../../layers/index.ts";
import type { PackageDraft } from "../cataloger.ts";
import { cycloneDxPackages } from "../cyclonedx.ts";
import { type Elf, type ElfSection, parseElf } from "./elf.ts";

const symbolBytes = 24;
const maxSymbols = 1_000_000;
const maxBytes = 64 * 2 ** 20;

/**
 * Reads the packages that GraalVM compiled into a native image: a gzipped CycloneDX document at the symbol `sbom`, with
 * its length at `sbom_length` (GraalVM, "Embed an SBOM in a native executable"; `--enable-sbom`). Undefined if it is
 * damaged.
 */
export function graalPackages(
  content: FileContent,
  elf: Elf | undefined = parseElf(content),
): PackageDraft[] | undefined {
  if (elf === undefined || elf.pointerBytes !== 8 || !elf.littleEndian || !mayHaveSbom(elf)) return [];
  const start = offsetOf(elf, content, "sbom");
  const place = offsetOf(elf, content, "sbom_length");
  if (start === undefined || place === undefined || place + 8 > content.size) return [];
  const length = Number(bufferOf(content.read(place, 8)).readBigUInt64LE(0));
  try {
    const stored = content.read(start, Math.min(length, maxBytes));
    const text = gunzipSync(stored, { maxOutputLength: maxBytes }).toString("utf8");
    return cycloneDxPackages(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const symbolTables = [
  [".dynsym", ".dynstr"],
  [".symtab", ".strtab"],
] as const;
/** Names up to this size are searched in any program, because searching them is cheap. */
const smallNamesBytes = 256 * 1024;

/** Native images have their heap in a section of its own. */
function mayHaveSbom({ sections }: Elf): boolean {
  return sections.some(
    ({ name, size }) => name === ".svm_heap" || (/^\.(?:dynstr|strtab)$/.test(name) && size <= smallNamesBytes),
  );
}

/** Returns the file offset of a symbol (System V ABI, "Symbol Table"). */
function offsetOf(elf: Elf, content: FileContent, name: string): number | undefined {
  for (const [table, strings] of symbolTables) {
    const symbols = elf.sections.find((section) => section.name === table);
    const names = elf.sections.find((section) => section.name === strings);
    if (symbols === undefined || names === undefined) continue;
    const [found] = findInContent(content, Buffer.from(`\0${name}\0`, "latin1"), names);
    if (found === undefined) continue;
    const address = addressOf(content, symbols, found + 1 - names.offset);
    const segment = elf.segments.find(
      (candidate) =>
        address !== undefined && address >= candidate.address && address < candidate.address + candidate.size,
    );
    if (address !== undefined && segment !== undefined) return segment.offset + address - segment.address;
  }
  return undefined;
}

/** Returns the address of the symbol whose name has that offset. */
function addressOf(content: FileContent, symbols: ElfSection, nameOffset: number): number | undefined {
  const count = Math.min(Math.floor(symbols.size / symbolBytes), maxSymbols);
  const table = bufferOf(content.read(symbols.offset, count * symbolBytes));
  for (let offset = 0; offset + symbolBytes <= table.length; offset += symbolBytes) {
    if (table.readUInt32LE(offset) === nameOffset) return Number(table.readBigUInt64LE(offset + 8));
  }
  return undefined;
}
