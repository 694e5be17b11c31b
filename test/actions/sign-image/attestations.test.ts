import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { decide } from "../../../actions/gate/decide.ts";
import { statementPayloads } from "../../../actions/gate/verdict/statements.ts";
import { serializeVerdict } from "../../../actions/gate/verdict/verdict.ts";
import { provenancePredicate } from "../../../shared/ci/github/attestations/provenance.ts";
import type { GitHubContext } from "../../../shared/ci/github/context.ts";
import { digestOf, type EvidenceFacts, writeEvidence } from "../../../shared/evidence/index.ts";
import type { Report, Subject } from "../../../shared/findings/index.ts";
import type { RegistryClient } from "../../../shared/oci/index.ts";
import { serializeSarif, toSarif } from "../../../shared/sarif/index.ts";
import { statementBytes } from "../../../shared/sigstore/formats/statement.ts";
import { readPublicKey } from "../../../shared/sigstore/index.ts";
import { examineSignatures } from "../../../shared/sigstore/verify/examine.ts";
import { command } from "../../harness/command.ts";
import { Directory, runTool } from "../../harness/cosign.ts";
import { DockerRegistry, isInstalled } from "../../harness/docker-registry.ts";
import { freezeClock } from "../../harness/frozen-clock.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { describeUnless, testUnless } from "../../harness/skip.ts";
import { clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";
import { evidenceOf, policyWith } from "../gate/fixtures.ts";

const ready = isInstalled("docker-registry") && isInstalled("cosign", "version");
const emptyTrustedRoot = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  ...{ tlogs: [], certificateAuthorities: [], ctlogs: [], timestampAuthorities: [] },
};
const createdAt = "2026-03-01T10:00:00.000Z";
const host = { host: "terminal" };

function facts(action: string, subject: Subject): EvidenceFacts {
  const engine = { name: "seaworthy", version: "1.2.3" } as const;
  const coverage = { examined: { files: 1 }, gaps: [] };
  return { action, engine, subject, run: host, createdAt, configuration: digestOf({}), coverage, complete: true };
}

/** @param source of the advisories of a scan. */
async function writeReport(directory: string, name: string, report: Report, source?: string): Promise<void> {
  const text = serializeSarif(toSarif(report, { version: "1.2.3" }));
  const advisories = source === undefined ? {} : { advisories: { source, digest: digestOf({}), records: 0 } };
  await writeEvidence(directory, name, { ...facts(report.action, report.subject), ...advisories }, [
    { role: "sarif", name: `${name}.sarif`, mediaType: "application/sarif+json", text },
  ]);
}

const rule = (id: string) => ({
  id,
  name: id,
  summary: id,
  description: id,
  help: { text: id, markdown: id },
  severity: "high" as const,
  tags: [],
});
const base = { fingerprint: "f", help: "h", aliases: [], fixes: [], locations: [] };

freezeClock();

