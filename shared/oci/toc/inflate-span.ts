import { decoderFor } from "../inflate/handle.ts";

/** Where the decompression of deflate data can begin. */
export interface Checkpoint {
  /** Stored byte at which the next block begins, or the byte after it if the block begins with upper bits of a byte. */
  readonly in: number;
  /** Decompressed bytes before. */
  readonly out: number;
  /** Number of upper bits of the byte before `in` that belong to the next block, 0 to 7. */
  readonly bits: number;
  /** The 32 KiB before, to which the data may refer. */
  readonly window: Uint8Array;
}

/**
 * Decompresses deflate data (RFC 1951) from a checkpoint.
 *
 * zlib begins at the first bit of a byte. If the data begin with upper bits of a byte, empty blocks are put before them
 * that end at the bit before: an empty block with fixed codes has 10 bits, and the one of `oddBlock` 93, so that any
 * number of bits modulo 8 can be had.
 * @param stored from the byte with the first bit.
 * @param size decompressed bytes.
 * @param isLast whether more data may follow the decompressed ones, which are ignored.
 * @throws Error if the data are damaged, shorter, or, unless it is the last span, longer.
 */
export function inflateSpan(
  stored: Uint8Array,
  { bits, window }: Pick<Checkpoint, "bits" | "window">,
  size: number,
  isLast: boolean,
): Uint8Array {
  const decoder = decoderFor("deflate", window);
  if (decoder === undefined) throw new Error("this Node.js cannot decompress synchronously");
  try {
    const output = Buffer.allocUnsafeSlow(size + 1);
    let input = bits === 0 ? stored : startingAt(stored, bits);
    let filled = 0;
    while (filled < size + (isLast ? 0 : 1)) {
      const { used, produced } = decoder.step(input, output.subarray(filled));
      input = input.subarray(used);
      filled += produced;
      if (used === 0 && produced === 0) break;
    }
    if (filled < size) throw new Error("it is smaller than the table states");
    if (filled > size && !isLast) throw new Error("it is larger than the table states");
    return output.subarray(0, size);
  } finally {
    decoder.close();
  }
}

/**
 * Bits of an empty block with fixed codes: not the last one; type 1, the least significant bit first; the code of the
 * block's end.
 */
const evenBlock = "0100000000";

/**
 * Bits of an empty block with codes of its own: not the last one; type 2, the least significant bit first; 257 codes for
 * literals, 1 for distances and 18 for lengths; the lengths of these 18 codes, of which 18 and 0 have 2 bits and 1 has 1
 * bit. Then in these codes: twice 128 zeros (18, with the number above 11 in 7 bits), the length 1 of the code for the
 * block's end, and the length 0 of the one for distances. Then the block's end.
 */
const oddBlock = [
  ...["001", "00000", "00000", "0111"],
  // Order: 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1.
  ...["000", "000", "010", "010", ...Array.from({ length: 13 }, () => "000"), "100"],
  ...["11", "1010111", "11", "1010111", "0", "10", "0"],
].join("");

/** Puts empty blocks before data that begin with the upper `bits` bits of the first byte. */
function startingAt(stored: Uint8Array, bits: number): Uint8Array {
  const isOdd = bits % 2 === 1;
  let text = isOdd ? oddBlock : "";
  while (text.length % 8 !== 8 - bits) text += evenBlock;
  const prefix = new Uint8Array(Math.ceil(text.length / 8));
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "1") prefix[index >> 3] = (prefix[index >> 3] ?? 0) | (1 << (index & 7));
  }
  const last = prefix.length - 1;
  prefix[last] = (prefix[last] ?? 0) | ((stored[0] ?? 0) & (0xff << (8 - bits)) & 0xff);
  return Buffer.concat([prefix, stored.subarray(1)]);
}
