import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Verdict } from "../../../../actions/gate/verdict.ts";
import {
  type EvidenceFacts,
  type EvidencePayload,
  evidencePredicate,
  evidenceType,
  readEvidenceFolder,
  writeEvidence,
} from "../../../../shared/evidence/index.ts";
import type { Finding, Subject } from "../../../../shared/findings/index.ts";
import { serialiseSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { type AttestedImageFixture, attestedImage, type TestKey, testKey } from "../../../harness/attested-image.ts";
import { command } from "../../../harness/command.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";

const release = testKey();
const stranger = testKey();
const source: Subject = { kind: "source", path: "." };
const elsewhere = { host: "github", runId: "77", runAttempt: "1", job: "scan" };
const hour = 3_600_000;
let root = "";
let registry: MemoryRegistry;
let image: AttestedImageFixture;
let counter = 0;

beforeAll(() => {
  vi.stubEnv("SEAWORTHY_PACE", "0");
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-attested-"));
  vi.stubEnv("DOCKER_CONFIG", root);
  registry = await MemoryRegistry.start({ referrers: true });
  image = await attestedImage(registry, String(counter++));
  await writeFile(join(root, "release.pub"), release.publicPem);
  await policy("unsigned: never");
});
afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
});

/** The policy of the checkout: the release's key, and more. */
async function policy(...lines: readonly string[]): Promise<void> {
  const attestors = lines.some((line) => line.startsWith("attestors")) ? [] : ["attestors: [{ key: release.pub }]"];
  const text = [...attestors, ...lines].map((line) => `  ${line}\n`).join("");
  await writeFile(join(root, ".seaworthy.yaml"), `gate:\n${text}`);
}

const digest = (of: 0 | 1 | "index"): string =>
  (of === "index" ? image.index : image.platforms[of])?.digest ?? "no such platform";
const platform = (of: 0 | 1): Subject => ({
  kind: "image",
  name: "registry.example/app",
  digest: digest(of),
  platform: of === 0 ? "linux/amd64" : "linux/arm64",
});

interface Step {
  readonly action: string;
  readonly subject: Subject;
  readonly findings?: readonly Finding[];
  readonly at?: number;
  readonly complete?: boolean;
}

/** The predicate of what a step in another job left behind. */
async function evidenceOf({ action, subject, findings = [], at = hour, complete = true }: Step) {
  const folder = await mkdtemp(join(root, "job-"));
  const gaps = complete ? [] : [{ what: "a layer", why: "cut off", weight: "partial" as const }];
  const report = sampleReport(
    findings.map((finding) => ({ ...finding, subject })),
    { action, subject, coverage: { examined: { files: 1 }, gaps } },
  );
  const facts: EvidenceFacts = {
    action,
    engine: { name: "seaworthy", version: "0.1.0" },
    subject,
    run: elsewhere,
    createdAt: new Date(Date.now() - at).toISOString(),
    configuration: `sha256:${"0".repeat(64)}`,
    coverage: { examined: { files: 1 }, gaps },
    complete,
  };
  const sarif = serialiseSarif(toSarif(report, { version: "0.1.0" }));
  const payloads: EvidencePayload[] =
    action === "sbom-generate"
      ? [{ role: "sbom", name: "s.cdx.json", mediaType: "application/vnd.cyclonedx+json", text: sbom }]
      : [{ role: "sarif", name: "r.sarif", mediaType: "application/sarif+json", text: sarif }];
  await writeEvidence(folder, action, facts, payloads);
  const [item] = (await readEvidenceFolder(folder)).evidence;
  if (item === undefined) throw new Error("no evidence");
  await rm(folder, { recursive: true });
  return evidencePredicate(item);
}

const sbom = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  components: [{ type: "library", name: "left-pad", version: "1.3.0", purl: "pkg:npm/left-pad@1.3.0" }],
});

/** Attests a step's evidence of what it is about. */
async function attest(step: Step, key: TestKey = release): Promise<void> {
  const { subject } = step;
  const target = subject.kind === "source" ? image.index : image.platforms.find((one) => one.digest === subject.digest);
  await image.attest(key, target === undefined ? [] : [target], evidenceType, await evidenceOf(step));
}