describeUnless(!ready, "needs cosign, docker-registry, skopeo and oras")("attestations from evidence", () => {
  let registry: DockerRegistry;
  let directory: Directory;
  let client: RegistryClient;
  let image: string;
  let digests: readonly string[];

  beforeAll(async () => {
    [registry, directory] = await Promise.all([DockerRegistry.start(), Directory.make()]);
    vi.stubEnv("COSIGN_PASSWORD", "secret");
    vi.stubEnv("DOCKER_CONFIG", directory.path);
    await runTool(directory.path, "cosign", ["generate-key-pair"]);
    client = clientFor(registry.host);
    const { index, children } = await seedImage(client);
    image = `${registry.host}/some/app@${index.digest}`;
    digests = [index.digest, ...children.slice(0, 2)];
    await mkdir(join(directory.path, "out"));
    const out = join(directory.path, "out");
    for (const [position, platform] of ["linux/amd64", "linux/arm64"].entries()) {
      const subject: Subject = { kind: "image", name: "app", digest: digests[position + 1] ?? "", platform };
      const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [] });
      const sbom = {
        role: "sbom",
        name: `sbom${position}.cdx.json`,
        mediaType: "application/vnd.cyclonedx+json",
        text,
      } as const;
      await writeEvidence(out, `sbom${position}`, facts("sbom-generate", subject), [sbom]);
    }
    const arm: Subject = { kind: "image", name: "app", digest: digests[2] ?? "", platform: "linux/arm64" };
    const nothing = { rules: [], findings: [], coverage: { examined: { files: 1 }, gaps: [] } };
    await writeReport(out, "scan-arm64", { action: "image-scan", subject: arm, ...nothing }, "none");
    const scan: Report = {
      action: "image-scan",
      subject: { kind: "image", name: "app", digest: digests[1] ?? "", platform: "linux/amd64" },
      rules: [rule("CVE-2026-1")],
      findings: [
        {
          ...base,
          ruleId: "CVE-2026-1",
          severity: "high",
          message: "m",
          subject: { kind: "image", name: "app", digest: digests[1] ?? "", platform: "linux/amd64" },
          package: { name: "zlib", version: "1", purl: "pkg:apk/alpine/zlib@1", path: "/lib/apk/db/installed" },
          advisory: {
            ...{ id: "CVE-2026-1", ecosystem: "Alpine:v3.20", severity: "high", score: 8.1, fixState: "fixed" },
            ...{ fixedVersion: "2", references: [], because: "1 < 2" },
          } as const,
        },
      ],
      coverage: { examined: { files: 1 }, gaps: [] },
    };
    await writeReport(out, "scan", scan, "osv");
    const source: Subject = { kind: "source", path: "." };
    const lint = { ...base, ruleId: "SW1001", severity: "low" as const, message: "m", subject: source };
    const coverage = { examined: { files: 1 }, gaps: [] };
    await writeReport(out, "lint", {
      action: "dockerfile-lint",
      subject: source,
      rules: [rule("SW1001")],
      findings: [lint],
      coverage,
    });
    const { verdict } = decide(policyWith({}, { require: [] }), evidenceOf({ evidence: [], problems: [] }), {
      digests: digests.slice(1),
      run: host,
      now: new Date(createdAt),
    });
    await writeEvidence(out, "gate", facts("gate", source), [
      { role: "verdict", name: "verdict.json", mediaType: "application/json", text: serializeVerdict(verdict) },
      ...statementPayloads(verdict, { version: "1.2.3", resource: "urn:seaworthy:image:app" }),
    ]);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await registry?.[Symbol.asyncDispose]();
    await directory?.[Symbol.asyncDispose]();
  });

  it("are signed for the digests that they are about, once, and cosign accepts them", async () => {
    const sign = () =>
      command(directory.path, "sign-image", image, "--key", "cosign.key", "--evidence", "out", "--out-dir", "out");
    const first = await sign();
    expect(first.stderr).toContain("6 signatures and 13 attestations written and verified");
    expect((await sign()).stderr).toContain("everything is already signed");
    const loose = ["--insecure-ignore-tlog=true", "--allow-http-registry", "--key", "cosign.pub"];
    const platform = `${registry.host}/some/app@${digests[1]}`;
    const types: readonly (readonly [string, string])[] = [
      [platform, "cyclonedx"],
      [platform, "vuln"],
      [platform, "https://in-toto.io/attestation/vulns/v0.2"],
      [image, "https://in-toto.io/attestation/test-result/v0.1"],
      [image, "https://slsa.dev/verification_summary/v1"],
      [image, "https://in-toto.io/attestation/svr/v0.2"],
      [image, "urn:seaworthy:evidence:v1"],
      [image, "urn:seaworthy:verdict:v1"],
    ];
    await Promise.all(
      types.map(async ([name, type]) => {
        const checked = await runTool(directory.path, "cosign", ["verify-attestation", ...loose, "--type", type, name]);
        expect(checked, type).toMatchObject({ exitCode: 0 });
      }),
    );
    // As bundles under the fallback tag, next to the image's signature.
    await writeFile(join(directory.path, "root.json"), JSON.stringify(emptyTrustedRoot));
    const bundle = ["verify-attestation", "--new-bundle-format", "--trusted-root", "root.json", ...loose];
    const bundles = [
      [platform, "https://cyclonedx.org/bom"],
      [image, "https://slsa.dev/verification_summary/v1"],
    ] as const;
    for (const [name, type] of bundles) {
      const checked = await runTool(directory.path, "cosign", [...bundle, "--type", type, name]);
      expect(checked, type).toMatchObject({ exitCode: 0 });
    }
  });

  it("can be demanded", async () => {
    const verify = (types: string) =>
      command(directory.path, "verify", image, "--key", "cosign.pub", "--require-attestations", types);
    expect(await verify("cyclonedx,vsa,test-result")).toMatchObject({ exitCode: 0 });
    expect(await verify("vulns")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("no accepted attestation vulns for linux/arm64"),
    });
    expect(await verify("spdx")).toMatchObject({ exitCode: 1 });
  });

  it("say what the evidence says", async () => {
    const pem = readFileSync(join(directory.path, "cosign.pub"), "utf8");
    const policy = { kind: "key", key: readPublicKey(pem, "cosign.pub") } as const;
    const predicates = async (digest: string | undefined) => {
      const judged = await examineSignatures(client, { digest: digest ?? "", policies: [policy] });
      return Object.fromEntries(
        judged.flatMap(({ statement }) => (statement ? [[statement.predicateType, statement.predicate]] : [])),
      );
    };
    const [index, amd64, arm64] = await Promise.all(digests.map(predicates));
    if (index === undefined || amd64 === undefined || arm64 === undefined) throw new Error("a platform is missing");
    // Nobody looked for vulnerabilities there, so no statement has a list of none.
    expect(Object.keys(arm64).filter((type) => type.includes("vuln"))).toEqual([]);
    expect(amd64["https://in-toto.io/attestation/vulns/v0.2"]).toMatchObject({
      scanner: {
        version: "1.2.3",
        result: [{ id: "CVE-2026-1", annotations: [{ package: "pkg:apk/alpine/zlib@1" }] }],
      },
      metadata: { scanFinishedOn: createdAt },
    });
    expect(index["https://in-toto.io/attestation/test-result/v0.1"]).toMatchObject({
      result: "WARNED",
      warnedTests: ["SW1001"],
    });
    expect(index["https://slsa.dev/verification_summary/v1"]).toMatchObject({
      verificationResult: "PASSED",
      timeVerified: createdAt,
      resourceUri: `oci://${registry.host}/some/app`,
      policy: { uri: "file:.seaworthy.yaml" },
    });
  });

  it("are not made of evidence that was changed", async () => {
    await writeFile(join(directory.path, "out", "sbom0.cdx.json"), "{}");
    const { exitCode, stderr } = await command(
      directory.path,
      "sign-image",
      image,
      "--key",
      "cosign.key",
      "--evidence",
      "out",
    );
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("changed-file")]);
  });
});

