import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonElements } from "../../../../../shared/advisories/source/sources/json-elements.ts";

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  // Chunks are valid until the next one is requested.
  const chunk = Buffer.alloc(size);
  for (let start = 0; start < bytes.length; start += size) {
    const length = bytes.copy(chunk, 0, start, start + size);
    yield chunk.subarray(0, length);
  }
}

test("gives the objects of the arrays, whatever they contain and however they are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 }),
      fc.string(),
      fc.integer({ min: 1, max: 50 }),
      async (objects, other, size) => {
        const text = JSON.stringify({ a: other, "b}": objects, c: { d: 1 }, e: 2 });
        const found: unknown[] = [];
        for await (const element of jsonElements(inChunks(text, size), "x", 1e6)) found.push(JSON.parse(element));
        expect(found).toEqual(JSON.parse(JSON.stringify(objects)));
      },
    ),
    { numRuns: 60 },
  );
});

test("refuses an object that is too large, and a document that ends too early", async () => {
  const read = async (text: string) => {
    for await (const _ of jsonElements(inChunks(text, 7), "feed.json", 40));
  };
  await expect(read(`{"a":[{"b":"${"x".repeat(100)}"}]}`)).rejects.toThrow(
    /feed\.json: contains an object of more than 40/u,
  );
  await expect(read('{"a":[{"b":1},{')).rejects.toThrow(/ends too early/u);
  await expect(read('{"a":[{"b":1}]')).rejects.toThrow(/ends too early/u);
});