const lint: Step = { action: "dockerfile-lint", subject: source };
const scan = (of: 0 | 1, more: Partial<Step> = {}): Step => ({ action: "image-scan", subject: platform(of), ...more });
const bill = (of: 0 | 1): Step => ({ action: "sbom-generate", subject: platform(of) });

/** Attests everything that the gate demands of both platforms, but for the steps that `without` names. */
async function attestAll(without: (step: Step) => boolean = () => false, key = release): Promise<void> {
  const steps = [lint, scan(0), scan(1), bill(0), bill(1)].filter((step) => !without(step));
  for (const step of steps) await attest(step, key);
}

interface Judged {
  readonly exitCode: number;
  readonly stderr: string;
  readonly verdict: Verdict | undefined;
  /** Everything that the rule `evidence` misses. */
  readonly missing: string;
}

async function gate(...more: readonly string[]): Promise<Judged> {
  const named = more.includes("--attestations-of") ? [] : ["--attestations-of", image.reference];
  const out = ["--out-dir", "verdict"];
  const { exitCode, stderr } = await command(root, "gate", ...named, ...out, ...more);
  const text = await readFile(join(root, "verdict/verdict.json"), "utf8").catch(() => undefined);
  const verdict = text === undefined ? undefined : (JSON.parse(text) as Verdict);
  await rm(join(root, "verdict"), { recursive: true, force: true });
  const rule = verdict?.rules.find((one) => one.rule === "evidence");
  return { exitCode, stderr, verdict, missing: rule?.because.map(({ what }) => what).join("\n") ?? "" };
}

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
    expect((await gate()).missing).toContain(`no usable evidence of image-scan about ${digest(1)}`);
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

  test("stands beside that of this job where the policy takes both", async () => {
    await policy("require: [dockerfile-lint, image-scan]");
    await writeFile(join(root, "Dockerfile"), "FROM scratch\nWORKDIR app\nUSER 1\n");
    await attest(scan(0));
    await attest(scan(1));
    const linted = await command(root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
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
    const out = ["--attestations-of", image.reference, "--out-dir", "first"];
    expect((await command(root, "gate", ...out)).exitCode).toBe(0);
    await attest(scan(0, { findings: [packageFinding("CVE-1", "critical")], at: 1000 }));
    const again = await command(
      root,
      ...["gate", "--attestations-of", image.reference, "--replay", "first/verdict.json"],
    );
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining("byte for byte")]);
    expect((await gate()).exitCode).toBe(1);
  });

  test("is kept beside the verdict, for replays and questions without the registry", async () => {
    await attestAll((step) => step.action === "image-scan" && step.subject === platform(1));
    await attest(scan(1, { findings: [packageFinding("CVE-1", "medium")] }));
    const out = ["--attestations-of", image.reference, "--out-dir", "runs/1"];
    expect((await command(root, "gate", ...out)).exitCode).toBe(0);
    registry.faults.push({ on: /./u, times: 1000, fault: { kind: "status", status: 503 } });
    const replayed = await command(root, "gate", "runs/1", "--replay", "runs/1/verdict.json");
    expect([replayed.exitCode, replayed.stderr]).toEqual([0, expect.stringContaining("byte for byte")]);
    const stricter = "unsigned: never\nattestors: [{ key: release.pub }]\nrules: { severities: { medium: deny } }\n";
    await writeFile(join(root, "other.yaml"), stricter);
    const over = await command(root, "gate", "--over", "runs", "--what-if", "other.yaml");
    expect([over.exitCode, over.stdout]).toEqual([1, expect.stringContaining("pass → deny")]);
    await writeFile(join(root, "other.yaml"), stricter.replace("deny", "warn"));
    expect((await command(root, "gate", "--over", "runs", "--what-if", "other.yaml")).exitCode).toBe(0);
    const digests = `${digest(0)},${digest(1)}`;
    const later = await command(root, "gate", "runs/1", "--digest", digests, "--at", "2099-01-01");
    expect([later.exitCode, later.stdout]).toEqual([0, expect.stringContaining("fit to ship")]);
    expect(registry.faults[0]?.times).toBe(1000);
  });

  test("that is kept is no evidence of a verdict", async () => {
    await attestAll();
    await command(root, "gate", "--attestations-of", image.reference, "--out-dir", "runs");
    const again = await command(root, "gate", "runs", "--digest", digest(0));
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining("Give `attestations-of`")]);
    const named = await gate("runs");
    expect(named.exitCode).toBe(0);
  });

  test("is listed in the summary for others with the statement that it is from", async () => {
    await attestAll();
    const out = ["--attestations-of", image.reference, "--out-dir", "first"];
    await command(root, "gate", ...out);
    const summary = JSON.parse(await readFile(join(root, "first/verdict.vsa.json"), "utf8"));
    const verdict = JSON.parse(await readFile(join(root, "first/verdict.json"), "utf8"));
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
    expect(missing).toContain("no usable evidence of dockerfile-lint");
    expect(verdict?.notes.join()).toContain(`${evidenceType} does not count: the signature does not hold`);
  });

  test("does not stand in the way of what does", async () => {
    await attestAll();
    await attest(scan(0, { findings: [packageFinding("CVE-1", "critical")], at: 1000 }), stranger);
    expect((await gate()).exitCode).toBe(0);
  });

  test("is no substitute, local as it may be", async () => {
    await attestAll((step) => step.action === "dockerfile-lint");
    await writeFile(join(root, "Dockerfile"), "FROM scratch\nUSER 1\n");
    await command(root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
    const { exitCode, missing } = await gate("out");
    expect(exitCode).toBe(3);
    expect(missing).toContain("dockerfile-lint.evidence.json is not attested");
  });

  test("is no report of another tool either", async () => {
    await attestAll();
    const name = "registry.example/app";
    const trivy = { SchemaVersion: 2, ArtifactName: "a", ArtifactType: "container_image", Results: [{ Target: "x" }] };
    await writeFile(
      join(root, "trivy.json"),
      JSON.stringify({ ...trivy, Metadata: { RepoDigests: [`${name}@${digest(0)}`] } }),
    );
    expect((await gate("--reports", "trivy.json")).missing).toContain("trivy.json is not attested");
  });

  test("counts where an attested copy of it is there", async () => {
    await policy("unsigned: never", "require: [dockerfile-lint]");
    const out = join(root, "out");
    await mkdir(out);
    await writeFile(join(root, "Dockerfile"), "FROM scratch\nUSER 1\n");
    await command(root, "dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
    const [item] = (await readEvidenceFolder(out)).evidence;
    if (item === undefined) throw new Error("no evidence");
    await image.attest(release, [image.index], evidenceType, await evidencePredicate(item));
    expect((await gate("out")).exitCode).toBe(0);
  });
});

