import { createHash, hash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Computes `sha256:<hex>` of bytes, or of text in UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${hash("sha256", content)}`;
}

/** Returns the SHA-256 of a file as `sha256:<hex>`. */
export async function fileDigest(path: string): Promise<string> {
  const state = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) state.update(chunk);
  return `sha256:${state.digest("hex")}`;
}
