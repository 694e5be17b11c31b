/** The floor: inflate every layer of a layout and hash its stored bytes, one stream per layer. Argument: the layout. */
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

const [layout = ""] = process.argv.slice(2);

function document(digest: string): { readonly layers: readonly { readonly digest: string }[] } {
  return JSON.parse(readFileSync(join(layout, "blobs", digest.replace(":", "/")), "utf8"));
}

const index = JSON.parse(readFileSync(join(layout, "index.json"), "utf8"));
await Promise.all(
  document(index.manifests[0].digest).layers.map(async ({ digest }) => {
    const hash = createHash("sha256");
    const source = createReadStream(join(layout, "blobs", digest.replace(":", "/")), { highWaterMark: 256 * 1024 });
    source.on("data", (chunk) => hash.update(chunk));
    await pipeline(source, createGunzip({ chunkSize: 1024 * 1024 }), async (chunks) => {
      for await (const _ of chunks);
    });
    if (`sha256:${hash.digest("hex")}` !== digest) throw new Error(`${digest} is damaged`);
  }),
);
