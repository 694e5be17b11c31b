import { generateKeyPairSync } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { command } from "../../harness/command.ts";
import { Directory } from "../../harness/cosign.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";

let directory: Directory;

beforeAll(async () => {
  directory = await Directory.make();
  vi.stubEnv("DOCKER_CONFIG", directory.path);
  for (const name of ["ours", "theirs"]) {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    await writeFile(join(directory.path, `${name}.key`), privateKey.export({ type: "pkcs8", format: "pem" }));
    await writeFile(join(directory.path, `${name}.pub`), publicKey.export({ type: "spki", format: "pem" }));
  }
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await directory[Symbol.asyncDispose]();
});

const run = (...args: readonly string[]) => command(directory.path, ...args);

async function start() {
  const registry = await MemoryRegistry.start({ referrers: true });
  const { index, children } = await seedImage(clientFor(registry.host));
  const name = `${registry.host}/some/app`;
  const [amd64 = "", arm64 = ""] = children;
  return { registry, name, image: `${name}@${index.digest}`, digests: [index.digest, amd64, arm64] as const };
}

const gate = (out: string, digests: readonly string[]) =>
  run("gate", out, "--digest", digests.join(","), "--require", "verify", "--format", "json");

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
}

/** Records and results of a directory by platform. */
async function left(out: string) {
  const read = async (file: string) => JSON.parse(await readFile(join(directory.path, out, file), "utf8"));
  const names = await readdir(join(directory.path, out));
  const records = await Promise.all(names.filter((name) => name.endsWith(".evidence.json")).map(read));
  const results: Record<string, readonly Result[]> = {};
  for (const { subject, files } of records) results[subject.platform] = (await read(files[0].name)).runs[0].results;
  return { records, results };
}

describe("the evidence of verify", () => {
  it("lets the gate demand signatures", async () => {
    const { registry, image, digests } = await start();
    await using _registry = registry;
    const call = ["verify", image, "--key", "ours.pub", "--out-dir"] as const;

    expect(await run(...call, "unsigned")).toMatchObject({ exitCode: 1 });
    const denied = await gate("unsigned", digests);
    expect(denied).toMatchObject({ exitCode: 1 });
    expect(JSON.parse(denied.stdout)).toMatchObject({ decision: "deny" });

    const signed = await run("sign-image", image, "--key", "ours.key", "--out-dir", "signing");
    expect(signed).toMatchObject({ exitCode: 0 });
    expect(await run(...call, "signed")).toMatchObject({ exitCode: 0 });
    const passed = await gate("signed", digests);
    expect(passed, passed.stderr).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(passed.stdout)).toMatchObject({ decision: "pass" });

    const platforms = await gate("signed", digests.slice(1));
    expect(platforms, platforms.stderr).toMatchObject({ exitCode: 0 });
    expect(await gate("unsigned", digests.slice(1))).toMatchObject({ exitCode: 1 });

    const none = await gate("signing", digests);
    expect(none.exitCode).toBe(3);
    expect(none.stdout).toContain("there is no usable evidence of verify");
    const another = await gate("signed", [`sha256:${"0".repeat(64)}`]);
    expect(another.exitCode).toBe(3);

    const { records, results } = await left("signing");
    expect(records.map(({ action, subject }) => [action, subject.digest]).toSorted()).toEqual(
      digests.map((digest) => ["sign-image", digest]).toSorted(),
    );
    expect(results).toEqual({ index: [], "linux/amd64": [], "linux/arm64": [] });
  });

  it("tells nothing signed from signed by somebody else, and names what is missing", async () => {
    const { registry, image, digests } = await start();
    await using _registry = registry;
    const verify = (out: string, ...more: readonly string[]) =>
      run("verify", image, "--key", "ours.pub", "--out-dir", out, ...more);
    await verify("nothing");
    const nothing = await left("nothing");
    expect(nothing.records.map(({ subject }) => subject.digest).toSorted()).toEqual([...digests].toSorted());
    expect(nothing.records.every(({ complete }) => complete)).toBe(true);
    for (const [label, results] of Object.entries(nothing.results)) {
      expect(results).toMatchObject([
        { ruleId: "SW-SIG-unsigned", level: "error", message: { text: `${label} is not signed: nothing is attached` } },
      ]);
    }

    await run("sign-image", image, "--key", "theirs.key");
    await verify("strange");
    for (const [label, results] of Object.entries((await left("strange")).results)) {
      expect(results).toMatchObject([{ ruleId: "SW-SIG-not-accepted", level: "error" }]);
      expect(results[0]?.message.text).toMatch(
        new RegExp(`^no signature of ${label} is accepted: .*another key made it.*\\(best match of 2\\)$`, "u"),
      );
    }

    await run("sign-image", image, "--key", "ours.key");
    expect(await verify("bare", "--require-attestations", "spdx")).toMatchObject({ exitCode: 1 });
    const { results } = await left("bare");
    expect(results["index"]).toEqual([]);
    expect(results["linux/arm64"]).toMatchObject([
      { ruleId: "SW-SIG-attestation-missing", message: { text: "linux/arm64 has no accepted attestation spdx" } },
    ]);
    expect(await verify("worded", "--annotations", "stage=prod")).toMatchObject({ exitCode: 1 });
    expect((await left("worded")).results["index"]?.[0]?.message.text).toContain("without the required annotations");
  });

  it("names the platform of a single manifest, and leaves nothing of a dry run", async () => {
    const { registry, name, digests } = await start();
    await using _registry = registry;
    const image = `${name}@${digests[2]}`;
    await run("sign-image", image, "--key", "ours.key", "--dry-run", "--out-dir", "dry");
    await expect(readdir(join(directory.path, "dry"))).rejects.toThrow("ENOENT");
    await run("verify", image, "--key", "ours.pub", "--out-dir", "single");
    expect((await left("single")).records.map(({ subject }) => subject.platform)).toEqual(["linux/arm64"]);
  });

  it("finds that the tag was moved meanwhile, and says what was verified all the same", async () => {
    const { registry, name, digests } = await start();
    await using _registry = registry;
    await run("sign-image", `${name}@${digests[0]}`, "--key", "ours.key");
    const move = vi.spyOn(registry.log, "push").mockImplementation((line) => {
      if (line.includes("/referrers/")) registry.tags.set("some/app 1.0", digests[1]);
      return 0;
    });
    const { exitCode, stderr } = await run("verify", `${name}:1.0`, "--key", "ours.pub", "--out-dir", "moved");
    move.mockRestore();
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain("tag 1.0 moved");
    const { results } = await left("moved");
    expect(results["index"]).toMatchObject([{ ruleId: "SW-SIG-tag-moved", level: "warning" }]);
    expect(results["index"]?.[0]?.message.text).toContain(digests[1]);
    expect(results["linux/amd64"]).toEqual([]);
  });
});