describe("what an attestor signs", () => {
  test("counts as far as the policy lets it speak", async () => {
    await policy("unsigned: never", "attestors: [{ key: release.pub, states: [image-scan, sbom-generate] }]");
    await attestAll();
    const { missing, verdict } = await gate();
    expect(missing).toBe("no usable evidence of dockerfile-lint");
    expect(verdict?.notes.join()).toContain("it may not state what dockerfile-lint does");
  });

  test("by two is what each may state", async () => {
    await writeFile(join(root, "lint.pub"), stranger.publicPem);
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
    const target = image.platforms.slice(0, 1);
    await image.attest(release, target, evidenceType, change(await evidenceOf(scan(0, { at: 1000 }))));
    const { exitCode, missing } = await gate();
    expect(exitCode).toBe(3);
    expect(missing).toMatch(code);
  });

  test("of one image speaks of no other", async () => {
    await attestAll((step) => step.action === "image-scan");
    await attest(scan(1));
    await image.attest(release, image.platforms.slice(0, 1), evidenceType, await evidenceOf(scan(1, { at: 1000 })));
    expect((await gate()).missing).toContain(`its record is about ${digest(1)}, it is attested of ${digest(0)}`);
  });

  test("and is partial keeps the gate from deciding, until it is done again", async () => {
    await attestAll();
    await attest(scan(0, { complete: false, at: 1000 }));
    expect((await gate()).missing).toContain("image-scan is partial: a layer: cut off");
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
    const other = await attestedImage(registry, "other");
    const blobs = new Map(registry.blobs);
    expect(blobs.size).toBeGreaterThan(5);
    const { exitCode, verdict } = await gate("--attestations-of", other.reference);
    expect([exitCode, verdict?.evidence]).toEqual([3, []]);
    for (const [tag, manifest] of [...registry.tags]) {
      for (const [index, target] of [image.index, ...image.platforms].entries()) {
        const to = [other.index, ...other.platforms][index]?.digest ?? "";
        if (!tag.includes(target.digest.replace(":", "-"))) continue;
        registry.tags.set(tag.replace(target.digest.replace(":", "-"), to.replace(":", "-")), manifest);
      }
    }
    const moved = await gate("--attestations-of", other.reference);
    expect(moved.exitCode).toBe(3);
    expect(moved.verdict?.notes.join()).toContain("it is about another image");
  });
});

