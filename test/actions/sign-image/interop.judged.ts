import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { RegistryClient } from "../../../shared/oci/index.ts";
import { findManifest, layerTag, readBlob, readLayerTag } from "../../../shared/oci/index.ts";
import { listReferrers } from "../../../shared/oci/registry/referrers.ts";
import { type CommandResult, command } from "../../harness/command.ts";
import { Directory, runTool, type ToolResult } from "../../harness/cosign.ts";
import { DockerRegistry, isInstalled } from "../../harness/docker-registry.ts";
import { freezeClock } from "../../harness/frozen-clock.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { describeUnless } from "../../harness/skip.ts";
import { addLayer, attachOne, clientFor, type SeededImage, seedImage } from "../../shared/oci/registry/seeded.ts";

const programs = [["cosign", "version"], ["docker-registry"], ["skopeo"], ["oras", "version"]] as const;
const ready = programs.every(([program, ...args]) => isInstalled(program, ...args));
const emptyTrustedRoot = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  ...{ tlogs: [], certificateAuthorities: [], ctlogs: [], timestampAuthorities: [] },
};

describeUnless(!ready, "needs cosign, docker-registry, skopeo and oras")(
  "signing, with cosign, skopeo and oras as judges",
  () => {
    let registry: DockerRegistry;
    let directory: Directory;
    let serial = 0;

    freezeClock();
    beforeAll(async () => {
      [registry, directory] = await Promise.all([DockerRegistry.start(), Directory.make()]);
      vi.stubEnv("COSIGN_PASSWORD", "secret");
      vi.stubEnv("DOCKER_CONFIG", directory.path);
      for (const name of ["cosign", "other"]) {
        await runTool(directory.path, "cosign", ["generate-key-pair", "--output-key-prefix", name]);
      }
      vi.stubEnv("SIGNING_KEY", await readFile(join(directory.path, "cosign.key"), "utf8"));
      await writeFile(join(directory.path, "root.json"), JSON.stringify(emptyTrustedRoot));
    });

    afterAll(async () => {
      vi.unstubAllEnvs();
      await registry?.[Symbol.asyncDispose]();
      await directory?.[Symbol.asyncDispose]();
    });

    /** An image of its own in a repository of its own. */
    async function fresh(): Promise<SeededImage & { client: RegistryClient; repository: string; name: string }> {
      serial += 1;
      const path = `app/n${serial}`;
      const client = clientFor(registry.host, path);
      const image = await seedImage(client, "1.0", path);
      const repository = `${registry.host}/${path}`;
      return { ...image, client, repository, name: `${repository}@${image.index.digest}` };
    }

    const seaworthy = (...args: readonly string[]): Promise<CommandResult> => command(directory.path, ...args);
    const sign = (image: string, ...more: readonly string[]) =>
      seaworthy("sign-image", image, "--key", "cosign.key", ...more);
    const verify = (image: string, ...more: readonly string[]) =>
      seaworthy("verify", image, "--key", "cosign.pub", ...more);
    const cosign = (...args: readonly string[]): Promise<ToolResult> => runTool(directory.path, "cosign", args);
    const loose = ["--insecure-ignore-tlog=true", "--allow-http-registry"];
    const quiet = ["--tlog-upload=false", "-y", "--allow-http-registry"];

    it.concurrent("is accepted by cosign and skopeo, for the index and each platform", async () => {
      const { name, repository, children } = await fresh();
      expect(await sign(`${repository}:1.0`)).toMatchObject({
        exitCode: 0,
        stderr: expect.stringMatching(/is a tag, which can move[\s\S]+6 signatures written and verified/),
      });
      for (const image of [name, `${repository}@${children[1]}`]) {
        expect(await cosign("verify", "--key", "cosign.pub", ...loose, image)).toMatchObject({ exitCode: 0 });
        const type = ["--type", "https://sigstore.dev/cosign/sign/v1", "--trusted-root", "root.json"];
        const bundle = ["verify-attestation", "--new-bundle-format", ...type, "--key", "cosign.pub", ...loose, image];
        expect(await cosign(...bundle)).toMatchObject({ exitCode: 0 });
      }
      expect(await cosign("verify", "--key", "cosign.pub", ...loose, `${repository}@${children[2]}`)).toMatchObject({
        exitCode: 10,
      });
      expect(await cosign("verify", "--key", "other.pub", ...loose, name)).toMatchObject({ exitCode: 12 });
      for (const [key, exitCode] of [
        ["cosign.pub", 0],
        ["other.pub", 1],
      ] as const) {
        expect(await skopeoCopy(name, key)).toMatchObject({ exitCode });
      }
    });

    it.concurrent("adds nothing a second time, and nothing at all on a dry run", async () => {
      const { name, client, index } = await fresh();
      expect(await sign(name, "--dry-run")).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining("would write 6 signatures"),
      });
      expect(await readLayerTag(client, layerTag(index.digest, "sig"))).toEqual([]);
      await sign(name);
      const before = await findManifest(client, layerTag(index.digest, "sig"));
      expect(await sign(name)).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining("everything is already signed"),
      });
      expect((await findManifest(client, layerTag(index.digest, "sig")))?.digest).toBe(before?.digest);
      expect((await listReferrers(client, index.digest)).descriptors).toHaveLength(1);
    });

    it.concurrent("accepts what cosign signs, and asks for the platforms", async () => {
      const { name } = await fresh();
      expect(await verify(name)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("nothing is attached") });
      await cosign("sign", "--key", "cosign.key", ...quiet, name);
      expect(await verify(name)).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining("no accepted signature for linux/amd64, linux/arm64"),
      });
      expect(await verify(name, "--no-recursive")).toMatchObject({ exitCode: 0 });
      await cosign("sign", "-r", "--key", "cosign.key", "-a", "stage=release", ...quiet, name);
      expect(await verify(name)).toMatchObject({ exitCode: 0 });
      expect(await verify(name, "--annotations", "stage=release")).toMatchObject({ exitCode: 0 });
      expect(await verify(name, "--annotations", "stage=test")).toMatchObject({ exitCode: 1 });
      const { exitCode, stdout } = await seaworthy("verify", name, "--key", "other.pub", "--format", "json");
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout).targets[0].signatures[0]).toMatchObject({
        accepted: false,
        reason: "the signature is invalid: another key made it, or the signed content was changed",
      });
    });

    it.concurrent("accepts what cosign attaches as a referrer", async () => {
      const { name } = await fresh();
      const mode = ["sign", "--registry-referrers-mode", "oci-1-1", "--key", "cosign.key", ...quiet, name];
      expect(await runTool(directory.path, "cosign", mode, { COSIGN_EXPERIMENTAL: "1" })).toMatchObject({
        exitCode: 0,
      });
      const { exitCode, stdout } = await verify(name, "--no-recursive");
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/✓ signature \(legacy, referrer sha256:/)]);
    });

    it.concurrent("adds its own next to others' signatures, and states annotations that cosign checks", async () => {
      const { name } = await fresh();
      await cosign("sign", "-r", "--key", "other.key", ...quiet, name);
      expect(await sign(name, "--annotations", "stage=release")).toMatchObject({ exitCode: 0 });
      for (const key of ["cosign.pub", "other.pub"]) {
        expect(await cosign("verify", "--key", key, ...loose, name)).toMatchObject({ exitCode: 0 });
      }
      expect(await cosign("verify", "--key", "cosign.pub", "-a", "stage=release", ...loose, name)).toMatchObject({
        exitCode: 0,
      });
      expect(await cosign("verify", "--key", "cosign.pub", "-a", "stage=test", ...loose, name)).toMatchObject({
        exitCode: 12,
      });
    });

    it.concurrent("reads cosign's attestations of both formats, and takes none for a signature", async () => {
      const { name } = await fresh();
      await writeFile(join(directory.path, "predicate.json"), "{}");
      const attest = [
        "attest",
        "--key",
        "cosign.key",
        "--type",
        "https://example.org/p",
        "--predicate",
        "predicate.json",
        ...quiet,
      ];
      expect(await cosign(...attest, name)).toMatchObject({ exitCode: 0 });
      expect(await cosign(...attest, "--new-bundle-format", name)).toMatchObject({ exitCode: 0 });
      const { exitCode, stdout } = await verify(name, "--no-recursive");
      expect(stdout.match(/✓ attestation https:\/\/example\.org\/p \((bundle|legacy)/g)).toHaveLength(2);
      expect(exitCode).toBe(1);
    });

    it.concurrent("is not deceived by a moved tag, a tampered payload or a copied signature", async () => {
      const { name, client, index, repository, children } = await fresh();
      await sign(name);
      const moved = await seedImage(client, "1.0", "moved");
      expect(await verify(`${repository}:1.0`)).toMatchObject({ exitCode: 1 });
      const [signature] = await readLayerTag(client, layerTag(index.digest, "sig"));
      if (signature === undefined) throw new Error("there is a signature");
      const { mediaType, annotations } = signature;
      const bytes = Buffer.from(await readBlob(client, signature, 10_000));
      const copied = layerTag(moved.index.digest, "sig");
      await addLayer(client, copied, { mediaType, bytes, annotations: annotations ?? {} });
      const forged = Buffer.from(bytes.toString().replace(index.digest, moved.index.digest));
      await addLayer(client, copied, { mediaType, bytes: forged, annotations: annotations ?? {} });
      const [bundle] = (await listReferrers(client, index.digest)).descriptors;
      const manifest = JSON.parse(
        Buffer.from((await findManifest(client, bundle?.digest ?? ""))?.bytes ?? []).toString(),
      );
      const content = await readBlob(client, manifest.layers[0], 100_000);
      const artifactType = manifest.artifactType;
      await attachOne(client, moved.index, { artifactType, bytes: content, annotations: manifest.annotations });
      const { exitCode, stdout } = await verify(`${repository}@${moved.index.digest}`, "--no-recursive");
      expect(exitCode).toBe(1);
      expect(stdout.match(/✗ signature/g)).toHaveLength(3);
      expect(stdout.match(/it is for another image/g)).toHaveLength(2);
      expect(stdout.match(/or the signed content was changed/g)).toHaveLength(1);
      // The same statement covers the platforms: there it counts.
      expect(await verify(`${repository}@${children[0]}`)).toMatchObject({ exitCode: 0 });
    });

    it.concurrent("is promoted when it is accepted and not before, with all that belongs to it", async () => {
      const { name, repository, index, children } = await fresh();
      const promoted = `${repository}-prod`;
      expect(await verify(name, "--copy-to", `${promoted}:live`)).toMatchObject({ exitCode: 1 });
      expect(await verify(`${promoted}:live`)).toMatchObject({ exitCode: 2 });
      await sign(name);
      expect(await verify(name, "--copy-to", `${promoted}:live`)).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining("copied 7 manifests and 3 legacy signature tags"),
      });
      expect(await verify(`${promoted}:live`)).toMatchObject({ exitCode: 0 });
      expect(await cosign("verify", "--key", "cosign.pub", ...loose, `${promoted}@${index.digest}`)).toMatchObject({
        exitCode: 0,
      });
      const attestation = await fetch(`http://${promoted.replace("/", "/v2/")}/manifests/${children[2]}`, {
        headers: { accept: "application/vnd.oci.image.manifest.v1+json" },
      });
      expect(attestation.status).toBe(200);
    });

    it.concurrent("is found by oras, and still holds where oras copied it", async () => {
      const { name, repository, index } = await fresh();
      await sign(name);
      const found = await runTool(directory.path, "oras", ["discover", "--plain-http", "--format", "json", name]);
      expect(found.output).toContain("application/vnd.dev.sigstore.bundle.v0.3+json");
      await runTool(directory.path, "oras", [
        "cp",
        "-r",
        "--from-plain-http",
        "--to-plain-http",
        name,
        `${repository}-copy:1.0`,
      ]);
      expect(await verify(`${repository}-copy@${index.digest}`)).toMatchObject({ exitCode: 0 });
    });

    it("tells wrong calls and absent images apart from missing signatures", async () => {
      const { name, repository } = await fresh();
      vi.stubEnv("COSIGN_PASSWORD", "wrong");
      const refused = await sign(name);
      vi.stubEnv("COSIGN_PASSWORD", "secret");
      expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Set COSIGN_PASSWORD") });
      expect(await verify(`${repository}:9.9`)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining("was not found"),
      });
      expect(await seaworthy("verify", name)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining("the accepted signer is not set"),
      });
      await using closed = await MemoryRegistry.start();
      closed.faults.push({ on: /manifests/, times: 1, fault: { kind: "status", status: 403 } });
      expect(await verify(`${closed.host}/app:1`)).toMatchObject({ exitCode: 3 });
    });

    /** Copies with a policy that demands a signature by the key, of every manifest. */
    async function skopeoCopy(image: string, key: string): Promise<ToolResult> {
      const signed = {
        type: "sigstoreSigned",
        keyPath: join(directory.path, key),
        signedIdentity: { type: "matchRepository" },
      };
      const policy = { default: [{ type: "reject" }], transports: { docker: { [registry.host]: [signed] } } };
      await writeFile(join(directory.path, "policy.json"), JSON.stringify(policy));
      const attachments = `docker:\n  ${registry.host}:\n    use-sigstore-attachments: true\n`;
      await runTool(directory.path, "mkdir", ["-p", "registries.d"]);
      await writeFile(join(directory.path, "registries.d", "local.yaml"), attachments);
      const settings = ["--policy", "policy.json", "--registries.d", "registries.d"];
      const target = `dir:${join(directory.path, `copy-${key}`)}`;
      const copy = [
        "copy",
        "--override-arch",
        "amd64",
        "--remove-signatures",
        "--src-tls-verify=false",
        `docker://${image}`,
        target,
      ];
      return runTool(directory.path, "skopeo", [...settings, ...copy]);
    }

    it.concurrent("reads keys from the environment", async () => {
      const { name } = await fresh();
      expect(await seaworthy("sign-image", name, "--key", "env://SIGNING_KEY")).toMatchObject({ exitCode: 0 });
      expect(await verify(name)).toMatchObject({ exitCode: 0 });
    });
  },
);
