import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidencePredicate, evidenceType, readEvidenceDirectory } from "../../../../shared/evidence/index.ts";
import { attestedImage, type TestKey } from "../../../harness/attested-image.ts";
import { command } from "../../../harness/command.ts";
import { lintFinding, packageFinding } from "../../../harness/samples.ts";
import {
  attest,
  attestAll,
  digest,
  evidenceOf,
  gate,
  hour,
  inWorld,
  lint,
  platform,
  policy,
  release,
  scan,
  stranger,
  world,
} from "./fixtures.ts";

inWorld();

describe("attested evidence", () => {
  test("of all platforms passes in another job, without a file of the job that made it", async () => {
    await attestAll();
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.decision]).toEqual([0, "pass"]);
    expect(verdict?.digests).toEqual([digest(0), digest(1)]);
    expect(verdict?.evidence).toHaveLength(5);
    expect(verdict?.evidence.map(({ attestedBy }) => attestedBy?.by)).toEqual(
      Array(5).fill(expect.stringMatching(/^the key sha256:[0-9a-f]{12}$/u)),
    );
  });

  test("denies for what it found, on the platform that has it", async () => {
    const found = packageFinding("CVE-2021-44906", "critical");
    await attestAll((step) => step.action === "image-scan" && step.subject === platform(1));
    await attest(scan(1, { findings: [found], at: 1000 }));
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.blocking]).toEqual([1, 1]);
  });

  test("of one platform counts where one is asked about", async () => {
    await attestAll((step) => step.subject.kind === "image" && step.subject.digest === digest(1));
    expect((await gate()).missing).toContain(`there is no usable evidence of image-scan about ${digest(1)}`);
    expect((await gate("--digest", digest(0))).exitCode).toBe(0);
  });

  test("of a later look replaces what an earlier one found, and not the other way", async () => {
    await attestAll();
    await attest(scan(0, { findings: [packageFinding("CVE-1", "critical")], at: 2 * hour }));
    const later = await gate();
    expect([later.exitCode, later.verdict?.evidence]).toEqual([0, expect.objectContaining({ length: 5 })]);
    await attest(scan(0, { findings: [packageFinding("CVE-1", "critical")], at: 1000 }));
    expect((await gate()).exitCode).toBe(1);
  });

  test("stands next to that of this job where the policy takes both", async () => {
    await policy("require: [dockerfile-lint, image-scan]");
    await writeFile(join(world.root, "Dockerfile"), "FROM scratch\nWORKDIR app\nUSER 1\n");
    await attest(scan(0));
    await attest(scan(1));
    const linted = await command(world.root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
    expect(linted.exitCode).toBe(0);
    const { exitCode, verdict } = await gate("out");
    expect(exitCode).toBe(0);
    const by = verdict?.evidence.map(({ action, attestedBy }) => [action, attestedBy?.by]);
    expect(by).toEqual([
      ["dockerfile-lint", undefined],
      ["image-scan", expect.stringContaining("the key sha256:")],
      ["image-scan", expect.stringContaining("the key sha256:")],
    ]);
  });

  test("is replayed to the byte, whatever else is attested later", async () => {
    await attestAll();
    const out = ["--attestations-of", world.image.reference, "--out-dir", "first"];
    expect((await command(world.root, "gate", ...out)).exitCode).toBe(0);
    await attest(scan(0, { findings: [packageFinding("CVE-1", "critical")], at: 1000 }));
    const again = await command(
      world.root,
      ...["gate", "--attestations-of", world.image.reference, "--replay", "first/verdict.json"],
    );
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining("byte for byte")]);
    expect((await gate()).exitCode).toBe(1);
  });

  test("is kept next to the verdict, for replays and questions without the registry", async () => {
    await attestAll((step) => step.action === "image-scan" && step.subject === platform(1));
    await attest(scan(1, { findings: [packageFinding("CVE-1", "medium")] }));
    const out = ["--attestations-of", world.image.reference, "--out-dir", "runs/1"];
    expect((await command(world.root, "gate", ...out)).exitCode).toBe(0);
    world.registry.faults.push({ on: /./u, times: 1000, fault: { kind: "status", status: 503 } });
    const replayed = await command(world.root, "gate", "runs/1", "--replay", "runs/1/verdict.json");
    expect([replayed.exitCode, replayed.stderr]).toEqual([0, expect.stringContaining("byte for byte")]);
    const stricter = "unsigned: never\nattestors: [{ key: release.pub }]\nrules: { severities: { medium: deny } }\n";
    await writeFile(join(world.root, "other.yaml"), stricter);
    const over = await command(world.root, "gate", "--over", "runs", "--what-if", "other.yaml");
    expect([over.exitCode, over.stdout]).toEqual([1, expect.stringContaining("pass → deny")]);
    await writeFile(join(world.root, "other.yaml"), stricter.replace("deny", "warn"));
    expect((await command(world.root, "gate", "--over", "runs", "--what-if", "other.yaml")).exitCode).toBe(0);
    const digests = `${digest(0)},${digest(1)}`;
    const later = await command(world.root, "gate", "runs/1", "--digest", digests, "--at", "2099-01-01");
    expect([later.exitCode, later.stdout]).toEqual([0, expect.stringContaining("fit to ship")]);
    expect(world.registry.faults[0]?.times).toBe(1000);
  });

  test("that is kept is no evidence of a verdict", async () => {
    await attestAll();
    await command(world.root, "gate", "--attestations-of", world.image.reference, "--out-dir", "runs");
    const again = await command(world.root, "gate", "runs", "--digest", digest(0));
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining("Give `attestations-of`")]);
    const named = await gate("runs");
    expect(named.exitCode).toBe(0);
  });

  test("is listed in the summary for others with the statement that it is from", async () => {
    await attestAll();
    const out = ["--attestations-of", world.image.reference, "--out-dir", "first"];
    await command(world.root, "gate", ...out);
    const summary = JSON.parse(await readFile(join(world.root, "first/verdict.vsa.json"), "utf8"));
    const verdict = JSON.parse(await readFile(join(world.root, "first/verdict.json"), "utf8"));
    expect(summary.predicate.inputAttestations.map((one: { digest: { sha256: string } }) => one.digest.sha256)).toEqual(
      verdict.evidence.map((one: { attestedBy: { statement: string } }) => one.attestedBy.statement.slice(7)),
    );
  });
});

