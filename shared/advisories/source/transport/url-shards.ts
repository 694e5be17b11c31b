import { UndecidedError } from "../../../errors/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { unexpectedStatus } from "../../../http/errors.ts";
import { indexName, proofNames, timestampName } from "../shards/format.ts";
import { maxIndexBytes, maxProofBytes, maxTimestampBytes, type ShardStore } from "../shards/store.ts";

/** Opens the shards at a URL; undefined if it has no index of shards. */
export async function urlShards(base: string, http: HttpClient): Promise<ShardStore | undefined> {
  const address = (file: string): string => `${base}/${file}`;
  const response = await http.request(address(indexName), { maxBytes: maxIndexBytes });
  if (response.status === 404) return undefined;
  if (response.status !== 200) throw unexpectedStatus(address(indexName), response.status);
  const optional = async (file: string, maxBytes: number): Promise<Buffer | undefined> => {
    const { status, bytes } = await http.request(address(file), { maxBytes });
    if (status === 404) return undefined;
    if (status !== 200) throw unexpectedStatus(address(file), status);
    return bytes;
  };
  return {
    name: base,
    isRemote: true,
    index: async () => response.bytes,
    timestamp: () => optional(timestampName, maxTimestampBytes),
    proof: (document, form) => optional(proofNames[document][form], maxProofBytes[form]),
    async read({ file, size }) {
      const { status, bytes } = await http.request(address(file), { maxBytes: size });
      if (status === 200) return bytes;
      throw status === 404 ? missing(address(file)) : unexpectedStatus(address(file), status);
    },
  };
}

function missing(label: string): UndecidedError {
  return new UndecidedError("ADVISORIES_UNREADABLE", "is missing, although the index names it", {
    place: { what: label },
    advice: "The set is being replaced or was published incompletely. Try again, or publish it again",
  });
}
