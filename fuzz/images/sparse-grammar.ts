import type { Random } from "../engine/random.ts";
import { padded, paxRecord, seal, setField } from "./tar-block.ts";

interface SparseFile {
  readonly runs: readonly (readonly [offset: number, length: number])[];
  readonly size: number;
  readonly data: Buffer;
}

/** A sparse file, now and then with runs that overlap, are out of order or leave the file. */
function sparseFile(random: Random): SparseFile {
  const runs: [number, number][] = [];
  let offset = 0;
  for (let count = random.below(4); count > 0; count -= 1) {
    offset += random.pick([0, 512, 1000]);
    const length = random.pick([0, 1, 512, 600]);
    runs.push([offset, length]);
    offset += length;
  }
  if (random.chance(6)) runs.reverse();
  const stored = runs.reduce((sum, [, length]) => sum + length, 0);
  const surplus = random.chance(90) ? 0 : random.pick([-1, 1, 512]);
  const size = random.chance(90) ? offset + random.pick([0, 100, 4096]) : random.pick([0, offset - 1, 2 ** 33]);
  return { runs, size: Math.max(0, size), data: random.bytes(Math.max(0, stored + surplus)) };
}

/** Records and data of a sparse file in the formats 0.0, 0.1 and 1.0, now and then wrong. */
export function sparseRecords(random: Random): { readonly records: Buffer; readonly data: Buffer } {
  const { runs, size, data } = sparseFile(random);
  const count = random.chance(95) ? runs.length : random.below(5);
  const version = random.pick(["0.0", "0.1", "1.0", "1.0"]);
  const records: Buffer[] = [];
  if (random.chance(60)) records.push(paxRecord("GNU.sparse.name", random.pick(["sparse", "var/lib/dpkg/status"])));
  if (version !== "0.0" && random.chance(95)) {
    records.push(paxRecord("GNU.sparse.major", version.slice(0, 1)), paxRecord("GNU.sparse.minor", version.slice(2)));
  }
  if (random.chance(10)) records.push(paxRecord("GNU.sparse.size", String(size + random.below(2))));
  if (version === "1.0") {
    records.push(paxRecord("GNU.sparse.realsize", String(size)));
    const map = [count, ...runs.flat()].map((value) => `${value}\n`).join("");
    return { records: Buffer.concat(records), data: Buffer.concat([padded(Buffer.from(map)), data]) };
  }
  records.push(paxRecord("GNU.sparse.size", String(size)));
  if (random.chance(95)) records.push(paxRecord("GNU.sparse.numblocks", String(count)));
  if (version === "0.1") records.push(paxRecord("GNU.sparse.map", runs.flat().join(",")));
  for (const [offset, length] of version === "0.0" ? runs : []) {
    records.push(paxRecord("GNU.sparse.offset", String(offset)), paxRecord("GNU.sparse.numbytes", String(length)));
  }
  return { records: Buffer.concat(records), data };
}

/** Header and data of a sparse file in GNU's old format. */
export function gnuSparseEntry(name: string, random: Random): Buffer[] {
  const { runs, size, data } = sparseFile(random);
  const header = Buffer.alloc(512);
  setField(header, "name", name);
  setField(header, "mode", "0000644\0");
  setField(header, "size", octal(data.length));
  setField(header, "type", "S");
  setField(header, "magic", random.chance(95) ? "ustar  \0" : "ustar\x0000");
  header.write(runs.map(([offset, length]) => octal(offset) + octal(length)).join(""), 386, "latin1");
  header.write(octal(size), 483, "latin1");
  const isExtended = random.chance(10);
  if (isExtended) header[482] = 1;
  seal(header);
  return [header, ...(isExtended ? [Buffer.alloc(512)] : []), padded(data)];
}

function octal(value: number): string {
  return `${value.toString(8).padStart(11, "0")}\0`;
}