describe("provenance of a job", () => {
  const variables: Readonly<Record<string, string>> = {
    GITHUB_WORKFLOW_REF: "octo-org/shop/.github/workflows/release.yml@refs/tags/v1",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "2",
    RUNNER_ENVIRONMENT: "github-hosted",
  };
  const job: GitHubContext = {
    ...{ apiUrl: "https://api.github.com", serverUrl: "https://github.com", owner: "octo-org", repo: "shop" },
    ...{ eventName: "push", sha: "1f2e3d4c5b6a79880011223344556677889900aa", ref: "refs/tags/v1", runUrl: "" },
    ...{ runId: 42, runAttempt: 2 },
  };

  it("states the workflow and the run", () => {
    const { predicateType = "", predicate } = provenancePredicate(job, (name) => variables[name]) ?? {};
    expect(predicateType).toBe("https://slsa.dev/provenance/v1");
    expect(predicate).toMatchObject({
      buildDefinition: {
        externalParameters: { workflow: { path: ".github/workflows/release.yml", ref: "refs/tags/v1" } },
      },
      runDetails: { metadata: { invocationId: "https://github.com/octo-org/shop/actions/runs/42/attempts/2" } },
    });
  });

  const file = sharedData("schemas/slsa/slsa-provenance-v1.schema.json");
  testUnless(file === undefined, "needs the given data schemas/slsa")("is what the official schema demands", () => {
    const { predicateType = "", predicate } = provenancePredicate(job, (name) => variables[name]) ?? {};
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(file ?? "", "utf8")));
    const statement = JSON.parse(statementBytes([digestOf({})], predicateType, predicate, { name: "app" }).toString());
    expect([validate(statement), validate.errors]).toEqual([true, null]);
  });

  it("is not known elsewhere", () => {
    expect(provenancePredicate(job, () => undefined)).toBeUndefined();
  });
});
