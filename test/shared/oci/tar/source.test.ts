import { closeSync, writeSync } from "node:fs";
import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { openTemporary } from "../../../../shared/files/index.ts";
import { type ByteSource, chunkSource, fileSource } from "../../../../shared/oci/tar/source.ts";
import { stepsOf } from "../builders.ts";

it("needs no chunk any more when it has asked for the next", () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
  let at = 0;
  let last: Uint8Array | undefined;
  const source = chunkSource(() => {
    last?.fill(0xff);
    last = at < bytes.length ? bytes.slice(at, at + 7) : undefined;
    at += 7;
    return last;
  });
  const read: number[] = [];
  while (source.position < bytes.length) {
    const ahead = [...source.peek(5)];
    const part = [...source.read(9)];
    expect(part.slice(0, 5)).toEqual(ahead);
    read.push(...part);
  }
  expect(read).toEqual([...bytes]);
  expect(source.peek(3)).toHaveLength(0);
});

it("gives the same bytes from chunks and from a range of a file", () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 251));
  const file = openTemporary();
  writeSync(file, Buffer.concat([Buffer.from("before"), bytes, Buffer.from("behind")]));
  const step = fc.record({
    kind: fc.constantFrom("read", "peek", "skip"),
    length: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 40_000 })),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 20_000 }), (steps, chunk) => {
      const sources = [chunkSource(stepsOf(bytes, chunk)), fileSource(file, 6, bytes.length)];
      const seen = sources.map((source) => steps.map(({ kind, length }) => take(source, kind, length)));
      expect(seen[1]).toEqual(seen[0]);
    }),
    inject("fuzz") ? {} : { numRuns: 30 },
  );
  const source = fileSource(file, 6, bytes.length);
  expect(Buffer.from(source.readAt?.(100, 50) ?? [])).toEqual(bytes.subarray(100, 150));
  expect(source.readAt?.(bytes.length - 5, 50)).toHaveLength(5);
  closeSync(file);
});

function take(source: ByteSource, kind: string, length: number): unknown {
  if (kind === "skip") return [source.skip(length), source.position];
  const bytes = kind === "read" ? source.read(length) : source.peek(length);
  return [Buffer.from(bytes).toString("latin1"), source.position];
}
