import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EvidenceRecord, readEvidenceDirectory } from "../../../shared/evidence/index.ts";
import { type BaseCall, compareWithBaseImage, type ImageWithLayers } from "../../../shared/runner/base-image.ts";
import { fakeHost } from "../../architecture/fake-ci/host.ts";
import { command } from "../../harness/command.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { type BuiltImage, buildImage, layoutFiles, tarOf, tarOfFiles } from "../oci/builders.ts";

let registry: MemoryRegistry;
let root = "";
let layers: readonly [base: Uint8Array, own: Uint8Array, evil: Uint8Array];
const baseHistory = [
  { created: "2026-11-01T00:00:00.5Z", created_by: "RUN /bin/sh -c make rootfs # buildkit" },
  { created: "2026-11-01T00:00:00.5Z", created_by: "ENV A=1", empty_layer: true },
];
const ownHistory = [
  { created: "2026-11-24T00:00:00.25Z", created_by: "COPY a /a # buildkit", comment: "buildkit.dockerfile.v0" },
  { created: "2026-11-24T00:00:00.25Z", created_by: "USER 1000", comment: "buildkit.dockerfile.v0", empty_layer: true },
];
const evilStep = {
  created: "2026-11-20T00:00:00.5Z",
  created_by: "RUN evil # buildkit",
  comment: "buildkit.dockerfile.v0",
};

beforeAll(async () => {
  registry = await MemoryRegistry.start();
  root = await mkdtemp(join(tmpdir(), "seaworthy-base-image-"));
  const tar = async (name: string): Promise<Uint8Array> => tarOf([{ name, body: name }]);
  layers = [await tar("base"), await tar("a"), await tar("evil")];
  publish("base", "1", buildImage({ layers: [layers[0]], history: baseHistory }));
  await writeFile(join(root, "base.tar"), await tarOfFiles(layoutFiles([built(baseHistory, layers[0])])));
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await registry[Symbol.asyncDispose]();
});

function built(history: readonly object[], ...own: readonly Uint8Array[]): BuiltImage {
  return buildImage({ layers: own, history });
}

function publish(repository: string, tag: string, { blobs, descriptor }: BuiltImage): void {
  for (const [path, bytes] of blobs) {
    const digest = path.replace("blobs/", "").replace("/", ":");
    registry.blobs.set(`${repository} ${digest}`, Buffer.from(bytes));
    if (digest !== descriptor.digest) continue;
    registry.manifests.set(`${repository} ${digest}`, { mediaType: descriptor.mediaType, bytes: Buffer.from(bytes) });
    registry.tags.set(`${repository} ${tag}`, digest);
  }
}

type Base = NonNullable<EvidenceRecord["dockerfiles"]>[number]["base"];

/** What the record of an image states about its base image, which FROM names. */
async function recorded(from: string, image: BuiltImage, ...options: readonly string[]): Promise<Base | "no file"> {
  await writeFile(join(root, "Dockerfile"), `ARG TAG\nFROM ${from}\nCOPY a /a\nUSER 1000\n`);
  await writeFile(join(root, "image.tar"), await tarOfFiles(layoutFiles([image])));
  await rm(join(root, "out"), { recursive: true, force: true });
  const archive = `oci-archive:${join(root, "image.tar")}`;
  await command(root, "sbom-generate", archive, "--dockerfile", "Dockerfile", "--out-dir", "out", ...options);
  const { evidence } = await readEvidenceDirectory(join(root, "out"));
  const [file] = evidence[0]?.record.dockerfiles ?? [];
  return file === undefined ? "no file" : file.base;
}

