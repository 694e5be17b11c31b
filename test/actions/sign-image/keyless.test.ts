import { randomUUID } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdir, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { findManifest, listReferrers, type RegistryClient, readBlob } from "../../../shared/oci/index.ts";
import { command } from "../../harness/command.ts";
import { Directory, runTool } from "../../harness/cosign.ts";
import { DockerRegistry, isInstalled } from "../../harness/docker-registry.ts";
import { freezeClock } from "../../harness/frozen-clock.ts";
import { scannerSarif } from "../../harness/gate-report.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { identityToken, Sigstore } from "../../harness/sigstore.ts";
import { describeUnless } from "../../harness/skip.ts";
import { attachOne, clientFor, type SeededImage, seedImage } from "../../shared/oci/registry/seeded.ts";

const subject = "https://github.com/octo-org/shop/.github/workflows/release.yml@refs/tags/v1";
const issuer = "https://token.actions.githubusercontent.com";
const claims = {
  ...{ sub: subject, iss: issuer, repository: "octo-org/shop", repository_id: "77", repository_owner_id: "5" },
  ...{ event_name: "push", ref: "refs/tags/v1", sha: "1f2e3d4c5b6a79880011223344556677889900aa" },
  ...{ runner_environment: "github-hosted", repository_owner: "octo-org" },
};

let directory: Directory;
let sigstore: Sigstore;

freezeClock();

beforeAll(async () => {
  [directory, sigstore] = await Promise.all([Directory.make(), Sigstore.start()]);
  vi.stubEnv("SIGSTORE_ID_TOKEN", identityToken(claims));
  vi.stubEnv("DOCKER_CONFIG", directory.path);
  await writeFile(join(directory.path, "root.json"), sigstore.trustedRoot());
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([directory[Symbol.asyncDispose](), sigstore[Symbol.asyncDispose]()]);
});

const signAt = (instance: Sigstore, image: string, ...more: readonly string[]) => {
  const urls = ["--fulcio-url", instance.url, "--rekor-url", instance.url];
  return command(directory.path, "sign-image", image, "--trusted-root", "root.json", ...urls, ...more);
};
const sign = (image: string, ...more: readonly string[]) => signAt(sigstore, image, ...more);
const verify = (image: string, ...more: readonly string[]) => {
  const named = more.some((each) => each.startsWith("--certificate-identity"))
    ? []
    : ["--certificate-identity", subject];
  const vouched = more.includes("--certificate-oidc-issuer") ? [] : ["--certificate-oidc-issuer", issuer];
  const root = more.includes("--trusted-root") ? [] : ["--trusted-root", "root.json"];
  return command(directory.path, "verify", image, ...named, ...vouched, ...root, ...more);
};

/** An image on a registry in memory. */
async function seeded(registry: MemoryRegistry): Promise<SeededImage & { client: RegistryClient; image: string }> {
  const client = clientFor(registry.host);
  const seed = await seedImage(client);
  return { ...seed, client, image: `${registry.host}/some/app@${seed.index.digest}` };
}

