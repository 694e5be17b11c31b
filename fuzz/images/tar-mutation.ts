import { mutateBytes } from "../engine/mutate.ts";
import type { Random } from "../engine/random.ts";
import { type FieldName, fields, seal, setField } from "./tar-block.ts";

const values = [
  "",
  "\0",
  " ",
  "/",
  "0",
  "7",
  "0000010\0",
  "00000001000\0",
  " 1000 \0",
  "\x80\0\0\0\0\0\0\x01",
  "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
  "a/",
  "ustar\x0000",
  "ustar  \0",
  "tar\0",
] as const;
const types = "\x00\x000123456xgLKSV7DX";

/** Changes an archive: fields of headers with a correct checksum, whole blocks, or any bytes. */
export function mutateTar(input: Buffer, other: Buffer | undefined, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(input);
  for (let step = random.pick([1, 1, 2, 3]); step > 0; step -= 1) bytes = change(bytes, other, random);
  return bytes;
}

function change(bytes: Buffer, other: Buffer | undefined, random: Random): Buffer {
  const headers = headersIn(bytes);
  const start = headers.length === 0 ? 0 : random.pick(headers);
  const choice = random.below(10);
  if (headers.length === 0 || choice === 0) return mutateBytes(bytes, other, random);
  if (choice < 6) return changeField(bytes, start, random);
  if (choice === 6) return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 512)]);
  if (choice === 7) return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start - 512 * random.below(3))]);
  if (choice === 8 && other !== undefined) {
    const from = headersIn(other);
    const part = other.subarray(from.length === 0 ? 0 : random.pick(from));
    return Buffer.concat([
      bytes.subarray(0, start),
      part.subarray(0, 512 * (1 + random.below(4))),
      bytes.subarray(start),
    ]);
  }
  const damaged = mutateBytes(bytes.subarray(start, start + 512), undefined, random);
  const header = Buffer.alloc(512);
  damaged.copy(header);
  seal(header);
  return Buffer.concat([bytes.subarray(0, start), header, bytes.subarray(start + 512)]);
}

function changeField(bytes: Buffer, start: number, random: Random): Buffer {
  const header = bytes.subarray(start, start + 512);
  const name = random.pick(Object.keys(fields) as FieldName[]);
  const value = name === "type" ? (types[random.below(types.length)] ?? "0") : random.pick(values);
  if (random.chance(70)) setField(header, name, value);
  else header[fields[name][0] + random.below(fields[name][1])] = random.pick([0, 0x20, 0x2f, 0x30, 0x37, 0x80, 0xff]);
  if (name !== "checksum") seal(header);
  return bytes;
}

/** Offsets of blocks that look like headers. */
function headersIn(bytes: Buffer): number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset + 512 <= bytes.length; offset += 512) {
    const digits = bytes.toString("latin1", offset + 148, offset + 154);
    if (/^[0-7]{6}$/.test(digits)) offsets.push(offset);
  }
  return offsets;
}
