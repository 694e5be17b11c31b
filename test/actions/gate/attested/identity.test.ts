import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { statementBytes } from "../../../../shared/sigstore/formats/statement.ts";
import { bundleSigner, createWitnesses, keylessSigner } from "../../../../shared/sigstore/index.ts";
import { attestedImage } from "../../../harness/attested-image.ts";
import { command } from "../../../harness/command.ts";
import { Directory, runTool } from "../../../harness/cosign.ts";
import { DockerRegistry, isInstalled } from "../../../harness/docker-registry.ts";
import { freezeClock } from "../../../harness/frozen-clock.ts";
import { GitHubApi } from "../../../harness/github-api/server.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { identityToken, Sigstore } from "../../../harness/sigstore.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { clientFor, seedImage } from "../../../shared/oci/registry/seeded.ts";

const workflow = "https://github.com/octo-org/shop/.github/workflows/release.yml";
const subject = `${workflow}@refs/tags/v1`;
const issuer = "https://token.actions.githubusercontent.com";
const repository = "octo-org/shop";
const builder = "https://github.com/actions/runner/github-hosted";
const provenance = {
  buildDefinition: { externalParameters: { workflow: { repository: "https://github.com/octo-org/shop" } } },
  runDetails: { builder: { id: builder } },
};
let directory: Directory;
let sigstore: Sigstore;

freezeClock();

beforeAll(async () => {
  [directory, sigstore] = await Promise.all([Directory.make(), Sigstore.start()]);
  vi.stubEnv("DOCKER_CONFIG", directory.path);
  await writeFile(join(directory.path, "root.json"), sigstore.trustedRoot());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([directory, sigstore].map((each) => each[Symbol.asyncDispose]()));
});

async function policy(attestor: string): Promise<void> {
  const rules = `rules: { provenance: { builders: ["${builder}"], sources: ["https://github.com/octo-org/shop"] } }`;
  await writeFile(
    join(directory.path, ".seaworthy.yaml"),
    `gate: { unsigned: never, require: [], ${rules}, attestors: [{ trusted-root: root.json, certificate-oidc-issuer: "${issuer}", ${attestor} }] }\n`,
  );
}

describe("attestations by an identity", () => {
  test.each<[string, string, number]>([
    ["that is named", `certificate-identity: "${subject}"`, 0],
    ["that a pattern matches whole", `certificate-identity-regexp: "${workflow}@refs/tags/v.*"`, 0],
    [
      "whose repository is demanded",
      `certificate-identity: "${subject}", certificate-extensions: { source-repository-uri: "https://github.com/octo-org/shop" }`,
      0,
    ],
    [
      "whose repository is another",
      `certificate-identity: "${subject}", certificate-extensions: { source-repository-uri: "https://github.com/evil/shop" }`,
      3,
    ],
    ["of another ref", `certificate-identity: "${workflow}@refs/heads/main"`, 3],
    ["that a pattern matches in part", `certificate-identity-regexp: "${workflow}"`, 3],
  ])("%s, kept by GitHub", async (_name, attestor, exitCode) => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const image = await attestedImage(registry);
    const api = new GitHubApi();
    vi.stubEnv("GITHUB_API_URL", await api.start());
    vi.stubEnv("GH_TOKEN", "ghs_x");
    onTestFinished(() => api[Symbol.asyncDispose]());
    const { digest } = image.index;
    const claims = { sub: subject, iss: issuer, repository: "octo-org/shop" };
    const means = await keylessSigner(sigstore.url, identityToken(claims));
    const signer = await bundleSigner(means, await createWitnesses({ rekor: sigstore.url, rekorVersion: 1 }));
    const { bundleToJSON } = await import("@sigstore/bundle");
    const bytes = statementBytes([digest], "https://slsa.dev/provenance/v1", provenance);
    api.attestations.push({ repository, digest, bundle: bundleToJSON(await signer.signStatement(bytes)) as object });
    await policy(attestor);
    const asked = ["--attestations-of", image.reference] as const;
    expect(await command(directory.path, "gate", ...asked)).toMatchObject({ exitCode: 3 });
    const judged = await command(directory.path, "gate", ...asked, "--github-attestations", repository);
    expect(judged, judged.stderr + judged.stdout).toMatchObject({ exitCode });
    expect(api.violations).toEqual([]);
  });
});

describeUnless(
  !isInstalled("docker-registry") || !isInstalled("cosign", "version"),
  "needs docker-registry, needs cosign",
)("attestations by cosign", () => {
  test("of Trivy's vulnerabilities and an SBOM are evidence of the image", async () => {
    await using registry = await DockerRegistry.start();
    vi.stubEnv("COSIGN_PASSWORD", "secret");
    await runTool(directory.path, "cosign", ["generate-key-pair"]);
    const { children } = await seedImage(clientFor(registry.host));
    const [digest] = children;
    const image = `${registry.host}/some/app@${digest}`;
    const report = {
      SchemaVersion: 2,
      ArtifactName: "app",
      ArtifactType: "container_image",
      Metadata: { RepoDigests: [`app@${digest}`] },
      Results: [{ Target: "app", Class: "os-pkgs", Type: "debian" }],
    };
    const time = "2026-11-24T00:00:00Z";
    const vulnerabilities = {
      invocation: { parameters: null, uri: "", event_id: "", "builder.id": "" },
      scanner: {
        uri: "pkg:github/aquasecurity/trivy@0.60.0",
        version: "0.60.0",
        db: { uri: "", version: "" },
        result: report,
      },
      metadata: { scanStartedOn: time, scanFinishedOn: time },
    };
    const sbom = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components: [] };
    for (const [type, predicate] of [
      ["vuln", vulnerabilities],
      ["cyclonedx", sbom],
    ] as const) {
      await writeFile(join(directory.path, "predicate.json"), JSON.stringify(predicate));
      const flags = ["--key", "cosign.key", "--tlog-upload=false", "--allow-http-registry", "--yes"];
      const made = await runTool(directory.path, "cosign", [
        "attest",
        ...flags,
        "--type",
        type,
        "--predicate",
        "predicate.json",
        image,
      ]);
      expect(made, made.output).toMatchObject({ exitCode: 0 });
    }
    const lines = "unsigned: never, attestors: [{ key: cosign.pub }]";
    await writeFile(join(directory.path, ".seaworthy.yaml"), `gate: { ${lines}, require: [trivy, sbom-generate] }\n`);
    const judged = await command(directory.path, "gate", "--attestations-of", image, "--format", "json");
    expect(judged, judged.stdout).toMatchObject({ exitCode: 0 });
    const { evidence } = JSON.parse(judged.stdout);
    expect(evidence.map(({ action }: { action: string }) => action)).toEqual(["trivy", "sbom"]);
    await writeFile(join(directory.path, ".seaworthy.yaml"), `gate: { ${lines}, require: [image-scan] }\n`);
    expect(await command(directory.path, "gate", "--attestations-of", image)).toMatchObject({ exitCode: 3 });
  });
});
