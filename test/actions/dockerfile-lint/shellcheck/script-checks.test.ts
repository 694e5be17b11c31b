import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryScriptCache } from "../../../../actions/dockerfile-lint/shellcheck/script-cache.ts";
import { createWasmChecker } from "../../../../actions/dockerfile-lint/shellcheck/wasm.ts";
import type { ShellScriptRequest } from "../../../../actions/dockerfile-lint/shellcheck.ts";
import { TimeLimits } from "../../../../shared/values/index.ts";
import { temporaryDirectory } from "../../../shared/oci/builders.ts";
import { fakeThreads } from "./fake-threads.ts";

const request = (text: string, dialect: ShellScriptRequest["dialect"] = "sh"): ShellScriptRequest => ({
  key: `${dialect}\n${text}`,
  dialect,
  text,
});
const comment = { line: 1, column: 1, code: 2086, severity: "info", message: "quote it" };
const answer = (script: string): string => JSON.stringify([{ ...comment, message: `about ${script.length}` }]);
const secret = Buffer.from("a secret of more than thirty-two characters");

describe("checks of scripts", () => {
  test("run once for all files that have the script", async () => {
    const fake = fakeThreads({ answer });
    const checker = createWasmChecker({ start: fake.start, maxThreads: 2 });
    const files = [[request("a"), request("b")], [request("b"), request("c")], [request("b", "bash")]];
    checker.prepare?.(files.map((requests) => ({ requests })));
    const results = await Promise.all(files.map((requests) => checker.check({ requests })));
    expect(results.map((result) => [...result.keys()])).toEqual(files.map((file) => file.map(({ key }) => key)));
    expect(fake.log.filter((line) => line !== "start").toSorted()).toEqual(["a", "b", "b", "c"]);
  });

  test("leave out only the file whose script takes too long", async () => {
    const fake = fakeThreads({ answer, stops: (script) => script === "slow" });
    const checker = createWasmChecker({ start: fake.start, maxThreads: 1 });
    const time = new TimeLimits({ fileSeconds: 5, totalSeconds: 100 }, () => 0);
    const files = [["a"], ["slow", "b"], ["c"]].map((texts) => ({
      requests: texts.map((text) => request(text)),
      time: time.createFileBudget(),
    }));
    checker.prepare?.(files);
    const results = await Promise.all(files.map((file) => checker.check(file)));
    expect(results.map((result) => [...result.keys()])).toEqual([["sh\na"], ["sh\nb"], ["sh\nc"]]);
    expect(fake.log.filter((line) => line === "slow")).toHaveLength(1);
  });

  test("run again for a file with more time than the first that has the script", async () => {
    const fake = fakeThreads({ answer });
    const checker = createWasmChecker({ start: fake.start, maxThreads: 1 });
    const time = new TimeLimits({ fileSeconds: 5, totalSeconds: 100 }, () => 0);
    const [used, fresh] = [time.createFileBudget(), time.createFileBudget()];
    used.spend(5000);
    const requests = [request("a")];
    expect([...(await checker.check({ requests, time: used })).keys()]).toEqual([]);
    expect([...(await checker.check({ requests, time: fresh })).keys()]).toEqual(["sh\na"]);
  });

  test("fail if ShellCheck fails or answers something else", async () => {
    for (const fake of [fakeThreads({ fails: () => true }), fakeThreads({ answer: () => "{}" }), fakeThreads()]) {
      const checker = createWasmChecker({ start: fake.start, maxThreads: 1 });
      checker.prepare?.([{ requests: [request("a"), request("b")] }]);
      await expect(checker.check({ requests: [request("a")] })).rejects.toThrow();
      await checker.close?.();
    }
  });
});

describe("results on disk", () => {
  async function check(directory: string, texts: readonly string[], { key = secret, module = "m1" } = {}) {
    const fake = fakeThreads({ answer });
    const cache = directoryScriptCache(directory, key, async () => module);
    const checker = createWasmChecker({ start: fake.start, maxThreads: 2, cache });
    const results = await checker.check({ requests: texts.map((text) => request(text)) });
    await checker.close?.();
    return { results: [...results], checked: fake.log.filter((line) => line !== "start").toSorted() };
  }
  async function recordsIn(directory: string): Promise<string[]> {
    const names = await readdir(directory, { recursive: true });
    return names.filter((name) => name.endsWith(".record")).map((name) => join(directory, name));
  }

  test("spare the next run everything that it has, and only that", async () => {
    const directory = await temporaryDirectory();
    const first = await check(directory, ["a", "bb"]);
    expect(first.checked).toEqual(["a", "bb"]);
    const again = await check(directory, ["a", "bb"]);
    expect(again).toEqual({ results: first.results, checked: [] });
    expect((await check(directory, ["a", "ccc"])).checked).toEqual(["ccc"]);
  });

  test("are those of the same module and secret", async () => {
    const directory = await temporaryDirectory();
    await check(directory, ["a"]);
    expect((await check(directory, ["a"], { module: "m2" })).checked).toEqual(["a"]);
    const other = Buffer.from("another secret of more than thirty-two characters");
    expect((await check(directory, ["a"], { key: other })).checked).toEqual(["a"]);
  });

  test("have neither the script's text nor its name", async () => {
    const directory = await temporaryDirectory();
    await check(directory, ["curl -u user:hunter2 https://example.com"]);
    const [record, ...others] = await recordsIn(directory);
    expect(others).toEqual([]);
    expect(record).toMatch(/[0-9a-f]{64}\.record$/u);
    expect((await readFile(record ?? "")).includes("hunter2")).toBe(false);
  });

  test("that are damaged, cut off or exchanged do not exist", async () => {
    const directory = await temporaryDirectory();
    const { results } = await check(directory, ["a", "bb", "ccc"]);
    const records = await recordsIn(directory);
    const [one = "", two = "", three = ""] = records;
    const [first, second, third] = await Promise.all(records.map((path) => readFile(path)));
    await writeFile(one, second ?? "");
    await writeFile(two, (first ?? Buffer.alloc(0)).subarray(0, 40));
    await writeFile(three, Buffer.concat([third ?? Buffer.alloc(0), Buffer.from("x")]));
    expect(await check(directory, ["a", "bb", "ccc"])).toEqual({ results, checked: ["a", "bb", "ccc"] });
    expect((await check(directory, ["a", "bb", "ccc"])).checked).toEqual([]);
  });

  test("of something else than comments do not count", async () => {
    const directory = await temporaryDirectory();
    const cache = directoryScriptCache(directory, secret, async () => "m1");
    await cache.write(request("a"), "{}");
    expect((await check(directory, ["a"])).checked).toEqual(["a"]);
  });

  test("are not needed: a cache that fails is empty", async () => {
    const fails = async (): Promise<never> => {
      throw new Error("no module");
    };
    const fake = fakeThreads({ answer });
    const cache = directoryScriptCache(await temporaryDirectory(), secret, fails);
    const checker = createWasmChecker({ start: fake.start, maxThreads: 1, cache });
    expect((await checker.check({ requests: [request("a")] })).size).toBe(1);
    await checker.close?.();
  });
});
