import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLintOptions, type LintOptions, lintDockerfile } from "../../../actions/dockerfile-lint/lint.ts";
import type { ImageUse } from "../../../shared/evidence/index.ts";

function imagesOf(text: string, options: Partial<LintOptions> = {}): readonly ImageUse[] {
  return lintDockerfile({ path: "app/Dockerfile", text }, { ...defaultLintOptions("2026-01-15"), ...options }).images;
}

/** `use reference:line ?unknown` of each. */
function said(text: string, options: Partial<LintOptions> = {}): string[] {
  return imagesOf(text, options).map(
    ({ use, reference, line, unknown, context }) =>
      `${use} ${reference} ${line}${unknown === undefined ? "" : ` ?${unknown.join()}`}${context ? " context" : ""}`,
  );
}

describe("the images of a Dockerfile", () => {
  test.each<[string, string, string[]]>([
    ["FROM", "FROM node:24\n", ["base node:24 1"]],
    ["FROM on several lines, at the instruction", "\nFROM \\\n  node:24 \\\n  AS x\n", ["base node:24 2"]],
    ["no stage above and no scratch", "FROM a AS Build\nFROM build\nFROM scratch\n", ["base a 1"]],
    ["a stage below, which FROM cannot name", "FROM later\nFROM a AS later\n", ["base later 1", "base a 2"]],
    ["stages that the target does not need", "FROM a AS x\nFROM b\n", ["base a 1", "base b 2"]],
    [
      "COPY --from of an image, and of no stage",
      "FROM a AS x\nFROM scratch\nCOPY --from=x / /\nCOPY --from=0 / /\nCOPY --from=uv:1 / /\n",
      ["base a 1", "copied uv:1 5"],
    ],
    ["COPY --from a number that is no stage", "FROM a\nCOPY --from=7 / /\n", ["base a 1"]],
    ["a stage that is named like an image", "FROM a AS node\nFROM node\nCOPY --from=node / /\n", ["base a 1"]],
    [
      "mounts, at their lines",
      "FROM a\nRUN --mount=type=cache,target=/c \\\n --mount=from=b,target=/b \\\n --mount=type=bind,from=c:1,target=/d x\n",
      ["base a 1", "mounted b 3", "mounted c:1 4"],
    ],
    [
      "a mount from a number, which is a name there",
      "FROM a AS x\nFROM b\nRUN --mount=from=0,target=/x y\n",
      ["base a 1", "base b 2", "mounted 0 3"],
    ],
    ["scratch for COPY and mounts", "FROM a\nCOPY --from=scratch / /\nRUN --mount=from=scratch x\n", ["base a 1"]],
    ["ADD, which names no image", "FROM a\nADD https://evil.example/x /\n", ["base a 1"]],
    [
      "what ONBUILD triggers",
      "FROM a\nONBUILD COPY --from=b / /\nONBUILD RUN --mount=from=c x\n",
      ["base a 1", "copied b 2", "mounted c 3"],
    ],
    ["the frontend", "# syntax=docker/dockerfile:1\nFROM a\n", ["frontend docker/dockerfile:1 1", "base a 2"]],
    [
      "a frontend that only BuildKit sees",
      "// syntax=evil.example/x\nFROM a\n",
      ["frontend evil.example/x 1", "base a 2"],
    ],
    ["nothing", "FROM scratch\n", []],
    ["nothing of an empty file", "", []],
    ["nothing of a FROM without a name", "FROM\n", []],
    ["quoted names", 'FROM "node":24\nCOPY --fr"om"=\'uv:1\' / /\n', ["base node:24 1", "copied uv:1 2"]],
    ["a fragment without FROM", "COPY --from=uv:1 / /\n", ["copied uv:1 1"]],
  ])("are those of %s", (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ["a default", "ARG V=24\nFROM node:$V\n", "base node:24 2"],
    ["the last default", "ARG V=20\nARG V=24\nFROM node:$V\n", "base node:24 3"],
    ["defaults of defaults", `ARG A=node\nARG B=$A:24\nFROM \${B}\n`, "base node:24 3"],
    ["a word for what is absent", `ARG V\nFROM node:\${V:-24}\n`, "base node:24 2"],
    ["an empty prefix", `ARG R=\nFROM \${R}node:24\n`, "base node:24 2"],
    ["no default", "ARG BASE\nFROM $BASE\n", "base $BASE 2 ?BASE"],
    ["an empty default", `ARG BASE=""\nFROM \${BASE}\n`, `base \${BASE} 2 ?BASE`],
    ["no default of a part", "ARG V\nARG R=ghcr.io\nFROM $R/a:$V\n", "base ghcr.io/a:$V 3 ?V"],
    ["a default that rests on none", "ARG A\nARG B=$A\nFROM $B\n", "base $B 3 ?B"],
    ["no ARG at all", "FROM $BASE\n", "base $BASE 1 ?BASE"],
    ["an ARG of a stage, which FROM does not see", "FROM a\nARG B=x\nFROM $B\n", "base $B 3 ?B"],
    ["one of two readings of an ARG", `ARG X=evil.example/x\nARG X\nFROM \${X:-node}\n`, `base \${X:-node} 3 ?X`],
    ["the same in one line", `ARG X=evil.example/x X\nFROM \${X-node}\n`, `base \${X-node} 2 ?X`],
    ["the same by way of another", `ARG X=y\nARG X\nARG Z=\${X:-node}\nFROM $Z\n`, "base $Z 4 ?Z"],
    ["an ARG without value, twice", `ARG X\nARG X\nFROM \${X:-node}\n`, "base node 3"],
    ["an ARG and its value later", `ARG X\nARG X=node\nFROM $X\n`, "base node 3"],
    ...[":+", ":-", "+", "-"].map((modifier): [string, string, string] => [
      `a platform with ${modifier}`,
      `ARG TARGETARCH\nFROM \${TARGETARCH${modifier}x/}node\n`,
      `base \${TARGETARCH${modifier}x/}node 2 ?TARGETARCH`,
    ]),
    [
      "a platform by way of another ARG",
      `ARG TARGETARCH\nARG P=\${TARGETARCH:+evil.example/}\nFROM \${P}node\n`,
      `base \${P}node 3 ?P`,
    ],
    ["a platform that no ARG names", `ARG P=\${TARGETOS:-node}\nFROM $P\n`, "base $P 2 ?P"],
    ["a platform that has a default", `ARG TARGETARCH=amd64\nFROM x:$TARGETARCH\n`, "base x:amd64 2"],
    [
      "a word for what nothing declares",
      `ARG B=\${R:-docker.io/library}/node\nFROM $B\n`,
      "base docker.io/library/node 2",
    ],
    ["nothing for what nothing declares", `ARG B=\${R+evil.example/}node\nFROM $B\n`, "base node 2"],
    ["a platform", `FROM ghcr.io/a:\${TARGETARCH}\n`, `base ghcr.io/a:\${TARGETARCH} 1 ?TARGETARCH`],
    ["a modifier that only the build knows", `ARG V=a\nFROM \${V#a}\n`, `base \${V#a} 2 ?V`],
    ["a variable of COPY --from, which BuildKit leaves", "ARG V=a\nFROM x\nCOPY --from=$V / /\n", "copied $V 3 ?V"],
  ])("have %s in place of arguments", (_name, text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });

  test("have what the call gives in place of arguments and frontends", () => {
    const buildArgs = { BASE: "alpine", BUILDKIT_SYNTAX: "evil.example/x:1 --y" };
    expect(said("# syntax=a/b\nARG BASE=node\nFROM $BASE\n", { buildArgs })).toEqual([
      "frontend evil.example/x:1 1",
      "base alpine 3",
    ]);
  });

  test("say which are build contexts of the call", () => {
    const text = "FROM base\nCOPY --from=Shared / /\nCOPY --from=other / /\n";
    expect(said(text, { namedContexts: ["base", "shared"] })).toEqual([
      "base base 1 context",
      "copied shared 2 context",
      "copied other 3",
    ]);
  });

  test("say which stages a build context of the call replaces", () => {
    const text = "FROM node AS base\nFROM Base AS tools\nFROM scratch\nCOPY --from=tools / /\nCOPY --from=0 / /\n";
    expect(said(text, { namedContexts: ["base", "tools"] })).toEqual([
      "base base 1 context",
      "base tools 2 context",
      "base node 1",
      "base base 2 context",
      "copied tools 4 context",
      "copied base 5 context",
    ]);
  });

  test.each<[string, string]>([
    ["node", "node:latest"],
    ["node", "docker.io/library/node:latest"],
    ["node", "library/node"],
    ["node:latest", "node"],
    ["docker.io/owner/a", "owner/a:latest"],
    ["index.docker.io/library/node", "node"],
  ])("say that the build context %s is taken for %s", (name, taken) => {
    const text = `FROM ${taken}\nCOPY --from=${taken} / /\nRUN --mount=from=${taken} x\n`;
    const expected = [`base ${name} 1 context`, `copied ${name} 2 context`, `mounted ${name} 3 context`];
    expect(said(text, { namedContexts: [name] })).toEqual(expected);
  });

  test.each<[string, string]>([
    ["node", "node:24"],
    ["node", "ghcr.io/library/node"],
    ["a/b", "library/a/b"],
    ["node:24", "node"],
  ])("do not take the build context %s for %s", (name, taken) => {
    expect(said(`FROM ${taken}\n`, { namedContexts: [name] })).toEqual([`base ${taken} 1`]);
  });

  test.each([
    "evil-$TARGETARCH",
    "build-$TARGETOS",
    "build$TARGETPLATFORM",
    "b.io/build-$TARGETARCH",
    "build-$TARGETARCH:1",
  ])("are not taken for stages that the platform chooses: %s", (name) => {
    expect(
      said(`FROM a AS build-amd64\nFROM a AS build-arm64\nFROM a AS b.io/build-amd64\nFROM ${name}\n`),
    ).toHaveLength(4);
  });

  test("leave out stages that the platform chooses", () => {
    const stages = "FROM a AS build-amd64\nFROM a AS build-arm64\n";
    expect(said(`${stages}FROM build-\${TARGETARCH}\n`)).toEqual(["base a 1", "base a 2"]);
    expect(said(`FROM a AS build-amd64\nFROM build-$TARGETARCH\n`)[1]).toBe("base build-$TARGETARCH 2 ?TARGETARCH");
    expect(said(`${stages}ARG V\nFROM build-$V\n`).at(-1)).toBe("base build-$V 4 ?V");
    expect(said(`FROM build-$TARGETARCH\n${stages}`)[0]).toBe("base build-$TARGETARCH 1 ?TARGETARCH");
  });

  test("are ambiguous if builders may parse a line differently", () => {
    const [doubt, ...images] = imagesOf("FROM node\nFROM\u00A0evil.example/x AS y\n");
    expect(doubt).toMatchObject({ reference: "FROM\u00A0evil.example/x AS y", use: "base", line: 2 });
    expect(doubt?.doubt).toContain("U+00A0");
    expect(images[0]).toEqual({ reference: "node", use: "base", file: "app/Dockerfile", line: 1 });
  });

  test("are named whatever surrounds them", () => {
    const line = fc.constantFrom(
      "RUN x",
      "# c",
      "",
      "ARG V=1",
      "ENV A=b",
      "COPY . /",
      "USER 1",
      "FROM b AS c",
      "LABEL x",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (above, below) => {
        const text = [...above, "FROM evil.example/x:1 AS z", ...below, "COPY --from=evil.example/y / /"].join("\n");
        const named = imagesOf(text).map(({ reference, line: at }) => [reference, at]);
        expect(named).toContainEqual(["evil.example/x:1", above.length + 1]);
        expect(named).toContainEqual(["evil.example/y", above.length + below.length + 2]);
      }),
    );
  });
});
