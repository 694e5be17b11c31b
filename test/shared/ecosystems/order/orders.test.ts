import { describe, expect, test } from "vitest";
import { compareVersions } from "../../../../shared/ecosystems/index.ts";

/** Versions of one ecosystem from the oldest to the newest; `=` joins spellings of equal rank. */
const ladders: Readonly<Record<string, readonly string[]>> = {
  // deb-version(7)
  Debian: ["1.0~~", "1.0~~a", "1.0~", "1.0=0:1.0-0", "1.0-1~bpo12+1", "1.0-1", "1.0-1+b1", "1.0a", "1.0+", "1:0"],
  // apk-package(5) and apk-tools' own test data
  Alpine: [
    "1=1",
    "1-r0=1-r00",
    "1-r1",
    "1.0",
    "1.0.0",
    "1.01",
    "1.02",
    "1.1_alpha",
    "1.1_alpha2",
    "1.1_rc1",
    "1.1",
    "1.1_git1",
    "1.1_p1",
    "1.1a",
  ],
  // openssl-library.org: letters before 3.0
  OpenSSL: [
    "0.9.8zh",
    "1.0.2-beta1",
    "1.0.2",
    "1.0.2a",
    "1.0.2z",
    "1.0.2za",
    "1.1.1-pre9",
    "1.1.1",
    "1.1.1w",
    "3.0.0-alpha17",
    "3.0.0-beta1",
    "3.0.0",
    "3.0.9",
    "3.0.10",
  ],
  // rpm-version(7)
  "Red Hat": ["1.0~rc1-1", "1.0", "1.0-1", "1.0-1.el9", "1.0-1.el9_2", "1.0^git1-1", "1.0.1=1.0.01=1_0.1", "1:0.1"],
  // vercmp(8)
  Arch: ["1.0a", "1.0b", "1.0beta", "1.0p", "1.0pre", "1.0rc", "1.0=1.0-1", "1.0.a", "1.0.1", "1:0.9"],
  // PEP 440, "Summary of permitted suffixes and relative ordering"
  PyPI: [
    "not-a-version",
    "1.0.dev456=1.dev456",
    "1.0a1",
    "1.0a2.dev456",
    "1.0a12",
    "1.0b1.dev456",
    "1.0b2",
    "1.0b2.post345.dev456",
    "1.0b2.post345",
    "1.0rc1=1.0-preview_1",
    "1.0=v1.0.0",
    "1.0+abc.5",
    "1.0+abc.7",
    "1.0+5",
    "1.0.post456.dev34",
    "1.0.post456=1.0-456",
    "1.1.dev1",
    "1!0.1",
  ],
  // Maven's POM reference, "Version Order Specification"
  Maven: [
    "1-alpha=1.0.0-alpha",
    "1-beta",
    "1-milestone",
    "1-rc=1-cr",
    "1-snapshot",
    "1=1.0=1-ga=1.final",
    "1-sp",
    "1-foo",
    "1-1",
    "1.1",
  ],
  // Gem::Version
  RubyGems: ["1.0.a=1.a", "1.0.b1=1.0.b.1", "1.0.pre.a=1.0-a", "1.0=1=1.0.0", "1.0.1", "1.10"],
  // composer/semver
  Packagist: ["dev-main", "1.0-dev", "1.0-alpha1", "1.0b2=1.0-beta2", "1.0RC1", "1.0=v1.0", "1.0.0-p1", "1.0.1"],
  NuGet: ["1.0.0-ALPHA=1.0.0-alpha", "1.0.0-alpha.2", "1.0.0=1.0.0.0=1.0+x", "1.0.0.1"],
  Go: [
    "0.0.0-20200101000000-abcdefabcdef",
    "1.0.0=v1.0.0+incompatible",
    "1.20.0=go1.20",
    "1.21.0-rc.2=go1.21rc2",
    "1.21.0=go1.21",
  ],
  Pub: ["1.0.0-dev", "1.0.0", "1.0.0+1", "1.0.0+2"],
  npm: ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0=v1=1.0.0+build", "1.0.0.1", "10.0.0"],
  CRAN: ["1.0", "1.0-0=1.0.0", "1.0-1", "1.10"],
  Hackage: ["1", "1.0", "1.0.0", "1.2"],
  // conda's VersionOrder
  conda: [
    "0.4=0.4.0",
    "0.4.1.rc=0.4.1.RC",
    "0.4.1",
    "0.5a1",
    "0.5b3",
    "0.5c1",
    "0.5",
    "0.9.6",
    "0.960923",
    "1.0",
    "1.1dev1",
    "1.1_",
    "1.1a1",
    "1.1.0dev1=1.1.dev1",
    "1.1.a1",
    "1.1.0rc1",
    "1.1.0=1.1",
    "1.1.0post1=1.1.post1",
    "1996.07.12",
    "1!0.4.1",
    "1!3.1.1.6",
    "2!0.4.1",
  ],
};

describe.each(Object.entries(ladders))("%s", (ecosystem, ladder) => {
  const rungs = ladder.map((rung) => rung.split("="));
  test("orders every pair of the ladder", () => {
    for (const [i, lower] of rungs.entries()) {
      for (const [j, upper] of rungs.entries()) {
        for (const a of lower) {
          for (const b of upper) expect([a, b, compareVersions(ecosystem, a, b)]).toEqual([a, b, Math.sign(i - j)]);
        }
      }
    }
  });
});
