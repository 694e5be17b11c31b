import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import type { PolicyFile } from "../../../../actions/gate/policy/schema.ts";
import { type EvidenceRecord, readEvidenceDirectory } from "../../../../shared/evidence/index.ts";
import { defined } from "../../../../shared/values/index.ts";
import { command } from "../../../harness/command.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { buildImage, layoutFiles, tarOf, tarOfFiles } from "../../../shared/oci/builders.ts";
import { dockerfile, evidenceOf, image, item, policyWith, question } from "../fixtures.ts";

type Files = EvidenceRecord["dockerfiles"];
const other = { path: "other/Dockerfile", digest: `sha256:${"0d".repeat(32)}` };
const arm = `sha256:${"a4".repeat(32)}`;

/** The problems of evidence whose lint and scan state these Dockerfiles. */
function problems(lint: Files, scan: Files, file: PolicyFile = {}, require = ["dockerfile-lint", "image-scan"]) {
  const record = (dockerfiles: Files): Partial<EvidenceRecord> => ({ dockerfiles });
  const evidence = [item("dockerfile-lint", [], record(lint)), item("image-scan", [], record(scan))];
  const { verdict } = decide(policyWith(file, { require }), evidenceOf({ evidence, problems: [] }), question);
  return verdict.rules.flatMap(({ because }) => because.map(({ what }) => what));
}

describe("lint evidence of an image", () => {
  test.each<[string, Files, Files, string | undefined]>([
    ["the linted file", [dockerfile], [dockerfile], undefined],
    ["one of several linted files", [other, dockerfile], [dockerfile], undefined],
    ["a linted file and another that says the same", [dockerfile], [other, dockerfile], undefined],
    ["the same text at another path", [{ ...dockerfile, path: "x" }], [dockerfile], undefined],
    ["a file that was not linted", [dockerfile], [other], "was built from other/Dockerfile, which"],
    ["another version of the file", [{ ...dockerfile, digest: other.digest }], [dockerfile], "in this version"],
    ["no file of the checkout", [dockerfile], [], "does not show exactly the build steps of any Dockerfile"],
    ["an unknown file", [dockerfile], undefined, "it is unknown which Dockerfile"],
    ["a file, where nothing was linted", [], [dockerfile], "did not lint"],
    ["a file, where the lint does not say what it read", undefined, [dockerfile], "does not state which files"],
  ])("of an image from %s", (_name, lint, scan, problem) => {
    expect(problems(lint, scan)).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
  });

  const reference = "node:24";
  const named = { reference, digest: other.digest };
  const same = { state: "same", ...named } as const;
  const different = { state: "different", ...named, why: "layer 1 has another content" } as const;
  const unknown = { state: "unknown", reference, why: "no response" } as const;
  const on = (base: NonNullable<Files>[number]["base"]): Files => [
    { ...dockerfile, baseSteps: 3, ...defined({ base }) },
  ];

  test.each<[string, Files, string | undefined]>([
    ["its base image", on(same), undefined],
    ["another image", on(different), `was not built on node:24 as it is now (${other.digest}): layer 1 has another`],
    ["an image that was not read", on(unknown), "the base image node:24 was not compared: no response"],
    ["an image that no evidence states", on(undefined), "the evidence does not state the base image"],
    [
      "another image by one of two statements about a file",
      [...(on(same) ?? []), ...(on(different) ?? [])],
      "was not built on node:24",
    ],
  ])("of an image on %s", (_name, scan, problem) => {
    expect(problems([dockerfile], scan)).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
  });

  test("counts by one of two files that are both linted, if the image is on that one's base image", () => {
    const scan: Files = [...(on(different) ?? []), { ...other, baseSteps: 3, base: same }];
    expect(problems([dockerfile, other], scan)).toEqual([]);
    expect(problems([dockerfile], scan)).toEqual([expect.stringContaining("was not built on")]);
  });

  test("may be of an image on an unknown base image if the policy says so, and the verdict repeats it", () => {
    const policy = { "unmatched-lint": "unknown-base" } as const;
    expect(problems([dockerfile], on(unknown), policy)).toEqual([]);
    expect(problems([dockerfile], on(different), policy)).toHaveLength(1);
    const evidence = [item("dockerfile-lint", []), item("image-scan", [], { dockerfiles: on(unknown) })];
    const checked = policyWith(policy, { require: ["dockerfile-lint"] });
    expect(decide(checked, evidenceOf({ evidence, problems: [] }), question).verdict.notes).toContainEqual(
      expect.stringContaining("node:24 was not compared: no response, which the policy allows"),
    );
  });

  test("counts whatever it is of, if the policy says so or does not require it", () => {
    expect(problems([dockerfile], [], { "unmatched-lint": "allow" })).toEqual([]);
    expect(problems([dockerfile], [other], {}, ["image-scan"])).toEqual([]);
    expect(problems([dockerfile], [other], { "unmatched-lint": "undecided" })).toHaveLength(1);
  });

  test("must be of every platform, and of source alone is of no image", () => {
    const evidence = [
      item("dockerfile-lint", []),
      item("image-scan", []),
      item("image-scan", [], { subject: { ...image, digest: arm, platform: "linux/arm64" }, dockerfiles: [other] }),
    ];
    const policy = policyWith({}, { require: ["dockerfile-lint", "image-scan"] });
    const of = (digests: readonly string[], all = evidence) =>
      decide(policy, evidenceOf({ evidence: all, problems: [] }), { ...question, digests }).verdict.rules[0]?.because;
    expect(of([imageDigest, arm])?.map(({ what }) => what)).toEqual([expect.stringContaining(arm)]);
    const lintOnly = policyWith({}, { require: ["dockerfile-lint"] });
    const alone = evidenceOf({ evidence: evidence.slice(0, 1), problems: [] });
    expect(decide(lintOnly, alone, { ...question, digests: [] }).verdict.decision).toBe("pass");
    expect(decide(lintOnly, alone, question).verdict.decision).toBe("undecided");
  });
});

