import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import {
  buildFromSources,
  directoryShards,
  type LoadedAdvisories,
  loadAdvisories,
  parseSources,
  readShardIndex,
  type SourcesBuildOptions,
} from "../../../../../shared/advisories/index.ts";
import { now } from "../../builders.ts";
import {
  cveListWith,
  epssScores,
  exportFiles,
  type FeedServer,
  feedServer,
  kevCatalog,
  nvdWith,
  secdbWith,
  trackerWith,
} from "../../feed-server.ts";
import { aclNeeds, aclRecord, patient, temporary } from "../../small-set.ts";

const terms = "terms: { license: CC0-1.0, url: https://example.org/terms, redistribution: allowed }";
let server: FeedServer;
let directory: string;

beforeEach(async () => {
  directory = await temporary();
  server = await feedServer({
    ...exportFiles("Debian", [aclRecord("CVE-2024-10001"), aclRecord("CVE-2024-10002")]),
    ...exportFiles("npm", []),
    "/tracker.json": trackerWith("CVE-2024-10003"),
    "/secdb/": '<a href="../">..</a><a href="v3.20/">v3.20</a> <a href="edge/">edge</a>',
    "/secdb/v3.20/main.json": secdbWith("v3.20", "main", "CVE-2018-25032"),
    "/secdb/v3.20/community.json": secdbWith("v3.20", "community", "CVE-2022-37434"),
    "/secdb/edge/main.json": secdbWith("edge", "main", "CVE-2018-25032"),
    "/kev.json": kevCatalog,
    "/epss.csv.gz": epssScores,
    "/cves.zip": cveListWith({ "CVE-2024-10001": 8.1 }),
    "/nvd-2025.json.gz": nvdWith({ "CVE-2024-10001": 9.8, "CVE-2024-10002": 5.0 }),
  });
});

const entries = {
  debian: () => `  - kind: osv\n    ecosystems: [Debian]\n    urls: [${server.url}/osv]\n    ${terms}`,
  tracker: () => `  - kind: debian-tracker\n    urls: [${server.url}/tracker.json]\n    ${terms}`,
  secdb: () =>
    `  - kind: alpine-secdb\n    via: directories\n    urls: [${server.url}/secdb/]\n    files: [main.json, community.json]\n    ${terms}`,
  kev: () => `  - kind: kev\n    urls: [${server.url}/kev.json]\n    ${terms}`,
  epss: () => `  - kind: epss\n    urls: [${server.url}/epss.csv.gz]\n    ${terms}`,
  cveList: () => `  - kind: cve-list\n    urls: [${server.url}/cves.zip]\n    ${terms}`,
  nvd: () => `  - kind: nvd\n    urls: ["${server.url}/nvd-{year}.json.gz"]\n    first-year: 2025\n    ${terms}`,
};
type Entry = keyof typeof entries;
const all: readonly Entry[] = ["debian", "tracker", "secdb", "kev", "epss", "cveList", "nvd"];

const out = () => join(directory, "out");
async function build(
  names: readonly Entry[] = all,
  more: Partial<SourcesBuildOptions> & { edit?: (text: string) => string } = {},
) {
  const { edit = (text) => text, ...options } = more;
  const text = edit(["version: 1", "sources:", ...names.map((name) => entries[name]()), ""].join("\n"));
  const { sources } = parseSources(text, "sources.yaml", true);
  server.log.length = 0;
  return buildFromSources(sources, { out: out(), now, validDays: 3, http: patient, ...options });
}
async function previous() {
  const store = directoryShards(out());
  return { store, index: await readShardIndex(store) };
}
/** Who scores a CVE, and how. */
function scoresIn({ index }: LoadedAdvisories, id: string) {
  return index
    .ratingsOf([id], new Set())
    .lists.flat()
    .map((rating) => [rating.rater, "score" in rating ? rating.score : ""]);
}
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("builds from every kind of source", async () => {
  const { index, gaps } = await build();
  expect(gaps).toEqual([]);
  expect(index.shards.map(({ ecosystem, advisories }) => `${ecosystem} ${advisories}`)).toEqual([
    "Alpine:edge 1",
    "Alpine:v3.20 2",
    "Debian:12 3",
  ]);
  expect(Object.keys(index.sources)).toEqual([
    "alpine-secdb",
    "cve-list",
    "debian-tracker",
    "epss",
    "kev",
    "nvd",
    "osv/Debian",
  ]);
  const loaded = await loadAdvisories(out(), aclNeeds, { now });
  expect(loaded.exploitation.epss?.scores.get("CVE-2024-10001")).toMatchObject({ score: 0.5 });
  // The current year's feed does not exist yet.
  expect(scoresIn(loaded, "CVE-2024-10001")).toEqual([
    ["cna", 8.1],
    ["nvd", 9.8],
  ]);
  expect(scoresIn(loaded, "CVE-2024-10002")).toEqual([["nvd", 5]]);
  expect(scoresIn(loaded, "CVE-2024-10003")).toEqual([]);
});

