import { promisify } from "node:util";
import { gunzip, zstdDecompress } from "node:zlib";
import { messageOf } from "../../errors/index.ts";
import { tableInvalid } from "./problems.ts";
import { tableLimits } from "./table.ts";

const inflaters = { gzip: promisify(gunzip), zstd: promisify(zstdDecompress) };

/**
 * Decompresses a table.
 * @returns undefined if it is larger than tables may be.
 * @throws UndecidedError `TOC_INVALID` if the data are damaged.
 */
export async function inflateTable(
  kind: keyof typeof inflaters,
  stored: Uint8Array,
  label: string,
): Promise<Uint8Array | undefined> {
  try {
    return await inflaters[kind](stored, { maxOutputLength: tableLimits.bytes });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw tableInvalid(label, `its ${kind} data are damaged (${messageOf(error)})`);
  }
}
