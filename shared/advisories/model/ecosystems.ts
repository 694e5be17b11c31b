import type { OperatingSystem, PackageType } from "../../packages/index.ts";

/** Ecosystems of OSV by purl type; packages of other types have no advisories there. */
const languageEcosystems: Partial<Record<PackageType, string>> = {
  bitnami: "Bitnami",
  cargo: "crates.io",
  composer: "Packagist",
  conan: "ConanCenter",
  cran: "CRAN",
  gem: "RubyGems",
  golang: "Go",
  hackage: "Hackage",
  hex: "Hex",
  julia: "Julia",
  maven: "Maven",
  npm: "npm",
  nuget: "NuGet",
  pub: "Pub",
  pypi: "PyPI",
  swift: "SwiftURL",
};

/** OSV's ecosystem for a language package; undefined where OSV has none. */
export function languageEcosystem(type: PackageType): string | undefined {
  return languageEcosystems[type];
}

/** Where advisories for the packages of a distribution release stand. */
export interface DistributionEcosystem {
  /** In OSV's spelling: `Debian:12`, `Alpine:v3.19`; Red Hat has one a repository. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Fixes that only customers get (Ubuntu Pro's `+esm` versions). */
  readonly subscription?: string;
  /** Ecosystem of faults without a fix, where the distribution tells them apart; not one of OSV's. */
  readonly openFaults?: string;
  /** Whether advisories name source packages, binary packages, or both. */
  readonly names: "source" | "binary" | "both";
}

/**
 * OSV's ecosystem of a distribution release, from os-release(5). Undefined for a distribution or release that OSV has
 * no advisories for, or whose release is unknown: nothing may be concluded for it.
 */
export function distributionEcosystem(os: OperatingSystem): DistributionEcosystem | undefined {
  const version = os.versionId ?? "";
  const major = /^\d+/.exec(version)?.[0];
  const minor = /^\d+\.\d+/.exec(version)?.[0];
  switch (os.id) {
    case "debian":
      return release("Debian", major, "source");
    case "alpine":
      // `3.21_alpha20240807` is edge, which has no release of its own.
      return release("Alpine", version.includes("_") || minor === undefined ? undefined : `v${minor}`, "source");
    case "ubuntu":
      return ubuntu(minor);
    case "wolfi":
      return { ecosystems: ["Wolfi"], names: "both" };
    case "chainguard":
      return { ecosystems: ["Chainguard"], names: "both" };
    case "minimos":
      return { ecosystems: ["MinimOS"], names: "both" };
    case "almalinux":
      return release("AlmaLinux", major, "binary");
    case "rocky":
      return release("Rocky Linux", major, "both");
    case "rhel":
      return redHat(major, os.contentStreams ?? []);
    case "azurelinux":
    case "mariner":
      return release("Azure Linux", major, "both");
    case "openEuler":
    case "openeuler":
      return release(
        "openEuler",
        os.prettyName
          ?.replace(/^openEuler /, "")
          .replace(/[ ()]+/g, "-")
          .replace(/-$/, ""),
        "both",
      );
    case "opensuse-leap":
      return release("openSUSE", minor === undefined ? undefined : `Leap ${minor}`, "binary");
    case "opensuse-tumbleweed":
      return { ecosystems: ["openSUSE:Tumbleweed"], names: "binary" };
    case "sles":
      return suse(os.prettyName?.replace(/^SUSE /, ""), major);
    case "amzn":
      return release("Amazon Linux", major === "2018" ? "1" : major, "binary");
    case "ol":
      return release("Oracle Linux", major, "binary");
    case "photon":
      return release("Photon OS", minor, "both");
    default:
      return undefined;
  }
}

function release(
  base: string,
  suffix: string | undefined,
  names: DistributionEcosystem["names"],
): DistributionEcosystem | undefined {
  return suffix === undefined || suffix === "" ? undefined : { ecosystems: [`${base}:${suffix}`], names };
}

/** April releases of even years are long-term ones, and OSV says so in the name. */
function ubuntu(version: string | undefined): DistributionEcosystem | undefined {
  if (version === undefined) return undefined;
  const [year = "", month = ""] = version.split(".");
  const isLongTerm = month === "04" && Number(year) % 2 === 0;
  return {
    ecosystems: [`Ubuntu:${version}${isLongTerm ? ":LTS" : ""}`],
    ...(isLongTerm ? { subscription: `Ubuntu:Pro:${version}:LTS` } : {}),
    names: "source",
  };
}

/** Repositories of a plain installation, by the last part of their CPE (`cpe:/o:redhat:enterprise_linux:9::baseos`). */
const redHatRepositories = [
  "baseos",
  "appstream",
  "crb",
  "supplementary",
  "highavailability",
  "nfv",
  "realtime",
  "sap",
];
const olderRedHatRepositories = ["server", "client", "workstation", "computenode"];

/**
 * The streams that the image says its packages are from; extended ones (`rhel_eus`) have ecosystems of their own. An
 * image that says none has those of a plain installation.
 */
function redHat(major: string | undefined, streams: readonly string[]): DistributionEcosystem | undefined {
  if (major === undefined) return undefined;
  const repositories = Number(major) >= 8 ? redHatRepositories : olderRedHatRepositories;
  const plain = repositories.map((repository) => `enterprise_linux:${major}::${repository}`);
  const isSaid = streams.some((stream) => /^(?:enterprise_linux|rhel_\w+):/.test(stream));
  const all = isSaid ? streams : [...plain, ...streams];
  const [first, ...others] = all.map((stream) => `Red Hat:${stream}`);
  if (first === undefined) return undefined;
  return { ecosystems: [first, ...others], openFaults: redHatOpenFaults(major), names: "binary" };
}

/** The ecosystem of a release's faults without a fix: they are known by release, not by repository. */
export function redHatOpenFaults(release: string): string {
  return `Red Hat:enterprise_linux:${release}`;
}

/** Modules of SUSE Linux Enterprise 15 whose packages are in images; the product itself has few. */
const suseModules = [
  ...["Basesystem", "Server Applications", "Development Tools", "Web and Scripting", "Python 3", "Containers"],
  ...["Legacy", "Public Cloud", "Desktop Applications", "Certifications"],
];

/** @param product as in PRETTY_NAME, without the vendor: `Linux Enterprise Server 15 SP5`. */
function suse(product: string | undefined, major: string | undefined): DistributionEcosystem | undefined {
  if (product === undefined || product === "") return undefined;
  const release = major === "15" ? /15(?: SP\d)?$/.exec(product)?.[0] : undefined;
  const modules = release === undefined ? [] : suseModules;
  return {
    ecosystems: [
      `SUSE:${product}`,
      ...modules.map((module) => `SUSE:Linux Enterprise Module for ${module} ${release}`),
    ],
    names: "binary",
  };
}
