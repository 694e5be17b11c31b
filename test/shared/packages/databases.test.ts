import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogImage } from "../../../shared/packages/index.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";
import { layersOf } from "../layers/builders.ts";
import type { TarFile } from "../oci/builders.ts";

const dpkgStatus = "Package: a\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\n";
const apkInstalled = "C:Q1AAAAAAAAAAAAAAAAAAAAAAAAAAA=\nP:a\nV:1\nA:x86_64\n";
const link = (name: string, linkname: string): TarFile => ({ name, type: "symlink", linkname });
const mariner = sharedData("images/rpmdb/cbl-mariner-2.0-sqlite/rpmdb.sqlite");
const rpmdb = mariner === undefined ? undefined : readFileSync(mariner);
const needsRpm = "needs the given data images/rpmdb";

async function catalog(...layers: readonly (readonly TarFile[])[]) {
  const { packages, gaps } = await catalogImage({ layers: await layersOf(...layers) });
  return { names: packages.map(({ name }) => name), gaps: gaps.map(({ what, why }) => `${what}: ${why}`) };
}

describe("a package database that is a link", () => {
  it.each([
    ["dpkg's file", [link("var/lib/dpkg/status", "/srv/db/status"), { name: "srv/db/status", body: dpkgStatus }]],
    ["dpkg's directory", [{ name: "usr/dpkg-db/status", body: dpkgStatus }, link("var/lib/dpkg", "../../usr/dpkg-db")]],
    [
      "apk's file",
      [link("lib/apk/db/installed", "../../../opt/installed"), { name: "opt/installed", body: apkInstalled }],
    ],
    ["apk's directory", [{ name: "opt/db/installed", body: apkInstalled }, link("lib/apk/db", "/opt/db")]],
  ] as const)("is read where it leads: %s", async (_, files) => {
    expect(await catalog(files)).toEqual({ names: ["a"], gaps: [] });
  });

  testUnless(rpmdb === undefined, needsRpm)(
    "is read where it leads: rpm, by a known and by a strange directory",
    async () => {
      for (const directory of ["usr/lib/sysimage/rpm", "opt/rpm"]) {
        const files = [
          { name: `${directory}/rpmdb.sqlite`, body: rpmdb ?? "" },
          link("var/lib/rpm", `../../${directory}`),
        ];
        const { names, gaps } = await catalog(files);
        expect(names).toContain("openssl-libs");
        expect(gaps).toEqual([]);
      }
    },
  );

  it("is read where it leads, whatever the name", async () => {
    const status = link("var/lib/dpkg/status", "/srv/packages.txt");
    expect(await catalog([status, { name: "srv/packages.txt", body: dpkgStatus }])).toEqual({ names: ["a"], gaps: [] });
  });

  it("says where it leads when nothing is read there", async () => {
    const status = link("var/lib/dpkg/status", "/srv/packages.txt");
    expect(await catalog([status])).toEqual({
      names: [],
      gaps: [
        expect.stringMatching(
          /^\/var\/lib\/dpkg\/status: it is a link to \/srv\/packages\.txt, which is not a readable deb/,
        ),
      ],
    });
    for (const name of ["lib/apk/db/installed", "var/lib/rpm", "usr/lib/sysimage/rpm/rpmdb.sqlite"]) {
      expect((await catalog([link(name, "/gone")])).gaps).toHaveLength(1);
    }
    const decoy = { name: "var/lib/dpkg/status.d/b", body: dpkgStatus };
    expect((await catalog([status, decoy])).gaps).toHaveLength(1);
  });

  testUnless(rpmdb === undefined, needsRpm)("may be left over where the packages are listed elsewhere", async () => {
    const files = [
      { name: "usr/share/rpm/rpmdb.sqlite", body: rpmdb ?? "" },
      link("usr/lib/sysimage/rpm", "../../gone"),
    ];
    expect((await catalog(files)).gaps).toEqual([]);
  });

  it("is not made by files of such names that nothing leads to", async () => {
    const files = ["srv/status", "app/installed", "backup/var/Packages"];
    const bodies = files.map((name) => ({ name, body: name.endsWith("d") ? apkInstalled : dpkgStatus }));
    expect(await catalog(bodies)).toEqual({ names: [], gaps: [] });
  });
});