test("downloads nothing that did not change, and everything of an ecosystem that did", async () => {
  await build();
  const second = await build(all, { previous: await previous(), now: later(6) });
  expect(second).toMatchObject({ reused: 3, read: 0, gaps: [] });
  expect(server.log.filter((line) => / 200$/u.test(line))).toEqual(["GET /secdb/ 200"]);
  expect(second.index).toMatchObject({
    serial: 2,
    kev: { modified: expect.any(String) },
    cveRatings: expect.anything(),
  });
  server.files.set("/tracker.json", trackerWith("CVE-2024-10003", "CVE-2024-10004"));
  const third = await build(all, { previous: await previous(), now: later(12) });
  expect(third).toMatchObject({ reused: 2, read: 4 });
  expect(server.log.filter((line) => / 200$/u.test(line)).toSorted()).toEqual([
    "GET /osv/Debian/all.zip 200",
    "GET /osv/Debian/modified_id.csv 200",
    "GET /secdb/ 200",
    "GET /tracker.json 200",
  ]);
  // Ratings of a feed that did not change come from the previous set.
  const loaded = await loadAdvisories(out(), aclNeeds, { now: later(12) });
  expect(scoresIn(loaded, "CVE-2024-10001")).toEqual([
    ["cna", 8.1],
    ["nvd", 9.8],
  ]);
});

test("reads only changed records of an ecosystem without a feed, and gives what a full build gives", async () => {
  await build(["debian"]);
  const changed = [aclRecord("CVE-2024-10001"), aclRecord("CVE-2024-10002", "9", "2026-02-01T00:00:00Z")];
  for (const [path, content] of Object.entries(exportFiles("Debian", changed))) server.files.set(path, content);
  const { read } = await build(["debian"], { previous: await previous() });
  expect(read).toBe(1);
  expect(server.log.toSorted()).toEqual([
    "GET /osv/Debian/DEBIAN-CVE-2024-10002.json 200",
    "GET /osv/Debian/modified_id.csv 200",
  ]);
  const { index } = await previous();
  const full = await build(["debian"], { out: join(directory, "full") });
  expect(full.index.shards).toEqual(index.shards);
});

test.each<[string, string, { status: number } | string]>([
  ["a server that fails", "/tracker.json", { status: 500 }],
  ["a file that is gone", "/tracker.json", { status: 404 }],
  ["an error page in place of the list", "/osv/Debian/modified_id.csv", { status: 403 }],
])("keeps the records of an ecosystem for as long as allowed: %s", async (_what, path, answer) => {
  await build();
  server.files.set(path, answer);
  const kept = await build(all, { previous: await previous(), now: later(71) });
  expect(kept.gaps).toEqual([
    {
      what: path === "/tracker.json" ? "debian-tracker" : "osv/Debian",
      why: expect.stringContaining("the records of an earlier build are kept"),
      weight: "partial",
    },
  ]);
  expect(kept.index.shards.map(({ ecosystem }) => ecosystem)).toContain("Debian:12");
  // The age counts from the last time that the source worked, not from the last build.
  await expect(build(all, { previous: await previous(), now: later(73) })).rejects.toThrow(
    /cannot be read .*older than 72 hours/u,
  );
  await expect(build(all, { out: join(directory, "first") })).rejects.toThrow(/no earlier build has its records/u);
});

test("keeps the records of an ecosystem if the content of a source changes its form", async () => {
  await build();
  server.files.set("/tracker.json", '{"acl":[]}');
  const kept = await build(all, { previous: await previous(), now: later(6) });
  expect(kept.gaps).toMatchObject([
    { what: "osv/Debian" },
    { what: "debian-tracker", why: expect.stringMatching(/is not .*earlier build are kept/u) },
  ]);
  expect(kept.index.shards.map(({ ecosystem }) => ecosystem)).toContain("Debian:12");
  // The next build asks again, because the state is that of what was kept.
  server.files.set("/tracker.json", trackerWith("CVE-2024-10003", "CVE-2024-10005"));
  const next = await build(all, { previous: await previous(), now: later(12) });
  expect(next).toMatchObject({ gaps: [], read: 4 });
});

test("builds without the content of a source that is not required and that it cannot read", async () => {
  server.files.set("/tracker.json", '{"acl":[]}');
  await expect(build(all)).rejects.toThrow(/no earlier build has its records/u);
  const edit = (text: string) => text.replace("/tracker.json]", "/tracker.json]\n    required: false");
  const { index, gaps } = await build(all, { edit });
  expect(gaps).toMatchObject([{ what: "debian-tracker", why: expect.stringContaining("built without it") }]);
  expect(index.shards.find(({ ecosystem }) => ecosystem === "Debian:12")?.advisories).toBe(2);
});

