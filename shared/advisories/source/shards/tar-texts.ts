import { closeSync, openSync, readSync } from "node:fs";
import { UndecidedError } from "../../../errors/index.ts";
import { inflate } from "../../../oci/inflate/index.ts";
import { readTar } from "../../../oci/tar/reader.ts";
import { chunkSource } from "../../../oci/tar/source.ts";

const limits = {
  maxBytes: 64 * 1024 * 1024 * 1024,
  maxBytesName: "unpacked bytes of an archive",
  maxRatio: 500,
};
/** Bytes of the largest file; Red Hat's largest document has half of it. */
const maxFileBytes = 128 * 1024 * 1024;
const readBytes = 1024 * 1024;

/** Text of a file in an archive. */
export interface TarText {
  /** Archive and path in it. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads files of a tar archive on disk, plain or compressed with gzip or Zstandard, one at a time.
 * @param files names to read.
 * @throws UndecidedError if the archive is damaged, or a file is too large.
 */
export function* readTarTexts(archive: string, files: RegExp): Generator<TarText> {
  const file = openSync(archive, "r");
  const buffer = Buffer.allocUnsafeSlow(readBytes);
  const inflation = inflate(
    chunkSource(() => {
      const count = readSync(file, buffer);
      return count === 0 ? undefined : buffer.subarray(0, count);
    }),
    limits,
    archive,
  );
  try {
    for (const entry of readTar(
      chunkSource(() => inflation.next()),
      archive,
    )) {
      const { name, size } = entry.header;
      if (entry.header.type !== "file" || !files.test(name)) continue;
      if (Math.max(size, entry.dataSize) > maxFileBytes) throw tooLarge(archive, name, size);
      const content = entry.content();
      try {
        yield { name: `${archive}: ${name}`, text: Buffer.from(content.read(0, size)).toString() };
      } finally {
        content.close();
      }
    }
  } finally {
    inflation.close();
    closeSync(file);
  }
}

function tooLarge(archive: string, name: string, size: number): UndecidedError {
  return new UndecidedError("SOURCE_TOO_LARGE", `contains ${name} of ${size} bytes`, {
    place: { what: archive },
    advice: "No advisory is that large. Check where the archive comes from",
  });
}
