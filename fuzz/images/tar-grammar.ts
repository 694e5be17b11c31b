import type { Random } from "../engine/random.ts";
import { gnuSparseEntry, sparseRecords } from "./sparse-grammar.ts";
import { padded, paxRecord, seal, setField } from "./tar-block.ts";

const names = [
  "var/lib/dpkg/status",
  "var/lib/dpkg",
  "var/lib/dpkg/",
  "etc/os-release",
  "usr/bin/tool",
  "app/node_modules/minimist/package.json",
  "./a",
  "a",
  "a/",
  "a/b",
  "a//b",
  "a/./b",
  "a/../b",
  "/a",
  "../a",
  ".",
  "./",
  "",
  "a/.wh.b",
  "a/.wh..wh..opq",
  ".wh.a",
  "b\xff\xfe",
  "\xc3\xa4",
  "x y%",
  "a\\b",
  `${"long/".repeat(19)}name`,
  `${"n".repeat(100)}`,
  `${"deep/".repeat(40)}file`,
] as const;
const types = [
  "0",
  "0",
  "0",
  "0",
  "5",
  "2",
  "1",
  "\0",
  "\0",
  "3",
  "4",
  "6",
  "7",
  "x",
  "g",
  "L",
  "K",
  "D",
  "V",
  "X",
  "A",
];
const magics = ["ustar\x0000", "ustar\x0000", "ustar\x0000", "ustar  \0", "\0", "ustar\0  ", "ustar \0", "usTar\x0000"];
const paxKeys = [
  ...["path", "linkpath", "size", "uid", "gid", "mtime", "atime", "uname", "comment", "hdrcharset"],
  ...[
    "SCHILY.xattr.user.a",
    "SCHILY.realsize",
    "GNU.sparse.name",
    "GNU.sparse.major",
    "GNU.sparse.size",
    "LIBARCHIVE.x",
  ],
];
const paxValues = [
  "",
  "0",
  "5",
  "512",
  "1000",
  "-1",
  "+5",
  "007",
  "1.5",
  "1e3",
  "9007199254740993",
  "a\0b",
  "a/",
  "UTF-8",
];

/** Writes a layer from the grammar of tar: mostly valid, with each rarity now and then. */
export function writeTar(random: Random): Buffer {
  const parts: Buffer[] = [];
  for (let count = random.pick([1, 1, 2, 2, 3, 5]); count > 0; count -= 1) parts.push(...entryParts(random));
  parts.push(ending(random));
  return Buffer.concat(parts);
}

function ending(random: Random): Buffer {
  const size = random.chance(80) ? 1024 : random.pick([0, 512, 700, 1536, 10_240, 100]);
  const end = Buffer.alloc(size);
  return random.chance(4) ? Buffer.concat([end, random.bytes(random.pick([1, 512, 600]))]) : end;
}

function entryParts(random: Random): Buffer[] {
  if (random.chance(4)) return gnuSparseEntry(nameFrom(random), random);
  const parts: Buffer[] = [];
  const sparse = random.chance(6) ? sparseRecords(random) : undefined;
  if (sparse !== undefined) parts.push(...extension("x", sparse.records));
  else if (random.chance(25)) parts.push(...extension("x", paxFrom(random)));
  if (random.chance(3)) parts.push(...extension("g", paxFrom(random)));
  if (random.chance(6)) parts.push(...extension("L", longName(random)));
  if (random.chance(3)) parts.push(...extension("K", longName(random)));
  if (random.chance(2)) parts.push(...extension("x", paxFrom(random)));
  const data =
    sparse?.data ?? (random.chance(60) ? random.bytes(random.pick([1, 5, 100, 512, 513, 1500])) : Buffer.alloc(0));
  return [...parts, ...entry(sparse === undefined ? random.pick(types) : "0", data, random)];
}

