import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { jobToken } from "../../harness/github-api/tokens.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { Job } from "../../harness/run-action.ts";
import { identityToken, Sigstore } from "../../harness/sigstore.ts";
import { clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";

const claims = {
  sub: "https://github.example/octo-org/shop/.github/workflows/x.yml@refs/heads/main",
  iss: "https://issuer.example",
};

/** GitHub's token service: answers for the audience that is asked for. */
async function tokenService(): Promise<{ url: string; audiences: string[] }> {
  const audiences: string[] = [];
  const server = createServer((request, response) => {
    audiences.push(new URL(request.url ?? "", "http://x").searchParams.get("audience") ?? "");
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ value: identityToken(claims) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api=1`, audiences };
}

describe("sign-image on a runner", () => {
  it("signs with the job's identity, attests its provenance, and verify accepts both", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    await using sigstore = await Sigstore.start();
    await using job = await Job.start({ "root.json": sigstore.trustedRoot() }, inject("built"));
    const { index } = await seedImage(clientFor(registry.host));
    const image = `${registry.host}/some/app@${index.digest}`;
    const { url, audiences } = await tokenService();
    const env = {
      ...{ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token" },
      GITHUB_WORKFLOW_REF: "octo-org/shop/.github/workflows/x.yml@refs/heads/main",
    };
    const common = { image, "trusted-root": "root.json" };
    const urls = { "fulcio-url": sigstore.url, "rekor-url": sigstore.url };
    const signed = await job.run({
      action: "actions/sign-image/action.yml",
      inputs: { ...common, ...urls, provenance: "true" },
      env,
    });
    expect(signed).toMatchObject({ exitCode: 0, outputs: { signed: "6", attested: "1", outcome: "pass" } });
    expect(signed.outputs["digest"]?.split("\n")[0]).toBe(index.digest);
    expect(audiences).toEqual(["sigstore"]);
    const who = { "certificate-identity": claims.sub, "certificate-oidc-issuer": claims.iss };
    const demands = { "require-attestations": "provenance" };
    const verified = await job.run({ action: "actions/verify/action.yml", inputs: { ...common, ...who, ...demands } });
    expect(verified).toMatchObject({ exitCode: 0, outputs: { outcome: "pass" } });
  });

  it("stores attestations in GitHub, too, once, and verify finds them there", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    await using sigstore = await Sigstore.start();
    await using job = await Job.start({ "root.json": sigstore.trustedRoot() }, inject("built"));
    const { index } = await seedImage(clientFor(registry.host));
    const image = `${registry.host}/some/app@${index.digest}`;
    const { url } = await tokenService();
    const env = {
      ...{ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token" },
      GITHUB_WORKFLOW_REF: "octo-org/shop/.github/workflows/x.yml@refs/heads/main",
    };
    const inputs = {
      ...{ image, "trusted-root": "root.json", "fulcio-url": sigstore.url, "rekor-url": sigstore.url },
      ...{ provenance: "true" },
    };
    const run = (more: Record<string, string>) =>
      job.run({ action: "actions/sign-image/action.yml", inputs: { ...inputs, ...more }, env });
    const store = { "github-store": "octo-org/shop" };
    // The registry has the attestation already when the store is first named.
    expect((await run({})).outputs["attested"]).toBe("1");
    job.api.jobToken = jobToken({ attestations: "read" });
    const refused = await run(store);
    expect(refused.exitCode).toBe(3);
    expect(refused.stdout).toContain("attestations: write");
    job.api.jobToken = jobToken();
    const stored = await run(store);
    expect(stored.stdout).toContain("1 attestation to GitHub written");
    expect(job.api.attestations.map(({ digest }) => digest)).toContain(index.digest);
    const { length } = job.api.attestations;
    expect((await run(store)).stdout).toContain("everything is already signed");
    expect(job.api.attestations).toHaveLength(length);
    const who = { "certificate-identity": claims.sub, "certificate-oidc-issuer": claims.iss };
    const verified = await job.run({
      action: "actions/verify/action.yml",
      inputs: { image, "trusted-root": "root.json", ...who, "github-attestations": "octo-org/shop" },
    });
    expect(verified.exitCode).toBe(0);
    expect(verified.stdout).toContain("GitHub attestation 1 of octo-org/shop");
    expect(job.api.violations).toEqual([]);
  });

  it("stores nothing in GitHub that a key signed", async () => {
    await using job = await Job.start({}, inject("built"));
    const inputs = { image: "127.0.0.1:1/app:1", key: "env://K", "github-store": "octo-org/shop" };
    const result = await job.run({ action: "actions/sign-image/action.yml", inputs });
    expect(result).toMatchObject({ exitCode: 2, outputs: { outcome: "invalid" } });
    expect(result.annotations[0]?.message).toContain("github-store requires keyless signing");
  });

  it("without an identity service names the permission", async () => {
    await using job = await Job.start({}, inject("built"));
    const result = await job.run({
      action: "actions/sign-image/action.yml",
      inputs: { image: "127.0.0.1:1/app:1" },
    });
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]?.message).toContain("id-token: write");
  });

  it("tells a fork's pull request that it gets no identity", async () => {
    await using job = await Job.start({}, inject("built"));
    const repo = (name: string) => ({ full_name: name });
    const head = { sha: "a".repeat(40), repo: repo("stranger/shop") };
    const payload = { pull_request: { number: 7, head, base: { ref: "main", repo: repo("octo-org/shop") } } };
    const inputs = { image: "127.0.0.1:1/app:1" };
    const result = await job.run({
      action: "actions/sign-image/action.yml",
      inputs,
      event: { name: "pull_request", payload },
    });
    expect(result).toMatchObject({ exitCode: 2, outputs: { outcome: "invalid" } });
    expect(result.annotations[0]?.message).toContain("cannot sign: pull requests from forks have no identity");
  });
});
