import { describe, expect, test } from "vitest";
import { digest, gate, inWorld, policy, release, sbom, world } from "./fixtures.ts";

inWorld();

describe("documents of other tools that an attestor signs", () => {
  const trivy = (of: 0 | 1, vulnerabilities: readonly object[] = []) => ({
    SchemaVersion: 2,
    ArtifactName: "app",
    ArtifactType: "container_image",
    Metadata: { RepoDigests: [`app@${digest(of)}`] },
    Results: [{ Target: "app", Class: "os-pkgs", Type: "debian", Vulnerabilities: vulnerabilities }],
  });
  const bad = { VulnerabilityID: "CVE-2026-1", PkgName: "zlib", InstalledVersion: "1", Severity: "CRITICAL" };
  const target = (of: 0 | 1) => world.image.platforms.slice(of, of + 1);
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
    await world.image.attest(release, target(0), type, wrap(trivy(0)));
    expect((await gate()).missing).toBe(`there is no usable evidence of trivy about ${digest(1)}`);
    await world.image.attest(release, target(1), type, wrap(trivy(1)));
    expect((await gate()).exitCode).toBe(0);
    await world.image.attest(release, target(1), type, wrap(trivy(1, [bad])));
    expect((await gate()).exitCode).toBe(1);
  });

  test("that are about another image keep the gate from deciding", async () => {
    await policy("unsigned: never", "require: [trivy]");
    await world.image.attest(release, target(0), cosignVulnerabilities, { scanner: { result: trivy(1) } });
    expect((await gate()).missing).toContain(`it is about ${digest(1)}, and is attested of ${digest(0)}`);
  });

  test("that name another configuration keep the gate from deciding", async () => {
    await policy("unsigned: never", "require: [trivy]");
    const Metadata = { ImageID: `sha256:${"e".repeat(64)}` };
    for (const of of [0, 1] as const) {
      await world.image.attest(release, target(of), cosignVulnerabilities, {
        scanner: { result: { ...trivy(of), Metadata } },
      });
    }
    expect((await gate()).missing).toContain(`it is about ${Metadata.ImageID}, and is attested of`);
  });

  test("that name the index, as Trivy does, are of the platform whose configuration they name", async () => {
    await policy("unsigned: never", "require: [trivy]");
    const ofIndex = (of: 0 | 1) => {
      const Metadata = { RepoDigests: [`app@${digest("index")}`], ImageID: world.image.platforms[of]?.config };
      return { scanner: { result: { ...trivy(of), Metadata } } };
    };
    await world.image.attest(release, target(0), cosignVulnerabilities, ofIndex(0));
    expect((await gate()).missing).toBe(`there is no usable evidence of trivy about ${digest(1)}`);
    await world.image.attest(release, [world.image.index], cosignVulnerabilities, ofIndex(1));
    expect((await gate()).exitCode).toBe(0);
  });

  test("that could be about any platform count for none, and keep nobody", async () => {
    await policy("unsigned: never", "require: []");
    const Metadata = { RepoDigests: [`app@${digest("index")}`] };
    const result = { ...trivy(0), Metadata };
    await world.image.attest(release, [world.image.index], cosignVulnerabilities, { scanner: { result } });
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.notes.join()]).toEqual([0, expect.stringContaining("does not say which platform")]);
  });

  test("that cannot be read keep the gate from deciding", async () => {
    await policy("unsigned: never", "require: []");
    await world.image.attest(release, target(0), "https://registry.example/x", { runs: 3, version: "2.1.0" });
    expect((await gate()).missing).toContain("cannot be used");
  });

  test("of no known form are no evidence, and keep nobody", async () => {
    await policy("unsigned: never", "require: []");
    await world.image.attest(release, target(0), "https://registry.example/x", { hello: "world" });
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.evidence]).toEqual([0, []]);
  });

  test("as an SBOM stand for ours, of whatever age, and are read by the rules", async () => {
    await policy("unsigned: never", "require: [sbom-generate]", "rules: { evidence-age: { record-hours: 1 } }");
    for (const of of [0, 1] as const) {
      await world.image.attest(release, target(of), "https://cyclonedx.org/bom", JSON.parse(sbom));
    }
    expect((await gate()).exitCode).toBe(0);
    await policy("unsigned: never", "require: []", 'rules: { packages: { blocked: ["pkg:npm/left-pad"] } }');
    const { exitCode, verdict } = await gate();
    expect([exitCode, verdict?.blocking]).toEqual([1, 2]);
  });
});
