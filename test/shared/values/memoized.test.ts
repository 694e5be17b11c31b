import { expect, test } from "vitest";
import { memoized } from "../../../shared/values/index.ts";

test("each key is computed once", () => {
  const asked: string[] = [];
  const lengthOf = memoized((key) => {
    asked.push(key);
    return key.length;
  });
  expect([lengthOf("ab"), lengthOf(""), lengthOf("ab"), lengthOf("")]).toEqual([2, 0, 2, 0]);
  expect(asked).toEqual(["ab", ""]);
});

test("a failed promise is remembered, too", async () => {
  let tries = 0;
  const read = memoized(async () => {
    tries += 1;
    throw new Error("gone");
  });
  await expect(read("a")).rejects.toThrow("gone");
  await expect(read("a")).rejects.toThrow("gone");
  expect(tries).toBe(1);
});
