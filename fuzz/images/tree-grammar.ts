import type { Random } from "../engine/random.ts";
import { padded, seal, setField } from "./tar-block.ts";

/** Few names, so that the layers of an image replace, link and remove each other's files. */
const names = ["a", "b", "d/a", "d/b", "d/e/f", "g/h", "app/package.json", "etc/os-release"];
const directories = ["d", "d/e", "g", "app", "var", "var/lib", "var/lib/dpkg", "etc"];
const database = "var/lib/dpkg/status";

/** Writes the layers of an image, lowest first, each a valid archive. */
export function writeLayers(random: Random): Buffer[] {
  return Array.from({ length: 1 + random.below(3) }, () => writeLayer(random));
}

function writeLayer(random: Random): Buffer {
  const entries: Buffer[] = [];
  /** Files of this layer, to which hard links can point. */
  const files: string[] = [];
  for (let count = 1 + random.below(6); count > 0; count -= 1) entries.push(entry(files, random));
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

function entry(files: string[], random: Random): Buffer {
  const mode = random.pick(["0000644\0", "0000755\0", "0004755\0"]);
  const choice = random.below(100);
  // Now and then, a name is a file in one place and a directory in another.
  const name = random.chance(93) ? random.pick(names) : random.pick(directories);
  if (choice < 55) {
    const isDatabase = choice < 12;
    files.push(isDatabase ? database : name);
    if (isDatabase) return write(database, "0", statusFile(random), "", mode);
    return write(name, "0", random.bytes(1 + random.below(20)), "", mode);
  }
  if (choice < 65) return write(`${random.pick(directories)}/`, "5", Buffer.alloc(0), "", "0000755\0");
  if (choice < 75 && files.length > 0) return write(name, "1", Buffer.alloc(0), random.pick(files), mode);
  if (choice < 83) return write(name, "2", Buffer.alloc(0), random.pick([...names, "/d", "../a", "e"]), mode);
  if (choice < 86) return write(name, "6", Buffer.alloc(0), "", mode);
  const removed = random.pick([...names, ...directories]);
  const slash = removed.lastIndexOf("/") + 1;
  const isOpaque = choice >= 95;
  const marker = isOpaque
    ? `${random.pick(directories)}/.wh..wh..opq`
    : `${removed.slice(0, slash)}.wh.${removed.slice(slash)}`;
  return write(marker, "0", Buffer.alloc(0), "", mode);
}

function statusFile(random: Random): Buffer {
  const version = `1.${random.below(3)}-1`;
  return Buffer.from(`Package: libexpat1\nStatus: install ok installed\nVersion: ${version}\nArchitecture: amd64\n\n`);
}

function write(name: string, type: string, data: Buffer, link: string, mode: string): Buffer {
  const header = Buffer.alloc(512);
  setField(header, "name", name);
  setField(header, "mode", mode);
  setField(header, "size", `${data.length.toString(8).padStart(11, "0")}\0`);
  setField(header, "type", type);
  setField(header, "link", link);
  setField(header, "magic", "ustar\x0000");
  seal(header);
  return Buffer.concat([header, padded(data)]);
}
