import { inflateRawSync } from "node:zlib";

/**
 * Unpacks the bytes of an entry, stored or deflated (APPNOTE 6.3.10, 4.4.5).
 * @param size of the unpacked bytes, as the directory states it; nothing larger is allocated.
 * @returns undefined for another size.
 * @throws Error for another method, and for damaged data.
 */
export function unpack(packed: Uint8Array, method: number, size: number): Buffer | undefined {
  if (method !== 0 && method !== 8) throw new RangeError(`compression method ${method} is not supported`);
  const bytes = method === 0 ? Buffer.from(packed.buffer, packed.byteOffset, packed.length) : inflated(packed, size);
  return bytes.length === size ? bytes : undefined;
}

function inflated(packed: Uint8Array, size: number): Buffer {
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
