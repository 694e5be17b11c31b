import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decompress } from "./compression.ts";
import type { OpenLimits } from "./limits.ts";

/**
 * Decompresses an archive into an unlinked temporary file, which disappears with its handle even if the process dies.
 * @throws UndecidedError `LIMIT_EXCEEDED` or `DECOMPRESSION_FAILED`.
 */
export async function unpackToTemporary(
  chunks: AsyncIterable<Uint8Array>,
  limits: OpenLimits,
  label: string,
): Promise<FileHandle> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-"));
  let file: FileHandle | undefined;
  try {
    file = await open(join(directory, "archive.tar"), "wx+", 0o600);
    await rm(directory, { recursive: true, force: true });
    const expansion = {
      maxBytes: limits.archiveBytes,
      maxBytesName: "archiveBytes",
      maxRatio: limits.compressionRatio,
    };
    for await (const chunk of decompress(chunks, expansion, label)) await file.writeFile(chunk);
    return file;
  } catch (error) {
    await file?.close();
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}
