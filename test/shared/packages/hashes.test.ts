import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { openImage } from "../../../shared/oci/index.ts";
import { goPackages } from "../../../shared/packages/binaries/go.ts";
import { hashOf } from "../../../shared/packages/hashes.ts";
import {
  catalogDirectory,
  catalogImage,
  type FileHashes,
  type Package,
  readFileHashes,
} from "../../../shared/packages/index.ts";
import { apk } from "../../../shared/packages/installed/apk.ts";
import { dpkg } from "../../../shared/packages/installed/dpkg.ts";
import { readRecord } from "../../../shared/packages/installed/python-record.ts";
import { rpm } from "../../../shared/packages/installed/rpm/rpm.ts";
import { composerInstalled } from "../../../shared/packages/lockfiles/composer.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { layersOf } from "../layers/builders.ts";
import { writeFiles } from "../oci/builders.ts";
import { evidenceOf, fileOf } from "./builders.ts";

const zeros = "0".repeat(32);
const sha1 = Buffer.alloc(20, 1);
const sha256 = Buffer.alloc(32, 2);

/** `path algorithm digest` of every file. */
function lines(fileHashes: readonly FileHashes[] = []): string[] {
  return fileHashes.flatMap(readFileHashes).map(({ path, algorithm, value }) => `${path} ${algorithm} ${value}`);
}

function named(packages: readonly Package[], name: string): Package | undefined {
  return packages.find((item) => item.name === name);
}