describe("evidence that nobody whom the policy names signed", () => {
  test("does not count, and the verdict says whose was there", async () => {
    await attestAll(undefined, stranger);
    const { exitCode, missing, verdict } = await gate();
    expect(exitCode).toBe(3);
    expect(missing).toContain("there is no usable evidence of dockerfile-lint");
    expect(verdict?.notes.join()).toContain(`${evidenceType} does not count: the signature is invalid`);
  });

  test("does not stand in the way of what does", async () => {
    await attestAll();
    await attest(scan(0, { findings: [packageFinding("CVE-1", "critical")], at: 1000 }), stranger);
    expect((await gate()).exitCode).toBe(0);
  });

  test("is no substitute, local as it may be", async () => {
    await attestAll((step) => step.action === "dockerfile-lint");
    await writeFile(join(world.root, "Dockerfile"), "FROM scratch\nUSER 1\n");
    await command(world.root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
    const { exitCode, missing } = await gate("out");
    expect(exitCode).toBe(3);
    expect(missing).toContain("dockerfile-lint.evidence.json is not attested");
  });

  test("is no report of another tool either", async () => {
    await attestAll();
    const name = "registry.example/app";
    const trivy = { SchemaVersion: 2, ArtifactName: "a", ArtifactType: "container_image", Results: [{ Target: "x" }] };
    await writeFile(
      join(world.root, "trivy.json"),
      JSON.stringify({ ...trivy, Metadata: { RepoDigests: [`${name}@${digest(0)}`] } }),
    );
    expect((await gate("--reports", "trivy.json")).missing).toContain("trivy.json is not attested");
  });

  test("counts where an attested copy of it is there", async () => {
    await policy("unsigned: never", "require: [dockerfile-lint]", "unmatched-lint: allow");
    const out = join(world.root, "out");
    await mkdir(out);
    await writeFile(join(world.root, "Dockerfile"), "FROM scratch\nUSER 1\n");
    await command(world.root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
    const [item] = (await readEvidenceDirectory(out)).evidence;
    if (item === undefined) throw new Error("no evidence");
    await world.image.attest(release, [world.image.index], evidenceType, await evidencePredicate(item));
    expect((await gate("out")).exitCode).toBe(0);
  });
});

describe("what an attestor signs", () => {
  test("counts as far as the policy lets it speak", async () => {
    await policy("unsigned: never", "attestors: [{ key: release.pub, states: [image-scan, sbom-generate] }]");
    await attestAll();
    const { missing, verdict } = await gate();
    expect(missing).toBe("there is no usable evidence of dockerfile-lint");
    expect(verdict?.notes.join()).toContain("it may not state what dockerfile-lint does");
  });

  test("by two is what each may state", async () => {
    await writeFile(join(world.root, "lint.pub"), stranger.publicPem);
    await policy(
      "unsigned: never",
      "attestors: [{ key: release.pub, states: [image-scan, sbom-generate] }, { key: lint.pub, states: [dockerfile-lint] }]",
    );
    await attestAll((step) => step.action === "dockerfile-lint");
    await attest(lint, stranger);
    expect((await gate()).exitCode).toBe(0);
  });

  test.each<[string, (predicate: Awaited<ReturnType<typeof evidenceOf>>) => unknown, RegExp]>([
    ["is no evidence", () => ({}), /malformed/u],
    ["lacks a file", ({ record }) => ({ record, files: [] }), /missing-file/u],
    [
      "has other findings than its record",
      ({ record, files: [file] }) => ({ record, files: [{ ...file, content: "H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==" }] }),
      /changed-file/u,
    ],
    [
      "says that it is complete and is not",
      ({ record, files }) => ({ record: { ...record, complete: false }, files }),
      /inconsistent/u,
    ],
  ])("and %s keeps the gate from deciding", async (_name, change, code) => {
    await attestAll();
    const target = world.image.platforms.slice(0, 1);
    await world.image.attest(release, target, evidenceType, change(await evidenceOf(scan(0, { at: 1000 }))));
    const { exitCode, missing } = await gate();
    expect(exitCode).toBe(3);
    expect(missing).toMatch(code);
  });

  test("of one image speaks of no other", async () => {
    await attestAll((step) => step.action === "image-scan");
    await attest(scan(1));
    await world.image.attest(
      release,
      world.image.platforms.slice(0, 1),
      evidenceType,
      await evidenceOf(scan(1, { at: 1000 })),
    );
    expect((await gate()).missing).toContain(`its record is about ${digest(1)}, it is attested of ${digest(0)}`);
  });

  test("and is partial keeps the gate from deciding, until it is done again", async () => {
    await attestAll();
    await attest(scan(0, { complete: false, at: 1000 }));
    expect((await gate()).missing).toContain("image-scan is incomplete: a layer: cut off");
    await attest(scan(0, { at: 1 }));
    expect((await gate()).exitCode).toBe(0);
  });

  test("is old when the policy says so", async () => {
    await policy("unsigned: never", "rules: { evidence-age: { record-hours: 2 } }");
    await attestAll((step) => step.action === "dockerfile-lint");
    await attest({ ...lint, at: 3 * hour });
    const { exitCode, verdict } = await gate();
    expect(exitCode).toBe(3);
    expect(verdict?.rules.find(({ rule }) => rule === "evidence-age")?.because).toHaveLength(1);
  });

  test("moved to another image is rejected", async () => {
    await attestAll();
    const other = await attestedImage(world.registry, "other");
    const blobs = new Map(world.registry.blobs);
    expect(blobs.size).toBeGreaterThan(5);
    const { exitCode, verdict } = await gate("--attestations-of", other.reference);
    expect([exitCode, verdict?.evidence]).toEqual([3, []]);
    for (const [tag, manifest] of [...world.registry.tags]) {
      for (const [index, target] of [world.image.index, ...world.image.platforms].entries()) {
        const to = [other.index, ...other.platforms][index]?.digest ?? "";
        if (!tag.includes(target.digest.replace(":", "-"))) continue;
        world.registry.tags.set(tag.replace(target.digest.replace(":", "-"), to.replace(":", "-")), manifest);
      }
    }
    const moved = await gate("--attestations-of", other.reference);
    expect(moved.exitCode).toBe(3);
    expect(moved.verdict?.notes.join()).toContain("it is for another image");
  });
});

describe("a call that does not fit the policy is refused", () => {
  test.each<[string, readonly string[], readonly string[], RegExp]>([
    ["a tag", ["unsigned: never"], ["--attestations-of", "registry.example/app:1.0"], /is a tag, which can move/u],
    ["attestations and no attestor", ["attestors: []"], [], /attestors/u],
    ["strict and no attestor", ["preset: strict", "attestors: ~"], [], /attestors/u],
    [
      "a digest of another image",
      ["unsigned: never"],
      ["--digest", `sha256:${"1".repeat(64)}`],
      /is not a manifest of/u,
    ],
    ["a key that is not there", ["attestors: [{ key: nowhere.pub }]"], [], /nowhere.pub/u],
    ["two ways to name one", ["attestors: [{ key: release.pub, certificate-identity: x }]"], [], /expected one of/u],
    ["an identity and no issuer", ["attestors: [{ certificate-identity: x }]"], [], /certificate-oidc-issuer/u],
    [
      "a pattern that is none",
      ['attestors: [{ certificate-identity-regexp: "(", certificate-oidc-issuer: x }]'],
      [],
      /regular expression/u,
    ],
    ["a mistyped key", ["attestors: [{ kye: release.pub }]"], [], /unknown key "kye"/u],
    ["a mistyped word", ["unsigned: nevr"], [], /did you mean "never"/u],
    ["nobody for provenance", ["attestors: ~", "rules: { provenance: { builders: [x] } }"], [], /attestors/u],
  ])("%s", async (_name, lines, args, message) => {
    await policy(...lines);
    const { exitCode, stderr } = await gate(...args);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test("no image whose attestations count", async () => {
    await mkdir(join(world.root, "out"));
    const { exitCode, stderr } = await command(world.root, "gate", "out", "--digest", digest(0));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("Give `attestations-of`")]);
  });
});

describe("a registry that cannot be read", () => {
  test("is named, and nothing passes", async () => {
    await attestAll();
    const fault = { kind: "status", status: 500 } as const;
    world.registry.faults.push({ on: /GET \/v2\/some\/app\/referrers/u, times: 100, fault });
    const { exitCode, missing } = await gate("--digest", digest(0));
    expect([exitCode, missing]).toEqual([3, expect.stringContaining("cannot be read")]);
  });
});

test("a key inside the policy does, and another in its place is another policy", async () => {
  const inline = (key: TestKey) => `attestors: [{ key: ${JSON.stringify(key.publicPem)} }]`;
  await policy("require: []", inline(release));
  const first = await gate();
  await policy("require: []", inline(stranger));
  const second = await gate();
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(first.verdict?.policy.digest).not.toBe(second.verdict?.policy.digest);
  await policy("require: []");
  await writeFile(join(world.root, "release.pub"), release.publicPem);
  const third = await gate();
  await writeFile(join(world.root, "release.pub"), stranger.publicPem);
  expect((await gate()).verdict?.policy.digest).not.toBe(third.verdict?.policy.digest);
});

test("lint findings that the release attested count on the lines of the checkout", async () => {
  await attestAll((step) => step.action === "dockerfile-lint");
  await attest({ ...lint, findings: [lintFinding("DL3002", "high", 3)] });
  const { exitCode, verdict } = await gate();
  expect([exitCode, verdict?.rules.find(({ rule }) => rule === "severity")?.because[0]?.findingId]).toEqual([
    1,
    "DL3002",
  ]);
});
