import { describe, expect, it } from "vitest";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { applyFixes, getEdits } from "../../../../shared/fixes/index.ts";
import { dockerfileTexts } from "../../../fixtures/dockerfile/vectors.ts";
import { findingsOf } from "../linting.ts";

function fixable(text: string): Finding[] {
  return findingsOf(text).filter((finding) => getEdits(finding).length > 0);
}

function counts(findings: readonly Finding[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { ruleId } of findings) counted.set(ruleId, (counted.get(ruleId) ?? 0) + 1);
  return counted;
}

function applyTo(text: string, findings: readonly Finding[]) {
  const { files, ...outcome } = applyFixes([{ path: "app/Dockerfile", source: new SourceText(text) }], findings);
  return { text: files[0]?.source.text ?? "", ...outcome };
}

/** Applies fixes until none is left. */
function fixed(text: string): string {
  let current = text;
  for (let round = 0; round < 4; round += 1) current = applyTo(current, fixable(current)).text;
  return current;
}

/** The findings of a text may only become fewer, by those that were fixed. */
function expectFixed(text: string, findings: readonly Finding[]): string {
  const { text: fixed, applied } = applyTo(text, findings);
  const expected = counts(findingsOf(text));
  for (const { ruleId } of applied) expected.set(ruleId, (expected.get(ruleId) ?? 0) - 1);
  for (const [ruleId, count] of counts(findingsOf(fixed))) {
    expect(count, `${ruleId} in ${JSON.stringify(fixed)}`).toBeLessThanOrEqual(expected.get(ruleId) ?? 0);
  }
  return fixed;
}

describe("fixes of Dockerfiles", () => {
  it("fixes each finding of every vector without a new one", () => {
    for (const text of dockerfileTexts()) for (const finding of fixable(text)) expectFixed(text, [finding]);
  });

  it("fixes all findings of every vector together, and is done then", () => {
    for (const text of dockerfileTexts()) {
      let fixed = text;
      for (let round = 0; round < 4 && fixable(fixed).length > 0; round += 1)
        fixed = expectFixed(fixed, fixable(fixed));
      expect(fixable(fixed), fixed).toEqual([]);
    }
  });

  it("removes the ids of retired rules, and the comment if no other id is left", () => {
    expect(fixed("FROM a:1\n# hadolint ignore=DL3005\nUSER 1\n")).toBe("FROM a:1\nUSER 1\n");
    expect(fixed("FROM a:1\n# hadolint ignore=DL3005, DL3003 ,DL3017 # why\nRUN cd /a\nUSER 1\n")).toBe(
      "FROM a:1\n# hadolint ignore=DL3003 # why\nRUN cd /a\nUSER 1\n",
    );
  });

  it("keeps the rest of the text", () => {
    const text =
      "FROM node:22\r\nRUN apt-get update \\\r\n # tools\r\n && apt-get install curl=1\t# x\r\nCMD node  a.js\r\n";
    expect(fixed(text)).toBe(
      'FROM node:22\r\nRUN apt-get update \\\r\n # tools\r\n && apt-get install -y curl=1\t# x\r\nCMD ["node", "a.js"]\r\n',
    );
  });

  it("puts in all edits of a fix or none, and leaves suppressed findings alone", () => {
    const text = "FROM debian:12\nCMD a\nCMD b\nUSER 1\n";
    const { text: fixed, deferred } = applyTo(text, fixable(text));
    expect(fixed).toBe('FROM debian:12\nCMD ["b"]\nUSER 1\n');
    expect(deferred.map(({ ruleId }) => ruleId)).toEqual(["DL3025"]);
    const ignored = "FROM debian:12\n# hadolint ignore=DL3025\nCMD a\n";
    expect(applyTo(ignored, findingsOf(ignored)).text).toBe(ignored);
  });
});

describe("fixes", () => {
  it.each([
    ["RUN a\nRUN b\n", "RUN a \\\n && b\n"],
    ["RUN cd /a\nRUN b\n", "RUN cd /a\nRUN b\n"],
    ["EXPOSE 127.0.0.1:8080:80 53/UDP\n", "EXPOSE 80 53/udp\n"],
    ["# hadolint ignore=DL3003 # why\nLABEL a=b\n", "LABEL a=b\n"],
    ["ENV A b c\n", 'ENV A="b c"\n'],
    ["RUN a \\\n\n  b\n", "RUN a \\\n  b\n"],
    ["MAINTAINER Jo <jo@example.com>\n", 'LABEL org.opencontainers.image.authors="Jo <jo@example.com>"\n'],
    ["CMD echo $HOME\n", "CMD echo $HOME\n"],
    ["CMD a --b=c d\n", 'CMD ["a", "--b=c", "d"]\n'],
    ["COPY a b c\n", "COPY a b c/\n"],
    ["ADD a.txt /b\n", "COPY a.txt /b\n"],
    ["ADD --checksum=sha256:aa https://x/a /b\n", "ADD --checksum=sha256:aa https://x/a /b\n"],
    [
      "RUN apt update && apt install -y --no-install-recommends a=1 && rm -rf /var/lib/apt/lists/*\n",
      "RUN apt-get update && apt-get install -y --no-install-recommends a=1 && rm -rf /var/lib/apt/lists/*\n",
    ],
  ])("turn %j into %j", (text, expected) => {
    const from = "FROM scratch\n";
    expect(applyTo(from + text, fixable(from + text)).text).toBe(from + expected);
  });

  it("do not join commands of PowerShell", () => {
    const text = 'FROM a:1\nSHELL ["powershell", "-Command"]\nRUN a\nRUN b\n';
    expect(applyTo(text, fixable(text)).text).toBe(text);
  });
});