describe("signing without a key", () => {
  it("takes one certificate for everything, and is verified and not repeated", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    sigstore.requests.length = 0;
    expect(await sign(image)).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("6 signatures written") });
    expect(sigstore.requests.filter((path) => path.includes("signingCert"))).toHaveLength(1);
    expect(sigstore.requests.filter((path) => path.includes("log/entries"))).toHaveLength(4);
    expect(await sign(image)).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("already signed") });
    const { exitCode, stdout } = await verify(image);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`signed by ${subject} (${issuer})`);
  });

  it("requests no certificate for an image that the gate denied", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image, index } = await seeded(registry);
    const out = join(directory.path, "denied");
    await mkdir(out);
    await writeFile(join(out, "grype.sarif"), scannerSarif("critical"));
    const report = `denied/grype.sarif@${index.digest}`;
    const call = ["gate", "denied", "--digest", index.digest, "--require", "grype", "--reports", report];
    expect(await command(directory.path, ...call, "--out-dir", "denied")).toMatchObject({ exitCode: 1 });
    sigstore.requests.length = 0;
    expect(await sign(image, "--evidence", "denied")).toMatchObject({ exitCode: 1 });
    expect(sigstore.requests).toEqual([]);
  });

  it("takes timestamps", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    expect(await sign(image, "--timestamp-url", sigstore.url)).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("written and verified"),
    });
    expect(sigstore.requests).toContain("/api/v1/timestamp");
    expect(await verify(image)).toMatchObject({ exitCode: 0 });
  });

  it("enters logs of version 2, and asks nobody but the registry when it verifies", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    const version = ["--rekor-version", "2", "--timestamp-url", sigstore.url];
    expect(await sign(image, ...version)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Set formats to bundle"),
    });
    const signed = await sign(image, ...version, "--formats", "bundle");
    expect(signed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("3 signatures written and verified") });
    expect(sigstore.requests).toContain("/api/v2/log/entries");
    const opened: string[] = [];
    const note = (message: unknown): void => {
      const { socket } = message as { readonly socket: Socket };
      socket.once("connect", () => opened.push(`${socket.remoteAddress}:${socket.remotePort}`));
    };
    subscribe("net.client.socket", note);
    const asked = vi.spyOn(globalThis, "fetch");
    expect(await verify(image)).toMatchObject({ exitCode: 0 });
    unsubscribe("net.client.socket", note);
    const hosts = asked.mock.calls.map(([url]) => new URL(String(url)).host);
    asked.mockRestore();
    expect([...new Set(hosts)]).toEqual([registry.host]);
    expect(opened.filter((place) => place !== registry.host)).toEqual([]);
  });

  it("accepts the named identity and no other", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    await sign(image);
    const judge = async (...more: readonly string[]) => {
      const { exitCode, stdout } = await verify(image, "--no-recursive", ...more);
      return [exitCode, stdout] as const;
    };
    const rejects = async (reason: string, ...more: readonly string[]): Promise<void> => {
      expect(await judge(...more)).toEqual([1, expect.stringContaining(reason)]);
    };
    await rejects("the certificate is for", "--certificate-identity", `${subject}x`);
    await rejects("the certificate is for", "--certificate-identity-regexp", "https://github.com/octo-org/shop/");
    await rejects("the identity comes from", "--certificate-oidc-issuer", "https://other.example");
    await rejects(
      'its source-repository-identifier is "77"',
      "--certificate-extensions",
      "source-repository-identifier=78",
    );
    await rejects("its deployment-environment is missing", "--certificate-extensions", "deployment-environment=prod");
    const pattern = "https://github\\.com/octo-org/shop/\\.github/workflows/release\\.yml@refs/tags/v\\d+";
    expect(await judge("--certificate-identity-regexp", pattern)).toEqual([0, expect.anything()]);
    const extensions = [
      "source-repository-identifier=77",
      "source-repository-owner-identifier=5",
      "build-trigger=push",
      "runner-environment=github-hosted",
    ];
    const demanded = extensions.flatMap((each) => ["--certificate-extensions", each]);
    expect(await judge(...demanded)).toEqual([0, expect.anything()]);
  });

  it("rejects a foreign log, a certificate that had expired and an entry without proof, each with its reason", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    await using other = await Sigstore.start();
    await using past = await Sigstore.start({ clock: new Date("2024-01-01T00:00:00Z") });
    const { image, client, index } = await seeded(registry);
    await writeFile(join(directory.path, "foreign.json"), sigstore.trustedRoot(other));
    await writeFile(join(directory.path, "past.json"), past.trustedRoot());
    await sign(image);
    const foreign = await verify(image, "--no-recursive", "--trusted-root", "foreign.json");
    expect(foreign.exitCode).toBe(1);
    expect(foreign.stdout).toMatch(/✗ signature \(bundle.*the inclusion promise is invalid, or the log is not trusted/);
    expect(foreign.stdout).toMatch(/✗ signature \(legacy.*the inclusion promise is invalid, or the log is not trusted/);
    const late = await seedImage(client, "2.0", "late");
    const lateImage = `${registry.host}/some/app@${late.index.digest}`;
    const expired = await signAt(past, lateImage, "--trusted-root", "past.json");
    expect(expired).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("the new signature is missing in the registry"),
    });
    const judged = await verify(lateImage, "--no-recursive", "--trusted-root", "past.json");
    expect([judged.exitCode, judged.stdout]).toEqual([1, expect.stringMatching(/the certificate is not accepted/)]);
    const [descriptor] = (await listReferrers(client, index.digest)).descriptors;
    const stored = await findManifest(client, descriptor?.digest ?? "");
    const manifest = JSON.parse(Buffer.from(stored?.bytes ?? []).toString());
    const bundle = JSON.parse(Buffer.from(await readBlob(client, manifest.layers[0], 100_000)).toString());
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const attached = async (change: object, digest: string): Promise<string> => {
      const material = { ...bundle.verificationMaterial, ...change };
      const bytes = Buffer.from(JSON.stringify({ ...bundle, verificationMaterial: material }));
      await attachOne(client, { ...index, digest }, { artifactType: manifest.artifactType, bytes, annotations: {} });
      return (await verify(`${registry.host}/some/app@${digest}`, "--no-recursive")).stdout;
    };
    const { inclusionProof: _proof, ...unproven } = entry;
    expect(await attached({ tlogEntries: [unproven] }, index.digest)).toMatch(/✗ signature \(bundle.*inclusionProof/);
    expect(await attached({ tlogEntries: [] }, index.digest)).toMatch(
      /✗ signature \(bundle.*the time of signing is not proven/,
    );
    const wrong = {
      ...entry,
      inclusionProof: {
        ...entry.inclusionProof,
        checkpoint: { envelope: entry.inclusionProof.checkpoint.envelope.replace(" - 42", " - 43") },
      },
    };
    expect(await attached({ tlogEntries: [wrong] }, index.digest)).toMatch(
      /✗ signature \(bundle.*the inclusion proof of the log entry is invalid/,
    );
  });

  it("never takes a key's signature for an identity's, nor the other way round", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    await sign(image);
    await writeFile(join(directory.path, "key.pub"), sigstore.publicFiles.rekor);
    const { exitCode, stdout } = await command(directory.path, "verify", image, "--key", "key.pub");
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining("it is signed with a certificate, not with a key")]);
  });

  it("says what is missing where nobody can sign, and shows no token", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    const token = identityToken(claims);
    const broken = await command(
      directory.path,
      "sign-image",
      image,
      "--fulcio-url",
      registry.host.replace(/^/u, "http://"),
    );
    expect(broken).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("Fulcio failed") });
    expect(broken.stderr + broken.stdout).not.toContain(token.split(".")[1]);
    vi.stubEnv("SIGSTORE_ID_TOKEN", "no-token");
    expect(await sign(image)).toMatchObject({ exitCode: 2, stderr: expect.not.stringContaining("no-token") });
    vi.stubEnv("SIGSTORE_ID_TOKEN", "");
    expect(await sign(image)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("there is no key and no identity token"),
    });
    vi.stubEnv("SIGSTORE_ID_TOKEN", token);
    expect(await sign(image, "--rekor-url", "http://rekor.example")).toMatchObject({ exitCode: 2 });
  });
});

