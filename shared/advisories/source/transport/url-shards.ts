import { UndecidedError } from "../../../errors/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { badStatus } from "../../../http/errors.ts";
import { indexName, signatureName } from "../shards/format.ts";
import { largestIndex, largestSignature, type ShardStore } from "../shards/store.ts";

/** The shards below a web address, where their directory was put; undefined where there is no index of shards. */
export async function urlShards(base: string, http: HttpClient): Promise<ShardStore | undefined> {
  const address = (file: string): string => `${base}/${file}`;
  const answer = await http.ask(address(indexName), { maxBytes: largestIndex });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw badStatus(address(indexName), answer.status);
  return {
    name: base,
    isRemote: true,
    index: async () => answer.bytes,
    async signature() {
      const { status, bytes } = await http.ask(address(signatureName), { maxBytes: largestSignature });
      if (status === 404) return undefined;
      if (status !== 200) throw badStatus(address(signatureName), status);
      return bytes.toString("utf8");
    },
    async read({ file, size }) {
      const { status, bytes } = await http.ask(address(file), { maxBytes: size });
      if (status === 200) return bytes;
      throw status === 404 ? missing(address(file)) : badStatus(address(file), status);
    },
  };
}

function missing(what: string): UndecidedError {
  return new UndecidedError("ADVISORIES_UNREADABLE", "is missing, although the index names it", {
    place: { what },
    advice: "The set is being replaced or was published incompletely. Try again, or publish it again",
  });
}
