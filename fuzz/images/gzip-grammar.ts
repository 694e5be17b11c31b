import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { mutateBytes } from "../engine/mutate.ts";
import type { Random } from "../engine/random.ts";

/** Compresses a layer in one of the ways that gzip allows, or damages it. */
export function compress(plain: Buffer, random: Random): Buffer {
  if (random.chance(50)) return gzipSync(plain, { level: random.pick([0, 1, 6]) });
  const parts: Buffer[] = [];
  const cut = random.below(plain.length + 1);
  for (const part of random.chance(50) ? [plain] : [plain.subarray(0, cut), plain.subarray(cut)]) {
    parts.push(member(part, random));
  }
  if (random.chance(10))
    parts.push(random.pick([Buffer.alloc(1), Buffer.alloc(512), Buffer.from("\x1f"), random.bytes(20)]));
  const whole = Buffer.concat(parts);
  return random.chance(15) ? mutateBytes(whole, undefined, random) : whole;
}

const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 } as const;

function member(plain: Buffer, random: Random): Buffer {
  const flag = random.chance(50) ? 0 : random.below(32) | (random.chance(5) ? 0x40 : 0);
  const fixed = Buffer.from([0x1f, 0x8b, random.chance(98) ? 8 : 7, flag, 1, 2, 3, 4, 0, 255]);
  const extra = random.bytes(random.below(6));
  const head = Buffer.concat([
    fixed,
    flag & flags.extra ? Buffer.concat([Buffer.of(extra.length, 0), extra]) : Buffer.alloc(0),
    flag & flags.name ? Buffer.from("name\0") : Buffer.alloc(0),
    flag & flags.comment ? Buffer.from("a comment\xe4\0", "latin1") : Buffer.alloc(0),
  ]);
  const headerSum = Buffer.alloc(2);
  headerSum.writeUInt16LE(crc32(head) & 0xffff);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(plain));
  trailer.writeUInt32LE((plain.length + (random.chance(3) ? 1 : 0)) >>> 0, 4);
  return Buffer.concat([
    head,
    flag & flags.headerCrc ? headerSum : Buffer.alloc(0),
    deflateRawSync(plain, { level: random.pick([0, 1, 6]), windowBits: random.pick([9, 15]) }),
    random.chance(98) ? trailer : trailer.subarray(0, random.below(8)),
  ]);
}
