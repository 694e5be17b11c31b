import { generateKeyPairSync, randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { assembleShop } from "../../examples/shop/assemble.ts";
import { blobOf, pushBlob } from "../../shared/oci/registry/push-blob.ts";
import { pushManifest } from "../../shared/oci/registry/stored-manifest.ts";
import { command } from "../harness/command.ts";
import { MemoryRegistry } from "../harness/memory-registry.ts";
import { clientFor } from "../shared/oci/registry/seeded.ts";

const example = fileURLToPath(new URL("../../examples/shop/", import.meta.url));
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-release-"));
  vi.stubEnv("DOCKER_CONFIG", root);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** The shop built in a checkout of its own, as it is or fixed, with the release's key. */
async function build(kind: "failing" | "fixed"): Promise<string> {
  const shop = join(root, randomUUID());
  await cp(example, shop, { recursive: true });
  if (kind === "fixed") await cp(join(example, "fixed"), shop, { recursive: true });
  await assembleShop(shop, join(shop, "image.oci"));
  for (const name of ["fixed", "image"]) await rm(join(shop, name), { recursive: true, force: true });
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  await writeFile(join(shop, "release.key"), privateKey.export({ type: "pkcs8", format: "pem" }));
  await writeFile(join(shop, "release.pub"), publicKey.export({ type: "spki", format: "pem" }));
  return shop;
}

/** Pushes the layout's image as a build does, and gives its digest. */
async function push(shop: string, registry: MemoryRegistry): Promise<string> {
  const layout = join(shop, "image.oci");
  const blob = (digest: string): Promise<Buffer> =>
    readFile(join(layout, "blobs/sha256", digest.slice("sha256:".length)));
  const { manifests } = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
  const { digest, mediaType } = manifests[0];
  const bytes = await blob(digest);
  const { config, layers } = JSON.parse(bytes.toString());
  const client = clientFor(registry.host, "staging/shop");
  for (const part of [config, ...layers]) await pushBlob(client, blobOf(await blob(part.digest)));
  await pushManifest(client, { mediaType, bytes }, "candidate");
  return digest;
}

/** The steps of a release up to the end; each is a process of its own in a real one. */
async function release(kind: "failing" | "fixed") {
  const shop = await build(kind);
  await using staging = await MemoryRegistry.start({ referrers: true });
  await using production = await MemoryRegistry.start({ referrers: true });
  const digest = await push(shop, staging);
  const image = `${staging.host}/staging/shop@${digest}`;
  const run = (...args: readonly string[]) => command(shop, ...args);
  const exits: Record<string, number> = {};
  const step = async (name: string, ...args: readonly string[]) => {
    const { exitCode, stderr } = await run(...args);
    if (exitCode > 1) throw new Error(`${name}: ${stderr}`);
    exits[name] = exitCode;
  };
  const out = ["--out-dir", "out"] as const;
  const key = ["--key", "release.key"] as const;
  const published = `${production.host}/shop@${digest}`;
  await step("lint", "dockerfile-lint", "--fail-on", "none", ...out);
  await step("scan", "image-scan", image, "--advisories", "advisories", "--fail-on", "none", ...out);
  await step("sbom", "sbom-generate", image, ...out);
  await step("attest", "sign-image", image, ...key, "--evidence", "out", "--attest-only");
  const destination = ["--promote-from", image, "--promote-to", `${production.host}/shop:1.0`] as const;
  await step("gate", "gate", "out", "--digest", digest, ...destination, ...out);
  await step("attest the verdict", "sign-image", image, ...key, "--evidence", "out", "--attest-only");
  if (exits["gate"] === 0) await step("sign", "sign-image", published, ...key, "--evidence", "out");
  const attested = (name: string, type: string) =>
    step(name, "verify", image, "--key", "release.pub", "--require-attestations", type);
  await attested("staging is signed", "vsa");
  if (exits["gate"] === 0) await step("production is signed", "verify", published, "--key", "release.pub");
  const statements = new Set([...(await predicates(staging)), ...(await predicates(production))]);
  const verdict = JSON.parse(await readFile(join(shop, "out/verdict.json"), "utf8"));
  return {
    ...{ exits, digest, statements, verdict },
    production: { tags: [...production.tags], log: [...production.log], manifests: production.manifests.size },
  };
}

/** A release in two jobs: the second reads nothing but what the first attested, and copies what passes. */
async function releaseByAttestations(kind: "failing" | "fixed", tamper = async (_shop: string): Promise<void> => {}) {
  const shop = await build(kind);
  const other = join(root, randomUUID());
  await mkdir(other);
  await using staging = await MemoryRegistry.start({ referrers: true });
  await using production = await MemoryRegistry.start({ referrers: true });
  const digest = await push(shop, staging);
  const image = `${staging.host}/staging/shop@${digest}`;
  const key = ["--key", "release.key"] as const;
  const run = async (...args: readonly string[]) => {
    const { exitCode, stderr } = await command(shop, ...args);
    if (exitCode > 0) throw new Error(stderr);
  };
  await run("dockerfile-lint", "--fail-on", "none", "--out-dir", "out");
  const kev = {
    title: "KEV",
    catalogVersion: "1",
    dateReleased: "2026-01-01T00:00:00Z",
    count: 0,
    vulnerabilities: [],
  };
  await writeFile(join(shop, "kev.json"), JSON.stringify(kev));
  await writeFile(join(shop, "epss.csv"), "#model_version:v1,score_date:2026-01-01T00:00:00Z\ncve,epss,percentile\n");
  const data = ["--advisories", "advisories", "--kev", "kev.json", "--epss", "epss.csv"];
  await run("image-scan", image, ...data, "--fail-on", "none", "--out-dir", "out");
  await run("sbom-generate", image, "--out-dir", "out");
  await tamper(shop);
  await run("sign-image", image, ...key, "--evidence", "out", "--attest-only");
  const policy =
    "preset: strict, unmatched-lint: unknown-base, attestors: [{ key: release.pub }], rules: { evidence-age: { record-hours: 1 }, root-user: {} }";
  await writeFile(join(other, ".seaworthy.yaml"), `gate: { ${policy} }\n`);
  for (const name of ["release.pub", "release.key"]) await cp(join(shop, name), join(other, name));
  const destination = ["--promote-to", `${production.host}/shop:1.0`, "--out-dir", "out"];
  const gate = await command(other, "gate", "--attestations-of", image, ...destination);
  const published = `${production.host}/shop@${digest}`;
  const signed =
    gate.exitCode > 0 ? undefined : await command(other, "sign-image", published, ...key, "--evidence", "out");
  const demanded = ["--require-attestations", "cyclonedx,vulns,vsa"];
  const verified =
    signed === undefined ? undefined : await command(other, "verify", published, "--key", "release.pub", ...demanded);
  const verdict = JSON.parse(await readFile(join(other, "out/verdict.json"), "utf8"));
  return { gate, signed, verified, verdict, production: { tags: [...production.tags], log: [...production.log] } };
}

/** The predicate types of all attestations in a registry, and `signature` for those of images. */
async function predicates(registry: MemoryRegistry): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const bytes of registry.blobs.values()) {
    const text = bytes.toString("utf8");
    if (!text.startsWith("{")) continue;
    const parsed = JSON.parse(text);
    const payload = parsed.dsseEnvelope?.payload ?? parsed.payload;
    if (typeof payload === "string") found.add(JSON.parse(Buffer.from(payload, "base64").toString()).predicateType);
    if (parsed.critical !== undefined) found.add("signature");
  }
  return found;
}

