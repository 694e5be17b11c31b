import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { givenCacheSecret, machineCacheSecret } from "../../../shared/runner/cache-secret.ts";
import { temporaryDirectory } from "../oci/builders.ts";

/** A machine whose user has the state directory. */
const machine = (state: string) => ({ getEnv: (name: string) => (name === "XDG_STATE_HOME" ? state : undefined) });

function given(text: string | undefined) {
  const masks: string[] = [];
  const secret = givenCacheSecret({ getEnv: () => text, mask: (value) => masks.push(value) });
  return { secret: secret?.toString(), masks };
}

test("the secret of a call is masked, and too short ones are refused", () => {
  const text = "s".repeat(32);
  expect(given(text)).toEqual({ secret: text, masks: [text] });
  expect(given(undefined)).toEqual({ secret: undefined, masks: [] });
  expect(() => given("short")).toThrow(/SEAWORTHY_CACHE_KEY has fewer than 32 characters.*openssl rand/);
});

test("the secret of a machine is made once, also by processes that start together", async () => {
  const state = await temporaryDirectory();
  const secrets = await Promise.all(["a", "b", "c", "d"].map(() => machineCacheSecret(machine(state), "/cache")));
  expect(new Set(secrets.map((secret) => JSON.stringify(secret))).size).toBe(1);
  const path = join(state, "seaworthy/cache-key");
  expect(secrets[0]).toEqual({ secret: Buffer.from((await readFile(path, "utf8")).trim(), "hex") });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(dirname(path))).toEqual(["cache-key"]);
});

test("different machines have different secrets", async () => {
  const [one, other] = [await temporaryDirectory(), await temporaryDirectory()];
  expect(await machineCacheSecret(machine(one), "/cache")).not.toEqual(
    await machineCacheSecret(machine(other), "/cache"),
  );
});

test("there is no secret where it would be in the cache, or where nothing can be written", async () => {
  const state = await temporaryDirectory();
  const link = join(await temporaryDirectory(), "link");
  await symlink(state, link);
  for (const cache of [state, dirname(state), join(state, "seaworthy"), link, `${state}/x/..`]) {
    expect(await machineCacheSecret(machine(state), cache)).toEqual({
      missing: expect.stringContaining("the cache contains"),
    });
  }
  expect(await readdir(state)).toEqual([]);
  expect(await machineCacheSecret(machine(state), `${state}-other`)).toHaveProperty("secret");
  expect(await machineCacheSecret(machine("/dev/null/state"), "/cache")).toEqual({ missing: expect.any(String) });
});

test.each<[string, (path: string) => Promise<void>]>([
  ["others can read", (path) => chmod(path, 0o644)],
  ["others can write", (path) => chmod(path, 0o620)],
  ["is empty", (path) => writeFile(path, "")],
  ["is something else", (path) => writeFile(path, "x".repeat(64))],
  ["is large", (path) => writeFile(path, "0".repeat(1000))],
])("a key that %s is none", async (_, damage) => {
  const state = await temporaryDirectory();
  await machineCacheSecret(machine(state), "/cache");
  const path = join(state, "seaworthy/cache-key");
  await damage(path);
  expect(await machineCacheSecret(machine(state), "/cache")).toEqual({ missing: expect.stringContaining(`${path}`) });
});

test("a key that is a link is none", async () => {
  const state = await temporaryDirectory();
  await mkdir(join(state, "seaworthy"));
  await writeFile(join(state, "mine"), `${"0".repeat(64)}\n`, { mode: 0o600 });
  await symlink(join(state, "mine"), join(state, "seaworthy/cache-key"));
  expect(await machineCacheSecret(machine(state), "/cache")).toHaveProperty("missing");
});
