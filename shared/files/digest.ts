import { createHash } from "node:crypto";

/** `sha256:<hex>` of a content; of text, in UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
