import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeCallSubject, parseReportEntry, reportSuffix } from "../../../../actions/gate/evidence/call-subject.ts";
import { imageDigest } from "../../../harness/samples.ts";

describe("an entry of `reports`", () => {
  test.each([
    ["zap.sarif", { file: "zap.sarif" }],
    [`a/zap.sarif@${imageDigest}`, { file: "a/zap.sarif", about: { kind: "image", digest: imageDigest } }],
    [`zap.sarif@instance:${imageDigest}`, { file: "zap.sarif", about: { kind: "instance", digest: imageDigest } }],
    ["semgrep.sarif@source", { file: "semgrep.sarif", about: { kind: "source" } }],
    ["bench.sarif@host", { file: "bench.sarif", about: { kind: "host", name: "host" } }],
    ["bench.sarif@host:ci-1.example", { file: "bench.sarif", about: { kind: "host", name: "ci-1.example" } }],
    ["kube.sarif@cluster:eu/prod", { file: "kube.sarif", about: { kind: "cluster", name: "eu/prod" } }],
    // What is none of these is a file name.
    ["me@example.sarif", { file: "me@example.sarif" }],
    ["a.sarif@sha256:77aa", { file: "a.sarif@sha256:77aa" }],
    ["a.sarif@Source", { file: "a.sarif@Source" }],
    ["a.sarif@host:", { file: "a.sarif@host:" }],
    ["a.sarif@host:a b", { file: "a.sarif@host:a b" }],
    ["@source", { file: "@source" }],
  ])("%s", (entry, expected) => {
    expect(parseReportEntry(entry)).toEqual(expected);
  });

  test("is read again as it is written", () => {
    const about = fc.oneof(
      fc.constantFrom("image" as const, "instance" as const).map((kind) => ({ kind, digest: imageDigest })),
      fc.constant({ kind: "source" as const }),
      fc.record({
        kind: fc.constantFrom("host" as const, "cluster" as const),
        name: fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/u),
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[^@]{1,30}$/u), about, (file, given) => {
        expect(parseReportEntry(`${file}@${reportSuffix(given)}`)).toEqual({ file, about: given });
        expect(describeCallSubject(given)).not.toBe("");
      }),
    );
  });
});
