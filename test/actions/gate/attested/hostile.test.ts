import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { actionSpecs } from "../../../../actions/action-specs.ts";
import { spec } from "../../../../actions/gate/inputs.ts";
import { verdictOf } from "../../../../actions/gate/run.ts";
import { verdictMarkdown } from "../../../../actions/gate/verdict/render.ts";
import type { Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import { loadConfig, resolveInputs } from "../../../../shared/config/index.ts";
import { type EvidencePayload, evidenceType } from "../../../../shared/evidence/index.ts";
import { sha256 } from "../../../../shared/files/index.ts";
import type { Finding, Subject } from "../../../../shared/findings/index.ts";
import type { ImageTarget } from "../../../../shared/oci/index.ts";
import { serializeSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { command } from "../../../harness/command.ts";
import { gitIn, pullRequestHost } from "../../../harness/pull-request.ts";
import { lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";
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
  sbom,
  scan,
  source,
  stranger,
  world,
} from "./fixtures.ts";

inWorld();

const whole = { examined: { files: 1 }, gaps: [] as { what: string; why: string; weight: "partial" | "note" }[] };
const found = packageFinding("CVE-1", "critical");
const target = (of: 0 | 1): readonly ImageTarget[] => world.image.platforms.slice(of, of + 1);

/** The predicate of a record with files that no action writes so, bound by their digests all the same. */
function forged(action: string, subject: Subject, payloads: readonly EvidencePayload[], changes: object = {}) {
  const files = payloads.map(({ role, name, mediaType, text }) => ({
    ...{ role, name, mediaType, sha256: sha256(text), size: Buffer.byteLength(text) },
  }));
  const record = {
    ...{ schema: 1, action, engine: { name: "seaworthy", version: "0.1.0" }, subject, run: { host: "github" } },
    ...{ createdAt: new Date(Date.now() - hour).toISOString(), configuration: `sha256:${"0".repeat(64)}` },
    ...{ coverage: whole, complete: true, files },
    ...changes,
  };
  const contents = payloads.map(({ name, text }) => ({
    ...{ name, encoding: "gzip", content: gzipSync(text).toString("base64") },
  }));
  return { record, files: contents };
}

function sarif(action: string, subject: Subject, findings: readonly Finding[], name = "r.sarif"): EvidencePayload {
  const report = sampleReport(findings, { action, subject, coverage: whole });
  const text = serializeSarif(toSarif(report, { version: "0.1.0" }));
  return { role: "sarif", name, mediaType: "application/sarif+json", text };
}

const sbomFile = (text: string): EvidencePayload => ({
  ...{ role: "sbom", name: "s.cdx.json", mediaType: "application/vnd.cyclonedx+json", text },
});
const trivy = (of: 0 | 1, vulnerabilities: readonly object[] = []) => ({
  ...{ SchemaVersion: 2, CreatedAt: new Date().toISOString(), ArtifactName: "app", ArtifactType: "container_image" },
  Metadata: { RepoDigests: [`app@${digest(of)}`] },
  Results: [{ Target: "app", Class: "lang-pkgs", Type: "npm", Vulnerabilities: vulnerabilities }],
});
const minimist = {
  ...{ VulnerabilityID: "CVE-2021-44906", PkgName: "minimist", InstalledVersion: "1.2.0", Severity: "CRITICAL" },
  PkgIdentifier: { PURL: "pkg:npm/minimist@1.2.0" },
};
const trivyType = "https://registry.example/trivy";

/** Two attestors: the release for Trivy, and another with what it may state. */
async function limited(states: string, ...lines: readonly string[]): Promise<void> {
  await writeFile(join(world.root, "other.pub"), stranger.publicPem);
  const attestors = `attestors: [{ key: release.pub }, { key: other.pub, states: [${states}] }]`;
  await policy("unsigned: never", attestors, ...lines);
}

describe("an attestor of little", () => {
  test("hides no vulnerability that another found", async () => {
    await limited("dockerfile-lint, verify", "require: [trivy]");
    await world.image.attest(release, target(0), trivyType, trivy(0, [minimist]));
    await world.image.attest(release, target(1), trivyType, trivy(1));
    expect((await gate()).exitCode).toBe(1);
    const hiding = packageFinding("CVE-2021-44906", "critical", {
      subject: platform(0),
      suppression: { kind: "inline", source: "x" },
    });
    const verified = forged("verify", platform(0), [sarif("verify", platform(0), [hiding])]);
    await world.image.attest(stranger, target(0), evidenceType, verified);
    expect((await gate()).exitCode).toBe(1);
    const linted = forged("dockerfile-lint", source, [sarif("dockerfile-lint", source, [hiding])]);
    await world.image.attest(stranger, [world.image.index], evidenceType, linted);
    const { exitCode, missing } = await gate();
    expect([exitCode, missing]).toEqual([1, expect.stringContaining("a finding is about another subject")]);
  });

  test("brings no SBOM under another name, and hushes none", async () => {
    await limited("trivy", "require: []", 'rules: { packages: { blocked: ["pkg:npm/left-pad"] } }');
    for (const of of [0, 1] as const) {
      await world.image.attest(release, target(of), "https://cyclonedx.org/bom", JSON.parse(sbom));
      const empty = sbom.replaceAll("left-pad", "other");
      await world.image.attest(
        release,
        target(of),
        evidenceType,
        forged("sbom-generate", platform(of), [sbomFile(empty)]),
      );
    }
    expect((await gate()).exitCode).toBe(1);
    const named = forged("trivy", platform(0), [sarif("trivy", platform(0), []), sbomFile(sbom)]);
    await world.image.attest(stranger, target(0), evidenceType, named);
    const { exitCode, missing } = await gate();
    expect([exitCode, missing]).toEqual([
      1,
      expect.stringContaining("is from trivy, which is not an action of Seaworthy"),
    ]);
  });

  test("has nothing unpacked that it may not state", async () => {
    await limited("trivy");
    await attestAll();
    const text = Buffer.alloc(64 * 2 ** 20, 32).toString();
    const bomb = forged("image-scan", platform(0), [sbomFile(text)]);
    for (const at of [1, 2, 3]) {
      const record = { ...bomb.record, createdAt: `2026-01-01T00:00:0${at}Z` };
      await world.image.attest(stranger, target(0), evidenceType, { ...bomb, record });
    }
    const before = process.resourceUsage().maxRSS;
    const { exitCode, verdict } = await gate();
    expect(exitCode).toBe(0);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(300);
    expect(verdict?.notes.join()).toContain("it may not state what image-scan does");
  });

  test("does not stand in the way with what it may not state", async () => {
    await limited("trivy");
    await attestAll();
    await world.image.attest(stranger, [world.image.index], "https://slsa.dev/provenance/v1", { builder: "me" });
    await world.image.attest(stranger, [world.image.index], "https://cyclonedx.org/bom", "garbage");
    await world.image.attest(stranger, [world.image.index], evidenceType, {});
    expect((await gate()).exitCode).toBe(0);
  });
});

describe("a record that no action writes", () => {
  test.each<[string, () => object, RegExp]>([
    [
      "that has no findings and is partial",
      () => {
        const gaps = [{ what: "all layers", why: "cut off", weight: "partial" }];
        return forged("image-scan", platform(0), [sbomFile("{}")], { coverage: { ...whole, gaps } });
      },
      /contradicts its coverage/u,
    ],
    ["that has no findings", () => forged("image-scan", platform(0), [sbomFile("{}")]), /has no SARIF file/u],
    [
      "that has two files of findings",
      () => {
        const subject = platform(0);
        const files = [
          sarif("image-scan", subject, [{ ...found, subject }], "a.sarif"),
          sarif("image-scan", subject, [], "b.sarif"),
        ];
        return forged("image-scan", subject, files);
      },
      /several SARIF files/u,
    ],
    [
      "whose finding is about another image",
      () => forged("image-scan", platform(0), [sarif("image-scan", platform(0), [{ ...found, subject: platform(1) }])]),
      /another subject/u,
    ],
    [
      "whose action is Markdown",
      () => forged("x\n\n# PASSED <img src=x>", source, [sarif("x\n\n# PASSED <img src=x>", source, [])]),
      /malformed/u,
    ],
  ])("%s keeps the gate from deciding", async (_name, predicate, message) => {
    await attestAll(
      (step) => step.action === "image-scan" && step.subject.kind === "image" && step.subject.digest === digest(0),
    );
    await world.image.attest(release, target(0), evidenceType, predicate());
    const { exitCode, missing, verdict } = await gate();
    expect([exitCode, missing]).toEqual([3, expect.stringMatching(message)]);
    expect(verdictMarkdown(verdict as Verdict)).not.toContain("<img");
  });

  test("of the future counts for nothing, and replaces nothing", async () => {
    await attestAll();
    await attest(scan(0, { at: -24 * 365 * hour }));
    expect((await gate()).missing).toContain("is dated in the future");
    await attest(scan(0, { findings: [found], at: 1000 }));
    expect((await gate()).exitCode).toBe(1);
  });

  test("about sources speaks of the images that it is attested of", async () => {
    await attestAll((step) => step.action === "dockerfile-lint");
    const linted = await evidenceOf(lint);
    await world.image.attest(release, target(0), evidenceType, linted);
    const { exitCode, missing } = await gate();
    expect([exitCode, missing]).toEqual([3, expect.stringContaining(`is not attested for ${digest(1)}`)]);
    await world.image.attest(release, target(1), evidenceType, linted);
    expect((await gate()).exitCode).toBe(0);
  });

  test("is no SBOM when it cannot be read", async () => {
    await policy("unsigned: never", "require: [sbom-generate]");
    for (const of of [0, 1] as const) await world.image.attest(release, target(of), "https://cyclonedx.org/bom", {});
    expect((await gate()).exitCode).toBe(3);
  });
});

describe("looks at two things", () => {
  test("stand next to each other, and each is replaced by its own", async () => {
    await writeFile(join(world.root, "release.key"), release.privatePem);
    await policy("unsigned: never", "require: [dockerfile-lint]", "unmatched-lint: allow");
    const look = async (directory: string, text: string): Promise<number> => {
      await mkdir(join(world.root, directory), { recursive: true });
      await writeFile(join(world.root, directory, "Dockerfile"), text);
      const out = ["--out-dir", `out-${directory}`];
      await command(world.root, "dockerfile-lint", directory, "--fail-on", "none", ...out);
      const sign = ["--key", "release.key", "--evidence", `out-${directory}`, "--attest-only"];
      await command(world.root, "sign-image", world.image.reference, ...sign);
      return (await gate()).exitCode;
    };
    expect(await look("a", "FROM scratch\nRUN curl -k https://example.com/tool -o /tool\n")).toBe(1);
    expect(await look("b", "FROM scratch\nUSER 1\n")).toBe(1);
    expect(await look("a", "FROM scratch\nUSER 1\n")).toBe(0);
  });
});

test("an old look at something else is held to its age next to a new one", async () => {
  await policy(
    "unsigned: never",
    "require: [dockerfile-lint]",
    "unmatched-lint: allow",
    "rules: { evidence-age: { record-hours: 24 } }",
  );
  const look = (configuration: string, hours: number) =>
    forged("dockerfile-lint", source, [sarif("dockerfile-lint", source, [])], {
      configuration: `sha256:${configuration.repeat(64)}`,
      createdAt: new Date(Date.now() - hours * hour).toISOString(),
    });
  await world.image.attest(release, [world.image.index], evidenceType, look("a", 1000));
  await world.image.attest(release, [world.image.index], evidenceType, look("b", 1));
  expect((await gate()).exitCode).toBe(3);
  await world.image.attest(release, [world.image.index], evidenceType, look("a", 2));
  expect((await gate()).exitCode).toBe(0);
});

describe("on a pull request", () => {
  /** The gate as it runs for a pull request that adds an ignore comment. */
  async function onPullRequest(): Promise<Verdict> {
    const { root } = world;
    const git = (...args: readonly string[]): string => gitIn(root, ...args);
    git("init", "-q", "-b", "main");
    await writeFile(join(root, "Dockerfile"), "FROM a\n");
    git("add", "Dockerfile", ".seaworthy.yaml", "release.pub");
    git("commit", "-q", "-m", "base");
    git("checkout", "-q", "-b", "head");
    await writeFile(
      join(root, "Dockerfile"),
      "FROM a\n# seaworthy ignore=SW-DF-tls-verification-off\nRUN curl -k https://example.com/tool -o /tool\n",
    );
    git("commit", "-q", "-a", "-m", "head");
    git("checkout", "-q", "main");
    git("commit", "-q", "--allow-empty", "-m", "meanwhile");
    git("merge", "-q", "--no-ff", "-m", "merge", "head");
    const given = { "attestations-of": world.image.reference };
    const host = pullRequestHost(root, { given, sha: git("rev-parse", "HEAD") });
    const config = await loadConfig(root, undefined, actionSpecs);
    const section = config.section("gate");
    const inputs = resolveInputs(spec.inputs, (name) => host.getInput(name), section);
    const common = { config, host, now: new Date(), version: "0.1.0", settings: section.values };
    return (await verdictOf({ ...common, inputs })).verdict;
  }

  test("evidence of the image is demanded as everywhere", async () => {
    await attest(lint);
    expect((await gate()).exitCode).toBe(3);
    expect((await onPullRequest()).decision).toBe("undecided");
  });

  test("suppressions of the head do not count in attested records", async () => {
    await policy("unsigned: never", "require: [dockerfile-lint]", "unmatched-lint: allow");
    const suppression = { kind: "inline", source: "# hadolint ignore=DL3002" } as const;
    await attest({ ...lint, findings: [lintFinding("DL3002", "high", 3, { suppression })] });
    expect((await gate()).exitCode).toBe(0);
    expect((await onPullRequest()).decision).toBe("deny");
  });
});

describe("strangers", () => {
  test("cannot fill the verdict with the name of a type", async () => {
    await attestAll();
    const type = `https://x.example/${"A".repeat(1_500_000)}`;
    await world.image.attest(stranger, [world.image.index], type, {});
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdictMarkdown(verdict as Verdict).length < 20_000]).toEqual([0, true]);
  });

  test("who damage what is stored are told of", async () => {
    await policy("unsigned: never", "require: [image-scan]");
    for (const of of [0, 1] as const) await attest(scan(of, { at: 5 * hour }));
    const known = new Set(world.registry.blobs.keys());
    await attest(scan(0, { findings: [found], at: 1000 }));
    for (const [key, bytes] of world.registry.blobs) {
      if (!known.has(key)) world.registry.blobs.set(key, bytes.subarray(0, 200));
    }
    expect((await gate()).verdict?.notes.join()).toContain("damaged");
  });
});

