import { expect, test } from "vitest";
import { findRenames } from "../../../shared/files/index.ts";

const ten = Array.from({ length: 10 }, (_, index) => `line ${index}`);
const text = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

test.each<[string, Record<string, string>, Record<string, string>, Record<string, string>]>([
  ["the same content", { a: "x\n" }, { b: "x\n" }, { b: "a" }],
  ["nearly the same lines", { a: text(...ten) }, { b: text(...ten.slice(0, 9), "other") }, { b: "a" }],
  ["too few lines", { a: text(...ten) }, { b: text(...ten.slice(0, 7), "x", "y", "z") }, {}],
  ["one of two copies", { a: "x\n" }, { b: "x\n", c: "x\n" }, { b: "a" }],
  ["the closest of two", { a: text(...ten), c: text(...ten.slice(1), "x") }, { b: text(...ten, "y") }, { b: "a" }],
  ["nothing in empty files", { a: "" }, { b: "" }, {}],
  ["nothing in other files", { a: "x\n" }, { b: "y\n" }, {}],
])("finds %s", (_what, gone, added, expected) => {
  const renamed = findRenames(new Map(Object.entries(gone)), new Map(Object.entries(added)));
  expect(Object.fromEntries(renamed)).toEqual(expected);
});