/** The edits of a rule's findings that are applied, as texts. */
function editsOf(text: string, rule: string): string[] {
  return findingsOf(text)
    .filter(({ ruleId }) => ruleId === rule)
    .flatMap((finding) => getEdits(finding).map((edit) => edit.text.trim()));
}

describe("the fix of a stage's name", () => {
  it("changes every reference to the stage, and nothing else", () => {
    const uses = (name: string) =>
      `FROM ${name} AS next\nCOPY --from=${name} /Build /Build\nRUN --mount=type=bind,from=${name},target=/x a\n`;
    const others = "RUN echo Build\nCOPY --from=0 /c /c\nCOPY --from=Builder:1 /d /d\n";
    const from = "FROM debian:12 AS";
    expect(editsOf(`${from} Build\n${uses("Build")}${others}`, "StageNameCasing")).toHaveLength(4);
    expect(fixed(`${from} Build\n${uses("BUILD")}${others}USER 1\n`)).toContain(`${from} build\n${uses("build")}`);
    expect(fixed(`${from} Build\n${uses("Build")}${others}USER 1\n`)).toContain(others);
  });

  it.each([
    "ARG B=Build\nFROM debian:12 AS Build\nFROM $B\n",
    'FROM debian:12 AS Build\nFROM debian:12\nRUN --mount=type=bind,"from=Build",target=/x a\n',
  ])("is not made if it cannot change a reference: %j", (text) => {
    expect(findingsOf(text).map(({ ruleId }) => ruleId)).toContain("StageNameCasing");
    expect(editsOf(text, "StageNameCasing")).toEqual([]);
  });
});

describe("fixes that would break a build are not made", () => {
  const cleanUp = ["&& rm -rf /var/lib/apt/lists/*"];

  it.each([
    ["RUN apt-get update\nRUN apt-get install -y curl\n", []],
    ["RUN apt-get update\n# tools\nENV A=1\nRUN apt-get install -y curl\n", []],
    ["RUN apt-get update && apt-get install -y curl\nRUN apt-get install -y git\n", []],
    ["RUN apt-get update && apt-get install -y curl\nONBUILD RUN apt-get install -y git\n", []],
    ["RUN apt-get install -y curl && apt-get update\n", []],
    ["RUN apt-get update && apt-get upgrade -y\n", cleanUp],
    ["RUN apt-get update && apt-get install -y curl\n", cleanUp],
    [
      "RUN apt-get update && apt-get install -y curl\nRUN apt-get update && apt-get install -y git\n",
      [...cleanUp, ...cleanUp],
    ],
  ])("package lists stay where a later command needs them: %j", (text, edits) => {
    expect(editsOf(`FROM debian:12\n${text}`, "DL3009")).toEqual(edits);
  });

  it("apt and apt-get do not stand in the same RUN", () => {
    expect(editsOf("FROM debian:12\nRUN apt update && apt install -y curl\n", "DL3027")).toEqual([]);
    const pinned = "RUN apt update && apt install -y --no-install-recommends curl=8";
    expect(editsOf(`FROM debian:12\n${pinned}\n`, "DL3027")).toEqual(["apt-get", "apt-get"]);
  });

  it("package lists stay where a stage on top needs them", () => {
    const text =
      "FROM debian:12 AS base\nRUN apt-get update && apt-get install -y curl\nFROM base\nRUN apt-get install -y git\n";
    expect(editsOf(text, "DL3009")).toEqual([]);
  });

  it.each([
    ["FROM alpine:3.23\nRUN wget -O x https://e/x\n", false],
    ["FROM busybox\nRUN wget -O x https://e/x\n", false],
    ["FROM node:24\nRUN wget -O x https://e/x\n", true],
    ["FROM node:24-alpine\nRUN wget -O x https://e/x\n", false],
    ["FROM example.com/node:24\nRUN wget -O x https://e/x\n", false],
    ["FROM debian:12-alpine\nRUN wget -O x https://e/x\n", false],
    ["FROM example.com/debian:12\nRUN wget -O x https://e/x\n", false],
    ["ARG B\nFROM $B\nRUN wget -O x https://e/x\n", false],
    ["FROM alpine:3.23\nRUN wget -O x https://e/x && apk add wget\n", false],
    ["FROM alpine:3.23\nRUN apk add wget && wget -O x https://e/x\n", true],
    ["FROM alpine:3.23 AS a\nRUN apk add --no-cache wget=1.25-r0\nFROM a\nRUN wget -O x https://e/x\n", true],
    ["FROM debian:12\nRUN wget -O x https://e/x\n", true],
    ["FROM buildpack-deps:bookworm\nRUN wget -O x https://e/x\n", true],
    ["FROM unknown\nRUN apt-get install -y wget\nRUN wget -O x https://e/x\n", true],
  ])("wget gets an option of GNU's only where it is GNU's: %j", (text, isFixed) => {
    expect(editsOf(text, "DL3047")).toEqual(isFixed ? ["--progress=dot:giga"] : []);
  });

  it("recommended packages are proposed to be left out, and what that changes is said", () => {
    const text = "FROM debian:12\nRUN apt-get update && apt-get install -y git && git clone https://x/y\n";
    expect(editsOf(text, "DL3015")).toEqual([]);
    const [finding] = findingsOf(text).filter(({ ruleId }) => ruleId === "DL3015");
    expect(finding?.fixes).toMatchObject([{ kind: "edit", changes: expect.stringContaining("ca-certificates") }]);
  });
});
