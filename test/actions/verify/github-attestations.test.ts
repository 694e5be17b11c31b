import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compress } from "snappyjs";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { statementBytes } from "../../../shared/sigstore/formats/statement.ts";
import { bundleSigner, createWitnesses, keylessSigner } from "../../../shared/sigstore/index.ts";
import { BlobStore } from "../../harness/blob-store.ts";
import { command } from "../../harness/command.ts";
import { Directory } from "../../harness/cosign.ts";
import { GitHubApi } from "../../harness/github-api/server.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { Job } from "../../harness/run-action.ts";
import { identityToken, Sigstore } from "../../harness/sigstore.ts";
import { clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";

const subject = "https://github.com/octo-org/shop/.github/workflows/release.yml@refs/tags/v1";
const issuer = "https://token.actions.githubusercontent.com";
const provenance = "https://slsa.dev/provenance/v1";
const token = "ghs_a-token-that-nobody-prints";
const who = ["--certificate-identity", subject, "--certificate-oidc-issuer", issuer, "--trusted-root", "root.json"];
const demand = ["--require-attestations", "provenance", "--github-attestations", "octo-org/shop"];

let directory: Directory;
let sigstore: Sigstore;
let registry: MemoryRegistry;
let image = "";
let digest = "";

beforeAll(async () => {
  [directory, sigstore, registry] = await Promise.all([
    Directory.make(),
    Sigstore.start(),
    MemoryRegistry.start({ referrers: true }),
  ]);
  vi.stubEnv("SIGSTORE_ID_TOKEN", identityToken({ sub: subject, iss: issuer }));
  vi.stubEnv("DOCKER_CONFIG", directory.path);
  await writeFile(join(directory.path, "root.json"), sigstore.trustedRoot());
  ({ digest } = (await seedImage(clientFor(registry.host))).index);
  image = `${registry.host}/some/app@${digest}`;
  const urls = ["--fulcio-url", sigstore.url, "--rekor-url", sigstore.url];
  await command(directory.path, "sign-image", image, "--trusted-root", "root.json", ...urls);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([directory, sigstore, registry].map((each) => each[Symbol.asyncDispose]()));
});

/** A bundle as `actions/attest` makes it. */
async function bundleOf(about: string, as = subject, predicateType = provenance): Promise<object> {
  const means = await keylessSigner(sigstore.url, identityToken({ sub: as, iss: issuer }));
  const signer = await bundleSigner(means, await createWitnesses({ rekor: sigstore.url, rekorVersion: 1 }));
  const { bundleToJSON } = await import("@sigstore/bundle");
  return bundleToJSON(await signer.signStatement(statementBytes([about], predicateType, {})));
}

async function gitHub(): Promise<GitHubApi> {
  const api = new GitHubApi();
  vi.stubEnv("GITHUB_API_URL", await api.start());
  vi.stubEnv("GH_TOKEN", token);
  onTestFinished(async () => {
    expect(api.violations).toEqual([]);
    await api[Symbol.asyncDispose]();
  });
  return api;
}

const repository = "octo-org/shop";
const verify = (...more: readonly string[]) => command(directory.path, "verify", image, ...who, ...demand, ...more);

describe("attestations on GitHub", () => {
  it("count as those in the registry do, whether the bundle is in the answer or kept next to the API", async () => {
    const api = await gitHub();
    await using store = await BlobStore.start();
    expect(await verify()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("found no attestation of") });

    api.attestations.push({ repository, digest, bundle: await bundleOf(digest) });
    const accepted = await verify();
    expect(accepted, accepted.stderr).toMatchObject({ exitCode: 0 });
    expect(accepted.stdout).toContain(`✓ attestation ${provenance} (bundle, GitHub attestation 1 of octo-org/shop)`);

    const packed = compress(Buffer.from(JSON.stringify(await bundleOf(digest))));
    api.attestations.splice(0, 1, { repository, digest, bundleUrl: store.put("/1/2.json.sn", packed) });
    const fetched = await verify();
    expect(fetched, fetched.stderr).toMatchObject({ exitCode: 0 });
    expect(store.authorizations).toEqual([undefined]);
    expect(JSON.stringify([accepted, fetched])).not.toContain(token);
  });

  it("are all read, page by page, and each is rejected for its own reason", async () => {
    const api = await gitHub();
    await using store = await BlobStore.start();
    api.attestationsOnPage = 2;
    const add = (more: { bundle: object } | { bundleUrl: string }) =>
      api.attestations.push({ repository, digest, ...more });
    add({ bundle: await bundleOf(`sha256:${"0".repeat(64)}`) });
    add({ bundle: await bundleOf(digest, `${subject}x`) });
    add({ bundleUrl: store.put("/damaged", Buffer.from("no snappy")) });
    // Its head promises 4 GiB.
    add({ bundleUrl: store.put("/bomb", Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0])) });
    add({ bundleUrl: "http://bundles.example/plain" });
    const { exitCode, stdout } = await verify("--no-recursive");
    expect(exitCode).toBe(1);
    expect(api.requests.map(({ operation }) => operation)).toEqual(Array(3).fill("repos/list-attestations"));
    const reasonOf = (number: number): string =>
      stdout.split("\n").find((line) => line.includes(`GitHub attestation ${number} `)) ?? "";
    expect(reasonOf(1)).toContain("it is for another image");
    expect(reasonOf(2)).toContain(`the certificate is for "${subject}x"`);
    expect(reasonOf(3)).toContain("it is damaged");
    expect(reasonOf(4)).toContain("it is damaged");
    expect(reasonOf(5)).toContain("an invalid bundle URL");
  });

  it("are no signature", async () => {
    const api = await gitHub();
    const { index } = await seedImage(clientFor(registry.host, "other/app"), "1.0", "unsigned");
    api.attestations.push({ repository, digest: index.digest, bundle: await bundleOf(index.digest) });
    const bare = `${registry.host}/other/app@${index.digest}`;
    const { exitCode, stderr } = await command(directory.path, "verify", bare, ...who, ...demand, "--no-recursive");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("no accepted signature for index");
  });

  it.each([
    [403, "Resource not accessible by integration", {}, "permissions: { attestations: read, contents: read }"],
    [401, "Bad credentials", {}, "the token is not valid"],
    [
      403,
      "API rate limit exceeded for installation",
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" },
      "the rate limit is reached",
    ],
  ])("that GitHub does not show (%i %s) leave it undecided", async (status, message, headers, said) => {
    const api = await gitHub();
    api.failures.push({ operation: "repos/list-attestations", status, message, headers, times: 9 });
    expect(await verify()).toMatchObject({ exitCode: 3, stderr: expect.stringContaining(said) });
  });

  it("whose bundle cannot be fetched leave it undecided, and the signed address is not told", async () => {
    const api = await gitHub();
    await using store = await BlobStore.start();
    const bundleUrl = store.put("/gone", Buffer.alloc(0));
    store.blobs.clear();
    api.attestations.push({ repository, digest, bundleUrl });
    const { exitCode, stderr } = await verify();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("/gone: the attestation bundle cannot be downloaded (HTTP 403)");
    expect(stderr).not.toContain("secret-of-the-address");
    expect(store.authorizations).toHaveLength(3);
  });

  it("need a repository by its name, and a token", async () => {
    await gitHub();
    const wrong = await command(directory.path, "verify", image, ...who, "--github-attestations", "octo-org");
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("OWNER/REPO") });
    vi.stubEnv("GH_TOKEN", "");
    vi.stubEnv("GITHUB_TOKEN", "");
    expect(await verify()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("GH_TOKEN") });
  });

  it("are asked for with the job's token on a runner, at the server that the runner names", async () => {
    await using job = await Job.start({ "root.json": sigstore.trustedRoot() }, inject("built"));
    job.api.attestations.push({ repository, digest, bundle: await bundleOf(digest) });
    const inputs = {
      ...{ image, "certificate-identity": subject, "certificate-oidc-issuer": issuer, "trusted-root": "root.json" },
      ...{ "require-attestations": "provenance", "github-attestations": repository, recursive: "false" },
    };
    const result = await job.run({ action: "actions/verify/action.yml", inputs });
    expect(result, result.stdout).toMatchObject({ exitCode: 0, outputs: { outcome: "pass", findings: "0" } });
    expect(result.outputs["evidence"]).toMatch(/^seaworthy-out\/verify\..*\.index\.evidence\.json$/u);
    expect(job.api.requests.map(({ operation }) => operation)).toEqual(["repos/list-attestations"]);
    expect(job.api.violations).toEqual([]);
  });
});
