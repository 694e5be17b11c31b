import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { catalogDirectory, catalogImage, readImages } from "../../../shared/packages/index.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";
import { layerOf, layersOf } from "../layers/builders.ts";
import { type TarFile, tarOf, temporaryDirectory } from "../oci/builders.ts";
import { elfOf } from "./binaries/builders.ts";

const stanza = (name: string): string =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 2.5.0-1\n`;
const vulnerable: string = stanza("libexpat1");
const npm = '{"name":"minimist","version":"1.2.0"}';
const file = (name: string, body: string): TarFile => ({ name, body });
const link = (name: string, linkname: string): TarFile => ({ name, type: "symlink", linkname });
const hardLink = (name: string, linkname: string): TarFile => ({ name, type: "link", linkname });
const directory = (name: string): TarFile => ({ name, type: "directory" });

async function catalog(layers: readonly (readonly TarFile[])[]) {
  const { packages, gaps } = await catalogImage({ layers: await layersOf(...layers) });
  return {
    found: packages.map(({ name, locations }) => `${name} ${locations.map(({ path }) => path).join(" ")}`),
    gaps: gaps.map(({ what, why }) => `${what}: ${why}`),
  };
}

const status = "/var/lib/dpkg/status";
const clean = file("var/lib/dpkg/status", stanza("clean"));

type Row = [name: string, layers: readonly (readonly TarFile[])[], path?: string];

describe("a package database behind links is found", () => {
  it.each<Row>([
    ["symlink-parent-same-layer", [[clean], [link("x", "var/lib/dpkg"), file("x/status", vulnerable)]]],
    ["symlink-parent-same-layer, without the directory", [[link("x", "var/lib/dpkg"), file("x/status", vulnerable)]]],
    ["symlink-parent-abs", [[clean], [link("x", "/var/lib/dpkg"), file("x/status", vulnerable)]]],
    ["symlink-parent of a lower layer", [[clean, link("x", "var/lib/dpkg")], [file("x/status", vulnerable)]]],
    ["symlink-parent, two links", [[clean], [link("y", "var"), link("x", "y/lib"), file("x/dpkg/status", vulnerable)]]],
    ["symlink-final", [[file("opt/status", vulnerable), link("var/lib/dpkg/status", "../../../opt/status")]]],
    ["symlink-final-odd-name", [[file("opt/s.bin", vulnerable), link("var/lib/dpkg/status", "/opt/s.bin")]]],
    ["symlink-final over a clean one", [[clean], [file("opt/s", vulnerable), link("var/lib/dpkg/status", "/opt/s")]]],
    ["symlink-dir-odd", [[file("opt/d/status", vulnerable), link("var/lib/dpkg", "/opt/d")]]],
    ["symlink-dir, two links", [[file("opt/d/status", vulnerable), link("e", "opt/d"), link("var/lib/dpkg", "/e")]]],
    ["symlink-dir above", [[file("opt/lib/dpkg/status", vulnerable), link("var", "opt")]], "/opt/lib/dpkg/status"],
    ["hardlink-to-odd", [[file("opt/blob", vulnerable), hardLink("var/lib/dpkg/status", "opt/blob")]]],
    [
      "hardlink-chain",
      [[file("opt/blob", vulnerable), hardLink("opt/c", "opt/blob"), hardLink("var/lib/dpkg/status", "opt/c")]],
    ],
    ["hardlink-lower-layer", [[clean, file("opt/blob", vulnerable)], [hardLink("var/lib/dpkg/status", "opt/blob")]]],
    [
      "hard link through links",
      [[file("opt/blob", vulnerable)], [link("o", "opt"), hardLink("var/lib/dpkg/status", "o/blob")]],
    ],
    [
      "hard link to a symlink",
      [[file("opt/blob", vulnerable), link("opt/l", "/opt/blob"), hardLink("var/lib/dpkg/status", "opt/l")]],
    ],
    [
      "dup-hardlink-target-replaced",
      [[file("opt/blob", vulnerable), hardLink("var/lib/dpkg/status", "opt/blob"), file("opt/blob", stanza("decoy"))]],
    ],
    [
      "link-then-dir-shadow",
      [
        [clean, link("var/lib/x", "dpkg")],
        [directory("var/lib/x"), file("var/lib/dpkg/status", vulnerable)],
      ],
    ],
    [
      "link-then-dir-shadow of the database",
      [
        [file("opt/d/status", stanza("decoy")), link("var/lib/dpkg", "/opt/d")],
        [directory("var/lib/dpkg"), file("var/lib/dpkg/status", vulnerable)],
      ],
    ],
    [
      "usr-merge-lib-dpkg",
      [
        [directory("usr/lib"), link("lib", "usr/lib"), link("var/lib", "../lib")],
        [file("lib/dpkg/status", vulnerable)],
      ],
      "/usr/lib/dpkg/status",
    ],
    ["link to the root", [[link("a", "/"), file("a/var/lib/dpkg/status", vulnerable)]]],
  ])("%s", async (_, layers, path = status) => {
    const { found } = await catalog(layers);
    expect(found).toEqual([`libexpat1 ${path}`]);
  });

  it("once, where a link gives it a second name that is one of a database", async () => {
    const layers = [[link("lib", "usr/lib"), file("lib/dpkg/status", vulnerable), link("var/lib", "/usr/lib")]];
    expect((await catalog(layers)).found).toEqual(["libexpat1 /usr/lib/dpkg/status"]);
  });
});

describe("an npm package behind links is found once", () => {
  it.each<[name: string, layers: readonly (readonly TarFile[])[], path: string]>([
    [
      "npm-through-symlink-folder",
      [[link("app/m", "node_modules/minimist"), file("app/m/package.json", npm)]],
      "/app/node_modules/minimist/package.json",
    ],
    [
      "npm-pkgjson-symlink-to-odd",
      [[file("opt/x.json", npm), link("app/node_modules/minimist/package.json", "/opt/x.json")]],
      "/app/node_modules/minimist/package.json",
    ],
    [
      "npm-dir-symlink-odd",
      [[file("opt/m/package.json", npm)], [link("app/node_modules/minimist", "/opt/m")]],
      "/app/node_modules/minimist/package.json",
    ],
    [
      "a directory of links, and links in it",
      [[file("s/m/package.json", npm), link("a/n/minimist", "/s/m"), link("app/node_modules", "../a/n")]],
      "/app/node_modules/minimist/package.json",
    ],
    [
      "a link that is written through",
      [[link("app/node_modules/minimist", "/opt/m")], [file("app/node_modules/minimist/package.json", npm)]],
      "/app/node_modules/minimist/package.json",
    ],
    [
      "pnpm",
      [
        [
          file("app/node_modules/.pnpm/minimist@1.2.0/node_modules/minimist/package.json", npm),
          link("app/node_modules/minimist", ".pnpm/minimist@1.2.0/node_modules/minimist"),
        ],
      ],
      "/app/node_modules/.pnpm/minimist@1.2.0/node_modules/minimist/package.json",
    ],
    [
      "workspaces in a circle",
      [
        [
          file("app/packages/m/package.json", npm),
          link("app/node_modules/minimist", "../packages/m"),
          link("app/packages/m/node_modules", "../../node_modules"),
        ],
      ],
      "/app/node_modules/minimist/package.json",
    ],
  ])("%s", async (_, layers, path) => {
    expect(await catalog(layers)).toEqual({ found: [`minimist ${path}`], gaps: [] });
  });

  it("not where the link is gone", async () => {
    const linked = [file("opt/m/package.json", npm), link("app/node_modules/minimist", "/opt/m")];
    // Without the link it is an application that happens to have this name.
    const { found } = await catalog([linked, [file("app/node_modules/.wh.minimist", "")]]);
    expect(found).toEqual(["minimist /opt/m/package.json"]);
    expect((await catalog([linked, [file("opt/.wh.m", "")]])).found).toEqual([]);
  });

  it("as part of a system package that owns the real file", async () => {
    const layers = await layersOf([
      file("var/lib/dpkg/status", stanza("node-minimist")),
      file("var/lib/dpkg/info/node-minimist.list", "/.\n/usr/share/nodejs/minimist/package.json\n"),
      file("usr/share/nodejs/minimist/package.json", npm),
      link("usr/share/nodejs/mkdirp/node_modules/minimist", "../../minimist"),
    ]);
    const { packages, owned } = await catalogImage({ layers });
    expect(packages.map(({ name }) => name)).toEqual(["node-minimist"]);
    expect(owned.map(({ name, ownedBy }) => [name, ownedBy])).toEqual([
      ["minimist", "pkg:deb/node-minimist@2.5.0-1?arch=amd64"],
    ]);
  });
});

describe("a program behind a hard link", () => {
  const program = { body: elfOf(".rodata", Buffer.from("\0BusyBox v1.36.1 (2024)\0")), mode: 0o755 };

  it("is recognized by its known name, once", async () => {
    const files = [{ name: "bin/[", ...program }, hardLink("bin/[[", "bin/["), hardLink("bin/busybox", "bin/[")];
    expect((await catalog([files])).found).toEqual(["busybox /bin/busybox"]);
  });

  it("is not read again if its first name is known", async () => {
    const layer = layerOf(
      await tarOf([{ name: "bin/busybox", ...program }, hardLink("sbin/busybox", "bin/busybox")]),
      0,
    );
    const { packages } = await catalogImage({ layers: [layer] });
    expect(packages.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual(["/bin/busybox"]);
  });
});

describe("links of an unpacked root file system", () => {
  it("are followed inside it", async () => {
    const root = await temporaryDirectory();
    const files: Record<string, string> = {
      "opt/m/package.json": npm,
      "opt/d/status": vulnerable,
      "x.json": npm.replace("minimist", "x"),
    };
    for (const [name, body] of Object.entries(files)) {
      await mkdir(join(root, name, ".."), { recursive: true });
      await writeFile(join(root, name), body);
    }
    await mkdir(join(root, "app/node_modules/x"), { recursive: true });
    await mkdir(join(root, "var/lib"), { recursive: true });
    await symlink("/opt/m", join(root, "app/node_modules/minimist"));
    await symlink("../../../../../../x.json", join(root, "app/node_modules/x/package.json"));
    await symlink("/opt/d", join(root, "var/lib/dpkg"));
    const { packages, gaps } = await catalogDirectory(root, "image");
    expect(packages.map(({ name, locations }) => [name, locations.map(({ path }) => path)])).toEqual([
      ["libexpat1", ["/var/lib/dpkg/status"]],
      ["minimist", ["/app/node_modules/minimist/package.json"]],
      ["x", ["/app/node_modules/x/package.json"]],
    ]);
    expect(gaps).toEqual([]);
  });
});

const busybox = sharedData("images/archives/snyk-oci-archives-busybox-1.31.1.tar");

testUnless(busybox === undefined, "needs the given data images/archives")(
  "the image of busybox has its component",
  async () => {
    const [image] = await readImages(busybox ?? "");
    expect(image?.catalog.packages.map(({ purl }) => purl)).toEqual(["pkg:generic/busybox@1.31.1"]);
  },
);

describe("os-release behind a link", () => {
  it("names the distribution", async () => {
    const layers = await layersOf([file("opt/os", "ID=debian\nVERSION_ID=12\n"), link("etc/os-release", "../opt/os")]);
    expect((await catalogImage({ layers })).os).toMatchObject({ id: "debian", versionId: "12" });
  });

  it("does not make a layer with the usual link be read again", async () => {
    const tar = await tarOf([
      file("usr/lib/os-release", "ID=debian\n"),
      link("etc/os-release", "../usr/lib/os-release"),
    ]);
    const layer = layerOf(tar, 0, {}, gzipSync(tar));
    expect((await catalogImage({ layers: [layer] })).os?.id).toBe("debian");
    expect(layer.reads()).toBe(1);
  });
});