/** A header and its data. Types without data sometimes state a size. */
function entry(type: string, data: Buffer, random: Random): Buffer[] {
  const hasData = !/[1-6]/.test(type);
  const isExtension = "xgLKX".includes(type);
  const content = isExtension ? paxFrom(random) : data;
  const header = headerFor(type, hasData ? content.length : random.pick([0, 0, 0, 5, 512]), random);
  return hasData ? [header, random.chance(98) ? padded(content) : content] : [header];
}

function headerFor(type: string, size: number, random: Random): Buffer {
  const header = Buffer.alloc(512);
  setField(header, "name", nameFrom(random));
  setField(header, "mode", numberFrom(random.pick([0o644, 0o755, 0o4755, 0, 0o100644]), 8, random));
  setField(header, "uid", numberFrom(random.pick([0, 0, 1000, 65_534]), 8, random));
  setField(header, "gid", numberFrom(random.pick([0, 0, 50]), 8, random));
  setField(header, "size", numberFrom(size, 12, random));
  setField(header, "mtime", numberFrom(random.pick([0, 1_700_000_000]), 12, random));
  setField(header, "type", type);
  if ("12".includes(type) || random.chance(4)) setField(header, "link", nameFrom(random));
  setField(header, "magic", random.chance(80) ? "ustar\x0000" : random.pick(magics));
  if (random.chance(20)) setField(header, "devmajor", numberFrom(random.below(300), 8, random));
  if (random.chance(8)) setField(header, "prefix", random.chance(50) ? nameFrom(random) : "p/q");
  if (random.chance(2)) setField(header, "trailer", "tar\0");
  seal(header);
  return header;
}

function nameFrom(random: Random): string {
  const name = random.pick(names);
  return random.chance(3) ? `${name}\0${random.pick(names)}` : name;
}

/** Writes a number as one of the forms that writers and attackers use. */
function numberFrom(value: number, length: number, random: Random): Buffer {
  const octal = value.toString(8);
  const usual = `${octal.padStart(length - 1, "0")}\0`;
  if (random.chance(88)) return Buffer.from(usual);
  const forms = [
    octal.padStart(length, "0"),
    `${octal} `,
    ` ${octal}\0`,
    `\0${octal}`,
    `${octal}\0x`,
    ` \0${octal}`,
    "",
    "9",
    `-${octal}`,
  ];
  return random.chance(60) ? Buffer.from(random.pick(forms)) : base256(random.chance(80) ? value : -value, length);
}

function base256(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length, value < 0 ? 0xff : 0);
  bytes.writeBigInt64BE(BigInt(value), length - 8);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytes;
}

function paxFrom(random: Random): Buffer {
  const records: Buffer[] = [];
  for (let count = random.pick([1, 1, 2, 3]); count > 0; count -= 1) {
    const key = random.pick(random.chance(70) ? paxKeys.slice(0, 6) : paxKeys);
    const isName = key.endsWith("path") && random.chance(80);
    const record = paxRecord(key, isName ? nameFrom(random) : random.pick(paxValues));
    records.push(
      random.chance(97) ? record : Buffer.from(random.pick(["4 =\n", "6 a=b ", "+6 a=\n", "07 a=b\n", "7 =ab\n", "x"])),
    );
  }
  return Buffer.concat(records);
}

function longName(random: Random): Buffer {
  return Buffer.from(`${nameFrom(random)}${random.pick(["\0", "\0", "", "\0\0x"])}`, "latin1");
}

function extension(type: string, data: Buffer): Buffer[] {
  const header = Buffer.alloc(512);
  setField(header, "name", type === "x" || type === "g" ? "PaxHeaders/x" : "././@LongLink");
  setField(header, "mode", "0000644\0");
  setField(header, "uid", "0000000\0");
  setField(header, "gid", "0000000\0");
  setField(header, "size", `${data.length.toString(8).padStart(11, "0")}\0`);
  setField(header, "mtime", "00000000000\0");
  setField(header, "type", type);
  setField(header, "magic", type === "x" || type === "g" ? "ustar\x0000" : "ustar  \0");
  seal(header);
  return [header, padded(data)];
}
