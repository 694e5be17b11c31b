import { expect, it } from "vitest";
import { streamSource } from "../../../../shared/oci/tar/source.ts";

it("needs no chunk any more when it has asked for the next", async () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 7) {
      const chunk = bytes.slice(at, at + 7);
      yield chunk;
      chunk.fill(0xff);
    }
  }
  const source = streamSource(chunks());
  const read: number[] = [];
  while (source.position < bytes.length) {
    const ahead = [...(await source.peek(5))];
    const part = [...(await source.read(9))];
    expect(part.slice(0, 5)).toEqual(ahead);
    read.push(...part);
  }
  expect(read).toEqual([...bytes]);
  expect(await source.peek(3)).toHaveLength(0);
});
