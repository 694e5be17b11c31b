import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { testKey } from "../../harness/attested-image.ts";
import { type CommandResult, command } from "../../harness/command.ts";
import { Directory } from "../../harness/cosign.ts";
import { freezeClock } from "../../harness/frozen-clock.ts";
import { scannerSarif } from "../../harness/gate-report.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { Job } from "../../harness/run-action.ts";
import { clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";

const key = testKey();
let directory: Directory;
let registry: MemoryRegistry;
let image: string;
let platforms: readonly string[];

freezeClock();
beforeAll(async () => {
  [directory, registry] = await Promise.all([Directory.make(), MemoryRegistry.start({ referrers: true })]);
  vi.stubEnv("DOCKER_CONFIG", directory.path);
  await writeFile(join(directory.path, "key.pem"), key.privatePem);
  await writeFile(join(directory.path, "pass.sarif"), scannerSarif());
  await writeFile(join(directory.path, "deny.sarif"), scannerSarif("critical"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([directory[Symbol.asyncDispose](), registry[Symbol.asyncDispose]()]);
});
beforeEach(async ({ task }) => {
  const { index, children } = await seedImage(clientFor(registry.host), "1.0", task.id);
  image = `${registry.host}/some/app@${index.digest}`;
  platforms = children.slice(0, 2);
  await rm(join(directory.path, "out"), { recursive: true, force: true });
  await mkdir(join(directory.path, "out"));
  registry.log.length = 0;
});

const run = (...args: readonly string[]): Promise<CommandResult> => command(directory.path, ...args);
const sign = (...more: readonly string[]) => run("sign-image", image, "--key", "key.pem", ...more);
const writes = (): readonly string[] => registry.log.filter((line) => line.startsWith("PUT "));

/** Lets the gate judge images from a scanner's report. */
async function gate(decision: "pass" | "deny" | "undecided", digests = platforms): Promise<void> {
  const reports = digests.map((digest) => `${decision === "deny" ? "deny" : "pass"}.sarif@${digest}`).join(",");
  const required = decision === "undecided" ? "grype,image-scan" : "grype";
  const { exitCode } = await run(
    ...["gate", "--digest", digests.join(","), "--require", required, "--reports", reports, "--out-dir", "out", "out"],
  );
  expect(exitCode).toBe({ pass: 0, deny: 1, undecided: 3 }[decision]);
}

describe("an image that the gate judged", () => {
  it("is signed if it passed, and the output names the verdict", async () => {
    await gate("pass");
    const signed = await sign("--evidence", "out");
    expect(signed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("6 signatures and 3 attestations") });
    expect(signed.stderr).toContain("the gate passed it (out/gate.evidence.json; decided 2");
    expect(signed.stdout).toMatch(/^verdict: the gate passed it \(out\/gate\.evidence\.json/mu);
    const { stdout } = await sign("--evidence", "out", "--format", "json");
    expect(JSON.parse(stdout).verdict).toMatchObject({ decision: "pass", digests: platforms, uncovered: [] });
  });

  it.each([
    ["deny", 1, "not signed: the gate denied it (rule severity; out/gate.evidence.json; decided 2"],
    ["undecided", 3, "not signed: the gate could not decide (rule evidence; out/gate.evidence.json; decided 2"],
  ] as const)("is not signed after %s, and nothing is written", async (decision, exitCode, text) => {
    await gate(decision);
    for (const more of [[], ["--dry-run"], ["--no-recursive"], ["--format", "json"]]) {
      const refused = await sign("--evidence", "out", ...more);
      expect(refused).toMatchObject({ exitCode, stderr: expect.stringContaining(text) });
      expect(refused.stderr).toContain("Set attest-only to attest the verdict, or sign-denied to sign anyway");
    }
    expect(JSON.parse((await sign("--evidence", "out", "--format", "json")).stdout).verdict).toMatchObject({
      decision,
    });
    expect(writes()).toEqual([]);
  });

  it("is signed after a denial if the call says so, and the output names the denial", async () => {
    await gate("deny");
    const signed = await sign("--evidence", "out", "--sign-denied");
    expect(signed.exitCode).toBe(0);
    expect(signed.stderr).toContain(
      "signs although the gate denied it (rule severity; out/gate.evidence.json; decided 2",
    );
    expect(signed.stdout).toContain("verdict: the gate denied it (rule severity; out/gate.evidence.json; decided 2");
  });

  it.each(["deny", "undecided"] as const)("can always have its verdict attested (%s)", async (decision) => {
    await gate(decision);
    expect(await sign("--evidence", "out", "--attest-only")).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("3 attestations written and verified"),
    });
    await writeFile(join(directory.path, "key.pub"), key.publicPem);
    const verified = await run("verify", image, "--key", "key.pub", "--require-attestations", "vsa");
    expect(verified).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("no accepted signature") });
    expect(verified.stderr).not.toContain("no accepted attestation");
  });

  it("is not signed if one platform is denied", async () => {
    await gate("deny", platforms.slice(1));
    expect(await sign("--evidence", "out")).toMatchObject({ exitCode: 1 });
    expect(writes()).toEqual([]);
  });

  it("is signed if one platform passed, and the output names those without a verdict", async () => {
    await gate("pass", platforms.slice(0, 1));
    expect(await sign("--evidence", "out")).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("no verdict covers 2 manifests (index, linux/arm64)"),
    });
  });

  it("is not signed after a denial in out-dir, where the gate of the same job writes it", async () => {
    await gate("deny");
    expect(await sign("--out-dir", "out")).toMatchObject({ exitCode: 1 });
    expect(await sign("--out-dir", "elsewhere")).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("no verdict on this image was found"),
    });
  });
});

