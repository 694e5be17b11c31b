import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryShards, type PublishOptions, publishSet } from "../../../../../shared/advisories/index.ts";
import { fetchSet } from "../../../../../shared/advisories/source/publish/fetch-set.ts";
import { readVerifiedIndex } from "../../../../../shared/advisories/source/shards/open.ts";
import { registryShards } from "../../../../../shared/advisories/source/transport/registry.ts";
import { parseReference } from "../../../../../shared/references/index.ts";
import { DockerRegistry, isInstalled } from "../../../../harness/docker-registry.ts";
import { MemoryRegistry } from "../../../../harness/memory-registry.ts";
import { testUnless } from "../../../../harness/skip.ts";
import { now } from "../../builders.ts";
import { buildSmallSet, ed25519, filesIn, patient, pinned, signer, temporary } from "../../small-set.ts";

const own = ed25519();

/** A signed set, and how to publish it to a registry. */
async function signedSet(host: string, validDays = 7) {
  const directory = await temporary();
  const { index } = await buildSmallSet(directory, { signer: signer(own), validDays });
  const store = directoryShards(join(directory, "out"));
  const reference = parseReference(`${host}/octo/advisories:latest`);
  const used: (string | undefined)[] = [];
  const options: PublishOptions = {
    now,
    signers: pinned(own),
    registry: { ...patient, retry: { attempts: 2 } },
    use: async ({ digest }) => {
      used.push(digest);
    },
  };
  return { directory, store, index, reference, options, used };
}

async function usesOf(host: string): Promise<void> {
  const { directory, store, reference, options, used } = await signedSet(host);
  const { digest, unchanged } = await publishSet(store, reference, options);
  expect({ used, unchanged }).toEqual({ used: [digest], unchanged: false });
  const published = await registryShards(reference, options.registry);
  const { index } = await readVerifiedIndex(published, options.signers);
  await fetchSet(published, index, join(directory, "copy"));
  expect(await filesIn(join(directory, "copy"))).toEqual(await filesIn(join(directory, "out")));
  expect(await publishSet(store, reference, options)).toMatchObject({ digest, unchanged: true });
}

test("publishes what readers get, and may be repeated", async () => {
  await using registry = await MemoryRegistry.start();
  await usesOf(registry.host);
  // The tag is written once, and last.
  const writes = registry.log.filter((line) => line.startsWith("PUT ") && line.includes("/manifests/"));
  expect(writes.filter((line) => line.endsWith("/latest"))).toHaveLength(1);
  expect(registry.log.indexOf("PUT /v2/octo/advisories/manifests/latest")).toBeGreaterThan(
    registry.log.indexOf(writes[0] ?? ""),
  );
});

testUnless(!isInstalled("docker-registry", "--version"), "needs docker-registry")(
  "publishes to Debian's registry",
  async () => {
    await using registry = await DockerRegistry.start();
    await usesOf(registry.host);
  },
);

describe("the tag stays where it is", () => {
  async function failing(
    change: (
      registry: MemoryRegistry,
      set: Awaited<ReturnType<typeof signedSet>>,
    ) => Partial<PublishOptions> | undefined,
    message: RegExp,
  ): Promise<void> {
    await using registry = await MemoryRegistry.start();
    const first = await signedSet(registry.host);
    const { digest } = await publishSet(first.store, first.reference, first.options);
    const next = await signedSet(registry.host, 6);
    const changed = change(registry, next);
    await expect(publishSet(next.store, next.reference, { ...next.options, ...changed })).rejects.toThrow(message);
    expect(registry.tags.get("octo/advisories latest")).toBe(digest);
  }

  test("if the push of a blob fails", () =>
    failing((registry) => {
      registry.faults.push({
        on: /^(?:PUT|PATCH) .*\/blobs\/uploads\//u,
        times: 99,
        fault: { kind: "status", status: 500 },
      });
      return undefined;
    }, /50\d|refused|status/u));

  test("if the push of the manifest fails", () =>
    failing((registry) => {
      registry.faults.push({ on: /^PUT .*\/manifests\/sha256/u, times: 99, fault: { kind: "status", status: 503 } });
      return undefined;
    }, /503/u));

  test("if the registry gives another index back", () =>
    failing((registry) => {
      const read = registry.blobs.get.bind(registry.blobs);
      registry.blobs.get = (key) => {
        const bytes = read(key);
        const isNew = bytes?.includes('"expires": "2026-11-30') === true && bytes.includes('"seaworthy-advisories"');
        return isNew ? Buffer.concat([bytes.subarray(0, -1), Buffer.from(" ")]) : bytes;
      };
      return undefined;
    }, /digest|changed/u));

  test("if a shard that was there already is damaged", () =>
    failing((registry, { index }) => {
      const digest = index.shards[0]?.digest;
      registry.blobs.set(`octo/advisories ${digest}`, Buffer.from("x"));
      return undefined;
    }, /digest|bytes/u));

  test("if what it is used for fails", () =>
    failing(
      () => ({
        use: async () => {
          throw new Error("CVE-2024-10001 is not found");
        },
      }),
      /is not found/u,
    ));

  test("if another client moves it in the meantime", async () => {
    await using registry = await MemoryRegistry.start();
    const first = await signedSet(registry.host);
    const { digest } = await publishSet(first.store, first.reference, first.options);
    const other = await signedSet(registry.host, 5);
    const next = await signedSet(registry.host, 6);
    const use = async () => {
      const moved = await publishSet(other.store, { ...other.reference, tag: "other" }, other.options);
      registry.tags.set("octo/advisories latest", moved.digest);
    };
    await expect(publishSet(next.store, next.reference, { ...next.options, use })).rejects.toThrow(/moved the tag/u);
    expect(registry.tags.get("octo/advisories latest")).not.toBe(digest);
  });

  test("if it has a set with a higher serial", async () => {
    await using registry = await MemoryRegistry.start();
    const set = await signedSet(registry.host);
    const previous = { store: set.store, index: { ...set.index, serial: 7 } };
    const newer = await buildSmallSet(set.directory, { signer: signer(own), previous });
    expect(newer.index.serial).toBe(8);
    await publishSet(set.store, set.reference, set.options);
    const older = await signedSet(registry.host);
    await expect(publishSet(older.store, older.reference, older.options)).rejects.toThrow(
      /serial 8, which is higher than 1/u,
    );
  });

  test.each([
    ["signed by somebody else", { signers: pinned(ed25519()) }, /key/u],
    ["expired", { now: new Date(now.getTime() + 8 * 86_400_000) }, /expired/u],
    ["without a recent timestamp", { now: new Date(now.getTime() + 2 * 86_400_000) }, /timestamp that expired/u],
  ])("if the set is %s", async (_what, changed, message) => {
    await using registry = await MemoryRegistry.start();
    const { store, reference, options } = await signedSet(registry.host);
    await expect(publishSet(store, reference, { ...options, ...changed })).rejects.toThrow(message);
    expect(registry.tags.size).toBe(0);
  });
});
