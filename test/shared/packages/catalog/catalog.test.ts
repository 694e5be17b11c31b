import { describe, expect, it } from "vitest";
import { catalogImage } from "../../../../shared/packages/index.ts";
import { layersOf } from "../../layers/builders.ts";
import type { TarFile } from "../../oci/builders.ts";
import { zipOf } from "../binaries/builders.ts";

const os: TarFile = { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\nVERSION_CODENAME=bookworm\n" };

function deb(name: string, version: string, more = ""): string {
  return `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n${more}\n`;
}

function status(...packages: readonly string[]): TarFile {
  return { name: "var/lib/dpkg/status", body: packages.join("\n") };
}

function npm(directory: string, name: string, version: string, more: object = {}): TarFile {
  return { name: `${directory}/node_modules/${name}/package.json`, body: JSON.stringify({ name, version, ...more }) };
}

async function catalog(...layers: readonly (readonly TarFile[])[]) {
  return catalogImage({ layers: await layersOf(...layers) });
}

describe("catalogImage", () => {
  it("joins database, file lists and copyright files", async () => {
    const {
      packages,
      gaps,
      os: found,
    } = await catalog([
      os,
      status(
        deb("libc6", "2.36-9", "Source: glibc\nDepends: libgcc-s1, virtual\n"),
        deb("libgcc-s1", "12.2", "Source: gcc-12 (12.2.0)\nProvides: virtual\n"),
      ),
      { name: "var/lib/dpkg/info/libc6:amd64.list", body: "/.\n/lib\n/lib/libc.so.6\n" },
      { name: "usr/share/doc/libc6/copyright", body: "see /usr/share/common-licenses/LGPL-2.1" },
      { name: "usr/share/doc/libgcc-s1", type: "symlink", linkname: "libc6" },
    ]);
    expect(found).toEqual({ id: "debian", versionId: "12", codename: "bookworm" });
    expect(gaps).toEqual([]);
    expect(packages).toMatchObject([
      {
        purl: "pkg:deb/debian/libc6@2.36-9?arch=amd64&distro=debian-12&upstream=glibc",
        files: ["/lib/libc.so.6"],
        licenses: ["LGPL-2.1"],
        dependencies: ["libgcc-s1"],
      },
      {
        purl: "pkg:deb/debian/libgcc-s1@12.2?arch=amd64&distro=debian-12&upstream=gcc-12%4012.2.0",
        licenses: ["LGPL-2.1"],
        dependencies: [],
      },
    ]);
  });

  it("names the layer that brought each package in its version", async () => {
    const { packages } = await catalog(
      [os, status(deb("a", "1"), deb("b", "1"))],
      [status(deb("a", "1"), deb("b", "2"), deb("c", "1"))],
      [status(deb("a", "1"), deb("b", "2"), deb("c", "1"), deb("d", "1"))],
    );
    expect(packages.map(({ name, locations }) => [name, locations[0]?.layer?.index])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 1],
      ["d", 2],
    ]);
  });

  it("does not count what a system package owns twice, but counts a copy of it elsewhere", async () => {
    const list = { name: "var/lib/dpkg/info/node-x.list", body: "/usr/share/node_modules/x/package.json\n" };
    const base = [os, status(deb("node-x", "1.0-1")), list, npm("usr/share", "x", "1.0.0")];
    const alone = await catalog(base);
    expect(alone.packages.map(({ name }) => name)).toEqual(["node-x"]);
    expect(alone.owned).toMatchObject([
      { name: "x", ownedBy: "pkg:deb/debian/node-x@1.0-1?arch=amd64&distro=debian-12" },
    ]);
    const copied = await catalog([...base, npm("app", "x", "1.0.0")]);
    expect(copied.packages.map(({ name }) => name)).toEqual(["node-x", "x"]);
  });

  it("gives a package in several places once", async () => {
    const { packages } = await catalog([npm("a", "x", "1", { license: "MIT" })], [npm("b", "x", "1")]);
    expect(packages).toMatchObject([
      {
        purl: "pkg:npm/x@1",
        licenses: ["MIT"],
        locations: [
          { path: "/a/node_modules/x/package.json", layer: { index: 0 } },
          { path: "/b/node_modules/x/package.json", layer: { index: 1 } },
        ],
      },
    ]);
  });

  it("leaves out what a higher layer removed", async () => {
    const { packages } = await catalog(
      [npm("a", "x", "1"), npm("a", "y", "1")],
      [{ name: "a/node_modules/.wh.x", body: "" }],
    );
    expect(packages.map(({ name }) => name)).toEqual(["y"]);
  });

  it("says that a package database was removed, damaged or is missing", async () => {
    const removed = await catalog([os, status(deb("a", "1"))], [{ name: "var/lib/dpkg/.wh.status", body: "" }]);
    expect(removed.gaps.map(({ why }) => why)).toEqual([
      "layer 1 removes this package database, but its 1 packages may still be installed",
      "the image identifies itself as debian, but no database lists a deb package, so the installed packages are unknown",
    ]);
    const damaged = await catalog([os, status(deb("a", "1"), "Package: b\nStatus: install ok installed\n", "rubbish")]);
    expect(damaged.gaps).toMatchObject([
      { what: "/var/lib/dpkg/status", weight: "partial" },
      { what: "deb package b in /var/lib/dpkg/status", weight: "partial" },
    ]);
  });

  it("names programs that no package owns, and not those that one does", async () => {
    const program = (name: string): TarFile => ({ name, mode: 0o755, body: `\x7fELF${"x".repeat(100)}` });
    const { gaps } = await catalog([
      os,
      status(deb("coreutils", "9.1-1")),
      { name: "var/lib/dpkg/info/coreutils.list", body: "/bin/ls\n" },
      program("usr/bin/ls"),
      program("opt/tool"),
      { name: "opt/script", mode: 0o755, body: "#!/bin/sh\n".repeat(20) },
    ]);
    expect(gaps).toEqual([
      { what: "/opt/tool", why: expect.stringContaining("a program that no package owns"), weight: "note" },
    ]);
  });

  it("counts a known program of a system package once, and names no program of a language package", async () => {
    const bash = `\x7fELF${"\0".repeat(100)}@(#)Bash version 5.2.15(1) release\0`;
    const { packages, owned, gaps } = await catalog([
      os,
      status(deb("bash", "5.2.15-2")),
      { name: "var/lib/dpkg/info/bash.list", body: "/bin/bash\n" },
      { name: "usr/bin/bash", mode: 0o755, body: bash },
      npm("app", "tool", "1.0.0"),
      { name: "app/node_modules/tool/bin/tool", mode: 0o755, body: `\x7fELF${"x".repeat(100)}` },
    ]);
    expect(packages.map(({ name }) => name)).toEqual(["bash", "tool"]);
    expect(owned).toMatchObject([{ name: "bash", type: "generic", role: "program" }]);
    expect(gaps).toEqual([]);
  });

  it("is empty for an image from scratch", async () => {
    expect(await catalog([{ name: "app", body: "x" }])).toMatchObject({ packages: [], gaps: [] });
  });
});

describe("packages without a version", () => {
  it("are gaps, except Java archives without coordinates, which no advisory can name", async () => {
    const { packages, gaps } = await catalog([
      os,
      status(deb("libc6", "2.36-9")),
      { name: "app/tool.jar", body: zipOf({ "com/acme/Tool.class": "" }) },
      { name: "app/okio.jar", body: zipOf({ "okio/Buffer.class": "" }) },
    ]);
    expect(packages.map(({ purl }) => purl)).toEqual([
      "pkg:deb/debian/libc6@2.36-9?arch=amd64&distro=debian-12",
      "pkg:generic/java-archive/tool",
      "pkg:maven/com.squareup.okio/okio",
    ]);
    expect(gaps.map(({ what }) => what)).toEqual(["maven package com.squareup.okio:okio in /app/okio.jar"]);
  });
});
