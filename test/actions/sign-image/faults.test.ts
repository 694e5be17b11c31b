import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fallbackTag, layerTag } from "../../../shared/oci/index.ts";
import { command } from "../../harness/command.ts";
import { Directory, runTool } from "../../harness/cosign.ts";
import { DockerRegistry, isInstalled } from "../../harness/docker-registry.ts";
import { MemoryRegistry, type PlannedFault } from "../../harness/memory-registry.ts";
import { describeUnless } from "../../harness/skip.ts";
import { attachOne, clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";

const kinds: Readonly<Record<string, KeyObject>> = {
  p256: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
  p384: generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey,
  ed25519: generateKeyPairSync("ed25519").privateKey,
  rsa: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
};

let directory: Directory;

beforeAll(async () => {
  directory = await Directory.make();
  vi.stubEnv("COSIGN_PASSWORD", "");
  vi.stubEnv("DOCKER_CONFIG", directory.path);
  for (const [name, key] of Object.entries(kinds)) {
    await writeFile(join(directory.path, `${name}.key`), key.export({ type: "pkcs8", format: "pem" }));
    await writeFile(join(directory.path, `${name}.pub`), createPublicKey(key).export({ type: "spki", format: "pem" }));
  }
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await directory[Symbol.asyncDispose]();
});

const sign = (image: string, name = "p256") => command(directory.path, "sign-image", image, "--key", `${name}.key`);
const verify = (image: string, name = "p256") => command(directory.path, "verify", image, "--key", `${name}.pub`);

describeUnless(
  !isInstalled("docker-registry") || !isInstalled("cosign", "version"),
  "needs docker-registry, needs cosign",
)("every kind of key", () => {
  it("signs what cosign and verify accept", async () => {
    await using registry = await DockerRegistry.start();
    const { index } = await seedImage(clientFor(registry.host));
    const image = `${registry.host}/some/app@${index.digest}`;
    const loose = ["--insecure-ignore-tlog=true", "--allow-http-registry"];
    await Promise.all(
      Object.keys(kinds).map(async (name) => {
        expect(await sign(image, name)).toMatchObject({
          exitCode: 0,
          stderr: expect.stringContaining("written and verified"),
        });
      }),
    );
    for (const name of Object.keys(kinds)) {
      expect(await verify(image, name)).toMatchObject({ exitCode: 0 });
      expect(
        await runTool(directory.path, "cosign", ["verify", "--key", `${name}.pub`, ...loose, image]),
      ).toMatchObject({
        exitCode: 0,
      });
    }
  });
});

describe("a registry that fails while an image is signed", () => {
  const denied = { kind: "status", status: 403 } as const;
  it.each([
    ["refuses a blob", { on: /^POST .*uploads/, times: 1, fault: denied }],
    ["refuses a manifest", { on: /^PUT .*manifests\/sha256:/, times: 1, fault: denied }],
    ["refuses a tag", { on: /^PUT .*\.sig$/, times: 1, fault: denied }],
    ["stores something else", { on: /^PUT .*\.sig$/, times: 1, fault: { kind: "wrong-echo" } }],
    ["cannot be read afterwards", { on: /^GET .*referrers/, times: 99, fault: denied }],
  ] satisfies readonly (readonly [string, PlannedFault])[])(
    "that %s: nothing half-done is a success",
    async (_what, fault) => {
      await using registry = await MemoryRegistry.start({ referrers: true });
      const { index } = await seedImage(clientFor(registry.host));
      const image = `${registry.host}/some/app@${index.digest}`;
      const planned = { ...fault };
      registry.faults.push(planned);
      expect(await sign(image)).toMatchObject({ exitCode: 3 });
      planned.times = 0;
      expect(await sign(image)).toMatchObject({ exitCode: 0 });
      expect(await verify(image)).toMatchObject({ exitCode: 0 });
      planned.times = 99;
      if (planned.on.test("GET /referrers")) expect(await verify(image)).toMatchObject({ exitCode: 3 });
    },
  );

  it("says of damaged and strange documents why they do not count", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    const image = `${registry.host}/some/app@${index.digest}`;
    const annotations = {};
    const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
    await attachOne(client, index, { artifactType: bundleType, bytes: Buffer.from("no JSON"), annotations });
    await attachOne(client, index, {
      artifactType: "application/vnd.cncf.notary.signature",
      bytes: Buffer.from("{}"),
      annotations,
    });
    await attachOne(client, index, { artifactType: "text/plain", bytes: Buffer.from("a note"), annotations });
    const { exitCode, stdout } = await verify(image);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("it is not a valid bundle");
    expect(stdout).toContain("Notation signatures are not supported");
    expect(stdout.split("\n").filter((line) => line.includes("✗"))).toHaveLength(2);
    await sign(image);
    const [key] =
      [...registry.blobs].find(([, bytes]) => bytes.includes("simple") || bytes.includes("docker-manifest-digest")) ??
      [];
    registry.blobs.set(key ?? "", Buffer.from("changed"));
    expect((await verify(image)).stdout).toContain("it is damaged");
  });

  it.each([true, false])(
    "that holds something else under a tag: nothing is lost (referrers API: %s)",
    async (referrers) => {
      await using registry = await MemoryRegistry.start({ referrers });
      const { index } = await seedImage(clientFor(registry.host));
      const image = `${registry.host}/some/app@${index.digest}`;
      const bytes = Buffer.from("{}");
      const foreign = createHash("sha256").update(bytes).digest("hex");
      registry.manifests.set(`some/app sha256:${foreign}`, { mediaType: "text/plain", bytes });
      for (const tag of [layerTag(index.digest, "sig"), fallbackTag(index.digest)]) {
        registry.tags.set(`some/app ${tag}`, `sha256:${foreign}`);
        const unsigned = await verify(image);
        expect(unsigned).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(`${tag}): it is damaged`) });
        const format = tag.endsWith(".sig") ? "legacy" : "bundle";
        const signed = await command(directory.path, "sign-image", image, "--key", "p256.key", "--formats", format);
        const isWritten = referrers && format === "bundle";
        expect(signed).toMatchObject({
          exitCode: isWritten ? 0 : 3,
          stderr: expect.stringContaining(
            isWritten
              ? "written and verified"
              : `${tag}: the tag for signatures and attestations contains something else`,
          ),
        });
        expect(registry.tags.get(`some/app ${tag}`)).toBe(`sha256:${foreign}`);
        expect((await verify(image)).exitCode).toBe(isWritten ? 0 : 1);
      }
    },
  );

  it("whose document with the only signature is written over accepts it no more", async () => {
    await using registry = await MemoryRegistry.start();
    const { index } = await seedImage(clientFor(registry.host));
    const image = `${registry.host}/some/app@${index.digest}`;
    await command(directory.path, "sign-image", image, "--key", "p256.key", "--formats", "legacy");
    expect(await verify(image)).toMatchObject({ exitCode: 0 });
    const tag = `some/app ${layerTag(index.digest, "sig")}`;
    const stored = registry.tags.get(tag) ?? "";
    registry.manifests.set(`some/app ${stored}`, { mediaType: "text/plain", bytes: Buffer.from("{}") });
    expect((await verify(image)).exitCode).toBe(1);
  });
});
