import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  advisoriesStatus,
  type BuildOptions,
  buildAdvisories,
  directoryShards,
  loadAdvisories,
  matchPackages,
  readShardIndex,
} from "../../../../../shared/advisories/index.ts";
import { SeaworthyError, UndecidedError } from "../../../../../shared/errors/index.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { debian12, makePackage, makeRecord, makeZip, now } from "../../builders.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "shards-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

const fixedIn = (fixed: string) => [{ introduced: "0" }, { fixed }];
const records = [
  makeRecord("DEBIAN-CVE-2024-10001", "Debian:12", "acl", fixedIn("2.3.1-4"), { upstream: ["CVE-2024-10001"] }),
  makeRecord("DEBIAN-CVE-2024-10002", "Debian:12", "acl", [{ introduced: "0" }]),
  makeRecord("DEBIAN-CVE-2024-10003", "Debian:13", "acl", fixedIn("9")),
  makeRecord("DEBIAN-CVE-2024-10004", "Debian:12", "acl", fixedIn("9"), { withdrawn: "2024-01-01T00:00:00Z" }),
];

async function options(more: Partial<BuildOptions> = {}): Promise<BuildOptions> {
  await put(
    "osv/Debian/all.zip",
    makeZip(records.map((one) => ({ name: `${one["id"]}.json`, body: JSON.stringify(one) }))),
  );
  const npm = makeRecord("GHSA-1", "npm", "tar", fixedIn("2"), {
    aliases: ["CVE-2024-10005"],
    severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
    details: "x".repeat(5000),
  });
  await put("osv/npm/all.zip", makeZip([{ name: "GHSA-1.json", body: JSON.stringify(npm) }]));
  return { osv: join(directory, "osv"), out: join(directory, "out"), now, validDays: 7, ...more };
}

const acl = makePackage("deb", "acl", "2.3.1-3");
const needs = new Map([
  ["Debian:12", new Set(["acl"])],
  ["npm", new Set(["tar"])],
]);

test("shards say what the export says", async () => {
  const built = await buildAdvisories(await options());
  expect(built.index.shards.map(({ ecosystem, advisories }) => [ecosystem, advisories])).toEqual([
    ["Debian:12", 2],
    ["Debian:13", 1],
    ["npm", 1],
  ]);
  const packages = [acl, makePackage("npm", "tar", "1.0.0")];
  const match = async (path: string) => {
    const { index } = await loadAdvisories(path, needs, { now });
    return matchPackages(packages, debian12, index, now).matches.map(({ advisory, ...facts }) => ({
      ...facts,
      id: advisory.id,
    }));
  };
  expect(await match(join(directory, "out"))).toEqual(await match(join(directory, "osv")));
});

test("the tracker's states and Alpine's own database come before OSV", async () => {
  const debianTracker = await put(
    "tracker.json",
    JSON.stringify({
      acl: {
        "CVE-2024-10002": { releases: { bookworm: { status: "open", nodsa: "Minor", nodsa_reason: "ignored" } } },
        "CVE-2024-10006": { releases: { bookworm: { status: "open" } } },
      },
    }),
  );
  const secdb = await put(
    "main.json",
    JSON.stringify({
      distroversion: "v3.19",
      reponame: "main",
      packages: [{ pkg: { name: "musl", secfixes: { "1-r1": ["CVE-2024-10007"] } } }],
    }),
  );
  const { index: made } = await buildAdvisories(
    await options({ feeds: { "debian-tracker": [debianTracker], "alpine-secdb": [secdb] } }),
  );
  expect(made.shards.map(({ ecosystem }) => ecosystem)).toEqual(["Alpine:v3.19", "Debian:12", "Debian:13", "npm"]);
  const { index } = await loadAdvisories(join(directory, "out"), needs, { now });
  expect(matchPackages([acl], debian12, index, now).matches.map(({ id, fixState }) => [id, fixState])).toEqual([
    ["CVE-2024-10001", "fixed"],
    ["CVE-2024-10002", "wont-fix"],
    ["CVE-2024-10006", "not-fixed"],
  ]);
});

test("a source that did not change is not read again, one that did is", async () => {
  const first = await buildAdvisories(await options());
  await put("osv/npm/modified_id.csv", "2026-01-01T00:00:00Z,GHSA-1\n");
  const store = directoryShards(join(directory, "out"));
  const second = await buildAdvisories({ ...(await options()), previous: { index: first.index, store } });
  expect(second.reused).toBe(2);
  expect(second.index.serial).toBe(2);
  expect(second.index.shards).toEqual(first.index.shards);
  const third = await buildAdvisories({ ...(await options()), previous: { index: second.index, store } });
  expect(third.reused).toBe(3);
});

