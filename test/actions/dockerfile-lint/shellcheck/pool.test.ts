import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ShellcheckPool } from "../../../../actions/dockerfile-lint/shellcheck/pool.ts";
import { TimeLimits } from "../../../../shared/values/index.ts";
import { fakeThreads } from "./fake-threads.ts";

const scriptsOf = (texts: readonly string[]) => texts.map((script) => ({ script, options: "{}", time: undefined }));
const many = (count: number): string[] => Array.from({ length: count }, (_none, index) => `script ${index}`);

describe("the pool", () => {
  test.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [60, 3],
    [1000, 4],
  ])("checks %i scripts in %i of 4 threads", async (count, threads) => {
    const fake = fakeThreads();
    const pool = new ShellcheckPool(fake.start, 4);
    const texts = many(count);
    expect(await Promise.all(pool.run(scriptsOf(texts)))).toEqual(texts.map((text) => `[${text}]`));
    expect(fake.log.filter((line) => line === "start")).toHaveLength(threads);
    await pool.close();
    expect(fake.running()).toBe(0);
  });

  test("starts no thread for each of the scripts that come one after the other", async () => {
    const fake = fakeThreads();
    const pool = new ShellcheckPool(fake.start, 4);
    for (const text of many(100)) await Promise.all(pool.run(scriptsOf([text])));
    expect(fake.log.filter((line) => line === "start")).toHaveLength(1);
  });

  test("checks long scripts first, the longest before others, and the rest in their order", async () => {
    const fake = fakeThreads();
    const pool = new ShellcheckPool(fake.start, 1);
    await Promise.all(pool.run(scriptsOf(["a", "bb", "l".repeat(3000), "c", "m".repeat(4000)])));
    expect(fake.log.slice(1).map((line) => line.slice(0, 1) + line.length)).toEqual([
      "m4000",
      "l3000",
      "a1",
      "b2",
      "c1",
    ]);
  });

  test("ends the thread of a script that takes too long, and checks the others in a new one", async () => {
    let now = 0;
    const fake = fakeThreads({ stops: (script) => script.startsWith("slow") });
    const time = new TimeLimits({ fileSeconds: 5, totalSeconds: 100 }, () => now);
    const pool = new ShellcheckPool(fake.start, 1, () => (now += 100));
    const slow = time.createFileBudget();
    const others = time.createFileBudget();
    const results = pool.run([
      { script: "slow", options: "{}", time: slow },
      { script: "fast", options: "{}", time: others },
    ]);
    expect(await Promise.all(results)).toEqual([{ stoppedAfter: 5000 }, "[fast]"]);
    expect(fake.log).toEqual(["start", "slow", "start", "fast"]);
    expect([slow.remaining(), others.remaining()]).toEqual([4900, 4900]);
  });

  test("does not check scripts whose file has no time left", async () => {
    const fake = fakeThreads();
    const time = new TimeLimits({ fileSeconds: 5, totalSeconds: 100 }, () => 0).createFileBudget();
    time.spend(5000);
    const pool = new ShellcheckPool(fake.start, 2);
    const results = await Promise.all(pool.run([{ script: "a", options: "{}", time }, ...scriptsOf(["b"])]));
    expect(results).toEqual([{ stoppedAfter: 0 }, "[b]"]);
    expect(fake.log).toEqual(["start", "b"]);
  });

  test("fails everything that waits if a thread fails, and stops the thread", async () => {
    const fake = fakeThreads({ fails: (script) => script === "bad" });
    const pool = new ShellcheckPool(fake.start, 1);
    const settled = await Promise.allSettled(pool.run(scriptsOf(["good", "bad", "after"])));
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(fake.running()).toBe(0);
  });

  test("gives each script its own result, whatever the threads do", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 8 }), { maxLength: 80 }),
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
        async (texts, threads, delays) => {
          const fake = fakeThreads({
            turns: () => delays.next().value ?? 0,
            stops: (script) => script.startsWith("s"),
          });
          const pool = new ShellcheckPool(fake.start, threads);
          const results = await Promise.all(pool.run(scriptsOf(texts)));
          const expected = texts.map((text) =>
            text.startsWith("s") ? { stoppedAfter: Number.POSITIVE_INFINITY } : `[${text}]`,
          );
          expect(results).toEqual(expected);
          expect(fake.running()).toBeLessThanOrEqual(threads);
          await pool.close();
          expect(fake.running()).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });
});
