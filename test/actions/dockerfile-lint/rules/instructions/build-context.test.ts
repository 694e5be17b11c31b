import { expect, it } from "vitest";
import { findingsOf, idsOf } from "../../linting.ts";

const contextFilter = { excludes: (path: string): boolean => path === "README.md" };

it.each([
  ["FROM debian:12\nCOPY README.md /a/\n", true],
  ["FROM debian:12\nCOPY src /a/\n", false],
  ["FROM debian:12 AS docs\nFROM debian:12\nCOPY --from=docs README.md /a/\n", false],
])("CopyIgnoredFile: what the context does not send, in %j: %s", (text, fires) => {
  expect(idsOf(text, { contextFilter }).includes("CopyIgnoredFile")).toBe(fires);
});

it("SW-DF-context-unfiltered: the whole context, where it is known what it holds back", () => {
  const whole = "FROM debian:12\nCOPY . /a/\n";
  expect(idsOf(whole, { contextFilter })).toContain("SW-DF-context-unfiltered");
  expect(idsOf(whole)).not.toContain("SW-DF-context-unfiltered");
  expect(idsOf("FROM debian:12\nCOPY src /a/\n", { contextFilter })).not.toContain("SW-DF-context-unfiltered");
});

it.each([
  ["FROM debian:12\nCOPY . /a/\n", "certs/server.key", "high"],
  ["FROM debian:12\nCOPY . /a/\n", "lib/testdata/server.key", "medium"],
  ["FROM golang AS build\nCOPY . /a/\nFROM debian:12\nCOPY --from=build /a/app /app\n", "certs/server.key", "medium"],
])("SW-DF-context-unfiltered: a key in %j at %s is %s", (text, path, severity) => {
  const sensitive = [{ path, bytes: 1 }];
  const filter = { excludes: () => false, sent: { files: 2, bytes: 10, sensitive, complete: true } };
  const found = findingsOf(text, { contextFilter: filter }).find(({ ruleId }) => ruleId === "SW-DF-context-unfiltered");
  expect(found?.severity).toBe(severity);
});