test("builds without a source that is not required", async () => {
  server.files.delete("/tracker.json");
  const edit = (text: string) => text.replace("/tracker.json]", "/tracker.json]\n    required: false");
  const { index, gaps } = await build(all, { edit });
  expect(gaps).toMatchObject([{ what: "debian-tracker", why: expect.stringContaining("built without it") }]);
  expect(index.sources).not.toHaveProperty("debian-tracker");
  expect(index.shards.find(({ ecosystem }) => ecosystem === "Debian:12")?.sources).toEqual(["osv/Debian"]);
});

test("keeps exploitation data of the previous set if its source fails", async () => {
  await build();
  server.files.set("/kev.json", { status: 503 });
  const { index, gaps } = await build(all, { previous: await previous() });
  expect(index.kev?.digest).toBe((await previous()).index.kev?.digest);
  expect(gaps).toMatchObject([{ what: "kev", why: expect.stringContaining("earlier build is kept") }]);
});

test("replaces what a source of ratings says, and keeps the rest if one fails", async () => {
  await build();
  server.files.set("/nvd-2025.json.gz", nvdWith({ "CVE-2024-10002": 6.1 }));
  server.files.set("/cves.zip", "no zip at all");
  const edit = (text: string) => text.replace("/cves.zip]", "/cves.zip]\n    required: false");
  const { gaps } = await build(all, { previous: await previous(), edit });
  expect(gaps).toMatchObject([{ what: "cve-list", why: expect.stringContaining("earlier build is kept") }]);
  const loaded = await loadAdvisories(out(), aclNeeds, { now });
  expect(scoresIn(loaded, "CVE-2024-10002")).toEqual([["nvd", 6.1]]);
  expect(scoresIn(loaded, "CVE-2024-10001")).toEqual([
    ["cna", 8.1],
    ["nvd", 9.8],
  ]);
  // The next build asks again. What the list no longer has is gone.
  server.files.set("/cves.zip", cveListWith({ "CVE-2024-10002": 7.7 }));
  await build(all, { previous: await previous(), edit });
  const next = await loadAdvisories(out(), aclNeeds, { now });
  expect(scoresIn(next, "CVE-2024-10001")).toEqual([["nvd", 9.8]]);
  expect(scoresIn(next, "CVE-2024-10002")).toEqual([
    ["cna", 7.7],
    ["nvd", 6.1],
  ]);
});

test("does not replace a set by one that has far fewer records", async () => {
  const many = Array.from({ length: 120 }, (_, place) => aclRecord(`CVE-2024-${20_000 + place}`));
  const put = (records: readonly Record<string, unknown>[]) => {
    for (const [path, content] of Object.entries(exportFiles("Debian", records))) server.files.set(path, content);
  };
  put(many);
  await build(["debian"]);
  const { index } = await previous();
  put(many.slice(0, 110));
  await build(["debian"], { previous: await previous(), maxShrink: 0.1 });
  put(many.slice(0, 60));
  const shrunk = build(["debian"], { previous: { store: directoryShards(out()), index }, maxShrink: 0.1 });
  await expect(shrunk).rejects.toThrow(/far fewer records.*Debian: 60 of 120 records.*--allow-shrink/u);
  expect((await previous()).index.serial).toBe(2);
  await expect(build(["debian"], { previous: await previous() })).resolves.toBeDefined();
});

test.each<[string, (text: string) => string, RegExp]>([
  [
    "another digest than the pinned one",
    (text) => text.replace("/kev.json]", `/kev.json]\n    sha256: ${"a".repeat(64)}`),
    /kev.*has the digest/u,
  ],
  ["a directory of nothing", (text) => text.replace("/secdb/]", "/tracker.json]"), /does not list directories/u],
])("refuses %s", async (_what, edit, message) => {
  await expect(build(all, { edit })).rejects.toThrow(message);
});

test("refuses damaged and endless files, and follows redirects only under TLS", async () => {
  const kev = (answer: Parameters<FeedServer["files"]["set"]>[1], edit?: (text: string) => string) => {
    server.files.set("/kev.json", answer);
    return build(["debian", "kev"], edit === undefined ? {} : { edit });
  };
  await expect(kev(epssScores.subarray(0, 60))).rejects.toThrow(/truncated or damaged/u);
  const small = (text: string) => text.replace("/kev.json]", "/kev.json]\n    max-megabytes: 1");
  await expect(kev(" ".repeat(2 ** 20 + 1), small)).rejects.toThrow(/more than 1048576 bytes/u);
  server.files.set("/moved.json", kevCatalog);
  await expect(kev({ status: 302, location: "/moved.json" })).resolves.toBeDefined();
  await expect(kev({ status: 302, location: "http://elsewhere.example/kev.json" })).rejects.toThrow(
    /does not use https/u,
  );
  await expect(kev({ status: 302, location: "/kev.json" })).rejects.toThrow(/redirects more than 5 times/u);
});