describe("who else signs the same", () => {
  test("changes no replay", async () => {
    await writeFile(join(world.root, "other.pub"), stranger.publicPem);
    const attestors = "attestors: [{ key: other.pub }, { key: release.pub }]";
    await policy("unsigned: never", "require: [dockerfile-lint]", "unmatched-lint: allow", attestors);
    const same = await evidenceOf(lint);
    await world.image.attest(release, [world.image.index], evidenceType, same);
    const asked = ["--attestations-of", world.image.reference] as const;
    await command(world.root, "gate", ...asked, "--out-dir", "first");
    await world.image.attest(stranger, [world.image.index], evidenceType, same);
    const replayed = await command(world.root, "gate", ...asked, "--replay", "first/verdict.json");
    expect(replayed, replayed.stderr).toMatchObject({ exitCode: 0 });
  });
});

describe("what signing itself left behind", () => {
  test("is not held against an image", async () => {
    await attestAll();
    await writeFile(join(world.root, "release.key"), release.privatePem);
    const sign = (...more: readonly string[]) =>
      command(world.root, "sign-image", world.image.reference, "--key", "release.key", ...more);
    await sign("--out-dir", "out");
    await sign("--evidence", "out", "--attest-only");
    expect((await gate("out")).missing).toBe("");
  });
});

describe("the summary for others", () => {
  test("names the place of the image, and every attestation that was used", async () => {
    await policy("unsigned: never", 'rules: { provenance: { builders: ["b"] } }');
    await attestAll();
    const provenance = { buildDefinition: { externalParameters: {} }, runDetails: { builder: { id: "b" } } };
    await world.image.attest(release, [world.image.index], "https://slsa.dev/provenance/v1", provenance);
    await command(world.root, "gate", "--attestations-of", world.image.reference, "--out-dir", "first");
    const { predicate } = JSON.parse(await readFile(join(world.root, "first/verdict.vsa.json"), "utf8"));
    expect(predicate.resourceUri).toBe(`oci://${world.registry.host}/some/app`);
    expect(predicate.inputAttestations).toHaveLength(6);
  });
});
