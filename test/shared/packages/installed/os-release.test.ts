import { describe, expect, it } from "vitest";
import { osRelease, parseOsRelease } from "../../../../shared/packages/installed/os-release.ts";
import { evidenceOf } from "../builders.ts";

describe("parseOsRelease", () => {
  it("reads quoted and bare values", () => {
    const text =
      '# comment\nID=Debian\nVERSION_ID="12"\nPRETTY_NAME=\'Debian "12"\'\nVERSION_CODENAME=book\\worm\nX="a\\$b"\n';
    expect(parseOsRelease(text)).toEqual({
      id: "debian",
      versionId: "12",
      prettyName: 'Debian "12"',
      codename: "book\\worm",
    });
  });

  it("is nothing without an id", () => {
    expect(parseOsRelease("NAME=x\nVERSION_ID=1")).toBeUndefined();
  });
});

describe("osRelease", () => {
  it.each([
    ["/etc/alpine-release", "3.19.1\n", { id: "alpine", versionId: "3.19.1" }],
    ["/etc/debian_version", "10.3\n", { id: "debian", versionId: "10" }],
    ["/etc/debian_version", "trixie/sid\n", { id: "debian", codename: "trixie" }],
    [
      "/etc/redhat-release",
      "CentOS release 6.10 (Final)\n",
      { id: "centos", versionId: "6.10", prettyName: "CentOS release 6.10 (Final)" },
    ],
  ])("reads %s", (path, text, os) => {
    expect(evidenceOf(osRelease, path, text).os).toEqual(os);
  });
});