test("the same sources give the same bytes", async () => {
  await buildAdvisories(await options());
  await buildAdvisories(await options({ out: join(directory, "again") }));
  for (const name of await readdir(join(directory, "out"))) {
    expect(await readFile(join(directory, "again", name))).toEqual(await readFile(join(directory, "out", name)));
  }
});

test("status says what is there, how large and how old", async () => {
  const { index } = await buildAdvisories(await options());
  const status = advisoriesStatus(index, new Date(now.getTime() + 3 * 86_400_000), "none");
  expect(status).toMatchObject({ serial: 1, ageDays: 3, expired: false });
  expect(status.shards[0]).toMatchObject({ ecosystem: "Debian:12", advisories: 2, packages: 1, ageDays: 330 });
  expect(advisoriesStatus(index, new Date("2027-01-01T00:00:00Z"), "none").expired).toBe(true);
});

describe("what cannot be trusted is refused", () => {
  const out = () => join(directory, "out");
  const load = (more = {}) => loadAdvisories(out(), needs, { now, ...more });

  test("an expired index", async () => {
    await buildAdvisories(await options());
    await expect(load({ now: new Date("2027-01-01T00:00:00Z") })).rejects.toThrow(/expired/);
    expect((await readShardIndex(directoryShards(out()))).serial).toBe(1);
  });

  test("a shard that is changed, exchanged or missing", async () => {
    const { index } = await buildAdvisories(await options());
    const [debian, , npm] = index.shards;
    const path = join(out(), debian?.file ?? "");
    const good = await readFile(path);
    await writeFile(path, Buffer.concat([good.subarray(1), Buffer.from([0])]));
    await expect(load()).rejects.toThrow(/digest/);
    await writeFile(path, Buffer.concat([good, Buffer.from([0])]));
    await expect(load()).rejects.toThrow(/more than/);
    await rm(path);
    await expect(load()).rejects.toThrow(UndecidedError);
    await writeFile(path, good);
    const exchanged = {
      ...index,
      shards: index.shards.map((shard) =>
        shard === debian && npm !== undefined ? { ...npm, ecosystem: shard.ecosystem } : shard,
      ),
    };
    await put("out/index.json", JSON.stringify(exchanged));
    await expect(load()).rejects.toThrow(/shard of npm/);
  });

  test("an index that leads outside or claims a wrong size", async () => {
    const { index } = await buildAdvisories(await options());
    const changed = async (change: object) => {
      await put(
        "out/index.json",
        JSON.stringify({ ...index, shards: index.shards.map((shard) => ({ ...shard, ...change })) }),
      );
      return load();
    };
    await expect(changed({ file: "../secret" })).rejects.toThrow(UndecidedError);
    await expect(changed({ unpacked: 10 })).rejects.toThrow(UndecidedError);
    await expect(changed({ unpacked: 2 ** 40 })).rejects.toThrow(/unpacks/);
  });

  test("damaged bytes anywhere", async () => {
    const { index } = await buildAdvisories(await options());
    const names = ["index.json", index.shards[0]?.file ?? ""];
    const good = await Promise.all(names.map((name) => readFile(join(out(), name))));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, at, flip) => {
        const bytes = Buffer.from(good[which] ?? "");
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        await writeFile(join(out(), names[which] ?? ""), bytes);
        try {
          await load();
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
        await writeFile(join(out(), names[which] ?? ""), good[which] ?? "");
      }),
      { numRuns: 100 },
    );
  });
});

const real = sharedData("advisories");
test.skipIf(real === undefined)("given exports fit into shards of a fraction of their size", async () => {
  const built = await buildAdvisories({
    osv: `${real}/osv`,
    ecosystems: ["Alpine", "npm"],
    kev: `${real}/kev.json`,
    epss: `${real}/epss.csv.gz`,
    out: join(directory, "out"),
    now,
    validDays: 7,
  });
  expect(built.gaps).toEqual([]);
  const loaded = await loadAdvisories(join(directory, "out"), new Map([["npm", new Set(["minimist"])]]), { now });
  expect(loaded.index.lookUp("npm", "minimist").length).toBeGreaterThan(0);
  expect(loaded.exploitation.kev?.entries.size).toBe(183);
  expect(loaded.exploitation.epss?.scores.size).toBe(1556);
  const { size } = await stat(`${real}/osv/Alpine/all.zip`);
  const alpine = built.index.shards.filter(({ ecosystem }) => ecosystem.startsWith("Alpine:"));
  expect(alpine.reduce((sum, shard) => sum + shard.size, 0)).toBeLessThan(size / 10);
});
