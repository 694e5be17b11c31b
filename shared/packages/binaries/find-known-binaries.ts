import { basename } from "node:path/posix";
import { type ByteRange, bufferOf, findInContent } from "../../files/index.ts";
import type { FileContent } from "../../layers/index.ts";
import type { PackageDraft } from "../cataloger.ts";
import { type Elf, parseElf } from "./elf.ts";
import { knownBinaries, type VersionMark } from "./known-binaries.ts";

/** Bytes to search after an anchor. */
const windowBytes = 64;
/** Maximum number of anchors to try, because some occur in many other texts. */
const maxTries = 200;

/** Returns whether a file name may be a program with known version strings. */
export function isKnownBinaryName(path: string): boolean {
  const name = basename(path);
  return knownBinaries.some(({ files }) => files.test(name));
}

/** Identifies a program by its name and the version in its strings: in its constants, else anywhere in the file. */
export function findKnownBinaries(
  path: string,
  content: FileContent,
  elf: Elf | undefined = parseElf(content),
): PackageDraft[] {
  const fileName = basename(path);
  const constants = elf?.sections.filter((section) => section.name.startsWith(".rodata")) ?? [];
  const ranges: readonly ByteRange[] = [...constants, { offset: 0, size: content.size }];
  return knownBinaries
    .filter(({ files }) => files.test(fileName))
    .flatMap(({ name, files, marks }) => {
      const part = files.exec(fileName)?.[1] ?? "";
      for (const range of ranges) {
        for (const mark of marks) {
          const version = versionIn(content, range, { ...mark, anchor: mark.anchor.replace("$1", part) });
          if (version !== undefined) return [{ type: "generic" as const, name, version }];
        }
      }
      return [];
    });
}

function versionIn(
  content: FileContent,
  range: ByteRange,
  { anchor, version, maxLookBehind: back = 0 }: VersionMark,
): string | undefined {
  let tries = 0;
  for (const offset of findInContent(content, Buffer.from(anchor, "latin1"), range)) {
    const start = Math.max(0, offset - back);
    const text = bufferOf(content.read(start, offset + windowBytes - start)).toString("latin1");
    const found = version.exec(text)?.[1];
    if (found !== undefined) return found;
    tries += 1;
    if (tries === maxTries) return undefined;
  }
  return undefined;
}
