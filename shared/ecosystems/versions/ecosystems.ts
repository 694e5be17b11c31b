import { compareAlpine } from "./alpine.ts";
import { compareConda } from "./conda.ts";
import { compareDebian } from "./debian.ts";
import { compareCran, compareHackage } from "./dotted.ts";
import { compareMaven } from "./maven.ts";
import type { Comparator } from "./order.ts";
import { comparePackagist } from "./packagist.ts";
import { comparePacman } from "./pacman.ts";
import { comparePep440 } from "./pep440.ts";
import { compareRpm } from "./rpm.ts";
import { compareRubyGems } from "./rubygems.ts";
import { compareGo, compareNuGet, comparePub, compareSemVer } from "./semver.ts";

/** A way to order versions, and how its ecosystems' comparisons are called in explanations. */
export interface VersionScheme {
  readonly name: string;
  readonly compare: Comparator;
}

const apk: VersionScheme = { name: "apk", compare: compareAlpine };
const conda: VersionScheme = { name: "conda", compare: compareConda };
const cran: VersionScheme = { name: "R", compare: compareCran };
const dpkg: VersionScheme = { name: "dpkg", compare: compareDebian };
const go: VersionScheme = { name: "Go", compare: compareGo };
const hackage: VersionScheme = { name: "Haskell", compare: compareHackage };
const maven: VersionScheme = { name: "Maven", compare: compareMaven };
const nuget: VersionScheme = { name: "NuGet", compare: compareNuGet };
const composer: VersionScheme = { name: "Composer", compare: comparePackagist };
const pacman: VersionScheme = { name: "pacman", compare: comparePacman };
const pep440: VersionScheme = { name: "PEP 440", compare: comparePep440 };
const pub: VersionScheme = { name: "Dart", compare: comparePub };
const rpm: VersionScheme = { name: "rpm", compare: compareRpm };
const gem: VersionScheme = { name: "gem", compare: compareRubyGems };
const semver: VersionScheme = { name: "semver", compare: compareSemVer };

/** By ecosystem in OSV's spelling without the part after `:` (ossf/osv-schema, ecosystems.json), and by purl type for the rest. */
export const schemes: Readonly<Record<string, VersionScheme>> = {
  Debian: dpkg,
  Ubuntu: dpkg,
  Echo: dpkg,
  opam: dpkg,
  Alpine: apk,
  Wolfi: apk,
  Chainguard: apk,
  MinimOS: apk,
  Alpaquita: apk,
  "BellSoft Hardened Containers": apk,
  CleanStart: apk,
  "Red Hat": rpm,
  AlmaLinux: rpm,
  "Rocky Linux": rpm,
  "Amazon Linux": rpm,
  "Azure Linux": rpm,
  CentOS: rpm,
  Fedora: rpm,
  Mageia: rpm,
  openEuler: rpm,
  openSUSE: rpm,
  "Oracle Linux": rpm,
  "Photon OS": rpm,
  SUSE: rpm,
  Arch: pacman,
  "Arch Linux": pacman,
  npm: semver,
  "crates.io": semver,
  Hex: semver,
  SwiftURL: semver,
  Julia: semver,
  ConanCenter: semver,
  Bitnami: semver,
  Bioconductor: semver,
  "GitHub Actions": semver,
  Go: go,
  Pub: pub,
  PyPI: pep440,
  Maven: maven,
  NuGet: nuget,
  RubyGems: gem,
  Packagist: composer,
  CRAN: cran,
  Hackage: hackage,
  GHC: hackage,
  conda,
  Conda: conda,
};