describe("a key with a log", () => {
  it("is demanded by --require-log", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { image } = await seeded(registry);
    vi.stubEnv("COSIGN_PASSWORD", "");
    const { generateKeyPairSync } = await import("node:crypto");
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    await writeFile(join(directory.path, "k.key"), privateKey.export({ type: "pkcs8", format: "pem" }));
    await writeFile(join(directory.path, "k.pub"), publicKey.export({ type: "spki", format: "pem" }));
    const judge = () =>
      command(
        directory.path,
        "verify",
        image,
        "--key",
        "k.pub",
        "--require-log",
        "--trusted-root",
        "root.json",
        "--no-recursive",
      );
    await command(directory.path, "sign-image", image, "--key", "k.key");
    expect(await judge()).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("no log entry or timestamp"),
    });
    const other = await seedImage(clientFor(registry.host), "2.0", "other");
    const logged = `${registry.host}/some/app@${other.index.digest}`;
    expect(
      await command(directory.path, "sign-image", logged, "--key", "k.key", "--rekor-url", sigstore.url),
    ).toMatchObject({ exitCode: 0 });
    const judged = await command(
      directory.path,
      "verify",
      logged,
      "--key",
      "k.pub",
      "--require-log",
      "--trusted-root",
      "root.json",
    );
    expect(judged).toMatchObject({ exitCode: 0 });
  });
});

describeUnless(
  !isInstalled("docker-registry") || !isInstalled("cosign", "version"),
  "needs docker-registry, needs cosign",
)("cosign, without keys", () => {
  let registry: DockerRegistry;
  let image: string;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    registry = await DockerRegistry.start();
    const files = Object.entries(sigstore.publicFiles);
    for (const [name, text] of files) await writeFile(join(directory.path, `${name}.pem`), text);
    env = {
      SIGSTORE_ROOT_FILE: join(directory.path, "fulcio.pem"),
      SIGSTORE_REKOR_PUBLIC_KEY: join(directory.path, "rekor.pem"),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(directory.path, "ct.pem"),
    };
  });

  beforeEach(async () => {
    const repository = `app/${randomUUID()}`;
    const { index } = await seedImage(clientFor(registry.host, repository));
    image = `${registry.host}/${repository}@${index.digest}`;
  });

  afterAll(async () => {
    await registry?.[Symbol.asyncDispose]();
  });

  it("accepts signatures of both formats", async () => {
    expect(await sign(image)).toMatchObject({ exitCode: 0 });
    const who = (name: string) => [
      ...["--certificate-identity", name, "--certificate-oidc-issuer", issuer, "--allow-http-registry"],
      image,
    ];
    const classic = ["verify", "--offline"];
    const type = ["--type", "https://sigstore.dev/cosign/sign/v1"];
    const bundle = ["verify-attestation", "--new-bundle-format", "--trusted-root", "root.json", ...type];
    for (const [call, refusal] of [
      [classic, 12],
      [bundle, 1],
    ] as const) {
      const judge = (name: string) => runTool(directory.path, "cosign", [...call, ...who(name)], env);
      expect(await judge(subject)).toMatchObject({ exitCode: 0 });
      expect(await judge("somebody else")).toMatchObject({ exitCode: refusal });
    }
  });

  it("makes signatures that are accepted, for who they are made by", async () => {
    const urls = ["--fulcio-url", sigstore.url, "--rekor-url", sigstore.url];
    const token = ["--identity-token", identityToken({ ...claims, exp: String(Math.floor(Date.now() / 1000) + 600) })];
    const signed = await runTool(
      directory.path,
      "cosign",
      ["sign", "-r", "-y", ...urls, ...token, "--allow-http-registry", image],
      env,
    );
    expect(signed).toMatchObject({ exitCode: 0 });
    expect(await verify(image)).toMatchObject({ exitCode: 0 });
    expect(await verify(image, "--certificate-identity", "https://example.org/other")).toMatchObject({ exitCode: 1 });
  });
});
