import { zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SeaworthyError } from "../../../../shared/errors/index.ts";
import { BlockStore } from "../../../../shared/oci/toc/block-store.ts";
import { openEstargz } from "../../../../shared/oci/toc/estargz.ts";
import type { LayerTable } from "../../../../shared/oci/toc/table.ts";
import { openZstdChunked } from "../../../../shared/oci/toc/zstd-chunked.ts";
import { digestOf } from "../builders.ts";
import { readerOf, writeEstargz, writeZstdChunked } from "./writers.ts";

const digest = digestOf(Buffer.from("some text"));
const frame = zstdCompressSync("some text");
const stored = Buffer.concat(Array.from({ length: 40 }, () => frame));

const number = fc.oneof(
  fc.integer({ min: -1, max: 1000 }),
  fc.constantFrom(frame.length, 9, 2 ** 31, 2 ** 53 - 1, 1e300, 0.5),
);
const text = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("a", "a/", "../a", "/", "", "stargz.index.json"));
/** Rows that are often right, and wrong in any field. */
const row = fc.record(
  {
    name: text,
    type: fc.constantFrom("reg", "chunk", "dir", "symlink", "hardlink", "char", "other"),
    size: number,
    offset: number,
    endOffset: number,
    innerOffset: number,
    chunkOffset: number,
    chunkSize: number,
    digest: fc.constantFrom(digest, "", "sha256:"),
    chunkDigest: fc.constantFrom(digest, ""),
    chunkType: fc.constantFrom("", "zeros", "x"),
    linkName: text,
    mode: number,
    modtime: text,
  },
  { requiredKeys: ["type"] },
);
const entries = fc.array(fc.oneof(row, fc.jsonValue() as fc.Arbitrary<object>), { maxLength: 12 });
const valid = fc.integer({ min: 0, max: 39 }).map((index) => ({
  ...{ name: `f${index}`, type: "reg", size: 9, digest, offset: index * frame.length },
  endOffset: (index + 1) * frame.length,
}));
const document = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(entries, fc.array(valid, { maxLength: 5 })).map((rows) => ({ version: 1, entries: rows })),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Opens a table and reads every content. Ends in an error of the suite, or with contents of the stated sizes. */
async function readAll(open: () => Promise<LayerTable | undefined>): Promise<"read" | "whole" | "refused"> {
  let store: BlockStore | undefined;
  try {
    const table = await open();
    if (table === undefined || table.blocks.some(({ size }) => size > 2 ** 26)) return "whole";
    store = new BlockStore(table, "layer", 2 ** 20);
    await store.load(table.blocks.keys());
    for (const entry of table.entries) {
      expect(store.contentOf(entry).read(0, entry.header.size)).toHaveLength(entry.header.size);
    }
    return "read";
  } catch (error) {
    if (error instanceof SeaworthyError && error.kind === "undecided") return "refused";
    throw error;
  } finally {
    store?.close();
  }
}

describe("any table is read or refused", () => {
  test("of zstd:chunked", async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(document, async (value) => {
        const { blob, binding, annotations } = writeZstdChunked(stored, JSON.stringify(value));
        outcomes.add(await readAll(() => openZstdChunked(binding, annotations, blob.length, readerOf(blob), "layer")));
      }),
      { numRuns: 100 },
    );
    expect(outcomes).toContain("read");
    expect(outcomes).toContain("refused");
  });

  test("of eStargz", async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(document, async (value) => {
        const { blob, binding } = await writeEstargz(stored, JSON.stringify(value));
        outcomes.add(await readAll(() => openEstargz(binding, blob.length, readerOf(blob), "layer")));
      }),
      { numRuns: 80 },
    );
    expect(outcomes).toContain("refused");
  });

  test("after any byte of the layer was changed", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({
      ...{ name: `f${index}`, type: "reg", size: 9, digest, offset: index * frame.length },
      endOffset: (index + 1) * frame.length,
    }));
    const { blob, binding, annotations } = writeZstdChunked(stored, JSON.stringify({ version: 1, entries: rows }));
    const used = [...Array(5 * frame.length).keys(), ...Array.from(blob.keys()).slice(stored.length + 8)];
    for (const position of used) {
      const changed = Buffer.from(blob);
      changed.writeUInt8(changed.readUInt8(position) ^ 0x10, position);
      const open = () => openZstdChunked(binding, annotations, changed.length, readerOf(changed), "layer");
      // A byte of a frame's header may have no meaning.
      const outcome = await readAll(open);
      if (position >= stored.length) expect(outcome).toBe("refused");
      else expect(["refused", "read"]).toContain(outcome);
    }
  });
});
