import { describe, expect, it } from "vitest";
import { SourceText } from "../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import { applyFixes } from "../../../shared/fixes/index.ts";
import { dockerfileTexts } from "../../fixtures/dockerfile/vectors.ts";
import { findingsOf } from "./linting.ts";

function fixable(text: string): Finding[] {
  return findingsOf(text).filter(({ fixes, suppression }) => fixes.length > 0 && suppression === undefined);
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

  it("keeps the rest of the text", () => {
    const text =
      "FROM node:22\r\nRUN apt-get update \\\r\n # tools\r\n && apt-get install curl=1\t# x\r\nCMD node  a.js\r\n";
    expect(fixed(text)).toBe(
      'FROM node:22\r\nRUN apt-get update \\\r\n # tools\r\n && apt-get install --no-install-recommends -y curl=1\t# x\r\nCMD ["node", "a.js"]\r\n',
    );
  });

  it("puts in all edits of a fix or none, and leaves suppressed findings alone", () => {
    const text = "FROM a:1\nCMD a\nCMD b\nUSER 1\n";
    const { text: fixed, deferred } = applyTo(text, fixable(text));
    expect(fixed).toBe('FROM a:1\nCMD ["b"]\nUSER 1\n');
    expect(deferred.map(({ ruleId }) => ruleId)).toEqual(["DL3025"]);
    const ignored = "FROM a:1\n# hadolint ignore=DL3025\nCMD a\n";
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
  ])("turn %j into %j", (text, expected) => {
    const from = "FROM scratch\n";
    expect(applyTo(from + text, fixable(from + text)).text).toBe(from + expected);
  });

  it("do not join commands of PowerShell", () => {
    const text = 'FROM a:1\nSHELL ["powershell", "-Command"]\nRUN a\nRUN b\n';
    expect(applyTo(text, fixable(text)).text).toBe(text);
  });
});
