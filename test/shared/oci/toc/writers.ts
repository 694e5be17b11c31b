import { gzipSync, zstdCompressSync } from "node:zlib";
import { digestOf, type TarFile, tarOf } from "../builders.ts";

/** Layer in memory with what binds its table. */
export interface WrittenLayer {
  readonly blob: Uint8Array;
  readonly binding: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Writes an eStargz layer of stored data and a table, as the specification of eStargz describes it. */
export async function writeEstargz(
  stored: Uint8Array,
  json: string,
  name = "stargz.index.json",
): Promise<WrittenLayer> {
  const table = gzipSync(await tarOf([{ name, body: json }]));
  const offset = Buffer.from(`SG\x16\0${stored.length.toString(16).padStart(16, "0")}STARGZ`, "latin1");
  const header = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, offset.length, 0]);
  const footer = Buffer.concat([header, offset, Buffer.from([1, 0, 0, 0xff, 0xff]), Buffer.alloc(8)]);
  const binding = digestOf(Buffer.from(json));
  const annotations = { "containerd.io/snapshot/stargz/toc.digest": binding };
  return { blob: Buffer.concat([stored, table, footer]), binding, annotations };
}

/** Writes a zstd:chunked layer of stored data and a table. */
export function writeZstdChunked(stored: Uint8Array, json: string): WrittenLayer {
  const table = zstdCompressSync(Buffer.from(json));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(table.length);
  const blob = Buffer.concat([stored, Buffer.from([0x50, 0x2a, 0x4d, 0x18]), size, table]);
  const binding = digestOf(table);
  const position = `${stored.length + 8}:${table.length}:${Buffer.byteLength(json)}:1`;
  const annotations = {
    "io.github.containers.zstd-chunked.manifest-checksum": binding,
    "io.github.containers.zstd-chunked.manifest-position": position,
  };
  return { blob, binding, annotations };
}

/** Reads parts of a layer in memory. */
export function readerOf(blob: Uint8Array): (start: number, length: number) => Promise<Uint8Array> {
  return async (start, length) => blob.subarray(start, start + length);
}

/** Writes a whole zstd:chunked layer of small files: each header, content and padding is a frame of its own. */
export async function zstdChunkedOf(files: readonly TarFile[]): Promise<WrittenLayer & { readonly diffId: string }> {
  const frames: Uint8Array[] = [];
  const parts: Uint8Array[] = [];
  const entries: object[] = [];
  let stored = 0;
  const add = (part: Uint8Array): number => {
    if (part.length === 0) return stored;
    const frame = zstdCompressSync(part);
    parts.push(part);
    frames.push(frame);
    stored += frame.length;
    return stored;
  };
  for (const file of files) {
    const tar = await tarOf([file]);
    const body = Buffer.from(file.body ?? "");
    const offset = add(tar.subarray(0, 512));
    const endOffset = add(body);
    add(tar.subarray(512 + body.length, tar.length - 1024));
    entries.push({
      ...{ type: "reg", name: file.name, size: body.length, mode: file.mode ?? 0o644 },
      ...(body.length === 0 ? {} : { digest: digestOf(body), offset, endOffset }),
    });
  }
  add(new Uint8Array(1024));
  const layer = writeZstdChunked(Buffer.concat(frames), JSON.stringify({ version: 1, entries }));
  return { ...layer, diffId: digestOf(Buffer.concat(parts)) };
}
