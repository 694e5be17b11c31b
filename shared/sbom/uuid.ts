import { createHash } from "node:crypto";

/** Namespace of the names below; random, and fixed for ever. */
const namespace = Buffer.from("5c8f1d6a2f3b4c57a1f09b6a2d0e7c41", "hex");

/** A name-based UUID (RFC 9562, version 5): the same name gives the same UUID. */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
