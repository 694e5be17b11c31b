import type { OperatingSystem, PackageType } from "../packages/index.ts";

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
  /** In OSV's spelling: `Debian:12`, `Alpine:v3.19`. */
  readonly name: string;
  /** Fixes that only customers get (Ubuntu Pro's `+esm` versions). */
  readonly subscription?: string;
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
      return { name: "Wolfi", names: "both" };
    case "chainguard":
      return { name: "Chainguard", names: "both" };
    case "minimos":
      return { name: "MinimOS", names: "both" };
    case "almalinux":
      return release("AlmaLinux", major, "binary");
    case "rocky":
      return release("Rocky Linux", major, "binary");
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
      return release("openSUSE", minor === undefined ? undefined : `Leap ${minor}`, "both");
    case "sles":
      return release("SUSE", os.prettyName?.replace(/^SUSE /, ""), "both");
    default:
      return undefined;
  }
}

function release(base: string, suffix: string | undefined, names: DistributionEcosystem["names"]) {
  return suffix === undefined || suffix === "" ? undefined : { name: `${base}:${suffix}`, names };
}

/** April releases of even years are long-term ones, and OSV says so in the name. */
function ubuntu(version: string | undefined): DistributionEcosystem | undefined {
  if (version === undefined) return undefined;
  const [year = "", month = ""] = version.split(".");
  const isLongTerm = month === "04" && Number(year) % 2 === 0;
  return {
    name: `Ubuntu:${version}${isLongTerm ? ":LTS" : ""}`,
    ...(isLongTerm ? { subscription: `Ubuntu:Pro:${version}:LTS` } : {}),
    names: "source",
  };
}
