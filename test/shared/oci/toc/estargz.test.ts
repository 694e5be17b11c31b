import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openEstargz } from "../../../../shared/oci/toc/estargz.ts";
import type { LayerTable } from "../../../../shared/oci/toc/table.ts";
import { digestOf, rejection } from "../builders.ts";
import { readerOf, type WrittenLayer, writeEstargz } from "./writers.ts";

const body = Buffer.from("the content of a file");
const stored = Buffer.concat([gzipSync("a header"), gzipSync(body)]);
const file = { name: "f", type: "reg", size: body.length, digest: digestOf(body), offset: gzipSync("a header").length };

function open({ blob, binding }: WrittenLayer, read = readerOf(blob)): Promise<LayerTable | undefined> {
  return openEstargz(binding, blob.length, read, "layer");
}

async function openRows(entries: readonly object[], version = 1): Promise<LayerTable | undefined> {
  return open(await writeEstargz(stored, JSON.stringify({ version, entries })));
}

test("a file is in the gzip member at its offset", async () => {
  const table = await openRows([{ name: "d/", type: "dir" }, file]);
  expect(table?.entries.map(({ header }) => header.name)).toEqual(["d/", "f"]);
  const [block] = table?.blocks ?? [];
  expect(block).toMatchObject({ start: file.offset, end: stored.length, size: body.length });
  expect(block && table?.decode(block, stored.subarray(block.start, block.end))).toEqual(body);
});

test("files in one member share a block", async () => {
  const inner = { type: "reg", offset: 0, size: 2 };
  const digest = digestOf(Buffer.from("hd"));
  const table = await openRows([
    { ...inner, name: "a", innerOffset: 2, digest },
    { ...inner, name: "b", innerOffset: 6, digest },
    file,
  ]);
  expect(table?.blocks).toMatchObject([
    { start: 0, end: file.offset, size: 8, checks: [{ offset: 2 }, { offset: 6 }] },
    { start: file.offset },
  ]);
  expect(table?.entries[1]?.pieces).toEqual([{ block: 0, offset: 6, size: 2 }]);
});

describe("the layer is read whole", () => {
  test("where the registry sends no parts", async () => {
    expect(await open(await writeEstargz(stored, "{}"), async () => undefined as never)).toBeUndefined();
  });
  test.each([0, 2])("where the version is %d", async (version) => {
    expect(await openRows([file], version)).toBeUndefined();
  });
  test("where there is no footer, or it leads nowhere", async () => {
    const layer = await writeEstargz(stored, "{}");
    const change = (text: string, by: string): WrittenLayer => {
      const blob = Buffer.from(Buffer.from(layer.blob).toString("latin1").replace(text, by), "latin1");
      return { ...layer, blob };
    };
    expect(await open(change("STARGZ", "STARGY"))).toBeUndefined();
    expect(await open(change("000STARGZ", "fffSTARGZ"))).toBeUndefined();
    expect(await open(change("\x160", "\x16f"))).toBeUndefined();
    expect(await open({ ...layer, blob: Buffer.from("short") })).toBeUndefined();
  });
});

describe("refuses", () => {
  test("a table that the manifest does not bind", async () => {
    const layer = await writeEstargz(stored, JSON.stringify({ version: 1, entries: [file] }));
    const error = await rejection(open({ ...layer, binding: digestOf(Buffer.from("another")) }));
    expect(error).toMatchObject({ kind: "undecided", code: "DIGEST_MISMATCH" });
  });
  test("a table of another name", async () => {
    const error = await rejection(open(await writeEstargz(stored, "{}", "table.json")));
    expect(error).toMatchObject({ code: "TOC_INVALID" });
  });
  test.each(['{"version":1,"entries":[],"entries":[]}', '{"Version":1,"version":1,"entries":[]}'])(
    "keys that readers take in different ways: %s",
    async (json) => {
      expect(await rejection(open(await writeEstargz(stored, json)))).toMatchObject({ code: "JSON_AMBIGUOUS" });
    },
  );
  test.each(["{", '{"version":1,"entries":[{"name":"a"}]}', '{"version":1,"entries":[{"type":"reg","size":-1}]}'])(
    "documents of another shape: %s",
    async (json) => {
      const error = await rejection(open(await writeEstargz(stored, json)));
      expect(error).toMatchObject({ kind: "undecided", code: expect.stringMatching(/^(JSON|DOCUMENT)_INVALID$/) });
    },
  );
  test.each<[string, readonly object[]]>([
    ["offsets outside the layer", [{ ...file, offset: 1_000_000 }]],
    ["offsets in the table", [{ ...file, offset: stored.length }]],
    ["offsets in another order", [file, { ...file, name: "g", offset: 0 }]],
    ["two files at one place", [file, { ...file, name: "g" }]],
    ["files that overlap in a member", [file, { ...file, name: "g", innerOffset: 3 }]],
  ])("%s", async (_, entries) => {
    const error = await rejection(openRows(entries));
    expect(error).toMatchObject({ code: "TOC_INVALID", message: expect.stringContaining("impossible offsets") });
  });
  test("an entry with the name of the table", async () => {
    expect(await rejection(openRows([{ ...file, name: "stargz.index.json" }]))).toMatchObject({ code: "TOC_INVALID" });
  });
});
