import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apk } from "../../../../shared/packages/installed/apk.ts";
import { evidenceOf } from "../builders.ts";

const installed = `C:Q1abc=
P:libssl1.1
V:1.1.1d-r2
A:x86_64
o:openssl
L:OpenSSL
m:Jane Doe <jane@example.org>
U:https://www.openssl.org
D:so:libc.musl-x86_64.so.1 libcrypto1.1=1.1.1d-r2 !conflict
p:so:libssl.so.1.1=1.1 cmd:x
F:
R:top
F:usr/lib
R:libssl.so.1.1
a:0:0:755

P:musl
V:1.1.22-r3
`;

describe("apk", () => {
  it("reads records with origin, needs and files", () => {
    const { packages, gaps } = evidenceOf(apk, "/lib/apk/db/installed", installed);
    expect(gaps).toEqual([]);
    expect(packages?.[0]).toEqual({
      type: "apk",
      name: "libssl1.1",
      version: "1.1.1d-r2",
      arch: "x86_64",
      source: { name: "openssl", version: "1.1.1d-r2" },
      supplier: "Jane Doe",
      supplierContact: "jane@example.org",
      homepage: "https://www.openssl.org",
      licenses: ["OpenSSL"],
      needs: ["so:libc.musl-x86_64.so.1", "libcrypto1.1"],
      provides: ["so:libssl.so.1.1", "cmd:x"],
      files: ["/top", "/usr/lib/libssl.so.1.1"],
    });
    expect(packages?.[1]).toMatchObject({ name: "musl", source: { name: "musl", version: "1.1.22-r3" } });
  });

  it("finds the database where apk 3 keeps it", () => {
    expect(evidenceOf(apk, "/usr/lib/apk/db/installed", installed).packages).toHaveLength(2);
  });

  it("says that a database is damaged", () => {
    expect(evidenceOf(apk, "/lib/apk/db/installed", "garbage").gaps).toMatchObject([{ weight: "partial" }]);
    expect(evidenceOf(apk, "/lib/apk/db/installed", "V:1\n").gaps).toMatchObject([{ weight: "partial" }]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void evidenceOf(apk, "/lib/apk/db/installed", bytes)));
  });
});
