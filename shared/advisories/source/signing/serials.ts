import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../../../files/index.ts";

/** Highest serial seen of each source, so that an older index is not accepted as the newest. */
export interface SerialStore {
  seen(source: string): Promise<number>;
  remember(source: string, serial: number): Promise<void>;
}

/** Stores serials in a directory, one small file per source. Ignores write failures. */
export function directorySerials(directory: string): SerialStore {
  const nameOf = (source: string): string =>
    join("advisories", "serials", createHash("sha256").update(source).digest("hex"));
  const seen = async (source: string): Promise<number> => {
    const serial = Number(await readFile(join(directory, nameOf(source)), "utf8").catch(() => "0"));
    return Number.isSafeInteger(serial) && serial > 0 ? serial : 0;
  };
  return {
    seen,
    async remember(source, serial) {
      if (serial <= (await seen(source))) return;
      await writeFileAtomic(directory, nameOf(source), String(serial)).catch(() => {});
    },
  };
}