describe("documents of other tools that an attestor signs", () => {
  const trivy = (of: 0 | 1, vulnerabilities: readonly object[] = []) => ({
    SchemaVersion: 2,
    ArtifactName: "app",
    ArtifactType: "container_image",
    Metadata: { RepoDigests: [`app@${digest(of)}`] },
    Results: [{ Target: "app", Class: "os-pkgs", Type: "debian", Vulnerabilities: vulnerabilities }],
  });
  const bad = { VulnerabilityID: "CVE-2026-1", PkgName: "zlib", InstalledVersion: "1", Severity: "CRITICAL" };
  const target = (of: 0 | 1) => image.platforms.slice(of, of + 1);
  const cosignVulnerabilities = "https://cosign.sigstore.dev/attestation/vuln/v1";

  test.each<[string, string, (document: object) => unknown]>([
    ["as cosign wraps vulnerabilities", cosignVulnerabilities, (result) => ({ scanner: { result } })],
    [
      "as cosign wraps anything",
      "https://cosign.sigstore.dev/attestation/v1",
      (document) => ({ Data: JSON.stringify(document), Timestamp: "2026-11-24T00:00:00Z" }),
    ],
    ["as they are", "https://registry.example/trivy", (document) => document],
  ])("count %s", async (_name, type, wrap) => {
    await policy("unsigned: never", "require: [trivy]");
    await image.attest(release, target(0), type, wrap(trivy(0)));
    expect((await gate()).missing).toBe(`no usable evidence of trivy about ${digest(1)}`);
    await image.attest(release, target(1), type, wrap(trivy(1)));
    expect((await gate()).exitCode).toBe(0);
    await image.attest(release, target(1), type, wrap(trivy(1, [bad])));
    expect((await gate()).exitCode).toBe(1);
  });

  test("that are about another image keep the gate from deciding", async () => {
    await policy("unsigned: never", "require: [trivy]");
    await image.attest(release, target(0), cosignVulnerabilities, { scanner: { result: trivy(1) } });
    expect((await gate()).missing).toContain("the call that it is about");
  });

  test("that cannot be read keep the gate from deciding", async () => {
    await policy("unsigned: never", "require: []");
    await image.attest(release, target(0), "https://registry.example/x", { runs: 3, version: "2.1.0" });
    expect((await gate()).missing).toContain("cannot be used");
  });

  test("of no known form are no evidence, and keep nobody", async () => {
    await policy("unsigned: never", "require: []");
    await image.attest(release, target(0), "https://registry.example/x", { hello: "world" });
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.evidence]).toEqual([0, []]);
  });

  test("as an SBOM stand for ours, of whatever age, and are read by the rules", async () => {
    await policy("unsigned: never", "require: [sbom-generate]", "rules: { evidence-age: { record-hours: 1 } }");
    for (const of of [0, 1] as const) {
      await image.attest(release, target(of), "https://cyclonedx.org/bom", JSON.parse(sbom));
    }
    expect((await gate()).exitCode).toBe(0);
    await policy("unsigned: never", "require: []", 'rules: { packages: { blocked: ["pkg:npm/left-pad"] } }');
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.blocking]).toEqual([1, 2]);
  });
});