/** What the evidence says and what the gate decided, in the predicate types of in-toto, SLSA and cosign. */
const attestations = [
  "https://cosign.sigstore.dev/attestation/vuln/v1",
  "https://cyclonedx.org/bom",
  "https://in-toto.io/attestation/svr/v0.2",
  "https://in-toto.io/attestation/test-result/v0.1",
  "https://in-toto.io/attestation/vulns/v0.2",
  "https://slsa.dev/verification_summary/v1",
  "urn:seaworthy:evidence:v1",
  "urn:seaworthy:verdict:v1",
];
/** The image's signature, as `.sig` and in a bundle. */
const signatures = ["https://sigstore.dev/cosign/sign/v1", "signature"];

describe("a release", () => {
  test("of what passes ends with a signed and attested image in the other registry", async () => {
    const { exits, digest, production, verdict, statements } = await release("fixed");
    expect(verdict).toMatchObject({ decision: "pass", digests: [digest] });
    expect(exits).toMatchObject({ gate: 0, sign: 0, "production is signed": 0 });
    expect(production.tags).toContainEqual([expect.stringContaining("1.0"), digest]);
    expect([...statements].toSorted()).toEqual([...attestations, ...signatures].toSorted());
  });

  test("of what fails leaves the other registry untouched, the verdict attested, and no image signed", async () => {
    const { exits, production, verdict, statements } = await release("failing");
    expect(verdict).toMatchObject({ decision: "deny" });
    expect(exits).toMatchObject({ attest: 0, gate: 1, "attest the verdict": 0, "staging is signed": 1 });
    expect(production).toEqual({ tags: [], log: [], manifests: 0 });
    expect([...statements].toSorted()).toEqual(attestations);
  });

  test("attests nothing where nothing is given to attest, and says what to give", async () => {
    const image = `127.0.0.1:1/shop@sha256:${"0".repeat(64)}`;
    const { exitCode, stderr } = await command(root, "sign-image", image, "--key", "release.key", "--attest-only");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Set `evidence`");
  });
});

describe("a release in two jobs under `strict`", () => {
  test("of what passes is copied with its attestations, and signed", async () => {
    const { gate, signed, verified, verdict, production } = await releaseByAttestations("fixed");
    expect(gate).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("promoted to") });
    expect([signed?.exitCode, verified?.exitCode]).toEqual([0, 0]);
    expect(verdict.evidence.map(({ attestedBy }: { attestedBy?: object }) => attestedBy)).not.toContain(undefined);
    const actions = verdict.evidence.map(({ action }: { action: string }) => action).toSorted();
    expect(actions, "each once, in whatever forms it is attested").toEqual([
      ...["dockerfile-lint", "image-scan", "sbom-generate"],
    ]);
    expect(production.tags.map(([tag]) => tag)).toContainEqual(expect.stringContaining("1.0"));
  });

  test("of what fails leaves the other registry untouched", async () => {
    const { gate, verdict, production } = await releaseByAttestations("failing");
    expect([gate.exitCode, verdict.decision]).toEqual([1, "deny"]);
    expect(production).toEqual({ tags: [], log: [] });
  });

  test("without one of the records decides nothing and copies nothing", async () => {
    const { gate, verdict, production } = await releaseByAttestations("fixed", async (shop) => {
      const names = (await readdir(join(shop, "out"))).filter((name) =>
        /^sbom-generate.*\.evidence\.json$/u.test(name),
      );
      expect(names).toHaveLength(1);
      for (const name of names) await rm(join(shop, "out", name));
    });
    expect([gate.exitCode, verdict.decision]).toEqual([3, "undecided"]);
    expect(production).toEqual({ tags: [], log: [] });
  });
});