describe("an image without a verdict", () => {
  it("is signed, and the output says so", async () => {
    const signed = await sign();
    expect(signed).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("no verdict on this image was found"),
      stdout: expect.stringContaining("verdict: no verdict on this image was found"),
    });
  });

  it("is signed whatever the gate decided on another image", async () => {
    const other = `sha256:${"e".repeat(64)}`;
    await gate("deny", [other]);
    const signed = await sign("--evidence", "out");
    expect(signed).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(`has a verdict on another image (${other}). It does not count`),
    });
    expect(signed.stderr).toContain("no verdict on this image was found");
  });
});

describe("a verdict that was tampered with", () => {
  const path = (name: string): string => join(directory.path, "out", name);
  const change = async (name: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path(name), "utf8");
    expect(text).toContain(from);
    await writeFile(path(name), text.replace(from, to));
  };

  it("is refused if its file was changed, or its record removed", async () => {
    await gate("deny");
    await change("verdict.json", '"decision": "deny"', '"decision": "pass"');
    for (const place of ["--evidence", "--out-dir"]) {
      expect(await sign(place, "out", "--sign-denied")).toMatchObject({
        exitCode: 3,
        stderr: expect.stringContaining("out/gate.evidence.json: cannot be used (changed-file)"),
      });
    }
    const bound = await readFile(path("gate.evidence.json"), "utf8");
    await writeFile(path("gate.evidence.json"), bound.replace('"gate"', '"sbom-generate"'));
    expect((await sign("--evidence", "out")).exitCode).toBe(3);
    await rm(path("gate.evidence.json"));
    for (const place of ["--evidence", "--out-dir"]) {
      expect(await sign(place, "out", "--sign-denied")).toMatchObject({
        exitCode: 3,
        stderr: expect.stringContaining("out/verdict.json: belongs to no evidence record"),
      });
    }
    expect(writes()).toEqual([]);
  });
});

describe("steps of one job", () => {
  it("sign only what the gate passed in this job", async () => {
    await using job = await Job.start(
      { "deny.sarif": scannerSarif("critical"), "pass.sarif": scannerSarif(), "seaworthy-out/.keep": "" },
      inject("built"),
    );
    const judge = async (decision: "deny" | "pass"): Promise<void> => {
      const reports = platforms.map((digest) => `${decision}.sarif@${digest}`).join("\n");
      const inputs = { digest: platforms.join("\n"), require: "grype", reports };
      const judged = await job.run({ action: "actions/gate/action.yml", inputs });
      expect(judged).toMatchObject({ outputs: { decision } });
    };
    const signed = (inputs: Readonly<Record<string, string>> = {}) =>
      job.run({
        action: "actions/sign-image/action.yml",
        inputs: { image, key: "env://SIGNING_KEY", ...inputs },
        env: { SIGNING_KEY: key.privatePem },
      });
    await judge("deny");
    const refused = await signed();
    expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: "findings", decision: "deny", signed: "0" } });
    expect(refused.summary).toContain("not signed: the gate denied it");
    expect(writes()).toEqual([]);
    await judge("pass");
    const evidence = "seaworthy-out";
    expect(await signed({ evidence })).toMatchObject({ exitCode: 0, outputs: { decision: "pass", signed: "6" } });
  });
});
