import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseShebang, programHeads } from "../../../../actions/image-scan/efficiency/program-heads.ts";
import { memoryContent } from "../../../../shared/layers/index.ts";
import { findElfInterpreter } from "../../../../shared/packages/index.ts";

const header = {
  path: "/app",
  type: "file",
  size: 100,
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime: 0,
  linkTarget: "",
} as const;

describe("the first line of a script", () => {
  test.each([
    ["#!/bin/sh\nexit", { kind: "script", interpreter: "/bin/sh" }],
    ["#! /usr/bin/env  python3 -u \n", { kind: "script", interpreter: "/usr/bin/env", argument: "python3 -u" }],
    ["#!/bin/sh\r\n", { kind: "script", interpreter: "/bin/sh\r" }],
    ["#!/bin/sh", { kind: "script", interpreter: "/bin/sh" }],
    ["#!\n/bin/sh", undefined],
    [`#!/${"a".repeat(300)}`, undefined],
  ])("%j", (text, head) => {
    expect(parseShebang(text)).toEqual(head);
  });

  test("has no blanks around its words, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const head = parseShebang(`#!${text}`);
        if (head === undefined) return;
        expect(head.interpreter).toMatch(/^[^ \t\n]+$/);
        expect(head.argument ?? "x").toMatch(/^[^ \t\n](?:[^\n]*[^ \t\n])?$/);
      }),
    );
  });
});

test("damaged ELF files have no loader, and nothing is read outside of them", () => {
  const magic = [0x7f, 0x45, 0x4c, 0x46];
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 0, maxLength: 400 }),
      fc.constantFrom(1, 2),
      fc.constantFrom(1, 2),
      (rest, bits, order) => {
        const bytes = Uint8Array.from([...magic, bits, order, ...rest]);
        const loader = findElfInterpreter(memoryContent(bytes));
        if (loader !== undefined) expect(Buffer.from(bytes).includes(Buffer.from(loader, "latin1"))).toBe(true);
        expect(() => programHeads.collect({ header, body: bytes })).not.toThrow();
      },
    ),
  );
});

test("only programs outside of the directories of libraries are read", () => {
  expect(programHeads.wants(header)).toBe(true);
  expect(programHeads.wants({ ...header, mode: 0o644 })).toBe(false);
  for (const path of [
    "/usr/lib/x",
    "/lib64/ld.so",
    "/app/node_modules/a/b",
    "/v/site-packages/c",
    "/usr/local/lib/x.so.1",
  ]) {
    expect(programHeads.wants({ ...header, path })).toBe(false);
  }
});
