import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { command } from "../../harness/command.ts";
import { Directory, runTool } from "../../harness/cosign.ts";
import { isInstalled } from "../../harness/docker-registry.ts";
import { identityToken, Sigstore } from "../../harness/sigstore.ts";
import { testUnless } from "../../harness/skip.ts";
import { claims } from "../../shared/advisories/keyless-set.ts";
import { aclRecord, putExport } from "../../shared/advisories/small-set.ts";

let directory: Directory;
let sigstore: Sigstore;
let services: readonly string[] = [];

beforeAll(async () => {
  [directory, sigstore] = await Promise.all([Directory.make(), Sigstore.start()]);
  await writeFile(join(directory.path, "root.json"), sigstore.trustedRoot());
  await putExport(join(directory.path, "osv"), "Debian", [aclRecord("CVE-2024-10001")]);
  vi.stubEnv("SIGSTORE_ID_TOKEN", identityToken(claims));
  const urls = ["--fulcio-url", sigstore.url, "--rekor-url", sigstore.url, "--trusted-root", "root.json"];
  services = ["--keyless", ...urls];
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([directory[Symbol.asyncDispose](), sigstore[Symbol.asyncDispose]()]);
});

const advisories = (...args: readonly string[]) => command(directory.path, "advisories", ...args);
const pinned = ["--advisories-identity", claims.sub, "--trusted-root", "root.json"];

describe("seaworthy advisories without a key", () => {
  test("signs with the identity of the job, builds upon what it signed, and shows it as verified", async () => {
    sigstore.requests.length = 0;
    const built = await advisories("build", "first", "--osv", "osv", ...services, "--oci-layout", "layout");
    expect(built).toMatchObject({ exitCode: 0, stdout: "" });
    expect(built.stderr).toContain(`signing as ${claims.sub}`);
    expect(built.stderr).toContain(`signed with ${claims.sub}`);
    expect(sigstore.requests.filter((path) => path.includes("signingCert"))).toHaveLength(1);
    for (const source of ["first", "layout"]) {
      const status = await advisories("status", source, ...pinned, "--format", "json");
      expect(JSON.parse(status.stdout)).toMatchObject({ serial: 1, signature: "verified" });
    }
    expect((await advisories("status", "layout")).stdout).toContain("signature not verified");
    const previous = ["--previous", "layout", "--previous-identity", claims.sub];
    const next = await advisories("build", "next", "--osv", "osv", ...services, ...previous);
    expect(next.stderr).toMatch(/1 shard \(1 unchanged\).*serial 2/u);
    const refreshed = await advisories("timestamp", "next", ...services, "--timestamp-hours", "5");
    expect(refreshed).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/timestamp of index 2/u) });
  });

  test("requests the token of its job", async () => {
    vi.stubEnv("SIGSTORE_ID_TOKEN", undefined);
    vi.stubEnv("GITHUB_ACTIONS", "true");
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", `${sigstore.url}/token`);
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "secret");
    sigstore.requests.length = 0;
    const { exitCode, stderr } = await advisories("build", "job", "--osv", "osv", ...services);
    expect(sigstore.requests).toEqual(["/token?audience=sigstore"]);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("the job gets no identity token (status 404)")]);
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", undefined);
    vi.stubEnv("GITHUB_ACTIONS", undefined);
    expect(await advisories("build", "job", "--osv", "osv", ...services)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("no identity token"),
    });
    vi.stubEnv("SIGSTORE_ID_TOKEN", identityToken(claims));
  });

  test.each<[string, readonly string[], number, string]>([
    ["a key and no key", ["build", "out", "--osv", "osv", "--keyless", "--signing-key", "k.pem"], 2, "both set"],
    ["a timestamp without a signer", ["timestamp", "first"], 2, "Set --signing-key or --keyless"],
    [
      "another identity",
      ["status", "first", ...pinned, "--advisories-identity", "https://other.example"],
      3,
      "another",
    ],
    ["another issuer", ["status", "first", ...pinned, "--advisories-issuer", "https://other.example"], 3, "comes from"],
    ["a key next to an identity", ["status", "first", ...pinned, "--advisories-key", "k.pem"], 2, "both a key and an"],
    ["a trusted root that is none", ["status", "first", ...pinned, "--trusted-root", "osv"], 2, "cannot be read"],
    [
      "an earlier set of another identity",
      [
        "build",
        "out",
        "--osv",
        "osv",
        "--previous",
        "first",
        "--previous-identity",
        "x",
        "--trusted-root",
        "root.json",
      ],
      3,
      "another identity",
    ],
  ])("says what is wrong with %s", async (_what, args, exitCode, said) => {
    const result = await advisories(...args);
    expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringContaining(said)]);
  });

  const missing = !isInstalled("cosign", "version");
  testUnless(missing, "needs cosign")("signs what cosign verifies", async () => {
    await advisories("build", "blob", "--osv", "osv", ...services);
    const bundle = join(directory.path, "blob/index.json.sigstore.json");
    expect(JSON.parse(await readFile(bundle, "utf8"))).toHaveProperty("messageSignature");
    const { exitCode, output } = await runTool(directory.path, "cosign", [
      ...[
        "verify-blob",
        "--new-bundle-format",
        "--bundle",
        bundle,
        "--trusted-root",
        join(directory.path, "root.json"),
      ],
      ...["--certificate-identity", claims.sub, "--certificate-oidc-issuer", claims.iss],
      join(directory.path, "blob/index.json"),
    ]);
    expect([exitCode, output]).toEqual([0, expect.stringContaining("Verified OK")]);
  });
});