describe("provenance", () => {
  const builder = "https://github.com/actions/runner/github-hosted";
  const provenance = (id = builder, repository = "https://github.com/octo-org/shop") => ({
    buildDefinition: {
      buildType: "https://actions.github.io/buildtypes/workflow/v1",
      externalParameters: { workflow: { ref: "refs/heads/main", repository, path: ".github/workflows/release.yml" } },
      resolvedDependencies: [{ uri: `git+${repository}@refs/heads/main` }],
    },
    runDetails: { builder: { id } },
  });
  const rule = `rules: { provenance: { builders: ["${builder}"], sources: ["https://github.com/octo-org/*"] } }`;
  const type = "https://slsa.dev/provenance/v1";
  const outcome = ({ exitCode, verdict }: Judged) => [
    exitCode,
    verdict?.rules.find((one) => one.rule === "provenance")?.because.map(({ what }) => what) ?? [],
  ];

  beforeEach(() => policy("unsigned: never", "require: []", rule));

  test("of the whole image by a builder that the policy names passes, and is listed", async () => {
    await image.attest(release, [image.index], type, provenance());
    const judged = await gate();
    expect(outcome(judged)).toEqual([0, []]);
    expect(judged.verdict?.evidence).toMatchObject([{ action: "provenance", subject: `built by ${builder}` }]);
  });

  test("is asked about again by another policy", async () => {
    await image.attest(release, [image.index], type, provenance());
    const out = ["--attestations-of", image.reference, "--out-dir", "runs"];
    expect((await command(root, "gate", ...out)).exitCode).toBe(0);
    const another = rule.replace(builder, "https://other.example");
    await writeFile(join(root, "other.yaml"), `${another}\nunsigned: never\nattestors: [{ key: release.pub }]\n`);
    const over = await command(root, "gate", "--over", "runs", "--what-if", "other.yaml");
    expect([over.exitCode, over.stdout]).toEqual([1, expect.stringContaining(`was built by ${builder}`)]);
  });

  test("that is missing leaves the question open", async () => {
    await image.attest(release, image.platforms.slice(0, 1), type, provenance());
    expect(outcome(await gate())).toEqual([3, [`no provenance of ${digest(1)} by an attestor of the policy`]]);
  });

  test("that a stranger signed is none", async () => {
    await image.attest(stranger, [image.index], type, provenance());
    expect(outcome(await gate())[0]).toBe(3);
  });

  test.each<[string, object, string]>([
    ["builder", provenance("https://evil.example/builder"), "was built by https://evil.example/builder"],
    ["source", provenance(builder, "https://github.com/evil/shop"), "was built of https://github.com/evil/shop"],
  ])("of another %s denies", async (_name, predicate, what) => {
    await image.attest(release, [image.index], type, predicate);
    const [exitCode, because] = outcome(await gate());
    expect([exitCode, because]).toEqual([1, [0, 1].map((of) => `${digest(of as 0 | 1)} ${what}`)]);
    await image.attest(release, [image.index], type, provenance());
    expect(outcome(await gate())[0]).toBe(0);
  });

  test("of another shape keeps the gate from deciding", async () => {
    await image.attest(release, [image.index], type, { builder: "me" });
    expect((await gate()).missing).toContain("it has another shape");
  });

  test("by an attestor who may not state it is none", async () => {
    await policy("unsigned: never", "require: []", rule, "attestors: [{ key: release.pub, states: [image-scan] }]");
    await image.attest(release, [image.index], type, provenance());
    expect(outcome(await gate())[0]).toBe(3);
  });
});

describe("a call that does not fit the policy is refused", () => {
  test.each<[string, readonly string[], readonly string[], RegExp]>([
    ["a tag", ["unsigned: never"], ["--attestations-of", "registry.example/app:1.0"], /is a tag, which can move/u],
    ["attestations and no attestor", ["attestors: []"], [], /attestors/u],
    ["strict and no attestor", ["preset: strict", "attestors: ~"], [], /attestors/u],
    ["a digest of another image", ["unsigned: never"], ["--digest", `sha256:${"1".repeat(64)}`], /is no manifest of/u],
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
    await mkdir(join(root, "out"));
    const { exitCode, stderr } = await command(root, "gate", "out", "--digest", digest(0));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("Give `attestations-of`")]);
  });
});

describe("a registry that cannot be read", () => {
  test("is named, and nothing passes", async () => {
    await attestAll();
    const fault = { kind: "status", status: 500 } as const;
    registry.faults.push({ on: /GET \/v2\/some\/app\/referrers/u, times: 100, fault });
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
  await writeFile(join(root, "release.pub"), release.publicPem);
  const third = await gate();
  await writeFile(join(root, "release.pub"), stranger.publicPem);
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
