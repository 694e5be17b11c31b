import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapConcurrently } from "../../../shared/values/index.ts";

describe("mapConcurrently", () => {
  it("keeps the order, and never runs more than the limit at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (turns, limit) => {
        let running = 0;
        let most = 0;
        const results = await mapConcurrently(turns, limit, async (count) => {
          running += 1;
          most = Math.max(most, running);
          for (let turn = 0; turn <= count; turn += 1) await Promise.resolve();
          running -= 1;
          return count * 2;
        });
        expect(results).toEqual(turns.map((count) => count * 2));
        expect(most).toBe(Math.min(limit, turns.length));
      }),
    );
  });

  it("starts nothing after a failure, and waits for what is running", async () => {
    const started: number[] = [];
    const ended: number[] = [];
    const work = mapConcurrently([1, 2, 3, 4], 2, async (value) => {
      started.push(value);
      if (value === 1) throw new Error("the first");
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended.push(value);
    });
    await expect(work).rejects.toThrow("the first");
    expect([started, ended]).toEqual([[1, 2], [2]]);
  });
});