describe("a package database that is gone", () => {
  const databases: readonly (readonly [string, string, string | Uint8Array])[] = [
    ["dpkg", "var/lib/dpkg/status", dpkgStatus],
    ["apk", "lib/apk/db/installed", apkInstalled],
    ...(rpmdb === undefined ? [] : [["rpm", "var/lib/rpm/rpmdb.sqlite", rpmdb] as const]),
  ];
  const removals: readonly (readonly [string, (path: string) => TarFile])[] = [
    ["by itself", (path) => ({ name: path.replace(/([^/]+)$/, ".wh.$1"), body: "" })],
    ["with its directory", (path) => ({ name: path.replace(/([^/]+)\/[^/]+$/, ".wh.$1"), body: "" })],
    ["by an opaque directory", (path) => ({ name: path.replace(/[^/]+$/, ".wh..wh..opq"), body: "" })],
    ["by being emptied", (path) => ({ name: path, body: "" })],
  ];
  const cases = databases.flatMap(([manager, path, body]) =>
    removals.map(([how, remove]) => [manager, how, path, body, remove] as const),
  );

  it.each(cases)("reports %s, %s, with the layer that removed it", async (_manager, _how, path, body, remove) => {
    const { names, gaps } = await catalog([{ name: path, body }], [remove(path)]);
    expect(names).toEqual([]);
    expect(gaps).toEqual([
      expect.stringMatching(`^/${path}: layer 1 removes this package database, but its \\d+ packages`),
    ]);
  });

  testUnless(rpmdb === undefined, needsRpm)("is not gone when rpm gave it another form in its directory", async () => {
    const old = readFileSync(sharedData("images/rpmdb/sle15-ndb/Packages.db") ?? "");
    const upper = [
      { name: "var/lib/rpm/rpmdb.sqlite", body: rpmdb ?? "" },
      { name: "var/lib/rpm/.wh.Packages.db", body: "" },
    ];
    expect((await catalog([{ name: "var/lib/rpm/Packages.db", body: old }], upper)).gaps).toEqual([]);
  });

  it.each([
    ["apk", "etc/apk/world"],
    ["apk", "lib/apk/db/scripts.tar"],
    ["dpkg", "var/lib/dpkg/info/libc6:amd64.list"],
    ["dpkg", "var/lib/dpkg/diversions"],
    ["rpm", "var/lib/rpm/.rpm.lock"],
    ["rpm", "var/lib/dnf/history.sqlite"],
    ["pacman", "var/lib/pacman/local/ALPM_DB_VERSION"],
  ])("%s leaves traces in an image of one layer: %s", async (manager, name) => {
    const { gaps } = await catalog([{ name, body: "x\n" }]);
    expect(gaps).toEqual([
      `/${name}: ${manager} was used here, but its package database is missing, so the installed packages are unknown`,
    ]);
    const beside = await catalog([
      { name, body: "x\n" },
      { name: "lib/apk/db/installed", body: apkInstalled },
    ]);
    expect(beside.gaps).toEqual([]);
  });

  it("is distinguished from a truncated one", async () => {
    const sums = (name: string) => ({
      name: `var/lib/dpkg/info/${name}.md5sums`,
      body: `${"0".repeat(32)}  usr/${name}\n`,
    });
    const status = { name: "var/lib/dpkg/status", body: dpkgStatus };
    expect((await catalog([status, sums("a")])).gaps).toEqual([]);
    expect((await catalog([status, sums("a"), sums("openssl"), sums("zlib1g:amd64")])).gaps).toEqual([
      "/var/lib/dpkg/status: it is incomplete: it does not list openssl, zlib1g, although their files are installed",
    ]);
  });
});
