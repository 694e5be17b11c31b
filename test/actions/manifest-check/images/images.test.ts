import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readImageEvidence } from "../../../../actions/manifest-check/images/evidence.ts";
import type { ExaminedImage, RegistryImage } from "../../../../actions/manifest-check/images/image-status.ts";
import { fetchRegistryImages } from "../../../../actions/manifest-check/images/registry.ts";
import { imageRules } from "../../../../actions/manifest-check/images/rules.ts";
import { writeEvidence } from "../../../../shared/evidence/index.ts";
import { serializeSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { packageFinding, sampleReport } from "../../../harness/samples.ts";
import { at, check, findingsOf, pointedAt } from "../checking.ts";
import { exampleImages, wholeFixture } from "../fixtures.ts";

/** Each rule with line and column of the finding in its own bad example, and the text that is pointed at there. */
const places: readonly (readonly [rule: string, at: string, text: string])[] = [
  ["SW-DEPLOY-unscanned", "8:7", "image: registry.example.com/unknown:1.0"],
  ["SW-DEPLOY-not-passed", "8:7", "image: registry.example.com/failed:1.0"],
  ["SW-DEPLOY-unsigned", "8:7", "image: registry.example.com/unsigned:1.0"],
  ["SW-DEPLOY-tag-moved", "8:7", "image: registry.example.com/moved:1.0"],
  ["SW-DEPLOY-image-absent", "8:7", "image: registry.example.com/absent:1.0"],
  ["SW-DEPLOY-root-image", "9:25", "runAsNonRoot: true"],
  ["SW-DEPLOY-port-unexposed", "9:36", "port: 9090"],
];

describe("each rule about deployed images", () => {
  test("is in the table", () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(imageRules.map(({ id }) => id).toSorted());
  });

  test.each(places)("%s finds its bad example at %s, and nothing in the good one", (id, place, text) => {
    const { before = "", after = "" } = imageRules.find((rule) => rule.id === id)?.example ?? {};
    const [found] = findingsOf(id, wholeFixture({ id }, before), { images: exampleImages });
    expect([at(found), pointedAt(before, found)]).toEqual([place, text]);
    expect(findingsOf(id, wholeFixture({ id }, after), { images: exampleImages })).toEqual([]);
    expect(findingsOf(id, wholeFixture({ id }, before))).toEqual([]);
  });
});

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const scanned = { name: "ghcr.io/a/app:1", digest: digest("1"), platform: "linux/amd64", isRoot: false };
const pod = (image: string, more = "") =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app\n      image: ${image}\n${more}`;
const idsOf = (text: string, images: typeof exampleImages): string[] =>
  check(text, { images }).findings.flatMap(({ ruleId }) => (ruleId.startsWith("SW-DEPLOY-") ? [ruleId] : []));

describe("a deployed image", () => {
  const known = (registry: Readonly<Record<string, RegistryImage>> = {}) => ({
    scanned: [scanned],
    registry: new Map(Object.entries(registry)),
  });

  test("is the one that was scanned by digest, by name, or through the registry's index", () => {
    const index = { digests: [digest("8"), digest("1")], configs: [] };
    expect(idsOf(pod(`other/name@${digest("1")}`), known())).toEqual([]);
    expect(idsOf(pod("ghcr.io/a/app:1"), known())).toEqual([]);
    expect(idsOf(pod("ghcr.io/a/app:2"), known())).toEqual(["SW-DEPLOY-unscanned"]);
    expect(idsOf(pod(`ghcr.io/a/app:1@${digest("8")}`), known())).toEqual(["SW-DEPLOY-unscanned"]);
    const name = `ghcr.io/a/app:1@${digest("8")}`;
    expect(idsOf(pod(name), known({ [name]: index }))).toEqual([]);
    expect(idsOf(pod(name), known({ [name]: { ...index, tagDigest: digest("9") } }))).toEqual(["SW-DEPLOY-tag-moved"]);
  });

  test("of a Compose service counts, unless it is built there", () => {
    const service = (more: string) => `services: {web: {image: "ghcr.io/a/app:2"${more}}}\n`;
    expect(idsOf(service(""), known())).toEqual(["SW-DEPLOY-unscanned"]);
    expect(idsOf(service(", build: ."), known())).toEqual([]);
  });

  test("is signed where its own digest was verified, and nobody asks where nothing was", () => {
    const own = { name: `ghcr.io/a/app@${digest("1")}`, digest: digest("1"), platform: "linux/amd64" };
    const signed = (verified: readonly ExaminedImage[]) => ({ ...known(), verified });
    const byDigest = pod(`ghcr.io/a/app@${digest("1")}`);
    expect(idsOf(byDigest, signed([own]))).toEqual([]);
    expect(idsOf(byDigest, signed([{ ...own, digest: digest("2"), name: "ghcr.io/a/app:2" }]))).toEqual([
      "SW-DEPLOY-unsigned",
    ]);
    expect(idsOf(byDigest, signed([own, { ...own, failure: "it is signed by somebody else" }]))).toEqual([
      "SW-DEPLOY-unsigned",
    ]);
    expect(idsOf(byDigest, known())).toEqual([]);
  });

  test("that runs as a named user may be root", () => {
    const config = { platform: "linux/amd64", user: "app:app", exposedPorts: [] };
    const registry = known({ "ghcr.io/a/app:1": { digests: [digest("1")], configs: [config] } });
    const nonRoot = "  securityContext: {runAsNonRoot: true}\n";
    expect(idsOf(pod("ghcr.io/a/app:1", nonRoot), registry)).toEqual(["SW-DEPLOY-root-image"]);
    expect(idsOf(pod("ghcr.io/a/app:1"), registry)).toEqual([]);
  });
});

const run = { host: "terminal" };

describe("evidence", () => {
  test("of this run counts, with what the scan found; that of other runs is ignored", async () => {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-deployed-"));
    try {
      const report = sampleReport([packageFinding("CVE-2021-44906", "critical")]);
      const facts = {
        action: "image-scan",
        engine: { name: "seaworthy", version: "0.1.0" },
        subject: report.subject,
        run,
        createdAt: "2026-01-01T10:00:00.000Z",
        configuration: digest("0"),
        coverage: { examined: report.coverage.examined, gaps: [] },
        complete: true,
      } as const;
      const text = serializeSarif(toSarif(report, { version: "0.1.0" }));
      const payload = { role: "sarif", name: "a.sarif", mediaType: "application/sarif+json", text } as const;
      await writeEvidence(directory, "a", { ...facts, coverage: { ...facts.coverage, gaps: [] } }, [payload]);
      const own = await readImageEvidence(directory, run, "high");
      expect(own).toMatchObject({ scanned: [{ failure: "1 finding at high or worse" }], gaps: [] });
      expect((await readImageEvidence(directory, run, "none")).scanned[0]?.failure).toBeUndefined();
      expect(own.verified).toBeUndefined();
      const advisories = { source: "none", digest: digest("0"), records: 0 };
      const unmatched = { ...facts, coverage: { ...facts.coverage, gaps: [] }, advisories };
      await writeEvidence(directory, "a", unmatched, [payload]);
      expect((await readImageEvidence(directory, run, "none")).scanned).toMatchObject([
        { failure: "vulnerabilities were not looked for" },
      ]);
      await writeEvidence(directory, "a", { ...facts, coverage: { ...facts.coverage, gaps: [] } }, [payload]);
      const signatures = { ...facts, action: "verify", coverage: { ...facts.coverage, gaps: [] } };
      const verification = serializeSarif(toSarif({ ...report, action: "verify" }, { version: "0.1.0" }));
      await writeEvidence(directory, "b", signatures, [{ ...payload, name: "b.sarif", text: verification }]);
      const both = await readImageEvidence(directory, run, "none");
      expect(both.scanned).toHaveLength(1);
      expect(both.verified).toMatchObject([{ digest: own.scanned[0]?.digest, failure: report.findings[0]?.message }]);
      const other = await readImageEvidence(directory, { host: "github", runId: "2" }, "high");
      expect(other.scanned).toEqual([]);
      expect(other.gaps[0]).toMatchObject({
        weight: "partial",
        why: "another run wrote it, and it is not signed",
      });
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

describe("registries", () => {
  const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const manifestType = "application/vnd.oci.image.manifest.v1+json";

  /** Puts an image without layers into a registry, and gives its digest. */
  function put(registry: MemoryRegistry, tag: string, user: string): string {
    const config = Buffer.from(
      JSON.stringify({
        os: "linux",
        architecture: "amd64",
        config: { User: user, ExposedPorts: { "8080/tcp": {} } },
        rootfs: { type: "layers", diff_ids: [] },
      }),
    );
    const descriptor = {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: sha256(config),
      size: config.length,
    };
    const manifest = { schemaVersion: 2, mediaType: manifestType, config: descriptor, layers: [] };
    const bytes = Buffer.from(JSON.stringify(manifest));
    registry.blobs.set(`app ${descriptor.digest}`, config);
    registry.manifests.set(`app ${sha256(bytes)}`, { mediaType: manifestType, bytes });
    registry.tags.set(`app ${tag}`, sha256(bytes));
    return sha256(bytes);
  }

  test("say which image is there, where its tag leads and how it runs", async () => {
    await using registry = await MemoryRegistry.start();
    const old = put(registry, "1", "0");
    const current = put(registry, "1", "10001");
    const name = `${registry.host}/app`;
    const { registry: found, gaps } = await fetchRegistryImages(
      [`${name}:1`, `${name}:1@${old}`, `${name}:2`, "<template>"],
      {},
    );
    expect(gaps).toEqual([]);
    const config = { platform: "linux/amd64", exposedPorts: ["8080/tcp"] };
    expect(Object.fromEntries(found)).toEqual({
      [`${name}:1`]: { digests: [current], configs: [{ ...config, user: "10001" }] },
      [`${name}:1@${old}`]: { digests: [old], tagDigest: current, configs: [{ ...config, user: "0" }] },
      [`${name}:2`]: "absent",
    });
    expect(registry.log.every((line) => line.startsWith("GET "))).toBe(true);
  });

  test("that do not answer leave a gap", async () => {
    const { registry, gaps } = await fetchRegistryImages(["127.0.0.1:9/app:1"], { retry: { attempts: 1 } });
    expect(registry.size).toBe(0);
    expect(gaps).toMatchObject([{ what: "127.0.0.1:9/app:1", weight: "partial" }]);
  });
});
