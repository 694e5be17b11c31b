import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dpkg } from "../../../../shared/packages/installed/dpkg.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { evidenceOf, fileOf } from "../builders.ts";

const status = `Package: libssl1.1
Status: install ok installed
Maintainer: Debian OpenSSL Team <team@example.org>
Architecture: amd64
Source: openssl (1.1.1d-0)
Version: 1.1.1d-0+b1
Depends: libc6 (>= 2.25), debconf (>= 0.5) | debconf-2.0
Pre-Depends: dpkg:any
Provides: ssl-lib (= 1)
Description: libraries
 Package: not a field
 .
Homepage: https://www.openssl.org/

Package: gone
Status: deinstall ok config-files
Version: 1

Package: broken
Status: install ok half-configured
Version: 2:3.0-1
Architecture: all
`;

describe("dpkg", () => {
  it("reads installed packages with their sources, and leaves removed ones out", () => {
    const { packages, gaps } = evidenceOf(dpkg, "/var/lib/dpkg/status", status);
    expect(gaps).toEqual([]);
    expect(packages).toEqual([
      {
        type: "deb",
        name: "libssl1.1",
        version: "1.1.1d-0+b1",
        arch: "amd64",
        source: { name: "openssl", version: "1.1.1d-0" },
        supplier: "Debian OpenSSL Team",
        supplierContact: "team@example.org",
        homepage: "https://www.openssl.org/",
        needs: ["dpkg", "libc6", "debconf", "debconf-2.0"],
        provides: ["ssl-lib"],
      },
      {
        type: "deb",
        name: "broken",
        version: "2:3.0-1",
        arch: "all",
        source: { name: "broken", version: "2:3.0-1" },
        needs: [],
        provides: [],
      },
    ]);
  });

  it("reads distroless packages and the files that they own", () => {
    const { packages } = evidenceOf(dpkg, "/var/lib/dpkg/status.d/base", "Package: base\nVersion: 12\n");
    expect(packages).toMatchObject([{ name: "base", version: "12" }]);
    const sums = `${"0".repeat(32)}  usr/lib/x.so\n${"1".repeat(32)}  ./etc/a b\n`;
    expect(evidenceOf(dpkg, "/var/lib/dpkg/status.d/base.md5sums", sums).notes).toEqual([
      {
        owner: "base",
        files: ["/usr/lib/x.so", "/etc/a b"],
        fileHashes: [{ algorithm: "MD5", lines: `${"0".repeat(32)} /usr/lib/x.so\n${"1".repeat(32)} /etc/a b` }],
      },
    ]);
  });

  it("reads lists of owned files without the directories in them", () => {
    const list = "/.\n/usr\n/usr/bin\n/usr/bin/x\n/usr/bin/x2\n";
    expect(evidenceOf(dpkg, "/var/lib/dpkg/info/libx:amd64.list", list).notes).toEqual([
      { owner: "libx:amd64", files: ["/usr/bin/x", "/usr/bin/x2"] },
    ]);
  });

  it("reads opkg's database as packages of opkg", () => {
    const { packages } = evidenceOf(
      dpkg,
      "/usr/lib/opkg/status",
      "Package: busybox\nVersion: 1.36\nLicense: GPL-2.0\n",
    );
    expect(packages).toMatchObject([{ type: "opkg", name: "busybox", licenses: ["GPL-2.0"] }]);
  });

  it.each([
    ["garbage\u0000\u0001", "line 1 is no field"],
    [`${status}\n<<<<<<< HEAD\n`, "is no field"],
    ["Version: 1\n", "the paragraph at line 1 names no package"],
  ])("says that a database is damaged", (text, why) => {
    const { gaps } = evidenceOf(dpkg, "/var/lib/dpkg/status", text);
    expect(gaps?.[0]).toMatchObject({ weight: "partial", why: expect.stringContaining(why) });
  });

  it("reads licenses of both kinds of copyright file and follows links to others", () => {
    const machine =
      "Format: https://x/\n\nFiles: *\nLicense: GPL-2+\n text\n\nFiles: b\nLicense: Expat\n\nLicense: Expat\n";
    expect(evidenceOf(dpkg, "/usr/share/doc/a/copyright", machine).notes).toEqual([
      { owner: "a", licenses: ["Expat", "GPL-2+"] },
    ]);
    const prose = "On Debian systems see /usr/share/common-licenses/LGPL-2.1.\n";
    expect(evidenceOf(dpkg, "/usr/share/doc/b/copyright", prose).notes).toEqual([
      { owner: "b", licenses: ["LGPL-2.1"] },
    ]);
    const quoted =
      "Copyright 2001 X\n * Permission is hereby granted, free of charge, to any\n * person obtaining a copy of this software\n";
    expect(evidenceOf(dpkg, "/usr/share/doc/q/copyright", quoted).notes).toEqual([{ owner: "q", licenses: ["MIT"] }]);
    const link = { ...fileOf("/usr/share/doc/c", "").header, type: "symlink", linkTarget: "b" } as const;
    expect(dpkg.wants(link)).toBe(true);
    expect(dpkg.read({ header: link, body: new Uint8Array() })?.notes).toEqual([{ owner: "c", sameAs: "b" }]);
  });

  it("wants nothing else", () => {
    for (const path of ["/var/lib/dpkg/available", "/usr/share/doc/a/changelog", "/lib/dpkg/status/x", "/x/status"]) {
      expect(dpkg.wants(fileOf(path, "").header), path).toBe(false);
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        evidenceOf(dpkg, "/var/lib/dpkg/status", bytes);
        evidenceOf(dpkg, "/usr/share/doc/a/copyright", bytes);
        evidenceOf(dpkg, "/var/lib/dpkg/info/a.list", bytes);
      }),
    );
  });

  const texlive = sharedData("images/dpkg/texlive/status.gz");
  it.skipIf(texlive === undefined)("reads a large database whole", () => {
    const { packages, gaps } = evidenceOf(dpkg, "/var/lib/dpkg/status", gunzipSync(readFileSync(texlive ?? "")));
    expect([packages?.length, gaps]).toEqual([357, []]);
  });
});