/** A registry that answers every request but the probe like this. */
async function hostileRegistry(
  answer: (response: ServerResponse) => void,
): Promise<{ readonly host: string } & AsyncDisposable> {
  const server = createServer(({ url }, response) => {
    if (url === "/v2/") response.end();
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function trickle(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/vnd.oci.image.manifest.v1+json" });
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
}

const honest = (): BuiltImage => built([...baseHistory, ...ownHistory], layers[0], layers[1]);

describe("a record states whether the base image is below the build", () => {
  test("which it is, by manifest and configuration alone", async () => {
    const from = `${registry.host}/base:1`;
    registry.log.length = 0;
    expect(await recorded(from, honest())).toEqual({
      state: "same",
      reference: from,
      digest: registry.tags.get("base 1"),
    });
    expect(registry.log.filter((line) => line.includes("/blobs/"))).toHaveLength(1);
  });

  test.each<[string, () => BuiltImage, string]>([
    ["a layer", () => built([...baseHistory, evilStep, ...ownHistory], layers[0], layers[2], layers[1]), "2 layers"],
    [
      "a variable",
      () => built([...baseHistory, { created_by: "ENV B=1", empty_layer: true }, ...ownHistory], layers[0], layers[1]),
      "2 steps without a layer",
    ],
    [
      "another content",
      () => built([...baseHistory, ...ownHistory], layers[2], layers[1]),
      "layer 0 has another content",
    ],
    [
      "another step",
      () => built([{ ...baseHistory[0], created_by: "x" }, baseHistory[1] ?? {}, ...ownHistory], layers[0], layers[1]),
      "step 1 is another one",
    ],
    [
      "a variable of a long name",
      () =>
        buildImage({
          layers: [layers[0], layers[1]],
          history: [...baseHistory, ...ownHistory],
          config: { Env: [`\n::error::${"X".repeat(5000)}=1`] },
        }),
      "its variable ::error::",
    ],
    ["nothing", () => built(ownHistory, layers[1]), "0 layers below the build"],
  ])("which is not so with %s below it", async (_what, image, why) => {
    const base = await recorded(`${registry.host}/base:1`, image());
    expect(base).toEqual(expect.objectContaining({ state: "different", why: expect.stringContaining(why) }));
  });

  test("of a source that the call names", async () => {
    const named = ["--base-image", `oci-archive:${join(root, "base.tar")}`];
    expect(await recorded("base:local", honest(), ...named)).toEqual(
      expect.objectContaining({ state: "same", reference: "base:local" }),
    );
  });

  test.each([
    ["the registry does not have it", () => `${registry.host}/none:1`, [], "could not be read"],
    ["no registry responds", () => "127.0.0.1:1/base:1", [], "127.0.0.1:1 does not respond"],
    ["FROM has an unknown value", () => `${registry.host}/base:$TAG`, [], "only the build knows"],
    ["the call says so", () => `${registry.host}/base:1`, ["--base-image", "none"], "`base-image: none`"],
  ])("and that it is unknown if %s", async (_case, from, options, why) => {
    const base = await recorded(from(), honest(), ...options);
    expect(base).toEqual(expect.objectContaining({ state: "unknown", why: expect.stringContaining(why) }));
  });

  test.each([
    ["never responds", (_: ServerResponse) => {}, "it takes more than 0.5 s"],
    ["sends a byte now and then", trickle, "it takes more than 0.5 s"],
    ["breaks off", (response: ServerResponse) => response.write("{", () => response.destroy()), "terminated"],
    [
      "sends an error that is no plain text",
      (response: ServerResponse) => response.writeHead(404).end(`\n::error::\u001b[31m${"A".repeat(100_000)}`),
      "could not be read",
    ],
  ] as const)("and that it is unknown if the registry %s", async (_case, answer, why) => {
    await using server = await hostileRegistry(answer);
    const reference = `${server.host}/base:1`;
    const image: Pick<ImageWithLayers, "platform" | "history" | "layers"> = {
      platform: "linux/amd64",
      history: [],
      layers: [],
    };
    const inputs = { "base-image": "registry" } as BaseCall["inputs"];
    const exact = { path: "Dockerfile", baseSteps: 0, base: reference };
    const call = { inputs, host: fakeHost(root, {}).host };
    const base = await compareWithBaseImage(image as ImageWithLayers, exact, call, 500);
    expect(base).toEqual({ state: "unknown", reference, why: expect.stringContaining(why) });
    expect(JSON.stringify(base)).toMatch(/^[ -~…]{1,1200}$/u);
  });

  test("and nothing if there is none", async () => {
    expect(await recorded("scratch", built(ownHistory, layers[1]))).toBeUndefined();
  });
});

describe("check", () => {
  test("lints a Dockerfile with the base image that the scan of its image has read", async () => {
    const config = { User: "1000", Entrypoint: ["/run"] };
    publish("own-user", "1", buildImage({ layers: [layers[0]], history: baseHistory, config }));
    const history = [...baseHistory, { ...ownHistory[0] }];
    const image = buildImage({ layers: [layers[0], layers[1]], history, config });
    await writeFile(join(root, "Dockerfile"), `FROM ${registry.host}/own-user:1\nCOPY a /a\n`);
    await writeFile(join(root, "image.tar"), await tarOfFiles(layoutFiles([image])));
    const lintedRules = async (...options: readonly string[]): Promise<readonly string[]> => {
      await rm(join(root, "out"), { recursive: true, force: true });
      const archive = `oci-archive:${join(root, "image.tar")}`;
      const shared = ["--out-dir", "out", "--insecure-registries", registry.host];
      await command(root, "check", "--image", archive, ...shared, ...options);
      const log: unknown = JSON.parse(await readFile(join(root, "out/dockerfile-lint.sarif"), "utf8"));
      const [run] = (log as { runs: readonly { results: readonly { ruleId: string }[] }[] }).runs;
      return (run?.results ?? []).map(({ ruleId }) => ruleId);
    };
    expect(await lintedRules("--base-image", "none")).toContain("SW-DF-user-missing");
    expect(await lintedRules()).not.toContain("SW-DF-user-missing");
  });
});
