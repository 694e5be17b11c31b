import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../../../files/index.ts";

/** The highest serial that was seen of each source, so that an older index is not taken for the newest. */
export interface SerialMemory {
  seen(source: string): Promise<number>;
  remember(source: string, serial: number): Promise<void>;
}

/** Remembers in a directory, one small file a source. What cannot be written is not remembered. */
export function directorySerials(directory: string): SerialMemory {
  const pathOf = (source: string): string =>
    join(directory, "advisories", "serials", createHash("sha256").update(source).digest("hex"));
  const seen = async (source: string): Promise<number> => {
    const serial = Number(await readFile(pathOf(source), "utf8").catch(() => "0"));
    return Number.isSafeInteger(serial) && serial > 0 ? serial : 0;
  };
  return {
    seen,
    async remember(source, serial) {
      if (serial <= (await seen(source))) return;
      await writeFileAtomic(pathOf(source), String(serial)).catch(() => {});
    },
  };
}
