import { createReadStream } from "node:fs";
import { decompress } from "../../../oci/compression.ts";
import { readNvdVulnerability } from "../../ratings/nvd.ts";
import type { RatingLines } from "../shards/rating-lines.ts";
import { jsonElements } from "../sources/json-elements.ts";

/** Name among the sources of an index. */
export const nvdName = "nvd";

const maxVulnerabilityBytes = 16 * 1024 * 1024;
/** Bytes of an unpacked feed. That of the largest year has a fiftieth. */
const unpackedLimits = {
  maxBytes: 8 * 1024 * 1024 * 1024,
  maxBytesName: "unpacked bytes of a feed",
  maxRatio: 200,
};

/**
 * Reads the ratings in feeds and answers of the NVD (2.0), plain or compressed with gzip or Zstandard. Reads one
 * vulnerability at a time. The files need not be all that the NVD has.
 * @throws UndecidedError if a file is damaged, too large, or of another format.
 */
export async function readNvdFiles(paths: readonly string[], into: RatingLines): Promise<void> {
  for (const path of paths) {
    const content = decompress(createReadStream(path), unpackedLimits, path);
    for await (const text of jsonElements(content, path, maxVulnerabilityBytes)) {
      const [cve, ratings] = readNvdVulnerability(text, path);
      into.add(cve, nvdName, ratings);
    }
  }
}
