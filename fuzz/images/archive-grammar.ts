import { createHash } from "node:crypto";
import type { Random } from "../engine/random.ts";
import { writeDocument } from "./json-grammar.ts";
import { padded, seal, setField } from "./tar-block.ts";
import { writeTar } from "./tar-grammar.ts";
import { mutateTar } from "./tar-mutation.ts";

/** Writes a docker archive: a config, layers and `manifest.json`, now and then with links, other names or a second one. */
export function writeArchive(random: Random): Buffer {
  const layers = Array.from({ length: random.below(3) }, () => writeTar(random));
  const config = Buffer.from(
    JSON.stringify({ os: "linux", architecture: "amd64", rootfs: { type: "layers", diff_ids: layers.map(digestOf) } }),
  );
  const configName = `${digestOf(config).slice(7)}.json`;
  const layerNames = layers.map((layer, index) =>
    random.pick([`${index}/layer.tar`, `blobs/sha256/${digestOf(layer).slice(7)}`]),
  );
  const document = [{ Config: configName, RepoTags: ["a:b"], Layers: layerNames }];
  const manifest = random.chance(90) ? Buffer.from(JSON.stringify(document)) : writeDocument("saved", random);
  const files: Buffer[] = [
    ...layers.flatMap((layer, index) => file(layerNames[index] ?? "", layer, random)),
    file(configName, config, random),
    file(
      random.chance(90) ? "manifest.json" : random.pick(["./manifest.json", "/manifest.json", "x/../manifest.json"]),
      manifest,
      random,
    ),
  ];
  if (random.chance(25))
    files.splice(
      random.below(files.length + 1),
      0,
      extra(random.pick(["manifest.json", "./manifest.json", configName, "x"]), random),
    );
  const whole = Buffer.concat([...files, Buffer.alloc(1024)]);
  return random.chance(20) ? mutateTar(whole, undefined, random) : whole;
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A file, now and then behind a symlink or hard link. */
function file(name: string, data: Buffer, random: Random): Buffer {
  if (random.chance(92)) return entry(name, "0", data, "");
  const isHard = random.chance(50);
  const target = `linked-${name.replaceAll("/", "-")}`;
  const link = isHard || !name.includes("/") ? target : `/${target}`;
  return Buffer.concat([entry(target, "0", data, ""), entry(name, isHard ? "1" : "2", Buffer.alloc(0), link)]);
}

function extra(name: string, random: Random): Buffer {
  return entry(name, random.pick(["0", "5", "2", "1"]), Buffer.alloc(0), random.pick(["x", "manifest.json", "../x"]));
}

function entry(name: string, type: string, data: Buffer, link: string): Buffer {
  const header = Buffer.alloc(512);
  setField(header, "name", name);
  setField(header, "mode", "0000644\0");
  setField(header, "size", `${data.length.toString(8).padStart(11, "0")}\0`);
  setField(header, "type", type);
  setField(header, "link", link);
  setField(header, "magic", "ustar\x0000");
  seal(header);
  return Buffer.concat([header, padded(data)]);
}
