import { describe, expect, it } from "vitest";
import {
  type Instruction,
  listCommands,
  listFromValues,
  parseDockerfile,
  parseMountOptions,
  parsePairs,
  parseRunScripts,
} from "../../../shared/dockerfile/index.ts";

function first(text: string): { readonly instruction: Instruction; readonly file: ReturnType<typeof parseDockerfile> } {
  const file = parseDockerfile(text);
  const [instruction] = file.instructions;
  if (instruction === undefined) throw new Error("an instruction is there");
  return { instruction, file };
}

describe("pairsOf", () => {
  it.each([
    ["ENV A=1 B='x y' C=\"$A\"", ["A=1", "B=x y", "C=$A"]],
    ["ENV A b  c", ["A=b  c"]],
    ["LABEL a.b=c \\\n  # why\n  d=", ["a.b=c", "d="]],
    ["ARG A B=2", ["A", "B=2"]],
    ["ENV A=b\\ c", ["A=b c"]],
  ])("reads %j", (text, expected) => {
    const { instruction } = first(text);
    const pairs = parsePairs(instruction, "\\");
    expect(pairs.map(({ key, value }) => (value === undefined ? key.value : `${key.value}=${value.value}`))).toEqual(
      expected,
    );
  });

  it("knows where each value stands", () => {
    const { instruction, file } = first("ENV A=1 \\\n B='x y'\n");
    expect(
      parsePairs(instruction, "\\").map(({ value }) => (value === undefined ? "" : file.source.slice(value.span))),
    ).toEqual(["1", "'x y'"]);
  });
});

describe("runScripts", () => {
  function commands(text: string): string[] {
    const { instruction, file } = first(text);
    return listCommands(parseRunScripts(file.source, instruction)).map(({ span }) => file.source.slice(span));
  }

  it.each([
    ["RUN a b && \\\n  # why\n  c\n", ["a b", "c"]],
    ["RUN <<A <<B\na\nA\nb\nB\n", ["a", "b"]],
    ["RUN bash <<A\na\nA\n", ["bash <<A", "a"]],
    ["RUN cat <<A > /f\nno\nA\n", ["cat <<A > /f"]],
    ["RUN <<A\n#!/usr/bin/env python3\nno()\nA\n", []],
    ['RUN ["a", "b"]\n', ['a", "b']],
  ])("finds the commands of %j at their places", (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });
});

describe("mounts", () => {
  it("name what they take from", () => {
    expect(parseMountOptions("type=bind, Source=/a,ro").get("source")).toBe("/a");
    expect(listFromValues(first("RUN --mount=type=bind,from=x --mount=from=y,target=/z a\n").instruction)).toEqual([
      "x",
      "y",
    ]);
    expect(listFromValues(first("COPY --from=x a b\n").instruction)).toEqual(["x"]);
    expect(listFromValues(first("RUN a --from=x\n").instruction)).toEqual([]);
  });

  it.each<[string, string]>([
    ["quoted fields", "'type=bind,\"from=x\",target=/z'"],
    ["quotes that are escaped", 'type=bind,\\"from=x\\",target=/z'],
    ["a comma in a field", '\'"source=/a,from=y","from=x"\''],
    ["a doubled quote", '\'"source=/a""b","from=x"\''],
    ["text after a quoted field", "'\"type=bind\"z,from=x'"],
  ])("are split like CSV: %s", (_name, mount) => {
    expect(listFromValues(first(`RUN --mount=${mount} a\n`).instruction)).toEqual(["x"]);
  });

  it.each(['--mo"un"t=from=x', "--'mount=from=x'", "--mount\\=from=x"])("are found in spite of quotes: %s", (flag) => {
    expect(listFromValues(first(`RUN ${flag} a\n`).instruction)).toEqual(["x"]);
  });
});