describe("digests that databases state", () => {
  const databases = [
    ["cbl-mariner-2.0-sqlite", "rpmdb.sqlite"],
    ["sle15-ndb", "Packages.db"],
    ["centos7-plain-bdb", "Packages.gz"],
  ] as const;
  test.each(databases)("rpm: %s", (directory, file) => {
    const path = sharedData(`images/rpmdb/${directory}/${file}`);
    if (path === undefined) return;
    const body = path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
    const { packages = [], gaps } = rpm.read(fileOf(`/var/lib/rpm/${file.replace(/\.gz$/, "")}`, body)) ?? {};
    expect(gaps).toEqual([]);
    const stated = packages.flatMap(({ fileHashes }) => lines(fileHashes));
    expect(stated.filter((each) => !/^\/.+ (?:SHA-256 [0-9a-f]{64}|MD5 [0-9a-f]{32})$/.test(each))).toEqual([]);
    expect(stated.length).toBeGreaterThan(500);
  });

  test("dpkg: sums of a package, and its settings as they came", async () => {
    const status = `Package: a\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\nConffiles:\n /etc/a b ${"1".repeat(32)}\n /etc/old ${"2".repeat(32)} obsolete\n`;
    const layers = await layersOf([
      { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\n" },
      { name: "var/lib/dpkg/status", body: status },
      { name: "var/lib/dpkg/info/a:amd64.list", body: "/.\n/usr\n/usr/a\n" },
      { name: "var/lib/dpkg/info/a:amd64.md5sums", body: `${zeros}  usr/a\nrubbish\n` },
    ]);
    const { packages } = await catalogImage({ layers });
    expect(packages[0]?.files).toEqual(["/usr/a"]);
    expect(lines(packages[0]?.fileHashes).sort()).toEqual([
      `/etc/a b MD5 ${"1".repeat(32)}`,
      `/etc/old MD5 ${"2".repeat(32)}`,
      `/usr/a MD5 ${zeros}`,
    ]);
  });

  const alpine = sharedData("images/archives/trivy-alpine-311.tar.gz");
  test.skipIf(alpine === undefined)("apk: those of a real image", async () => {
    const opened = await openImage(alpine ?? "");
    const [image] = opened.images;
    const { packages } = await catalogImage(image ?? { layers: [] });
    await opened.close();
    const musl = named(packages, "musl");
    expect(musl?.hashes).toEqual([{ algorithm: "SHA-1", value: expect.stringMatching(/^[0-9a-f]{40}$/) }]);
    expect(lines(musl?.fileHashes)).toContainEqual(expect.stringMatching(/^\/lib\/ld-musl-\S+ SHA-1 [0-9a-f]{40}$/));
  });

  test("apk: SHA-1 and SHA-256 of the next format, and nothing of what is neither", () => {
    const text = `P:a\nV:1\nC:Q1${sha1.toString("base64")}\nF:usr\nZ:Q1stray\nR:x\nZ:Q1${sha1.toString("base64")}\nR:y\nZ:Q2${sha256.toString("base64")}\nR:z\nZ:Q3abc\n`;
    const [draft] = evidenceOf(apk, "/lib/apk/db/installed", text).packages ?? [];
    expect(draft?.hashes).toEqual([{ algorithm: "SHA-1", value: sha1.toString("hex") }]);
    expect(lines(draft?.fileHashes)).toEqual([
      `/usr/x SHA-1 ${sha1.toString("hex")}`,
      `/usr/y SHA-256 ${sha256.toString("hex")}`,
    ]);
  });

  test("Python: RECORD, with quoted names and files above its directory", async () => {
    const site = "usr/lib/python3.11/site-packages";
    const digest = sha256.toString("base64url");
    const record = `foo/__init__.py,sha256=${digest},12\r\n"foo/a,""b"".py",sha256=${digest},1\r\n../../../bin/foo,sha256=${digest},1\r\nfoo/__pycache__/x.pyc,,\r\nfoo-1.0.dist-info/RECORD,,\r\n`;
    const layers = await layersOf([
      { name: `${site}/foo-1.0.dist-info/METADATA`, body: "Name: Foo\nVersion: 1.0\n\n" },
      { name: `${site}/foo-1.0.dist-info/RECORD`, body: record },
      { name: `${site}/bar-1.0.dist-info/METADATA`, body: "Name: bar\nVersion: 1.0\n\n" },
    ]);
    const { packages } = await catalogImage({ layers });
    const foo = named(packages, "Foo");
    expect(foo?.files).toContain(`/${site}/foo/__pycache__/x.pyc`);
    expect(lines(foo?.fileHashes)).toEqual(
      [`/${site}/foo/__init__.py`, `/${site}/foo/a,"b".py`, "/usr/bin/foo"].map(
        (path) => `${path} SHA-256 ${sha256.toString("hex")}`,
      ),
    );
    expect(named(packages, "bar")?.files).toBeUndefined();
  });

  test("Composer: the archive's SHA-1, and nothing for checkouts", () => {
    const entry = (name: string, shasum: string) => ({ name, version: "1", dist: { shasum } });
    const text = JSON.stringify({ packages: [entry("a/b", "A".repeat(40)), entry("c/d", "")] });
    const { lock } = evidenceOf(composerInstalled, "/vendor/composer/installed.json", text);
    expect(lock?.packages.map(({ draft }) => draft.hashes)).toEqual([
      [{ algorithm: "SHA-1", value: "a".repeat(40) }],
      undefined,
    ]);
  });

  test("Go: h1 of modules, in binaries and in go.sum", async () => {
    const h1 = `h1:${sha256.toString("base64")}`;
    const hashes = [{ algorithm: "SHA-256", value: sha256.toString("hex") }];
    const modules = `dep\ta.org/a\tv1.0.0\t${h1}\ndep\ta.org/b\tv1.0.0\n=>\ta.org/c\tv2.0.0\t${h1}\ndep\ta.org/d\tv1.0.0\th1:x\n`;
    const drafts = goPackages({ goVersion: "go1.22", modules });
    expect(drafts.map((draft) => [draft.name, draft.hashes])).toEqual([
      ["a.org/a", hashes],
      ["a.org/c", hashes],
      ["a.org/d", undefined],
      ["stdlib", undefined],
    ]);
    const directory = await writeFiles(
      new Map([
        ["go.mod", Buffer.from("module m\ngo 1.22\nrequire a.org/a v1.0.0\n")],
        [
          "go.sum",
          Buffer.from(`a.org/a v1.0.0 ${h1}\na.org/a v1.0.0/go.mod h1:${Buffer.alloc(32).toString("base64")}\n`),
        ],
      ]),
    );
    const { packages } = await catalogDirectory(directory, "source");
    expect(named(packages, "a.org/a")?.hashes).toEqual(hashes);
  });
});

describe("digests in base64", () => {
  it("need a known algorithm and its length", () => {
    expect(hashOf("sha1", sha1.toString("base64"))?.value).toHaveLength(40);
    expect(hashOf("sha256", sha1.toString("base64"))).toBeUndefined();
    expect(hashOf("constructor", sha1.toString("base64"))).toBeUndefined();
  });

  it("are read in no time from lines of a megabyte", () => {
    const start = performance.now();
    const words = `${"a".repeat(32)} `.repeat(30_000);
    dpkg.read(fileOf("/var/lib/dpkg/status", `Package: a\nVersion: 1\nConffiles:\n /x ${words}!\n`));
    readRecord(fileOf("/x/a.dist-info/RECORD", `"${'""'.repeat(500_000)}`));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("are read from any RECORD and md5sums without a throw, in the form that is written", () => {
    const part = fc.constantFrom(
      ",",
      '"',
      "sha256=",
      "a/b",
      "..",
      "\n",
      "Q1",
      zeros,
      " ",
      sha256.toString("base64url"),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (content) => {
        const evidence = [
          readRecord(fileOf("/x/a.dist-info/RECORD", content)),
          dpkg.read(fileOf("/var/lib/dpkg/info/a.md5sums", content)),
        ];
        for (const { fileHashes = [], files = [] } of evidence.flatMap((each) => each?.notes ?? [])) {
          for (const line of lines(fileHashes)) expect(line).toMatch(/^\/.* [A-Z0-9-]+ [0-9a-f]{32,128}$/);
          for (const path of files) expect(path.startsWith("/")).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
