import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { attestationsFromEvidence } from "../../../../actions/sign-image/attestations/from-evidence.ts";
import { readEvidenceDirectory, writeEvidence } from "../../../../shared/evidence/index.ts";
import type { ImageTarget } from "../../../../shared/oci/index.ts";
import type { SignedImage } from "../../../../shared/runner/signatures.ts";
import { inTotoType, statementBytes } from "../../../../shared/sigstore/formats/statement.ts";

const digestOf = (name: string): string => `sha256:${Buffer.from(name).toString("hex").padEnd(64, "0")}`;
const target = (label: string, within: readonly string[], config?: string): ImageTarget => ({
  ...{ mediaType: "m", digest: digestOf(label), size: 1, label, isIndex: config === undefined },
  within: within.map(digestOf),
  ...(config === undefined ? {} : { config }),
});
/** Two images in an index, which lies next to a third in another. */
const targets = [
  target("outer", []),
  target("inner", ["outer"]),
  target("one", ["outer", "inner"], "c"),
  target("two", ["outer", "inner"], "c"),
  target("three", ["outer"], "c"),
];

test.each<[readonly string[], readonly string[]]>([
  [["one"], ["one"]],
  [
    ["one", "two"],
    ["inner", "one", "two"],
  ],
  [
    ["two", "three"],
    ["two", "three"],
  ],
  [
    ["one", "two", "three"],
    ["outer", "inner", "one", "two", "three"],
  ],
])("a verdict on %s is one on %s", async (judged, about) => {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-verdict-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const text = Buffer.from(statementBytes(judged.map(digestOf), "https://registry.example/x", {})).toString();
  const coverage = { examined: {}, gaps: [] };
  const facts = {
    action: "gate",
    engine: { name: "seaworthy", version: "1.2.3" },
    subject: { kind: "source", path: "." },
    run: { host: "terminal" },
    createdAt: "2026-03-01T10:00:00.000Z",
    configuration: digestOf(""),
    coverage,
    complete: true,
  } as const;
  await writeEvidence(directory, "gate", facts, [
    { role: "verdict", name: "verdict.x.json", mediaType: inTotoType, text },
  ]);
  const image = { client: { name: "registry.example/app" }, targets } as unknown as SignedImage;
  const { evidence } = await readEvidenceDirectory(directory);
  const [attestation] = await attestationsFromEvidence(evidence, image, { info() {}, warn() {} });
  expect(attestation?.targets.map(({ label }) => label)).toEqual(about);
});
