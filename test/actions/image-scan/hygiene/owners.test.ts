import { describe, expect, test } from "vitest";
import { said } from "./fixtures.ts";

const database = (...paths: readonly string[]) => [
  { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\n" },
  { name: "var/lib/dpkg/status", body: "Package: x\nStatus: install ok installed\nVersion: 1\n" },
  { name: "var/lib/dpkg/info/x.list", body: paths.map((path) => `/${path}\n`).join("") },
];

describe("owners", () => {
  test("a set-uid program with a usual name that no package owns is not the distribution's", async () => {
    const layer = [...database("bin/su"), { name: "usr/bin/su", mode: 0o4755 }];
    expect(await said({}, [[...layer, { name: "opt/su", mode: 0o4755 }]])).toEqual([
      "SW-IM-setuid low: setuid or setgid programs: /opt/su",
    ]);
    expect(await said({}, [layer])).toEqual([
      "SW-IM-setuid info: setuid or setgid programs of the distribution: /usr/bin/su",
    ]);
  });

  test("the package of an unusual set-uid program is named, also through a hard link", async () => {
    const layer = [
      ...database("usr/sbin/exim4"),
      { name: "usr/sbin/exim4", mode: 0o4755, body: "x" },
      { name: "usr/sbin/mailq", mode: 0o4755, type: "link" as const, linkname: "usr/sbin/exim4" },
    ];
    expect(await said({}, [layer])).toEqual([
      "SW-IM-setuid low: setuid or setgid programs: /usr/sbin/exim4 (package x), /usr/sbin/mailq (package x)",
    ]);
  });

  test("credential files and repositories of packages are not the image's", async () => {
    const files = [
      { name: "usr/share/x/.netrc", body: "x" },
      { name: "usr/share/x/.git/config", body: "x" },
    ];
    expect(await said({}, [[...database("usr/share/x/.netrc", "usr/share/x/.git/config"), ...files]])).toEqual([]);
    expect(await said({}, [[...database("usr/share/y"), ...files]])).toEqual([
      "SW-IM-credential-file high: the image contains credential files: /usr/share/x/.netrc",
      "SW-IM-repository-directory medium: the image contains a Git repository: /usr/share/x/.git",
    ]);
    expect(await said({}, [[{ name: "usr/src/app/.aws/credentials", body: "x" }]])).toEqual([
      "SW-IM-credential-file high: the image contains credential files: /usr/src/app/.aws/credentials",
    ]);
  });
});
