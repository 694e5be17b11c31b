import type { Random } from "./random.ts";

const interestingBytes = [0, 1, 0x20, 0x2f, 0x30, 0x37, 0x7f, 0x80, 0xc0, 0xff];

/** Changes a few places of an input without knowledge of its format. */
export function mutateBytes(input: Buffer, other: Buffer | undefined, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(input);
  for (let step = random.pick([1, 1, 1, 2, 3, 6]); step > 0; step -= 1) bytes = change(bytes, other, random);
  return bytes;
}

function change(bytes: Buffer, other: Buffer | undefined, random: Random): Buffer {
  const start = random.below(bytes.length + 1);
  const length = Math.min(random.pick([1, 2, 4, 8, 16, 64, 512]), bytes.length - start);
  switch (random.below(9)) {
    case 0:
    case 1:
      return replaced(bytes, start, 0, Buffer.of(random.pick(interestingBytes)));
    case 2:
      return overwritten(bytes, start, Buffer.of(random.pick(interestingBytes)));
    case 3:
      return overwritten(bytes, start, Buffer.of((bytes[start] ?? 0) ^ (1 << random.below(8))));
    case 4:
      return overwritten(bytes, start, numberOf(random));
    case 5:
      return replaced(bytes, start, length, Buffer.alloc(0));
    case 6:
      return replaced(bytes, random.below(bytes.length + 1), 0, bytes.subarray(start, start + length));
    case 7:
      return other === undefined ? bytes.subarray(0, start) : spliced(bytes, start, other, random);
    default:
      return replaced(bytes, start, length, random.bytes(random.below(8)));
  }
}

/** Returns an integer of two, four or eight bytes near a limit, in either order. */
function numberOf(random: Random): Buffer {
  const size = random.pick([2, 4, 8]);
  const value = random.pick([0, 1, -1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0xffff]);
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  const part = Buffer.from(bytes.subarray(0, size));
  return random.chance(50) ? part : part.reverse();
}

function overwritten(bytes: Buffer, start: number, part: Buffer): Buffer {
  part.copy(bytes, start, 0, Math.max(0, Math.min(part.length, bytes.length - start)));
  return bytes;
}

function replaced(bytes: Buffer, start: number, length: number, part: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), part, bytes.subarray(start + length)]);
}

function spliced(bytes: Buffer, start: number, other: Buffer, random: Random): Buffer {
  return Buffer.concat([bytes.subarray(0, start), other.subarray(random.below(other.length + 1))]);
}
