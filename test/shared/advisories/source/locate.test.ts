import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { locate, shardsAt } from "../../../../shared/advisories/source/locate.ts";

const options = { now: new Date("2026-11-24T00:00:00Z") };
let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "locate-"));
  await writeFile(join(root, "CVE-2026-1.json"), "{}");
});
afterAll(() => rm(root, { recursive: true, force: true }));

test("osv is the API, and a host behind osv:// one like it", async () => {
  expect(await locate("osv", options)).toEqual({ kind: "api", url: "https://api.osv.dev" });
  expect(await locate("osv://mirror.example", options)).toEqual({ kind: "api", url: "https://mirror.example" });
});

test("a directory without an index of shards has records", async () => {
  expect(await locate(".", { ...options, root })).toEqual({ kind: "records", path: root });
});

test.each(["osv", "."])("%s has no shards", async (source) => {
  await expect(shardsAt(source, { ...options, root })).rejects.toMatchObject({ code: "NO_SHARDS" });
});
