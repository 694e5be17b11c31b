import { expect, onTestFinished, test } from "vitest";
import { BlockStore } from "../../../../shared/oci/toc/block-store.ts";
import { completeWork } from "../../../../shared/oci/toc/complete.ts";
import type { LayerTable, TableEntry } from "../../../../shared/oci/toc/table.ts";
import { digestOf, rejection } from "../builders.ts";

const stored = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 251));
const blockBytes = 100_000;

/** A table of stored blocks of a file of ten blocks, and of one file in each other block. */
function tableOf(blob: Uint8Array = stored): LayerTable & { readonly requests: (readonly [number, number])[] } {
  const requests: (readonly [number, number])[] = [];
  const blocks = Array.from({ length: blob.length / blockBytes }, (_, index) => {
    const start = index * blockBytes;
    const digest = digestOf(stored.subarray(start, start + blockBytes));
    return {
      start,
      end: start + blockBytes,
      size: blockBytes,
      checks: [{ offset: 0, size: blockBytes, digest, entry: `f${index}` }],
    };
  });
  const piece = (block: number) => ({ block, offset: 0, size: blockBytes });
  const entry = (name: string, ...places: number[]): TableEntry => {
    const header = { name, type: "file", size: places.length * blockBytes, mode: 0, uid: 0, gid: 0, mtime: 0 } as const;
    return { header: { ...header, linkName: "" }, pieces: places.map(piece) };
  };
  const entries = [entry("large", ...Array.from({ length: 10 }, (_, index) => index)), entry("far", 29)];
  const read: LayerTable["read"] = async (start, length) => {
    requests.push([start, length]);
    return blob.subarray(start, start + length);
  };
  return { format: "estargz", entries, blocks, read, decode: (_, bytes) => bytes, requests };
}

function storeOf(table: LayerTable, maxBytes = 1e9): BlockStore {
  const store = new BlockStore(table, "layer", maxBytes);
  onTestFinished(() => store.close());
  return store;
}

test("contents are read from downloaded blocks, and the missing ones are told", async () => {
  const table = tableOf();
  const store = storeOf(table);
  const content = store.contentOf(table.entries[0] as TableEntry);
  expect(() => content.read(150_000, 100_000)).toThrow();
  expect(store.takeMissed()).toEqual([1, 2]);
  expect(await store.load([1, 2])).toBe(true);
  expect(table.requests).toEqual([[100_000, 200_000]]);
  expect(Buffer.from(content.read(150_000, 100_000))).toEqual(stored.subarray(150_000, 250_000));
  expect(store.takeMissed()).toEqual([]);
  await store.load([1, 2]);
  expect(table.requests).toHaveLength(1);
  const target = new Uint8Array(10);
  expect(content.read(250_000, 10, target).buffer).toBe(target.buffer);
  await store.load([9]);
  expect(content.read(990_000, 20_000)).toHaveLength(10_000);
  expect(content.read(2_000_000, 5)).toHaveLength(0);
});

test("neighbors are requested together, others apart", async () => {
  const table = tableOf();
  await storeOf(table).load([29, 3, 4, 6, 1]);
  expect(table.requests.toSorted((a, b) => a[0] - b[0])).toEqual([
    [100_000, 100_000],
    [300_000, 200_000],
    [600_000, 100_000],
    [2_900_000, 100_000],
  ]);
});

test("a wrong byte is refused with the name of the entry", async () => {
  const blob = Buffer.from(stored);
  blob.writeUInt8(255, 2_950_000);
  const table = tableOf(blob);
  const error = await rejection(storeOf(table).load([28, 29]));
  expect(error).toMatchObject({ code: "DIGEST_MISMATCH", place: { what: "layer f29" } });
});

test("data that cannot be decompressed are refused with the name of the entry", async () => {
  const table = {
    ...tableOf(),
    decode() {
      throw new Error("damaged");
    },
  };
  const error = await rejection(storeOf(table).load([3]));
  expect(error).toMatchObject({ kind: "undecided", code: "TOC_INVALID", message: expect.stringContaining('"f3"') });
});

test("contents are limited", async () => {
  const error = await rejection(storeOf(tableOf(), 150_000).load([1, 2]));
  expect(error).toMatchObject({ code: "LIMIT_EXCEEDED", message: expect.stringContaining("layerBytes") });
});

test("a registry without parts is told", async () => {
  const table: LayerTable = { ...tableOf(), read: async () => undefined };
  expect(await storeOf(table).load([1])).toBe(false);
});

test("work is attempted again with what it missed, whoever catches the error", async () => {
  const table = tableOf();
  const store = storeOf(table);
  const [large] = table.entries as [TableEntry];
  const results: number[] = [];
  let attempts = 0;
  const work = {
    entry: large,
    attempt() {
      attempts += 1;
      let bytes = 0;
      try {
        const content = store.contentOf(large);
        for (let offset = 0; offset < content.size; offset += 50_000) bytes += content.read(offset, 50_000).length;
      } catch {
        bytes = -1;
      }
      return () => void results.push(bytes);
    },
  };
  expect(await completeWork([work], store, table)).toBe(true);
  expect(results).toEqual([1_000_000]);
  // Three times the next block, then the remaining file.
  expect(attempts).toBe(5);
});

test("the error of a work with all its blocks is thrown", async () => {
  const table = tableOf();
  const store = storeOf(table);
  const failing = {
    entry: table.entries[1] as TableEntry,
    attempt() {
      throw new Error("its own");
    },
  };
  await expect(completeWork([failing], store, table)).rejects.toThrow("its own");
});

test("a failure waits for the requests that were sent, and sends no more", async () => {
  const table = tableOf();
  let running = 0;
  let sent = 0;
  const read: LayerTable["read"] = async (start, length) => {
    sent += 1;
    running += 1;
    await new Promise((resolve) => setTimeout(resolve, start === 0 ? 1 : 10));
    running -= 1;
    if (start === 0) throw new Error("broken");
    return stored.subarray(start, start + length);
  };
  const store = storeOf({ ...table, read });
  // Every other block, so that each is a request of its own.
  await expect(store.load(Array.from({ length: 15 }, (_, index) => index * 2))).rejects.toThrow("broken");
  expect([running, sent]).toEqual([0, 6]);
});

test("work that reads a file from its end gets all of it after some attempts", async () => {
  const table = tableOf();
  const store = storeOf(table);
  const [large] = table.entries as [TableEntry];
  const pieces = table.blocks.map((_, block) => ({ block, offset: 0, size: blockBytes }));
  const whole = { header: { ...large.header, size: stored.length }, pieces };
  let attempts = 0;
  const work = {
    entry: whole,
    attempt() {
      attempts += 1;
      const content = store.contentOf(whole);
      for (let offset = content.size - 1; offset > 0; offset -= 50_000) content.read(offset, 1);
      return () => {};
    },
  };
  expect(await completeWork([work], store, table)).toBe(true);
  expect(attempts).toBeLessThan(15);
});
