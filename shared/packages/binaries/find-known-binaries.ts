import { basename } from "node:path/posix";
import type { PackageDraft } from "../cataloger.ts";
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

/** Identifies a program by its name and the version in its strings. */
export function findKnownBinaries(path: string, file: Uint8Array): PackageDraft[] {
  const fileName = basename(path);
  return knownBinaries
    .filter(({ files }) => files.test(fileName))
    .flatMap(({ name, files, marks }) => {
      const part = files.exec(fileName)?.[1] ?? "";
      const version = marks.reduce<string | undefined>(
        (found, { anchor, ...mark }) => found ?? versionIn(file, { ...mark, anchor: anchor.replace("$1", part) }),
        undefined,
      );
      return version === undefined ? [] : [{ type: "generic" as const, name, version }];
    });
}

function versionIn(file: Uint8Array, { anchor, version, maxLookBehind: back = 0 }: VersionMark): string | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let offset = bytes.indexOf(anchor, 0, "latin1");
  for (let tries = 0; offset >= 0 && tries < maxTries; tries += 1) {
    const found = version.exec(bytes.toString("latin1", Math.max(0, offset - back), offset + windowBytes))?.[1];
    if (found !== undefined) return found;
    offset = bytes.indexOf(anchor, offset + 1, "latin1");
  }
  return undefined;
}
