/** Where the advisories for the packages of a distribution's release are. */
export interface DistributionAdvisories {
  /** In OSV's spelling: `Debian:12`, `Alpine:v3.19`; Red Hat has one per repository. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Fixes that only customers get (Ubuntu Pro's `+esm` versions). */
  readonly subscription?: string;
  /** Ecosystem of vulnerabilities without a fix, where the distribution lists them apart; not one of OSV's. */
  readonly unfixedEcosystems?: string;
  /** Whether advisories name source packages, binary packages, or both. */
  readonly names: "source" | "binary" | "both";
}

export function inRelease(
  base: string,
  suffix: string | undefined,
  names: DistributionAdvisories["names"],
): DistributionAdvisories | undefined {
  return suffix === undefined || suffix === "" ? undefined : { ecosystems: [`${base}:${suffix}`], names };
}

/** April releases of even years are long-term ones, and OSV says so in the name. */
export function ubuntu(version: string | undefined): DistributionAdvisories | undefined {
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
export function redHat(major: string | undefined, streams: readonly string[]): DistributionAdvisories | undefined {
  if (major === undefined) return undefined;
  const repositories = Number(major) >= 8 ? redHatRepositories : olderRedHatRepositories;
  const plain = repositories.map((repository) => `enterprise_linux:${major}::${repository}`);
  const isKnown = streams.some((stream) => /^(?:enterprise_linux|rhel_\w+):/.test(stream));
  const all = isKnown ? streams : [...plain, ...streams];
  const [first, ...others] = all.map((stream) => `Red Hat:${stream}`);
  if (first === undefined) return undefined;
  return { ecosystems: [first, ...others], unfixedEcosystems: redHatUnfixed(major), names: "binary" };
}

/** The ecosystem of a release's faults without a fix: they are known by release, not by repository. */
export function redHatUnfixed(release: string): string {
  return `Red Hat:enterprise_linux:${release}`;
}

/** Modules of SUSE Linux Enterprise 15 whose packages are in images; the product itself has few. */
const suseModules = [
  ...["Basesystem", "Server Applications", "Development Tools", "Web and Scripting", "Python 3", "Containers"],
  ...["Legacy", "Public Cloud", "Desktop Applications", "Certifications"],
];

/** @param product as in PRETTY_NAME, without the vendor: `Linux Enterprise Server 15 SP5`. */
export function suse(product: string | undefined, major: string | undefined): DistributionAdvisories | undefined {
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
