import { describe, expect, it } from "vitest";
import { InvalidError, UndecidedError } from "../../../../shared/errors/index.ts";
import { type Credentials, openImage, type RegistryOptions } from "../../../../shared/oci/index.ts";
import { collect } from "../../../../shared/oci/read-file.ts";
import { buildImage, rejection, tarOf } from "../builders.ts";
import { fakeRegistry } from "./fake-registry.ts";

const image = buildImage({ layers: [await tarOf([{ name: "a", body: Buffer.alloc(300_000, "x") }])] });
const user: Credentials = { kind: "password", username: "user", password: "secret" };

function options(credentials?: Credentials, more: RegistryOptions = {}): { registry: RegistryOptions } {
  const retry = { attempts: 4, firstDelay: 1, idleTimeout: 500 };
  return { registry: { credentials: async () => credentials, retry, ports: { sleep: async () => {} }, ...more } };
}

/** Opens the image and reads its layer to the end. */
async function pull(host: string, credentials?: Credentials, more?: RegistryOptions): Promise<number> {
  const { images } = await openImage(`docker://${host}/app:1`, options(credentials, more));
  expect(images.map(({ digest }) => digest)).toEqual([image.descriptor.digest]);
  const [layer] = images[0]?.layers ?? [];
  return layer === undefined ? 0 : (await collect(layer.open())).length;
}

const size = [...image.blobs.values()][0]?.length;

describe("openImage on a registry", () => {
  it("pulls by tag and by digest, with and without the prefix", async () => {
    const { host } = await fakeRegistry({ "1": image });
    expect(await pull(host)).toBe(size);
    const { images } = await openImage(`${host}/app@${image.descriptor.digest}`, options());
    expect(images[0]).toMatchObject({ platform: "linux/amd64", digest: image.descriptor.digest });
  });

  it("answers basic and bearer challenges, and gets a new token when one is used up", async () => {
    const basic = await fakeRegistry({ "1": image }, { auth: "basic" });
    expect(await pull(basic.host, user)).toBe(size);
    const bearer = await fakeRegistry({ "1": image }, { auth: "bearer", tokenUses: 2 });
    expect(await pull(bearer.host, user)).toBe(size);
    expect(bearer.log.filter((line) => line.includes("/token"))).toHaveLength(2);
    const refresh = await fakeRegistry({ "1": image }, { auth: "bearer" });
    expect(await pull(refresh.host, { kind: "token", refreshToken: "r" })).toBe(size);
    expect(refresh.log).toContain("POST /token");
  });

  it("says when it is refused or the image is not there", async () => {
    const { host } = await fakeRegistry({ "1": image }, { auth: "basic" });
    const refused = await rejection(pull(host));
    expect(refused).toBeInstanceOf(UndecidedError);
    expect(String(refused)).toContain(`Log in with docker login ${host}`);
    const open = await fakeRegistry({ "1": image });
    const absent = await rejection(openImage(`docker://${open.host}/app:2`, options()));
    expect(absent).toBeInstanceOf(InvalidError);
    expect(String(absent)).toContain("the manifest 2 is not there");
  });

  it("keeps the login from the stores that blobs are redirected to", async () => {
    const store = await fakeRegistry({ "1": image });
    const { host, log } = await fakeRegistry({ "1": image }, { auth: "basic", redirectTo: store.host });
    expect(await pull(host, user)).toBe(size);
    expect(log.some((line) => line.endsWith("+auth"))).toBe(true);
    expect(store.log.filter((line) => line.endsWith("+auth"))).toEqual([]);
  });

  it("waits and tries again on 429 and 503, and gives up after a while", async () => {
    for (const status of [429, 503]) {
      const { host } = await fakeRegistry({ "1": image }, { failFirst: { count: 2, status, retryAfter: "1" } });
      const waits: number[] = [];
      const sleep = async (milliseconds: number) => void waits.push(milliseconds);
      expect(await pull(host, undefined, { ports: { sleep } })).toBe(size);
      expect(waits).toEqual([1000, 1000]);
    }
    const { host } = await fakeRegistry({ "1": image }, { failFirst: { count: 99, status: 429 } });
    expect(String(await rejection(pull(host)))).toContain("the registry answers 429");
  });

  it.each([{}, { ignoreRange: true }])("takes broken downloads up where they broke (%j)", async (more) => {
    const { host, log } = await fakeRegistry({ "1": image }, { dropBlobs: 3, ...more });
    expect(await pull(host)).toBe(size);
    expect(log.filter((line) => line.startsWith("GET /v2/app/blobs/")).length).toBeGreaterThan(3);
  });

  it("gives up on downloads that break for ever, stall or are cut short", async () => {
    const broken = await fakeRegistry({ "1": image }, { dropBlobs: 99 });
    expect(await rejection(pull(broken.host))).toBeInstanceOf(UndecidedError);
    const stalled = await fakeRegistry({ "1": image }, { stall: true });
    const retry = { attempts: 2, firstDelay: 1, idleTimeout: 50 };
    expect(String(await rejection(pull(stalled.host, undefined, { retry })))).toContain("no byte within 50 ms");
    const cut = await fakeRegistry({ "1": image }, { truncate: true });
    expect(String(await rejection(pull(cut.host)))).toMatch(/should have \d+ bytes and has \d+/);
  });

  it("refuses content that is not what its digest says", async () => {
    const { host } = await fakeRegistry({ "1": image }, { corrupt: true });
    expect(String(await rejection(pull(host)))).toMatch(/should be sha256:\w+ and is sha256:\w+/);
  });

  it("asks mirrors first and passes over those that lack the image", async () => {
    const empty = await fakeRegistry({});
    const mirror = await fakeRegistry({ "1": image });
    const { host, log } = await fakeRegistry({});
    expect(await pull(host, undefined, { mirrors: { [host]: [empty.host, mirror.host] } })).toBe(size);
    expect([empty.log.length > 0, log.length]).toEqual([true, 0]);
  });

  it("says that nobody answers", async () => {
    const thrown = await rejection(pull("127.0.0.1:1"));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toMatch(/127\.0\.0\.1:1: no answer/);
  });
});
