import { expect, it } from "vitest";
import { findingsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  InvalidDefaultArgInFrom: {
    fires: [
      "ARG TAG\nFROM debian:$TAG",
      "ARG BASE\nFROM $BASE",
      "ARG BASE=\nFROM $BASE AS build",
      "ARG BASE=DIST:SUITE\nFROM $BASE",
      `ARG TAG=\${option:name}\nFROM debian:$TAG`,
      "FROM $UNKNOWN",
      "FROM debian:<suite>",
    ],
    silent: [
      "ARG TAG=12\nFROM debian:$TAG",
      `ARG TAG\nFROM debian:\${TAG:-12}`,
      `ARG BASE\nFROM \${BASE:-debian:12}`,
      `ARG BASE\nFROM \${BASE:?required}`,
      `ARG BASE=debian:12-x\nFROM \${BASE%-x}`,
      "FROM debian:12 AS Build\nFROM Build",
      "FROM alpine:3-$TARGETARCH",
    ],
  },
  "SW-DF-invalid-reference": {
    fires: ["FROM alpine:<x>", "FROM DIST:SUITE", "FROM debian:", "FROM Debian:12", "FROM a/b@sha256:<digest>"],
    silent: [
      "FROM scratch",
      "FROM debian",
      "FROM localhost:5000/a/b__c:1",
      "FROM HOST/app:1",
      'FROM "debian:12"',
      `FROM debian:12@sha256:${"0".repeat(64)}`,
      "FROM debian:12 AS Build\nFROM Build",
      "ARG BASE\nFROM $BASE",
    ],
  },
});

it("a default does not matter if the build argument is given", () => {
  const text = "ARG BASE\nFROM $BASE\n";
  const idsWith = (buildArgs: Record<string, string>) => findingsOf(text, { buildArgs }).map(({ ruleId }) => ruleId);
  expect(idsWith({ BASE: "debian:12" })).not.toContain("InvalidDefaultArgInFrom");
  expect(idsWith({ OTHER: "debian:12" })).toContain("InvalidDefaultArgInFrom");
});

it("one FROM has one finding about its reference", () => {
  const about = (text: string) =>
    findingsOf(text)
      .map(({ ruleId }) => ruleId)
      .filter((id) => /Invalid|Undefined|invalid/.test(id));
  expect(about("FROM $UNKNOWN\n")).toEqual(["UndefinedArgInFrom"]);
  expect(about("FROM DIST:SUITE\n")).toEqual(["SW-DF-invalid-reference"]);
});
