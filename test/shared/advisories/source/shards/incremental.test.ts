import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type BuildOptions,
  buildAdvisories,
  directoryShards,
  readShardIndex,
} from "../../../../../shared/advisories/index.ts";
import { makeRecord, now } from "../../builders.ts";
import { aclRecord, filesIn, patient, put, putExport, serve, temporary } from "../../small-set.ts";

const later = "2026-06-01T00:00:00Z";
/** One record in two releases: it must come together again from two shards. */
const both: Record<string, unknown> = {
  ...aclRecord("CVE-2024-3"),
  affected: ["Debian:12", "Debian:13"].map((ecosystem) => ({
    package: { ecosystem, name: "acl" },
    ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "2.3.1-5" }] }],
  })),
};
const withdrawn: Record<string, unknown> = { ...aclRecord("CVE-2024-4"), withdrawn: "2026-01-02T00:00:00Z" };
const before: readonly Record<string, unknown>[] = [
  aclRecord("CVE-2024-1"),
  {
    ...aclRecord("CVE-2024-2"),
    details: "x".repeat(500),
    references: Array(9).fill({ type: "WEB", url: "https://a" }),
  },
  both,
  withdrawn,
];
/** One changed, one came, one went. */
const after: readonly Record<string, unknown>[] = [
  aclRecord("CVE-2024-1", "2.3.1-9", later),
  before[1] ?? {},
  both,
  withdrawn,
  aclRecord("CVE-2024-5"),
];

async function build(directory: string, records: readonly Record<string, unknown>[], more: Partial<BuildOptions> = {}) {
  await putExport(join(directory, "osv"), "Debian", records);
  return buildAdvisories({ osv: join(directory, "osv"), out: join(directory, "out"), now, validDays: 7, ...more });
}

/** The shards' bytes by name; the index has another serial. */
async function shardBytes(directory: string): Promise<ReadonlyMap<string, string>> {
  const { shards } = await readShardIndex(directoryShards(directory));
  const entries = shards.map(
    async ({ file }): Promise<[string, string]> => [file, (await readFile(join(directory, file))).toString("base64")],
  );
  return new Map(await Promise.all(entries));
}

describe("a build upon the one before", () => {
  test("reads only records that changed, and makes the same bytes as a whole one", async () => {
    const directory = await temporary();
    const first = await build(directory, before);
    expect(first.read).toBe(4);
    const previous = { index: first.index, store: directoryShards(join(directory, "out")) };
    const { read, index } = await build(directory, after, { previous });
    // The changed one, the new one, and the withdrawn one, which no shard has.
    expect({ read, serial: index.serial }).toEqual({ read: 3, serial: 2 });
    const whole = await temporary();
    expect((await build(whole, after)).read).toBe(5);
    expect(await shardBytes(join(directory, "out"))).toEqual(await shardBytes(join(whole, "out")));
  });

  test("a record that is gone from the list is gone", async () => {
    const directory = await temporary();
    const first = await build(directory, before);
    const previous = { index: first.index, store: directoryShards(join(directory, "out")) };
    const { index } = await build(directory, before.slice(1, 2), { previous });
    expect(index.shards.map(({ ecosystem, advisories }) => [ecosystem, advisories])).toEqual([["Debian:12", 1]]);
  });

  test("a set that lies elsewhere is taken over whole", async () => {
    const directory = await temporary();
    const first = await build(directory, before);
    const elsewhere = join(directory, "elsewhere");
    await cp(join(directory, "out"), elsewhere, { recursive: true });
    await rm(join(directory, "out"), { recursive: true });
    const { reused, read } = await build(directory, before, {
      previous: { index: first.index, store: directoryShards(elsewhere) },
    });
    expect({ reused, read }).toEqual({ reused: 2, read: 0 });
    expect(await shardBytes(join(directory, "out"))).toEqual(await shardBytes(elsewhere));
  });
});

describe("a mirror of the export", () => {
  const tar = makeRecord("GHSA-1", "npm", "tar", [{ introduced: "0" }, { fixed: "2" }]);

  async function mirror() {
    const directory = await temporary();
    await putExport(join(directory, "osv"), "Debian", before);
    await putExport(join(directory, "osv"), "npm", [tar]);
    await put(join(directory, "osv/ecosystems.txt"), "Debian\nDebian:12\nOSS-Fuzz\nnpm\n");
    const { url, log } = await serve(async (request, response) => {
      const files = await filesIn(join(directory, "osv"));
      const path = decodeURIComponent((request.url ?? "").slice(1));
      const [ecosystem, id] = path.replace(/\.json$/, "").split("/");
      const single = after.find((one) => ecosystem === "Debian" && one["id"] === id);
      const bytes = files.get(path) ?? (single === undefined ? undefined : Buffer.from(JSON.stringify(single)));
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    });
    return { directory, url, log };
  }

  test("gives the same shards as the directory, and of few changes only the changed records are fetched", async () => {
    const { directory, url, log } = await mirror();
    const options = { osv: `${url}/`, out: join(directory, "out"), now, validDays: 7, http: patient };
    const first = await buildAdvisories(options);
    expect(first.index.shards.map(({ ecosystem }) => ecosystem)).toEqual(["Debian:12", "Debian:13", "npm"]);
    const local = join(directory, "local");
    await buildAdvisories({ ...options, osv: join(directory, "osv"), out: local });
    expect(await shardBytes(join(directory, "out"))).toEqual(await shardBytes(local));
    await putExport(join(directory, "osv"), "Debian", after);
    log.length = 0;
    const previous = { index: first.index, store: directoryShards(join(directory, "out")) };
    const second = await buildAdvisories({ ...options, previous });
    expect(second).toMatchObject({ reused: 1, read: 3 });
    expect(log.filter((line) => line.endsWith("all.zip"))).toEqual([]);
    expect(log.filter((line) => line.endsWith(".json"))).toHaveLength(3);
  });

  test("only the named ecosystems, and a clear error for one that is not there", async () => {
    const { directory, url } = await mirror();
    const options = { osv: url, out: join(directory, "out"), now, validDays: 7, http: patient };
    const { index } = await buildAdvisories({ ...options, ecosystems: ["npm"] });
    expect(index.shards.map(({ ecosystem }) => ecosystem)).toEqual(["npm"]);
    await expect(buildAdvisories({ ...options, ecosystems: ["PyPI"] })).rejects.toThrow(/PyPI\/all\.zip: answers 404/);
    await rm(join(directory, "osv/ecosystems.txt"));
    await expect(buildAdvisories(options)).rejects.toThrow(/--ecosystem/);
  });
});
