import { expect, test } from "vitest";
import { defined } from "../../../shared/values/index.ts";

test("keys without a value are left out, and other empty values stay", () => {
  const name: string | undefined = undefined;
  expect(Object.entries(defined({ name, count: 0, text: "", none: null }))).toEqual([
    ["count", 0],
    ["text", ""],
    ["none", null],
  ]);
});
