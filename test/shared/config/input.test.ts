import { expect, test } from "vitest";
import { lines, list } from "../../../shared/config/index.ts";

test("a list of lines keeps commas, and drops blank lines", () => {
  const { parse, kind } = lines({ description: "x" });
  expect(kind).toBe("list");
  expect(parse("a=1,b={x,y}\n\n  c \r\n", "set")).toEqual(["a=1,b={x,y}", "c"]);
  expect(parse("", "set")).toEqual([]);
});

test("a list has commas or line breaks between its items", () => {
  expect(list({ description: "x" }).parse("a, b\nc,,\n", "files")).toEqual(["a", "b", "c"]);
});
