import { expect, test } from "vitest";
import { RegistryClient } from "../../../../shared/oci/registry/client.ts";
import { readBlobRange } from "../../../../shared/oci/registry/read-range.ts";
import { buildImage, digestOf, rejection, tarOf } from "../builders.ts";
import { type Faults, fakeRegistry } from "./fake-registry.ts";

async function setup(faults: Faults = {}) {
  const image = buildImage({ layers: [await tarOf([{ name: "a", body: "a content".repeat(5000) }])] });
  const blob = Buffer.from([...image.blobs.values()][0] ?? []);
  const registry = await fakeRegistry({ app: image }, faults);
  const client = new RegistryClient(registry.host, "app", { ports: { sleep: async () => {} } });
  return { registry, client, blob, stored: { digest: digestOf(blob), size: blob.length } };
}

test("a part of a blob is downloaded, and nothing else", async () => {
  const { client, registry, blob, stored } = await setup();
  expect(await readBlobRange(client, stored, 10, 40)).toEqual(blob.subarray(10, 50));
  expect(await readBlobRange(client, stored, blob.length - 1, 1)).toEqual(blob.subarray(-1));
  expect(registry.sent()).toBe(41);
});

test("a broken connection is resumed, and given up in the end", async () => {
  const { client, blob, stored } = await setup({ dropBlobs: 3 });
  expect(await readBlobRange(client, stored, 10, 40)).toEqual(blob.subarray(10, 50));
  const hopeless = await setup({ dropBlobs: 99 });
  const error = await rejection(readBlobRange(hopeless.client, hopeless.stored, 10, 1));
  // The connection may break before or after the headers of the answer arrive.
  expect(error).toMatchObject({
    kind: "undecided",
    code: expect.stringMatching(/^(?:DOWNLOAD_BROKEN|REGISTRY_UNREACHABLE)$/),
  });
});

test("registries without parts, and blobs that are too short, are told", async () => {
  const whole = await setup({ ignoreRange: true });
  expect(await readBlobRange(whole.client, whole.stored, 10, 40)).toBeUndefined();
  const { client, blob, stored } = await setup();
  expect(await readBlobRange(client, stored, blob.length, 40)).toBeUndefined();
});

test("an absent blob is an error", async () => {
  const { client } = await setup();
  const error = await rejection(readBlobRange(client, { digest: digestOf(Buffer.from("absent")), size: 1 }, 0, 1));
  expect(error).toMatchObject({ code: "IMAGE_NOT_FOUND" });
});

test("a blob of another size than the manifest states is told", async () => {
  const { client, blob, stored } = await setup();
  expect(await readBlobRange(client, { ...stored, size: blob.length + 1 }, 10, 40)).toBeUndefined();
});

test("a registry that sends a few bytes for each request is given up", async () => {
  const { client, registry, stored } = await setup({ maxRange: 1 });
  const error = await rejection(readBlobRange(client, stored, 0, 1000));
  expect(error).toMatchObject({ code: "DOWNLOAD_BROKEN" });
  expect(registry.log.length).toBeLessThan(20);
});
