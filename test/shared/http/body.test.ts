import { describe, expect, test } from "vitest";
import { readBody, readJson } from "../../../shared/http/body.ts";

const bounds = { idleTimeout: 30_000, maxBytes: 10 };

/** An answer of chunks, and whether its reader canceled it. */
function answerOf(
  chunks: readonly string[],
  headers: Record<string, string> = {},
): { answer: Response; isCanceled: () => boolean } {
  let canceled = false;
  const waiting = [...chunks];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = waiting.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(Buffer.from(next));
    },
    cancel() {
      canceled = true;
    },
  });
  return { answer: new Response(body, { headers }), isCanceled: () => canceled };
}

describe("a body", () => {
  test("is read whole, up to its bound", async () => {
    expect(String(await readBody(answerOf(["12345", "67890"]).answer, bounds))).toBe("1234567890");
    expect(String(await readBody(new Response(null), bounds))).toBe("");
  });

  test("with one byte more is an error of the caller's, and the rest is not read", async () => {
    const { answer, isCanceled } = answerOf(["12345", "678901", "more"]);
    const tooLong = (maxBytes: number): Error => new Error(`too long for ${maxBytes}`);
    await expect(readBody(answer, { ...bounds, tooLong })).rejects.toThrow("too long for 10");
    expect(isCanceled()).toBe(true);
  });

  test("that ends before the promised length is broken", async () => {
    await expect(readBody(answerOf(["123"], { "content-length": "5" }).answer, bounds)).rejects.toThrow(
      "received 3 of 5 bytes",
    );
    const packed = answerOf(["123"], { "content-length": "5", "content-encoding": "gzip" });
    expect(String(await readBody(packed.answer, bounds))).toBe("123");
  });

  test("that falls silent is broken", async () => {
    const silent = new Response(new ReadableStream({ pull: () => new Promise<void>(() => {}) }));
    await expect(readBody(silent, { ...bounds, idleTimeout: 20 })).rejects.toThrow("no data within 20 ms");
  });

  test.each([
    ['{"a":1}', { a: 1 }],
    ["{", undefined],
    ['{"a":"too long"}', undefined],
  ])("%s as JSON is %j", async (text, value) => {
    expect(await readJson(answerOf([text]).answer, bounds)).toEqual(value);
  });
});
