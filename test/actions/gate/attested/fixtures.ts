import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import type { Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import {
  type EvidenceFacts,
  type EvidencePayload,
  evidencePredicate,
  evidenceType,
  readEvidenceDirectory,
  writeEvidence,
} from "../../../../shared/evidence/index.ts";
import type { Finding, Subject } from "../../../../shared/findings/index.ts";
import { digestOfDockerfile } from "../../../../shared/runner/index.ts";
import { serializeSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { type AttestedImageFixture, attestedImage, type TestKey, testKey } from "../../../harness/attested-image.ts";
import { command } from "../../../harness/command.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { sampleReport } from "../../../harness/samples.ts";

export const release = testKey();
export const stranger = testKey();
export const source: Subject = { kind: "source", path: "." };
const elsewhere = { host: "github", runId: "77", runAttempt: "1", job: "scan" };
export const hour = 3_600_000;
/** The Dockerfiles of the tests, of which the image could be built. */
export const dockerfileTexts = ["FROM scratch\nWORKDIR app\nUSER 1\n", "FROM scratch\nUSER 1\n"];
/** The checkout, the registry and the image of the test that runs. */
export const world = {} as { root: string; registry: MemoryRegistry; image: AttestedImageFixture };
let counter = 0;

/** An image of two platforms in a registry, and a checkout whose policy counts what the release signs, for each test. */
export function inWorld(): void {
  beforeAll(() => {});
  afterAll(() => vi.unstubAllEnvs());
  beforeEach(async () => {
    world.root = await mkdtemp(join(tmpdir(), "seaworthy-attested-"));
    vi.stubEnv("DOCKER_CONFIG", world.root);
    world.registry = await MemoryRegistry.start({ referrers: true });
    world.image = await attestedImage(world.registry, String(counter++));
    await writeFile(join(world.root, "release.pub"), release.publicPem);
    await policy("unsigned: never");
  });
  afterEach(async () => {
    await world.registry[Symbol.asyncDispose]();
    await rm(world.root, { recursive: true });
  });
}

/** The policy of the checkout: the release's key, and more. */
export async function policy(...lines: readonly string[]): Promise<void> {
  const attestors = lines.some((line) => line.startsWith("attestors")) ? [] : ["attestors: [{ key: release.pub }]"];
  const text = [...attestors, ...lines].map((line) => `  ${line}\n`).join("");
  await writeFile(join(world.root, ".seaworthy.yaml"), `gate:\n${text}`);
}

export const digest = (of: 0 | 1 | "index"): string =>
  (of === "index" ? world.image.index : world.image.platforms[of])?.digest ?? "no such platform";
export const platform = (of: 0 | 1): Subject => ({
  kind: "image",
  name: "registry.example/app",
  digest: digest(of),
  platform: of === 0 ? "linux/amd64" : "linux/arm64",
});

export interface Step {
  readonly action: string;
  readonly subject: Subject;
  readonly findings?: readonly Finding[];
  readonly at?: number;
  readonly complete?: boolean;
}

/** The predicate of what a step in another job left behind. */
export async function evidenceOf({ action, subject, findings = [], at = hour, complete = true }: Step) {
  const directory = await mkdtemp(join(world.root, "job-"));
  const gaps = complete ? [] : [{ what: "a layer", why: "cut off", weight: "partial" as const }];
  const report = sampleReport(
    findings.map((finding) => ({ ...finding, subject })),
    { action, subject, coverage: { examined: { files: 1 }, gaps } },
  );
  const facts: EvidenceFacts = {
    action,
    engine: { name: "seaworthy", version: "0.1.0" },
    subject,
    run: elsewhere,
    createdAt: new Date(Date.now() - at).toISOString(),
    configuration: `sha256:${"0".repeat(64)}`,
    coverage: { examined: { files: 1 }, gaps },
    complete,
    ...(action === "verify"
      ? {}
      : {
          dockerfiles: dockerfileTexts.map((text) => ({
            ...digestOfDockerfile({ path: "Dockerfile", text }),
            baseSteps: 0,
          })),
        }),
  };
  const sarif = serializeSarif(toSarif(report, { version: "0.1.0" }));
  const payloads: EvidencePayload[] =
    action === "sbom-generate"
      ? [{ role: "sbom", name: "s.cdx.json", mediaType: "application/vnd.cyclonedx+json", text: sbom }]
      : [{ role: "sarif", name: "r.sarif", mediaType: "application/sarif+json", text: sarif }];
  await writeEvidence(directory, action, facts, payloads);
  const [item] = (await readEvidenceDirectory(directory)).evidence;
  if (item === undefined) throw new Error("no evidence");
  await rm(directory, { recursive: true });
  return evidencePredicate(item);
}

export const sbom = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  components: [{ type: "library", name: "left-pad", version: "1.3.0", purl: "pkg:npm/left-pad@1.3.0" }],
});

/** Attests a step's evidence of what it is about. */
export async function attest(step: Step, key: TestKey = release): Promise<void> {
  const { subject } = step;
  const target =
    subject.kind === "image" ? world.image.platforms.find((one) => one.digest === subject.digest) : world.image.index;
  await world.image.attest(key, target === undefined ? [] : [target], evidenceType, await evidenceOf(step));
}

export const lint: Step = { action: "dockerfile-lint", subject: source };
export const scan = (of: 0 | 1, more: Partial<Step> = {}): Step => ({
  action: "image-scan",
  subject: platform(of),
  ...more,
});
export const bill = (of: 0 | 1): Step => ({ action: "sbom-generate", subject: platform(of) });

/** Attests everything that the gate demands of both platforms, but for the steps that `without` names. */
export async function attestAll(without: (step: Step) => boolean = () => false, key = release): Promise<void> {
  const steps = [lint, scan(0), scan(1), bill(0), bill(1)].filter((step) => !without(step));
  for (const step of steps) await attest(step, key);
}

export interface Judged {
  readonly exitCode: number;
  readonly stderr: string;
  readonly verdict: Verdict | undefined;
  /** Everything that the rule `evidence` misses. */
  readonly missing: string;
}

export async function gate(...more: readonly string[]): Promise<Judged> {
  const named = more.includes("--attestations-of") ? [] : ["--attestations-of", world.image.reference];
  const out = ["--out-dir", "verdict"];
  const { exitCode, stderr } = await command(world.root, "gate", ...named, ...out, ...more);
  const text = await readFile(join(world.root, "verdict/verdict.json"), "utf8").catch(() => undefined);
  const verdict = text === undefined ? undefined : (JSON.parse(text) as Verdict);
  await rm(join(world.root, "verdict"), { recursive: true, force: true });
  const rule = verdict?.rules.find((one) => one.rule === "evidence");
  return { exitCode, stderr, verdict, missing: rule?.because.map(({ what }) => what).join("\n") ?? "" };
}
