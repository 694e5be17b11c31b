import type { Ecosystem } from "./ecosystem.ts";
import * as schemes from "./order/schemes.ts";

const lowerCase = (name: string): string => name.toLowerCase();
const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
const withoutV = (version: string): string => version.replace(/^v/, "");
const withoutLastPart = (version: string): string => version.replace(/-[^-]*$/, "");

/** Returns owner and repository of `owner/repository`, and the name twice without an owner. */
function ownerAndName(name: string): readonly [string, string] {
  return [name.split("/").at(-2) ?? name, lastPart(name)];
}

/**
 * Every type of package that can be cataloged, by purl type (purl specification, PURL-TYPES). A new ecosystem is a
 * record here and a cataloger: `PackageType` is the keys of this table, so a type without a record does not compile.
 */
export const ecosystems = {
  alpm: {
    isSystem: true,
    otherOsv: ["Arch", "Arch Linux"],
    versions: schemes.pacman,
    cpe: { withoutRevision: withoutLastPart },
  },
  apk: {
    isSystem: true,
    otherOsv: ["Alpine", "Wolfi", "Chainguard", "MinimOS", "Alpaquita", "BellSoft Hardened Containers", "CleanStart"],
    versions: schemes.apk,
    cpe: { withoutRevision: (version) => version.replace(/-r\d+$/, "") },
    otherNames: ["apk"],
  },
  bitnami: { osv: "Bitnami", versions: schemes.semver },
  brew: {},
  cargo: {
    osv: "crates.io",
    versions: schemes.semver,
    normalizeName: (name) => name.toLowerCase().replaceAll("_", "-"),
    cpe: { target: "rust" },
    otherNames: ["rust-crate"],
  },
  cocoapods: { otherNames: ["pod"] },
  composer: {
    osv: "Packagist",
    versions: schemes.composer,
    normalizeName: lowerCase,
    cpe: { vendorAndProduct: ownerAndName },
    otherNames: ["php-composer"],
  },
  conan: { osv: "ConanCenter", versions: schemes.semver, otherNames: ["conan"] },
  conda: { otherOsv: ["conda", "Conda"], versions: schemes.conda },
  cpan: {},
  cran: { osv: "CRAN", versions: schemes.cran },
  deb: {
    isSystem: true,
    otherOsv: ["Debian", "Ubuntu", "Echo"],
    versions: schemes.dpkg,
    cpe: { withoutRevision: withoutLastPart },
    otherNames: ["deb"],
  },
  gem: { osv: "RubyGems", versions: schemes.gem, cpe: { target: "ruby" }, otherNames: ["gem"] },
  generic: { otherNames: ["binary"] },
  golang: {
    osv: "Go",
    versions: schemes.go,
    plainVersion: withoutV,
    cpe: {
      target: "go",
      // `github.com/owner/repository/v2`
      vendorAndProduct: (name) => {
        const [, owner, repository] = name.split("/");
        return owner === undefined || repository === undefined ? [lastPart(name), lastPart(name)] : [owner, repository];
      },
    },
    otherNames: ["go-module"],
  },
  hackage: { osv: "Hackage", otherOsv: ["GHC"], versions: schemes.hackage },
  hex: { osv: "Hex", versions: schemes.semver, normalizeName: lowerCase, otherNames: ["hex"] },
  julia: { osv: "Julia", versions: schemes.semver },
  luarocks: {},
  maven: {
    osv: "Maven",
    versions: schemes.maven,
    nameSeparator: ":",
    cpe: {
      vendorAndProduct: (name) => {
        const [group = name, artifact = name] = name.split(":");
        return [group.split(".")[1] ?? group, artifact];
      },
    },
    otherNames: ["java-archive", "jenkins-plugin"],
  },
  nix: {},
  npm: {
    osv: "npm",
    versions: schemes.semver,
    // Only old names have capitals, and advisories spell them in either way.
    normalizeName: lowerCase,
    cpe: {
      target: "node.js",
      vendorAndProduct: (name) => [
        name.includes("/") ? name.replace(/\/.*/, "").replace(/^@/, "") : name,
        lastPart(name),
      ],
    },
    otherNames: ["npm"],
  },
  nuget: { osv: "NuGet", versions: schemes.nuget, normalizeName: lowerCase, otherNames: ["dotnet"] },
  opkg: { isSystem: true, cpe: { withoutRevision: withoutLastPart } },
  pear: {},
  pub: { osv: "Pub", versions: schemes.pub, otherNames: ["dart-pub"] },
  pypi: {
    osv: "PyPI",
    versions: schemes.pep440,
    // PEP 503
    normalizeName: (name) => name.toLowerCase().replace(/[-_.]+/g, "-"),
    cpe: { target: "python" },
    otherNames: ["python"],
  },
  rpm: {
    isSystem: true,
    otherOsv: [
      "Red Hat",
      "AlmaLinux",
      "Rocky Linux",
      "Amazon Linux",
      "Azure Linux",
      "CentOS",
      "Fedora",
      "Mageia",
      "openEuler",
      "openSUSE",
      "Oracle Linux",
      "Photon OS",
      "SUSE",
    ],
    versions: schemes.rpm,
    hasModules: true,
    cpe: { withoutRevision: withoutLastPart },
    otherNames: ["rpm"],
  },
  swift: { osv: "SwiftURL", versions: schemes.semver, cpe: { vendorAndProduct: ownerAndName } },
} as const satisfies Readonly<Record<string, Ecosystem>>;

/** purl type of a package. */
export type PackageType = keyof typeof ecosystems;

/**
 * Ecosystems that have advisories and whose packages are not cataloged by that name: some of OSV's, and the lists that
 * projects publish about their own releases.
 */
export const advisoryOnly: readonly Ecosystem[] = [
  { osv: "Node.js", versions: schemes.semver, isProjectList: true },
  { osv: "Ruby", versions: schemes.gem, isProjectList: true },
  { osv: "nginx", versions: schemes.semver, isProjectList: true },
  { osv: "Apache HTTP Server", versions: schemes.semver, isProjectList: true },
  { osv: "OpenSSL", versions: schemes.openssl, isProjectList: true },
  { osv: "CPE", versions: schemes.semver, isProjectList: true },
  { osv: "opam", versions: schemes.dpkg },
  { osv: "Bioconductor", versions: schemes.semver },
  { osv: "GitHub Actions", versions: schemes.semver, normalizeName: lowerCase },
];
