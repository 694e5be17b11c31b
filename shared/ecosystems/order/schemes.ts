import { compareAlpine } from "./alpine.ts";
import { compareConda } from "./conda.ts";
import { compareDebian } from "./debian.ts";
import { compareCran, compareHackage } from "./dotted.ts";
import { compareMaven } from "./maven.ts";
import { compareOpenSsl } from "./openssl.ts";
import type { Comparator } from "./order.ts";
import { comparePackagist, comparePackagistBounds } from "./packagist.ts";
import { comparePacman } from "./pacman.ts";
import { comparePep440 } from "./pep440.ts";
import { compareRpm, compareRpmBounds } from "./rpm.ts";
import { compareRubyGems } from "./rubygems.ts";
import { compareGo, compareNuGet, comparePub, compareSemVer } from "./semver.ts";

/** Order and syntax of an ecosystem's versions. */
export interface VersionScheme {
  /** For explanations: `(rpm order)`. */
  readonly name: string;
  readonly compare: Comparator;
  /** Compares a version with a bound of an advisory's range. Default: `compare`. */
  readonly compareRangePoints?: Comparator;
  /** Tells whether a text with a digit states a version. Default: true. */
  readonly isVersion?: (text: string) => boolean;
}

/** Tells versions from branches and commit ids. */
function isNumbered(version: string): boolean {
  return /^(?:[vV=]|go)?\d+(?:$|[-+.]|[a-z]+\d+$)/.test(version) && !/^[0-9a-f]{40}$/.test(version);
}

export const apk: VersionScheme = { name: "apk", compare: compareAlpine };
export const conda: VersionScheme = { name: "conda", compare: compareConda };
export const cran: VersionScheme = { name: "R", compare: compareCran };
export const dpkg: VersionScheme = { name: "dpkg", compare: compareDebian };
export const go: VersionScheme = { name: "Go", compare: compareGo, isVersion: isNumbered };
export const hackage: VersionScheme = { name: "Haskell", compare: compareHackage };
export const maven: VersionScheme = { name: "Maven", compare: compareMaven };
export const nuget: VersionScheme = { name: "NuGet", compare: compareNuGet, isVersion: isNumbered };
export const composer: VersionScheme = {
  name: "Composer",
  compare: comparePackagist,
  compareRangePoints: comparePackagistBounds,
  isVersion: (version) => !/^dev-|[.-]?x-dev$/.test(version),
};
export const openssl: VersionScheme = { name: "OpenSSL", compare: compareOpenSsl };
export const pacman: VersionScheme = { name: "pacman", compare: comparePacman };
export const pep440: VersionScheme = { name: "PEP 440", compare: comparePep440 };
export const pub: VersionScheme = { name: "Dart", compare: comparePub, isVersion: isNumbered };
export const rpm: VersionScheme = { name: "rpm", compare: compareRpm, compareRangePoints: compareRpmBounds };
export const gem: VersionScheme = { name: "gem", compare: compareRubyGems };
export const semver: VersionScheme = { name: "semver", compare: compareSemVer, isVersion: isNumbered };