describe("records", () => {
  const text = "FROM scratch\nCOPY a /a\nUSER 1000\nHEALTHCHECK NONE\n";
  const history = [
    { created_by: "COPY a /a # buildkit" },
    { created_by: "USER 1000", empty_layer: true },
    { created_by: 'HEALTHCHECK &{["NONE"] "0s" "0s" "0s" "0s" \'\\x00\'}', empty_layer: true },
  ];
  let root = "";

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "seaworthy-built-from-"));
    await writeFile(join(root, "Dockerfile"), text);
    const built = buildImage({ layers: [await tarOf([{ name: "a", body: "a" }])], history });
    await writeFile(join(root, "image.tar"), await tarOfFiles(layoutFiles([built])));
  });
  afterAll(() => rm(root, { recursive: true }));

  const archive = (): string => `oci-archive:${join(root, "image.tar")}`;

  async function recorded(action: string): Promise<Files> {
    const { evidence } = await readEvidenceDirectory(join(root, "out"));
    return evidence.find(({ record }) => record.action === action)?.record.dockerfiles;
  }

  test("state the linted files and those that the history matches, which are the same", async () => {
    await command(root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
    await command(root, "sbom-generate", archive(), "--out-dir", "out");
    const linted = await recorded("dockerfile-lint");
    expect(linted).toEqual([{ path: "Dockerfile", digest: expect.stringMatching(/^sha256:/u) }]);
    expect(await recorded("sbom-generate")).toEqual(linted?.map((file) => ({ ...file, baseSteps: 0 })));
  });

  test("state the file as `--fix` leaves it", async () => {
    await writeFile(join(root, "fixed.Dockerfile"), "FROM scratch\nMAINTAINER me\nUSER 1\nWORKDIR a\nCMD a\n");
    await command(root, "dockerfile-lint", "fixed.Dockerfile", "--fix", "--fail-on", "none", "--out-dir", "out");
    const fixed = await recorded("dockerfile-lint");
    await command(root, "dockerfile-lint", "fixed.Dockerfile", "--fail-on", "none", "--out-dir", "out");
    expect(await recorded("dockerfile-lint")).toEqual(fixed);
  });

  test("state no file where the call says that there is none", async () => {
    await command(root, "sbom-generate", archive(), "--dockerfile", "none", "--out-dir", "none");
    const { evidence } = await readEvidenceDirectory(join(root, "none"));
    expect(evidence.map(({ record }) => record.dockerfiles)).toEqual([undefined]);
  });
});
