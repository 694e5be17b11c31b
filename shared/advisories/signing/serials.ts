import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The highest serial that was seen of each source, so that an older index is not taken for the newest. */
export interface SerialMemory {
  seen(source: string): Promise<number>;
  remember(source: string, serial: number): Promise<void>;
}

/** Remembers in a folder, one small file a source, written aside and renamed. What cannot be written is not remembered. */
export function folderSerials(folder: string): SerialMemory {
  const pathOf = (source: string): string =>
    join(folder, "advisories", "serials", createHash("sha256").update(source).digest("hex"));
  const seen = async (source: string): Promise<number> => {
    const serial = Number(await readFile(pathOf(source), "utf8").catch(() => "0"));
    return Number.isSafeInteger(serial) && serial > 0 ? serial : 0;
  };
  return {
    seen,
    async remember(source, serial) {
      if (serial <= (await seen(source))) return;
      const path = pathOf(source);
      const aside = `${path}.${randomBytes(6).toString("hex")}`;
      await mkdir(dirname(path), { recursive: true })
        .then(() => writeFile(aside, String(serial)))
        .then(() => rename(aside, path))
        .catch(() => {});
    },
  };
}
